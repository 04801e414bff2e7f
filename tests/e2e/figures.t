Figures in a norm.

  $ . "$TESTDIR"/setup.sh
  $ mkdir figuren; printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><rect width="400" height="100" fill="#0B5D7A"/></svg>' > figuren/kring.svg
  $ onderdeel='<onderdeel id="aanbod" nummer="1" titel="Wat er is" soort="domein">'
  $ figuur() { spoil "$onderdeel" "$onderdeel<figuur bestand=\"$1\" alt=\"Een kring\" bijschrift=\"De kring\" bron=\"SWV Klein\"/>" norm.xml; }

What is wrong with them is told at once, and nothing is written:

  $ figuur ../buiten.png; figuur weg.png; printf 'geen plaatje' > tekst.jpg; figuur tekst.jpg; gidspers build school.xml --out uit; ls uit
  norm.xml:33:72: fout N304: De afbeelding "tekst.jpg" is geen PNG, JPEG of SVG.
      Sla de afbeelding opnieuw op als png, jpg of svg.
  norm.xml:33:156: fout N301: De afbeelding "weg.png" bestaat niet.
      Zet het bestand op die plaats, gezien vanaf de map van dit XML-bestand, of verbeter de naam.
  norm.xml:33:238: fout N302: De afbeelding "../buiten.png" ligt buiten de map van dit XML-bestand.
      Zet het bestand in die map en schrijf alleen de naam op.
  school.xml: niet gemaakt (3 fouten, 0 waarschuwingen)
  ls: cannot access 'uit': No such file or directory
  [2]

A good one stands in the SOP, with a number, and in no other document; so does one of the introduction, before it:

  $ again; figuur figuren/kring.svg; spoil '<steunpunt naam' '<figuur bestand="figuren/kring.svg" alt="Vooraf"/><steunpunt naam' norm.xml
  $ gidspers check norm.xml
  Norm norm.xml: in orde
  $ gidspers build school.xml --only sop --dump blocks | grep -A3 picture
    figure kind="picture" value="1" number="Figuur" alt="Vooraf"
    box tone="primary" icon="info" title="Wat is basisondersteuning?" keep="yes"
      p
        "Basisondersteuning is de hulp die elke school in ons gebied geeft."
  --
    figure kind="picture" value="2" number="Figuur" alt="Een kring" caption="Figuur\xc2\xa01. De kring. Bron: SWV Klein" (esc)
    table cols="15 5" header-rows="1" style="compact"
      tr
        th scope="col"
  $ gidspers build school.xml --only sop --dump view | grep -A4 'figuren$'
    figuren
      -
        beeld "1"
        alt "Vooraf"
    heeft-figuren ja
  --
      figuren
        -
          beeld "2"
          alt "Een kring"
          bijschrift "De kring. Bron: SWV Klein"
  $ for kind in ouderposter lerarenposter schoolgids; do gidspers build school.xml --only $kind --dump blocks | grep -c picture; done
  0
  0
  0
  [1]
  $ gidspers build school.xml --only sop --dump tags | grep -A2 Figure
      Figure alt="Vooraf" page=2 bbox=54,596,490,123
        p2 ""
      Div
  --
        Figure alt="Een kring" page=3 bbox=54,655,490,123
          p3 ""
        Caption
  --
        Figure alt="Ladder. Van de eerste naar de laatste trede: 1 In de klas; 2 Met het team." page=4 bbox=54,531,490,60
          p4 "1 In de klas 2 Met het team "
        Table

What cannot be drawn is said of a figure as of a logo:

  $ printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>A</text><rect width="9" height="9"/></svg>' > figuren/kring.svg
  $ gidspers check norm.xml
  norm.xml:11:5: waarschuwing G010: De SVG-afbeelding bevat "text"; dat wordt niet getekend.
      Sla de afbeelding in uw tekenprogramma op met tekst omgezet naar contouren en zonder foto's, of gebruik een png.
  norm.xml:33:72: waarschuwing G010: De SVG-afbeelding bevat "text"; dat wordt niet getekend.
      Sla de afbeelding in uw tekenprogramma op met tekst omgezet naar contouren en zonder foto's, of gebruik een png.
  Norm norm.xml: 0 fouten, 2 waarschuwingen

A figure that changed makes the documents of its schools again:

  $ mkdir scholen; mv school.xml scholen; spoil 'norm="norm.xml"' 'norm="../norm.xml"' scholen/school.xml; gidspers batch . --out uit --quiet 2>/dev/null
  $ gidspers batch . --out uit --since-last 2>/dev/null | head -1
  [1/1] De Proef: niets veranderd
  $ sed -i 's/<text>A<.text>//' figuren/kring.svg
  $ gidspers batch . --out uit --since-last 2>/dev/null | head -1
  [1/1] De Proef: 8 bestanden in uit/2026-2027/98zz-00-de-proef
  $ gidspers batch . --out uit --since-last 2>/dev/null | head -1
  [1/1] De Proef: niets veranderd
  $ rm figuren/kring.svg; gidspers batch . --out uit --since-last 2>&1 | grep N301
  norm.xml:11:5: fout N301: De afbeelding "figuren/kring.svg" bestaat niet.
  norm.xml:33:72: fout N301: De afbeelding "figuren/kring.svg" bestaat niet.

Templates of one's own that ask for a picture that the norm does not have:

  $ mkdir -p eigen/sop; echo '<figure kind="picture" value="9" alt="Niets"/>' > eigen/sop/figuren.mustache; again
  $ gidspers build school.xml --only sop --templates eigen --out leeg
  eigen/sop/figuren.mustache:1:1: fout L042: Een figuur met kind="picture" vraagt afbeelding "9", maar de norm heeft die niet.
      Schrijf value="{{beeld}}" in een blok {{#figuren}}.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]
