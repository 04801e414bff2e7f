What the parts of a norm come to in the documents.

  $ . "$TESTDIR"/setup.sh
  $ read_out() { gidspers build school.xml --only $1 --dump reading 2> /dev/null; }
  $ within() { spoil '</inhoud>' "$1</inhoud>" norm.xml; }
  $ answered() { for item in "$@"; do spoil '</antwoorden>' "<antwoord item=\"$item\" waarde=\"ja\"/></antwoorden>"; done; }
  $ agreed() { printf '<item id="%s" soort="stelling" titel="%s">%s<norm waarde="ja"/></item>' "$1" "$2" "$3"; }

Areas of development: the parents' poster has their words, and the title of one that has none:

  $ area() { printf '<onderdeel id="%s" soort="gebied" titel="%s">%s%s</onderdeel>' $1 $1 "$2" "$(agreed i-$1 'Wij doen het' '<tekst voor="poster">Wij doen het.</tekst>')"; }
  $ within "$(area zien '<tekst voor="poster">Wij helpen bij zien.</tekst>'; area horen)"; answered i-zien i-horen
  $ gidspers check school.xml 2>&1 | grep -A1 -E 'W103|W122'
  norm.xml:2:1: opmerking W122: Aantal gebieden zonder tekst voor poster of ouders: 1 (horen). Op de ouderposter staat van deze gebieden alleen de titel.
      Voeg in de norm bij elk gebied een tekst voor="poster" toe van ten hoogste ongeveer 90 tekens. Teksten bij de items eronder komen daar niet.
  $ read_out ouderposter | grep -A4 'Dit bieden wij'
  kop niveau 2: Dit bieden wij
  lijst, 3 onderdelen
    Wij helpen bij zien.
    horen
    Wij helpen op tijd bij lezen.

The teachers' poster of a school that gave little else has them too:

  $ read_out lerarenposter | grep -c 'Dit bieden wij'
  0
  [1]
  $ sed -i '/<ruimte /d' school.xml; sed -i '/<ambities>/,/<\/ambities>/d' school.xml; read_out lerarenposter | grep -A4 'Dit bieden wij'
  kop niveau 2: Dit bieden wij
  lijst, 3 onderdelen
    zien
    horen
    Leesgroep (extra)

With as many areas as fit, the parents' poster has no words of what stands in none:

  $ for at in 1 2 3 4 5 6; do within "$(area g$at)"; answered i-g$at; done; read_out ouderposter | grep -c 'Wij helpen op tijd bij lezen'
  0
  [1]

A domein with an area and other parts keeps the norm's order:

  $ again; part() { printf '<onderdeel id="deel-%s" nummer="%s" titel="Deel %s" soort="%s">%s</onderdeel>' $1 $1 $1 $2 "$(agreed i-$1 "Afspraak $1")"; }
  $ within "<onderdeel id=\"dom\" nummer=\"2\" titel=\"Hulp\" soort=\"domein\">$(part 2.1 gebied; part 2.2 thema; part 2.3 gebied)</onderdeel>"
  $ read_out sop | grep -E 'Deel 2|Afspraak 2'
  kop niveau 3: 2.1 Deel 2.1
    (rijkop) Afspraak 2.1 | niet ingevuld
  kop niveau 3: 2.2 Deel 2.2
    (rijkop) Afspraak 2.2 | niet ingevuld
  kop niveau 3: 2.3 Deel 2.3
    (rijkop) Afspraak 2.3 | niet ingevuld

An onderdeel that only gives one item its place says the title once:

  $ again; within "<onderdeel id=\"dom\" nummer=\"2\" titel=\"Vragen\" soort=\"domein\"><onderdeel id=\"o\" nummer=\"6\" titel=\"Stille plek\">$(agreed stil 'Stille plek')</onderdeel></onderdeel>"; answered stil
  $ read_out sop,schoolgids | grep -A1 'Stille plek'
    (rijkop) 6 Stille plek | voldoet
  einde tabel
  --
    (rijkop) Stille plek | Dit is er.
  einde tabel

Parents read the exceptions to what is there, unless the school wrote them its own words:

  $ again; spoil '<norm niveaus="school bestuur"/>' '<norm niveaus="school bestuur"/><uitzondering>In de vakantie niet.</uitzondering>' norm.xml
  $ read_out schoolgids | grep -A1 'Uitzondering'
    (rijkop) Wat er is | Wij zien het snel als lezen moeilijk gaat. Dan helpen wij uw kind in de groep.; Een gedragsspecialist denkt mee als dat nodig is. Dit is er bij een andere school van ons bestuur. Uitzondering: In de vakantie niet.; Protocol dyslexie (voor een deel) \xe2\x80\x93 Er zijn vaste stappen. Nog niet elke leraar kent ze. (esc)
  einde tabel
  $ spoil 'niveaus="bestuur"/>' 'niveaus="bestuur"><tekst voor="ouder">Zij komt elke week.</tekst></antwoord>'; read_out schoolgids | grep 'Uitzondering'
  [1]

What is done on a step is in the guide when the step has no words for parents; those for the poster are for parents:

  $ again; spoil '<tekst voor="ouder">De leraar helpt uw kind in de klas en praat met u.</tekst>' '' norm.xml
  $ spoil '<tekst voor="poster">De leraar helpt in de klas.</tekst>' '<tekst voor="poster">Wij helpen in de klas.</tekst><gedaan>kijken en praten</gedaan>' norm.xml
  $ read_out schoolgids | grep 'In de klas'
    In de klas. Wij helpen in de klas.
  $ spoil '<tekst voor="poster">Wij helpen in de klas.</tekst>' '' norm.xml
  $ read_out schoolgids | grep 'In de klas'
    In de klas. De leraar helpt in de klas. Wat wij doen: kijken en praten.

A reference says number and title; a ladder of names alone is a list:

  $ again; spoil '<norm waarde="ja"/>' '<norm waarde="ja"/><verwijst naar="gedrag"/>' norm.xml
  $ spoil '</ladders>' '<ladder id="dys" soort="niveaus" titel="Dyslexieladder" extern="ja" bron="Buiten"><trede id="d1" nummer="1" label="Goed onderwijs"/><trede id="d2" nummer="2" label="Extra instructie"/></ladder></ladders>' norm.xml
  $ read_out sop | grep -o 'Zie ook.*'
  Zie ook 1.2 Gedragsspecialist.) | voldoet
  $ read_out sop | grep -A4 'Dyslexieladder'
      [link: Dyslexieladder 4]
      [link: Met wie wij samenwerken 5]
    [link: Extra ondersteuning 5]
    [link: Grenzen aan wat wij kunnen 5]
    [link: Ambities 5]
  --
  kop niveau 2: Dyslexieladder
  lijst, 2 onderdelen
    1 Goed onderwijs
    2 Extra instructie
  Bron: Buiten

A scale of words has no bars; the teachers' poster says them:

  $ again; spoil '</schalen>' '<schaal id="hgw" soort="beoordeling" titel="HGW"><waarde code="a" label="begonnen"/><waarde code="b" label="gevorderd"/></schaal></schalen>' norm.xml
  $ within '<onderdeel id="h" titel="HGW"><item id="cyclus" soort="beoordeling" titel="De cyclus"><norm schaal="hgw" waarde="b"/></item></onderdeel>'
  $ spoil '</antwoorden>' '<antwoord item="cyclus" waarde="a"/></antwoorden>'
  $ read_out lerarenposter | grep -A4 'Onze score'
  kop niveau 2: Onze score en de norm
  tabel, 2 rijen, 3 kolommen
    (kolomkop) Waarover | (kolomkop) Onze score | (kolomkop) Norm
    (rijkop) De cyclus | begonnen | gevorderd
  einde tabel
  kop niveau 2: OPP: de regels
  lijst, 4 onderdelen

A key of one result has no empty place beside it:

  $ again; spoil 'waarde="beschikbaar"' 'waarde="actief"'; read_out sop | grep -A3 'Achter ‘Bij ons’'
  Hieronder staat elke afspraak uit de norm van SWV Klein. Achter \xe2\x80\x98Bij ons\xe2\x80\x99 leest u wat wij doen. Onder \xe2\x80\x98Onze school (verschil)\xe2\x80\x99 staat hoe dat zich verhoudt tot de norm. (esc)
  voldoet: wij doen wat is afgesproken.
  tabel, 3 rijen, 3 kolommen
    Alle afspraken in \xc3\xa9\xc3\xa9n oogopslag (esc)

The department of a school is called as its readers know it:

  $ again; spoil 'schooljaar="2026-2027"' 'schooljaar="2026-2027" afdeling="vmbo-bk" afdeling-naam="vmbo basis/kader"'
  $ gidspers build school.xml --only ouderposter --format pdf
  De Proef, vmbo-bk: 1 bestand in uit/2026-2027/98zz-00-de-proef-vmbo-bk
  $ pdftotext uit/*/*/ouderposter.pdf - | grep vmbo
  De Proef, vmbo basis/kader, Kleindorp
  $ read_out sop | grep 'vmbo.*, '; gidspers build school.xml --only schoolgids --dump pages 2> /dev/null | grep -m1 -o 'De Proef, vmbo basis/kader'
  vmbo basis/kader, schooljaar 2026\xe2\x80\x932027 (esc)
  De Proef, vmbo basis/kader
