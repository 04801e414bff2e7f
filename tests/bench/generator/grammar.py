"""Sentences out of lists. In: words/*.txt. Out: text, the same for the same random numbers.

A file holds lists: [name], one entry a line, or [name *], entries between spaces. [name.VO] goes before [name] for a school of
that type. In an entry: {list} an entry of a list; {list!} with a capital; {de list} as it stands with its article, {een list}
with the indefinite one, {- list} without, {de+ list} and {een+ list} with an adjective (a "!" before the space: a capital);
{#2-9} a number."""
import pathlib
import re

WORDS = pathlib.Path(__file__).resolve().parent.parent / "words"
SLOT = re.compile(r"\{(?:#(\d+)-(\d+)|(?:(de|een|-)(\+?)(!?) )?([a-z-]+)(!?))\}")


def capital(text):
    if text.startswith("ij"):
        return "IJ" + text[2:]
    return text[:1].upper() + text[1:]


def compiled(entry):
    """An entry as a list of texts and slots (low, high) or (article, adjective, capital, list)."""
    parts, at = [], 0
    for slot in SLOT.finditer(entry):
        if slot.start() > at:
            parts.append(entry[at:slot.start()])
        low, high, article, adjective, first, name, last = slot.groups()
        parts.append((int(low), int(high)) if low else (article, bool(adjective), bool(first or last), name))
        at = slot.end()
    if at < len(entry):
        parts.append(entry[at:])
    if any("{" in part for part in parts if isinstance(part, str)):
        raise ValueError(f"no slot: {entry}")
    return parts


def read_lists():
    lists = {}
    for path in sorted(WORDS.glob("*.txt")):
        entries, words = None, False
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or not line:
                continue
            if line.startswith("["):
                name, _, star = line[1:-1].partition(" ")
                entries, words = lists.setdefault(name, []), bool(star)
            else:
                entries.extend(compiled(word) for word in (line.split() if words else [line]))
    return lists


class Grammar:
    """One school's voice: its type, its own names (one, or some to choose from), and what it said before, which it would rather not say again."""
    lists = None

    def __init__(self, rng, variant="BAO", **own):
        if Grammar.lists is None:
            Grammar.lists = read_lists()
        self.rng, self.variant, self.own, self.topic, self.said = rng, variant, own, None, {}

    def __call__(self, name, topic=None):
        """A sentence or phrase of a list, with things of a topic."""
        self.topic = topic
        return capital(self.expand(name))

    def word(self, name):
        return self.expand(name)

    def sentences(self, name, count, topic=None):
        return " ".join(self(name, topic) for _ in range(count))

    def expand(self, name):
        if name in self.own:
            own = self.own[name]
            return own if isinstance(own, str) else self.rng.choice(own)
        if name == "eerste" and self.topic:
            name = "eerste-" + self.topic
        lists = self.lists
        entries = lists.get(f"{name}.{self.variant}") or lists[name]
        said = self.said.setdefault(name, set())
        index = int(self.rng.random() * len(entries))
        for _ in range(3):
            if index not in said:
                break
            index = int(self.rng.random() * len(entries))
        said.add(index)
        if 2 * len(said) > len(entries):
            said.clear()
        return "".join([part if isinstance(part, str) else self.fill(part) for part in entries[index]])

    def fill(self, slot):
        if len(slot) == 2:
            return str(self.rng.randint(*slot))
        article, adjective, first, name = slot
        text = self.expand(name)
        if article:
            text = self.with_article(text, article, adjective)
        return capital(text) if first else text

    def with_article(self, text, article, adjective):
        definite, _, noun = text.partition(" ")
        if article == "-":
            return noun
        if article == "een" and not adjective:
            return "een " + noun
        if not adjective:
            return text
        short, _, inflected = self.expand("adj").partition("/")
        if article == "een":
            return f"een {short if definite == 'het' else inflected} {noun}"
        return f"{definite} {inflected} {noun}"
