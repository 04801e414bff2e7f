"""The text of a SOP for the peers: `gidspers build --dump blocks` as a flat list of headings, paragraphs, lists, tables and boxes.
Figures and icons are left out: the peers get a little less to do than Gidspers."""
import re

LINE = re.compile(r'( *)(?:"((?:[^"\\]|\\.)*)"|([a-z-]+)(.*))$')
ATTRIBUTE = re.compile(r' ([a-z-]+)="((?:[^"\\]|\\.)*)"')
INLINE = {"strong", "em", "a", "abbr", "lang", "br", "icon", "status", "page-ref"}


def unquoted(text):
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], text)


class Node:
    def __init__(self, kind, attributes, text=""):
        self.kind, self.attributes, self.text, self.children = kind, attributes, text, []


def parse(dump):
    """The document nodes of a dump of one or more documents."""
    roots, path = [], []
    for line in dump.splitlines():
        found = LINE.match(line)
        if not found:
            raise ValueError(f"not a line of a block dump: {line}")
        depth = len(found[1]) // 2
        if found[2] is not None:
            node = Node("text", {}, unquoted(found[2]))
        else:
            node = Node(found[3], {key: unquoted(value) for key, value in ATTRIBUTE.findall(found[4])})
        del path[depth:]
        (path[-1].children if path else roots).append(node)
        path.append(node)
    return roots


def text_of(node):
    if node.kind == "text":
        return node.text
    label = node.attributes.get("label", "") if node.kind == "status" else ""
    return label + "".join(text_of(child) for child in node.children)


def runs(node, style=""):
    """[[text, "" | "strong" | "em"], …]"""
    if node.kind in ("text", "status"):
        return [[text_of(node), style]] if text_of(node) else []
    inner = node.kind if node.kind in ("strong", "em") else style
    return [run for child in node.children for run in runs(child, inner)]


def paragraph(node):
    return {"kind": "p", "runs": runs(node)}


def flat(node):
    kind, given = node.kind, node.attributes
    if kind == "h":
        return [{"kind": "h", "level": int(given.get("level", 1)), "text": text_of(node)}]
    if kind in ("ul", "ol"):
        items = [text_of(item) for item in node.children]
        return [{"kind": "list", "items": items}] if items else []
    if kind == "table":
        rows = [[text_of(cell) for cell in row.children] for row in node.children if row.kind == "tr"]
        heads = int(given.get("header-rows", 1))
        width = max((len(row) for row in rows), default=0)
        rows = [row + [""] * (width - len(row)) for row in rows]
        caption = [{"kind": "p", "runs": [[given["caption"], "strong"]]}] if "caption" in given else []
        return caption + [{"kind": "table", "columns": width, "head": rows[:heads], "rows": rows[heads:]}] if rows else []
    if kind == "facts":
        rows = [[fact.attributes.get("label", ""), text_of(fact)] for fact in node.children]
        return [{"kind": "table", "columns": 2, "head": [], "rows": rows}]
    if kind == "figure" or kind in INLINE:
        return []
    if kind == "p":
        return [paragraph(node)]
    if any(child.kind == "text" or child.kind in INLINE for child in node.children):
        return [paragraph(node)]
    inner = [block for child in node.children for block in flat(child)]
    title = given.get("title") or given.get("label")
    if kind in ("box", "card"):
        paragraphs = [block for block in inner if block["kind"] in ("p", "list")]
        rest = [block for block in inner if block["kind"] not in ("p", "list")]
        return [{"kind": "box", "title": title or "", "blocks": paragraphs}] + rest
    return ([{"kind": "p", "runs": [[title, "strong"]]}] if title and kind not in ("document", "toc") else []) + inner


def report(document):
    return {"title": document.attributes["title"], "footer": document.attributes.get("footer", ""), "blocks": flat(document)}
