"""Ways to break a profile, as people, editors, mail programs and disks do it. Each takes the text and dice, and gives the bytes of
a broken profile; the name says what was done. `place` makes something else than a file of it."""
import os
import re


def _tag(text, dice, pattern=r"<(\w[\w-]*)[^<>]*>"):
    return dice.choice([m for m in re.finditer(pattern, text) if m.group(0)[:2] not in ("<?", "<!")])


def _put(text, at, what):
    return text[:at] + what + text[at:]


def _word(text, dice):
    """A place in running text, between two letters."""
    return dice.choice([m.start() + 1 for m in re.finditer(r"(?<=>)[^<>]*[a-z]{2}[^<>]*(?=<)", text)] or [0]) or len(text) // 2


def _in_text(what):
    return lambda text, dice: _put(text, _word(text, dice), what).encode()


def _replace(pattern, new, count=1):
    def change(text, dice):
        changed = re.sub(pattern, new, text, count=count)
        assert changed != text, pattern
        return changed.encode()
    return change


def _cut(text, dice):
    return text.encode()[: dice.randrange(60, len(text) - 20)]


def _lose_close(text, dice):
    m = dice.choice(list(re.finditer(r"</\w[\w-]*>", text)))
    return (text[: m.start()] + text[m.end():]).encode()


def _wrong_close(text, dice):
    m = dice.choice(list(re.finditer(r"</(\w[\w-]*)>", text)))
    return (text[: m.start(1)] + "onzin" + text[m.end(1):]).encode()


def _lose_sign(sign):
    def change(text, dice):
        at = dice.choice([m.start() for m in re.finditer(re.escape(sign), text[text.index("<profiel"):])]) + text.index("<profiel")
        return (text[:at] + text[at + 1:]).encode()
    return change


def _twice(text, dice):
    m = dice.choice(list(re.finditer(r' (\w[\w-]*)="[^"]*"', text[text.index("<profiel"):])))
    return _put(text, text.index("<profiel") + m.end(), m.group(0)).encode()


def _misspell(text, dice):
    m = _tag(text, dice, r"<(school|contact|antwoorden|ondersteuning|status)\b[^<>]*>")
    name = m.group(1)
    return re.sub(rf"(</?){name}\b", rf"\1{name[:-1]}", text).encode()


def _misspell_attribute(text, dice):
    m = dice.choice(list(re.finditer(r" (brin|naam|schooljaar|norm|item|waarde)=", text)))
    return (text[: m.start(1)] + m.group(1)[::-1] + text[m.end(1):]).encode()


def _lose(attribute):
    return _replace(rf' {attribute}="[^"]*"', "")


def _wide(text, dice):
    return text.encode("utf-16")


def _nested(text, dice):
    return _put(text, text.index("<school "), "<a>" * 5000 + "</a>" * 5000).encode()


def _many(text, dice):
    return _put(text, text.index("</antwoorden>"), '<antwoord item="weg" waarde="ja"/>' * 2000).encode()


def _huge(text, dice):
    return _put(text, text.index("<school "), "<!--" + "x" * 5_000_000 + "-->").encode()


def _long(text, dice):
    return _replace(r'(brin=")', r"\1" + "x" * 200_000)(text, dice)


def _unknown_item(text, dice):
    m = dice.choice(list(re.finditer(r'<antwoord item="([^"]*)"', text)))
    return (text[: m.start(1)] + "bestaat-niet" + text[m.end(1):]).encode()


def _double_item(text, dice):
    items = list(re.finditer(r'<antwoord item="([^"]*)"', text))
    return (text[: items[1].start(1)] + items[0].group(1) + text[items[1].end(1):]).encode()


def _noise(text, dice):
    return bytes(dice.randrange(256) for _ in range(4000))


def _holes(text, dice):
    data = text.encode()
    at = dice.randrange(200, len(data) - 600)
    return data[:at] + bytes(512) + data[at + 512:]


def _bomb(text, dice):
    lines = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    return text.replace("<profiel", f'<!DOCTYPE profiel [<!ENTITY e0 "lol">{lines}]>\n<profiel', 1).encode()


# Each of these must be refused, with a message that helps.
MUTATIONS = {
    "nothing in it": lambda text, dice: b"",
    "only white space": lambda text, dice: b"\n  \n\t\n",
    "cut off": _cut,
    "half of it zeros, after a power cut": _holes,
    "random bytes": _noise,
    "a Word file": lambda text, dice: b"PK\x03\x04" + bytes(range(256)) * 8,
    "a PDF": lambda text, dice: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n",
    "a web page": lambda text, dice: b"<!DOCTYPE html>\n<html><head><title>Inloggen</title></head><body><p>Log in<br></body></html>",
    "plain words": lambda text, dice: "Hierbij het profiel van onze school.\nGroet, Anna\n".encode(),
    "a table": lambda text, dice: b"brin;naam\n10AA;De Proef\n",
    "JSON": lambda text, dice: b'{"profiel": {"brin": "10AA"}}\n',
    "UTF-16": _wide,
    "Windows letters": lambda text, dice: _put(text, _word(text, dice), "caf\u00e9 \u20ac").encode("cp1252", "replace"),
    "another encoding declared": lambda text, dice: re.sub(r"<\?xml[^>]*\?>", '<?xml version="1.0" encoding="ISO-8859-1"?>', text).encode(),
    "a control character": _in_text("\x0b"),
    "a reference to a control character": _in_text("&#2;"),
    "a zero": _in_text("\x00"),
    "a bare ampersand": _in_text(" Jip & Janneke "),
    "a bare less-than": _in_text(" 3 < 4 "),
    "an entity of HTML": _in_text("caf&eacute;"),
    "an entity without semicolon": _in_text(" &amp "),
    "the end of a CDATA": _in_text("]]>"),
    "a DOCTYPE": lambda text, dice: text.replace("<profiel", '<!DOCTYPE profiel SYSTEM "http://voorbeeld.example/x.dtd">\n<profiel', 1).encode(),
    "an entity bomb": _bomb,
    "a comment that holds --": lambda text, dice: _put(text, text.index("<school "), "<!-- zie -- onder -->").encode(),
    "a comment that never ends": lambda text, dice: _put(text, text.index("<school "), "<!-- ").encode(),
    "an instruction that never ends": lambda text, dice: _put(text, text.index("<school "), "<?php ").encode(),
    "a declaration that is not first": lambda text, dice: b"\n" + text.encode(),
    "two profiles in one file": lambda text, dice: (text + text[text.index("<profiel"):]).encode(),
    "text behind the end": lambda text, dice: (text + "\nGroet").encode(),
    "an end that is missing": _lose_close,
    "an end with another name": _wrong_close,
    "a > that is missing": _lose_sign(">"),
    "a quote that is missing": _lose_sign('"'),
    "an = that is missing": _lose_sign("="),
    "an attribute twice": _twice,
    "a CDATA that never ends": lambda text, dice: _put(text, text.index("<school "), "<![CDATA[ ").encode(),
    "a declaration without version": lambda text, dice: re.sub(r"<\?xml[^>]*\?>", '<?xml encoding="UTF-8"?>', text).encode(),
    "another version of XML": lambda text, dice: re.sub(r"<\?xml[^>]*\?>", '<?xml version="2.0"?>', text).encode(),
    "a tag with a number": lambda text, dice: _put(text, text.index("<school "), "<1>x</1>").encode(),
    "a marked section": lambda text, dice: _put(text, text.index("<school "), "<![INCLUDE[ x ]]>").encode(),
    "curly quotes": _replace(r'brin="([^"]*)"', r"brin=\u201d\1\u201d".encode().decode("unicode_escape")),
    "a name with a space": _replace(r"<school ", "<sch ool "),
    "a prefix without namespace": lambda text, dice: text.replace("<school ", "<x:school ", 1).replace("</school>", "</x:school>", 1).encode(),
    "a namespace": _replace(r"<profiel ", '<profiel xmlns="http://voorbeeld.example/profiel" '),
    "another root": lambda text, dice: re.sub(r"(</?)profiel\b", r"\1school", text).encode(),
    "the norm instead": lambda text, dice: b'<?xml version="1.0" encoding="UTF-8"?>\n<norm id="x" versie="1"/>\n',
    "an element misspelt": _misspell,
    "an attribute misspelt": _misspell_attribute,
    "an element that does not belong": lambda text, dice: _put(text, text.index("<school "), "<directeur>Anna</directeur>").encode(),
    "words where none belong": lambda text, dice: _put(text, text.index("<school "), "Let op: nog afmaken").encode(),
    "no BRIN": _lose("brin"),
    "an empty BRIN": _replace(r'brin="[^"]*"', 'brin=""'),
    "no BRIN number": _replace(r'brin="[^"]*"', 'brin="ABCD"'),
    "no name": _lose("naam"),
    "no school year": _lose("schooljaar"),
    "half a school year": _replace(r'schooljaar="[^"]*"', 'schooljaar="2026"'),
    "an impossible school year": _replace(r'schooljaar="[^"]*"', 'schooljaar="2026-2029"'),
    "a norm that is not there": _replace(r' norm="[^"]*"', ' norm="../weg.xml"'),
    "itself as norm": _replace(r' norm="[^"]*"', ' norm="../huisstijl.xml"'),
    "a norm with a drive letter": _replace(r' norm="[^"]*"', r' norm="C:\\\\swv\\\\norm.xml"'),
    "no norm": _lose("norm"),
    "an unknown item": _unknown_item,
    "an item twice": _double_item,
    "a value that is no choice": _replace(r'waarde="(ja|nee|deels)"', 'waarde="misschien"'),
    "an impossible date": _replace(r'="20\d\d-\d\d-\d\d"', '="2026-02-30"'),
    "a date the Dutch way": _replace(r'="20\d\d-\d\d-\d\d"', '="14-04-2026"'),
    "a logo that is not there": _replace(r"</school>", '<logo bestand="weg.png" alt="Logo"/></school>'),
    "a logo from elsewhere": _replace(r"</school>", '<logo bestand="../../../../etc/passwd" alt="Logo"/></school>'),
    "elements 5,000 deep": _nested,
    "2,000 mistakes": _many,
    "5 MB": _huge,
    "a name of 200 kB": _long,
}


def _folder(path):
    path.mkdir()


PLACES = {
    "a folder": _folder,
    "a link to nowhere": lambda path: path.symlink_to("nergens.xml"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a pipe": os.mkfifo,
}
