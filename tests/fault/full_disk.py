"""A small tmpfs that fills up: what was made is whole, what was not is said, and with room the next run completes it."""
import subprocess
from contextlib import contextmanager

from fault import Skip, all_files, expect, expect_whole_file, main, report


@contextmanager
def small_disk(folder, size, extra=""):
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}{extra}", "tmpfs", folder], capture_output=True, text=True)
    if made.returncode:
        raise Skip("this user may not mount a tmpfs: " + made.stderr.strip())
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def test(t):
    schools = 40 if t.full else 10
    t.schools("in", schools)
    t.run("batch", "in", "--out", "ruim", "--quiet")
    whole = sum(f.stat().st_size for f in all_files(t.path("ruim"))) // 1024
    # Full at the first school, halfway, and in the very last files: the reports and the journal.
    for number, share in enumerate([0.05, 0.5, 0.97] + [t.dice.random() for _ in range(20 if t.full else 0)]):
        out = t.path(f"vol-{number}")
        with small_disk(out, f"{int(whole * share)}k"):
            result = t.run("batch", "in", "--out", out, "--jobs", 2)
            expect(result.code == 1, f"exit code {result.code} on a full disk")
            expect("I011" in result.err and "De schijf is vol" in result.err, f"not said: {result.err[-500:]}")
            for file in all_files(out):
                expect(file.suffix != ".deel", f"left over: {file}")
                expect_whole_file(file)
            subprocess.run(["mount", "-o", "remount,size=1g", out], check=True)
            t.run("batch", "in", "--out", out, "--since-last", "--quiet")
            t.expect_same(t.path("ruim"), out)
            expect(all(s["gemaakt"] for s in report(out).values()), "the report still says that something is missing")
    # No room for a single name: even the folders cannot be made.
    out = t.path("geen")
    with small_disk(out, "1m", ",nr_inodes=2"):
        result = t.run("batch", "in", "--out", out)
        expect(result.code == 1 and "I011" in result.err, f"no room for a name: {result.err[-500:]}")


if __name__ == "__main__":
    main(test)
