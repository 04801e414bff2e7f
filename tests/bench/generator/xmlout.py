"""XML as text: el("tekst", {"voor": "ouder"}, children...), children are ready-made XML and text goes through esc()."""


def esc(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def el(name, attributes=None, *children):
    """An element; attributes that are None stay away, "_" in a name is written as "-"."""
    head = "".join(f' {key.replace("_", "-")}="{esc(str(value))}"' for key, value in (attributes or {}).items()
                   if value is not None)
    inner = "".join(children)
    return f"<{name}{head}>{inner}</{name}>\n" if inner else f"<{name}{head}/>\n"


def document(root):
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + root
