"""The input changes while the run goes on: nothing breaks, the records say truthfully what was read, and the next run with
--since-last makes the folder what a fresh run over the final state makes."""
import json
import re
import shutil
import time

from fault import ROOT, brin, contents, expect, main


def fnv(data):
    """src/base/hash.h once more, to hold the journal against the files that there were."""
    mask, prime = (1 << 64) - 1, 0x100000001B3
    low, high = 0xCBF29CE484222325, 0x84222325CBF29CE4
    for byte in data:
        low, high = (low ^ byte) * prime & mask, (high ^ (byte + 0x9E)) * prime & mask
    low = (low ^ len(data)) * prime & mask
    return f"{high:016x}{low:016x}"


class Writer:
    """Changes files as people and programs do, and remembers all that was ever in them."""

    def __init__(self, folder, dice):
        self.folder, self.dice, self.versions, self.started = folder, dice, {}, False
        for file in self.folder.rglob("*.xml"):
            self.note(file)
        self.started = True

    def note(self, file):
        known = self.versions.setdefault(str(file.relative_to(self.folder.parent)), {""} if self.started else set())
        known.add(fnv(file.read_bytes()) if file.exists() else "")

    def write(self, file, data, slowly=False):
        data = data.encode()
        if slowly:  # as an editor that does not know how to replace a file
            file.write_bytes(data[: len(data) // 2])
            self.note(file)
            time.sleep(0.005)
        file.write_bytes(data)
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


def expect_true_records(out, versions):
    """Every input that the journal names was at some time as it says."""
    lines = (out / ".gidspers/alles.journaal").read_text().splitlines()
    profile = None
    for line in lines:
        kind, *fields = line.split("\t")
        if kind == "S":
            profile = fields[1]
        elif kind == "I":
            hashed, path = fields
            expect(profile in (None, path), f"the first file read for {profile} is {path}")
            profile = None
            # A file is empty for a moment when it is written over.
            expect(hashed in versions.get(path, {""}) | {fnv(b"")}, f"{path} never was {hashed}")
    for school in json.loads((out / "rapport.json").read_text())["scholen"]:
        for document in school["documenten"]:
            for file in document["bestanden"]:
                data = (out / school["map"] / file["naam"]).read_bytes()
                expect(fnv(data) == file["hash"], f"{school['profiel']}: {file['naam']} is not what the report says")


def test(t):
    rounds, schools = (25, 60) if t.full else (3, 10)
    base = t.schools("in", schools)
    (t.folder / "huisstijl.voorbeeld").write_text((ROOT / "samples/kreekland/huisstijl.xml").read_text())
    t.run("batch", "in", "--out", "maat", "--jobs", 2, "--quiet")
    began = time.monotonic()
    t.run("batch", "in", "--out", "maat", "--jobs", 2, "--quiet")
    length = time.monotonic() - began
    out = t.path("uit")
    for number in range(rounds):
        writer = Writer(base, t.dice)
        process = t.start("batch", "in", "--out", out, "--jobs", 2, "--quiet", *(["--since-last"] if number % 2 else []))
        changes = [writer.edit] * 4 + [writer.rename, writer.rename, writer.swap, writer.remove, writer.add, writer.norm, writer.style]
        for _ in range(t.dice.randrange(3, 9)):
            time.sleep(t.dice.uniform(0, length / 5))
            t.dice.choice(changes)()
        code = process.wait(timeout=300)
        expect(code in (0, 1), f"exit code {code}")
        t.expect_whole(out)
        expect_true_records(out, writer.versions)
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
