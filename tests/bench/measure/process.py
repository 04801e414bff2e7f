"""What a command costs: CPU of its whole tree, wall time, peak memory. Any failure stops the bench: a fast failure is no result."""
import os
import time
from collections import namedtuple

Cost = namedtuple("Cost", "cpu wall peak_mb")


def start(command, environment=None):
    quiet = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
    return os.posix_spawnp(str(command[0]), [str(part) for part in command], environment or os.environ, file_actions=quiet)


def finish(process, command):
    """CPU seconds and peak MB. The kernel counts the peak from this program's own size up, which is under 30 MB."""
    _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"bench: failed ({os.waitstatus_to_exitcode(status)}): {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def cost(command, environment=None):
    begin = time.monotonic()
    cpu, peak = finish(start(command, environment), command)
    return Cost(cpu, time.monotonic() - begin, peak)


def wall_of(commands):
    """Wall time of commands that run side by side."""
    begin = time.monotonic()
    running = [(start(command), command) for command in commands]
    for process, command in running:
        finish(process, command)
    return time.monotonic() - begin


def cpu_ms_each(command_of, small, large, environment=None):
    """CPU ms a document after start-up: the difference of two batch sizes."""
    few, many = (cost(command_of(count), environment).cpu for count in (small, large))
    return 1000 * (many - few) / (large - small)
