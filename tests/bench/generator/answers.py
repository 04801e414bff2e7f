"""A school's answers to the items of its norm: an answer of the item's kind, and with some of them a note, texts and an ambition."""
import re

from .xmlout import el, esc

TOPICS = (  # first match on an item's id and title wins
    ("lezen", "lezen|lees|dyslexie|spelling"), ("rekenen", "reken|dyscalculie"), ("taal", "nt2|taal|logoped|communicatie"),
    ("motoriek", "motor|beweg|fysiek"), ("begaafd", "begaafd|compacten|verrijk"), ("leren", "laagbegaafd|moeilijk|^ml-|leerlijn"),
    ("medisch", "medisch|ziek|zorg|jgz|verpleeg"), ("veilig", "veilig|pest|meldcode|respect|incident"),
    ("signaal", "signaal|signaler|vroeg|volgen"), ("ruimte", "ruimte|toegank|prikkel|voorziening|gebouw"),
    ("ouders", "ouder"), ("team", "team|overleg|scholing|inwerken"), ("overgang", "aanmeld|overdracht|overgang|uitstroom|zorgplicht"),
    ("plan", "opp|profiel|sop|plan|gids"), ("protocol", "protocol|beleid|verzuim|schorsen|rouw"),
    ("specialist", "specialist|trainer|orthopedagoog|psycholoog|begeleider"), ("gedrag", "gedrag|emotie|sociaal|faalangst|welbevinden"),
    ("hgw", "hg|les|kwaliteit|niv-"))
TOPICS = [(topic, re.compile(pattern)) for topic, pattern in TOPICS]


def topic_of(item):
    text = item.get("id") + " " + item.get("titel", "").lower()
    return next((topic for topic, pattern in TOPICS if pattern.search(text)), "hgw")


def roles(rng, say, codes, count):
    picked = rng.sample(codes, min(count, len(codes)))
    return "".join(el("rol", {"code": code, "aandeel": "steun" if i else "hoofd"}, esc(say.word("rol-taak")) if rng.random() < 0.6 else "")
                   for i, (code, _) in enumerate(picked))


def value_of(rng, say, norm, item):
    """The attributes and children that the item's kind asks for, and whether they fall short of the norm; None: no answer."""
    kind, asked = item.get("soort"), item.find("norm")
    asked = asked.attrib if asked is not None else {}
    if kind in ("stelling", "afspraak", "ambitie"):
        value = rng.choices(("ja", "deels", "nee"), (84, 12, 4) if kind != "ambitie" else (30, 45, 25))[0]
        return {"waarde": value}, "", value != "ja"
    if kind == "aanwezigheid":
        wanted = asked.get("niveaus", "school").split()
        levels = [code for code, _ in norm.scales["niveau"]]
        level = rng.choice(wanted) if rng.random() < 0.88 else rng.choice(levels)
        free = None if "drempelloos" not in asked else rng.choices(("ja", "nee"), (9, 1))[0]
        return {"niveaus": level, "drempelloos": free}, "", level not in wanted
    if kind == "status":
        codes = [code for code, _ in norm.scales[asked.get("schaal", "protocolstatus")]]
        place = max(0, len(codes) - 1 - int(rng.expovariate(1.2)))
        return {"waarde": codes[place]}, "", place < len(codes) - 2
    if kind == "beoordeling":
        percentage = min(100, max(35, int(rng.gauss(82, 9))))
        return {"percentage": percentage}, "", percentage < 70
    if kind == "aantal":
        least = float(asked.get("minimum", "0").replace(",", ".")) or 400
        return {"aantal": max(1, round(least * rng.uniform(0.9, 1.9)))}, "", False
    if kind == "rol":
        return {}, roles(rng, say, norm.lists.get(asked.get("codelijst"), norm.lists["rollen"]), rng.randint(1, 3)), False
    if kind == "lijst":
        codes = norm.lists[asked["codelijst"]]
        least = {code for m in item.iter("minstens") for code in m.get("code").split()}
        there = [code for code, _ in codes if (code in least and rng.random() < 0.97) or rng.random() < 0.6] or [codes[0][0]]
        own = "".join(el("ook", None, esc(say.word("partner-naam"))) for _ in range(rng.choice((0, 0, 1, 2))))
        return {}, "".join(el("heeft", {"code": code}) for code in there) + own, False
    return None


def answers(rng, say, norm, fullness):
    """All answers, and the level of what is somewhere, by title; fullness (0 sparse to 1 full) says how much is said with them."""
    out, levels = [], {}
    for item in norm.items:
        topic = topic_of(item)
        value = value_of(rng, say, norm, item)
        if value is None:
            if item.get("soort") in ("tekst", "uitsluiting") and rng.random() < 0.2 * fullness:
                out.append(el("antwoord", {"item": item.get("id")}, el("toelichting", None, esc(say("kort", topic)))))
            continue
        attributes, inside, short = value
        if rng.random() < 0.003 + 0.25 * max(0, 0.2 - fullness):
            continue
        note = text = ambition = ""
        if rng.random() < 0.15 + 0.65 * fullness:
            note = say("kort" if rng.random() < 0.25 else "toelichting", topic)
            if rng.random() < 0.35 * fullness:
                note += " " + say("toelichting", topic)
            note = esc(note)
            if rng.random() < 0.08 * fullness:
                points = (el("li", None, esc(say("kort", topic))) for _ in range(rng.randint(2, 4)))
                note = el("p", None, note) + el("ul", None, *points)
            note = el("toelichting", None, note)
        if rng.random() < 0.22 * fullness:
            text = el("tekst", {"voor": "ouder"}, esc(say.sentences("ouder", rng.randint(1, 2), topic)))
        if rng.random() < 0.05 * fullness:
            text += el("tekst", {"voor": "poster"}, esc(say("poster", topic)))
        if rng.random() < (0.6 if short else 0.04) * min(1, fullness + 0.3):
            ambition = el("ambitie", {"datum": day(rng, 2027, 2028), "wie": say("eigenaar", topic)}, esc(say("ambitie", topic)))
        levels[item.get("titel").lower()] = attributes.get("niveaus")
        out.append(el("antwoord", {"item": item.get("id"), **attributes}, note, text, ambition, inside))
    return el("antwoorden", None, *out), levels


def day(rng, first, last):
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
