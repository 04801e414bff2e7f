A poster that does not fit is refused, block by block; the other documents are made.

  $ . "$TESTDIR"/setup.sh
  $ python3 - <<'PY'
  > words = 'Wij helpen uw kind elke dag met lezen, rekenen en spelen. ' * 60
  > text = open('norm.xml', encoding='utf-8').read()
  > text = text.replace('De leraar helpt in de klas.</tekst>', words + '</tekst>').replace('Het team denkt met u mee.', words)
  > open('norm.xml', 'w', encoding='utf-8').write(text)
  > PY
  $ gidspers build school.xml --only ouderposter,schoolgids --format pdf
  norm.xml:65:33: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in het blok "Zo werkt het" moeten ongeveer 3350 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg.
  De Proef: niet alles is gemaakt (1 fout, 0 waarschuwingen); 1 bestand in uit/2026-2027/98zz-00-de-proef
  [1]
  $ find uit -type f
  uit/2026-2027/98zz-00-de-proef/schoolgids.pdf

What is too long is found in the file where it stands:

  $ again; python3 - <<'PY'
  > text = open('school.xml', encoding='utf-8').read()
  > text = text.replace('<tekst voor="poster">Wij kijken wat uw kind nodig heeft.</tekst>', '<tekst voor="poster">' + 'Onze visie is lang en breed. ' * 900 + '</tekst>')
  > open('school.xml', 'w', encoding='utf-8').write(text)
  > PY
  $ gidspers check school.xml
  school.xml:17:28: fout L011: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in de kop moeten ongeveer 23630 tekens weg. (esc)
      Kort de tekst in de kop in: de visie voor="poster", of de naam van de school of afdeling.
  De Proef: 1 fout, 0 waarschuwingen
  [1]

Also when XML writes it otherwise, and when it stands in the norm that the school's norm extends:

  $ again; sed -i 's/Wij kijken wat uw kind nodig heeft/Visie \&amp; missie/' school.xml; python3 - <<'PY'
  > text = open('school.xml', encoding='utf-8').read()
  > text = text.replace('Visie &amp; missie', 'Visie &amp; missie. ' * 900)
  > open('school.xml', 'w', encoding='utf-8').write(text)
  > PY
  $ gidspers check school.xml
  school.xml:16:7: opmerking N364: Hier staan leestekens los of dubbel, zoals in "missie. ." (aantal teksten in dit bestand: 2). De documenten laten dat zo zien.
      Zet geen spatie v\xc3\xb3\xc3\xb3r een komma, punt, puntkomma, uitroepteken, vraagteken of ), en niet na (. Schrijf aan het eind van een zin \xc3\xa9\xc3\xa9n punt. (esc)
  school.xml:16:50: fout L011: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in de kop moeten ongeveer 13625 tekens weg. (esc)
      Kort de tekst in de kop in: de visie voor="poster", of de naam van de school of afdeling.
  school.xml:16:27: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in het blok "Dit vinden wij belangrijk" moeten ongeveer 12275 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg.
  De Proef: 2 fouten, 0 waarschuwingen
  [1]
  $ again; spoil 'norm="norm.xml"' 'norm="eigen.xml"'; python3 - <<'PY'
  > text = open('norm.xml', encoding='utf-8').read()
  > open('norm.xml', 'w', encoding='utf-8').write(text.replace('Het team denkt met u mee.', 'Wij helpen uw kind elke dag met lezen. ' * 90))
  > kop = text[text.index('<kop>'):text.index('</kop>') + 6].replace('mini', 'eigen')
  > open('eigen.xml', 'w', encoding='utf-8').write('<norm id="eigen" versie="1" breidt-uit="norm.xml">' + kop + '<inhoud/></norm>')
  > PY
  $ gidspers check school.xml
  norm.xml:74:30: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in het blok "Zo werkt het" moeten ongeveer 1715 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg.
  De Proef: 1 fout, 0 waarschuwingen
  [1]

Where the norm's texts are what does not fit any more, the school is asked to shorten its own longest:

  $ again; python3 - <<'PY'
  > words = 'Wij helpen uw kind elke dag met lezen, rekenen en spelen. '
  > text = open('norm.xml', encoding='utf-8').read()
  > open('norm.xml', 'w', encoding='utf-8').write(text.replace('Het team denkt met u mee.', words * 20))
  > text = open('school.xml', encoding='utf-8').read()
  > open('school.xml', 'w', encoding='utf-8').write(text.replace('Elk kind leert anders. Wij kijken wat uw kind nodig heeft.', 'Onze visie is lang en breed. ' * 30))
  > PY
  $ gidspers build school.xml --only ouderposter --format pdf
  school.xml:16:27: fout L047: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in "Dit vinden wij belangrijk", het langste blok dat van de school zelf is, moeten ongeveer 280 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder"). Ook het blok "Zo werkt het" is lang, maar die tekst komt uit de norm.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A poster of an earlier run does not pass for a new one:

  $ again; gidspers build school.xml --only ouderposter --quiet; python3 - <<'PY'
  > text = open('school.xml', encoding='utf-8').read()
  > open('school.xml', 'w', encoding='utf-8').write(text.replace('Wij kijken wat uw kind nodig heeft.</tekst>', 'Onze visie is lang en breed. ' * 900 + '</tekst>'))
  > PY
  $ gidspers build school.xml --only ouderposter
  school.xml:16:50: fout L011: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in de kop moeten ongeveer 25330 tekens weg. (esc)
      Kort de tekst in de kop in: de visie voor="poster", of de naam van de school of afdeling.
  school.xml:16:27: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n bladzijde (A3): in het blok "Dit vinden wij belangrijk" moeten ongeveer 24075 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/ouderposter.pdf" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/ouderposter.docx" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  De Proef: niet gemaakt (2 fouten, 2 waarschuwingen)
  [1]

A list of dates that is cut ends in the year, as a whole one does:

  $ again; spoil '<datum>2026-09-22</datum>' "$(printf '<datum>2026-10-%02d</datum>' {1..24})"
  $ gidspers build school.xml --only lerarenposter --dump reading | grep -o '1 oktober.*'
  1 oktober, 2 oktober, 3 oktober, 4 oktober, 5 oktober, 6 oktober, 7 oktober, 8 oktober, 9 oktober, 10 oktober, 11 oktober, 12 oktober, 13 oktober, 14 oktober, 15 oktober, 16 oktober, 17 oktober, 18 oktober, 19 oktober, 20 oktober 2026 en nog 4

Whoever reads it can call the school when nobody on it has a number, and else write to it:

  $ again; spoil 'functie="de leraar van uw kind"/>' 'functie="de leraar van uw kind" email="leraar@deproef.example"/>'
  $ asked() { gidspers build school.xml --only ouderposter --dump reading 2> /dev/null | grep -A1 'Vragen over uw kind'; }
  $ asked
    Vragen over uw kind?
    De leraar van uw kind [link: leraar@deproef.example]
  $ spoil 'telefoon="010-5550111" ' ''; asked
    Vragen over uw kind?
    De leraar van uw kind [link: leraar@deproef.example] [link: 010-5550110]
  $ sed -i '/<contactpunt /d' school.xml; asked
    Vragen over uw kind?
    Begin bij de leraar van uw kind [link: 010-5550110]
  $ spoil 'telefoon="010-5550110" ' ''; asked
    Vragen over uw kind?
    Begin bij de leraar van uw kind [link: info@deproef.example]
