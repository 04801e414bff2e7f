"""What all fault tests share: a folder of schools, the program run and measured, and what must hold afterwards.

A test is a file beside this one with a function `test(t)`; `t.full` says whether the full form was asked for. It is run by
ctest (short form) or by `tests/fault/run --full`. Exit code 77 means skipped, with the reason on the terminal.
"""
import argparse
import contextlib
import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77


class Skip(Exception):
    """This machine does not let us do what the test needs."""


def peak_memory(pid):
    """MB, so far. What the kernel counts for us when it has ended starts at our own size, which may well be larger."""
    try:
        with open(f"/proc/{pid}/status") as status:
            return next((int(line.split()[1]) / 1000 for line in status if line.startswith("VmHWM:")), 0)
    except OSError:
        return 0


class Result:
    def __init__(self, code, out, err, memory, seconds):
        self.code, self.out, self.err, self.memory, self.seconds = code, out, err, memory, seconds


class Test:
    """One test's folder, program, dice and form."""

    def __init__(self, program, full, seed, folder):
        self.program, self.full, self.dice, self.folder = Path(program).resolve(), full, random.Random(seed), Path(folder)

    def path(self, name):
        return self.folder / name

    # -- the program

    def start(self, *words, prefix=(), **options):
        options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": self.folder, "text": True} | options
        return subprocess.Popen([*prefix, str(self.program), *map(str, words)], **options)

    def run(self, *words, prefix=(), seconds=300, **options):
        """Runs the program to its end; a crash or a run that hangs fails the test."""
        began, peak = time.monotonic(), 0
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            process = self.start(*words, prefix=prefix, stdout=out, stderr=err, **options)
            while True:
                peak = max(peak, peak_memory(process.pid))
                pid, status = os.waitpid(process.pid, os.WNOHANG)
                if pid:
                    break
                if time.monotonic() - began > seconds:
                    process.kill()
                    os.waitpid(process.pid, 0)
                    raise AssertionError(f"not ready after {seconds} s: {' '.join(map(str, words))}")
                time.sleep(0.005)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0), err.seek(0)
            result = Result(process.returncode, out.read(), err.read(), peak, time.monotonic() - began)
        expect(result.code in (0, 1, 3), f"exit code {result.code}: {' '.join(map(str, words))}\n{result.err[-3000:]}")
        return result

    # -- schools

    def schools(self, folder, count, sample="mini"):
        """A folder for `gidspers batch` with this many schools; "mini" is the small norm of the transcripts, else a sample."""
        folder = self.path(folder)
        (folder / "scholen").mkdir(parents=True)
        if sample == "mini":
            source = ROOT / "tests/e2e/mini"
            shutil.copy(source / "norm.xml", folder)
            texts = [(source / "school.xml").read_text().replace('norm="norm.xml"', 'norm="../norm.xml"')]
        else:
            source = ROOT / "samples" / sample
            shutil.copytree(source, folder, ignore=shutil.ignore_patterns("scholen"), dirs_exist_ok=True)
            texts = [file.read_text() for file in sorted((source / "scholen").glob("*.xml"))]
            texts = [text for text in texts if "<logo" not in text]
        for i in range(count):
            self.write_school(folder, i, texts[i % len(texts)])
        return folder

    @staticmethod
    def write_school(folder, number, text):
        """A school like the one in `text`, with a BRIN and a name of its own."""
        text = re.sub(r'brin="[^"]*"', f'brin="{brin(number)}"', text, count=1)
        path = folder / "scholen" / f"{number:05}.xml"
        path.write_text(text)
        return path

    # -- what must hold

    def expect_whole(self, out):
        """No half file under its own name, and no leftovers."""
        for file in all_files(out):
            expect(file.suffix != ".deel", f"left over: {file}")
            expect_whole_file(file)

    def expect_same(self, wanted, got):
        wanted, got = contents(wanted), contents(got)
        different = sorted(name for name in wanted.keys() | got.keys() if wanted.get(name) != got.get(name))
        expect(not different, f"{len(different)} files differ or are there once only, such as {different[:8]}")
        expect(wanted, "nothing was made")


def brin(number):
    """9000 fictional BRIN numbers: two digits and two letters."""
    letters = "ABCDEFGHJKLMNPRSTVWXYZ"
    return f"{number // 484 + 10:02}{letters[number // 22 % 22]}{letters[number % 22]}"


def expect(truth, words):
    if not truth:
        raise AssertionError(words)


def all_files(out):
    return sorted(f for f in Path(out).rglob("*") if f.is_file() and ".gidspers" not in f.parts)


def contents(out):
    return {str(f.relative_to(out)): hashlib.sha256(f.read_bytes()).hexdigest() for f in all_files(out)}


def expect_whole_file(file):
    if file.suffix == ".pdf":
        data = file.read_bytes()
        expect(data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF"), f"half: {file}")
    elif file.suffix == ".docx":
        try:
            expect(zipfile.ZipFile(file).testzip() is None, f"half: {file}")
        except zipfile.BadZipFile:
            raise AssertionError(f"half: {file}") from None
    elif file.suffix == ".json":
        json.loads(file.read_text())


def report(out):
    """rapport.json, by the file name of the profile."""
    return {Path(s["profiel"]).name: s for s in json.loads((Path(out) / "rapport.json").read_text())["scholen"]}


def kill(process):
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    process.wait()


def main(test):
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    os.environ["LC_ALL"] = "C.UTF-8"
    for name in ("GIDSPERS_DATA", "SOURCE_DATE_EPOCH"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory(prefix="gidspers-fault-") as folder:
        os.chmod(folder, 0o755)
        try:
            test(Test(options.program, options.full, options.seed, folder))
        except Skip as reason:
            print(f"skipped: {reason}")
            sys.exit(SKIPPED)
        except AssertionError as wrong:
            print(f"failed (seed {options.seed}): {wrong}")
            sys.exit(1)
