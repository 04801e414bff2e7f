The schools of tests/bench/generate: the same for the same seed, however many are made, and all their documents are made.

  $ . "$TESTDIR/setup.sh"
  $ generate="$TESTDIR"/../bench/generate

  $ "$generate" 10 tien && "$generate" 10 nog-eens && diff -r tien nog-eens
  $ "$generate" 12 twaalf && diff -r tien twaalf | grep -v '^Only in twaalf/scholen: '
  [1]
  $ "$generate" 10 anders --seed iets-anders && diff -rq tien/scholen anders/scholen > verschil; test -s verschil
  $ "$generate" 10 tien
  usage: generate [-h] [--seed SEED] N FOLDER
  generate: error: tien is there already
  [2]

Ten in a row are of all kinds; each school gets its eight files, without an error.

  $ grep -ho ' type="[A-Z]*"' tien/scholen/*.xml | sort | uniq | wc -l | tr -d ' '
  4
  $ gidspers batch tien --out uit --quiet
  $ find uit -name '*.pdf' -o -name '*.docx' | wc -l | tr -d ' '
  80

Of more schools than any cache holds looks of, in the other order, one after another, they get the same bytes: what was made before
leaves no trace.

  $ "$generate" 24 meer; gidspers batch meer --out heen --only schoolgids,lerarenposter --quiet
  $ ls meer/scholen/*.xml | sort -r > terug.txt; gidspers batch terug.txt --out terug --only schoolgids,lerarenposter --jobs 1 --quiet
  $ diff -r heen/2026-2027 terug/2026-2027
