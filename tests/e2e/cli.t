The command line.

  $ . "$TESTDIR"/setup.sh
  $ gidspers --help
  $ gidspers build --help
  $ gidspers check --help
  $ gidspers init --help --lang en
  $ gidspers
  $ gidspers bild school.xml
  $ gidspers build
  $ gidspers build school.xml --only ouderpsoter
  $ gidspers build school.xml --format odt --lang en
  $ gidspers build school.xml --out

What a run says:

  $ gidspers check school.xml
  $ gidspers build school.xml
  $ find uit -type f | sort
  $ gidspers build school.xml --quiet
  $ gidspers build school.xml --only sop --format docx --out anders

Messages as JSON, in English:

  $ spoil 'brin="98ZZ"' 'brin="X"'
  $ gidspers check school.xml --diagnostics json --lang en
  $ gidspers check school.xml --diagnostics json 2>/dev/null | python3 -m json.tool >/dev/null

A starter profile that is valid, and says what is still to be filled in:

  $ gidspers init --norm norm.xml > nieuw.xml
  $ xmllint --noout --schema "$TESTDIR"/../../assets/schemas/profiel.xsd nieuw.xml
  $ gidspers check nieuw.xml | tail -n 1
