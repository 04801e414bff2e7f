Templates of an SWV's own, and what can be wrong in them.

  $ . "$TESTDIR"/setup.sh
  $ mkdir -p eigen/ouderposter
  $ cp "$TESTDIR"/../../templates/ouderposter/ouderposter.mustache eigen/ouderposter/

Another title:

  $ sed -i 's/Zo helpen wij uw kind/Samen sterk voor uw kind/' eigen/ouderposter/ouderposter.mustache
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  De Proef: 1 bestand in uit/2026-2027/98zz-00-de-proef
  $ pdftotext uit/*/*/ouderposter.pdf - | grep 'Samen sterk'
  Samen sterk voor uw kind

A name that does not exist, a section that is not closed, an element that is not markup:

  $ cat > eigen/ouderposter/ouderposter.mustache <<'T'
  > <document kind="ouderposter" title="{{school.naam}}" lang="nl-NL">
  > <poster><panel title="{{school.nam}}"><p>Dag</p></panel></poster></document>
  > T
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:23: fout T008: De naam "nam" bestaat hier niet.
      Bedoelde u "naam"? Alle namen staan in src/merge/README.md.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/ouderposter.pdf" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  De Proef: niet gemaakt (1 fout, 1 waarschuwing)
  [1]

  $ printf '<document kind="ouderposter" title="x" lang="nl-NL">\n<poster>{{#ambities}}</poster></document>\n' > eigen/ouderposter/ouderposter.mustache
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:9: fout T002: Het blok {{#ambities}} wordt niet (op de goede plek) gesloten.
      Zet {{/ambities}} waar het blok eindigt.
  [1]

  $ printf '<document kind="ouderposter" title="x" lang="nl-NL">\n<poster>{{#ambities}}{{/ambitie}}</poster></document>\n' > eigen/ouderposter/ouderposter.mustache
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:22: fout T020: {{/ambitie}} sluit een blok dat niet open is.
      Bedoelde u {{/ambities}}?
  [1]

  $ printf '<document kind="ouderposter" title="x" lang="nl-NL">\n<poster><panel title="a"><para>Dag</para></panel></poster></document>\n' > eigen/ouderposter/ouderposter.mustache
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:26: fout D002: Het element <para> bestaat niet in de blokopmaak.
      Alle elementen staan in src/doc/README.md.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/ouderposter.pdf" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  De Proef: niet gemaakt (1 fout, 1 waarschuwing)
  [1]

What is wrong in a partial is told in its file and line; a comment that is not closed too, and a poster without a head:

  $ mkdir -p deel/schoolgids; printf '<document kind="schoolgids" title="x" lang="nl-NL">\n{{> stuk}}\n</document>\n' > deel/schoolgids/schoolgids.mustache
  $ stuk() { printf "$1" > deel/schoolgids/stuk.mustache; gidspers check school.xml --only schoolgids --templates deel; }
  $ stuk '<p>Dag</p>\n<box title=Let>\n<p>op</p></box>\n'
  deel/schoolgids/stuk.mustache:2:1: fout D106: De tag <box> is niet goed geschreven.
      Schrijf attributen als naam="waarde", met rechte aanhalingstekens (geen gekrulde) en een spatie ertussen, en sluit af met >.
  De Proef: 1 fout, 0 waarschuwingen
  [1]
  $ stuk '<p>Dag</p></p>\n'
  deel/schoolgids/stuk.mustache:1:1: fout D029: Op of na deze regel staat </p>, maar er is geen <p> open.
      Haal </p> weg, of zet <p> waar het element begint; let op voorwaarden die maar de helft van een element omvatten.
  De Proef: 1 fout, 0 waarschuwingen
  [1]
  $ stuk '<p>Dag\n<h level="1">Kop</h>\n'
  deel/schoolgids/stuk.mustache:1:1: fout D027: Waar <h> begint (regel 2), is <p> nog open; <h> mag daar niet in staan.
      Zet </p> voor <h>. In <p> mag: <strong>, <em>, <a>, <span>, <br>, <page-ref>, <status>, <icon>.
  De Proef: 1 fout, 0 waarschuwingen
  [1]
  $ stuk '<p>Dag<br>allemaal, voor <b>5</b> &euro;</p>\n'
  deel/schoolgids/stuk.mustache:1:7: fout D026: <br> wordt niet gesloten. In dit element kan niets staan.
      Zet een schuine streep voor de >, zoals in <br/>.
  deel/schoolgids/stuk.mustache:1:26: fout D001: Het element <b> bestaat niet in de blokopmaak.
      Bedoelde u <strong>? Alle elementen staan in src/doc/README.md.
  De Proef: 2 fouten, 0 waarschuwingen
  [1]
  $ stuk '<p>Dag</p> <!-- los ->\n<p>Weg</p>\n'
  deel/schoolgids/stuk.mustache:1:12: fout T023: Deze opmerking wordt niet gesloten, of pas na het begin van een volgende.
      Schrijf --> waar de opmerking eindigt.
  [1]
  $ printf '<document kind="ouderposter" title="x" lang="nl-NL">\n<poster><panel title="a">Dag</panel></poster></document>\n' > eigen/ouderposter/ouderposter.mustache
  $ gidspers check school.xml --only ouderposter --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:1: fout D028: Deze poster heeft geen <masthead>, en dus geen titel.
      Zet als eerste in <poster>: <masthead title="\xe2\x80\xa6"/>. (esc)
  De Proef: 1 fout, 0 waarschuwingen
  [1]

A template that is not UTF-8, as a Windows editor may save it, and a character that is no text:

  $ mkdir -p vreemd/sop; printf '<h level="1">Wij hebben dit\nge\353valueerd</h>\n' > vreemd/sop/leeswijzer.mustache
  $ gidspers build school.xml --only sop --format pdf --templates vreemd --out vreemd/uit
  vreemd/sop/leeswijzer.mustache:2:3: fout X003: Het bestand is geen UTF-8: hier staat een byte (EB) die geen letter kan zijn.
      Sla het bestand in uw teksteditor opnieuw op met codering UTF-8.
  [1]
  $ printf '<p>een\000twee</p>\n' > vreemd/sop/leeswijzer.mustache
  $ gidspers build school.xml --only sop --format pdf --templates vreemd --out vreemd/uit
  vreemd/sop/leeswijzer.mustache:1:7: fout X004: Hier staat een stuurteken (U+0000) dat niet in XML mag.
      Verwijder het teken. Vaak komt het mee bij plakken uit een ander programma; typ het woord opnieuw.
  [1]
  $ printf '<p>Wij zijn er voor u</p>' | iconv -f UTF-8 -t UTF-16 > vreemd/sop/leeswijzer.mustache
  $ gidspers build school.xml --only sop --format pdf --templates vreemd --out vreemd/uit
  vreemd/sop/leeswijzer.mustache:1:1: fout X002: Het bestand is in UTF-16 opgeslagen; het moet UTF-8 zijn.
      Sla het bestand in uw teksteditor opnieuw op met codering UTF-8 en haal een andere encoding uit de eerste regel.
  [1]
  $ test -e vreemd/uit
  [1]

The mark that Notepad sets before UTF-8 is no text; an empty template leaves its part out:

  $ printf '\357\273\277<h level="1" id="leeswijzer">Ge\303\253valueerd</h>\n' > vreemd/sop/leeswijzer.mustache
  $ gidspers build school.xml --only sop --format pdf --templates vreemd --out vreemd/uit
  De Proef: 1 bestand in vreemd/uit/2026-2027/98zz-00-de-proef
  $ pdftotext vreemd/uit/*/*/sop.pdf - | grep -m 1 '^Geëvalueerd$'
  Geëvalueerd
  $ : > vreemd/sop/leeswijzer.mustache
  $ gidspers build school.xml --only sop --format pdf --templates vreemd --out vreemd/uit
  De Proef: 1 bestand in vreemd/uit/2026-2027/98zz-00-de-proef

A document longer than its template wants is written again, tighter: what is for when there is room goes, and then what is for
when it is not tight. Without such a wish, or when it does not help, all stays:

  $ mkdir -p krap/schoolgids; lang=$(printf '<p>Dit is een regel.</p>%.0s' $(seq 30))
  $ gids() { printf '<document kind="schoolgids" title="x" lang="nl-NL"%s><h level="1">Hulp</h>{{#is-ruim}}%s<p>ruim</p>{{/is-ruim}}{{^is-krap}}%s<p>gewoon</p>{{/is-krap}}%s</document>' "$1" "$2" "$3" "$4" > krap/schoolgids/schoolgids.mustache
  > gidspers build school.xml --only schoolgids --format pdf --templates krap --quiet; pdftotext uit/*/*/schoolgids.pdf - | grep -cE '^(ruim|gewoon)$'; }
  $ gids '' "$lang" "$lang" "$lang"
  2
  $ gids ' most-pages="1"' "$lang" "" "$lang"
  1
  $ gids ' most-pages="1"' "$lang" "$lang" "$lang"
  0
  [1]
  $ gids ' most-pages="1"' "" "" "$lang$lang$lang$lang"
  2

A folder that is not there:

  $ gidspers build school.xml --only ouderposter --templates nergens
  fout C013: De map met sjablonen "nergens" bestaat niet.
      Controleer de naam van de map achter --templates.
  [1]

A folder that cannot be there, as its name is too long:

  $ gidspers build school.xml --only ouderposter --templates $(printf 'lang%.0s' $(seq 300)) 2>&1 | sed -E 's/(lang)+/lang/g'
  fout C013: De map met sjablonen "lang \xe2\x80\xa6 lang" bestaat niet. (esc)
      Controleer de naam van de map achter --templates.

A template that stands where no document looks for it:

  $ mkdir plat; cp "$TESTDIR"/../../templates/ouderposter/ouderposter.mustache plat/
  $ gidspers check school.xml --templates plat --strict
  plat/ouderposter.mustache: waarschuwing T017: Dit sjabloon wordt nergens gebruikt.
      Bedoelde u ouderposter/ouderposter.mustache in de map van --templates?
  De Proef: in orde
  [3]

A folder without templates, templates that Notepad renamed, and a folder with a capital when one document is asked for:

  $ mkdir geen; gidspers check school.xml --templates geen --strict
  geen: waarschuwing T021: In deze map staat geen enkel sjabloon; alle documenten komen uit de gewone sjablonen.
      Controleer de naam van de map achter --templates. Daarin staan mappen, met bestanden zoals ouderposter/ouderposter.mustache.
  De Proef: in orde
  [3]
  $ mkdir -p kwijt/ouderposter; ln -s weg.mustache kwijt/ouderposter/ouderposter.mustache; gidspers check school.xml --templates kwijt
  fout I001: Het bestand "kwijt/ouderposter/ouderposter.mustache" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  [1]
  $ mkdir -p klad/ouderposter; cp plat/ouderposter.mustache klad/ouderposter/ouderposter.mustache.txt
  $ gidspers check school.xml --templates klad --strict
  klad/ouderposter/ouderposter.mustache.txt: waarschuwing T022: Dit bestand wordt niet gebruikt, want de naam eindigt op .txt.
      Haal .txt van de naam af: ouderposter.mustache. Kladblok zet die uitgang er zelf achter, en Verkenner laat hem vaak niet zien.
  De Proef: in orde
  [3]
  $ mkdir -p groot/Ouderposter; cp plat/ouderposter.mustache groot/Ouderposter/
  $ gidspers check school.xml --templates groot --strict
  groot/Ouderposter/ouderposter.mustache: waarschuwing T017: Dit sjabloon wordt nergens gebruikt.
      Bedoelde u ouderposter/ouderposter.mustache in de map van --templates?
  De Proef: in orde
  [3]
  $ gidspers build school.xml --templates groot --only sop --format docx --strict --out groot-uit
  groot/Ouderposter/ouderposter.mustache: waarschuwing T017: Dit sjabloon wordt nergens gebruikt.
      Bedoelde u ouderposter/ouderposter.mustache in de map van --templates?
  De Proef: 1 bestand in groot-uit/2026-2027/98zz-00-de-proef
  [3]

An empty template:

  $ : > eigen/ouderposter/ouderposter.mustache
  $ gidspers check school.xml --only ouderposter --templates eigen
  eigen/ouderposter/ouderposter.mustache:1:1: fout D103: Het sjabloon levert niets op.
      Een sjabloon begint met <document> en eindigt met </document>.
  De Proef: 1 fout, 0 waarschuwingen
  [1]

Slips in a part of Word's file, of which Word would say no more than that it cannot open the document:

  $ mkdir -p data; cp -r "$(dirname "$(dirname "$TESTDIR")")"/templates data/; cp data/templates/docx/word/styles.xml styles.xml
  $ slip() { sed "$1" styles.xml > data/templates/docx/word/styles.xml; GIDSPERS_DATA=data gidspers build school.xml --only sop --out woord 2>&1; }
  $ slip 's/{{color ink}}/{{kleur ink}}/; s/{{rpr lead}}/{{rpr leed}}/'
  data/templates/docx/word/styles.xml:3:167: fout T026: In dit onderdeel van het Word-bestand kan {{kleur ink}} niet staan: Gidspers weet niet wat daar moet komen.
      Verbeter het. In templates/docx/README.md staat wat er kan staan.
  data/templates/docx/word/styles.xml:21:237: fout T026: In dit onderdeel van het Word-bestand kan {{rpr leed}} niet staan: Gidspers weet niet wat daar moet komen.
      Verbeter het. In templates/docx/README.md staat wat er kan staan.
  [1]
  $ slip '5s/}}<\/w:rPr>/<\/w:rPr>/'
  data/templates/docx/word/styles.xml:5:149: fout T001: Een tag die met {{ begint, wordt niet gesloten.
      Sluit hem met }}.
  [1]
  $ slip 's/<\/w:styles>//'
  data/templates/docx/word/styles.xml:56:1: fout X012: Het bestand houdt op terwijl <styles> van regel 2 nog open is.
      Sluit <styles> af met </styles>. Is het bestand wel helemaal opgeslagen?
  [1]
  $ slip 'd'
  data/templates/docx/word/styles.xml: fout T028: Dit onderdeel van het Word-bestand is leeg.
      Zet het bestand terug zoals het was, of installeer Gidspers opnieuw.
  [1]
  $ slip 's/Tabeltekst/Tekst in tabellen/'
  De Proef: 2 bestanden in woord/2026-2027/98zz-00-de-proef

A part of Word's file among one's own templates is not used; a copy that came along is no mistake:

  $ cp -r data/templates los; cp styles.xml data/templates/docx/word/styles.xml; GIDSPERS_DATA=data gidspers check school.xml --templates los
  los/docx/word/styles.xml: waarschuwing T027: Dit bestand wordt niet gebruikt: de onderdelen van Word-bestanden komen nooit uit de map van --templates.
      Haal de map docx daar weg. Kleuren, letters en logo verandert u met huisstijl.xml, ook in Word.
  De Proef: in orde
  $ cp styles.xml los/docx/word/; GIDSPERS_DATA=data gidspers check school.xml --templates los
  De Proef: in orde

What is no document, and what stands outside it:

  $ mkdir eigen/schoolgids
  $ echo '<p>Dag</p>' > eigen/schoolgids/schoolgids.mustache; gidspers build school.xml --only schoolgids --format pdf --templates eigen
  eigen/schoolgids/schoolgids.mustache:1:1: fout D003: Een sjabloon begint met <document>, niet met <p>.
      Zet <document kind="\xe2\x80\xa6" title="\xe2\x80\xa6"> om het geheel. (esc)
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/schoolgids.pdf" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  De Proef: niet gemaakt (1 fout, 1 waarschuwing)
  [1]
  $ echo '<document kind="schoolgids" title="x" lang="nl-NL"><p>Dag</p></document> dag' > eigen/schoolgids/schoolgids.mustache; gidspers build school.xml --only schoolgids --format pdf --templates eigen
  eigen/schoolgids/schoolgids.mustache:1:52: fout D104: Er staat iets buiten <document>.
      Zet alles tussen <document> en </document>.
  school.xml: waarschuwing C015: "uit/2026-2027/98zz-00-de-proef/schoolgids.pdf" staat er nog van een eerdere keer; deze keer is dit document niet gemaakt.
      Gebruik dit oude bestand niet naast de nieuwe, of haal het weg.
  De Proef: niet gemaakt (1 fout, 1 waarschuwing)
  [1]

Our own templates ask for a second half only of a list that has two, since an empty cell of a table says "–":

  $ cd "$TESTDIR"/../../templates
  $ grep -ro --include=*.mustache '{{#[a-z.-]*\.helft-2}}' . | while IFS=: read -r file half; do list=${half#\{\{\#}; grep -qF "{{#${list%.helft-2\}\}}.aantal-na-1}}" "$file" || echo "$file: $list"; done
