"""SIGKILL at random moments: nothing is ever half, and the next run completes the work to the bytes of an undisturbed run.
What somebody had edited in the folder is there all the while, and once."""
import time

from fault import all_files, contents, expect, expect_whole_file, kill, main


def test(t):
    kills = 50 if t.full else 5
    t.schools("in", 12 if t.full else 6)
    began = time.monotonic()
    t.run("batch", "in", "--out", "rustig", "--jobs", 2, "--quiet")
    length = time.monotonic() - began
    wanted = contents(t.path("rustig"))
    school = next(name for name in wanted if name.endswith("/sop.docx"))
    work = b"what somebody wrote"
    early = number = 0
    while early < kills and number < 10 * kills:
        out = t.path(f"gedood-{number}")
        number += 1
        edited = out / school
        edited.parent.mkdir(parents=True)
        edited.write_bytes(work)
        # Sometimes the run that should mend it is killed as well.
        for _ in range(t.dice.choice([1, 1, 2])):
            process = t.start("batch", "in", "--out", out, "--jobs", 2, "--since-last", "--quiet")
            time.sleep(t.dice.uniform(0, length))
            if process.poll() is None:
                early += 1
            else:
                length *= 0.8  # the machine was busier when it was measured
            kill(process)
            kept = [file for file in all_files(out) if file.read_bytes() == work]
            expect(len(kept) == 1, f"the edited file is there as {kept}")
            for file in all_files(out):
                if file in kept:
                    continue
                if file.suffix == ".deel":
                    continue
                expect_whole_file(file)
                name = str(file.relative_to(out))
                expect(wanted.get(name) == contents(out)[name], f"{file} is not as it should be")
        t.run("batch", "in", "--out", out, "--since-last", "--quiet")
        kept = edited.with_stem("sop (bewerkt)")
        expect(kept.read_bytes() == work, f"{kept} is not what was edited")
        kept.unlink()
        t.expect_whole(out)
        t.expect_same(t.path("rustig"), out)
    expect(early >= kills, f"only {early} of {kills} kills came in time")
    print(f"{early} runs killed, all completed to the same bytes")


if __name__ == "__main__":
    main(test)
