A poster that does not fit is refused, block by block; the other documents are made.

  $ . "$TESTDIR"/setup.sh
  $ python3 - <<'PY'
  > words = 'Wij helpen uw kind elke dag met lezen, rekenen en spelen. ' * 60
  > text = open('norm.xml', encoding='utf-8').read()
  > text = text.replace('De leraar helpt in de klas.</tekst>', words + '</tekst>').replace('Het team denkt met u mee.', words)
  > open('norm.xml', 'w', encoding='utf-8').write(text)
  > PY
  $ gidspers build school.xml --only ouderposter,schoolgids --format pdf
  templates/ouderposter/ouderposter.mustache:11:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Dit vinden wij belangrijk" moeten ongeveer 50 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:19:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Dit mag u van ons verwachten" moeten ongeveer 20 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:26:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Zo werkt het" moeten ongeveer 2940 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:42:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Deze mensen helpen" moeten ongeveer 40 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:50:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Samen met u en uw kind" moeten ongeveer 120 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:62:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Dit bieden wij" moeten ongeveer 25 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:68:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Extra hulp op onze school" moeten ongeveer 35 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  templates/ouderposter/ouderposter.mustache:83:3: fout L010: De poster past niet op \xc3\xa9\xc3\xa9n pagina (A3): in het blok "Hier werken wij aan" moeten ongeveer 20 tekens weg. (esc)
      Kort de tekst van dit blok in (voor="poster" of voor="ouder") of laat onderdelen weg. Op A3 past meer dan op A4.
  De Proef: niet alles is gemaakt (8 fouten, 0 waarschuwingen); 1 bestand in uit/2026-2027/98zz-00-de-proef
  [1]
  $ find uit -type f
  uit/2026-2027/98zz-00-de-proef/schoolgids.pdf
