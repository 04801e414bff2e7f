#!/usr/bin/env python3
"""No item of a norm may disappear: for every sample profile and every item of its norm, the item's text (or one of its audience
variants, or the school's own words for it) stands in the text of the SOP's PDF and of its DOCX. Read from the XML, not from a list.
usage: item_texts.py GIDSPERS SAMPLES-FOLDER"""
import pathlib, re, subprocess, sys, tempfile, unicodedata, zipfile
import xml.etree.ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def squeeze(text):
    """Letters and digits only: white space, hyphenation, bullets and kinds of quotes do not matter."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).replace("\u00ad", "")).casefold()


def blocks(element):
    """The text of each innermost block of a rich text."""
    inner = [b for b in element.iter() if b.tag in ("p", "li")]
    if not inner:
        return ["".join(element.itertext())]
    return [(b.text or "") + "".join("".join(c.itertext()) + (c.tail or "") for c in b if c.tag not in ("ul", "ol"))
            if b.tag == "li" else "".join(b.itertext()) for b in inner]


def items_of(norm_path):
    """id -> list of variants, each a list of blocks; follows breidt-uit, where a child's item replaces its parent's."""
    root = ET.parse(norm_path).getroot()
    items = {}
    if root.get("breidt-uit"):
        items = items_of(norm_path.parent / root.get("breidt-uit"))
    for gone in root.iter("vervalt"):
        items.pop(gone.get("ref"), None)
    for item in root.iter("item"):
        if item.get("id"):
            items[item.get("id")] = [blocks(t) for t in item.findall("tekst") if t.get("voor") != "toelichting"]
            for ambition in item.findall("ambitie"):  # what the norm works towards stays beside the school's own
                if "".join(ambition.itertext()).strip():
                    items[item.get("id") + " (ambitie)"] = [blocks(ambition)]
    return items


def in_pages(text, pages):
    """Whether it stands on one page, or starts at one page's end and goes on on the next (running heads stand between)."""
    for page, following in zip(pages, pages[1:] + [""]):
        if text in page:
            return True
        for cut in range(len(text) - 1, 7, -1):
            if text[:cut] in page and text[cut:] in following:
                return True
    return False


def pdf_pages(path):
    raw = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return [squeeze(page) for page in re.sub("-\n", "", raw).split("\f")]


def docx_text(path):
    root = ET.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    return squeeze("".join(t.text or "" for t in root.iter(W + "t")))


def main(program, samples):
    profiles = sorted(pathlib.Path(samples).glob("*/scholen/*.xml"))
    assert len(profiles) >= 15, f"only {len(profiles)} sample profiles"
    missing, seen = [], 0
    with tempfile.TemporaryDirectory() as out:
        for profile in profiles:
            folder = pathlib.Path(out) / profile.parts[-3] / profile.stem
            subprocess.run([program, "build", profile, "--only", "sop", "--out", folder, "--quiet"], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            pages = pdf_pages(next(folder.rglob("sop.pdf")))
            word = docx_text(next(folder.rglob("sop.docx")))
            root = ET.parse(profile).getroot()
            own = {o.get("ref"): [blocks(o)] for o in root.iter("norm-tekst")}
            for answer in root.iter("antwoord"):
                own.setdefault(answer.get("item"), []).extend(blocks(t) for t in answer.findall("tekst"))
            for item, variants in items_of(profile.parent / root.get("norm")).items():
                seen += 1
                wanted = [[squeeze(b) for b in v] for v in variants + own.get(item, [])]
                if not any(all(in_pages(b, pages) for b in v) for v in wanted):
                    missing.append(f"{profile}: item {item} is not in the PDF")
                if not any(all(b in word for b in v) for v in wanted):
                    missing.append(f"{profile}: item {item} is not in the DOCX")
    print("\n".join(missing[:40]))
    print(f"{seen} items of {len(profiles)} profiles looked for, {len(missing)} missing")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
