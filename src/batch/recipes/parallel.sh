#!/usr/bin/env bash
# All schools on the cores of one machine with GNU parallel: parallel.sh LIST OUT [PARTS]
# Inside one run --jobs does the same without parallel; this is for who already has a parallel that reaches other machines (-S).
set -euo pipefail
list=$1 out=$2 parts=${3:-8}
# A part that exits with 1 has schools that could not be made: the joined report names them.
seq "$parts" | parallel --halt never "gidspers batch {1} --out {2} --shard {3}/{4} --jobs 1 --quiet || [ \$? -eq 1 ]" \
    ::: "$list" ::: "$out" :::: - ::: "$parts"
gidspers batch --merge-reports "$out"
