When the disk takes no more. (Skipped where this machine may not mount one.)

  $ . "$TESTDIR"/setup.sh
  $ unshare --mount --map-root-user true 2>/dev/null || exit 80
  $ cat > vol.sh <<'SH'
  > mkdir vol; mount -t tmpfs -o size=16k tmpfs vol
  > gidspers build school.xml --only sop --format pdf --out vol; echo "code $?"; find vol -type f
  > mount -o remount,ro vol
  > gidspers build school.xml --only sop --format pdf --out vol/nieuw; echo "code $?"
  > mount -t tmpfs -o size=2m tmpfs vol; cd vol; cp ../*.xml .
  > gidspers build school.xml --only sop --quiet; cp -r uit/2026-2027/98zz-00-de-proef eerst
  > mount -o "remount,size=$(( ($(du -sk . | cut -f1) + 12) * 1024 + $(stat -c %s eerst/sop.pdf) ))" .
  > sed -i 's/De Proef/de Proef/' school.xml
  > gidspers build school.xml --only sop; diff -r eerst uit/2026-2027/98zz-00-de-proef && echo 'as they were'
  > mount -o remount,size=4m .; mkdir scholen; sed 's/norm="norm.xml"/norm="..\/norm.xml"/' school.xml > scholen/a.xml
  > gidspers batch . --out uit --quiet; rm uit/rapport.*; mount -o "remount,size=$(( $(du -sk . | cut -f1) + 8 ))k" .
  > gidspers batch . --out uit --since-last --diagnostics json | grep -o '"code": .*"severity"'
  > gidspers batch . --out uit --since-last
  > SH
  $ unshare --mount --map-root-user bash vol.sh
  school.xml: fout I011: De schijf is vol: "vol/2026-2027/98zz-00-de-proef/sop.pdf" is niet geschreven.
      Maak ruimte en start de opdracht opnieuw.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  code 1
  school.xml: fout I013: "vol/nieuw/2026-2027/98zz-00-de-proef" staat op een schijf waarop niet geschreven kan worden.
      Kies een map op een andere schijf.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  code 1
  school.xml: fout I011: De schijf is vol: "uit/2026-2027/98zz-00-de-proef/sop.docx" is niet geschreven.
      Maak ruimte en start de opdracht opnieuw.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/sop.pdf" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/sop.docx" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  de Proef: niet gemaakt (1 fout, 2 waarschuwingen)
  as they were
  "code": "K033", "severity"
  "code": "I011", "severity"
  [1/1] de Proef: niets veranderd
  Afgebroken na 1 van 1 school, want er kon niet meer worden geschreven; wat er staat, is heel.
  fout I011: De schijf is vol: "uit/rapport.json" is niet geschreven.
      Maak ruimte en start de opdracht opnieuw.
  [1]
