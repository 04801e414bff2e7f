What --since-last makes again, and what it says again.

  $ . "$TESTDIR"/setup.sh
  $ mkdir scholen; sed 's/norm="norm.xml"/norm="..\/norm.xml"/' school.xml > scholen/a.xml
  $ since() { touch merk; gidspers batch . --only schoolgids --quiet --since-last "$@"; find uit/2026-2027 -type f -newer merk | sed 's/.*\///' | sort; }

With another norm, templates or kind of file it is another document; the same again is not made again:

  $ cp norm.xml ander.xml; mkdir eigen; cp -r "$TESTDIR"/../../templates/schoolgids eigen
  $ since --format docx
  schoolgids.docx
  $ since --format docx
  $ since --format docx --norm ander.xml
  schoolgids.docx
  $ since --format docx --norm ander.xml
  $ since --format docx --norm ander.xml --templates eigen
  schoolgids.docx
  $ echo 'Wie maakt wat?' > eigen/notities.txt; since --format docx --norm ander.xml --templates eigen
  $ since --format pdf
  schoolgids.pdf
  $ since
  schoolgids.docx
  schoolgids.pdf
  $ since

What is said of a school counts again when it is left as it is, in the report and in the exit code:

  $ sed -i '/item="gedrag"/d' scholen/a.xml; gidspers batch . --only schoolgids --quiet --strict
  [3]
  $ cp uit/rapport.json eerst.json; grep -o '"code": "[^"]*"' eerst.json
  "code": "W101"
  $ gidspers batch . --only schoolgids --since-last --strict > wat.txt
  [3]
  $ head -n 1 wat.txt; cmp eerst.json uit/rapport.json
  [1/1] De Proef: niets veranderd

What is wrong with the letters of running text is said of the documents that have it, also when a poster alone is made again:

  $ again; rm -rf uit scholen; mkdir scholen; sed 's/norm="norm.xml"/norm="..\/norm.xml"/' school.xml > scholen/a.xml
  $ echo '<huisstijl><letters kop="Open Sans" tekst="Quicksand"/></huisstijl>' > huisstijl.xml
  $ told() { gidspers batch . --only schoolgids,ouderposter --format pdf --quiet --since-last; grep -o '"code": "[A-Z]*[0-9]*"' uit/rapport.json | sort | uniq -c; }
  $ told
        1 "code": "F010"
  $ rm uit/*/*/ouderposter.pdf; told
        1 "code": "F010"

A file that was taken for the house style and is gone is not told of again:

  $ mv huisstijl.xml huis-stijl.xml; told
        1 "code": "N277"
  $ rm huis-stijl.xml; told
