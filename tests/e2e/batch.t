Many schools at once.

  $ . "$TESTDIR"/setup.sh
  $ gidspers batch --help
  Maak de documenten van alle scholen van een map of lijst, met een rapport.
  Gebruik: gidspers batch [OPTIES] map|lijst
  
  Wat u noemt:
    map|lijst                       Een map met norm.xml en scholen/*.xml, of een tekstbestand met een profiel per regel (# voor opmerkingen).
  
  Opties:
    -h,--help                       Toon deze uitleg.
    -o,--out MAP                    Map waarin de documenten komen (standaard: de map "uit").
    --jobs GETAL                    Aantal scholen tegelijk (standaard: het aantal processorkernen, hoogstens 8).
    --since-last                    Sla over wat sinds de vorige keer niet is veranderd.
    --force                         Maak alles opnieuw, ook met --since-last.
    --shard K/N                     Maak alleen deel K van N, om het werk over machines te verdelen.
    --merge-reports                 Maak niets, maar voeg de rapporten van alle delen samen; noem als map die waarin ze staan.
    --format pdf,docx               Maak alleen deze soorten bestanden (standaard: allebei).
    --norm BESTAND                  Gebruik deze norm in plaats van de norm die het profiel noemt.
    --templates MAP                 Map met eigen sjablonen; wat er niet in staat, komt uit de gewone sjablonen.
    --only sop,ouderposter,lerarenposter,schoolgids
                                    Maak alleen deze documenten (standaard: alle vier).
    --paper a3|a4                   Papier van de posters (standaard: a3).
    --diagnostics text|json         Hoe meldingen worden getoond (standaard: text).
    --strict                        Geef code 3 als er waarschuwingen zijn.
    --lang nl|en                    Taal van meldingen en uitleg (standaard: nl). De documenten blijven Nederlands.
    -q,--quiet                      Toon alleen wat niet in het rapport staat.
  
  De documenten komen in MAP/schooljaar/brin-vestiging-naam/, het rapport in MAP/rapport.html en MAP/rapport.json. Een fout in het ene profiel houdt de andere niet tegen. Ctrl-C maakt af wat begonnen is en stopt dan. Code 0: alles gemaakt; 1: iets niet gemaakt; 2: verkeerd gebruik; 3: gemaakt met waarschuwingen (bij --strict). Voorbeeld: gidspers batch samples/duinrand --out uit
  $ school() { sed -e "s/98ZZ/$2/" -e "s/De Proef/$3/" "$TESTDIR"/mini/school.xml > scholen/$1.xml; sed -i 's/norm="norm.xml"/norm="..\/norm.xml"/' scholen/$1.xml; }
  $ mkdir scholen
  $ school a 98AA 'De Appel'; school b 98BB 'De Beuk'; school c 98CC 'De Citer'; school d 98DD 'De Doos'; school e 98EE 'De Eik'
  $ spoil 'item="gedrag"' 'item="gedrg"' scholen/b.xml
  $ cp scholen/a.xml scholen/f.xml
  $ set -o pipefail; without_sizes() { sed -E 's/[0-9,]+ [kM]B/N MB/'; }
  $ hashes() { (cd "$1" && find . -path ./.gidspers -prune -o -type f -print | sort | xargs sha256sum); }

One school with an error and one that is there twice do not keep the others from being made:

  $ gidspers batch . --out uit 2>&1 | without_sizes
  scholen/f.xml: fout K005: Er zijn twee profielen voor de map "2026-2027/98aa-00-de-appel". Alleen "scholen/a.xml" telt; "scholen/f.xml" wordt overgeslagen.
      Is een van de twee een kopie? Haal die weg, en maak de documenten opnieuw. Zijn het twee scholen of afdelingen, geef elk dan een eigen brin of vestiging (bij <school>), of een eigen afdeling (bij <profiel>).
  [1/5] De Appel: 8 bestanden in uit/2026-2027/98aa-00-de-appel
  [2/5] De Beuk: niet gemaakt (1 fout, 0 waarschuwingen)
  scholen/b.xml:22:5: fout N202: "gedrg" (antwoord) bestaat niet in de norm. Bedoelde u "gedrag"?
      Verbeter het kenmerk.
  [3/5] De Citer: 8 bestanden in uit/2026-2027/98cc-00-de-citer
  [4/5] De Doos: 8 bestanden in uit/2026-2027/98dd-00-de-doos
  [5/5] De Eik: 8 bestanden in uit/2026-2027/98ee-00-de-eik
  5 scholen: 4 helemaal gemaakt, 1 niet of niet helemaal; 32 bestanden, N MB; 2 fouten, 0 waarschuwingen.
  Rapport: uit/rapport.html
  [1]
  $ find uit -path uit/.gidspers -prune -o -type f -print | sort
  uit/2026-2027/98aa-00-de-appel/lerarenposter.docx
  uit/2026-2027/98aa-00-de-appel/lerarenposter.pdf
  uit/2026-2027/98aa-00-de-appel/ouderposter.docx
  uit/2026-2027/98aa-00-de-appel/ouderposter.pdf
  uit/2026-2027/98aa-00-de-appel/schoolgids.docx
  uit/2026-2027/98aa-00-de-appel/schoolgids.pdf
  uit/2026-2027/98aa-00-de-appel/sop.docx
  uit/2026-2027/98aa-00-de-appel/sop.pdf
  uit/2026-2027/98cc-00-de-citer/lerarenposter.docx
  uit/2026-2027/98cc-00-de-citer/lerarenposter.pdf
  uit/2026-2027/98cc-00-de-citer/ouderposter.docx
  uit/2026-2027/98cc-00-de-citer/ouderposter.pdf
  uit/2026-2027/98cc-00-de-citer/schoolgids.docx
  uit/2026-2027/98cc-00-de-citer/schoolgids.pdf
  uit/2026-2027/98cc-00-de-citer/sop.docx
  uit/2026-2027/98cc-00-de-citer/sop.pdf
  uit/2026-2027/98dd-00-de-doos/lerarenposter.docx
  uit/2026-2027/98dd-00-de-doos/lerarenposter.pdf
  uit/2026-2027/98dd-00-de-doos/ouderposter.docx
  uit/2026-2027/98dd-00-de-doos/ouderposter.pdf
  uit/2026-2027/98dd-00-de-doos/schoolgids.docx
  uit/2026-2027/98dd-00-de-doos/schoolgids.pdf
  uit/2026-2027/98dd-00-de-doos/sop.docx
  uit/2026-2027/98dd-00-de-doos/sop.pdf
  uit/2026-2027/98ee-00-de-eik/lerarenposter.docx
  uit/2026-2027/98ee-00-de-eik/lerarenposter.pdf
  uit/2026-2027/98ee-00-de-eik/ouderposter.docx
  uit/2026-2027/98ee-00-de-eik/ouderposter.pdf
  uit/2026-2027/98ee-00-de-eik/schoolgids.docx
  uit/2026-2027/98ee-00-de-eik/schoolgids.pdf
  uit/2026-2027/98ee-00-de-eik/sop.docx
  uit/2026-2027/98ee-00-de-eik/sop.pdf
  uit/rapport.html
  uit/rapport.json
  $ python3 -c "
  > import json
  > report = json.load(open('uit/rapport.json'))
  > print({k: v for k, v in report['totaal'].items() if k != 'bytes'})
  > for s in report['scholen']: print(s['profiel'], s['school'], s['gemaakt'], sum(len(d['bestanden']) for d in s['documenten']), [m['code'] for m in s['meldingen']])
  > "
  {'scholen': 5, 'gemaakt': 4, 'concept': 0, 'met-fouten': 1, 'met-waarschuwingen': 0, 'bestanden': 32, 'fouten': 2, 'waarschuwingen': 0}
  scholen/a.xml De Appel True 8 []
  scholen/b.xml De Beuk False 0 ['N202']
  scholen/c.xml De Citer True 8 []
  scholen/d.xml De Doos True 8 []
  scholen/e.xml De Eik True 8 []
  $ xmllint --html --noout uit/rapport.html 2>&1 | grep -v 'Tag \(main\|header\|footer\|nav\|article\) invalid' | grep error
  [1]

The same bytes with any number of threads, and silence when asked for:

  $ gidspers batch . --out drie --jobs 3 --quiet
  [1]
  $ hashes uit > een.txt; hashes drie | diff een.txt - && echo gelijk
  gelijk

Up to date: what is unchanged is skipped, and the report is the same.

  $ gidspers batch . --out uit --since-last 2>/dev/null | without_sizes
  [1/5] De Appel: niets veranderd
  [2/5] De Beuk: niet gemaakt (1 fout, 0 waarschuwingen)
  [3/5] De Citer: niets veranderd
  [4/5] De Doos: niets veranderd
  [5/5] De Eik: niets veranderd
  Sinds de vorige keer niet veranderd: 4 van 5 scholen.
  5 scholen: 4 helemaal gemaakt, 1 niet of niet helemaal; 32 bestanden, N MB; 2 fouten, 0 waarschuwingen.
  Rapport: uit/rapport.html
  [1]
  $ hashes uit | diff een.txt - && echo gelijk
  gelijk

A document that was deleted and one that was edited are made again; a changed profile makes its own school again; nothing else
is touched:

  $ touch merk; rm uit/2026-2027/98aa-00-de-appel/sop.pdf; edit uit/2026-2027/98cc-00-de-citer/schoolgids.docx; sha256sum < uit/2026-2027/98cc-00-de-citer/schoolgids.docx > bewerkt.txt
  $ gidspers batch . --out uit --since-last 2>&1 >/dev/null | grep -A1 K027
  uit/2026-2027/98cc-00-de-citer/schoolgids.docx: waarschuwing K027: Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als "schoolgids (bewerkt).docx".
      Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon.
  [1]
  $ find uit/2026-2027 -type f -newer merk | sort
  uit/2026-2027/98aa-00-de-appel/sop.docx
  uit/2026-2027/98aa-00-de-appel/sop.pdf
  uit/2026-2027/98cc-00-de-citer/schoolgids (bewerkt).docx
  uit/2026-2027/98cc-00-de-citer/schoolgids.docx
  uit/2026-2027/98cc-00-de-citer/schoolgids.pdf
  $ sha256sum < 'uit/2026-2027/98cc-00-de-citer/schoolgids (bewerkt).docx' | diff bewerkt.txt - && rm uit/*/*/*'(bewerkt)'*
  $ hashes uit | diff een.txt - && echo gelijk
  gelijk
  $ touch merk; spoil 'Proefweg 1' 'Proefweg 2' scholen/d.xml
  $ gidspers batch . --out uit --since-last >/dev/null 2>&1
  [1]
  $ find uit/2026-2027 -type f -newer merk | sort
  uit/2026-2027/98dd-00-de-doos/lerarenposter.docx
  uit/2026-2027/98dd-00-de-doos/lerarenposter.pdf
  uit/2026-2027/98dd-00-de-doos/ouderposter.docx
  uit/2026-2027/98dd-00-de-doos/ouderposter.pdf
  uit/2026-2027/98dd-00-de-doos/schoolgids.docx
  uit/2026-2027/98dd-00-de-doos/schoolgids.pdf
  uit/2026-2027/98dd-00-de-doos/sop.docx
  uit/2026-2027/98dd-00-de-doos/sop.pdf
  $ spoil 'Proefweg 2' 'Proefweg 1' scholen/d.xml

What somebody edited is kept without --since-last too, by any number of threads, whoever made it and whatever was made since; but not
what was only touched, or made by another version:

  $ for name in sop.docx ouderposter.docx; do edit uit/2026-2027/98dd-00-de-doos/$name; done; touch uit/2026-2027/98ee-00-de-eik/*
  $ cp -r uit bewerkt; cp -r uit vergeten; rm -r vergeten/.gidspers
  $ gidspers batch . --out uit --jobs 3 --quiet; ls uit/*/*doos
  uit/2026-2027/98dd-00-de-doos/sop.docx: waarschuwing K027: Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als "sop (bewerkt).docx".
      Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon.
  uit/2026-2027/98dd-00-de-doos/ouderposter.docx: waarschuwing K027: Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als "ouderposter (bewerkt).docx".
      Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon.
  lerarenposter.docx
  lerarenposter.pdf
  ouderposter (bewerkt).docx
  ouderposter.docx
  ouderposter.pdf
  schoolgids.docx
  schoolgids.pdf
  sop (bewerkt).docx
  sop.docx
  sop.pdf
  $ gidspers batch . --out bewerkt --diagnostics json | grep K027
   {"code": "K027", "severity": "warning", "file": "bewerkt/2026-2027/98dd-00-de-doos/sop.docx", "line": 0, "column": 0, "message": "Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als \"sop (bewerkt).docx\".", "advice": "Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon."},
   {"code": "K027", "severity": "warning", "file": "bewerkt/2026-2027/98dd-00-de-doos/ouderposter.docx", "line": 0, "column": 0, "message": "Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als \"ouderposter (bewerkt).docx\".", "advice": "Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon."},
  [1]
  $ gidspers batch . --out vergeten --only ouderposter --quiet
  vergeten/2026-2027/98dd-00-de-doos/ouderposter.docx: waarschuwing K027: Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als "ouderposter (bewerkt).docx".
      Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon.
  [1]
  $ gidspers batch . --out vergeten --quiet --since-last
  vergeten/2026-2027/98dd-00-de-doos/sop.docx: waarschuwing K027: Dit document is bewerkt sinds de vorige keer. De bewerkte versie is bewaard als "sop (bewerkt).docx".
      Neem daaruit over wat u nodig hebt. Wat altijd zo moet zijn, hoort in het profiel of in een eigen sjabloon.
  [1]
  $ rm -r bewerkt vergeten uit/*/*/*'(bewerkt)'*; hashes uit | diff een.txt - && echo gelijk
  gelijk

A changed norm makes all again, and so do --force and a house style that was not there before or is there no more:

  $ touch merk; spoil '<norm id="mini"' '<norm  id="mini"' norm.xml
  $ gidspers batch . --out uit --since-last >/dev/null 2>&1; find uit/2026-2027 -type f -newer merk | wc -l
  32
  $ touch merk; gidspers batch . --out uit --since-last --force >/dev/null 2>&1; find uit/2026-2027 -type f -newer merk | wc -l
  32
  $ touch merk; cp "$TESTDIR"/../../samples/kreekland/huisstijl.xml .
  $ gidspers batch . --out uit --since-last >/dev/null 2>&1; find uit/2026-2027 -type f -newer merk | wc -l
  32
  $ touch merk; rm huisstijl.xml
  $ gidspers batch . --out uit --since-last >/dev/null 2>&1; find uit/2026-2027 -type f -newer merk | wc -l
  32

Another paper makes the posters again, and those alone:

  $ gidspers batch . --out uit --since-last --paper a4 >/dev/null 2>&1; touch merk
  $ gidspers batch . --out uit --since-last >/dev/null 2>&1; find uit/2026-2027 -type f -newer merk | sed 's/.*\///' | sort | uniq -c
        4 lerarenposter.docx
        4 lerarenposter.pdf
        4 ouderposter.docx
        4 ouderposter.pdf
  $ hashes uit | diff een.txt - && echo gelijk
  gelijk

Another list into the same folder, in between, forgets nothing:

  $ printf 'scholen/a.xml\nscholen/c.xml\n' > twee.txt; gidspers batch twee.txt --out uit --quiet
  $ gidspers batch . --out uit --since-last --quiet; touch merk; gidspers batch twee.txt --out uit --since-last | without_sizes
  [1/2] De Appel: niets veranderd
  [2/2] De Citer: niets veranderd
  Sinds de vorige keer niet veranderd: 2 van 2 scholen.
  2 scholen: 2 helemaal gemaakt, 0 niet of niet helemaal; 16 bestanden, N MB; 0 fouten, 0 waarschuwingen.
  Rapport: uit/rapport.html
  $ gidspers batch . --out uit --since-last --quiet; find uit/2026-2027 -type f -newer merk
  $ hashes uit | diff een.txt - && echo gelijk
  gelijk

So does a run for other documents, and the same list by another name; but what that run saw of a profile does not count for documents
that it did not make:

  $ since() { touch merk; gidspers batch "$@" --out uit --quiet --since-last; find uit/2026-2027 -type f -newer merk | sort; }
  $ gidspers batch "$PWD" --out uit --quiet
  [1]
  $ since .; since "$PWD"
  $ gidspers batch . --out uit --only sop --quiet; since .
  $ spoil 'Proefweg 1' 'Proefweg 2' scholen/d.xml; gidspers batch . --out uit --only sop --quiet; since .
  uit/2026-2027/98dd-00-de-doos/lerarenposter.docx
  uit/2026-2027/98dd-00-de-doos/lerarenposter.pdf
  uit/2026-2027/98dd-00-de-doos/ouderposter.docx
  uit/2026-2027/98dd-00-de-doos/ouderposter.pdf
  uit/2026-2027/98dd-00-de-doos/schoolgids.docx
  uit/2026-2027/98dd-00-de-doos/schoolgids.pdf
  $ spoil 'Proefweg 2' 'Proefweg 1' scholen/d.xml; since .
  uit/2026-2027/98dd-00-de-doos/lerarenposter.docx
  uit/2026-2027/98dd-00-de-doos/lerarenposter.pdf
  uit/2026-2027/98dd-00-de-doos/ouderposter.docx
  uit/2026-2027/98dd-00-de-doos/ouderposter.pdf
  uit/2026-2027/98dd-00-de-doos/schoolgids.docx
  uit/2026-2027/98dd-00-de-doos/schoolgids.pdf
  uit/2026-2027/98dd-00-de-doos/sop.docx
  uit/2026-2027/98dd-00-de-doos/sop.pdf
  $ hashes uit | diff een.txt - && echo gelijk
  gelijk

Parts on several machines are together the same as one run:

  $ for k in 1 2 3; do gidspers batch . --out delen --shard $k/3 >/dev/null 2>&1; echo $?; done
  0
  1
  1
  $ gidspers batch . --out delen --shard 2/3 --since-last 2>/dev/null | without_sizes
  [1/2] De Beuk: niet gemaakt (1 fout, 0 waarschuwingen)
  [2/2] De Eik: niets veranderd
  Sinds de vorige keer niet veranderd: 1 van 2 scholen.
  2 scholen: 1 helemaal gemaakt, 1 niet of niet helemaal; 8 bestanden, N MB; 2 fouten, 0 waarschuwingen.
  Dit is deel 2 van 3. Zijn alle delen klaar, dan maakt gidspers batch --merge-reports "delen" het rapport.
  [1]
  $ ls delen
  2026-2027
  $ gidspers batch --merge-reports delen | without_sizes
  scholen/f.xml: fout K005: Er zijn twee profielen voor de map "2026-2027/98aa-00-de-appel". Alleen "scholen/a.xml" telt; "scholen/f.xml" wordt overgeslagen.
      Is een van de twee een kopie? Haal die weg, en maak de documenten opnieuw. Zijn het twee scholen of afdelingen, geef elk dan een eigen brin of vestiging (bij <school>), of een eigen afdeling (bij <profiel>).
  5 scholen: 4 helemaal gemaakt, 1 niet of niet helemaal; 32 bestanden, N MB; 2 fouten, 0 waarschuwingen.
  Rapport: delen/rapport.html
  [1]
  $ hashes delen | diff een.txt - && echo gelijk
  gelijk
  $ cp -r delen kopie; for k in 1 2 3; do gidspers batch . --out kopie --shard $k/3 --quiet >/dev/null; done; rm kopie/*/*eik/sop.pdf
  $ gidspers batch --merge-reports kopie | without_sizes; grep -o 'K024.*melding[^.]*' kopie/rapport.json
  scholen/f.xml: fout K005: Er zijn twee profielen voor de map "2026-2027/98aa-00-de-appel". Alleen "scholen/a.xml" telt; "scholen/f.xml" wordt overgeslagen.
      Is een van de twee een kopie? Haal die weg, en maak de documenten opnieuw. Zijn het twee scholen of afdelingen, geef elk dan een eigen brin of vestiging (bij <school>), of een eigen afdeling (bij <profiel>).
  5 scholen: 3 helemaal gemaakt, 2 niet of niet helemaal; 31 bestanden, N MB; 3 fouten, 0 waarschuwingen.
  Rapport: kopie/rapport.html
  K024", "ernst": "fout", "bestand": "scholen/e.xml", "regel": 0, "kolom": 0, "melding": "Het bestand \"kopie/2026-2027/98ee-00-de-eik/sop
  $ cp -r delen vol; truncate -s 0 vol/*/*eik/sop.pdf; truncate -s $(stat -c %s delen/*/*eik/sop.pdf) vol/*/*eik/sop.pdf
  $ gidspers batch --merge-reports vol --diagnostics json | grep -c K024
  1
  [1]
  $ mkdir leeg; gidspers batch --merge-reports leeg; ls -A leeg
  fout K020: In "leeg" staan geen gemaakte delen.
      Noem de map die bij --shard achter --out stond, of maak eerst elk deel, bijvoorbeeld met --shard 1/2 en --shard 2/2.
  $ gidspers batch . --out half --shard 2/3 --quiet >/dev/null; gidspers batch --merge-reports half
  fout K022: Nog niet alle delen zijn klaar; er ontbreekt: 1/3, 3/3.
      Maak die delen met --shard, en voeg de rapporten daarna samen.
  [1]
  $ gidspers batch twee.txt --out anders --shard 1/2 --quiet; spoil 'in het kort' 'in kort bestek' norm.xml
  $ gidspers batch twee.txt --out anders --shard 2/2 --quiet; gidspers batch --merge-reports anders
  fout K025: De delen horen niet bij elkaar: "norm.xml" is veranderd terwijl ze werden gemaakt.
      Maak alle delen opnieuw met --shard en --since-last; dat kost alleen de scholen waarvoor iets is veranderd.
  [1]
  $ gidspers batch twee.txt --out anders --shard 1/2 --since-last --quiet; gidspers batch --merge-reports anders --quiet
  $ rm -r anders; spoil 'in kort bestek' 'in het kort' norm.xml

Their paths may be written otherwise; a part with other options is named, and a norm that changed in between is seen all the same:

  $ here=$(basename "$PWD"); part() { (cd .. && gidspers batch "$PWD/$here/twee.txt" --out "$here/anders" --shard 2/2 --format docx --quiet "$@"); }
  $ gidspers batch twee.txt --out anders --shard 1/2 --format docx --quiet; part --only sop; gidspers batch --merge-reports anders
  fout K023: De delen horen niet bij elkaar: de lijst of de opties van deel 2/2 waren anders dan die van deel 1/2.
      Maak alle delen opnieuw met --shard en --since-last, met dezelfde opties en dezelfde lijst, op dezelfde plaats gezien vanaf --out; dat kost alleen de scholen waarvoor iets is veranderd.
  [1]
  $ part --since-last; sed -i s/c.xml/d.xml/ twee.txt; part; gidspers batch --merge-reports anders 2>&1 | grep -o 'K023.*lijst'
  K023: De delen horen niet bij elkaar: de lijst
  [1]
  $ sed -i s/d.xml/c.xml/ twee.txt; part --since-last; gidspers batch --merge-reports anders | without_sizes
  2 scholen: 2 helemaal gemaakt, 0 niet of niet helemaal; 8 bestanden, N MB; 0 fouten, 0 waarschuwingen.
  Rapport: anders/rapport.html
  $ spoil 'in het kort' 'in kort bestek' norm.xml; part; gidspers batch --merge-reports anders 2>&1 | grep -o 'K025: [^:]*'; cp scholen/c.xml c.bewaard
  K025: De delen horen niet bij elkaar
  $ spoil 'in kort bestek' 'in het kort' norm.xml; part; spoil Proefweg Toetsweg scholen/c.xml; gidspers batch --merge-reports anders 2>&1 | grep -o 'K040.*las'
  K040: Dit profiel is veranderd nadat deel 2/2 het las
  [1]
  $ rm -r anders; mv c.bewaard scholen/c.xml
  $ gidspers batch --merge-reports delen --strict --diagnostics json --lang en | grep -c '"K024"'
  0
  [1]

Two batches into one folder: the second refuses, until the first is gone, however it went.

  $ python3 -c "
  > import fcntl, time
  > lock = open('uit/.gidspers/alles.slot', 'r+'); fcntl.flock(lock, fcntl.LOCK_EX); print('vast', flush=True); time.sleep(60)" > vast.txt & first=$!
  $ await -s vast.txt
  $ gidspers batch . --out uit
  fout K010: Er loopt al een opdracht die documenten maakt in "uit".
      Wacht tot die klaar is, stop die, of kies met --out een andere map.
  [1]
  $ gidspers batch . --out uit --shard 1/2 >/dev/null 2>&1
  [1]
  $ kill -KILL $first; wait $first 2>/dev/null
  [137]
  $ gidspers batch . --out uit --since-last --quiet
  [1]
  $ hashes uit | diff een.txt - && echo gelijk
  gelijk

Ctrl-C finishes what was started, says so, and the next run goes on:

  $ for i in {G..H}{A..T}; do school z$i 98$i "School $i"; done
  $ mkdir stop; touch stop/rapport.html stop/rapport.json  # of an earlier run: they would pass for this one's
  $ nice -n 19 gidspers batch . --out stop --jobs 1 > stop.txt 2>/dev/null & batch=$!
  $ await -s stop.txt; kill -TERM $batch; wait $batch
  [1]
  $ tail -n 1 stop.txt | sed -E 's/[0-9]+ van/N van/'; find stop -name '*.deel' | wc -l; ls stop
  Gestopt op uw verzoek na N van 45 scholen; wat er staat, is heel. Met --since-last gaat u verder waar u was.
  0
  2026-2027
  $ gidspers batch . --out stop --since-last --quiet; gidspers batch . --out anders --quiet
  [1]
  $ hashes anders > anders.txt; hashes stop | diff anders.txt - && echo gelijk
  gelijk

So it does when the terminal is gone, and with --quiet, also when all that it made is good; under nohup it goes on:

  $ ls scholen/z*.xml > goed.txt; nice -n 19 gidspers batch goed.txt --out weg --jobs 1 --quiet > stop.txt 2>/dev/null & batch=$!
  $ await -d weg/2026-2027; kill -HUP $batch; kill -HUP $batch; wait $batch
  [1]
  $ sed -E 's/[0-9]+ van/N van/' stop.txt; find weg -name '*.deel' | wc -l
  Gestopt op uw verzoek na N van 40 scholen; wat er staat, is heel. Met --since-last gaat u verder waar u was.
  0
  $ rm -r weg; (trap '' HUP; exec gidspers batch twee.txt --out weg --quiet) & batch=$!
  $ await -d weg/2026-2027; kill -HUP $batch; wait $batch; ls weg
  2026-2027
  rapport.html
  rapport.json

What the report does not have is said with --quiet too: of the run itself, and of a part, which leaves no older report:

  $ mkdir -p eigen/Ouderposter; cp "$TESTDIR"/../../templates/ouderposter/ouderposter.mustache eigen/Ouderposter
  $ gidspers batch twee.txt --out weg --only sop --format docx --templates eigen --quiet
  eigen/Ouderposter/ouderposter.mustache: waarschuwing T017: Dit sjabloon wordt nergens gebruikt.
      Bedoelde u ouderposter/ouderposter.mustache in de map van --templates?
  $ printf 'scholen/a.xml\nscholen/b.xml\n' > fout.txt; gidspers batch fout.txt --out weg --only sop --format docx --shard 2/2 --quiet | without_sizes; ls weg
  1 school: 0 helemaal gemaakt, 1 niet of niet helemaal; 0 bestanden, N MB; 1 fout, 0 waarschuwingen.
  Dit is deel 2 van 2. Zijn alle delen klaar, dan maakt gidspers batch --merge-reports "weg" het rapport.
  2026-2027

What is printed goes nowhere else when standard output is closed:

  $ gidspers batch twee.txt --out dicht --only schoolgids --format docx <&- >&- 2>&-; grep -c '"profiel"' dicht/rapport.json
  2

Half-written files of a killed run go, other people's do not, whatever they are called:

  $ mkdir -p dicht/mijn; touch dicht/mijn/film.mkv.42.deel dicht/2026-2027/98aa-00-de-appel/sop.pdf.42.deel dicht/rapport.json.42.deel $(ls dicht/.gidspers/*.journaal).42.deel
  $ gidspers batch twee.txt --out dicht --quiet; find dicht -name '*.deel'
  dicht/mijn/film.mkv.42.deel

Many errors do not flood the terminal:

  $ for i in {K..L}{A..M}; do school y$i "niet-$i" "School $i"; done
  $ gidspers batch . --out fout --only schoolgids --format docx 2>&1 >/dev/null | grep -v '^ ' | cut -c1-60 | tail -n 3
  scholen/yLE.xml:3:3: fout N020: "niet-LE" is geen BRIN-numme
  scholen/yLF.xml:3:3: fout N020: "niet-LF" is geen BRIN-numme
  Wat er met de volgende scholen is, staat in het rapport.
  [1]

Messages as JSON:

  $ rm scholen/y*; gidspers batch . --out uit --only schoolgids --format docx --diagnostics json | python3 -c "import json, sys; print([m['code'] for m in json.load(sys.stdin) if m['severity'] == 'error'])"
  ['K005', 'N202']
  [1]
  $ gidspers batch weg.txt --diagnostics json | python3 -c "import json, sys; print([m['code'] for m in json.load(sys.stdin)])"
  ['I001']
  [1]
  $ gidspers batch --merge-reports leeg --diagnostics json | python3 -c "import json, sys; print([m['code'] for m in json.load(sys.stdin)])"
  ['K020']
  [1]
  $ nice -n 19 gidspers batch . --out json --diagnostics json > stop.json & batch=$!
  $ await -d json/2026-2027; kill -TERM $batch; wait $batch
  [1]
  $ python3 -c "import json; print([m['code'] for m in json.load(open('stop.json')) if m['code'].startswith('K')])"
  ['K005', 'K206']

An error of the norm is told once, not for each school:

  $ mkdir -p norm/scholen; cp norm.xml norm/; cp scholen/a.xml scholen/c.xml norm/scholen; spoil '<swv ' '<swf ' norm/norm.xml
  $ gidspers batch norm --out uit-norm
  [1/2] De Appel: niet gemaakt (1 fout, 0 waarschuwingen)
  norm/norm.xml:4:5: fout X032: Het element <swf> hoort niet in <kop>. Bedoelde u <swv>?
      Verbeter de naam in het begin en in het einde van het element.
  [2/2] De Citer: niet gemaakt (1 fout, 0 waarschuwingen)
  2 scholen: 0 helemaal gemaakt, 2 niet of niet helemaal; 0 bestanden, 0 kB; 2 fouten, 0 waarschuwingen.
  Rapport: uit-norm/rapport.html
  [1]

Whose documents are concepts still is said, also when nothing changed, and by build:

  $ rm scholen/*; school a 98AA 'De Appel'; school c 98CC 'De Citer'; sed -i '/<mr /d; /<vastgesteld /d' scholen/c.xml
  $ for run in 1 2; do gidspers batch . --out concept --only ouderposter --format pdf --since-last 2>&1 | without_sizes; done
  [1/2] De Appel: 1 bestand in concept/2026-2027/98aa-00-de-appel
  [2/2] De Citer: 1 bestand (concept) in concept/2026-2027/98cc-00-de-citer
  2 scholen: 2 helemaal gemaakt, 0 niet of niet helemaal; 2 bestanden, N MB; 0 fouten, 0 waarschuwingen.
  Nog concept: 1 school. Dat staat op de documenten zolang mr of vastgesteld in het profiel, of vastgesteld in de norm, geen datum heeft.
  Rapport: concept/rapport.html
  [1/2] De Appel: niets veranderd
  [2/2] De Citer: niets veranderd
  Sinds de vorige keer niet veranderd: 2 van 2 scholen.
  2 scholen: 2 helemaal gemaakt, 0 niet of niet helemaal; 2 bestanden, N MB; 0 fouten, 0 waarschuwingen.
  Nog concept: 1 school. Dat staat op de documenten zolang mr of vastgesteld in het profiel, of vastgesteld in de norm, geen datum heeft.
  Rapport: concept/rapport.html
  $ grep -o '</span>, <strong>[^<]*' concept/rapport.html
  </span>, <strong>concept
  $ gidspers build scholen/[ac].xml --only ouderposter --format pdf
  De Appel: 1 bestand in uit/2026-2027/98aa-00-de-appel
  De Citer: 1 bestand (concept) in uit/2026-2027/98cc-00-de-citer
  Nog concept: 1 school. Dat staat op de documenten zolang mr of vastgesteld in het profiel, of vastgesteld in de norm, geen datum heeft.
  2 profielen, 2 bestanden; 0 fouten, 0 waarschuwingen.

Who names all in full has no need of a working folder, which may be gone:

  $ mkdir weg-ermee; (cd weg-ermee; rmdir ../weg-ermee; gidspers batch "$OLDPWD" --out "$OLDPWD/elders" --only ouderposter --format pdf --quiet); ls elders/2026-2027
  98aa-00-de-appel
  98cc-00-de-citer
