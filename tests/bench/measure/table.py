"""The table that run prints, in Markdown, so that it can go into README.md as it is."""


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


class Table:
    def __init__(self):
        self.rows, self.notes = [], []

    def add(self, what, target, value, unit, wanted, ratio=""):
        """wanted: "most" or "least", how the target is meant; no target: only told."""
        met = "" if target is None else "met" if (value <= target if wanted == "most" else value >= target) else "**not met**"
        sign = "" if target is None else f"{'≤' if wanted == 'most' else '≥'} {target} {unit}"
        self.rows.append((what, sign, f"{number(value)} {unit}", ratio, met))

    def skip(self, what, target, why):
        self.rows.append((what, "" if target is None else str(target), "not measured", why, ""))

    def note(self, text):
        self.notes.append(text)

    def print(self, title):
        print_markdown([("what", "target", "measured", "held against", ""), *self.rows], title)
        for note in self.notes:
            print(note + ".")
        print()


def print_markdown(rows, title):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print(f"{title}\n")
    for place, row in enumerate(rows):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
        if place == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    print()


def print_stages(stages):
    """M instructions a document by kind and stage; "?" for a stage whose functions were found nowhere (inlined, renamed)."""
    names = list(next(iter(stages.values())))
    unknown = {name for name in names if all(costs[name] is None for costs in stages.values())}
    rows = [("M instructions a document", *names)]
    for kind, costs in stages.items():
        rows.append((kind, *("?" if name in unknown else "" if costs[name] is None else f"{costs[name] / 1e6:.2f}" for name in names)))
    print_markdown(rows, "By stage")
