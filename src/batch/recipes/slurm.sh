#!/usr/bin/env bash
# All schools as a Slurm array: sbatch slurm.sh LIST OUT, both on a disk that all machines share. When it is done:
#   sbatch --dependency=afterany:JOB --wrap 'gidspers batch --merge-reports OUT'
# A part that was lost is made again by its number: sbatch --array=3 slurm.sh LIST OUT
#SBATCH --job-name=gidspers
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
set -euo pipefail
list=$1 out=$2
parts=8  # the last of --array above, also when only some are submitted again
code=0
gidspers batch "$list" --out "$out" --shard "$SLURM_ARRAY_TASK_ID/$parts" \
    --jobs "${SLURM_CPUS_PER_TASK:-1}" --quiet || code=$?
# 1: some schools could not be made; the joined report names them, and another attempt would not mend them.
[ "$code" -le 1 ]
