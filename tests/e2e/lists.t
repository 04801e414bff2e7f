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
  lijst.txt:4: fout K036: Op deze regel van de lijst staat "scholen/weg.xml", maar dat bestand bestaat niet.
      Verbeter het pad of haal de regel weg. Een pad wordt gezocht vanaf de map van de lijst, en elk profiel staat voluit op een eigen regel.
  2 scholen: 1 helemaal gemaakt, 1 niet of niet helemaal; 1 bestand, N MB; 1 fout, 0 waarschuwingen.
  Rapport: lijst/rapport.html
  [1]
  $ printf 'scholen/c.xml;De Citer\nscholen/a.xml;De Appel\n' > tabel.txt; gidspers batch tabel.txt --out lijst 2>&1 >/dev/null | head -n 4
  tabel.txt:1: waarschuwing K034: Op deze regel staat meer dan het pad, met een komma, puntkomma of tab ertussen. Zo wordt het profiel niet gevonden.
      Laat op elke regel alleen het pad staan, hier: scholen/c.xml. Komt de lijst uit Excel? Sla dan alleen de kolom met de paden op, als tekst.
  tabel.txt:1: fout K036: Op deze regel van de lijst staat "scholen/c.xml;De Citer", maar dat bestand bestaat niet.
      Verbeter het pad of haal de regel weg. Een pad wordt gezocht vanaf de map van de lijst, en elk profiel staat voluit op een eigen regel.
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
  fout K011: "nul" kan niet bij --jobs: kies een getal van 1 tot en met 256.
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
  scholen/Het Lam.docx: waarschuwing K032: Dit bestand wordt overgeslagen: een profiel is een XML-bestand, en de naam daarvan eindigt op .xml.
      Is dit het profiel van een school? Vraag de school om het XML-bestand. Is het een logo? Dat is een png, jpg of svg. Hoort het hier niet, haal het dan weg.
  scholen/Het Lam.xml.txt: waarschuwing K028: Dit profiel wordt overgeslagen, want de naam eindigt niet op .xml.
      Geef het bestand de naam Het Lam.xml. Kladblok zet er zelf .txt achter, en Verkenner laat dat vaak niet zien.
  [1/1] De Citer: 1 bestand in uit/2026-2027/98cc-00-de-citer
  1 school: 1 helemaal gemaakt, 0 niet of niet helemaal; 1 bestand, N MB; 0 fouten, 2 waarschuwingen.
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

The folder of a school that left the list is named, each time, but only counted while a profile of the list does not say whose it is:

  $ printf 'scholen/a.xml\nscholen/c.xml\n' > lijst.txt; gidspers batch lijst.txt --out weg --quiet
  $ sed 's/98CC/98C/' scholen/c.xml > scholen/kapot.xml; printf 'scholen/a.xml\nscholen/kapot.xml\n' > lijst.txt; gidspers batch lijst.txt --out weg 2>/dev/null | grep geen
  E\xc3\xa9n map met documenten van een eerdere keer hoort misschien bij geen school van deze lijst meer. Dat is pas te zeggen als elk profiel een BRIN en vestiging heeft. (esc)
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
  $ sed -i 's/schooljaar="2026-2027"/schooljaar="2027-2028"/' scholen/a.xml; gidspers batch lijst.txt --out weg | grep -c 'geen school'; ls weg
  0
  2026-2027
  2027-2028
  rapport.html
  rapport.json

Nor do schools that hand in the next year's profile one by one; a school that has left or changed its name is named all the same, however
many there are:

  $ mkdir scholen2; for i in {A..Q}; do school jaar$i 97A$i "School $i"; mv scholen/jaar$i.xml scholen2; done; ls scholen2/* > jaren.txt
  $ gidspers batch jaren.txt --out over-jaren --only sop --format docx --quiet
  $ sed -i 's/schooljaar="2026-2027"/schooljaar="2027-2028"/' scholen2/jaar[AB].xml; gidspers batch jaren.txt --out over-jaren --only sop --format docx --quiet
  $ sed -i 's/School Q/Kwal/' scholen2/jaarQ.xml; grep 'jaar[ABQ]' jaren.txt > rest.txt; mv rest.txt jaren.txt
  $ gidspers batch jaren.txt --out over-jaren --only sop --format docx --quiet
  15 mappen met documenten van een eerdere keer horen bij geen school van deze lijst meer. Gidspers gooit niets weg; doe het zelf als ze weg mogen:
    over-jaren/2026-2027/97ac-00-school-c
    over-jaren/2026-2027/97ad-00-school-d
    over-jaren/2026-2027/97ae-00-school-e
    over-jaren/2026-2027/97af-00-school-f
    over-jaren/2026-2027/97ag-00-school-g
    over-jaren/2026-2027/97ah-00-school-h
    over-jaren/2026-2027/97ai-00-school-i
    over-jaren/2026-2027/97aj-00-school-j
    over-jaren/2026-2027/97ak-00-school-k
    over-jaren/2026-2027/97al-00-school-l
    over-jaren/2026-2027/97am-00-school-m
    over-jaren/2026-2027/97an-00-school-n
    over-jaren/2026-2027/97ao-00-school-o
    over-jaren/2026-2027/97ap-00-school-p
    over-jaren/2026-2027/97aq-00-school-q
  $ rm -r scholen2

A profile that is open in Word or LibreOffice:

  $ mkdir -p word/scholen; cp norm.xml word; cp scholen/d.xml word/scholen; cd word; touch 'scholen/~$d.xml' 'scholen/.~lock.d.xml#'
  $ gidspers batch . --only sop --format docx 2>&1 | without_sizes && gidspers check scholen/*.xml && cd ..
  scholen/~$d.xml: waarschuwing K043: "~$d.xml" wordt overgeslagen: het is geen profiel, maar een hulpbestand dat Word of LibreOffice maakt zolang iemand een profiel open heeft.
      Sla het profiel op en sluit het, dan is zeker dat alles erin staat. Heeft niemand het open? Dan mag dit bestand weg.
  [1/1] De Doos: 1 bestand in uit/2026-2027/98dd-00-de-doos
  1 school: 1 helemaal gemaakt, 0 niet of niet helemaal; 1 bestand, N MB; 0 fouten, 1 waarschuwing.
  Rapport: uit/rapport.html
  De Doos: in orde
  scholen/~$d.xml: waarschuwing K043: "scholen/~$d.xml" wordt overgeslagen: het is geen profiel, maar een hulpbestand dat Word of LibreOffice maakt zolang iemand een profiel open heeft.
      Sla het profiel op en sluit het, dan is zeker dat alles erin staat. Heeft niemand het open? Dan mag dit bestand weg.

A copy does not take the place of its original, whatever it is called; the report has one school, and with the list what is wrong with it:

  $ mkdir -p dubbel/scholen; cp norm.xml dubbel; cp scholen/d.xml dubbel/scholen/de-doos.xml; cp scholen/c.xml dubbel/scholen; cd dubbel
  $ gidspers batch . --only sop --format docx --quiet; sed 's/Proefweg/Kopieweg/' scholen/de-doos.xml > 'scholen/Kopie van de-doos.xml'; cp scholen/Kopie* scholen/'OUD de-doos.xml'
  $ gidspers batch . --only sop --format docx --since-last 2>&1 | without_sizes
  scholen/Kopie van de-doos.xml: fout K005: Er zijn twee profielen voor de map "2026-2027/98dd-00-de-doos". Alleen "scholen/de-doos.xml" telt; "scholen/Kopie van de-doos.xml" wordt overgeslagen.
      Is een van de twee een kopie? Haal die weg, en maak de documenten opnieuw. Zijn het twee scholen of afdelingen, geef elk dan een eigen brin of vestiging (bij <school>), of een eigen afdeling (bij <profiel>).
  scholen/OUD de-doos.xml: fout K005: Er zijn twee profielen voor de map "2026-2027/98dd-00-de-doos". Alleen "scholen/de-doos.xml" telt; "scholen/OUD de-doos.xml" wordt overgeslagen.
      Is een van de twee een kopie? Haal die weg, en maak de documenten opnieuw. Zijn het twee scholen of afdelingen, geef elk dan een eigen brin of vestiging (bij <school>), of een eigen afdeling (bij <profiel>).
  [1/2] De Citer: niets veranderd
  [2/2] De Doos: niets veranderd
  Sinds de vorige keer niet veranderd: 2 van 2 scholen.
  2 scholen: 2 helemaal gemaakt, 0 niet of niet helemaal; 2 bestanden, N MB; 2 fouten, 0 waarschuwingen.
  Rapport: uit/rapport.html
  [1]
  $ grep -o '<h[123][^<]*\|Uitkomst.*\|<li><a.*\|Niet gemaakt.*\|<tr .*row">.*' uit/rapport.html | sed 's/<[^>]*>/ /g'
   Rapport van de documenten
    In de map of lijst zelf (2)  
    Alle scholen (2)  
   In de map of lijst zelf
   scholen/Kopie van de-doos.xml
   scholen/OUD de-doos.xml
   Alle scholen
    School  Uitkomst  Bestanden   
    De Citer  2026-2027/98cc-00-de-citer    Gemaakt    sop.docx   
    De Doos  2026-2027/98dd-00-de-doos    Gemaakt    sop.docx   
  $ for k in 1 2 3; do gidspers batch . --only sop --format docx --out delen --shard $k/3 --quiet; echo $?; done; gidspers batch --merge-reports delen --quiet; cmp uit/rapport.html delen/rapport.html
  1
  1
  0
  $ printf 'scholen/OUD de-doos.xml\nscholen/weg.xml\nscholen/de-doos.xml\nscholen/de-doos.xml\n' > lijst.txt; gidspers batch lijst.txt --only sop --format docx 2>&1 | without_sizes
  lijst.txt:1: fout K005: Er zijn twee profielen voor de map "2026-2027/98dd-00-de-doos". Alleen "scholen/de-doos.xml" telt; "scholen/OUD de-doos.xml" wordt overgeslagen.
      Is een van de twee een kopie? Haal die weg, en maak de documenten opnieuw. Zijn het twee scholen of afdelingen, geef elk dan een eigen brin of vestiging (bij <school>), of een eigen afdeling (bij <profiel>).
  lijst.txt:4: fout K026: "scholen/de-doos.xml" staat ook al op regel 3 van de lijst.
      Haal een van de twee regels weg.
  [1/2] scholen/weg.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  lijst.txt:2: fout K036: Op deze regel van de lijst staat "scholen/weg.xml", maar dat bestand bestaat niet.
      Verbeter het pad of haal de regel weg. Een pad wordt gezocht vanaf de map van de lijst, en elk profiel staat voluit op een eigen regel.
  [2/2] De Doos: 1 bestand in uit/2026-2027/98dd-00-de-doos
  2 scholen: 1 helemaal gemaakt, 1 niet of niet helemaal; 1 bestand, N MB; 3 fouten, 0 waarschuwingen.
  Rapport: uit/rapport.html
  [1]
  $ grep -A40 'h2 id="lijst"' uit/rapport.html | grep -o '<h[23].*\|Fout op regel[^:]*\|(K0[0-9]*)'; cd ..
  <h2 id="lijst">In de map of lijst zelf</h2>
  <h3>lijst.txt</h3>
  Fout op regel 1
  (K005)
  Fout op regel 4
  (K026)
  Fout op regel 2
  (K036)
  <h2 id="scholen">Alle scholen</h2>

A list that was pasted twice does not flood the terminal:

  $ for i in {1..25}; do echo scholen/d.xml; done > lijst.txt; gidspers batch lijst.txt --out weg --only sop --format docx 2>&1 >/dev/null | tail -n 3
  lijst.txt:21: fout K026: "scholen/d.xml" staat ook al op regel 1 van de lijst.
      Haal een van de twee regels weg.
  Er zijn nog 4 meldingen over de map of lijst; ze staan in het rapport.
  [1]

The same profile twice, and options that --merge-reports does not take:

  $ printf 'scholen/d.xml\nscholen/weg.xml # nieuw\n"scholen/d.xml"\n' > lijst.txt; gidspers batch lijst.txt --out weg --only schoolgids 2>&1 >/dev/null
  lijst.txt:3: fout K026: "scholen/d.xml" staat ook al op regel 1 van de lijst.
      Haal een van de twee regels weg.
  lijst.txt:2: fout K036: Op deze regel van de lijst staat "scholen/weg.xml", maar dat bestand bestaat niet.
      Verbeter het pad of haal de regel weg. Een pad wordt gezocht vanaf de map van de lijst, en elk profiel staat voluit op een eigen regel.
  [1]
  $ for option in '--out elders' '--shard 1/2' '--jobs 2' --since-last '--only sop'; do gidspers batch --merge-reports weg $option 2>&1 | head -n 1; done
  fout C018: --out kan niet samen met --merge-reports.
  fout C018: --shard kan niet samen met --merge-reports.
  fout C018: --jobs kan niet samen met --merge-reports.
  fout C018: --since-last kan niet samen met --merge-reports.
  fout C018: --only kan niet samen met --merge-reports.
  [2]

A file that has nearly this name: other capitals, a slip, or accents as a Mac keeps them:

  $ cp scholen/a.xml scholen/Linde.xml; cp scholen/c.xml "$(printf 'scholen/e\314\201cole.xml')"
  $ printf 'scholen/linde.xml\nscholen/lnide.xml\nscholen/\303\251cole.xml\n' > lijst.txt; gidspers batch lijst.txt --out bijna --only sop --format docx 2>&1 >/dev/null
  lijst.txt:1: fout K041: Op deze regel van de lijst staat "scholen/linde.xml", maar dat bestand bestaat niet; wel is er "scholen/Linde.xml".
      Schrijf de naam precies zoals het bestand heet; hoofdletters tellen mee.
  lijst.txt:2: fout K041: Op deze regel van de lijst staat "scholen/lnide.xml", maar dat bestand bestaat niet; wel is er "scholen/Linde.xml".
      Schrijf de naam precies zoals het bestand heet; hoofdletters tellen mee.
  lijst.txt:3: fout K042: Op deze regel van de lijst staat "scholen/\xc3\xa9cole.xml". Zo heet het bestand ook, maar in zijn naam zijn de accenten anders opgeslagen, zoals op een Mac. (esc)
      Geef het bestand op deze computer een naam zonder accenten, en schrijf die ook in de lijst.
  [1]
  $ gidspers check scholen/linde.xml; gidspers check "$(printf 'scholen/\303\251cole.xml')" | head -0; gidspers batch lisjt.txt; gidspers check scholen/a.xml --norm Norm.xml
  scholen/linde.xml: fout C031: "scholen/linde.xml" bestaat niet; wel is er "scholen/Linde.xml".
      Schrijf de naam precies zoals hij is; hoofdletters tellen mee.
  scholen/linde.xml: 1 fout, 0 waarschuwingen
  scholen/\xc3\xa9cole.xml: fout C032: Het bestand "scholen/\xc3\xa9cole.xml" is er wel, maar in zijn naam zijn de accenten anders opgeslagen, zoals op een Mac. (esc)
      Geef het bestand op deze computer een naam zonder accenten, en schrijf die ook hier.
  lisjt.txt: fout C031: "lisjt.txt" bestaat niet; wel is er "lijst.txt".
      Schrijf de naam precies zoals hij is; hoofdletters tellen mee.
  fout C031: "Norm.xml" bestaat niet; wel is er "norm.xml".
      Schrijf de naam precies zoals hij is; hoofdletters tellen mee.
  [1]
  $ rm scholen/Linde.xml scholen/*cole.xml

A copied profile of which only the name was changed:

  $ rm -r scholen; mkdir scholen; school a 98AA 'De Appel'; school b 98AA 'De Beuk'
  $ gidspers batch . --out kopie --only ouderposter --format pdf 2>&1 | grep -A1 K030
  scholen/b.xml: waarschuwing K030: Dit profiel heeft hetzelfde brin en dezelfde vestiging als "scholen/a.xml", maar een andere naam: "De Beuk".
      Is het een kopie? Verbeter dan brin en vestiging. De documenten worden wel gemaakt.

Two afdelingen of one school are no copies, whichever run tells of them:

  $ rm -r scholen; mkdir scholen; school a 98AA 'De Appel'; school b 98AA 'De Appel'
  $ sed -i 's/<profiel /<profiel afdeling="vso" /' scholen/b.xml
  $ for run in 1 2; do gidspers batch . --out twee --only ouderposter --format pdf --since-last 2>&1 | grep K030; done; ls twee/*/
  98aa-00-de-appel
  98aa-00-de-appel-vso

Two locations of one name, of which posters say no more than that; a namesake in another place is no trouble:

  $ rm -r scholen; mkdir scholen; for l in a b c; do school $l 98AA 'De Twee Torens'; done
  $ sed -i 's/vestiging="00"/vestiging="01"/' scholen/b.xml; sed -i 's/98AA/98CC/; s/Kleindorp/Elders/' scholen/c.xml
  $ for run in 1 2; do gidspers batch . --out torens --only ouderposter --format pdf --since-last 2>&1 >/dev/null; done; grep -c K049 torens/rapport.html
  scholen/b.xml: waarschuwing K049: Deze school heet net als die van "scholen/a.xml": De Twee Torens, in Kleindorp. Welke van de twee het is, zegt op hun posters alleen het BRIN in de kleine letters.
      Zet de locatie of de wijk in de naam, bijvoorbeeld naam="De Twee Torens, locatie Dijk". Is het een kopie? Haal die dan weg.
  scholen/b.xml: waarschuwing K049: Deze school heet net als die van "scholen/a.xml": De Twee Torens, in Kleindorp. Welke van de twee het is, zegt op hun posters alleen het BRIN in de kleine letters.
      Zet de locatie of de wijk in de naam, bijvoorbeeld naam="De Twee Torens, locatie Dijk". Is het een kopie? Haal die dan weg.
  1

Lines that name no profile, a table with names in front, and what stands in the folder scholen by itself:

  $ rm -r scholen; mkdir scholen; school a 98AA 'De Appel'; mkdir scholen/map.xml; ln -s weg scholen/los.xml
  $ printf 'scholen/*.xml\nscholen\nDe Appel;scholen/a.xml\n' > lijst.txt; gidspers batch lijst.txt --out regels 2>&1 >/dev/null
  lijst.txt:3: waarschuwing K034: Op deze regel staat meer dan het pad, met een komma, puntkomma of tab ertussen. Zo wordt het profiel niet gevonden.
      Laat op elke regel alleen het pad staan, hier: scholen/a.xml. Komt de lijst uit Excel? Sla dan alleen de kolom met de paden op, als tekst.
  lijst.txt:1: fout K036: Op deze regel van de lijst staat "scholen/*.xml", maar dat bestand bestaat niet.
      Verbeter het pad of haal de regel weg. Een pad wordt gezocht vanaf de map van de lijst, en elk profiel staat voluit op een eigen regel.
  lijst.txt:2: fout K037: Op deze regel van de lijst staat "scholen", maar dat is geen gewoon bestand, bijvoorbeeld een map.
      Zet elk profiel op een eigen regel. Wilt u alle scholen van een map? Noem dan die map in plaats van een lijst.
  lijst.txt:3: fout K036: Op deze regel van de lijst staat "De Appel;scholen/a.xml", maar dat bestand bestaat niet.
      Verbeter het pad of haal de regel weg. Een pad wordt gezocht vanaf de map van de lijst, en elk profiel staat voluit op een eigen regel.
  [1]
  $ touch scholen/rapport.html scholen/a.xml~; gidspers batch . --out regels --only ouderposter --format pdf 2>&1 >/dev/null
  scholen/los.xml: fout K038: "scholen/los.xml" is er niet: het is weggehaald, of het is een snelkoppeling naar iets dat er niet is.
      Zet het profiel terug of haal de snelkoppeling weg.
  scholen/map.xml: fout K039: "scholen/map.xml" is geen gewoon bestand, maar bijvoorbeeld een map waarvan de naam op .xml eindigt.
      Haal het weg of geef het een andere naam.
  [1]

A profile of another school year than nearly all others:

  $ rm -r scholen/*; school a 98AA 'De Appel'; school b 98BB 'De Beuk'; school c 98CC 'De Citer'
  $ sed -i 's/schooljaar="2026-2027"/schooljaar="2027-2028"/' scholen/b.xml
  $ gidspers batch . --out jaren --only ouderposter --format pdf 2>&1 >/dev/null; grep -o 'place">[^<]*' jaren/rapport.html
  scholen/b.xml: waarschuwing K035: Het schooljaar van dit profiel is 2027-2028; bijna alle andere profielen zijn van 2026-2027.
      Klopt dat niet? Verbeter dan schooljaar boven in het profiel: de documenten komen nu in een andere map dan die van de rest.
  place">Profiel: scholen/b.xml
  place">2026-2027/98aa-00-de-appel
  place">2027-2028/98bb-00-de-beuk
  place">2026-2027/98cc-00-de-citer

One school with the same mistake on many lines:

  $ for i in $(seq 30); do echo '<antwoord item="weg" waarde="ja"/>'; done > regels.txt; sed -i '/<antwoord/{r regels.txt
  > :a;n;ba}' scholen/b.xml; gidspers batch . --out veel 2>&1 >/dev/null | grep -v antwoord | cut -c 1-60
  scholen/b.xml: waarschuwing K035: Het schooljaar van dit pro
      Klopt dat niet? Verbeter dan schooljaar boven in het pro
  Van deze school zijn er nog 20 fouten; ze staan in het rappo
  [1]

A name that would steer the terminal:

  $ mv scholen/b.xml scholen/$'rood\e[31m.xml'; gidspers batch . --out rood 2>&1 >/dev/null | grep -c $'\e'
  0
  [1]

A folder that is left over is named with --quiet too, and when parts are joined:

  $ rm scholen/rood*; rm -r veel rood; gidspers batch . --out over --quiet; rm scholen/c.xml; gidspers batch . --out over --quiet
  E\xc3\xa9n map met documenten van een eerdere keer hoort bij geen school van deze lijst meer. Gidspers gooit niets weg; doe het zelf als ze weg mag: (esc)
    over/2026-2027/98cc-00-de-citer
  $ school d 98DD 'De Doos'; for k in 1 2; do gidspers batch . --out delen2 --shard $k/2 --quiet; done; gidspers batch --merge-reports delen2 --quiet
  $ sed -i 's/De Doos/De Kist/' scholen/d.xml; gidspers batch . --out delen2 --shard 1/2 --quiet; gidspers batch --merge-reports delen2
  scholen/d.xml: fout K040: Dit profiel is veranderd nadat deel 2/2 het las: de documenten van die school zijn niet meer goed.
      Maak dat deel opnieuw met --shard 2/2 en --since-last, en voeg de rapporten dan samen.
  [1]
  $ gidspers batch . --out delen2 --shard 2/2 --since-last --quiet; gidspers batch --merge-reports delen2 --quiet
  E\xc3\xa9n map met documenten van een eerdere keer hoort bij geen school van deze lijst meer. Gidspers gooit niets weg; doe het zelf als ze weg mag: (esc)
    delen2/2026-2027/98dd-00-de-doos

With --strict a warning, also of the list, is told by the exit code, and nothing else changes:

  $ touch scholen/x.xml.txt; gidspers batch . --out streng --only ouderposter --format pdf --quiet; gidspers batch . --out streng --only ouderposter --format pdf --quiet --strict
  [3]
