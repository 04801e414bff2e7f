"""Instructions, through valgrind's callgrind: of a whole run, and of the functions where the stages begin (inclusive)."""
import collections
import re
import subprocess

# Stage -> the functions that the pipeline calls for it, as callgrind names them. Each is entered from cli/ only.
STAGES = {
    "parse": ("gidspers::input::load(", "gidspers::cli::school_of("),
    "merge": ("gidspers::merge::merge(", "gidspers::merge::report_legal(", "gidspers::merge::make_view("),
    "template": ("gidspers::templating::Templates::make(",),
    "layout": ("gidspers::layout::lay_out(",),
    "write PDF": ("gidspers::pdf::write_pdf(",),
    "write DOCX": ("gidspers::docx::write_docx(",),
    "fits in Word": ("gidspers::docx::poster_fits(",),
    "file": ("gidspers::write_file(",),
}
COST = re.compile(r"[+-]?\d+ (\d+)$|\* (\d+)$")


def run(command, out):
    """Runs a command under callgrind; the instructions of each function with all that it calls, and of the whole under ""."""
    subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--compress-strings=no", "--compress-pos=no",
                    "-q", *map(str, command)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    inclusive, function = collections.Counter(), None
    with open(out, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("fn="):
                function = line[3:].rstrip("\n").replace("[abi:cxx11]", "")
            elif line.startswith(("summary:", "totals:")):
                inclusive[""] = int(line.split()[1])
            elif function:
                cost = COST.match(line)
                if cost:
                    inclusive[function] += int(cost[1] or cost[2])
    return inclusive


def each(command_of, small, large, folder, name):
    """Instructions a document by function: the difference of two batch sizes."""
    few = run(command_of(small), folder / f"{name}-{small}.callgrind")
    many = run(command_of(large), folder / f"{name}-{large}.callgrind")
    return {function: (many[function] - few[function]) / (large - small) for function in many}


def stages(inclusive):
    """Instructions by stage; "rest" is what no stage holds. A stage whose functions were not found is None."""
    found = {}
    for stage, starts in STAGES.items():
        hits = [cost for function, cost in inclusive.items() if function.startswith(starts)]
        found[stage] = sum(hits) if hits else None
    found["rest"] = inclusive[""] - sum(cost or 0 for cost in found.values())
    return found
