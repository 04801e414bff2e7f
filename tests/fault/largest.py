"""Profiles and logos as large as src/base/limits.h lets them be: made or refused, in seconds and with a bounded piece of memory."""
import re
import subprocess

from fault import expect, main, report

WORDS = "Een woord van de school en nog wat meer tekst. "


def say(text, words):
    """These words as the school's own view."""
    return re.sub(r"(<tekst[^>]*>)[^<]*(</tekst>)", lambda m: m.group(1) + words + m.group(2), text, count=1)


def words_of(out):
    """All that its SOP says, without spaces and without hyphens, soft or hard."""
    [sop] = out.rglob("sop.pdf")
    words = subprocess.run(["pdftotext", "-raw", "-nopgbrk", sop, "-"], capture_output=True, check=True, text=True).stdout
    return re.sub(r"[\s\u00ad-]", "", words)


def logo(inside):
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' + inside + "</svg>"


def offer(text, count):
    """As many rooms as offers above the basis."""
    text = text.replace("<ruimten>", "<ruimten>" + "".join(f'<ruimte titel="Kamer {i}"/>' for i in range(count)), 1)
    return text.replace("</extra>", "".join(f'<aanbod id="e{i}" soort="extra" titel="Hulp {i}"/>' for i in range(count)) + "</extra>", 1)


def drops_all(folder):
    """A norm that takes out all 20,000 items that it adds to the one below."""
    norm = folder / "norm.xml"
    text = norm.read_text()
    item = "<item id='v{0}' soort='stelling' titel='V {0}'><tekst voor='officieel'>V {0}.</tekst></item>"
    (folder / "onder.xml").write_text(text.replace("</inhoud>", "<onderdeel id='veel' titel='Veel'>"
        + "".join(item.format(i) for i in range(20_000)) + "</onderdeel></inhoud>", 1))
    head = re.search(r"<kop>.*?</kop>", text, re.S)[0]
    gone = "".join(f"<vervalt ref='v{i}'/>" for i in range(20_000)) + "<vervalt ref='veel'/>"
    norm.write_text(f"<norm id='boven' versie='1' breidt-uit='onder.xml'>{head}<inhoud>{gone}</inhoud></norm>")


def test(t):
    profiles = {
        "one text": lambda text: say(text, WORDS * 2100),
        "one word": lambda text: say(text, "x" * 99_000),
        "4,000 paragraphs": lambda text: say(text, ("<p>" + WORDS * 20 + "</p>") * 4000),
        "a list of 90,000 points": lambda text: say(text, "<ul>" + "<li>punt</li>" * 90_000 + "</ul>"),
        "90,000 words in italics": lambda text: say(text, "<em>qa</em> qb " * 90_000),
        "90,000 mistakes": lambda text: text.replace(
            "</antwoorden>", "".join(f'<antwoord item="w{i}" waarde="ja"/>' for i in range(90_000)) + "</antwoorden>"),
        "2,000 rooms and 2,000 offers": lambda text: offer(text, 2000),
    }
    norms = {"20,000 items that go": drops_all}
    # What must stand in the SOP, and how often. (Of the others pdftotext alone takes half a minute.)
    stands = {
        "one text": (WORDS.split()[-1], 2100),
        "one word": ("x", 99_000),
        "90,000 words in italics": ("q", 180_000),
    }
    logos = {
        "7,000 squares": "<rect width='9' height='9' fill='#123456'/>" * 6900,
        "one path of 280 kB": "<path d='M0 0" + "l1 1-1 2" * 35_000 + "z'/>",
        "a long style, used often": "<style>.a{" + "fill:#123456;" * 11_000 + "}</style>" + "<g class='a'/>" * 10_000,
        "90 classes on each of 440": "<linearGradient id='g'>" + "<stop style='stop-color:#123456'/>" * 64 + "</linearGradient><style>"
            + "".join(f".c{i}{{" + "fill:url(#g);" * 70 + "}" for i in range(90)) + "</style>"
            + f"<rect width='9' height='9' class='{' '.join(f'c{i}' for i in range(90))}'/>" * 440,
        "one number of 98,000 digits": "<polygon points='0,0 9,0 9," + "9" * 98_000 + "'/>",
        "20,000 transforms": "<g transform='" + "rotate(1 2 3)" * 6_500 + "'>" + "<rect width='9' height='9'/>" * 6_500 + "</g>",
        "a long CDATA row": "<style>" + "<![CDATA[]]>" * 24_000 + "</style><rect width='9' height='9'/>",
    }
    t.schools("in", 1)
    ordinary = t.run("batch", "in", "--out", "uit", "--quiet").memory
    number = 0
    for kind, cases in (("profile", profiles), ("logo", logos), ("norm", norms)):
        for name, change in cases.items():
            number += 1
            base = t.schools(f"in-{number}", 1)
            school = base / "scholen" / "00000.xml"
            if kind == "norm":
                change(base)
            elif kind == "profile":
                school.write_text(change(school.read_text()))
            else:
                school.write_text(school.read_text().replace("</school>", '<logo bestand="logo.svg" alt="Logo"/></school>', 1))
                (school.parent / "logo.svg").write_text(logo(change))
            result = t.run("batch", base.name, "--out", f"uit-{number}", "--quiet", seconds=100)
            told = report(t.path(f"uit-{number}"))["00000.xml"]
            expect(told["gemaakt"] or name == "90,000 mistakes", f"a {kind} with {name}: {str(told['meldingen'])[:500]}")
            expect(len(told["meldingen"]) <= 201, f"a {kind} with {name}: {len(told['meldingen'])} messages")
            if name in stands:
                word, times = stands[name]
                found = words_of(t.path(f"uit-{number}")).count(word)
                expect(found >= times, f"a {kind} with {name}: {found} times {word}, not {times}")
            # Against an ordinary school's, since the sanitizers take much for themselves.
            expect(result.memory < 12 * ordinary, f"a {kind} with {name} takes {result.memory:.0f} MB, an ordinary school {ordinary:.0f}")
            print(f"a {kind} with {name}: {result.seconds:.1f} s, {result.memory:.0f} MB")


if __name__ == "__main__":
    main(test)
