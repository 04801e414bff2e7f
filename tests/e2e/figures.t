Figures in a norm.

  $ . "$TESTDIR"/setup.sh
  $ mkdir figuren; printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><rect width="400" height="100" fill="#0B5D7A"/></svg>' > figuren/kring.svg
  $ onderdeel='<onderdeel id="aanbod" nummer="1" titel="Wat er is" soort="domein">'
  $ figuur() { spoil "$onderdeel" "$onderdeel<figuur bestand=\"$1\" alt=\"Een kring\" bijschrift=\"De kring\" bron=\"SWV Klein\"/>" norm.xml; }

What is wrong with them is told at once, and nothing is written:

  $ figuur ../buiten.png; figuur weg.png; printf 'geen plaatje' > tekst.jpg; figuur tekst.jpg; gidspers build school.xml --out uit; ls uit

A good one stands in the SOP, with a number, and in no other document; so does one of the introduction, before it:

  $ again; figuur figuren/kring.svg; spoil '<steunpunt naam' '<figuur bestand="figuren/kring.svg" alt="Vooraf"/><steunpunt naam' norm.xml
  $ gidspers check norm.xml
  $ gidspers build school.xml --only sop --dump blocks | grep -A3 picture
  $ gidspers build school.xml --dump view | grep -A4 figuren | head -12
  $ for kind in ouderposter lerarenposter schoolgids; do gidspers build school.xml --only $kind --dump blocks | grep -c picture; done
  $ gidspers build school.xml --only sop --dump tags | grep -A2 Figure

What cannot be drawn is said of a figure as of a logo:

  $ printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>A</text><rect width="9" height="9"/></svg>' > figuren/kring.svg
  $ gidspers check norm.xml

A figure that changed makes the documents of its schools again:

  $ mkdir scholen; mv school.xml norm.xml figuren scholen; gidspers batch scholen --out uit --quiet >/dev/null 2>&1
  $ gidspers batch scholen --out uit --since-last 2>/dev/null | head -1
  $ sed -i 's/<text>A<.text>//' scholen/figuren/kring.svg
  $ gidspers batch scholen --out uit --since-last 2>/dev/null | head -1
  $ rm scholen/figuren/kring.svg; gidspers batch scholen --out uit --since-last 2>&1 | grep N301

Templates of one's own that ask for a picture that the norm does not have:

  $ mkdir -p eigen/sop; echo '<figure kind="picture" value="9" alt="Niets"/>' > eigen/sop/figuren.mustache; again
  $ gidspers build school.xml --only sop --templates eigen --out leeg
