"""One school's profile: who it is, what it says of itself, its people, figures and duties."""
import random

from .answers import answers, day
from .grammar import Grammar, capital
from .norms import house_style, slug, write_logo
from .xmlout import document, el, esc

LEGAL = ("veiligheid", "verzuim", "kwaliteit", "klachten", "aanmelding", "opp", "hoorrecht", "jonge-kind", "uitstroom", "loopbaan",
         "lwoo-pro", "overdracht", "dyslexie")
ONLY = {"jonge-kind": ("BAO", "SBO", "SO"), "uitstroom": ("VSO",), "loopbaan": ("VO", "PRO", "VSO"), "lwoo-pro": ("VO",),
        "dyslexie": ("BAO", "SBO")}
DENOMINATIONS = ("openbaar", "rooms-katholiek", "protestants-christelijk", "algemeen bijzonder", "oecumenisch", "islamitisch")
YEARS = ("2023-2024", "2024-2025", "2025-2026")
ICONS = ("ster", "stilteruimte", "lezen", "rekenen", "taal", "sociaal", "hart", "groei", "motoriek", "hoogbegaafd", "werk", "boek")


def brin(index):
    """A number that no school has (90 and up), unique below 10,000: two BRIN numbers with three vestigingen for every three."""
    pair, place = divmod(index, 3)
    number, vestiging = 2 * pair + (place > 0), max(0, place - 1)
    digits, letters = divmod(number, 26 * 26)
    return f"{90 + digits}{chr(65 + letters // 26)}{chr(65 + letters % 26)}", f"{vestiging:02}"


class School:
    def __init__(self, index, norm, seed, folder):
        self.rng = rng = random.Random(f"{seed}/school/{index}")
        self.norm, self.folder, self.type = norm, folder, rng.choice(norm.types)
        self.brin, self.vestiging = brin(index)
        self.pupils = rng.randint(48, 620) if self.type in ("BAO", "VO") else rng.randint(34, 240)
        self.board = rng.choice(norm.boards)
        self.plaats = rng.choice(norm.places)
        names = Grammar(rng, self.type)
        self.naam = capital(names.word("schoolnaam"))
        self.straat = names.word("straat")
        self.host = slug(self.naam) + ".example"
        self.fullness = min(1.0, max(0.0, rng.gauss(0.45, 0.28)))
        self.say = Grammar(rng, self.type, plaats=self.plaats, school=self.naam, swv=norm.naam, buurplaats=[place for place in norm.places if place != self.plaats], bestuur=self.board["naam"],
                           aantal=str(self.pupils))
        self.file = f"{self.brin.lower()}-{self.vestiging}-{slug(self.naam)}.xml"

    def person(self):
        return self.say("voornaam") + " " + self.say.word("achternaam")

    def phone(self):
        return f"09{self.rng.randint(1, 9)}-555{self.rng.randint(0, 9999):04}"

    def email(self, name="info"):
        return f"{slug(name)}@{self.host}"

    def some(self, low, high):
        """A number between the two that grows with how much this school has to say."""
        return max(low, min(high, round(low + (high - low) * self.fullness + self.rng.uniform(-1, 1))))

    def text(self, audience, text):
        return el("tekst", {"voor": audience}, text if text.startswith("<") else esc(text))

    def paragraphs(self, name, count):
        """Rich text: one or more paragraphs, at times with emphasis."""
        out = []
        for _ in range(count):
            text = esc(self.say.sentences(name, self.rng.randint(1, 3)))
            if self.rng.random() < 0.15:
                text = f"<em>{text.split('. ')[0].rstrip('.')}.</em> " + ". ".join(text.split(". ")[1:])
            out.append(el("p", None, text.strip()))
        return "".join(out)

    def texts(self, name, paragraphs):
        return (self.text("officieel", self.paragraphs(name, paragraphs)) +
                self.text("ouder", self.say.sentences("zin-ouder", self.rng.randint(2, 4))) +
                self.text("poster", self.say("zin-poster")))

    def points(self, name, count):
        return "".join(el("punt", None, esc(self.say(name))) for _ in range(count))

    def school(self):
        logo = {}
        if self.rng.random() < 0.45:
            logo = el("logo", {"bestand": write_logo(self.rng, self.folder, f"logo-{self.brin.lower()}-{self.vestiging}"),
                               "alt": f"Logo van {self.naam}"})
        return el("school", {"naam": self.naam, "type": self.type, "brin": self.brin, "vestiging": self.vestiging,
                             "denominatie": self.rng.choice(DENOMINATIONS),
                             "aanspreek": self.rng.choice(("u", "jij")) if self.type in ("VO", "PRO") else None},
                  el("adres", {"straat": f"{self.straat} {self.rng.randint(1, 240)}",
                               "postcode": f"{self.rng.randint(1000, 9999)} {self.rng.choice('ABCDEFGH')}{self.rng.choice('ABEGHKL')}",
                               "plaats": self.plaats}),
                  el("contact", {"telefoon": self.phone(), "email": self.email(), "website": f"https://www.{self.host}"}),
                  el("bestuur", {"naam": self.board["naam"], "nummer": self.board["nummer"]}), logo or "",
                  el("swv", {"code": "VO9998", "naam": "Samenwerkingsverband VO"}) if self.type == "VSO" else "")

    def status(self):
        done = self.rng.random()
        return el("status", None, el("concept", {"datum": f"2025-1{self.rng.randint(0, 2)}-{self.rng.randint(1, 28):02}"}),
                  el("mr", {"datum": f"2026-0{self.rng.randint(1, 3)}-{self.rng.randint(1, 28):02}",
                            "geleding": "ouders-leerlingen" if self.type in ("VO", "PRO", "VSO") else "ouders"}) if done > 0.1 else "",
                  el("vastgesteld", {"datum": f"2026-0{self.rng.randint(4, 5)}-{self.rng.randint(1, 28):02}",
                                     "door": self.board["naam"]}) if done > 0.15 else "",
                  el("gepubliceerd", {"datum": f"2026-0{self.rng.randint(6, 7)}-{self.rng.randint(1, 28):02}"}) if done > 0.3 else "")

    def over(self):
        return el("over", None, el("visie", None, self.texts("visie", self.some(1, 3))), el("missie", None, self.texts("missie", 1)),
                  el("concept", None, self.texts("concept", self.some(1, 3))),
                  el("ondersteuningsvisie", None, self.texts("ondersteuningsvisie", self.some(1, 2))),
                  el("sterk", None, self.points("sterk", self.some(2, 5))), el("aandacht", None, self.points("aandacht", self.some(1, 4))))

    def figures(self):
        ends = [("leerlingen", "Aantal leerlingen", "leerlingen", self.pupils), ("opp", "Leerlingen met een ontwikkelingsperspectief", "leerlingen", self.pupils * 0.09),
                ("instroom", "Nieuwe leerlingen in het schooljaar", "leerlingen", self.pupils * 0.14), ("verzuim", "Ziekteverzuim van leerlingen", "%", 5),
                ("verwezen", "Verwezen naar het speciaal onderwijs", "leerlingen", 3), ("thuiszitters", "Langer dan vier weken thuis", "leerlingen", 1)]
        out = []
        for id, title, unit, around in ends[:self.some(2, 6)]:
            values = [around * self.rng.uniform(0.85, 1.15), around * self.rng.uniform(0.9, 1.1), around]
            out.append(el("kengetal", {"id": id, "titel": title, "eenheid": unit, "soort": "percentage" if unit == "%" else "aantal",
                                       "definitie": "Gemiste dagdelen gedeeld door alle dagdelen." if unit == "%" else self.say("kengetal-definitie")},
                          *(el("meting", {"schooljaar": year, "waarde": f"{value:.1f}".replace(".", ",") if unit == "%" else round(value)})
                            for year, value in zip(YEARS, values))))
        return el("kengetallen", None, *out)

    def extra(self):
        roles = [code for code, _ in self.norm.lists["rollen"]]
        out = []
        for number in range(self.some(1, 4)):
            out.append(el("aanbod", {"id": f"aanbod-{number + 1}", "soort": self.rng.choices(("extra", "intensief", "taal"), (6, 3, number > 0))[0],
                                     "titel": self.say("aanbod-titel"), "icoon": self.rng.choice(ICONS), "voor-wie": self.say.word("aanbod-wie"),
                                     "duur": self.say.word("aanbod-duur"), "plek": self.say.word("plek"), "wie": self.rng.choice(roles)},
                          self.text("officieel", self.say.sentences("aanbod", self.rng.randint(1, 2))),
                          self.text("ouder", self.say.sentences("ouder", 2)), self.text("poster", self.say("poster")),
                          self.text("leraar", self.say("aanbod-leraar")) if self.rng.random() < 0.7 else ""))
        return el("extra", None, *out)

    def team(self, levels):
        out = []
        for code, _ in self.rng.sample(self.norm.lists["rollen"], min(len(self.norm.lists["rollen"]), self.some(2, 5))):
            name = self.person()
            out.append(el("rol", {"code": code, "naam": name, "toon-naam": self.rng.choice(("ja", "ja", "nee")), "dagdelen": self.rng.randint(1, 9),
                                  "telefoon": self.phone(), "email": self.email(name), "bereikbaar": self.say.word("bereikbaar")},
                          esc(self.say("rol-tekst"))))
        skills = self.norm.lists.get("specialismen", [])
        for code, label in self.rng.sample(skills, min(len(skills), self.some(2, 9))):
            level = self.rng.choice(self.norm.scales["niveau"][:2])[0]
            out.append(el("specialist", {"code": code, "niveau": levels.get(label.lower()) or level,
                                         "dagdelen": self.rng.randint(1, 6), "drempelloos": self.rng.choice(("ja", "nee"))},
                          esc(self.say("rol-tekst", "specialist")) if self.rng.random() < self.fullness else ""))
        for name in self.rng.sample(self.say.lists["overleg-naam"], self.some(1, 3)):
            title = capital("".join(part if isinstance(part, str) else self.say.fill(part) for part in name))
            out.append(el("overleg", {"naam": title, "frequentie": self.say.word("frequentie"),
                                      "leden": " ".join(code for code, _ in self.norm.lists["rollen"][:self.rng.randint(2, 4)])},
                          *(el("datum", None, f"2026-{month:02}-{self.rng.randint(1, 28):02}") for month in range(9, 9 + self.rng.randint(0, 4)))))
        return el("team", None, *out)

    def protocols(self):
        out = [el("protocol", {"item": item.get("id"), "titel": item.get("titel"), "vindplaats": self.say("vindplaats"),
                               "datum": day(self.rng, 2023, 2025), "eigenaar": self.say("eigenaar")},
                  esc(self.say("protocol-opmerking")) if self.rng.random() < 0.4 else "")
               for item in self.norm.items if item.get("soort") == "status" and self.rng.random() < self.fullness]
        return el("protocollen", None, *out) if out else ""

    def lists(self):
        """Methods, rooms, partners, limits."""
        methods = [el("methodiek", {"titel": self.say("methodiek-titel"), "doel": self.say("methodiek-doel")}) for _ in range(self.some(1, 6))]
        rooms = [el("ruimte", {"titel": self.say("lokaal-naam"), "icoon": self.rng.choice(ICONS), "aantal": self.rng.randint(1, 4)},
                    self.text("ouder", self.say("ruimte-tekst"))) for _ in range(self.some(1, 4))]
        rooms.append(el("toegankelijkheid", None, self.text("officieel", self.say("toegankelijk")),
                        self.text("ouder", "Het gebouw is met een rolstoel te bereiken."), self.text("poster", "Beneden geen drempels.")))
        partners = [el("partner", {"code": code, "naam": self.say("partner-naam"), "contact": self.person(), "telefoon": self.phone()},
                       esc(self.say("partner-tekst")))
                    for code, _ in self.norm.lists["partners"][:self.some(2, 8)]]
        limits = [el("grens", None, esc(self.say("grens"))) for _ in range(self.some(1, 4))]
        return (el("methodieken", None, *methods) + el("ruimten", None, *rooms) + el("partners", None, *partners) +
                el("grenzen", None, self.text("officieel", self.say("grens-inleiding")),
                   self.text("ouder", "Wij kijken altijd samen met u naar wat uw kind nodig heeft."), *limits))

    def ambitions(self):
        return el("ambities", None, *(
            el("ambitie", {"id": f"a-{number + 1}", "titel": self.say("methodiek-doel"), "datum": day(self.rng, 2027, 2028),
                           "wie": self.say("eigenaar"), "stand": self.rng.choice(("gestart", "loopt", "klaar"))},
               self.text("officieel", self.say.sentences("ambitie", self.rng.randint(1, 2))), self.text("ouder", self.say("ouder")),
               self.text("poster", self.say("poster"))) for number in range(self.some(1, 4))))

    def contacts(self):
        out = []
        for kind, job in (("eerste", self.say.word("leraar")), ("ondersteuning", "intern begeleider"), ("directie", "directeur"),
                          ("pesten", "antipestcoördinator"), ("meldcode", "aandachtsfunctionaris"), ("vertrouwenspersoon", "vertrouwenspersoon"),
                          ("klachten", "klachtenfunctionaris van het bestuur")):
            name = self.person() if kind != "eerste" else None
            out.append(el("contactpunt", {"soort": kind, "naam": name, "functie": job, "telefoon": self.phone(),
                                          "email": self.email(name or "info"), "toon-naam": name and "ja"},
                          esc(self.say("contact")) if self.rng.random() < self.fullness else ""))
        return el("contactpunten", None, *out)

    def legal(self):
        out = []
        for name in LEGAL:
            if self.type not in ONLY.get(name, (self.type,)):
                continue
            if self.rng.random() < 0.3 * (1 - self.fullness):
                out.append(el(name, {"link": f"https://www.{self.host}/{name}"}))
            else:
                out.append(el(name, None, self.text("officieel", self.say(name)), self.text("ouder", self.say(name + "-ouder"))))
        return el("verplicht", None, *out)

    def outflow(self):
        if self.type != "VSO":
            return ""
        return el("uitstroom-cijfers", None, *(
            el("profiel", {"naam": name}, *(el("cijfer", {"schooljaar": year, **self.leavers()}) for year in YEARS))
            for name in ("Arbeid", "Dagbesteding", "Vervolgonderwijs")[:self.rng.randint(1, 3)]))

    def leavers(self):
        leavers = self.rng.randint(4, 30)
        onward = self.rng.randint(0, min(9, leavers))
        return {"uitgestroomd": leavers, "vervolg": onward, "werk": self.rng.randint(0, min(12, leavers - onward))}

    def steps(self):
        if not self.norm.ladder or self.rng.random() > self.fullness + 0.2:
            return ""
        ladder, steps = self.norm.ladder
        return el("ladder-stappen", {"ref": ladder}, *(el("stap", {"trede": step, "wie": self.say.word("eigenaar")}, esc(self.say("stap"))) for step in steps))

    def write(self):
        own_style = self.rng.random() < 0.2
        start = [self.school(), self.status(), self.over(), el("populatie", None, self.texts("populatie", self.some(1, 2))), self.figures()]
        given, levels = answers(self.rng, self.say, self.norm, self.fullness)
        root = el("profiel", {"norm": f"../swv/{self.norm.slug}/norm.xml", "huisstijl": self.board["stijl"], "schooljaar": "2026-2027"},
                  *start, given, self.extra(), self.team(levels), self.protocols(), self.lists(),
                  self.ambitions(), self.contacts(), self.legal(), self.outflow(),
                  el("wijzigingen", {"sinds": "2025-2026"}, *(el("wijziging", None, esc(self.say("wijziging"))) for _ in range(self.some(1, 4)))),
                  self.steps(), house_style(self.rng, self.naam) if own_style else "")
        (self.folder / self.file).write_text(document(root), encoding="utf-8")
