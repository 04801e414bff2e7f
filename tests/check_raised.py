#!/usr/bin/env python3
"""Fails when no test, transcript or golden dump names an error or a warning of assets/messages: nobody would notice that it is not told
any more. Notes are told in words too, and are not looked for."""
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
print("\n".join(wrong) or "each error and warning is raised by a test")
sys.exit(bool(wrong))
