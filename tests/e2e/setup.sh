# Sourced by each transcript: a fresh copy of the small norm and profile, and ways to spoil them.
cp "$TESTDIR"/mini/*.xml .
unset GIDSPERS_DATA SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8

# spoil FROM TO [FILE]: replaces the first place of a fixed text in school.xml (or FILE); the text must be there.
spoil() {
    python3 - "$1" "$2" "${3:-school.xml}" <<'PY'
import sys
old, new, name = sys.argv[1:]
text = open(name, encoding="utf-8").read()
assert old in text, f"{old!r} is not in {name}"
open(name, "w", encoding="utf-8").write(text.replace(old, new, 1))
PY
}
# edit FILE: changes a text in a DOCX and saves it as another program does.
edit() {
    python3 - "$1" <<'PY'
import sys, zipfile
parts = {name: zip.read(name) for zip in [zipfile.ZipFile(sys.argv[1])] for name in zip.namelist()}
parts["word/document.xml"] = parts["word/document.xml"].replace(b"De ", b"De eigen ", 1)
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as out:
    for name, data in parts.items(): out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
PY
}
# again: the small norm and profile as they were.
again() { cp "$TESTDIR"/mini/*.xml .; }
# await -d|-s PATH: until it is there, without a pause: who then stops a run must be quicker than it is.
await() {
    local end=$((SECONDS + 60))
    until [ "$1" "$2" ] || [ $SECONDS -ge $end ]; do :; done
}
