#!/usr/bin/env python3
"""Fails when no test, transcript or golden dump names an error or a warning of assets/messages: nobody would notice that it is not told
any more. Notes are told in words too, and are not looked for. And when a header names a code that there is not, or the list of codes at
a function of input/profile_parts.h is not that of its file."""
import pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parent
# What takes a broken machine, library or file of our own, or another program at the same moment.
NOT_RAISED = set("I004 I010 I025 I027 K006 K008 C002 C017 N308 N309 L020 W009 U001 U002 X010 X040".split())
messages = "".join(path.read_text() for path in sorted((ROOT.parent / "assets/messages").glob("*.ini")))
codes = re.findall(r"^\[(\w+)\] (?:error|warning)$", messages, re.M)
own = pathlib.Path(__file__)
tests = "".join(path.read_text(errors="replace") for path in ROOT.rglob("*") if path.is_file() and path != own)
named = set(re.findall(r"[A-Z]\d{3}", tests))
wrong = [f"{code}: no test raises it" for code in codes if code not in named | NOT_RAISED]
wrong += [f"{code} stands in NOT_RAISED without need" for code in sorted(NOT_RAISED & named | NOT_RAISED - set(codes))]

SOURCES, CODE = ROOT.parent / "src", r"\b[A-Z]\d{3}\b"
known = set(re.findall(r"^\[(\w+)\]", messages, re.M))
for header in sorted(SOURCES.rglob("*.h")):
    wrong += [f"{header}: there is no {code}" for code in sorted(set(re.findall(CODE, header.read_text())) - known)]
for comment, name in re.findall(r"((?:^///.*\n)+)void (check_\w+)\(", (SOURCES / "input/profile_parts.h").read_text(), re.M):
    listed = re.sub(r"([A-Z])(\d{3})-[A-Z](\d{3})", lambda m: " ".join(f"{m[1]}{n:03}" for n in range(int(m[2]), int(m[3]) + 1)), comment)
    told = set(re.findall(f'"({CODE})"', (SOURCES / f"input/{name}.cpp").read_text()))
    wrong += [f"input/profile_parts.h: {name} tells {code}, which is not listed" for code in sorted(told - set(re.findall(CODE, listed)))]

print("\n".join(wrong) or "each error and warning is raised by a test")
sys.exit(bool(wrong))
