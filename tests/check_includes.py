#!/usr/bin/env python3
"""Fails when an include is not allowed by this table or a library is used outside its folder, and when nobody needs what is allowed."""
import pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "src"
BELOW = {  # folder -> the folders it may include, besides itself
    "base": "", "xml": "base", "input": "xml base", "merge": "input xml base", "doc": "base",
    "templating": "merge doc base", "style": "input xml base", "drawing": "style doc xml base input",
    "layout": "drawing style doc xml base", "pdf": "layout drawing base", "docx": "drawing style doc xml base",
    "batch": "base",
    "cli": "base input merge templating doc style drawing layout pdf docx batch xml",
    ".": "cli",
}
LIBRARIES = {  # header prefix -> the folders that may know it
    "libxml/": "xml", "kainjow/": "templating", "hpdf": "pdf", "Poco/": "docx", "hb": "base layout",
    "hyphen.h": "layout", "qrencode.h": "drawing", "CLI/": "cli", "libdeflate.h": "base", "isa-l": "base", "xxh": "base",
    "fmt/": "base batch input layout merge pdf style",
}
wrong = []
unused = {(folder, below) for folder, all_below in BELOW.items() for below in all_below.split()}
unused |= {(folder, prefix) for prefix, folders in LIBRARIES.items() for folder in folders.split()}
for path in sorted(ROOT.rglob("*")):
    if path.suffix not in (".h", ".cpp"):
        continue
    folder = str(path.parent.relative_to(ROOT)).split("/")[0]
    for number, line in enumerate(path.read_text().splitlines(), 1):
        own = re.match(r'#include "([a-z]+)/', line)
        if own:
            unused.discard((folder, own[1]))
            if own[1] != folder and own[1] not in BELOW[folder].split():
                wrong.append(f"{path}:{number}: {folder}/ may not include {own[1]}/")
        library = re.match(r"#include <([^>]+)>", line)
        for prefix, folders in LIBRARIES.items():
            if library and library[1].startswith(prefix):
                unused.discard((folder, prefix))
                if folder not in folders.split():
                    wrong.append(f"{path}:{number}: <{library[1]}> belongs to {folders}/ only")
wrong += [f"{folder}/ may include {what} here, and never does" for folder, what in sorted(unused)]
print("\n".join(wrong) or "all includes run one way")
sys.exit(bool(wrong))
