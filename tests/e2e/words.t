What parents and the team read, where a school type, an answer or a missing row decides.

  $ . "$TESTDIR"/setup.sh
  $ words() { rm -rf uit; gidspers build school.xml --only "$1" --format pdf >/dev/null 2>&1; pdftotext uit/*/*/"$1".pdf - | tr -s '\n' ' '; }

How to reach the school stands in the guide where no row says how to reach its head:

  $ words schoolgids | grep -o 'School en directie .*@deproef.example'
  School en directie De Proef 010-5550110, info@deproef.example
  $ spoil '<contactpunt soort="pesten"' '<contactpunt soort="directie" telefoon="010-5550113"/><contactpunt soort="pesten"'
  $ words schoolgids | grep -o -E '(School en d|D)irectie De Proef [-0-9]*'
  Directie De Proef 010-5550113

All tell of the objection with the board, and all but the institutions of clusters 1 and 2 of that against a
toelaatbaarheidsverklaring:

  $ objection() { words schoolgids | grep -o -E 'Maak bezwaar bij[^.]{1,30}|Doe dit binnen [^.]*|zegt binnen tien weken|Wacht dan niet te lang'; }
  $ again; objection
  Maak bezwaar bij het bestuur als uw kind niet 
  zegt binnen tien weken
  Maak bezwaar bij het samenwerkingsverband tege
  $ spoil 'type="BAO"' 'type="SO"'; spoil 'BAO SBO' 'BAO SBO SO' norm.xml; objection
  Maak bezwaar bij het bestuur als uw kind niet 
  zegt binnen tien weken
  Maak bezwaar bij het samenwerkingsverband tege
  $ spoil 'website="https://kleinonderwijs.example"/>' 'website="https://kleinonderwijs.example"/><cluster nummer="2"/>'; objection
  Maak bezwaar bij het bestuur als uw kind niet 
  zegt binnen tien weken

Nor have these institutions a basisondersteuning by law, or a samenwerkingsverband that could decide; what they offer stands
in their guide all the same:

  $ decides() { spoil '</steunpunt>' '</steunpunt><doorzettingsmacht>De directeur beslist.</doorzettingsmacht>' norm.xml; }
  $ decides
  $ cluster() { grep -o -E '(Dit beloven wij|Wij zien het snel|Wie beslist als het vastloopt|Ondersteuning op onze school|Extra ondersteuning: dit doen wij|Sommige leerlingen hebben|Ga naar het bestuur|Onze ondersteuning: norm|Basisondersteuning: norm|De wet vraagt dat|Dit (biedt|doet) onze school|zorgplicht)[^.:]*[.:]'; }
  $ words schoolgids | cluster
  Ondersteuning op onze school Op onze school is er:
  Dit beloven wij Wij helpen uw kind op tijd.
  Wij zien het snel als lezen moeilijk gaat.
  Ga naar het bestuur.
  $ words sop | cluster
  Onze ondersteuning: norm, school en verschil .
  De wet vraagt dat onze school ieder jaar in de schoolgids vertelt welke ondersteuning zij biedt.
  Onze ondersteuning: norm, school en verschil Hieronder staat elke afspraak uit de norm van SWV Klein.
  Dit biedt onze school aan leerlingen die extra ondersteuning nodig hebben.
  Ga naar het bestuur.
  $ again; decides; words schoolgids | cluster
  Dit beloven wij Wij helpen uw kind op tijd.
  Wij zien het snel als lezen moeilijk gaat.
  Extra ondersteuning: dit doen wij daarbovenop Sommige leerlingen hebben meer nodig dan de basisondersteuning.
  zorgplicht U meldt uw kind aan op papier of per e-mail.
  zorgplicht.
  Ga naar het bestuur of het samenwerkingsverband.
  Wie beslist als het vastloopt? De directeur beslist.
  $ words sop | cluster
  Basisondersteuning: norm, school en verschil .
  De wet vraagt dat elke school ieder jaar in de schoolgids vertelt welke basisondersteuning zij geeft en welke extra ondersteuning zij biedt.
  zorgplicht.
  Basisondersteuning: norm, school en verschil Hieronder staat elke afspraak uit de norm van SWV Klein.
  zorgplicht Ouders melden hun kind schriftelijk aan, als het kan ten minste tien weken voor de datum waarop toelating wordt gevraagd.
  zorgplicht:
  zorgplicht geldt niet als de school vol is.
  Dit doet onze school naast de basisondersteuning.
  Ga naar het bestuur of het samenwerkingsverband.
  Wie beslist als het vastloopt? De directeur beslist.

A school without a text of its own about complaints says where they go:

  $ again; spoil '<klachten link="Schoolgids, hoofdstuk 7"/>' ''; words schoolgids | grep -o 'Klachten Heeft u .*de Mens[.]'
  Klachten Heeft u een klacht over iets anders? Ga naar de klachtencommissie van de school. Denkt u aan discriminatie? Dan kunt u ook naar het College voor de Rechten van de Mens.

A place that is no address is pointed at, not announced:

  $ again; words sop | grep -o 'Zie de schoolgids, hoofdstuk 4.'
  Zie de schoolgids, hoofdstuk 4.

What is elsewhere is a sentence after the norm's own:

  $ words schoolgids | grep -o 'Een gedragsspecialist denkt mee [^.]*[.][^.]*[.]'
  Een gedragsspecialist denkt mee als dat nodig is. Dit is er bij een andere school van ons bestuur.

What is more than the norm stands with the basis, its value beside the norm; the chapter on extra support points there:

  $ spoil 'item="gedrag" niveaus="bestuur"' 'item="gedrag" niveaus="school"'; spoil '<norm niveaus="school bestuur"/>' '<norm niveaus="bestuur"/>' norm.xml
  $ words sop | grep -o -E 'Hier doen wij meer dan de norm .*norm: bij het bestuur|Bij sommige afspraken [^.]*[.]'
  Hier doen wij meer dan de norm 1.2 Gedragsspecialist \xe2\x80\x93 op school; norm: bij het bestuur (esc)
  Bij sommige afspraken uit de basisondersteuning doen wij meer dan de norm: zie bladzijde 3.

Where the guide names it so, it has its title there:

  $ sed -i '/<extra>/,/<\/extra>/d' school.xml; spoil '</antwoorden>' '<antwoord item="taxi" waarde="ja"/></antwoorden>'
  $ spoil '</inhoud>' '<onderdeel id="meer" titel="Meer hulp" laag="extra"><item id="taxi" soort="stelling" titel="Vervoer"><norm waarde="ja"/></item></onderdeel></inhoud>' norm.xml
  $ words schoolgids | grep -o -E 'Gedragsspecialist . Een gedrag[^.]*|Hierboven leest u[^.]*'
  Gedragsspecialist \xe2\x80\x93 Een gedragsspecialist denkt mee als dat nodig is (esc)
  Hierboven leest u wat, bij: \xe2\x80\x98Gedragsspecialist\xe2\x80\x99 (esc)

Who takes part, as the school answered, is said to parents in their words:

  $ again; spoil '<item id="dyslexie"' '<item id="team" nummer="1.2a" soort="rol" titel="Wie denken er mee?"><tekst voor="officieel">In het team zitten de volgende mensen.</tekst><norm codelijst="rollen"><rol code="leraar"/></norm></item><item id="dyslexie"' norm.xml
  $ spoil '<antwoorden>' '<antwoorden><antwoord item="team"><rol code="leraar"/><rol code="ib" aandeel="steun"/></antwoord>'
  $ gidspers build school.xml --only schoolgids --format pdf --out team --quiet
  norm.xml:2:1: waarschuwing W102: Aantal items zonder tekst voor ouders: 1 (team "Wie denken er mee?"). In de schoolgids staat daar de korte tekst, de offici\xc3\xable of de titel. (esc)
      Voeg in de norm een tekst voor="ouder" toe, of in het profiel een norm-tekst.
  $ pdftotext -raw team/*/*/schoolgids.pdf - | grep -A2 'Wie denken er mee'
  Wie denken er mee? \xe2\x80\x93 In het team zitten de volgende mensen. Bij ons: de leraar van uw (esc)
  kind, ondersteund door intern begeleider.
  Protocol dyslexie (voor een deel) \xe2\x80\x93 Er zijn vaste stappen. Nog niet elke leraar kent ze. (esc)

Who can only be reached at a website is reached there on a poster too:

  $ again; foot() { words "$1" | grep -o -E "$2"; }
  $ spoil 'functie="de leraar van uw kind"/>' 'functie="de leraar van uw kind" website="https://deproef.example/leraren"/>'
  $ spoil 'telefoon="010-5550101" email' 'email' norm.xml; spoil ' website="https://steunpunt.klein.example"' '' norm.xml
  $ foot ouderposter 'Vragen over uw kind[?].*klein.example'
  Vragen over uw kind? Hulp op school? De leraar van uw kind deproef.example/leraren Anna Proef (intern begeleider) 010-5550111 Advies van buiten de school Ouder- en jeugdsteunpunt Klein steunpunt@klein.example

Of more contacts than a poster has room for it says how many there are:

  $ for i in 1 2 3 4; do spoil '<contactpunten>' "<contactpunten><contactpunt soort=\"pesten\" functie=\"Aanspreekpunt $i\" telefoon=\"010-555020$i\"/><contactpunt soort=\"ondersteuning\" functie=\"Coach $i\" telefoon=\"010-555030$i\"/>"; done
  $ foot lerarenposter 'Pesten .*En nog [0-9]*'
  Pesten Ondersteuning Aanspreekpunt 4 010-5550204 Aanspreekpunt 3 010-5550203 En nog 3 Coach 4 010-5550304 Coach 3 010-5550303 Coach 2 010-5550302 En nog 2
  $ foot ouderposter 'Hulp op school.*En nog [0-9]* in de schoolgids'
  Hulp op school? Advies van buiten de school De leraar van uw kind deproef.example/leraren Coach 4 010-5550304 Coach 3 010-5550303 Coach 2 010-5550302 En nog 2 in de schoolgids

Whom to ask at a partner without a number stands on the team's poster; who does an extra offer, alone in its cell:

  $ again; spoil '<partner code="jgz"' '<partner code="voogdij" naam="Nidos" contact="de voogd van uw leerling"/><partner code="jgz" contact="Bo"'
  $ spoil ' voor-wie="leerlingen die vastlopen met lezen"' ' wie="ib"'
  $ words lerarenposter | grep -o 'GGD Klein.*Nidos .* leerling'; words sop | grep -o 'kleine groep[.] .\{19\}'
  GGD Klein, Bo 010-5550120 Nidos de voogd van uw leerling
  kleine groep. intern begeleider G
  $ spoil ' wie="ib"' ' wie="ib" duur="zes weken"'; words sop | grep -o 'kleine groep[.] .\{31\}'
  kleine groep. zes weken (intern begeleider) G

In the SOP an ambition without a text has no dash after it, and who works on it no brackets where there is no date; of another
samenwerkingsverband it has the website:

  $ again; spoil '<ambitie id="protocol"' '<ambitie id="plein" titel="Een rustig plein" wie="het team"/><ambitie id="protocol"'
  $ spoil 'website="https://kleinonderwijs.example"/>' 'website="https://kleinonderwijs.example"/><swv code="PO9901" naam="SWV Ander" website="https://ander.example"/>'
  $ words sop | grep -o -E 'Een rustig plein.{12}|SWV Ander.{26}'
  SWV Ander (PO9901) Instemming MR Va
  SWV Ander (PO9901), ander.example O
  Een rustig plein het team \xe2\x80\x93  (esc)

Where the basisondersteuning of a norm ends:

  $ again; spoil 'label="Met het team" basis="ja"' 'label="Met het team" basis="nee"' norm.xml
  $ words sop | grep -o 'Het ondersteuningsteam denkt mee.*Wie volgens de norm: intern'
  Het ondersteuningsteam denkt mee. Valt niet onder de basisondersteuning. Wie volgens de norm: intern
  $ words schoolgids | grep -o 'Dat heet basisondersteuning[^.]*\.'
  Dat heet basisondersteuning (stap 1).
  $ spoil 'type="BAO"' 'type="SO"'; spoil 'BAO SBO' 'BAO SBO SO' norm.xml; spoil 'website="https://kleinonderwijs.example"/>' 'website="https://kleinonderwijs.example"/><cluster nummer="2"/>'
  $ words sop | grep 'Valt niet onder'
  [1]

The team's poster has words for the team, and those for parents only where there are no others:

  $ again; spoil '<tekst voor="leraar">Kijk, praat met de leerling en pas uw les aan.</tekst>' '' norm.xml; spoil 'De leraar helpt in de klas.' 'De leraar observeert.' norm.xml; words lerarenposter | grep -o 'Mijn stap\.[^.]*\.'
  Mijn stap. De leraar observeert.
  $ spoil '<tekst voor="officieel">De leraar observeert.</tekst>' '' norm.xml; words lerarenposter | grep -o 'Mijn stap\.[^.]*\.'
  Mijn stap. De leraar helpt in de klas.

A title that is a sentence, with words after it:

  $ again; spoil 'titel="Lezen"' 'titel="Wij volgen het lezen."' norm.xml; spoil 'item="lezen" waarde="ja"' 'item="lezen" waarde="deels"'
  $ words schoolgids | grep -o 'Wij volgen het lezen.*deel)\.'
  Wij volgen het lezen (voor een deel).

What is only worked towards, under a norm that the others share:

  $ again; spoil 'titel="Gedragsspecialist" icoon="gedrag">' 'titel="Gedragsspecialist">' norm.xml
  $ for id in taal rekenen; do spoil '<item id="lezen"' '<item id="'$id'" soort="aanwezigheid" titel="'$id'"><norm niveaus="school bestuur"/></item><item id="lezen"' norm.xml; done
  $ spoil '<item id="lezen"' '<item id="later" soort="aanwezigheid" titel="Later"><ambitie niveaus="school"/></item><item id="lezen"' norm.xml
  $ words sop | grep -o 'Afspraak (norm[^)]*)\|Later Nog geen norm.*Streven: op school\.'
  Afspraak (norm: op school of bij het bestuur, tenzij anders vermeld)
  Later Nog geen norm. Streven: op school.

A part of texts alone has no table of results:

  $ again; spoil '</inhoud>' '<onderdeel id="vier" titel="De aspecten" soort="domein"><onderdeel id="een" titel="Aspect een"><tekst voor="officieel">Wij kijken ver.</tekst></onderdeel></onderdeel></inhoud>' norm.xml
  $ gidspers build school.xml --only sop --dump blocks 2>/dev/null | grep -A12 'De aspecten' | grep 'Onze school (verschil)'
  [1]
  $ words sop | grep -o 'De aspecten Aspect een Wij kijken ver\.'
  De aspecten Aspect een Wij kijken ver.

What no norm asks for and the school has in part is not promised whole:

  $ again; spoil '<norm waarde="ja"/>' '<norm soort="bestuur"/>' norm.xml; spoil 'item="lezen" waarde="ja"' 'item="lezen" waarde="deels"'
  $ words schoolgids | grep -o -E 'Lezen \(.{15}|Wij zien het snel'
  Lezen (voor een deel).
  $ words sop | grep -o 'aanwezig: deels'
  aanwezig: deels

Parents read who it is when that is another than the norm asks:

  $ again; spoil '<item id="dyslexie"' '<item id="bij" nummer="1.2a" soort="rol" titel="Wie houdt het bij?"><norm codelijst="rollen"><rol code="leraar"/></norm></item><item id="dyslexie"' norm.xml
  $ spoil '<antwoorden>' '<antwoorden><antwoord item="bij"><rol code="ib"/></antwoord>'
  $ words schoolgids | grep -o 'Wie houdt het bij?[^.]*[.]'
  Wie houdt het bij? Bij ons: intern begeleider.

Help with Dutch is on the poster, apart from extra help:

  $ again; spoil '<extra>' '<extra><aanbod id="taalklas" soort="taal" titel="Taalklas"><tekst voor="officieel">Elke ochtend.</tekst><tekst voor="poster">Elke ochtend Nederlands leren.</tekst></aanbod>'
  $ words ouderposter | grep -o 'Extra hulp op onze school.*leren\.'
  Extra hulp op onze school Leesgroep: drie keer per week Hulp bij taal Elke ochtend Nederlands leren.
  $ spoil 'soort="extra"' 'soort="taal"'; words ouderposter | grep -o -E 'Extra hulp op onze school|Hulp bij taal'
  Hulp bij taal

The name of whom parents may ask at the steunpunt is in no document when the school does not say so:

  $ again; python3 - <<'PY'
  > import re
  > text = open('norm.xml', encoding='utf-8').read()
  > open('norm.xml', 'w', encoding='utf-8').write(re.sub('<steunpunt.*?</steunpunt>', '', text, flags=re.S))
  > PY
  $ spoil '<contactpunten>' '<contactpunten><contactpunt soort="steunpunt" naam="Karin Geheim" functie="steunpuntmedewerker" telefoon="010-5550130"/>'
  $ gidspers build school.xml --out geheim --quiet; for one in geheim/*/*/*.pdf; do pdftotext $one -; done | grep -c Geheim
  0
  [1]
  $ for one in geheim/*/*/*.docx; do unzip -p $one; done | grep -a -c Geheim
  0
  [1]

A norm that only tells has no comparison explained, and its author is told:

  $ again; sed -i -E 's/soort="(stelling|aanwezigheid|status)" titel/soort="tekst" titel/; s/<norm (waarde|niveaus|schaal)[^>]*>//' norm.xml; sed -i '/<antwoord item/,/<\/antwoord>$/d' school.xml
  $ gidspers check norm.xml 2>&1 | grep -o 'W151: [^.]*[.]'
  W151: Deze norm vraagt scholen niets: zij vertelt alleen.
  $ words sop | grep -o -E 'Basisondersteuning: norm|Per afspraak leest u|wij doen wat is afgesproken|Die norm vraagt [^.]*[.]'
  Die norm vraagt de scholen niet om een antwoord per afspraak.

Of one agreement that is not kept yet, the SOP says so in one breath; of more, how many are:

  $ again; words sop | grep -o 'Wij komen [^.]* na[.]'
  Wij komen nu 2 van de 3 afspraken na.
  $ spoil 'waarde="ja"/>' 'nvt="ja"/>'; spoil 'niveaus="bestuur"' 'nvt="ja"'; words sop | grep -o 'Wij komen [^.]* na[.]'
  Wij komen de ene afspraak nog niet helemaal na.
