What is unfinished, broken or not meant to be printed is found before it is on paper.

  $ . "$TESTDIR"/setup.sh

What was left of an example, broken letters, and paragraphs without <p>:

  $ spoil 'Elk kind leert anders.' "$(printf 'Elk kind leert anders.\n\n  Ook met co\303\203\302\266rdinator.')"; spoil 'titel="Stille kamer"' 'titel="…"'; spoil 'Spreekuur op school.' 'Kust &amp;amp; Loper.'
  $ gidspers check school.xml
  school.xml:16:7: waarschuwing N229: In <tekst> staan lege regels; in de documenten loopt de tekst daar door.
      Zet elke alinea in <p>\xe2\x80\xa6</p>, en een opsomming in <ul><li>\xe2\x80\xa6</li></ul>. (esc)
  school.xml:42:5: waarschuwing N228: Hier staat "\xe2\x80\xa6": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  school.xml:46:5: waarschuwing N228: Hier staat "&amp;": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  school.xml:16:7: waarschuwing N270: Letters zijn stuk, zoals in "co\xc3\x83\xc2\xb6rdinator." (aantal teksten: 1). Het bestand is ergens met een verkeerde codering geopend en bewaard. (esc)
      Neem een ouder exemplaar van het bestand en bewaar het als UTF-8, of verbeter de woorden met de hand.
  De Proef: 0 fouten, 4 waarschuwingen

What only says that there is nothing counts as nothing, so that the standard text of a legal subject stays:

  $ again; spoil 'Elk kind leert anders. Wij kijken wat uw kind nodig heeft.' 'N.v.t.'
  $ spoil '<verplicht>' '<verplicht><opp link="nvt"/><hoorrecht><tekst voor="ouder"><p>Tekst volgt.</p></tekst></hoorrecht>'; spoil 'titel="Stille kamer"' 'titel=" - "'
  $ gidspers check school.xml
  school.xml:16:7: waarschuwing N320: Hier staat alleen "N.v.t.": daar heeft een lezer niets aan.
      Laat deze plek leeg of haal haar weg: dan slaan de documenten haar over, of hebben zij de standaardtekst. Geldt een vraag niet voor uw school? Schrijf dan nvt="ja" bij het antwoord.
  school.xml:61:42: waarschuwing N320: Hier staat alleen "Tekst volgt.": daar heeft een lezer niets aan.
      Laat deze plek leeg of haal haar weg: dan slaan de documenten haar over, of hebben zij de standaardtekst. Geldt een vraag niet voor uw school? Schrijf dan nvt="ja" bij het antwoord.
  school.xml:40:5: waarschuwing N291: Hier staat alleen "-": daar heeft een lezer niets aan.
      Schrijf wat hier moet staan.
  school.xml:61:14: waarschuwing N320: Hier staat alleen "nvt": daar heeft een lezer niets aan.
      Laat deze plek leeg of haal haar weg: dan slaan de documenten haar over, of hebben zij de standaardtekst. Geldt een vraag niet voor uw school? Schrijf dan nvt="ja" bij het antwoord.
  De Proef: 0 fouten, 4 waarschuwingen
  $ gidspers build school.xml --only schoolgids --dump blocks 2>/dev/null | grep -ci 'n\.v\.t\|nvt\|volgt\.'
  0
  [1]

A link that names no place counts as nothing, too, and one that begins with a preposition stands in a sentence that bears it:

  $ again; spoil 'Schoolgids, hoofdstuk 5' 'Zie schoolgids 2026-2027.'; spoil 'Schoolgids, hoofdstuk 6' 'op onze website'; spoil 'Schoolgids, hoofdstuk 3' 'op school in te zien'
  $ spoil 'Schoolgids, hoofdstuk 7' 'Zie in de schoolgids 2026–2027, hoofdstuk 7'
  $ gidspers check school.xml
  school.xml:63:5: waarschuwing N361: link="Zie schoolgids 2026-2027." zegt niet waar dit staat; deze plek telt daarom als leeg.
      Noem de plek, bijvoorbeeld link="Schoolgids, hoofdstuk 7", of het hele adres van de bladzijde op de website (https://\xe2\x80\xa6). (esc)
  school.xml:64:5: waarschuwing N361: link="op onze website" zegt niet waar dit staat; deze plek telt daarom als leeg.
      Noem de plek, bijvoorbeeld link="Schoolgids, hoofdstuk 7", of het hele adres van de bladzijde op de website (https://\xe2\x80\xa6). (esc)
  school.xml:63:5: waarschuwing W011: Verplicht in de schoolgids, hier of elders in de gids: het verzuimbeleid, ook voor zieke leerlingen (basis: WPO, art. 13).
      Vul verplicht/verzuim in, of geef met link aan waar het in de gids staat.
  school.xml:64:5: waarschuwing W011: Verplicht in de schoolgids, hier of elders in de gids: bevindingen en maatregelen van de kwaliteitszorg, ook over ondersteuning (basis: WPO, art. 13).
      Vul verplicht/kwaliteit in, of geef met link aan waar het in de gids staat.
  De Proef: 0 fouten, 4 waarschuwingen
  $ gidspers build school.xml --only sop,schoolgids --dump reading 2>/dev/null | grep -i 'in te zien\|hoofdstuk 7'
    (rijkop) Ondersteuning van het jonge kind | Meer hierover: op school in te zien.
  Zie de schoolgids, hoofdstuk 7.
    (rijkop) Ondersteuning van het jonge kind | Meer hierover: op school in te zien.
  Zie hoofdstuk 7.

Word's own words, and loose punctuation; a smiley and another language are left alone:

  $ again; spoil 'Spreekuur op school.' 'Klik hier om tekst in te voeren.'; spoil 'leerlingen die vastlopen met lezen' 'Fout! Verwijzingsbron niet gevonden.'; gidspers check school.xml
  school.xml:28:5: waarschuwing N228: Hier staat "Fout! Verwijzingsbron": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  school.xml:44:5: waarschuwing N228: Hier staat "Klik hier om tekst": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  De Proef: 0 fouten, 2 waarschuwingen
  $ again; spoil 'Elk kind leert anders. Wij kijken wat uw kind nodig heeft.' 'Elk kind ( ja ) leert anders .. Wij kijken ;-) en wachten... <taal code="fr">Et voilà !</taal>'; gidspers check school.xml
  school.xml:16:7: opmerking N364: Hier staan leestekens los of dubbel, zoals in "kind ( ja" (aantal teksten in dit bestand: 1). De documenten laten dat zo zien.
      Zet geen spatie v\xc3\xb3\xc3\xb3r een komma, punt, puntkomma, uitroepteken, vraagteken of ), en niet na (. Schrijf aan het eind van een zin \xc3\xa9\xc3\xa9n punt. (esc)
  De Proef: 0 fouten, 0 waarschuwingen
  $ spoil 'Spreekuur op school.' 'Dat kan ,of niet..'; gidspers check school.xml
  school.xml:16:7: opmerking N364: Hier staan leestekens los of dubbel, zoals in "kind ( ja" (aantal teksten in dit bestand: 2). De documenten laten dat zo zien.
      Zet geen spatie v\xc3\xb3\xc3\xb3r een komma, punt, puntkomma, uitroepteken, vraagteken of ), en niet na (. Schrijf aan het eind van een zin \xc3\xa9\xc3\xa9n punt. (esc)
  De Proef: 0 fouten, 0 waarschuwingen

A file that was saved with a wrong encoding is one mistake, however many words it broke:

  $ again; python3 -c "t = open('school.xml', encoding='utf-8').read().replace('anders', 'één voor één, reëel'); open('school.xml', 'w', encoding='utf-8').write(t.encode('utf-8').decode('cp1252'))"
  $ gidspers check school.xml
  school.xml:16:7: waarschuwing N270: Letters zijn stuk, zoals in "\xc3\x83\xc2\xa9\xc3\x83\xc2\xa9n" (aantal teksten: 2). Het bestand is ergens met een verkeerde codering geopend en bewaard. (esc)
      Neem een ouder exemplaar van het bestand en bewaar het als UTF-8, of verbeter de woorden met de hand.
  De Proef: 0 fouten, 1 waarschuwing

What is far too long was not meant to be printed:

  $ again; spoil 'Elk kind leert anders. Wij kijken wat uw kind nodig heeft.' "$(for i in $(seq 900); do echo "<p>Regel $i.</p>"; done)"
  $ gidspers build school.xml --only schoolgids --format pdf
  school.xml: waarschuwing W115: Het document schoolgids is 22 bladzijden lang; dat is veel langer dan zo'n stuk hoort te zijn.
      Is er ergens een heel document in een tekst geplakt? Haal weg wat er niet hoort.
  De Proef: 1 bestand in uit/2026-2027/98zz-00-de-proef

The HTML of a web page, a note and a name that is yet to come, in a norm too:

  $ again; spoil 'Elk kind leert anders.' 'Elk kind leert &lt;strong&gt;anders&lt;/strong&gt;.'; spoil 'Spreekuur op school.' 'Nog invullen'
  $ spoil 'naam="SWV' 'naam="[invullen] SWV' norm.xml
  $ gidspers check school.xml
  school.xml:16:7: waarschuwing N228: Hier staat "<strong>anders</strong>.": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  school.xml:44:5: waarschuwing N228: Hier staat "Nog invullen": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  norm.xml:4:5: waarschuwing N228: Hier staat "[invullen]": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  De Proef: 0 fouten, 3 waarschuwingen

  $ again; spoil 'Spreekuur op school.' "$(printf 'é%.0s' $(seq 80))xxx"; gidspers check school.xml 2>&1 | head -n 1
  school.xml:44:5: waarschuwing N228: Hier staat "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9xxx": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)

A list that was typed, or pasted from Word. One dash is no list:

  $ again; spoil 'Vaste afspraken over dyslexie.' '- Vaste afspraken over dyslexie.' norm.xml; gidspers check norm.xml
  Norm norm.xml: in orde
  $ spoil '- Vaste afspraken over dyslexie.' '• vaste afspraken' norm.xml
  $ spoil 'Wij werken met vaste afspraken over dyslexie.' "$(printf 'Wij hebben:\n- een leraar;\n- een coach.')" norm.xml; gidspers check norm.xml
  norm.xml:48:9: waarschuwing N278: In <tekst> beginnen regels met een bolletje, streepje of nummer; in de documenten lopen zij achter elkaar door.
      Maak er een opsomming van: <ul><li>eerste punt</li><li>tweede punt</li></ul>, of met nummers <ol> in plaats van <ul>. Het teken of nummer v\xc3\xb3\xc3\xb3r elk punt laat u weg. (esc)
  norm.xml:51:9: waarschuwing N278: In <tekst> beginnen regels met een bolletje, streepje of nummer; in de documenten lopen zij achter elkaar door.
      Maak er een opsomming van: <ul><li>eerste punt</li><li>tweede punt</li></ul>, of met nummers <ol> in plaats van <ul>. Het teken of nummer v\xc3\xb3\xc3\xb3r elk punt laat u weg. (esc)
  Norm norm.xml: 0 fouten, 2 waarschuwingen

A mark before a point, which has one; and words of another year:

  $ again; spoil '<wijziging>' '<wijziging>- Er is een tuin.</wijziging><wijziging>'; spoil 'Schoolgids, hoofdstuk 5' 'Schoolgids 2025-2026, hoofdstuk 5'; gidspers check school.xml
  school.xml:69:5: waarschuwing N369: Hier begint een punt met "-" (aantal zulke punten in dit bestand: 1); de documenten zetten er zelf ook een teken voor.
      Haal het streepje, bolletje of nummer weg.
  school.xml:63:5: opmerking N370: "Schoolgids 2025-2026, hoofdstuk 5" noemt een ander schooljaar dan dat van dit profiel, 2026-2027 (aantal zulke plaatsen in dit bestand: 1). Klopt dat nog?
      Verbeter het jaar, of laat het weg: dan hoeft u er volgend jaar niet aan te denken.
  De Proef: 0 fouten, 1 waarschuwing

The date of a concept of last year is on no page:

  $ again; spoil 'schooljaar="2026-2027"' 'schooljaar="2027-2028"'; sed -i '/<mr /d; /<vastgesteld /d; /<datum>/s/2026-09/2027-09/' school.xml
  $ gidspers build school.xml 2>&1 | grep -A1 N366
  school.xml:8:3: waarschuwing N366: De datum van <concept>, 2026-04-01, past niet bij een profiel voor schooljaar 2027-2028. De documenten noemen die datum daarom niet.
      Is dit de datum van vorig jaar? Geef die van dit concept, of laat de datum weg.
  $ gidspers build school.xml --dump reading 2> /dev/null | grep -ci '1 april 2026'
  0
  [1]
