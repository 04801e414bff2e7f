Text that looks like something else stays text.

  $ . "$TESTDIR"/setup.sh
  $ spoil 'Elk kind leert op zijn eigen manier.' 'Let op: {{naam}} &lt;p&gt; R&amp;D {TOC \o} { MERGEFIELD x } {{{ruw}}} \\n %s'
  $ gidspers build school.xml --only sop
  school.xml:15:7: waarschuwing N228: Hier staat "<p>": een voorbeeld dat is blijven staan, of tekst die bij het kopi\xc3\xabren is misgegaan. (esc)
      Schrijf wat er moet staan, of haal het weg.
  De Proef: 2 bestanden in uit/2026-2027/98zz-00-de-proef
  $ pdftotext uit/*/*/sop.pdf - | tr '\n' ' ' | grep -o 'Let op: .* %s'
  Let op: {{naam}} <p> R&D {TOC \o} { MERGEFIELD x } {{{ruw}}} \\n %s
  $ unzip -p uit/*/*/sop.docx word/document.xml | grep -o 'Let op: [^/]* %s'
  Let op: {{naam}} &lt;p&gt; R&amp;D {TOC \o} { MERGEFIELD x } {{{ruw}}} \\n %s

A character that no face has:

  $ again; spoil 'Elk kind leert anders.' 'Elk kind 𒀀 leert anders.'
  $ gidspers check school.xml
  school.xml:16:36: fout L001: Geen enkel lettertype heeft het teken "\xf0\x92\x80\x80" (U+12000), in het woord "\xf0\x92\x80\x80". (esc)
      Vervang het teken in de tekst, of leg een lettertype met dit teken in fonts/.
  De Proef: 1 fout, 0 waarschuwingen
  [1]

Names cannot walk out of the output folder:

  $ again; spoil 'naam="De Proef"' 'naam="../../../Évil/’s-School\..\x IJ"'
  $ gidspers build school.xml --only schoolgids --format docx --out veilig
  ../../../\xc3\x89vil/\xe2\x80\x99s-School\\..\\x IJ: 1 bestand in veilig/2026-2027/98zz-00-evil-s-school-x-ij (esc)
  $ find veilig -type f
  veilig/2026-2027/98zz-00-evil-s-school-x-ij/schoolgids.docx

What does not apply is said once, with the reason:

  $ again; spoil '<antwoord item="gedrag" niveaus="bestuur"/>' '<antwoord item="gedrag" nvt="ja"/>'
  $ gidspers build school.xml --only sop --dump blocks 2>/dev/null | grep -A2 'label="niet van toepassing"' | tail -3
          status value="nvt" label="niet van toepassing"
          ": geldt niet voor onze school"
      tr

A character that no face has is looked for in its own word, and words from right to left are told of:

  $ again; spoil 'Een kamer zonder geluid.' 'Feest🎉 en nog eens <taal code="ar">أهلا وسهلا</taal>.'; spoil 'Spreekuur op school.' 'Spreekuur🎉 op school.'
  $ gidspers check school.xml
  school.xml:40:75: fout L001: Geen enkel lettertype heeft het teken "\xf0\x9f\x8e\x89" (U+1F389), in het woord "Feest\xf0\x9f\x8e\x89". (esc)
      Vervang het teken in de tekst, of leg een lettertype met dit teken in fonts/.
  school.xml:40:122: waarschuwing L002: "\xd9\x88\xd8\xb3\xd9\x87\xd9\x84\xd8\xa7" hoort bij woorden die van rechts naar links lopen. In de PDF staan die woorden in de verkeerde volgorde; in Word niet. (esc)
      Laat deze woorden weg, of gebruik het Word-document.
  school.xml:44:65: fout L001: Geen enkel lettertype heeft het teken "\xf0\x9f\x8e\x89" (U+1F389), in het woord "Spreekuur\xf0\x9f\x8e\x89". (esc)
      Vervang het teken in de tekst, of leg een lettertype met dit teken in fonts/.
  De Proef: 2 fouten, 1 waarschuwing
  [1]

A word of two scripts, or of signs that no one face has, is set in pieces; so is one of a language that newcomers bring:

  $ again; spoil 'Een kamer zonder geluid.' 'In het Arabisch/العربية, Urdu (ہمارے), Tigrinya (ትግርኛ) en ₿☑.'
  $ gidspers build school.xml --only sop --format pdf
  De Proef: 1 bestand in uit/2026-2027/98zz-00-de-proef
  $ pdftotext uit/*/*/sop.pdf - 2>&1 | tr -d '\n' | grep -o 'In het Arab.*☑'
  In het Arabisch/\xe2\x80\xab\xd8\xa9\xd9\x8a\xd8\xa8\xd8\xb1\xd8\xb9\xd9\x84\xd8\xa7\xe2\x80\xac, Urdu (\xe2\x80\xab)\xdb\x92\xd8\xb1\xd8\xa7\xd9\x85\xdb\x81\xe2\x80\xac, Tigrinya (\xe1\x89\xb5\xe1\x8c\x8d\xe1\x88\xad\xe1\x8a\x9b) en \xe2\x82\xbf\xe2\x98\x91 (esc)

The word may be written with a reference to the character, and stand in a comment above:

  $ again; spoil '<visie>' '<visie><!-- Feest🎉 -->'; spoil 'Een kamer zonder geluid.' 'Feest&#x1F389; en <!-- 🎈 -->Kerst&#127876;.'
  $ gidspers check school.xml
  school.xml:40:75: fout L001: Geen enkel lettertype heeft het teken "\xf0\x9f\x8e\x89" (U+1F389), in het woord "Feest\xf0\x9f\x8e\x89". (esc)
      Vervang het teken in de tekst, of leg een lettertype met dit teken in fonts/.
  school.xml:40:106: fout L001: Geen enkel lettertype heeft het teken "\xf0\x9f\x8e\x84" (U+1F384), in het woord "Kerst\xf0\x9f\x8e\x84.". (esc)
      Vervang het teken in de tekst, of leg een lettertype met dit teken in fonts/.
  De Proef: 2 fouten, 0 waarschuwingen
  [1]

A list that is too deep is the profile's, not the template's; one that is as deep as may be has room in each document:

  $ again; spoil 'Wij kijken per kind wat kan.' "$(python3 -c "n = 20; print('<ul><li>' * n + 'diep' + '</li></ul>' * n)")"; gidspers check school.xml
  De Proef: in orde
  $ again; spoil 'Wij kijken per kind wat kan.' "$(python3 -c "n = 21; print('<ul><li>' * n + 'diep' + '</li></ul>' * n)")"
  $ gidspers check school.xml
  school.xml:47:189: fout N263: <ul> zit te diep: in een tekst mogen hoogstens 40 elementen in elkaar zitten.
      Zet minder lijsten of nadruk in elkaar.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

Who wants Word only hears nothing about what goes wrong in the PDF only:

  $ again; spoil 'Een kamer zonder geluid.' 'Welkom, <taal code="ar">أهلا وسهلا</taal>.'
  $ gidspers build school.xml --only sop --strict --quiet --format docx
  $ gidspers build school.xml --only sop --strict --quiet --format pdf 2>/dev/null
  [3]

An icon that is not there is told of at its own place, once:

  $ again; spoil 'icoon="lezen"' 'icoon="leezen"'; spoil 'icoon="stilteruimte"' 'icoon="xyzzy"'
  $ gidspers check school.xml
  school.xml:28:5: waarschuwing G002: Het icoon "leezen" bestaat niet; er is geen icoon getekend.
      Bedoelde u "lezen"? Alle namen staan in assets/icons/README.md.
  school.xml:40:5: waarschuwing G001: Het icoon "xyzzy" bestaat niet; er is geen icoon getekend.
      Alle namen staan in assets/icons/README.md.
  De Proef: 0 fouten, 2 waarschuwingen

What a norm or school leaves out leaves no sign behind, and what is short for parents has its title on the poster:

  $ again; spoil ' niveau="school" dagdelen="2" drempelloos="ja"' '' ; spoil '<tekst voor="poster">Leesgroep: drie keer per week</tekst>' ''
  $ sed -i '/<trede/,/<.trede>/{/voor="\(leraar\|ouder\|poster\)"/d}; /id="lezen"/,/<.item>/{/<tekst/d; s/<norm/<verwijst naar="route"\/><norm/}' norm.xml
  $ spoil 'titel="Lezen" icoon' 'titel="Wie leest voor?" icoon' norm.xml
  $ gidspers check norm.xml 2>&1 | grep W125
  norm.xml:2:1: opmerking W125: Aantal treden zonder tekst voor poster of ouders: 2 (klas "In de klas", team "Met het team"). Op de ouderposter staat van deze treden alleen de naam.
  $ gidspers build school.xml --format pdf --out weg --quiet 2>/dev/null
  $ text() { pdftotext -layout weg/*/*/$1.pdf - | tr -s ' ' | grep -E "$2"; }
  $ text schoolgids 'eesspecialist|Wie leest'
   Wat er is Wie leest voor?
   Leesspecialist.
  $ text sop 'eesspecialist|Drempelloos|Wie leest'
   1.1 Wie leest voor? (Zie ook Zo werkt het.) voldoet
   leesspecialist Helpt leraren bij het leesonderwijs.
  $ pdftotext weg/*/*/ouderposter.pdf - | tr '\n' ' ' | grep -o 'Leesgroep[.] [^.]*'
  Leesgroep. Uw kind leest drie keer per week in een kleine groep
  $ text lerarenposter 'Mijn stap|denkt mee'
   Mijn stap. De leraar helpt in de klas.
   Met het team Het ondersteuningsteam denkt mee.
