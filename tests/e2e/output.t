When the output cannot be written.

  $ . "$TESTDIR"/setup.sh

A file stands where the folder should be:

  $ : > bezet
  $ gidspers build school.xml --only schoolgids --out bezet
  school.xml: fout I014: "bezet" kan geen map zijn: er staat al een bestand met die naam in de weg.
      Kies een andere map, of geef dat bestand een andere naam.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A folder stands where a file should be; what is new is not called old:

  $ rm bezet; mkdir -p uit/2026-2027/98zz-00-de-proef/sop.docx
  $ gidspers build school.xml --only sop
  school.xml: fout I021: "uit/2026-2027/98zz-00-de-proef/sop.docx" kan niet worden geschreven: er staat al een map met die naam in de weg.
      Geef die map een andere naam of haal haar weg, of laat de documenten met --out in een andere map komen.
  De Proef: niet alles is gemaakt (1 fout, 0 waarschuwingen); 1 bestand in uit/2026-2027/98zz-00-de-proef
  [1]

A name that is longer than any file can have:

  $ gidspers check $(printf 'x%.0s' {1..300}).xml 2>&1 | sed 's/xxx*/x…x/g'
  x\xe2\x80\xa6x.xml: fout I024: De naam "x\xe2\x80\xa6x.xml" is te lang. (esc)
      Geef het bestand of de map een kortere naam.
  x\xe2\x80\xa6x.xml: 1 fout, 0 waarschuwingen (esc)
  $ gidspers build school.xml --out $(printf 'x%.0s' {1..300}) --only sop 2>&1 | sed 's/xxx*/x…x/g'
  school.xml: fout I024: De naam "x\xe2\x80\xa6x/2026-2027/98zz-00-de-proef" is te lang. (esc)
      Geef het bestand of de map een kortere naam.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)

Who reads what is printed stops reading; the documents are made all the same:

  $ rm -r uit; python3 -c "
  > import os, subprocess
  > read, write = os.pipe(); os.close(read)
  > print(subprocess.run(['gidspers', 'build', 'school.xml', '--only', 'sop'], stdout=write).returncode)"
  0
  $ ls uit/*/*
  sop.docx
  sop.pdf

A document that somebody edited is kept under another name, each time; one that is garbled too. What another version made is not, nor
is what is the same by now:

  $ cd uit/*/*; ls > ../../../namen.txt; cp sop.docx gemaakt.docx; edit sop.docx; cp sop.docx bewerkt.docx; cd ../../..
  $ gidspers build school.xml --only sop --quiet
  uit/2026-2027/98zz-00-de-proef/sop.docx: waarschuwing K027: Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als "sop (bewerkt).docx".
      Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon.
  $ cd uit/*/*; cmp sop.docx gemaakt.docx; cmp 'sop (bewerkt).docx' bewerkt.docx; cd ../../..
  $ gidspers build school.xml --only sop --quiet; spoil 'Proefweg 1' 'Proefweg 2'; gidspers build school.xml --only sop --quiet
  $ cd uit/*/*; echo geen Word > sop.docx; printf '1 0 obj\n<</Annots[]>>\nendobj\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%%%EOF\n' >> sop.pdf; cd ../../..
  $ gidspers build school.xml --only sop --diagnostics json --lang en | grep -o '"file": [^,]*\|"message": .*",'
  "file": "uit/2026-2027/98zz-00-de-proef/sop.pdf"
  "message": "This document was edited since the last time. The edited version was kept as \"sop (bewerkt).pdf\".",
  "file": "uit/2026-2027/98zz-00-de-proef/sop.docx"
  "message": "This document was edited since the last time. The edited version was kept as \"sop (bewerkt 2).docx\".",
  $ gidspers build school.xml --only sop; ls uit/*/*
  De Proef: 2 bestanden in uit/2026-2027/98zz-00-de-proef
  bewerkt.docx
  gemaakt.docx
  sop (bewerkt 2).docx
  sop (bewerkt).docx
  sop (bewerkt).pdf
  sop.docx
  sop.pdf

One that cannot be read may be anybody's:

  $ truncate -s 101M uit/*/*/sop.pdf; gidspers build school.xml --only sop --quiet; rm uit/*/*/*bewerkt*
  uit/2026-2027/98zz-00-de-proef/sop.pdf: waarschuwing K048: Hier stond al een document dat niet kan worden gelezen. Het is bewaard als "sop (bewerkt 2).pdf".
      Kijk of er werk van iemand in staat. Is dat niet zo, haal het dan weg.

What a killed run left half-written goes:

  $ touch uit/2026-2027/98zz-00-de-proef/{sop.pdf,mijn.pdf}.42.deel; gidspers build school.xml --only sop --quiet; ls uit/*/*/*.deel
  uit/2026-2027/98zz-00-de-proef/mijn.pdf.42.deel

Ctrl-C finishes the school that was started, and says how far it came:

  $ for i in {A..Z}; do sed "s/98ZZ/98Z$i/" school.xml > z$i.xml; done
  $ gidspers build z?.xml --out stop > stop.txt 2> melding.txt & build=$!
  $ await -s stop.txt; kill -TERM $build; wait $build
  [1]
  $ sed -E 's/[0-9]+ van/N van/' melding.txt; find stop -name '*.deel' | wc -l
  opmerking C030: Gestopt op uw verzoek na N van 26 opgegeven bestanden; wat er staat, is heel.
  0
  $ for folder in stop/*/*; do ls $folder | wc -l; done | sort -u
  8

Who else may write is for the umask to say, so that colleagues can work in one folder:

  $ again; echo school.xml > scholen.txt; (umask 002; gidspers batch scholen.txt --out samen --only schoolgids --quiet); stat -c %a samen/*/*/schoolgids.docx samen/.gidspers/alles.slot
  664
  664
