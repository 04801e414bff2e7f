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
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

  $ printf '<document kind="ouderposter" title="x" lang="nl-NL">\n<poster>{{#ambities}}</poster></document>\n' > eigen/ouderposter/ouderposter.mustache
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:9: fout T002: Het blok {{#ambities}} wordt niet (op de goede plek) gesloten.
      Zet {{/ambities}} waar het blok eindigt.
  [1]

  $ printf '<document kind="ouderposter" title="x" lang="nl-NL">\n<poster><panel title="a"><para>Dag</para></panel></poster></document>\n' > eigen/ouderposter/ouderposter.mustache
  $ gidspers build school.xml --only ouderposter --format pdf --templates eigen
  eigen/ouderposter/ouderposter.mustache:2:26: fout D002: Het element <para> bestaat niet in de blokopmaak.
      Alle elementen staan in src/doc/README.md.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A folder that is not there:

  $ gidspers build school.xml --only ouderposter --templates nergens
  fout C013: De map met sjablonen "nergens" bestaat niet.
      Controleer de naam van de map achter --templates.
  [1]
