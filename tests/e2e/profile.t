What can be wrong in a profile. All problems of a run come at once.

  $ . "$TESTDIR"/setup.sh

An item that the norm does not have:

  $ spoil 'item="gedrag"' 'item="gedrg"'
  $ gidspers build school.xml
  school.xml:22:5: fout N202: "gedrg" (antwoord) bestaat niet in de norm. Bedoelde u "gedrag"?
      Verbeter het kenmerk.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

BRIN, vestiging, postcode, school year, dates, e-mail: all in one go.

  $ again
  $ spoil 'brin="98ZZ"' 'brin="9ZZZ"'
  $ spoil 'postcode="9999 XA"' 'postcode="0999 SS"'
  $ spoil 'schooljaar="2026-2027"' 'schooljaar="2026-2028"'
  $ spoil 'mr datum="2026-05-20"' 'mr datum="2026-03-20"'
  $ spoil 'info@deproef.example' 'info(at)deproef'
  $ gidspers check school.xml
  school.xml:2:1: fout N012: "2026-2028" is geen schooljaar.
      Schrijf twee opeenvolgende jaren met een streepje, bijvoorbeeld 2026-2027.
  school.xml:3:3: fout N020: "9ZZZ" is geen BRIN-nummer.
      Een BRIN is twee cijfers en twee hoofdletters, bijvoorbeeld 07NU; het vestigingsnummer staat apart in vestiging="00".
  school.xml:4:5: fout N023: "0999 SS" is geen postcode.
      Schrijf vier cijfers, een spatie en twee hoofdletters, bijvoorbeeld 9901 AB.
  school.xml:5:5: fout N017: "info(at)deproef" is geen e-mailadres.
      Schrijf het als naam@school.nl. E\xc3\xa9n adres; is er geen, laat het dan leeg. (esc)
  school.xml:10:5: fout N025: De datum van "mr" ligt v\xc3\xb3\xc3\xb3r die van "concept". (esc)
      Controleer beide datums. De volgorde is: concept, instemming MR, vastgesteld, gepubliceerd.
  school.xml: 5 fouten, 0 waarschuwingen
  [1]

A date that does not exist, an answer that does not fit its question, a question that is answered twice:

  $ again
  $ spoil 'vastgesteld datum="2026-06-10"' 'vastgesteld datum="2026-06-31"'
  $ spoil 'item="dyslexie" waarde="beschikbaar"' 'item="dyslexie" waarde="aktief"'
  $ spoil '<antwoord item="lezen" waarde="ja"/>' '<antwoord item="lezen" waarde="ja"/><antwoord item="lezen" waarde="nee"/>'
  $ gidspers check school.xml
  school.xml:11:5: fout N011: datum="2026-06-31" is geen datum als jaar-maand-dag, of een dag die niet bestaat.
      Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-04-14.
  school.xml:21:41: fout N203: Item "lezen" is al beantwoord (regel 21).
      Houd \xc3\xa9\xc3\xa9n antwoord over. (esc)
  school.xml:23:5: fout N321: "aktief" is geen antwoord op item "dyslexie". Bedoelde u "actief"?
      Kies uit: niet, aanwezig, actief.
  school.xml:8:3: opmerking W012: Hoort in de schoolgids en ontbreekt nog: de datum van instemming door de MR en de datum van vaststelling.
      Vul mr en vastgesteld in bij status; tot die tijd staat er CONCEPT op de documenten.
  school.xml: 3 fouten, 0 waarschuwingen
  [1]

What is not an answer, and what to write instead; a list that was written as a sentence:

  $ again
  $ spoil 'item="lezen" waarde="ja"' 'item="lezen" waarde="n.v.t."'; spoil 'niveaus="bestuur"' 'niveaus="nee"'; spoil 'waarde="beschikbaar"' 'waarde="ACTIEF"'
  $ gidspers check school.xml
  school.xml:21:5: fout N205: "n.v.t." is geen antwoord op item "lezen".
      Kies uit: nee, deels, ja; of schrijf nvt="ja" in plaats van waarde als het op deze school niet van toepassing is.
  school.xml:22:5: fout N322: "nee" is geen niveau bij item "gedrag".
      Kies uit: school, bestuur. Is het er niet? Schrijf dan waarde="nee" in plaats van niveaus, of nvt="ja" als het op deze school niet van toepassing is.
  school.xml:23:5: fout N321: "ACTIEF" is geen antwoord op item "dyslexie". Bedoelde u "actief"?
      Kies uit: niet, aanwezig, actief.
  school.xml:20:3: opmerking W012: Hoort in de schoolgids en ontbreekt nog: of elke afspraak er is, op welk niveau, of wanneer wel.
      Beantwoord elk item van de norm bij antwoorden. Schrijf in het antwoord op wat er nog niet is: <ambitie datum="jaar-maand-dag">wat er komt</ambitie>.
  school.xml: 3 fouten, 0 waarschuwingen
  [1]
  $ again; spoil 'niveaus="bestuur"' 'niveaus="school, bestuur en maan"'; spoil 'waarde="beschikbaar"' 'waarde="Actief toegepast"'
  $ gidspers check school.xml
  school.xml:22:5: fout X058: In niveaus horen tussen de woorden alleen spaties, en hier staat "school, bestuur en maan".
      Schrijf: school bestuur maan
  school.xml:22:5: fout N322: "maan" is geen niveau bij item "gedrag".
      Kies uit: school, bestuur. Is het er niet? Schrijf dan waarde="nee" in plaats van niveaus, of nvt="ja" als het op deze school niet van toepassing is.
  school.xml:23:5: fout N321: "Actief toegepast" is geen antwoord op item "dyslexie". Bedoelde u "actief"?
      Kies uit: niet, aanwezig, actief.
  school.xml: 3 fouten, 0 waarschuwingen
  [1]
  $ again; spoil 'waarde="beschikbaar">' 'waarde="beschikbaar">nog niet iedereen'; spoil '<mr datum="2026-05-20" geleding="ouders"/>' '<mr datum="2026-05-20">ouders</mr>'
  $ gidspers check school.xml
  school.xml:10:28: fout X059: In <mr> kan geen tekst staan ("ouders").
      Verwijder de tekst; wat dit element zegt, staat in zijn attributen (naam="waarde").
  school.xml:23:52: fout X034: In <antwoord> hoort geen losse tekst ("nog niet iedereen").
      Zet de tekst in een element dat daarvoor is, bijvoorbeeld <toelichting> / <tekst voor="ouder">, of verwijder hem.
  school.xml: 2 fouten, 0 waarschuwingen
  [1]

Codes that the norm's lists do not have:

  $ again; spoil 'soort="status" titel="Protocol dyslexie"' 'soort="lijst" codelijst="rollen" titel="Protocol dyslexie"' norm.xml; spoil '<norm schaal="protocolstatus" waarde="actief"/>' '' norm.xml
  $ spoil 'soort="stelling" titel="Lezen"' 'soort="rol" codelijst="rollen" titel="Lezen"' norm.xml; spoil '<norm waarde="ja"/>' '' norm.xml
  $ spoil ' waarde="beschikbaar">' '><heeft code="GGD"/>'; spoil 'item="lezen" waarde="ja"/>' 'item="lezen"><rol code="ib mentor"/><rol code="lerar"/></antwoord>'
  $ gidspers check school.xml
  norm.xml:34:7: waarschuwing N131: Item "lezen" (rol) heeft geen norm: er staat niet in wat de scholen afspraken.
      Schrijf in <norm \xe2\x80\xa6/> wat u afspreekt. Spreekt u niets af, schrijf dan <norm soort="geen"/>: zo telt het nu, en niet mee bij de afspraken. (esc)
  norm.xml:46:7: waarschuwing N131: Item "dyslexie" (lijst) heeft geen norm: er staat niet in wat de scholen afspraken.
      Schrijf in <norm \xe2\x80\xa6/> wat u afspreekt. Spreekt u niets af, schrijf dan <norm soort="geen"/>: zo telt het nu, en niet mee bij de afspraken. (esc)
  school.xml:21:28: fout N324: "ib mentor" staat niet in codelijst "rollen" van de norm.
      Kies uit: leraar, ib. Schrijf voor elke code een eigen <rol code="\xe2\x80\xa6"/>. (esc)
  school.xml:21:51: fout N202: "lerar" (rol) bestaat niet in de norm. Bedoelde u "leraar"?
      Verbeter het kenmerk.
  school.xml:23:31: fout N323: "GGD" staat niet in codelijst "rollen" van de norm.
      Kies uit: leraar, ib. Schrijf voor elke code een eigen <heeft code="\xe2\x80\xa6"/>, en wat er niet bij staat in <ook>\xe2\x80\xa6</ook>. (esc)
  school.xml: 3 fouten, 2 waarschuwingen
  [1]

An e-mail address is no website:

  $ again; spoil 'website="https://deproef.example"' 'website="info@deproef.example"'
  $ gidspers check school.xml
  school.xml:5:5: fout N037: website="info@deproef.example" is een e-mailadres.
      Zet het in email="\xe2\x80\xa6", en laat website leeg als er geen website is. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]

Texts that no document prints (a text for posters stands in where there is no other):

  $ again
  $ spoil '<tekst voor="officieel">De school heeft geen drempels.' '<tekst voor="leraar">Leg geen matten neer.</tekst><tekst voor="officieel">De school heeft geen drempels.'
  $ spoil '<tekst voor="officieel">Wij kijken per kind wat kan.</tekst>' '<tekst voor="officieel">Wij kijken per kind wat kan.</tekst><tekst voor="poster">Wat kan, dat kan.</tekst>'
  $ gidspers check school.xml
  school.xml:41:23: waarschuwing N217: Deze tekst voor="leraar" bij <toegankelijkheid> komt in geen enkel document.
      Schrijf hem voor="officieel" of voor="ouder", of laat hem weg. Welke tekst waar komt, staat in assets/schemas/README.md.
  school.xml:47:65: waarschuwing N217: Deze tekst voor="poster" bij <grenzen> komt in geen enkel document.
      Schrijf hem voor="officieel" of voor="ouder", of laat hem weg. Welke tekst waar komt, staat in assets/schemas/README.md.
  De Proef: 0 fouten, 2 waarschuwingen
  $ spoil '<tekst voor="officieel">Wij kijken per kind wat kan.</tekst>' ''
  $ spoil '<tekst voor="leraar">Leg geen matten neer.</tekst>' ''
  $ gidspers build school.xml --only sop --format pdf --out grens
  De Proef: 1 bestand in grens/2026-2027/98zz-00-de-proef
  $ pdftotext grens/*/*/sop.pdf - | grep -c 'Wat kan, dat kan'
  1

What the law wants and is not there:

  $ again
  $ spoil '<veiligheid link="Schoolgids, hoofdstuk 4"/>' ''
  $ gidspers check school.xml
  school.xml:61:3: waarschuwing W011: Verplicht in de schoolgids, hier of elders in de gids: het veiligheidsbeleid (basis: WPO, art. 13).
      Vul verplicht/veiligheid in, of geef met link aan waar het in de gids staat.
  De Proef: 0 fouten, 1 waarschuwing

It is told beside what is wrong, but for what may stand in an element that nobody knows:

  $ spoil 'postcode="9999 XA"' 'postcode="999 XA"'
  $ gidspers check school.xml
  school.xml:4:5: fout N023: "999 XA" is geen postcode.
      Schrijf vier cijfers, een spatie en twee hoofdletters, bijvoorbeeld 9901 AB.
  school.xml:61:3: waarschuwing W011: Verplicht in de schoolgids, hier of elders in de gids: het veiligheidsbeleid (basis: WPO, art. 13).
      Vul verplicht/veiligheid in, of geef met link aan waar het in de gids staat.
  school.xml: 1 fout, 1 waarschuwing
  [1]
  $ spoil '<extra>' '<extras>'; spoil '</extra>' '</extras>'
  $ gidspers check school.xml
  school.xml:27:3: fout X032: Het element <extras> hoort niet in <profiel>. Bedoelde u <extra>?
      Verbeter de naam in het begin en in het einde van het element.
  school.xml:4:5: fout N023: "999 XA" is geen postcode.
      Schrijf vier cijfers, een spatie en twee hoofdletters, bijvoorbeeld 9901 AB.
  school.xml: 2 fouten, 0 waarschuwingen
  [1]

A bad profile does not stop the others:

  $ again; cp school.xml tweede.xml; spoil 'brin="98ZZ"' 'brin="98YY"' tweede.xml; spoil 'brin="98ZZ"' 'brin="X"'
  $ gidspers build school.xml tweede.xml --only schoolgids --format docx
  school.xml:3:3: fout N020: "X" is geen BRIN-nummer.
      Een BRIN is twee cijfers en twee hoofdletters, bijvoorbeeld 07NU; het vestigingsnummer staat apart in vestiging="00".
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  De Proef: 1 bestand in uit/2026-2027/98yy-00-de-proef
  2 profielen, 1 bestand; 1 fout, 0 waarschuwingen.
  [1]
  $ find uit -type f
  uit/2026-2027/98yy-00-de-proef/schoolgids.docx

Two profiles that would make the same files; the original goes first:

  $ again; cp school.xml kopie.xml; rm -r uit
  $ gidspers build kopie.xml school.xml --only schoolgids --format docx
  De Proef: 1 bestand in uit/2026-2027/98zz-00-de-proef
  kopie.xml: fout C012: Twee profielen maken dezelfde map "uit/2026-2027/98zz-00-de-proef": "school.xml" en "kopie.xml".
      Geef elk profiel een eigen vestiging (bij <school>) of een eigen afdeling of schooljaar (bij <profiel>), of maak ze in verschillende mappen.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  2 profielen, 1 bestand; 1 fout, 0 waarschuwingen.
  [1]

Slips that would be printed as they are, and figures that have no year or the same one twice:

  $ again
  $ spoil 'niveau="school" dagdelen="2"' 'niveau="scool" dagdelen="2"'; spoil 'leden="ib"' 'leden="leraa ouders"'
  $ spoil '<antwoorden>' '<kengetallen><kengetal id="k" titel="Leerlingen" soort="aantal"><meting waarde="120"/><meting peildatum="2025-10-01" waarde="118"/><meting schooljaar="2025-2026" waarde="119"/></kengetal></kengetallen><antwoorden>'
  $ gidspers check school.xml
  school.xml:20:67: fout N219: Bij een meting van "Leerlingen" ontbreekt het schooljaar.
      Schrijf schooljaar="2025-2026", of een peildatum; dan is het schooljaar bekend.
  school.xml:20:134: fout N220: "Leerlingen" heeft twee keer cijfers van schooljaar 2025-2026.
      Verwijder er \xc3\xa9\xc3\xa9n, of verbeter het schooljaar. (esc)
  school.xml:37:5: waarschuwing N372: De code "leraa" staat niet in de codelijst "rollen" van de norm. Bedoelde u "leraar"?
      Verbeter de code. Doet er iemand mee voor wie de norm geen code heeft? Schrijf dan de functie, in \xc3\xa9\xc3\xa9n woord: zo staat die in de documenten. (esc)
  school.xml:36:5: waarschuwing N218: Het niveau "scool" kent deze norm niet. Het komt niet in de documenten.
      Kies uit: school, bestuur.
  school.xml: 2 fouten, 2 waarschuwingen
  [1]

A level where the norm has none:

  $ again; sed -i '/<schaal id="niveau"/,/<.schaal>/d; s/soort="aanwezigheid"/soort="stelling"/; s/niveaus="school bestuur"/waarde="ja"/' norm.xml
  $ spoil 'niveaus="bestuur"' 'waarde="ja"'
  $ gidspers check school.xml
  school.xml:36:5: waarschuwing N292: Deze norm kent geen niveaus. Het niveau "school" komt niet in de documenten.
      Laat niveau="school" weg, en schrijf in de tekst waar deze specialist is.
  De Proef: 0 fouten, 1 waarschuwing

An answer that contradicts itself:

  $ again; spoil '<antwoord item="gedrag" niveaus="bestuur"/>' '<antwoord item="gedrag" niveaus="bestuur" waarde="nee"/>'
  $ gidspers check school.xml
  school.xml:22:5: fout N221: Het antwoord op "gedrag" spreekt zichzelf tegen: waarde zegt iets anders dan niveaus.
      Laat een van beide weg, of verbeter ze.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

Figures over more years than a table has room for, a number with a dot for thousands, a contactpunt that is nobody, and one text twice:

  $ again
  $ spoil '<antwoorden>' "<kengetallen><kengetal id=\"k\" titel=\"Leerlingen\" soort=\"aantal\">$(for y in 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023; do echo -n "<meting schooljaar=\"$y-$((y+1))\" waarde=\"1163\"/>"; done)</kengetal></kengetallen><antwoorden>"
  $ spoil '</contactpunten>' '<contactpunt soort="klachten" naam="Cas Proef" toon-naam="nee"/><contactpunt soort="klachten" telefoon="010-5550119"/><contactpunt soort="directie" telefoon="010-5550119"/></contactpunten>'
  $ gidspers check school.xml
  school.xml:60:3: waarschuwing N289: Een contactpunt "klachten" zegt niet wie het is, en niet hoe dit contact te bereiken is. Het staat daarom niet in de documenten.
      Vul naam="\xe2\x80\xa6" in (van een persoon met toon-naam="ja") of functie="\xe2\x80\xa6", en telefoon="\xe2\x80\xa6", email="\xe2\x80\xa6" of website="\xe2\x80\xa6". (esc)
  school.xml:60:67: waarschuwing N133: Een contactpunt "klachten" zegt niet wie het is. In de documenten staat daarom een streepje.
      Vul naam="\xe2\x80\xa6" in (van een persoon met toon-naam="ja") of functie="\xe2\x80\xa6"; of haal dit contactpunt weg. (esc)
  school.xml:60:121: waarschuwing N223: Een contactpunt "directie" zegt niet wie het is. In de documenten staat daarom de naam van de school.
      Vul functie="\xe2\x80\xa6" in, of naam="\xe2\x80\xa6" met toon-naam="ja"; of haal dit contactpunt weg. (esc)
  school.xml:20:67: waarschuwing N222: De kengetallen gaan over 10 schooljaren. De documenten laten de laatste 8 zien, vanaf 2016-2017.
      Verwijder de oudere metingen.
  De Proef: 0 fouten, 4 waarschuwingen
  $ gidspers build school.xml --only sop --dump blocks 2>/dev/null | grep -o '^ *"’[0-9][0-9]–’[0-9][0-9]"' | sort -u | head -1 | tr -d ' '
  "\xe2\x80\x9916\xe2\x80\x93\xe2\x80\x9917" (esc)
  $ gidspers build school.xml --only schoolgids --dump blocks 2>/dev/null | grep -A6 -m1 '"Klacht'
            "Klachten"
        td
          "\xe2\x80\x93" (esc)
        td
          a href="tel:0105550119"
            "010-5550119"
      tr
  $ again; spoil 'dagdelen="4"' 'dagdelen="1.163"'
  $ spoil '</profiel>' '<teksten><norm-tekst ref="lezen" voor="ouder">A.</norm-tekst><norm-tekst ref="lezen" voor="ouder">B.</norm-tekst></teksten></profiel>'
  $ gidspers check school.xml
  school.xml:35:5: fout N013: dagdelen="1.163" is geen getal, of te groot.
      Schrijf alleen cijfers (hoogstens 9), zonder punt bij duizend en eventueel met een komma: 1163 of 96,5. De eenheid staat ergens anders.
  school.xml:71:62: fout N224: Er staat al een eigen tekst voor="ouder" bij "lezen" (regel 71).
      Houd er \xc3\xa9\xc3\xa9n over. (esc)
  school.xml: 2 fouten, 0 waarschuwingen
  [1]

A level said twice is said once:

  $ again; spoil 'niveaus="bestuur"' 'niveaus="bestuur bestuur"'
  $ gidspers build school.xml --only sop --dump blocks 2>/dev/null | grep '": bij het'
          ": bij het bestuur"

A name that has no room on a cover:

  $ again; spoil 'naam="De Proef"' "naam=\"$(printf 'De Langste Naam %.0s' {1..13})\""
  $ gidspers check school.xml
  school.xml:3:3: fout N225: De naam van de school is te lang: meer dan 200 tekens.
      Schrijf de naam zoals hij op de voorkant van een document past.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A ladder that the norm does not have, and a norm for no school at all:

  $ again; spoil '<team>' '<ladder-stappen ref="rute"/><team>'
  $ gidspers check school.xml
  school.xml:34:3: fout N202: "rute" (ladder-stappen) bestaat niet in de norm. Bedoelde u "route"?
      Verbeter het kenmerk.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil '<schooltypen>BAO SBO</schooltypen>' '<schooltypen> </schooltypen>' norm.xml
  $ gidspers check school.xml
  norm.xml:9:5: fout N001: "schooltypen" van <kop> is nog leeg.
      Vul dit nog in; anders kunnen de documenten niet worden gemaakt.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

Whether something is drempelloos is asked for where the norm does:

  $ again; spoil 'niveaus="school bestuur"/>' 'niveaus="school bestuur" drempelloos="ja"/>' norm.xml
  $ gidspers check school.xml
  school.xml:22:5: waarschuwing N226: Bij "gedrag" (Gedragsspecialist) vraagt de norm dat het drempelloos is; het antwoord zegt niet of dat zo is.
      Voeg drempelloos="ja" of drempelloos="nee" toe. Drempelloos is: zonder aanvraag te krijgen.
  De Proef: 0 fouten, 1 waarschuwing

The norm's ambition stays beside the school's own, and an ambition without a text is told:

  $ again; spoil 'waarde="actief"/>' 'waarde="actief"/><ambitie waarde="actief" datum="2028-07-31">Overal dezelfde stappen.</ambitie>' norm.xml
  $ spoil 'Het hele team werkt met het protocol.</ambitie>' '</ambitie>'
  $ gidspers build school.xml --only sop --format pdf --out streven
  school.xml:24:7: waarschuwing N266: De ambitie bij item "dyslexie" heeft geen tekst: in het SOP blijft die plek leeg.
      Schrijf in \xc3\xa9\xc3\xa9n zin wat uw school wil bereiken. (esc)
  De Proef: 1 bestand in streven/2026-2027/98zz-00-de-proef
  $ pdftotext -raw streven/*/*/sop.pdf - | grep -A1 'Streven'
  Streven van de norm: actief toegepast, per 31 juli 2028. Overal dezelfde stappen. Ambitie (klaar op
  31 juli 2027): zie Ambities.

The unit of a figure stands in the table of figures, and a link without words shows its address:

  $ again; spoil '<antwoorden>' '<kengetallen><kengetal id="reis" titel="Gemiddelde reistijd" eenheid="minuten"><meting schooljaar="2025-2026" waarde="35"/></kengetal></kengetallen><antwoorden>'
  $ spoil 'Drie keer per week' '<link href="https://www.leesgroep.example/rooster"/> Drie keer per week'
  $ spoil 'in een kleine groep.' 'in een <link href="https://a.example">kleine <link href="https://b.example">groep</link></link>.'
  $ gidspers build school.xml --only sop --format pdf --out eenheid
  school.xml:29:161: waarschuwing N267: Een link in een link: het adres "https://b.example" staat in geen document, alleen zijn woorden.
      Sluit de eerste link met </link> voordat de tweede begint.
  De Proef: 1 bestand in eenheid/2026-2027/98zz-00-de-proef
  $ pdftotext -raw eenheid/*/*/sop.pdf - | grep -E 'reistijd|leesgroep'
  Gemiddelde reistijd (minuten) 35
  Leesgroep. www.leesgroep.example/rooster Drie keer per week een half uur in
  Er is een leesgroep bij gekomen.

An answer where none is asked is told of once, and dates of another year, which make no more than a concept:

  $ again; spoil 'soort="status" titel="Protocol dyslexie"' 'soort="tekst" titel="Protocol dyslexie"' norm.xml; spoil '<norm schaal="protocolstatus" waarde="actief"/>' '' norm.xml
  $ spoil 'waarde="beschikbaar"' 'nvt="ja"'; spoil 'schooljaar="2026-2027"' 'schooljaar="2028-2029"'; spoil '2027-2028' '2028-2029' norm.xml
  $ gidspers check school.xml
  school.xml:37:5: waarschuwing N256: Overleg "Ondersteuningsteam" heeft datums buiten schooljaar 2028-2029: 2026-09-22.
      Verbeter deze datums, of het schooljaar boven in het profiel.
  school.xml:51:5: waarschuwing N257: De ambitie "Werken met het protocol" had op 2027-07-31 klaar moeten zijn, v\xc3\xb3\xc3\xb3r het begin van dit schooljaar. (esc)
      Schrijf stand="klaar" als het er nu is, of geef een nieuwe datum.
  school.xml:68:3: opmerking N343: De wijzigingen zijn sinds 2025-2026, en niet sinds vorig schooljaar (2027-2028).
      Staan hier wijzigingen van eerdere jaren? Haal die weg, en schrijf sinds="2027-2028".
  school.xml:8:3: waarschuwing N281: De datum van <mr>, 2026-05-20, past niet bij een profiel voor schooljaar 2028-2029. De documenten zijn daarom een concept.
      Een schoolgids wordt elk jaar opnieuw vastgesteld, na instemming van de MR. Verbeter de datum of schooljaar boven in het profiel, of laat mr en vastgesteld weg zolang dit profiel een concept is. Geef bij concept dan ook de nieuwe datum.
  school.xml:23:5: waarschuwing N227: "dyslexie" (Protocol dyslexie) vraagt geen antwoord; dit antwoord wordt niet gebruikt.
      Haal het weg, of schrijf wat u wilt zeggen in <toelichting>.
  school.xml:24:7: waarschuwing W105: De ambitie bij "dyslexie" had op 31 juli 2027 klaar moeten zijn, v\xc3\xb3\xc3\xb3r het begin van dit schooljaar. (esc)
      Pas het antwoord aan als het er nu is, of geef een nieuwe datum.
  De Proef: 0 fouten, 5 waarschuwingen

A profile that belongs to another norm is one mistake:

  $ again; spoil "</antwoorden>" "$(for i in $(seq 12); do echo "<antwoord item='weg-$i' waarde='ja'/>"; done)</antwoorden>"
  $ gidspers check school.xml
  school.xml:2:1: fout N269: De norm "mini" heeft 12 van de 15 items niet waarop dit profiel antwoordt, zoals weg-1, weg-2, weg-3.
      Hoort dit profiel bij een andere norm? Verbeter dan norm="\xe2\x80\xa6" bovenaan. Is de norm vernieuwd? Maak met gidspers init een leeg profiel en neem de antwoorden over. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A protocol that contradicts the answer about it, or that the norm has too:

  $ again; spoil '<extra>' '<protocollen><protocol item="dyslexie" titel="Dyslexie" status="actief"/><protocol titel="Protocol dyslexie"/>
  > <protocol titel="Dyslexie"/><protocol titel="Hoofdluis"/><protocol titel="Rouw" status="actief"/></protocollen><extra>'
  $ gidspers check school.xml
  school.xml:27:16: waarschuwing N230: Protocol "Dyslexie" heeft hier status="actief", maar het antwoord op item "dyslexie" (regel 23) zegt "aanwezig".
      In de documenten staat het antwoord. Verbeter een van beide, of laat status hier weg.
  school.xml:27:76: waarschuwing N231: Protocol "Protocol dyslexie" is ook een item van de norm; nu staat het twee keer in de documenten.
      Schrijf item="dyslexie" bij dit protocol.
  school.xml:28:1: waarschuwing N231: Protocol "Dyslexie" is ook een item van de norm; nu staat het twee keer in de documenten.
      Schrijf item="dyslexie" bij dit protocol.
  school.xml:28:29: opmerking N362: Protocol "Hoofdluis" heeft geen status: de documenten zeggen dat die nog niet bekend is.
      Schrijf status="\xe2\x80\xa6", met een van niet, aanwezig, actief. Is het een protocol waarnaar de norm vraagt, schrijf dan item="\xe2\x80\xa6". (esc)
  De Proef: 0 fouten, 3 waarschuwingen

Nor does one that is in use go with an answer that it is not for this school:

  $ again; spoil '<extra>' '<protocollen><protocol item="dyslexie" titel="Dyslexie" status="actief"/></protocollen><extra>'
  $ spoil 'item="dyslexie" waarde="beschikbaar"' 'item="dyslexie" nvt="ja"'
  $ gidspers check school.xml 2>&1 | grep N230
  school.xml:27:16: waarschuwing N230: Protocol "Dyslexie" heeft hier status="actief", maar het antwoord op item "dyslexie" (regel 23) zegt "nvt".

A number instead of an id; how often a team meets, without per what time:

  $ again; spoil 'item="gedrag"' 'item="1.2"'; spoil 'elke zes weken' '6x'
  $ gidspers check school.xml
  school.xml:37:5: waarschuwing N363: frequentie="6x" zegt niet per week, maand of jaar; zo komt het in de documenten.
      Schrijf hoe vaak het overleg er is, bijvoorbeeld "elke zes weken" of "6 keer per jaar".
  school.xml:22:5: fout N365: "1.2" is een nummer in de norm, van "Gedragsspecialist"; hier hoort het kenmerk.
      Schrijf "gedrag".
  school.xml:20:3: opmerking W012: Hoort in de schoolgids en ontbreekt nog: of elke afspraak er is, op welk niveau, of wanneer wel.
      Beantwoord elk item van de norm bij antwoorden. Schrijf in het antwoord op wat er nog niet is: <ambitie datum="jaar-maand-dag">wat er komt</ambitie>.
  school.xml: 1 fout, 1 waarschuwing
  [1]

An ambition about an item that the norm does not have:

  $ again; spoil 'stand="loopt"' 'stand="loopt" items="dislexie"'
  $ gidspers check school.xml
  school.xml:51:5: fout N202: "dislexie" (items) bestaat niet in de norm. Bedoelde u "dyslexie"?
      Verbeter het kenmerk.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

What is there in part, without words for parents:

  $ again; spoil '<tekst voor="ouder">Er zijn vaste stappen. Nog niet elke leraar kent ze.</tekst>' ''
  $ gidspers check school.xml
  school.xml:23:5: waarschuwing W113: Aantal items dat er voor een deel is, zonder eigen tekst voor ouders: 1 (dyslexie "Protocol dyslexie"). In de schoolgids staat daar alleen de titel, met tussen haakjes hoever het is.
      Schrijf in het antwoord wat er wel is, en wat nog niet: <antwoord \xe2\x80\xa6><tekst voor="ouder">\xe2\x80\xa6</tekst></antwoord>. (esc)
  De Proef: 0 fouten, 1 waarschuwing
  $ gidspers check school.xml --only ouderposter,lerarenposter,sop
  De Proef: in orde

A percentage that comes to a few pupils:

  $ again; spoil '<antwoorden>' '<kengetallen><kengetal id="leerlingen" titel="Aantal leerlingen"><meting schooljaar="2025-2026" waarde="60"/></kengetal><kengetal id="verzuim" titel="Verzuim" soort="percentage"><meting schooljaar="2025-2026" waarde="5,7"/></kengetal></kengetallen><antwoorden>'
  $ gidspers check school.xml
  school.xml:20:123: opmerking W114: Percentages van "Verzuim" die niet in de documenten staan: 1. Daaruit is een aantal van 1 tot en met 4 leerlingen te berekenen.
      Is het geen deel van de leerlingen? Zeg dan waarvan wel, bijvoorbeeld waarvan="dagdelen".
  De Proef: 0 fouten, 0 waarschuwingen

A percentage as Excel stores it: of an answer it is a mistake, of a figure it may be so:

  $ again; spoil '<waarde code="niet" label="niet aanwezig"/>' '<waarde code="niet" label="niet" van="0" tot="50"/>' norm.xml; spoil 'label="aanwezig"' 'label="aanwezig" van="50" tot="75"' norm.xml
  $ spoil 'label="actief toegepast"' 'label="actief" van="75" tot="100"' norm.xml; spoil 'soort="status"' 'soort="beoordeling"' norm.xml; spoil 'soort="status" titel="Protocol' 'soort="beoordeling" titel="Protocol' norm.xml
  $ spoil 'waarde="beschikbaar"' 'percentage="0.85"'; spoil '<antwoorden>' '<kengetallen><kengetal id="verzuim" titel="Verzuim" soort="percentage" waarvan="dagdelen"><meting schooljaar="2025-2026" waarde="0,5"/></kengetal></kengetallen><antwoorden>'
  $ gidspers check school.xml
  school.xml:23:5: waarschuwing N327: percentage="0,85" is minder dan 1 procent. Bedoelde u 85?
      Excel bewaart 85 % als 0,85: schrijf dan percentage="85".
  school.xml:20:93: opmerking N038: "Verzuim" heeft een meting van 0,5 procent.
      Bedoelde u 50? Excel bewaart 50 % als 0,5. Klopt 0,5 procent, dan hoeft u niets te doen.
  De Proef: 0 fouten, 1 waarschuwing

A small number that may be no pupils:

  $ again; spoil '<antwoorden>' '<kengetallen><kengetal id="tevreden" titel="Tevredenheid" eenheid="punten"><meting schooljaar="2025-2026" waarde="4"/></kengetal></kengetallen><antwoorden>'
  $ gidspers check school.xml
  school.xml:20:16: opmerking W118: Aantallen van "Tevredenheid" die als "minder dan 5" in de documenten staan: 1. Aantallen van 1 tot en met 4 leerlingen noemen wij niet.
      Alleen als het geen mensen zijn, en ook niet iets wat bij \xc3\xa9\xc3\xa9n leerling hoort (zoals een plan of een melding): zeg dan met waarvan="\xe2\x80\xa6" wat het wel zijn. (esc)
  De Proef: 0 fouten, 0 waarschuwingen

Spaces around a value are no mistake:

  $ again; spoil '<mr datum="2026-05-20"' '<mr datum=" 2026-05-20 "'; spoil 'email="info@deproef.example"' 'email=" info@deproef.example "'; spoil 'postcode="9999 XA"' 'postcode="9999  XA "'
  $ gidspers check school.xml
  De Proef: in orde

Of a profile with too many mistakes the first are told, and how many there are more:

  $ again; spoil "</antwoorden>" "</antwoorden><protocollen>$(for i in $(seq 201); do echo "<protocol item='weg-$i' titel='p'/>"; done)</protocollen>"
  $ gidspers check school.xml 2> gezegd.txt
  school.xml: 200 fouten, 1 waarschuwing
  [1]
  $ grep -c N201 gezegd.txt
  200
  $ tail -2 gezegd.txt
  school.xml: waarschuwing I020: Alleen de eerste 200 meldingen staan hier; weggelaten: 1.
      Herstel deze eerst en kijk dan opnieuw. Zijn het er zo veel, dan is het vaak steeds dezelfde fout.

What can stand once is refused the second time, and a text of the norm is replaced only where a document prints it:

  $ again
  $ spoil "</profiel>" "<teksten><norm-tekst ref='lezen' voor='poster'>a</norm-tekst>
  > <norm-tekst ref='aanbod' voor='leraar'>b</norm-tekst>
  > <norm-tekst ref='opp' voor='officieel'>c</norm-tekst>
  > <norm-tekst ref='opp' voor='ouder'>d</norm-tekst></teksten>
  > <ladder-stappen ref='route'><stap trede='klas'>Eerste.</stap>
  > <stap trede='klas'>Tweede.</stap></ladder-stappen></profiel>"
  $ gidspers check school.xml
  school.xml:76:1: fout N245: <stap> staat er al voor "klas" (regel 75).
      Houd er \xc3\xa9\xc3\xa9n over, met alles wat u wilt zeggen. (esc)
  school.xml:72:1: waarschuwing N217: Deze tekst voor="leraar" bij <norm-tekst> komt in geen enkel document.
      Schrijf hem voor="officieel" of voor="ouder", of laat hem weg. Welke tekst waar komt, staat in assets/schemas/README.md.
  school.xml:74:1: fout N245: <norm-tekst> staat er al voor "opp" (regel 73).
      Houd er \xc3\xa9\xc3\xa9n over, met alles wat u wilt zeggen. (esc)
  school.xml: 2 fouten, 1 waarschuwing
  [1]
  $ again; spoil '<extra>' '<protocollen><protocol item="dyslexie" titel="Dyslexie"/><protocol item="dyslexie" titel="Nog een"/></protocollen><extra>'
  $ gidspers check school.xml
  school.xml:27:60: fout N245: <protocol> staat er al voor "dyslexie" (regel 27).
      Houd er \xc3\xa9\xc3\xa9n over, met alles wat u wilt zeggen. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A protocol about an item that is not for this school, or not for this year, is one of the school's own:

  $ again
  $ spoil '<item id="dyslexie"' '<item id="dyslexie" schooltypen="VO"' norm.xml
  $ spoil '<extra>' '<protocollen><protocol item="dyslexie" titel="Dyslexie"/></protocollen><extra>'
  $ gidspers check school.xml
  school.xml:23:5: waarschuwing N211: Item "dyslexie" is niet voor een school van het type BAO; wat hier staat, wordt niet gebruikt.
      Verwijder het, of controleer het type van de school.
  school.xml:27:16: waarschuwing N295: Item "dyslexie" van de norm is niet voor deze school (type BAO, schooljaar 2026-2027). Dit protocol staat in de documenten als een eigen protocol van de school.
      Verwijder item="dyslexie", of controleer het type van de school en het schooljaar.
  De Proef: 0 fouten, 2 waarschuwingen

  $ again
  $ spoil '<item id="dyslexie"' '<item id="dyslexie" tot="2026-07-31"' norm.xml
  $ spoil '<extra>' '<protocollen><protocol item="dyslexie" titel="Dyslexie" vindplaats="op het intranet"/></protocollen><extra>'
  $ gidspers check school.xml
  school.xml:27:16: waarschuwing N295: Item "dyslexie" van de norm is niet voor deze school (type BAO, schooljaar 2026-2027). Dit protocol staat in de documenten als een eigen protocol van de school.
      Verwijder item="dyslexie", of controleer het type van de school en het schooljaar.
  school.xml:23:5: waarschuwing W107: "dyslexie" geldt niet voor dit schooljaar; het antwoord en zijn teksten komen in geen enkel document.
      Haal het antwoord weg. Is het er nog, zet het dan bij <extra> of <protocollen>.
  De Proef: 0 fouten, 2 waarschuwingen
  $ gidspers build school.xml --only sop,lerarenposter --dump reading 2> log | grep -c 'op het intranet'
  2

What is said of a plan that is done or that does not apply, and of a room that is not there:

  $ again
  $ spoil 'stand="loopt"' 'stand="klaar"'
  $ spoil '<antwoord item="gedrag" niveaus="bestuur"/>' '<antwoord item="gedrag" nvt="ja"><ambitie datum="2027-07-31">Ooit.</ambitie></antwoord>'
  $ spoil '<ruimte titel="Stille kamer"' '<ruimte titel="Stille kamer" aantal="0"'
  $ gidspers check school.xml
  school.xml:40:5: waarschuwing N316: De ruimte "Stille kamer" heeft aantal="0" en staat daarom in geen enkel document.
      Is de ruimte er wel? Schrijf hoeveel het er zijn, of laat aantal weg. Is zij er niet? Haal haar dan weg.
  school.xml:51:5: waarschuwing N294: De ambitie "Werken met het protocol" heeft stand="klaar". Deze teksten ervan komen in geen enkel document: poster. Posters en schoolgids noemen alleen waaraan de school nog werkt.
      Laat deze teksten weg. Wat er nu is, kunt u zeggen bij het antwoord op het item, in <extra> of in <wijzigingen>.
  school.xml:22:38: waarschuwing N296: Item "gedrag" (Gedragsspecialist) heeft nvt="ja" en ook een <ambitie>. Die twee spreken elkaar tegen; ouders lezen dit plan niet.
      Is het er nog niet, en is dit het plan? Antwoord dan met waarde="nee". Geldt het hier niet? Laat dan de <ambitie> weg.
  school.xml:22:5: waarschuwing W153: Aantal afspraken van de basisondersteuning met nvt="ja", zonder dat er staat waarom: 1 (gedrag "Gedragsspecialist"). Zij tellen niet mee en staan niet bij wat de school biedt.
      Elke school geeft de basisondersteuning. Is het er niet, antwoord dan nee of deels, met een <ambitie>. Is de afspraak echt niet voor deze school, schrijf dan in het antwoord waarom: <toelichting>\xe2\x80\xa6</toelichting>. (esc)
  school.xml:39:3: opmerking W012: Hoort in de schoolgids en ontbreekt nog: de ruimten in het gebouw.
      Vul ruimten in.
  De Proef: 0 fouten, 4 waarschuwingen
  $ gidspers build school.xml --dump reading 2> log | grep -c 'Stille kamer'
  0
  [1]

Whose name is not shown may have it in an e-mail address; a desk has no name:

  $ again
  $ spoil 'email="ib@deproef.example" toon-naam="ja"' 'email="aproef@deproef.example"'
  $ spoil 'naam="Bo Proef" functie="coördinator sociale veiligheid" telefoon="010-5550112" toon-naam="ja"' 'naam="Meldpunt Veilig" functie="meldpunt veilig" email="veilig@deproef.example"'
  $ spoil 'naam="Anna Proef" toon-naam="ja" dagdelen' 'naam="Anna Proef" email="ib-proefschool@deproef.example" dagdelen'
  $ spoil '</team>' '<rol code="leraar" naam="Zoë d’Âncona" toon-naam="nee" email="zoe.d.ancona@deproef.example"/><rol code="leraar" naam="Cas Eik" toon-naam="ja" email="cas.eik@deproef.example"/></team>'
  $ gidspers check school.xml
  school.xml:38:3: waarschuwing N299: In het e-mailadres "zoe.d.ancona@deproef.example" staat de naam van iemand van wie de naam niet in de documenten mag (toon-naam). Het adres staat er wel in.
      Gebruik een adres van de functie, zoals ib@\xe2\x80\xa6, laat het adres weg, of schrijf toon-naam="ja" als de naam wel in de documenten mag. (esc)
  school.xml:58:5: waarschuwing N299: In het e-mailadres "aproef@deproef.example" staat de naam van iemand van wie de naam niet in de documenten mag (toon-naam). Het adres staat er wel in.
      Gebruik een adres van de functie, zoals ib@\xe2\x80\xa6, laat het adres weg, of schrijf toon-naam="ja" als de naam wel in de documenten mag. (esc)
  school.xml:56:3: waarschuwing W011: Verplicht in de schoolgids, hier of elders in de gids: de naam van de persoon bij wie men terechtkan over pesten (basis: WPO, art. 13).
      Voeg een contactpunt toe met soort pesten of veiligheid, met naam en toon-naam="ja".
  De Proef: 0 fouten, 3 waarschuwingen

More to school and work than left:

  $ again
  $ spoil "</verplicht>" "</verplicht><uitstroom-cijfers><profiel naam='Werk'><cijfer schooljaar='2024-2025' uitgestroomd='12' vervolg='9' werk='9'/></profiel></uitstroom-cijfers>"
  $ gidspers check school.xml
  school.xml:67:55: fout N246: Naar vervolgonderwijs (9) en naar werk (9) is samen meer dan er uitstroomden (12).
      Verbeter een van de drie getallen.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

Figures of outflow are printed with and without words about them:

  $ spoil "vervolg='9'" "vervolg='3'"
  $ gidspers build school.xml --only sop,schoolgids --format pdf --quiet --out uit
  $ for d in sop schoolgids; do pdftotext -layout uit/*/*/$d.pdf - | grep "2024.2025" | tr -s " "; done
   2024\xe2\x80\x932025 niet getoond minder dan 5 9 (esc)
   2024\xe2\x80\x932025 niet getoond minder dan 5 9 (esc)

A page that no schoolgids has:

  $ again; spoil "</profiel>" "<schoolgids startpagina='99999999'/></profiel>"
  $ gidspers check school.xml
  school.xml:71:1: fout N247: De schoolgids heeft geen bladzijde 99999999: de nummers gaan van 1 tot en met 9999.
      Schrijf bij startpagina op welke bladzijde van de schoolgids dit deel begint.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
