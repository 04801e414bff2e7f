"""The norms of the fictional samenwerkingsverbanden: a sample's norm under new names, with items left out and text of their own.
Out: <folder>/swv/<slug>/ with norm.xml with its figures, huisstijl.xml and a logo; and what the schools' answers need to know of it."""
import pathlib
import random
import shutil
import xml.etree.ElementTree as ET

from .grammar import Grammar
from .logos import MAKERS
from .xmlout import document, el

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "samples"
NAMES = {"merenstad": ("Merenstad", "Merenroute", "Oudersteiger", "Aanlegplaats"), "veldzicht": ("Veldzicht",),
         "kreekland": ("Kreekland",), "duinrand": ("Duinrand", "Duinroute"), "heuvelrand": ("Heuvelrand",)}
TYPES = {"merenstad": ("BAO",), "veldzicht": ("BAO",), "kreekland": ("VO", "PRO"), "duinrand": ("SBO", "SO"),
         "heuvelrand": ("SO", "VSO")}
LEAVE_OUT = {"merenstad": 0.65, "duinrand": 0.85, "veldzicht": 0.5, "kreekland": 0.2, "heuvelrand": 0.1}
FONTS = ("Open Sans", "Lato", "Vollkorn", "Andika", "Quicksand", "Carlito")


def slug(text):
    plain = text.lower().translate(str.maketrans("éèëêïíöóüçşğışäáâ’", "eeeeiioouscgisaaa-"))
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in plain).replace("--", "-").strip("-")


def colour(rng, dark):
    low, high = (20, 120) if dark else (90, 235)
    return "#" + "".join(f"{rng.randint(low, high):02X}" for _ in range(3))


def house_style(rng, name, logo=None, **more):
    """A <huisstijl>; fonts and logo are not always named."""
    parts = [el("kleuren", {"primair": colour(rng, True), "accent": colour(rng, False)})]
    if rng.random() < 0.4:
        parts.append(el("letters", {"kop": rng.choice(FONTS), "tekst": rng.choice(FONTS)}))
    if logo:
        parts.append(el("logo", {"bestand": logo, "alt": f"Logo van {name}"}))
    return el("huisstijl", {"naam": name, "basis": rng.choice(("rustig", "helder", "speels")), **more}, *parts)


def write_logo(rng, folder, stem):
    kind = rng.choice(("svg", "svg", "png", "jpg"))
    (folder / f"{stem}.{kind}").write_bytes(MAKERS[kind](rng, [colour(rng, True), colour(rng, False), colour(rng, True)]))
    return f"{stem}.{kind}"


class Norm:
    """What a profile must know: items in order, scales, code lists, the main ladder."""

    def __init__(self, base, index, seed, folder):
        self.base, self.types = base, TYPES[base]
        rng = random.Random(f"{seed}/swv/{index}")
        names = Grammar(rng, self.types[0])
        self.region = names.word("regio")
        self.naam = f"SWV {self.region}"
        self.places = sorted({names.word("plaats") for _ in range(14)})
        self.say = Grammar(rng, self.types[0], plaats=self.places, buurplaats=self.places, swv=self.naam)
        self.slug = f"{index:03}-{slug(self.region)}"
        place = folder / "swv" / self.slug
        place.mkdir(parents=True)
        text = (SAMPLES / base / "norm.xml").read_text(encoding="utf-8")
        for name in NAMES[base]:
            new = self.region + ("route" if name.endswith("route") else "wijzer" if name == "Oudersteiger" else "")
            if name == "Aanlegplaats":
                new = self.say("topo") + self.say.word("topo-eind")
            text = text.replace(name, new).replace(name.lower(), slug(new))
        root = ET.fromstring(text)
        swv = root.find("kop/swv")
        swv.set("code", swv.get("code")[:2] + str(9000 + index))
        self.vary(root, rng)
        for figure in root.iter("figuur"):
            copy = place / figure.get("bestand")
            copy.parent.mkdir(exist_ok=True)
            shutil.copyfile(SAMPLES / base / figure.get("bestand"), copy)
        ET.ElementTree(root).write(place / "norm.xml", encoding="utf-8", xml_declaration=True)
        logo = write_logo(rng, place, "logo") if rng.random() < 0.7 else None
        (place / "huisstijl.xml").write_text(document(house_style(rng, self.naam, logo)), encoding="utf-8")
        self.boards = [self.board(folder, rng, number) for number in range(rng.randint(3, 6))]
        self.collect([ET.parse(SAMPLES / "landelijk/norm.xml").getroot()] * (base == "veldzicht") + [root])

    def board(self, folder, rng, number):
        """A school board: its name, number, and the house style file that some boards have."""
        place = folder / "besturen"
        place.mkdir(exist_ok=True)
        board = {"naam": self.say.word("stichting"), "nummer": rng.randint(90000, 99999), "stijl": None}
        if rng.random() < 0.4:
            board["stijl"] = f"../besturen/{self.slug}-{number}.xml"
            (place / f"{self.slug}-{number}.xml").write_text(document(house_style(rng, board["naam"])), encoding="utf-8")
        return board

    def vary(self, root, rng):
        """Leaves items out (never the last of its onderdeel), with all that refers to them, and says some things otherwise."""
        gone = set()
        for part in root.iter("onderdeel"):
            items = part.findall("item")
            for item in items[1:]:
                if rng.random() < LEAVE_OUT[self.base]:
                    part.remove(item)
                    gone.add(item.get("id"))
        for item in root.iter("item"):
            for reference in [r for r in item.findall("verwijst") if r.get("naar") in gone]:
                item.remove(reference)
        for promises in root.iter("beloftes"):
            for promise in list(promises):
                promise.attrib.pop("telt", None)
                for ref in [r for r in promise.findall("item") if r.get("ref") in gone]:
                    promise.remove(ref)
                if promise.find("item") is None:
                    promises.remove(promise)
        for text in root.iter("tekst"):
            if len(text) == 0 and text.get("voor") in ("officieel", "leraar") and rng.random() < 0.35:
                text.text = text.text.rstrip() + " " + self.say("norm-extra" if text.get("voor") == "officieel" else "leraar-extra")

    def collect(self, roots):
        items, lists, scales = {}, {}, {}
        self.ladder = None
        for root in roots:
            for item in root.iter("item"):
                if item.get("id"):
                    items[item.get("id")] = item
            for drop in root.iter("vervalt"):
                items.pop(drop.get("ref"), None)
            for codes in root.iter("codelijst"):
                lists[codes.get("id")] = [(c.get("id"), c.get("label")) for c in codes]
            for scale in root.iter("schaal"):
                scales[scale.get("id")] = [(v.get("code"), v.get("van")) for v in scale]
            for ladder in root.iter("ladder"):
                if ladder.get("hoofd") == "ja":
                    self.ladder = (ladder.get("id"), [step.get("id") for step in ladder.iter("trede")])
        self.items, self.lists, self.scales = list(items.values()), lists, scales
