"""What a command costs: CPU of its whole tree, wall time, peak memory. Any failure stops the bench: a fast failure is no result.

Run as a program, it runs the command and prints these. The bench measures through such a small process of its own: the kernel
counts a program's peak from the size of the process that started it, and the bench itself grows larger than Gidspers is."""
import os
import subprocess
import sys
import time
from collections import namedtuple

Cost = namedtuple("Cost", "cpu wall peak_mb")


def start(command, environment=None):
    runner = [sys.executable, "-I", "-S", __file__, *map(str, command)]
    return subprocess.Popen(runner, env=environment, stdout=subprocess.PIPE, text=True)


def finish(process, command):
    """CPU and wall in seconds, peak in MB."""
    answer, _ = process.communicate()
    code, cpu, wall, peak = answer.split()
    if code != "0":
        raise SystemExit(f"bench: failed ({code}): {' '.join(map(str, command))}")
    return Cost(float(cpu), float(wall), float(peak))


def cost(command, environment=None):
    return finish(start(command, environment), command)


def wall_of(commands):
    """Wall time of commands that run side by side."""
    running = [(start(command), command) for command in commands]
    return max(finish(process, command).wall for process, command in running)


def cpu_ms_each(command_of, small, large, environment=None):
    """CPU ms a document after start-up: the difference of two batch sizes."""
    few, many = (cost(command_of(count), environment).cpu for count in (small, large))
    return 1000 * (many - few) / (large - small)


def run(command):
    quiet = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
    begin = time.monotonic()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    wall = time.monotonic() - begin
    print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    run(sys.argv[1:])
