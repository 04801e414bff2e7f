What can be wrong in a norm, and where it is found.

  $ . "$TESTDIR"/setup.sh

A norm that is not there, or lies outside the folder of a batch of files:

  $ spoil 'norm="norm.xml"' 'norm="afspraken.xml"'
  $ gidspers build school.xml
  school.xml:2:1: fout N035: Het bestand "afspraken.xml", dat dit profiel noemt, bestaat niet.
      Zet het bestand op die plaats. Klopt de naam niet, verbeter dan norm="\xe2\x80\xa6" of huisstijl="\xe2\x80\xa6" op deze regel; hij geldt vanaf de map van dit profiel, en ../ is de map erboven. (esc)
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]
  $ again; spoil 'norm="norm.xml"' 'norm="Norm.xml"'; gidspers check school.xml
  school.xml:2:1: fout N374: Het bestand "Norm.xml", dat dit profiel noemt, bestaat niet; wel is er "norm.xml".
      Schrijf bij norm="\xe2\x80\xa6" of huisstijl="\xe2\x80\xa6" op deze regel de naam precies zoals het bestand heet; hoofdletters tellen mee. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]

  $ again; gidspers build school.xml --norm weg.xml
  fout I001: Het bestand "weg.xml" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  [1]

Another kind of file in place of the norm is told where it is named; nothing is wrong with that file:

  $ again; cp school.xml ander.xml; spoil 'norm="norm.xml"' 'norm="ander.xml"'
  $ gidspers check school.xml
  school.xml:2:1: fout N143: Het bestand "ander.xml", dat hier bij norm="\xe2\x80\xa6" staat, begint met <profiel>; daar is een bestand met <norm> nodig. (esc)
      Zet bij norm="\xe2\x80\xa6" de naam van het goede bestand. Aan "ander.xml" hoeft niets te veranderen. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A norm that extends itself:

  $ again; spoil '<norm id="mini"' '<norm breidt-uit="tweede.xml" id="mini"' norm.xml
  $ sed 's/breidt-uit="tweede.xml" id="mini"/breidt-uit="norm.xml" id="tweede"/' norm.xml > tweede.xml
  $ gidspers build school.xml
  tweede.xml:2:1: fout N101: De norm "norm.xml" breidt zichzelf uit, rechtstreeks of via een andere norm.
      Haal breidt-uit weg bij de norm die bovenaan hoort te staan.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A double id, a reference to nothing, and a promise that counts wrong (that one is a warning):

  $ again; spoil 'item id="gedrag"' 'item id="lezen"' norm.xml; spoil 'ref="lezen"' 'ref="leezen"' norm.xml
  $ gidspers check school.xml
  norm.xml:40:7: fout N102: Het kenmerk "lezen" bestaat al (regel 34).
      Geef een van beide een ander kenmerk.
  norm.xml:59:7: fout N255: Belofte "belofte-1" verwijst naar "leezen", en dat staat niet in de norm. Bedoelde u "lezen"?
      Verbeter het kenmerk: anders toetst geen antwoord deze belofte.
  school.xml: 2 fouten, 0 waarschuwingen
  [1]

  $ again; spoil '<belofte id="belofte-1" nummer="1"' '<belofte id="belofte-1" nummer="1" telt="14"' norm.xml
  $ gidspers check school.xml
  norm.xml:55:5: waarschuwing N110: Belofte "belofte-1" zegt 14 afspraken te tellen, maar verwijst naar 1.
      Pas telt aan of vul de verwijzingen aan. Een ambitie, een tekst en wat geen norm heeft, tellen niet mee.
  De Proef: 0 fouten, 1 waarschuwing
  $ gidspers check school.xml --strict >/dev/null 2>&1
  [3]

A norm that extends one that is not there, and one that drops something though it extends none:

  $ again; spoil '<norm id="mini"' '<norm breidt-uit="landelijk.xml" id="mini"' norm.xml; gidspers check norm.xml
  norm.xml:2:1: fout N297: Het bestand "landelijk.xml", dat deze norm uitbreidt, bestaat niet.
      Zet het bestand op die plaats, of verbeter breidt-uit="\xe2\x80\xa6" op deze regel; de naam geldt vanaf de map van deze norm. (esc)
  Norm norm.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil '</inhoud>' '<vervalt ref="oud"/></inhoud>' norm.xml; gidspers check norm.xml
  norm.xml:53:3: waarschuwing N312: <vervalt ref="oud"/> doet hier niets: deze norm breidt geen andere norm uit.
      Schrijf bij <norm> welke norm deze uitbreidt (breidt-uit="\xe2\x80\xa6"), of haal <vervalt> weg. (esc)
  Norm norm.xml: 0 fouten, 1 waarschuwing

A statement asks for "ja" only, and lists are words with spaces between them:

  $ again; spoil '<norm waarde="ja"/>' '<norm waarde="nee"/>' norm.xml; spoil '<schooltypen>BAO SBO' '<schooltypen>BAO, SBO en SO' norm.xml
  $ gidspers check norm.xml
  norm.xml:9:5: fout X058: In schooltypen horen tussen de woorden alleen spaties, en hier staat "BAO, SBO en SO".
      Schrijf: BAO SBO SO
  norm.xml:38:9: fout N326: De norm van item "lezen" heeft waarde="nee"; bij een stelling kan alleen "ja".
      Schrijf de tekst zo dat "ja" is wat u afspreekt. Vraagt u het niet van scholen? Schrijf dan <norm soort="geen"/>.
  Norm norm.xml: 2 fouten, 0 waarschuwingen
  [1]
  $ again; spoil '<norm waarde="ja"/>' '<norm waarde="nee"/>' norm.xml; spoil '2026-2027 2027-2028' '2026-2027 t/m 2029-2030' norm.xml; spoil 'niveaus="school bestuur"' 'niveaus="school,bestuur"' norm.xml
  $ gidspers check norm.xml
  norm.xml:8:5: fout X058: In schooljaren horen tussen de woorden alleen spaties, en hier staat "2026-2027 t/m 2029-2030".
      Schrijf: 2026-2027 2027-2028 2028-2029 2029-2030
  norm.xml:44:9: fout X058: In niveaus horen tussen de woorden alleen spaties, en hier staat "school,bestuur".
      Schrijf: school bestuur
  norm.xml:38:9: fout N326: De norm van item "lezen" heeft waarde="nee"; bij een stelling kan alleen "ja".
      Schrijf de tekst zo dat "ja" is wat u afspreekt. Vraagt u het niet van scholen? Schrijf dan <norm soort="geen"/>.
  Norm norm.xml: 3 fouten, 0 waarschuwingen
  [1]

A level that stands in the wrong attribute, and a scale whose kind is misspelt:

  $ again; spoil '<norm niveaus="school bestuur"/>' '<norm waarde="school"/>' norm.xml; gidspers check norm.xml
  norm.xml:44:9: fout N144: De norm van item "gedrag" heeft waarde="school"; bij een aanwezigheid kan alleen "ja".
      Bedoelt u een niveau? Schrijf dan niveaus="\xe2\x80\xa6" (kies uit: school, bestuur). Met waarde="ja" is elk niveau goed. (esc)
  Norm norm.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil 'soort="niveau"' 'soort="niveaus"' norm.xml; gidspers check norm.xml
  norm.xml:16:5: fout N145: Schaal "niveau" heeft soort="niveaus". Bedoelde u "niveau"? Aantal items van soort aanwezigheid dat nu geen schaal heeft: 1.
      Schrijf soort="niveau". Is het een andere schaal, voeg er dan in <schalen> een met soort="niveau" bij.
  Norm norm.xml: 1 fout, 0 waarschuwingen
  [1]

Numbers that stand there twice or do not go up, and a part that asks nothing; those of a school type of its own may be the same:

  $ again; spoil 'nummer="1.3"' 'nummer="1.1"' norm.xml; spoil '</inhoud>' '<onderdeel id="leeg" nummer="10" titel="Leeg"><tekst voor="ouder">Mooi.</tekst><onderdeel id="kind" titel="Ook leeg"/></onderdeel><onderdeel id="vol" nummer="9" titel="Vol"><item id="a" nummer="9.10" soort="tekst" titel="A"/><item id="b" nummer="9.9" soort="tekst" titel="B"/><item id="c" nummer="9.9" schooltypen="SBO" soort="tekst" titel="C"/></onderdeel></inhoud>' norm.xml
  $ gidspers check norm.xml 2>&1 | grep -A1 'N130\|N32'
  norm.xml:53:133: waarschuwing N130: In de norm staat nummer 9 na nummer 10.
      Zet wat er staat op volgorde, of verbeter de nummers. Dit is de eerste plaats waar zij niet oplopen.
  norm.xml:46:7: waarschuwing N329: Nummers die dubbel in de norm staan, met hun regels: 1.1 (34, 46).
      Geef elk een eigen nummer: lezers zoeken erop.
  norm.xml:53:3: waarschuwing N328: In onderdeel "leeg" (Leeg) staat geen item en geen figuur: scholen antwoorden er niet op, en in de stukken voor ouders staat het niet.
      Zet er de items in waarop scholen antwoorden, of haal het weg. Is het uitleg? Zet die in de tekst van een onderdeel met items, of in <inleiding>.

What is no basisondersteuning stands in a chapter of its own, with numbers of its own:

  $ again; spoil '</inhoud>' '<onderdeel id="taal" nummer="3" laag="taal" titel="Taal"><item id="nt2" nummer="3.1" soort="stelling" titel="NT2"/></onderdeel><onderdeel id="rust" nummer="2" titel="Rust"><item id="stil" nummer="2.1" soort="stelling" titel="Stilte"/></onderdeel></inhoud>' norm.xml
  $ gidspers check norm.xml 2>&1 | grep N130
  [1]

Items stand before parts: of a list of both that is told, unless they are two lists:

  $ again; spoil '</inhoud>' '<onderdeel id="vragen" nummer="2" titel="Vragen"><item id="v2" nummer="2" soort="stelling" titel="Twee"/><item id="v3" nummer="3" soort="stelling" titel="Drie"/><onderdeel id="d1" nummer="1" titel="Een"><item id="v1" soort="stelling" titel="Een"/></onderdeel></onderdeel></inhoud>' norm.xml
  $ gidspers check norm.xml 2>&1 | grep -A1 'N130\|N379'
  norm.xml:53:164: waarschuwing N379: In de norm staat onderdeel 1 na item 3: de items van een onderdeel staan v\xc3\xb3\xc3\xb3r de onderdelen daarin. (esc)
      Moeten zij in de documenten op volgorde staan, zet die items dan elk in een eigen <onderdeel>. Anders: verbeter de nummers.
  $ spoil 'nummer="3" soort' 'nummer="1" soort' norm.xml; spoil 'id="v2" nummer="2"' 'id="v2"' norm.xml; gidspers check norm.xml 2>&1 | grep 'N130\|N379'
  [1]

Levels that stand from far to near, and a goal in numbers that has no unit or that no answer is held against:

  $ again; spoil '<waarde code="bestuur" label="bij het bestuur" label-ouder="bij een andere school van ons bestuur" kort="bestuur"/>' '' norm.xml; spoil '<waarde code="school"' '<waarde code="bestuur" label="bij het bestuur"/><waarde code="school"' norm.xml
  $ spoil '<item id="lezen"' '<item id="master" soort="aantal" titel="Master"><ambitie waarde="60"/></item><item id="lezen"' norm.xml
  $ gidspers check norm.xml 2>&1 | grep -A1 'N33'
  norm.xml:17:55: waarschuwing N332: In schaal "niveau" staat "school" na "bestuur". Niveaus staan van dichtbij (de school) naar ver weg.
      Zet de waarden in die volgorde. Nu telt hulp die verder weg is dan de norm als dichterbij, en andersom.
  norm.xml:34:55: waarschuwing N333: De ambitie 60 van item "master" heeft geen eenheid.
      Geef de eenheid in een norm zonder aantal: <norm eenheid="procent van de leraren"/>. Het item blijft zo een ambitie.
  $ spoil '<ambitie waarde="60"/>' '<norm eenheid="procent" soort="geen"/><ambitie waarde="60"/>' norm.xml; gidspers check norm.xml 2>&1 | grep -A1 'N33[34]'
  norm.xml:34:93: waarschuwing N334: Item "master" heeft een ambitie en <norm soort="geen"/>: antwoorden worden zo niet aan die ambitie gehouden.
      Haal soort="geen" weg: een item met alleen een ambitie is vanzelf nog geen afspraak.
  $ again; spoil '<item id="lezen"' '<item id="master" soort="aantal" titel="Master"><norm eenheid="procent"/><ambitie waarde="60"/></item><item id="lezen"' norm.xml; gidspers check norm.xml 2>&1 | grep -A1 'N33'
  [1]
  $ spoil '<antwoord item="lezen"' '<antwoord item="master" aantal="35"/><antwoord item="lezen"'
  $ gidspers build school.xml --only sop --format pdf --out streven --quiet 2>/dev/null; pdftotext streven/*/*/sop.pdf - | tr -s '\n' ' ' | grep -o 'Streven van de norm.*het streven'
  Streven van de norm: 60 procent. ambitie: 35 procent; minder dan het streven

A norm that names no steunpunt:

  $ again; python3 -c "import re; t = open('norm.xml').read(); open('norm.xml', 'w').write(re.sub('<steunpunt.*</steunpunt>', '', t, flags=re.S))"; gidspers check norm.xml
  norm.xml:2:1: opmerking W140: De norm noemt geen ouder- en jeugdsteunpunt met een website of telefoonnummer.
      Voeg het toe aan <kop>: <steunpunt naam="\xe2\x80\xa6" website="https://\xe2\x80\xa6" telefoon="\xe2\x80\xa6"/>. Anders moet elke school het zelf noemen. (esc)
  Norm norm.xml: 0 fouten, 0 waarschuwingen

A promise that no item is named for is judged by nobody; without words for parents the poster has the official ones:

  $ again; spoil '<beloftes>' '<beloftes><belofte id="los" nummer="9"><tekst voor="officieel">Elke school luistert.</tekst></belofte>' norm.xml
  $ gidspers check school.xml
  norm.xml:54:13: opmerking N275: Beloftes die geen item aanwijzen: 1 (los). Geen antwoord van een school toetst ze: ouders lezen ze van elke school, en in het SOP staat "niet getoetst".
      Is dat de bedoeling, dan hoeft u niets te doen. Rust een belofte op afspraken, zet die er dan in met <item ref="\xe2\x80\xa6"/>. (esc)
  norm.xml:2:1: opmerking W116: Aantal beloftes zonder tekst voor ouders: 1 (los "Elke school luistert."). Op de ouderposter en in de schoolgids staat daar de offici\xc3\xable tekst. (esc)
      Voeg in de norm een tekst voor="ouder" toe, of in het profiel een norm-tekst.
  De Proef: 0 fouten, 0 waarschuwingen
  $ gidspers build school.xml --only sop,ouderposter --format pdf --out los --quiet
  $ pdftotext -layout los/*/*/sop.pdf - | grep -A1 'Elke school luistert'
   9. Elke school luistert.                                                                              niet getoetst
   1. Onze scholen helpen op tijd.                                                                       waar
  $ pdftotext los/*/*/ouderposter.pdf - | grep 'Elke school luistert'
  Elke school luistert.

A promise without words, and a term that is not explained:

  $ again; spoil 'Een plan voor een leerling die extra hulp krijgt.' '' norm.xml; spoil '<begrip id' '<begrip id="leeg" term="leeg"/><begrip id' norm.xml
  $ spoil '<beloftes>' '<beloftes><belofte id="stil"><item ref="lezen"/></belofte>' norm.xml
  $ gidspers check school.xml
  norm.xml:54:13: fout N128: Belofte "stil" heeft geen tekst.
      Voeg <tekst voor="ouder">\xe2\x80\xa6</tekst> toe, of haal de belofte weg. (esc)
  norm.xml:79:5: fout N129: Bij het begrip "leeg" staat geen uitleg.
      Schrijf de uitleg in <begrip>, of haal het begrip weg.
  norm.xml:79:36: fout N129: Bij het begrip "ontwikkelingsperspectief" staat geen uitleg.
      Schrijf de uitleg in <begrip>, of haal het begrip weg.
  school.xml: 3 fouten, 0 waarschuwingen
  [1]

A period that ends before it begins:

  $ again; spoil '<item id="dyslexie"' '<item id="dyslexie" van="2030-01-01" tot="2026-01-01"' norm.xml
  $ gidspers check school.xml
  norm.xml:46:7: fout N036: De datum van "tot" ligt v\xc3\xb3\xc3\xb3r die van "van". (esc)
      Controleer beide datums.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A norm and a house style can be checked before there is a profile, by themselves or among profiles:

  $ again; gidspers check norm.xml
  Norm norm.xml: in orde
  $ spoil '<tekst voor="ouder">Wij werken met vaste afspraken over dyslexie.</tekst>' '' norm.xml
  $ spoil '<tekst voor="poster">Vaste afspraken over dyslexie.</tekst>' '' norm.xml
  $ spoil 'nummer="1" icoon' 'nummer="1" telt="14" icoon' norm.xml
  $ echo '<huisstijl><kleuren primair="#12"/><letters kop="Comic"/></huisstijl>' > stijl.xml
  $ gidspers check norm.xml stijl.xml school.xml
  norm.xml:55:5: waarschuwing N110: Belofte "belofte-1" zegt 14 afspraken te tellen, maar verwijst naar 1.
      Pas telt aan of vul de verwijzingen aan. Een ambitie, een tekst en wat geen norm heeft, tellen niet mee.
  norm.xml:2:1: waarschuwing W102: Aantal items zonder tekst voor ouders: 1 (dyslexie "Protocol dyslexie"). In de schoolgids staat daar de korte tekst, de offici\xc3\xable of de titel. (esc)
      Voeg in de norm een tekst voor="ouder" toe, of in het profiel een norm-tekst.
  norm.xml:2:1: opmerking W103: Aantal items dat niet op de ouderposter komt, omdat er geen tekst voor poster of ouders is: 1 (dyslexie "Protocol dyslexie").
      Voeg een tekst voor="poster" toe van ten hoogste ongeveer 90 tekens.
  Norm norm.xml: 0 fouten, 2 waarschuwingen
  stijl.xml:1:12: fout N024: primair="#12" is geen kleur.
      Schrijf # en zes tekens 0-9 of A-F, bijvoorbeeld #0B5D7A.
  Huisstijl stijl.xml: 1 fout, 0 waarschuwingen
  De Proef: 0 fouten, 1 waarschuwing
  3 bestanden nagekeken; 1 fout, 2 waarschuwingen.
  [1]
  $ gidspers check norm.xml --strict >/dev/null 2>&1
  [3]
  $ spoil '<norm niveaus="school bestuur"/>' '<norm minimum="3"/>' norm.xml; gidspers check norm.xml
  norm.xml:44:9: fout N113: "minimum" past niet in de norm van item "gedrag": dat item is van soort "aanwezigheid".
      Verander de soort van het item, of haal dit uit de norm.
  Norm norm.xml: 1 fout, 0 waarschuwingen
  [1]

An item that is a title only:

  $ again; spoil '<tekst voor="officieel">Elke school kan een gedragsspecialist inzetten.</tekst>' '' norm.xml
  $ spoil '<tekst voor="ouder">Een gedragsspecialist denkt mee als dat nodig is.</tekst>' '' norm.xml
  $ spoil '<tekst voor="poster">Een gedragsspecialist denkt mee.</tekst>' '' norm.xml
  $ gidspers check school.xml
  norm.xml:2:1: waarschuwing W102: Aantal items zonder tekst voor ouders: 1 (gedrag "Gedragsspecialist"). In de schoolgids staat daar de korte tekst, de offici\xc3\xable of de titel. (esc)
      Voeg in de norm een tekst voor="ouder" toe, of in het profiel een norm-tekst.
  norm.xml:2:1: opmerking W103: Aantal items dat niet op de ouderposter komt, omdat er geen tekst voor poster of ouders is: 1 (gedrag "Gedragsspecialist").
      Voeg een tekst voor="poster" toe van ten hoogste ongeveer 90 tekens.
  De Proef: 0 fouten, 1 waarschuwing
  $ gidspers build school.xml --dump blocks --only sop,schoolgids | grep -i gedragsspecialist
  norm.xml:2:1: waarschuwing W102: Aantal items zonder tekst voor ouders: 1 (gedrag "Gedragsspecialist"). In de schoolgids staat daar de korte tekst, de offici\xc3\xable of de titel. (esc)
      Voeg in de norm een tekst voor="ouder" toe, of in het profiel een norm-tekst.
            "1.2 Gedragsspecialist"
              status value="ja" label="Gedragsspecialist"

A norm that is not adopted yet makes concepts; one without a version says so itself:

  $ again; spoil '<vastgesteld datum="2026-03-12" door="Algemene ledenvergadering"/>' '' norm.xml; spoil ' versie="1.0"' ' versie=""' norm.xml
  $ gidspers check norm.xml
  norm.xml:2:1: fout N001: "versie" van <norm> is nog leeg.
      Vul dit nog in; anders kunnen de documenten niet worden gemaakt.
  Norm norm.xml: 1 fout, 0 waarschuwingen
  [1]
  $ spoil ' versie=""' ' versie="1.0"' norm.xml; gidspers check school.xml
  norm.xml:2:1: waarschuwing N279: De norm heeft geen datum van vaststelling: op alle documenten staat CONCEPT.
      Schrijf in <kop>, zodra de norm is vastgesteld: <vastgesteld datum="2026-03-12" door="\xe2\x80\xa6"/>. (esc)
  De Proef: 0 fouten, 1 waarschuwing
  $ gidspers build school.xml --dump blocks --only schoolgids 2>/dev/null | grep -iA2 "concept"
  document kind="schoolgids" title="Concept: Ondersteuning op De Proef (schoolgids 2026\xe2\x80\x932027)" lang="nl-NL" subject="Ondersteuning in de schoolgids" author="De Proef" keywords="passend onderwijs, basisondersteuning, extra ondersteuning, Samenwerkingsverband Klein" watermark="CONCEPT" first-page="1" most-pages="5" running-left="De Proef" running-right="Schoolgids 2026\xe2\x80\x932027" footer="98ZZ-00 \xc2\xb7 concept" (esc)
    h level="1" id="ondersteuning"
      "Ondersteuning voor uw kind"
  --
          "Dit is een concept."
        " De afspraken van het samenwerkingsverband zijn nog niet vastgesteld."
    p
  --
      "De scholen van Samenwerkingsverband Klein hebben samen afgesproken welke hulp elke school minstens geeft. Dat heet basisondersteuning. De afspraken staan in \xe2\x80\x98Basisondersteuning in het kort\xe2\x80\x99 (versie\xc2\xa01.0, concept). Hieronder ziet u wat er daarvan op onze school is." (esc)
    table cols="4 8 8" header-rows="1" style="compact"
      tr
  $ again; spoil 'status="vastgesteld"' 'status="concept"' norm.xml; gidspers check norm.xml
  norm.xml:2:1: waarschuwing N280: De norm heeft status="concept": op alle documenten staat CONCEPT.
      Schrijf status="vastgesteld" als de norm is vastgesteld.
  Norm norm.xml: 0 fouten, 1 waarschuwing

An icon that is not there, whether a document shows it or not:

  $ again; spoil 'icoon="protocol"' 'icoon="dislexie"' norm.xml; gidspers check norm.xml
  norm.xml:46:7: waarschuwing G002: Het icoon "dislexie" bestaat niet; er is geen icoon getekend.
      Bedoelde u "dyslexie"? Alle namen staan in assets/icons/README.md.
  Norm norm.xml: 0 fouten, 1 waarschuwing
  $ gidspers check school.xml
  norm.xml:46:7: waarschuwing G002: Het icoon "dislexie" bestaat niet; er is geen icoon getekend.
      Bedoelde u "dyslexie"? Alle namen staan in assets/icons/README.md.
  De Proef: 0 fouten, 1 waarschuwing

An item without a norm, one that the board answers for and an exception: the SOP says each, and the guide the exception to what is there.

  $ again
  $ spoil '<item id="dyslexie"' '<item id="rekenen" soort="aanwezigheid" titel="Rekenspecialist" verantwoordelijk="bestuur school"><norm niveaus="school"/><uitzondering>Niet voor de plusklas.</uitzondering></item><item id="taal" soort="aanwezigheid" titel="Taalspecialist"/><item id="dyslexie"' norm.xml
  $ spoil '<antwoord item="dyslexie"' '<antwoord item="rekenen" niveaus="school"/><antwoord item="taal" niveaus="bestuur"/><antwoord item="dyslexie"'
  $ gidspers check norm.xml 2>&1 | grep -A1 N13
  norm.xml:46:187: waarschuwing N131: Item "taal" (aanwezigheid) heeft geen norm: er staat niet in wat de scholen afspraken.
      Schrijf in <norm \xe2\x80\xa6/> wat u afspreekt. Spreekt u niets af, schrijf dan <norm soort="geen"/>: zo telt het nu, en niet mee bij de afspraken. (esc)
  $ gidspers build school.xml --only sop --dump blocks 2>/dev/null | grep -o '"Hiervoor is geen norm\.\|"Verantwoordelijk: .*\|Niet voor de plusklas\.'
  Niet voor de plusklas.
  "Verantwoordelijk: het bestuur en de school."
  "Hiervoor is geen norm.
  $ gidspers build school.xml --only schoolgids --dump blocks 2>/dev/null | grep -o 'Niet voor de plusklas\.'
  Niet voor de plusklas.

Without the website where parents look further:

  $ again; spoil ' website="https://klein.example"' '' norm.xml
  $ gidspers check norm.xml
  norm.xml:4:5: waarschuwing N274: De norm noemt geen website van het samenwerkingsverband.
      Schrijf website="https://\xe2\x80\xa6" bij <swv>. Ouders zoeken daar verder, en een school kan haar niet zelf invullen. (esc)
  Norm norm.xml: 0 fouten, 1 waarschuwing

The colours of a house style are told of before there is a school, with its norm too:

  $ again; echo '<huisstijl><kleuren primair="#FFE600" accent="#0B5D7A"/></huisstijl>' > huisstijl.xml
  $ gidspers check huisstijl.xml
  huisstijl.xml:1:12: waarschuwing S010: De huisstijlkleur primair #FFE600 geeft te weinig contrast (met wit 1,2:1); #9A8B00 is gebruikt.
      Neem #9A8B00 over in de huisstijl, of kies zelf een andere kleur.
  Huisstijl huisstijl.xml: 0 fouten, 1 waarschuwing
  $ gidspers check norm.xml
  huisstijl.xml:1:12: waarschuwing S010: De huisstijlkleur primair #FFE600 geeft te weinig contrast (met wit 1,2:1); #9A8B00 is gebruikt.
      Neem #9A8B00 over in de huisstijl, of kies zelf een andere kleur.
  Norm norm.xml: 0 fouten, 1 waarschuwing
  $ rm huisstijl.xml

An agreement that begins or ends within the school year says so, and one that has yet to begin is no failing; a norm that every school
keeps is none:

  $ again; spoil 'item id="lezen"' 'item id="lezen" tot="2026-12-31"' norm.xml; spoil 'item id="gedrag"' 'item id="gedrag" van="2027-06-01"' norm.xml
  $ spoil 'item="gedrag" niveaus="bestuur"' 'item="gedrag" waarde="nee"'
  $ gidspers build school.xml --only sop,schoolgids --dump reading 2> /dev/null | grep 'eldt \(vanaf\|tot\)\|ambitie$'
    (rijkop) 1.1 Lezen \xe2\x80\x93 De school signaleert leesproblemen vroeg en helpt in de groep. Geldt tot en met 31 december 2026. | voldoet (esc)
    (rijkop) 1.2 Gedragsspecialist \xe2\x80\x93 Elke school kan een gedragsspecialist inzetten. Norm: op school of bij het bestuur. Geldt vanaf 1 juni 2027 en telt nog niet mee. | ambitie: niet aanwezig (esc)
    (rijkop) Wat er is | Wij zien het snel als lezen moeilijk gaat. Dan helpen wij uw kind in de groep. Dit geldt tot en met 31 december 2026.; Gedragsspecialist \xe2\x80\x93 hier werken wij aan. Het doel: \xe2\x80\x98Een gedragsspecialist denkt mee als dat nodig is.\xe2\x80\x99 Dit geldt vanaf 1 juni 2027.; Protocol dyslexie (voor een deel) \xe2\x80\x93 Er zijn vaste stappen. Nog niet elke leraar kent ze. (esc)
  $ spoil 'waarde="actief"' 'waarde="niet"' norm.xml; spoil 'item="dyslexie" waarde="beschikbaar"' 'item="dyslexie" waarde="niet"'
  $ gidspers check norm.xml 2>&1 | grep -A1 N38
  norm.xml:50:9: waarschuwing N380: De norm waarde="niet" van item "dyslexie" vraagt niets: elke school haalt die. Het item telt niet mee bij de afspraken.
      Schrijf in <norm \xe2\x80\xa6/> wat u afspreekt. Spreekt u niets af, schrijf dan <norm soort="geen"/>; is er een <ambitie>, haal dan alleen waarde="niet" weg. (esc)
  $ gidspers build school.xml --only sop --dump reading 2> /dev/null | grep 'geen norm.*|'
    (rijkop) 1.3 Protocol dyslexie \xe2\x80\x93 De school past het protocol dyslexie actief toe. Hiervoor is geen norm. Ambitie (klaar op 31 juli 2027): zie [link: Ambities]. | niet van toepassing: er is geen norm (esc)

A norm that extends another, with a scale of its own, and without what the other's promise rests on:

  $ again; sed 's/norm id="mini"/norm id="eigen" breidt-uit="norm.xml"/; /<inhoud>/,/<\/inhoud>/d; /<beloftes>/,/<\/norm>/d' norm.xml > eigen.xml
  $ sed -i '/code="actief"/d; /<codelijsten>/,$d' eigen.xml; echo '<inhoud><vervalt ref="lezen"/></inhoud></norm>' >> eigen.xml
  $ gidspers check eigen.xml 2>&1 | head -4
  eigen.xml:25:9: opmerking N386: Belofte "belofte-1" rustte alleen op wat hier vervalt, en vervalt daarom ook.
      Is dat de bedoeling, dan hoeft u niets te doen. Moet zij blijven, neem haar dan in deze norm op met de items waarop zij nu rust.
  eigen.xml:20:5: fout N381: In schaal "protocolstatus" ontbreekt wat norm.xml gebruikt: actief.
      Voeg het hier toe, of neem in deze norm ook de items op die het gebruiken, met wat er nu wel is.
