"""The recipes of src/batch/recipes, as they stand there: GNU parallel for real, the Slurm array's script and the Kubernetes job's
command with the variables that the scheduler would set. All give the bytes of one run, also when a school is broken."""
import os
import re
import shutil
import subprocess

from fault import ROOT, expect, main

RECIPES = ROOT / "src/batch/recipes"


def call(t, words, **variables):
    environment = {**os.environ, "PATH": f"{t.program.parent}:{os.environ['PATH']}", **variables}
    done = subprocess.run(words, cwd=t.folder, env=environment, capture_output=True, text=True, timeout=300)
    expect(done.returncode == 0, f"{words}: exit code {done.returncode}\n{done.stdout[-800:]}{done.stderr[-800:]}")


def merge(t, out):
    expect(t.run("batch", "--merge-reports", out, "--quiet").code == 1, "the broken school is not in the joined report")
    t.expect_same(t.path("een"), t.path(out))


def kubernetes_job():
    """The few lines of the yaml that matter: how many, and the command."""
    text = (RECIPES / "kubernetes.yaml").read_text()
    completions = int(re.search(r"^  completions: (\d+)$", text, re.M).group(1))
    variables = dict(re.findall(r"- name: (\w+).*\n\s+value: \"([^\"]*)\"", text))
    items = re.search(r"^          command:\n((?:            .*\n)+)", text, re.M).group(1).splitlines()
    command = [line.strip().removeprefix("- ") for line in items if not line.strip().startswith("#")]
    expect(command[:2] == ["bash", "-c"] and len(command) == 3, f"the command is {command}")
    expect(variables["DELEN"] == str(completions), "as many parts as completions")
    return completions, variables, command


def test(t):
    base = t.schools("in", 200 if t.full else 19)
    (base / "scholen" / "00003.xml").write_text("<profiel")
    t.path("lijst.txt").write_text("".join(f"in/scholen/{f.name}\n" for f in sorted((base / "scholen").iterdir())))
    t.run("batch", "lijst.txt", "--out", "een", "--quiet")

    expect(shutil.which("parallel"), "GNU parallel is not there; .ci/packages names it")
    # It joins the reports itself, and its exit code is that of the join: 1, for the broken school.
    done = subprocess.run([RECIPES / "parallel.sh", "lijst.txt", "parallel", "8"], cwd=t.folder, capture_output=True, text=True,
                          env={**os.environ, "PATH": f"{t.program.parent}:{os.environ['PATH']}"}, timeout=300)
    expect(done.returncode == 1 and "rapport.html" in done.stdout, f"parallel: {done.returncode} {done.stdout} {done.stderr}")
    t.expect_same(t.path("een"), t.path("parallel"))

    script = (RECIPES / "slurm.sh").read_text()
    array = re.search(r"^#SBATCH --array=1-(\d+)$", script, re.M).group(1)
    expect(f"\nparts={array} " in script, "as many parts as tasks")

    def slurm_task(task, last):
        call(t, [RECIPES / "slurm.sh", "lijst.txt", "slurm"], SLURM_ARRAY_TASK_ID=str(task), SLURM_ARRAY_TASK_MAX=str(last),
             SLURM_CPUS_PER_TASK="2")

    for task in range(int(array), 0, -1):
        slurm_task(task, array)
    slurm_task(3, 3)  # again, submitted with --array=3
    merge(t, "slurm")

    completions, variables, command = kubernetes_job()
    for place in ("/in/", "/uit"):
        expect(place in command[2], f"{place} is not in the command")
    # The volumes are folders here.
    command[2] = command[2].replace("/in/", "").replace("/uit", "kubernetes")
    for index in range(completions):
        call(t, command, JOB_COMPLETION_INDEX=str(index), **variables)
    merge(t, "kubernetes")


if __name__ == "__main__":
    main(test)
