When the output cannot be written.

  $ . "$TESTDIR"/setup.sh

A file stands where the folder should be:

  $ : > bezet
  $ gidspers build school.xml --only schoolgids --out bezet
  school.xml: fout I014: "bezet/2026-2027/98zz-00-de-proef" kan geen map zijn: er staat al een bestand met die naam in de weg.
      Kies een andere map, of geef dat bestand een andere naam.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]
