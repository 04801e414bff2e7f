"""The input changes while the run goes on: nothing breaks, the records say truthfully what was read, and the next run with
--since-last makes the folder what a fresh run over the final state makes."""
import json
import re
import shutil
import subprocess
import time

from fault import ROOT, Skip, brin, contents, expect, main


class Writer:
    """Changes files as people and programs do, and remembers all that was ever in them."""

    def __init__(self, folder, copies, dice):
        self.copies = copies
        self.folder, self.dice, self.versions, self.torn, self.started = folder, dice, {}, set(), False
        for file in self.folder.rglob("*.xml"):
            self.note(file)
        self.started = True

    def note(self, file):
        """Keeps a copy of what is in the file now; nothing (None) when it is not there."""
        known = self.versions.setdefault(str(file.relative_to(self.folder.parent)), {None} if self.started else set())
        if not file.exists():
            known.add(None)
            return
        self.copies.mkdir(exist_ok=True)
        copy = self.copies / str(len(list(self.copies.iterdir())))
        shutil.copy(file, copy)
        known.add(copy)

    def write(self, file, data, slowly=False):
        data = data.encode()
        if slowly:  # as a program that writes over a file: a reader may meet any part of it
            self.torn.add(str(file.relative_to(self.folder.parent)))
            file.write_bytes(data[: len(data) // 2])
            time.sleep(0.005)
            file.write_bytes(data)
        else:  # as an editor that replaces it
            beside = file.with_suffix(".nieuw")
            beside.write_bytes(data)
            beside.rename(file)
        self.note(file)

    def a_school(self):
        return self.dice.choice(sorted((self.folder / "scholen").glob("*.xml")))

    def edit(self):
        school = self.a_school()
        text = re.sub(r'plaats="[^"]*"', f'plaats="Dorp {self.dice.random():.6f}"', school.read_text())
        self.write(school, text, slowly=self.dice.random() < 0.5)

    def rename(self):
        school = self.a_school()
        self.write(school, re.sub(r'brin="[^"]*"', f'brin="{brin(4000 + self.dice.randrange(3000))}"', school.read_text(), count=1))

    def swap(self):
        one, other = self.a_school(), self.a_school()
        first, second = one.read_text(), other.read_text()
        self.write(one, second), self.write(other, first)

    def remove(self):
        school = self.a_school()
        school.unlink()
        self.note(school)

    def add(self):
        number = 1000 + self.dice.randrange(3000)
        text = re.sub(r'brin="[^"]*"', f'brin="{brin(number)}"', self.a_school().read_text(), count=1)
        self.write(self.folder / "scholen" / f"{number:05}.xml", text)

    def norm(self):
        norm = self.folder / "norm.xml"
        text = re.sub(r"<titel>[^<]*</titel>", f"<titel>Basisondersteuning {self.dice.random():.6f}</titel>", norm.read_text(), count=1)
        self.write(norm, text, slowly=self.dice.random() < 0.3)

    def style(self):
        style = self.folder / "huisstijl.xml"
        if style.exists():
            style.unlink()
            self.note(style)
        else:
            self.write(style, (self.folder.parent / "huisstijl.voorbeeld").read_text())


def hash_tool(t):
    """The program's own hash of files, of the same build."""
    return t.program.parent / "tests" / "hash_files"


def hashes(t, files):
    lines = subprocess.run([hash_tool(t), *files], capture_output=True, text=True, check=True).stdout.split()
    return dict(zip(files, lines, strict=True))


def expect_true_records(t, out, writer):
    """Every input that the journal names was at some time as it says, but for what was being written over; and so are the
    documents that the report names."""
    hashed = hashes(t, sorted({copy for copies in writer.versions.values() for copy in copies if copy}))
    were = {path: {hashed.get(copy, "") for copy in copies} for path, copies in writer.versions.items()}
    profile = None
    for line in next((out / ".gidspers").glob("alles-*.journaal")).read_text().splitlines():
        kind, *fields = line.split("\t")
        if kind == "S":
            profile = fields[1]
        elif kind == "I":
            found, path = fields
            expect(profile in (None, path), f"the first file read for {profile} is {path}")
            profile = None
            expect(path in writer.torn or found in were.get(path, {""}), f"{path} never was {found}")
    told = {out / school["map"] / file["naam"]: file["hash"]
            for school in json.loads((out / "rapport.json").read_text())["scholen"]
            for document in school["documenten"] for file in document["bestanden"]}
    wrong = [file for file, found in hashes(t, list(told)).items() if told[file] != found]
    expect(told and not wrong, f"not what the report says: {wrong[:8]}")


def test(t):
    if not hash_tool(t).exists():
        raise Skip(f"{hash_tool(t)} is not there: it comes with a whole build")
    rounds, schools = (25, 60) if t.full else (2, 8)
    base = t.schools("in", schools)
    (t.folder / "huisstijl.voorbeeld").write_text((ROOT / "samples/kreekland/huisstijl.xml").read_text())
    t.run("batch", "in", "--out", "maat", "--jobs", 2, "--quiet")
    began = time.monotonic()
    t.run("batch", "in", "--out", "maat", "--jobs", 2, "--quiet")
    length = time.monotonic() - began
    out = t.path("uit")
    for number in range(rounds):
        writer = Writer(base, t.path(f"versies-{number}"), t.dice)
        process = t.start("batch", "in", "--out", out, "--jobs", 2, "--quiet", *(["--since-last"] if number % 2 else []))
        changes = [writer.edit] * 4 + [writer.rename, writer.rename, writer.swap, writer.remove, writer.add, writer.norm, writer.style]
        for _ in range(t.dice.randrange(3, 9)):
            time.sleep(t.dice.uniform(0, length / 5))
            t.dice.choice(changes)()
        code = process.wait(timeout=300)
        expect(code in (0, 1), f"exit code {code}")
        t.expect_whole(out)
        expect_true_records(t, out, writer)
        told = t.run("batch", "in", "--out", out, "--since-last").out
        fresh = t.path(f"vers-{number}")
        t.run("batch", "in", "--out", fresh, "--quiet")
        wanted, got = contents(fresh), contents(out)
        wrong = [name for name in wanted if got.get(name) != wanted[name]]
        expect(not wrong, f"not mended: {wrong[:8]}")
        # What schools left behind that moved or went away is told, and kept: it is the user's to remove.
        stale = {str((out / name).parent) for name in got.keys() - wanted.keys()}
        for folder in stale:
            expect(folder in told, f"not told that {folder} belongs to no school now\n{told}")
            shutil.rmtree(folder)
        t.expect_same(fresh, out)


if __name__ == "__main__":
    main(test)
