Logos.

  $ . "$TESTDIR"/setup.sh
  $ logo() { again; spoil '<bestuur ' "<logo bestand=\"$1\" alt=\"Logo van De Proef\"/><bestuur "; spoil "<logo bestand=\"$1\" alt=\"Logo van De Proef\"/>" ''; spoil '</school>' "<logo bestand=\"$1\" alt=\"Logo van De Proef\"/></school>"; }

  $ logo weg.png
  $ gidspers check school.xml
  school.xml:7:3: fout N301: De afbeelding "weg.png" bestaat niet.
      Zet het bestand op die plaats, gezien vanaf de map van dit XML-bestand, of verbeter de naam.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

  $ printf 'GIF89a................' > logo.gif; logo logo.gif
  $ gidspers check school.xml
  school.xml:7:3: fout N304: De afbeelding "logo.gif" is geen PNG, JPEG of SVG.
      Sla de afbeelding opnieuw op als png, jpg of svg.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

  $ printf 'geen plaatje' > logo.png; logo logo.png
  $ gidspers check school.xml
  school.xml:7:3: fout N304: De afbeelding "logo.png" is geen PNG, JPEG of SVG.
      Sla de afbeelding opnieuw op als png, jpg of svg.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A PNG that was cut off, one that is a JPEG by its name only, and one of 30,000 by 30,000:

  $ python3 -c "
  > import struct, zlib
  > def chunk(kind, data): return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
  > def png(w, h, rows): return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')
  > good = png(2, 2, b'\0' + b'\xff\0\0' * 2 + b'\0' + b'\0\0\xff' * 2)
  > open('goed.png', 'wb').write(good)
  > open('half.png', 'wb').write(good[:-16])
  > open('logo.jpg', 'wb').write(good)
  > open('reus.png', 'wb').write(png(30000, 30000, b''))
  > open('zwaar.png', 'wb').write(good[:-12] + chunk(b'tEXt', b'x' * 6000000) + good[-12:])
  > "
  $ logo half.png
  $ gidspers check school.xml
  school.xml:7:3: fout N306: De afbeelding "half.png" is beschadigd of niet compleet.
      Kopieer of bewaar het bestand opnieuw.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ logo logo.jpg
  $ gidspers check school.xml
  school.xml:7:3: fout N305: De afbeelding "logo.jpg" is een PNG, maar de naam zegt iets anders.
      Geef het bestand de goede uitgang.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ logo reus.png
  $ gidspers check school.xml
  school.xml:7:3: fout N303: De afbeelding "reus.png" is te groot (30000 \xc3\x97 30000). (esc)
      Gebruik een png of jpg van hoogstens 5 MB en 16,7 miljoen beeldpunten (zoals 4096 \xc3\x97 4096), of een svg van hoogstens 300 kB. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ logo zwaar.png
  $ gidspers check school.xml
  school.xml:7:3: fout N303: De afbeelding "zwaar.png" is te groot (6001 kB > 5000 kB).
      Gebruik een png of jpg van hoogstens 5 MB en 16,7 miljoen beeldpunten (zoals 4096 \xc3\x97 4096), of een svg van hoogstens 300 kB. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A good one is fine, one outside the folder is not:

  $ logo goed.png
  $ gidspers check school.xml
  school.xml:7:3: waarschuwing N310: Het logo "goed.png" is klein (2 \xc3\x97 2 beeldpunten): op een poster worden de blokjes zichtbaar. (esc)
      Vraag om het logo als svg, of als png van ten minste 150 beeldpunten breed of hoog.
  De Proef: 0 fouten, 1 waarschuwing
  $ logo ../goed.png
  $ gidspers check school.xml
  school.xml:7:3: fout N302: De afbeelding "../goed.png" ligt buiten de map van dit XML-bestand.
      Zet het bestand in die map en schrijf alleen de naam op.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ logo /etc/passwd
  $ gidspers check school.xml
  school.xml:7:3: fout N302: De afbeelding "/etc/passwd" ligt buiten de map van dit XML-bestand.
      Zet het bestand in die map en schrijf alleen de naam op.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

What of a logo cannot be drawn is said, and letters that are not there too:

  $ printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>A</text><rect width="9" height="9"/></svg>' > logo.svg; logo logo.svg
  $ printf '<huisstijl><letters kop="Comic Sans"/></huisstijl>' > huisstijl.xml; spoil '<profiel ' '<profiel huisstijl="huisstijl.xml" '
  $ gidspers check school.xml
  huisstijl.xml:1:12: waarschuwing F004: Het lettertype "Comic Sans" is niet bekend; Open Sans wordt gebruikt.
      Kies een van: Open Sans, Lato, Vollkorn, Andika, Quicksand, Carlito.
  school.xml:7:3: waarschuwing G010: De SVG-afbeelding bevat "text"; dat wordt niet getekend.
      Sla de afbeelding in uw tekenprogramma op met tekst omgezet naar contouren en zonder foto's, of gebruik een png.
  De Proef: 0 fouten, 2 waarschuwingen

  $ printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g fill="red"/></svg>' > niets.svg; logo niets.svg
  $ gidspers check school.xml
  huisstijl.xml:1:12: waarschuwing F004: Het lettertype "Comic Sans" is niet bekend; Open Sans wordt gebruikt.
      Kies een van: Open Sans, Lato, Vollkorn, Andika, Quicksand, Carlito.
  school.xml:7:3: waarschuwing G018: In de SVG-afbeelding staat niets wat getekend kan worden; zij is niet te zien.
      Sla de afbeelding in uw tekenprogramma op met tekst omgezet naar contouren, of gebruik een png.
  De Proef: 0 fouten, 2 waarschuwingen

A logo that cannot be drawn at all leaves no plate behind on the posters:

  $ printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><symbol id="s"><path d="M0 0h9v9z"/></symbol><use href="#s"/></svg>' > kloon.svg; logo kloon.svg
  $ gidspers check school.xml
  huisstijl.xml:1:12: waarschuwing F004: Het lettertype "Comic Sans" is niet bekend; Open Sans wordt gebruikt.
      Kies een van: Open Sans, Lato, Vollkorn, Andika, Quicksand, Carlito.
  school.xml:7:3: waarschuwing G022: De SVG-afbeelding bevat klonen of symbolen ("use"); die worden niet getekend.
      Maak ze in uw tekenprogramma los (Inkscape: Edit > Clone > Unlink Clone; Illustrator: Break Link to Symbol) en sla de afbeelding opnieuw op, of gebruik een png.
  school.xml:7:3: waarschuwing G018: In de SVG-afbeelding staat niets wat getekend kan worden; zij is niet te zien.
      Sla de afbeelding in uw tekenprogramma op met tekst omgezet naar contouren, of gebruik een png.
  De Proef: 0 fouten, 3 waarschuwingen
  $ gidspers build school.xml --only lerarenposter --out uit --dump pages > met.txt 2> /dev/null; again
  $ gidspers build school.xml --only lerarenposter --out uit --dump pages 2> /dev/null | diff - met.txt

A PNG with too little in it is found before anything is made:

  $ python3 -c "
  > import struct, zlib
  > part = lambda name, data: struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
  > open('dun.png', 'wb').write(b'\x89PNG\r\n\x1a\n' + part(b'IHDR', struct.pack('>IIBBBBB', 50, 50, 8, 2, 0, 0, 0)) + part(b'IDAT', zlib.compress(b'\0' * 99)) + part(b'IEND', b''))"
  $ logo dun.png; gidspers check school.xml
  school.xml:7:3: waarschuwing N310: Het logo "dun.png" is klein (50 \xc3\x97 50 beeldpunten): op een poster worden de blokjes zichtbaar. (esc)
      Vraag om het logo als svg, of als png van ten minste 150 beeldpunten breed of hoog.
  huisstijl.xml:1:12: waarschuwing F004: Het lettertype "Comic Sans" is niet bekend; Open Sans wordt gebruikt.
      Kies een van: Open Sans, Lato, Vollkorn, Andika, Quicksand, Carlito.
  school.xml:7:3: fout N306: De afbeelding "Logo van De Proef" is beschadigd of niet compleet.
      Kopieer of bewaar het bestand opnieuw.
  De Proef: 1 fout, 2 waarschuwingen
  [1]

A logo with thousands of mistakes is told of in no more messages than anything else of a school:

  $ rm huisstijl.xml; python3 -c "print('<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">' + ''.join(f'<rect width=\"9\" height=\"9\" fill=\"kleur-{i}\"/>' for i in range(3000)) + '</svg>')" > logo.svg
  $ logo logo.svg; gidspers check school.xml 2> gezegd.txt
  De Proef: 0 fouten, 201 waarschuwingen
  $ grep -c G015 gezegd.txt
  200
  $ tail -2 gezegd.txt
  school.xml: waarschuwing I020: Alleen de eerste 200 meldingen staan hier; weggelaten: 2800.
      Herstel deze eerst en kijk dan opnieuw. Zijn het er zo veel, dan is het vaak steeds dezelfde fout.

A name with other capitals is right on Windows only:

  $ again; spoil '</school>' '</school><huisstijl><logo bestand="Logo.PNG" alt="De Proef"/></huisstijl>'; touch logo.png
  $ gidspers check school.xml --only sop
  school.xml:7:23: fout N271: De afbeelding "Logo.PNG" bestaat niet; wel is er "logo.png".
      Schrijf de naam precies zoals het bestand heet; hoofdletters tellen mee.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

A name with accents that a Mac keeps otherwise looks the same:

  $ again; spoil '</school>' "$(printf '</school><huisstijl><logo bestand="logo co\303\266p.png" alt="De Proef"/></huisstijl>')"; touch "$(printf 'logo coo\314\210p.png')"
  $ gidspers check school.xml --only sop; rm logo\ *
  school.xml:7:23: fout C032: Het bestand "logo co\xc3\xb6p.png" is er wel, maar in zijn naam zijn de accenten anders opgeslagen, zoals op een Mac. (esc)
      Geef het bestand op deze computer een naam zonder accenten, en schrijf die ook hier.
  school.xml: 1 fout, 0 waarschuwingen

A house style under another name is not silently passed by:

  $ again; rm -f huisstijl.xml; printf '<huisstijl/>' > Huistijl.xml; cp Huistijl.xml huisstijl.xml.txt; cp Huistijl.xml huisstijl2.xml; cp Huistijl.xml "huisstijl (1).xml"
  $ gidspers check school.xml --only sop 2>&1 | grep -A1 N277
  Huistijl.xml: waarschuwing N277: Dit bestand wordt niet gebruikt als huisstijl van het samenwerkingsverband. Die heet huisstijl.xml, precies zo.
      Geef het bestand de naam huisstijl.xml. Kladblok zet er zelf .txt achter, en Verkenner laat dat vaak niet zien.
  huisstijl (1).xml: waarschuwing N277: Dit bestand wordt niet gebruikt als huisstijl van het samenwerkingsverband. Die heet huisstijl.xml, precies zo.
      Geef het bestand de naam huisstijl.xml. Kladblok zet er zelf .txt achter, en Verkenner laat dat vaak niet zien.
  huisstijl.xml.txt: waarschuwing N277: Dit bestand wordt niet gebruikt als huisstijl van het samenwerkingsverband. Die heet huisstijl.xml, precies zo.
      Geef het bestand de naam huisstijl.xml. Kladblok zet er zelf .txt achter, en Verkenner laat dat vaak niet zien.
  $ printf '<huisstijl/>' > huisstijl.xml; gidspers check school.xml --only sop | grep -c N277
  0
  [1]

A logo of which nothing shows is left out, and one that is a dot on a large sheet is told of:

  $ python3 - <<'PY'
  > import struct, zlib
  > part = lambda name, data: struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
  > def png(name, ground, drawing):
  >     inside = lambda x, y: 80 <= x < 120 and 80 <= y < 110
  >     rows = b''.join(b'\0' + b''.join(drawing if inside(x, y) else ground for x in range(200)) for y in range(200))
  >     color = 2 if len(ground) == 3 else 6
  >     open(name, 'wb').write(b'\x89PNG\r\n\x1a\n' + part(b'IHDR', struct.pack('>IIBBBBB', 200, 200, 8, color, 0, 0, 0)) + part(b'IDAT', zlib.compress(rows)) + part(b'IEND', b''))
  > png('stip.png', b'\xff\xff\xff', b'\x20\x40\x80')
  > png('leeg.png', b'\0\0\0\0', b'\xff\xff\xff\xff')
  > PY
  $ logo stip.png; gidspers check school.xml --only sop
  school.xml:7:3: waarschuwing G026: Rond de tekening in het logo is veel leeg: zij is maar 20 % van de breedte en 15 % van de hoogte. Op een poster wordt het logo daardoor erg klein.
      Snijd in een tekenprogramma de lege rand weg en bewaar het logo opnieuw.
  De Proef: 0 fouten, 1 waarschuwing
  $ printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><path fill="#fff" d="M0 0h210v297H0z"/><path d="M80 80h40v30h-40z"/></svg>' > vel.svg
  $ logo vel.svg; gidspers check school.xml --only sop
  school.xml:7:3: waarschuwing G026: Rond de tekening in het logo is veel leeg: zij is maar 19 % van de breedte en 10 % van de hoogte. Op een poster wordt het logo daardoor erg klein.
      Snijd in een tekenprogramma de lege rand weg en bewaar het logo opnieuw.
  De Proef: 0 fouten, 1 waarschuwing
  $ logo leeg.png; gidspers check school.xml --only lerarenposter
  school.xml:7:3: waarschuwing G025: Van het logo is op wit papier niets te zien: het is leeg, wit of doorzichtig. Het is weggelaten.
      Vraag om het logo in kleur, voor een witte achtergrond, als svg of png.
  De Proef: 0 fouten, 1 waarschuwing
  $ gidspers build school.xml --only lerarenposter --dump pages > met.txt 2> /dev/null; again
  $ gidspers build school.xml --only lerarenposter --dump pages 2> /dev/null | diff - met.txt
