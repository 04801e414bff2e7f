#!/usr/bin/env python3
"""No word that a school wrote may disappear in silence: every text and every free attribute of every sample profile stands in the
SOP or in the schoolgids section. Then once more with the texts for parents only: what a school gives for them alone still stands in
the SOP. (Short texts for posters may fall to the room there is.) Read from the XML and from the DOCX files, not from a list.
usage: school_texts.py GIDSPERS SAMPLES-FOLDER"""
import pathlib, re, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

from item_texts import blocks, docx_text, squeeze

DOCUMENTS = ("sop", "schoolgids")

# Attributes that are codes, references, numbers or dates: they come out in other words.
CODED = set("""id item ref trede code soort gebied icoon waarde niveaus drempelloos nvt percentage aantal datum peildatum schooljaar
    items waarvan voor aandeel toon-naam type aanspreek brin vestiging cluster nummer geleding sinds stand leden status dagdelen niveau
    uitgestroomd vervolg werk startpagina kopniveau norm huisstijl bestand alt primair accent kop basis optioneel
    {http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation""".split())
SKIPPED = {"datum", "huisstijl"}  # elements: a date, colours and letters
MARKUP = {"p", "ul", "ol", "li", "em", "sterk", "link", "taal", "begrip", "br"}


def wanted(root):
    """(where, audience or None, text) for everything that the school wrote."""
    for parent in root.iter():
        for e in parent:
            if e.tag in SKIPPED:
                continue
            for name, value in e.attrib.items():
                if name in CODED or not value or (name == "naam" and hides_name(e)):
                    continue
                if e.tag == "aanbod" and name == "wie":
                    continue  # codes of roles
                yield f"{parent.tag}/{e.tag}@{name}", None, re.sub(r"^https?://|/$", "", value)
            if is_text(e):
                for block in blocks(e):
                    if squeeze(block):
                        yield f"{parent.tag}/{e.tag}", e.get("voor"), block


def hides_name(e):
    return e.tag in ("rol", "specialist", "contactpunt") and e.get("toon-naam") != "ja"


def is_text(e):
    """An element that holds rich text: words, or nothing but its markup."""
    if e.tag in MARKUP:
        return False
    return bool((e.text or "").strip()) or (len(e) > 0 and all(c.tag in MARKUP for c in e))


def without_all_but(audience, root):
    """Leaves one audience's text where the school gave more; not with answers, whose other texts are the norm's."""
    for parent in list(root.iter()):
        texts = parent.findall("tekst")
        if parent.tag != "antwoord" and any(t.get("voor") == audience for t in texts):
            for text in texts:
                if text.get("voor") != audience:
                    parent.remove(text)


def documents(program, profile, out):
    subprocess.run([program, "build", profile, "--only", ",".join(DOCUMENTS), "--format", "docx", "--out", out, "--quiet"], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return {d: docx_text(next(pathlib.Path(out).rglob(d + ".docx"))) for d in DOCUMENTS}


def missing(program, profile, out, where):
    made = documents(program, profile, out)
    root = ET.parse(profile).getroot()
    for ambition in root.findall("ambities/ambitie[@stand='klaar']"):  # the guide names what is worked on, not what is done
        for words in ambition.findall("tekst[@voor='ouder']"):
            ambition.remove(words)
    for place, audience, words in wanted(root):
        if audience in where and not any(squeeze(words) in made[d] for d in where[audience]):
            yield f"{profile.name}: {place}{f'[{audience}]' if audience else ''}: {' '.join(words.split())[:90]}"


def main(program, samples):
    lost = []
    with tempfile.TemporaryDirectory() as work:
        copies = pathlib.Path(work) / "samples"
        shutil.copytree(samples, copies)
        profiles = sorted(copies.glob("*/scholen/*.xml"))
        assert len(profiles) >= 15, f"only {len(profiles)} sample profiles"
        for profile in profiles:
            out = pathlib.Path(work) / "uit" / profile.parts[-3] / profile.stem
            lost += missing(program, profile, out, {"officieel": ("sop",), "leraar": ("sop",), "ouder": ("schoolgids",), None: ("sop", "schoolgids")})
            tree = ET.parse(profile)
            without_all_but("ouder", tree.getroot())
            tree.write(profile, encoding="utf-8", xml_declaration=True)
            lost += [f"(only for parents) {one}" for one in missing(program, profile, out, {"ouder": ("sop",)})
                     if "antwoord/" not in one and "norm-tekst" not in one]
    print("\n".join(lost[:60]))
    print(f"{len(profiles)} profiles, {len(lost)} texts missing")
    return bool(lost)


sys.exit(main(*sys.argv[1:]))
