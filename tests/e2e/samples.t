Every sample school gets all of its documents:

  $ . "$TESTDIR"/setup.sh
  $ gidspers build "$TESTDIR"/../../samples/*/scholen/*.xml --out uit > log 2>&1; echo $?
  0
  $ tail -n 1 log
  16 profielen, 128 bestanden; 0 fouten, 29 waarschuwingen.

Type is as large as the room of a poster lets it be, also where a first guess of it is far off:

  $ gidspers build "$TESTDIR"/../../samples/heuvelrand/scholen/heuvelpoort-so.xml --only lerarenposter --dump pages 2> /dev/null | awk '/Klaar binnen/ { print $3 }'
  13.1
