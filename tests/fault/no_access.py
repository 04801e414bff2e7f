"""Files that cannot be read and folders that cannot be written: the others are made, and each is told in plain Dutch."""
import os
import shutil
import stat
import subprocess

from fault import ROOT, Skip, all_files, expect, main, report

NOBODY = 65534


def as_nobody(t):
    """The program as a user without rights on others' files; as root, chmod 000 would still read."""
    if os.geteuid() != 0:
        return ()
    prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    # A copy of program and data: nobody may be kept out of the folder that they stand in.
    t.program = shutil.copy(t.program, t.path("gidspers"))
    for name in ("assets", "templates", "fonts"):
        shutil.copytree(ROOT / name, t.path("gegevens") / name)
    os.environ["GIDSPERS_DATA"] = str(t.path("gegevens"))
    if subprocess.run([*prefix, t.program, "--version"], capture_output=True, cwd=t.folder).returncode:
        raise Skip("setpriv cannot become another user here")
    return prefix


def own(path):
    if os.geteuid() == 0:
        for folder, _, files in os.walk(path):
            for name in [folder, *(os.path.join(folder, f) for f in files)]:
                os.lchown(name, NOBODY, NOBODY)


def message(out, name):
    """The one error of a school in the report."""
    errors = [m for m in report(out)[name]["meldingen"] if m["ernst"] == "fout"]
    expect(len(errors) == 1, f"{name}: {errors}")
    return errors[0]


def unreadable_profiles(t, nobody):
    base = t.schools("in", 4)
    school = base / "scholen"
    (school / "a-map.xml").mkdir()
    (school / "b-los.xml").symlink_to("nergens.xml")
    (school / "c-rond.xml").symlink_to("c-rond.xml")
    os.mkfifo(school / "d-pijp.xml")
    (school / "e-dicht.xml").write_text((school / "00000.xml").read_text())
    (school / "f-apparaat.xml").symlink_to("/dev/zero")
    own(base)
    (school / "e-dicht.xml").chmod(0)
    out = t.path("uit")
    out.mkdir()
    own(out)
    result = t.run("batch", "in", "--out", out, "--only", "schoolgids", "--format", "docx", prefix=nobody, seconds=60)
    expect(result.code == 1, f"exit code {result.code}")
    expected = {"a-map.xml": "K039", "b-los.xml": "K038", "c-rond.xml": "K038", "d-pijp.xml": "K039", "e-dicht.xml": "I012",
                "f-apparaat.xml": "K039"}
    for name, code in expected.items():
        told = message(out, name)
        expect(told["code"] == code and name in told["melding"] and told["advies"], f"{name}: {told}")
    made = [name for name, s in report(out).items() if s["gemaakt"]]
    expect(made == [f"{i:05}.xml" for i in range(4)], f"made: {made}")
    t.expect_whole(out)
    # Mended, they are made; nothing remembers the trouble.
    (school / "e-dicht.xml").chmod(0o644)
    (school / "e-dicht.xml").write_text((school / "00000.xml").read_text().replace('brin="10AA"', 'brin="98ZX"'))
    t.run("batch", "in", "--out", out, "--only", "schoolgids", "--format", "docx", "--since-last", prefix=nobody)
    expect(report(out)["e-dicht.xml"]["gemaakt"], "mended, but not made")


def unreadable_company(t, nobody):
    """What a profile names: the norm, a logo."""
    base = t.schools("in-norm", 1)
    own(base)
    (base / "norm.xml").chmod(0)
    t.run("batch", "in-norm", "--out", "uit-norm", "--quiet", prefix=())  # as the owner of everything: made, or told
    out = t.path("uit-norm2")
    out.mkdir()
    own(out)
    t.run("batch", "in-norm", "--out", out, "--quiet", prefix=nobody)
    expect(message(out, "00000.xml")["code"] == "I012", f"norm: {report(out)}")
    (base / "norm.xml").unlink()
    os.mkfifo(base / "norm.xml")
    t.run("batch", "in-norm", "--out", out, "--quiet", prefix=nobody, seconds=60)
    expect(message(out, "00000.xml")["code"] == "I015", f"norm as a pipe: {report(out)}")
    school = base / "scholen" / "00000.xml"
    shutil.copy(ROOT / "tests/e2e/mini/norm.xml", t.path("norm.xml"))
    (base / "norm.xml").unlink()
    shutil.copy(t.path("norm.xml"), base / "norm.xml")
    os.mkfifo(base / "scholen" / "logo.png")
    school.write_text(school.read_text().replace("</school>", '<logo bestand="logo.png" alt="Logo"/></school>', 1))
    own(base)
    t.run("batch", "in-norm", "--out", out, "--quiet", prefix=nobody, seconds=60)
    expect(message(out, "00000.xml")["code"] == "I023", f"logo as a pipe: {report(out)}")


def unreadable_folder(t, nobody):
    base = t.schools("in-map", 1)
    own(base)
    (base / "scholen").chmod(0)
    result = t.run("batch", "in-map", "--out", "uit-map", prefix=nobody)
    expect(result.code == 1 and "I012" in result.err and "scholen" in result.err, f"folder: {result.err}")


def unwritable_output(t, nobody):
    t.schools("in-uit", 2)
    own(t.path("in-uit"))
    out = t.path("uit-dicht")
    out.mkdir(mode=0o555)
    result = t.run("batch", "in-uit", "--out", out, prefix=nobody)
    expect(result.code == 1 and "fout I012" in result.err and "Permission" not in result.err, f"read-only folder: {result.err}")
    expect(not list(out.iterdir()), "something was written all the same")
    # One school's folder alone: the other school is made.
    out = t.path("uit-half")
    (out / "2026-2027" / "10aa-00-de-proef").mkdir(parents=True)
    own(out)
    (out / "2026-2027" / "10aa-00-de-proef").chmod(0o555)
    result = t.run("batch", "in-uit", "--out", out, "--only", "schoolgids", "--format", "docx", prefix=nobody)
    expect(result.code == 1, f"exit code {result.code}")
    expect(message(out, "00000.xml")["code"] == "I012", f"read-only school folder: {report(out)}")
    expect(report(out)["00001.xml"]["gemaakt"], "the other school was not made")


def read_only_disk(t):
    t.schools("in-schijf", 2)
    disk = t.path("schijf")
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", disk], capture_output=True, text=True)
    if made.returncode:
        raise Skip("all else passed, but this user may not mount a read-only disk: " + made.stderr.strip())
    try:
        result = t.run("batch", "in-schijf", "--out", disk / "uit")
        expect(result.code == 1 and "fout I013" in result.err and "Read-only" not in result.err, f"read-only disk: {result.err}")
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


def test(t):
    nobody = as_nobody(t)
    for part in (unreadable_profiles, unreadable_company, unreadable_folder, unwritable_output):
        part(t, nobody)
    read_only_disk(t)


if __name__ == "__main__":
    main(test)
