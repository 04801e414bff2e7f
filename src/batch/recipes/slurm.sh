#!/usr/bin/env bash
# All schools as a Slurm array: sbatch slurm.sh LIST OUT, both on a disk that all machines share. When it is done:
#   sbatch --dependency=afterany:JOB --wrap 'gidspers batch --merge-reports OUT'
#SBATCH --job-name=gidspers
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
set -euo pipefail
list=$1 out=$2
code=0
gidspers batch "$list" --out "$out" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_MAX" \
    --jobs "${SLURM_CPUS_PER_TASK:-1}" --quiet || code=$?
# 1: some schools could not be made; the joined report names them, and another attempt would not mend them.
[ "$code" -le 1 ]
