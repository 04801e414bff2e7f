"""Many schools, some of them broken in all the ways of mutations.py: every good school is made, and each broken one is in the report
with file, place, what is wrong and what to do, in Dutch. Memory grows by the names of schools alone."""
import re

from fault import expect, main, report
from mutations import MUTATIONS, PLACES

# What libxml2, the system or C++ would say; none of it may reach a user.
FOREIGN = re.compile(r"\b(the|is not|expected|error|parser|opening|ending|mismatch|(?<!enkel )document|invalid|attribute|element is|not allowed|"
                     r"no such|failed|cannot|unknown|namespace prefix|std::|too many|directory|permission|levels of|facet)\b", re.IGNORECASE)
# They are about the whole file.
NO_LINE = {"K045", "X001", "I002", "I003", "I020", "K038", "K039"}


def expect_helpful(what, name, school):
    errors = [m for m in school["meldingen"] if m["ernst"] == "fout"]
    expect(not school["gemaakt"] and errors, f"{name} ({what}): not refused: {school}")
    for m in school["meldingen"]:
        words = f"{name} ({what}): {m}"
        # Of a norm or house style of the batch that is not there the missing file is named.
        expect(m["bestand"].endswith(name) or m["code"] == "K045", f"not said of which file: {words}")
        expect(m["code"] in NO_LINE or m["regel"] > 0, f"not said where: {words}")
        expect(m["melding"] and m["advies"], f"not said what to do: {words}")
        told = re.sub(r'"[^"]*"|<[^>]*>', "", m["melding"] + " " + m["advies"])  # without what was quoted from the file
        expect(not FOREIGN.search(told), f"foreign words ({FOREIGN.search(told)}): {words}")
        expect(len(m["melding"]) < 1000, f"too long: {words[:300]}")


def make(t, folder, schools, broken, sample):
    """Schools of which the given number is broken; gives name -> what was done."""
    base, done = t.schools(folder, schools, sample), {}
    ways = [*MUTATIONS, *PLACES]
    for i, number in enumerate(sorted(t.dice.sample(range(schools), broken))):
        file = base / "scholen" / f"{number:05}.xml"
        done[file.name] = what = ways[i % len(ways)]
        if what in PLACES:
            file.unlink()
            PLACES[what](file)
        else:
            file.write_bytes(MUTATIONS[what](file.read_text(), t.dice))
    return done


def test(t):
    few, many = (2000, 10000) if t.full else (20, 90)
    ways = len(MUTATIONS) + len(PLACES)
    only = ("--only", "schoolgids", "--format", "docx", "--jobs", 2, "--quiet")
    memory = {}
    for schools in (few, many):
        done = make(t, f"in-{schools}", schools, schools // 20 if t.full else min(ways, schools - 5), "mini")
        out = t.path(f"uit-{schools}")
        result = t.run("batch", f"in-{schools}", "--out", out, *only, seconds=3600)
        memory[schools] = result.memory
        schools_told = report(out)
        expect(len(schools_told) == schools, f"{len(schools_told)} of {schools} schools in the report")
        wrong = []
        for name, school in schools_told.items():
            try:
                if name in done:
                    expect_helpful(done[name], name, school)
                else:
                    expect(school["gemaakt"] and not school["meldingen"], f"was not made: {school}")
            except AssertionError as words:
                wrong.append(str(words))
        expect(not wrong, "\n".join([f"{len(wrong)} wrong"] + wrong[:30]))
        t.expect_whole(out)
        print(f"{schools} schools, {len(done)} broken in {len(set(done.values()))} ways: {result.seconds:.1f} s, {result.memory:.0f} MB")
    if t.full:
        # What grows is the index of who has which folder: path, name and folder of each school.
        expect(memory[many] < memory[few] + 0.001 * (many - few), f"memory grows by more than 1 kB a school: {memory}")


if __name__ == "__main__":
    main(test)
