Which schools a batch is of: a folder or a list, and what can be wrong with it.

  $ . "$TESTDIR"/setup.sh
  $ school() { sed -e "s/98ZZ/$2/" -e "s/De Proef/$3/" "$TESTDIR"/mini/school.xml > scholen/$1.xml; sed -i 's/norm="norm.xml"/norm="..\/norm.xml"/' scholen/$1.xml; }
  $ mkdir scholen
  $ school a 98AA 'De Appel'; school c 98CC 'De Citer'; school d 98DD 'De Doos'
  $ set -o pipefail; without_sizes() { sed -E 's/[0-9,]+ [kM]B/N MB/'; }

A list file, and what can be wrong with it:

  $ printf '# twee\nscholen/c.xml\r\n\nscholen/weg.xml\n' > lijst.txt
  $ gidspers batch lijst.txt --out lijst --only schoolgids --format docx 2>&1 | without_sizes
  [1/2] De Citer: 1 bestand in lijst/2026-2027/98cc-00-de-citer
  [2/2] scholen/weg.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  lijst.txt:4: fout I001: Het bestand "scholen/weg.xml" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  2 scholen: 1 helemaal gemaakt, 1 niet of niet helemaal; 1 bestand, N MB; 1 fout, 0 waarschuwingen.
  Rapport: lijst/rapport.html
  [1]
  $ printf 'scholen/c.xml;De Citer\nscholen/a.xml;De Appel\n' > tabel.txt; gidspers batch tabel.txt --out lijst 2>&1 >/dev/null | head -n 4
  tabel.txt:1: let op K034: Achter het pad staat nog meer op deze regel, na een komma, puntkomma of tab. Zo wordt het profiel niet gevonden.
      Laat op elke regel alleen het pad staan, hier: scholen/c.xml. Komt de lijst uit Excel? Bewaar dan alleen de kolom met de paden, als tekst.
  tabel.txt:1: fout I001: Het bestand "scholen/c.xml;De Citer" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  [1]
  $ : > leeg.txt; gidspers batch leeg.txt
  leeg.txt: fout K002: In de lijst "leeg.txt" staat geen profiel.
      Zet op elke regel het pad van een profiel, gezien vanaf de map van de lijst.
  [1]
  $ gidspers batch weg.txt
  weg.txt: fout I001: Het bestand "weg.txt" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  [1]
  $ mkdir kaal; gidspers batch kaal
  kaal: fout K001: In de map "kaal/scholen" staan geen profielen.
      Zet de profielen in een map met de naam scholen, naast norm.xml, of geef een lijst met een profiel per regel.
  [1]
  $ mkdir kaal/scholen; gidspers batch kaal/scholen/
  kaal/scholen/: fout K031: Dit is de map scholen zelf.
      Noem de map waar zij in staat: "kaal".
  [1]
  $ gidspers batch school.xml
  school.xml: fout K003: "school.xml" is een XML-bestand, geen map of lijst.
      Noem de map waarin norm.xml en scholen/ staan. Voor losse profielen is er gidspers build.
  [1]
  $ cp school.xml SCHOOL.XML; gidspers batch SCHOOL.XML 2>&1 | head -1
  SCHOOL.XML: fout K003: "SCHOOL.XML" is een XML-bestand, geen map of lijst.
  [1]
  $ gidspers batch . --jobs nul
  fout K011: "nul" kan niet bij --jobs: een getal van 1 tot en met 256.
      Bijvoorbeeld: --jobs 2
  [2]
  $ gidspers batch . --shard 4/3 --lang en
  error K012: "4/3" cannot go with --shard.
      Write part/number, for example 3/8: the third of eight parts. There are 999 parts at most.
  [2]
  $ gidspers batch
  fout K013: U hebt geen map of lijst met scholen genoemd.
      Bijvoorbeeld: gidspers batch samples/duinrand --out uit, of na --shard: gidspers batch --merge-reports uit
  [2]

Files that are no profile, though somebody may think so, are told of, and stand in the report:

  $ mkdir -p map/scholen; cp norm.xml map; cp scholen/c.xml map/scholen; cd map
  $ for file in 'Het Lam.docx' 'Het Lam.xml.txt' logo.png .verborgen Thumbs.db; do touch "scholen/$file"; done
  $ gidspers batch . --only sop --format docx 2>&1 | without_sizes
  scholen/Het Lam.docx: let op K032: Dit bestand wordt overgeslagen: een profiel is een XML-bestand, en de naam daarvan eindigt op .xml.
      Hoort dit bij een school? Vraag de school om het profiel als XML-bestand. Hoort het hier niet, haal het dan weg.
  scholen/Het Lam.xml.txt: let op K028: Dit bestand wordt overgeslagen, want de naam eindigt op .txt.
      Haal .txt van de naam af: Het Lam.xml. Kladblok zet die uitgang er zelf achter, en Verkenner laat hem vaak niet zien.
  [1/1] De Citer: 1 bestand in uit/2026-2027/98cc-00-de-citer
  1 school: 1 helemaal gemaakt, 0 niet of niet helemaal; 1 bestand, N MB; 0 fouten, 0 waarschuwingen.
  Rapport: uit/rapport.html
  $ grep -o '<h3>[^<]*' uit/rapport.html; grep -c '"K032"' uit/rapport.json; cd ..
  <h3>scholen/Het Lam.docx
  <h3>scholen/Het Lam.xml.txt
  1

  $ cd map; for part in 1/2 2/2; do gidspers batch . --only sop --format docx --out delen --shard $part --quiet; done
  $ gidspers batch --merge-reports delen --strict 2>&1 | grep -c K032; cd ..
  1

A school of which nothing can be made keeps its old documents; that is said, also when its profile does not say any more whose it is:

  $ cd map; rm scholen/[HT]*; : > scholen/c.xml; gidspers batch . --only sop --since-last > /dev/null 2>&1
  [1]
  $ grep -o '"C025".*sop.docx' uit/rapport.json
  "C025", "ernst": "waarschuwing", "bestand": "scholen/c.xml", "regel": 0, "kolom": 0, "melding": "Van dit profiel is nu niets gemaakt, maar in \"uit/2026-2027/98cc-00-de-citer\" staan wel documenten: sop.docx
  $ gidspers batch . --only sop --since-last > /dev/null 2>&1; grep -c '"C025"' uit/rapport.json  # each time
  1
  $ cp ../scholen/d.xml scholen/c.xml; gidspers batch . --only sop --since-last | tail -n 1; cd ..
    uit/2026-2027/98cc-00-de-citer

The folder of a school that left the list is named, each time, but not while a profile of the list does not say whose it is:

  $ printf 'scholen/a.xml\nscholen/c.xml\n' > lijst.txt; gidspers batch lijst.txt --out weg --quiet
  $ sed 's/98CC/98C/' scholen/c.xml > scholen/kapot.xml; printf 'scholen/a.xml\nscholen/kapot.xml\n' > lijst.txt; gidspers batch lijst.txt --out weg 2>/dev/null | grep -c geen
  0
  [1]
  $ echo scholen/a.xml > lijst.txt; for time in 1 2; do gidspers batch lijst.txt --out weg --since-last | grep -A1 geen; done
  E\xc3\xa9n map met documenten van een eerdere keer hoort bij geen school van deze lijst meer. Gidspers gooit niets weg; doe het zelf als ze weg mag: (esc)
    weg/2026-2027/98cc-00-de-citer
  E\xc3\xa9n map met documenten van een eerdere keer hoort bij geen school van deze lijst meer. Gidspers gooit niets weg; doe het zelf als ze weg mag: (esc)
    weg/2026-2027/98cc-00-de-citer

Another list into the same folder, and the next school year, leave nothing over:

  $ echo scholen/d.xml > ander.txt; gidspers batch ander.txt --out weg | grep -c geen
  0
  [1]
  $ sed -i 's/schooljaar="2026-2027"/schooljaar="2027-2028"/' scholen/a.xml; gidspers batch lijst.txt --out weg | grep -c geen; ls weg
  0
  2026-2027
  2027-2028
  rapport.html
  rapport.json

The same profile twice, and options that --merge-reports does not take:

  $ printf 'scholen/d.xml\nscholen/weg.xml # nieuw\n"scholen/d.xml"\n' > lijst.txt; gidspers batch lijst.txt --out weg --only schoolgids 2>&1 >/dev/null
  lijst.txt:2: fout I001: Het bestand "scholen/weg.xml" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  lijst.txt:3: fout K026: "scholen/d.xml" staat ook al op regel 1 van de lijst.
      Haal een van de twee regels weg.
  [1]
  $ for option in '--out elders' '--shard 1/2' '--jobs 2' --since-last '--only sop'; do gidspers batch --merge-reports weg $option 2>&1 | head -n 1; done
  fout C018: --out kan niet samen met --merge-reports.
  fout C018: --shard kan niet samen met --merge-reports.
  fout C018: --jobs kan niet samen met --merge-reports.
  fout C018: --since-last kan niet samen met --merge-reports.
  fout C018: --only kan niet samen met --merge-reports.
  [2]

A copied profile of which only the name was changed:

  $ rm -r scholen; mkdir scholen; school a 98AA 'De Appel'; school b 98AA 'De Beuk'
  $ gidspers batch . --out kopie --only ouderposter --format pdf 2>&1 | grep -A1 K030
  scholen/b.xml: let op K030: Dit profiel heeft hetzelfde brin en dezelfde vestiging als "scholen/a.xml", maar een andere naam: "De Beuk".
      Is het een kopie? Verbeter dan brin en vestiging. De documenten worden wel gemaakt.
