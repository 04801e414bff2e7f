The command line.

  $ . "$TESTDIR"/setup.sh
  $ gidspers --help
  Gidspers maakt van het profiel van een school en de norm van haar samenwerkingsverband vier documenten: het SOP, de ouderposter, de lerarenposter en het stuk voor de schoolgids, elk als PDF en als Word-bestand.
  Gebruik: gidspers [OPTIES] OPDRACHT
  
  Opties:
    -h,--help                       Toon deze uitleg.
    --version                       Toon de versie.
    --lang nl|en                    Taal van meldingen en uitleg (standaard: nl). De documenten blijven Nederlands.
  
  Opdrachten:
    build                           Maak de documenten van een of meer scholen.
    check                           Noem alles wat fout is of ontbreekt, en schrijf niets.
    init                            Maak een nieuw, leeg profiel met elke vraag van een norm.
    batch                           Maak de documenten van alle scholen van een map of lijst, met een rapport.
  
  Typ gidspers build --help (of batch, check, init) voor de uitleg van een opdracht.
  $ gidspers build --help
  Maak de documenten van een of meer scholen.
  Gebruik: gidspers build [OPTIES] profiel...
  
  Wat u noemt:
    profiel                         Een of meer schoolprofielen (XML).
  
  Opties:
    -h,--help                       Toon deze uitleg.
    --norm BESTAND                  Gebruik deze norm in plaats van de norm die het profiel noemt.
    --templates MAP                 Map met eigen sjablonen; wat er niet in staat, komt uit de gewone sjablonen.
    --only sop,ouderposter,lerarenposter,schoolgids
                                    Maak alleen deze documenten (standaard: alle vier).
    --paper a3|a4                   Papier van de posters (standaard: a3).
    --diagnostics text|json         Hoe meldingen worden getoond (standaard: text).
    --strict                        Geef code 3 als er waarschuwingen zijn.
    --lang nl|en                    Taal van meldingen en uitleg (standaard: nl). De documenten blijven Nederlands.
    -o,--out MAP                    Map waarin de documenten komen (standaard: de map "uit").
    --format pdf,docx               Maak alleen deze soorten bestanden (standaard: allebei).
    --dump view|blocks|pages|tags|reading
                                    Schrijf niets, maar toon een tussenstap als tekst (voor ontwikkelaars, en om na te kijken).
    -q,--quiet                      Toon alleen meldingen.
  
  De bestanden komen in MAP/schooljaar/brin-vestiging-naam/. Een fout in het ene profiel houdt de andere niet tegen. Code 0: alles gemaakt; 1: iets niet gemaakt; 2: verkeerd gebruik; 3: gemaakt met waarschuwingen (bij --strict). Voorbeeld: gidspers build scholen/*.xml --out uit --only ouderposter,schoolgids --format pdf
  $ gidspers check --help
  Noem alles wat fout is of ontbreekt, en schrijf niets.
  Gebruik: gidspers check [OPTIES] profiel...
  
  Wat u noemt:
    profiel                         Een of meer schoolprofielen (XML).
  
  Opties:
    -h,--help                       Toon deze uitleg.
    --norm BESTAND                  Gebruik deze norm in plaats van de norm die het profiel noemt.
    --templates MAP                 Map met eigen sjablonen; wat er niet in staat, komt uit de gewone sjablonen.
    --only sop,ouderposter,lerarenposter,schoolgids
                                    Kijk alleen naar deze documenten (standaard: alle vier).
    --paper a3|a4                   Papier van de posters (standaard: a3).
    --diagnostics text|json         Hoe meldingen worden getoond (standaard: text).
    --strict                        Geef code 3 als er waarschuwingen zijn.
    --lang nl|en                    Taal van meldingen en uitleg (standaard: nl). De documenten blijven Nederlands.
  
  Controleert het profiel, de norm, de wettelijke lijst voor de schoolgids en, als er geen fouten zijn, of elk document past. Ook een norm.xml of huisstijl.xml alleen kan worden nagekeken, zonder profiel. Code 0: in orde; 1: er zijn fouten; 2: verkeerd gebruik; 3: er zijn waarschuwingen (bij --strict). Voorbeelden: gidspers check scholen/*.xml; gidspers check norm.xml
  $ gidspers init --help --lang en
  Make a new, empty profile with every question of a norm.
  Usage: gidspers init [OPTIONS]
  
  Options:
    -h,--help                       Show this help.
    --norm FILE                     The norm (XML) the profile is for (required).
    -o,--out FILE                   Write the profile to this new file (default: to the screen).
    --lang nl|en                    Language of messages and help (default: nl). The documents stay Dutch.
  
  The profile names the norm as it is found from the folder of --out, or else from the folder where you are now. Example: gidspers init --norm norm.xml --out scholen/nieuw.xml
  $ gidspers
  fout C004: U hebt geen opdracht gegeven.
      Kies build, batch, check of init. Typ gidspers --help voor uitleg.
  [2]
  $ gidspers --versie
  fout C037: "--versie" kent gidspers niet. Bedoelde u "--version"?
      Typ gidspers --help voor uitleg.
  [2]
  $ gidspers -v
  fout C038: V\xc3\xb3\xc3\xb3r "-v" ontbreekt een opdracht. (esc)
      Kies build, batch, check of init en zet opties erachter. gidspers --help geeft uitleg, gidspers --version zegt welke versie dit is.
  [2]
  $ gidspers check
  fout C005: U hebt geen schoolprofiel genoemd.
      Noem een of meer profielen, bijvoorbeeld: gidspers check scholen/*.xml
  [2]
  $ gidspers bild school.xml
  fout C011: "bild" is geen opdracht. Bedoelde u "build"?
      Typ gidspers --help voor uitleg.
  [2]
  $ gidspers drukken
  fout C010: "drukken" is geen opdracht.
      Kies build, batch, check of init. Typ gidspers --help voor uitleg.
  [2]
  $ gidspers batch . extra
  fout C003: "extra" hoort niet bij deze opdracht.
      Bij batch hoort \xc3\xa9\xc3\xa9n map of lijst; zet een naam met spaties tussen aanhalingstekens. gidspers build --help, batch --help en init --help zeggen wat wel kan. (esc)
  [2]
  $ gidspers build
  fout C005: U hebt geen schoolprofiel genoemd.
      Noem een of meer profielen, bijvoorbeeld: gidspers build scholen/*.xml
  [2]
  $ gidspers build school.xml --only ouderpsoter
  fout C009: "ouderpsoter" kan niet bij --only.
      Bedoelde u "ouderposter"? U kunt kiezen uit: sop, ouderposter, lerarenposter, schoolgids.
  [2]
  $ gidspers build school.xml --dump non
  fout C008: "non" kan niet bij --dump.
      Kies uit: view, blocks, pages, tags, reading.
  [2]
  $ gidspers build school.xml --only ,
  fout C008: "," kan niet bij --only.
      Kies uit: sop, ouderposter, lerarenposter, schoolgids.
  [2]
  $ gidspers build school.xml --format ,
  fout C008: "," kan niet bij --format.
      Kies uit: pdf, docx.
  [2]
  $ gidspers build school.xml --format odt --lang en
  error C008: "odt" cannot go with --format.
      Choose from: pdf, docx.
  [2]
  $ gidspers batch . -only=sop; ls
  fout C028: "-only=sop" hoort niet bij deze opdracht. Bedoelde u "--only=sop"?
      Met --help achter de opdracht ziet u wat wel kan.
  norm.xml
  school.xml
  $ gidspers build school.xml --out
  fout C007: Achter --out ontbreekt een waarde.
      Typ de opdracht met --help erachter, bijvoorbeeld gidspers build --help; daar staat wat er achter --out hoort.
  [2]

What a run says:

  $ gidspers check school.xml
  De Proef: in orde
  $ gidspers build school.xml
  De Proef: 8 bestanden in uit/2026-2027/98zz-00-de-proef
  $ find uit -type f | sort
  uit/2026-2027/98zz-00-de-proef/lerarenposter.docx
  uit/2026-2027/98zz-00-de-proef/lerarenposter.pdf
  uit/2026-2027/98zz-00-de-proef/ouderposter.docx
  uit/2026-2027/98zz-00-de-proef/ouderposter.pdf
  uit/2026-2027/98zz-00-de-proef/schoolgids.docx
  uit/2026-2027/98zz-00-de-proef/schoolgids.pdf
  uit/2026-2027/98zz-00-de-proef/sop.docx
  uit/2026-2027/98zz-00-de-proef/sop.pdf
  $ gidspers build school.xml --quiet
  $ gidspers build school.xml --only sop --format docx --out anders
  De Proef: 1 bestand in anders/2026-2027/98zz-00-de-proef

Messages as JSON, in English:

  $ spoil 'brin="98ZZ"' 'brin="X"'
  $ gidspers check school.xml --diagnostics json --lang en
  [
   {"code": "N020", "severity": "error", "file": "school.xml", "line": 3, "column": 3, "message": "\"X\" is not a BRIN number.", "advice": "A BRIN is two digits and two capitals, such as 07NU; the location goes in vestiging=\"00\"."}
  ]
  [1]
  $ gidspers check school.xml --diagnostics json 2>/dev/null | python3 -m json.tool >/dev/null

What is wrong with the run itself is JSON too; a dump cannot stand beside it:

  $ again; gidspers check school.xml --templates weg --diagnostics json
  [
   {"code": "C013", "severity": "error", "file": "", "line": 0, "column": 0, "message": "De map met sjablonen \"weg\" bestaat niet.", "advice": "Controleer de naam van de map achter --templates."}
  ]
  [1]
  $ gidspers build school.xml --dump view --diagnostics json
  fout C016: --dump kan niet samen met --diagnostics json: allebei schrijven naar de standaarduitvoer.
      Kies een van de twee.
  [2]

A starter profile that is valid, and says what is still to be filled in:

  $ gidspers init --norm norm.xml > nieuw.xml
  $ xmllint --noout --schema "$TESTDIR"/../../assets/schemas/profiel.xsd nieuw.xml
  nieuw.xml validates
  $ gidspers check nieuw.xml
  nieuw.xml:6:1: fout N001: "schooljaar" van <profiel> is nog leeg.
      Vul dit nog in; anders kunnen de documenten niet worden gemaakt.
  nieuw.xml:9:3: fout N001: "naam" van <school> is nog leeg.
      Vul dit nog in; anders kunnen de documenten niet worden gemaakt.
  nieuw.xml:9:3: fout N001: "brin" van <school> is nog leeg.
      Vul dit nog in; anders kunnen de documenten niet worden gemaakt.
  nieuw.xml:9:3: fout N001: "type" van <school> is nog leeg.
      Vul dit nog in; anders kunnen de documenten niet worden gemaakt.
  nieuw.xml:10:5: waarschuwing N283: "straat" van <adres> is nog leeg. Deze plek blijft leeg in de documenten.
      Vul dit nog in.
  nieuw.xml:10:5: waarschuwing N283: "postcode" van <adres> is nog leeg. Deze plek blijft leeg in de documenten.
      Vul dit nog in.
  nieuw.xml:10:5: waarschuwing N283: "plaats" van <adres> is nog leeg. Deze plek blijft leeg in de documenten.
      Vul dit nog in.
  nieuw.xml:12:5: waarschuwing N283: "naam" van <bestuur> is nog leeg. Deze plek blijft leeg in de documenten.
      Vul dit nog in.
  nieuw.xml:45:5: waarschuwing N208: Item "lezen" (Lezen) is nog niet ingevuld.
      Antwoord met waarde="\xe2\x80\xa6" (nee, deels, ja), of met nvt="ja" als het op deze school niet van toepassing is. (esc)
  nieuw.xml:50:5: waarschuwing N208: Item "gedrag" (Gedragsspecialist) is nog niet ingevuld.
      Antwoord met niveaus="\xe2\x80\xa6" (school, bestuur) / waarde="nee", of met nvt="ja" als het op deze school niet van toepassing is. (esc)
  nieuw.xml:55:5: waarschuwing N208: Item "dyslexie" (Protocol dyslexie) is nog niet ingevuld.
      Antwoord met waarde="\xe2\x80\xa6" (niet, aanwezig, actief), of met nvt="ja" als het op deze school niet van toepassing is. (esc)
  nieuw.xml:9:3: opmerking C033: Het type van de school is nog leeg. Wat de wet van een schoolgids vraagt, hangt ervan af en is daarom nog niet nagekeken.
      Vul bij <school> type="\xe2\x80\xa6" in; daarna noemt gidspers check ook wat er voor de schoolgids nog ontbreekt. (esc)
  nieuw.xml: 4 fouten, 7 waarschuwingen
  [1]

What the law asks of the schoolgids stops no other document:

  $ sed -i 's/schooljaar=""/schooljaar="2026-2027"/; s/naam="" type="" brin=""/naam="De Nieuwe" type="BAO" brin="98ZZ"/' nieuw.xml
  $ gidspers build nieuw.xml --format pdf --out nieuw 2>&1 | grep -E "fout|De Nieuwe"
  nieuw.xml:67:3: fout W010: Verplicht in de schoolgids en niet gevonden: het ondersteuningsaanbod: wat de school biedt aan leerlingen die extra ondersteuning nodig hebben (basis: WPO, art. 13).
  De Nieuwe: niet alles is gemaakt (1 fout, 14 waarschuwingen); 3 bestanden (concept) in nieuw/2026-2027/98zz-00-de-nieuwe
  $ gidspers build nieuw.xml --format pdf --out nieuw --only sop,ouderposter 2>/dev/null; ls nieuw/*/*
  De Nieuwe: 2 bestanden (concept) in nieuw/2026-2027/98zz-00-de-nieuwe
  Nog concept: 1 school. Dat staat op de documenten zolang mr of vastgesteld in het profiel, of vastgesteld in de norm, geen datum heeft.
  lerarenposter.pdf
  ouderposter.pdf
  sop.pdf

A norm by itself:

  $ gidspers init norm.xml --out x.xml
  fout C034: Voor "norm.xml" ontbreekt --norm.
      Schrijf: gidspers init --norm "norm.xml" --out nieuw.xml
  [2]
  $ gidspers init
  fout C006: U hebt geen norm genoemd.
      Geef de norm van uw samenwerkingsverband, bijvoorbeeld: gidspers init --norm norm.xml --out nieuw.xml
  [2]
  $ gidspers init --norm weg.xml --out weg-nieuw.xml 2> /dev/null; echo $?; ls weg-nieuw.xml 2> /dev/null
  1
  [2]

An option twice, or with nothing after it:

  $ gidspers build school.xml --only sop --only schoolgids
  fout C014: --only staat er meer dan \xc3\xa9\xc3\xa9n keer. (esc)
      Noem de optie \xc3\xa9\xc3\xa9n keer. Meer waarden horen achter elkaar, met een komma: --only sop,schoolgids. (esc)
  [2]
  $ gidspers build school.xml --strict=ja
  fout C040: Achter --strict hoort geen waarde ("ja").
      Typ alleen --strict, of laat het weg.
  [2]
  $ gidspers check school.xml -x
  fout C029: "-x" hoort niet bij deze opdracht.
      Dit kan wel: --help, --norm, --templates, --only, --paper, --diagnostics, --strict, --lang.
  [2]
  $ gidspers build school.xml --out ""
  fout C007: Achter --out ontbreekt een waarde.
      Typ de opdracht met --help erachter, bijvoorbeeld gidspers build --help; daar staat wat er achter --out hoort.
  [2]

What is written to a file that does not fit is no success:

  $ gidspers init --norm norm.xml > /dev/full
  fout I011: De schijf is vol: "stdout" is niet geschreven.
      Maak ruimte en start de opdracht opnieuw.
  [1]
  $ for run in --help --version "check school.xml" "batch vol.txt --quiet --out vol --only schoolgids --diagnostics json"; do
  >   echo school.xml > vol.txt; gidspers $run > /dev/full 2> wat.txt; echo $? $(head -n 1 wat.txt)
  > done
  1 fout I011: De schijf is vol: "stdout" is niet geschreven.
  1 fout I011: De schijf is vol: "stdout" is niet geschreven.
  1 fout I011: De schijf is vol: "stdout" is niet geschreven.
  1 fout I011: De schijf is vol: "stdout" is niet geschreven.

A norm that is named by its whole path is written as a profile may name it:

  $ gidspers init --norm "$PWD/norm.xml" | grep -o '<profiel norm="[^"]*"'
  <profiel norm="norm.xml"
  $ gidspers init --norm norm.xml --out scholen/nieuw.xml; grep -o '<profiel norm="[^"]*"' scholen/nieuw.xml; grep -o 'xsi:no.*profiel.xsd"' scholen/nieuw.xml | sed 's|=.*/assets|=…/assets|'
  scholen/nieuw.xml is gemaakt, in een map die er nog niet was: scholen. Vul het in; gidspers check "scholen/nieuw.xml" zegt wat er nog ontbreekt.
  <profiel norm="../norm.xml"
  xsi:noNamespaceSchemaLocation=\xe2\x80\xa6/assets/schemas/profiel.xsd" (esc)
  $ gidspers init --norm norm.xml --out scholen/nieuw.xml
  fout C020: "scholen/nieuw.xml" bestaat al, en gidspers init schrijft nergens overheen.
      Kies achter --out een andere naam.
  [1]
  $ gidspers init --norm norm.xml --out "Nieuwe school.docx"; gidspers init --norm norm.xml --out scholen/tweede.xml
  fout I028: "Nieuwe school.docx" is geen naam voor een profiel: die eindigt op .xml.
      Schrijf bijvoorbeeld --out "Nieuwe school.xml".
  scholen/tweede.xml is gemaakt. Vul het in; gidspers check "scholen/tweede.xml" zegt wat er nog ontbreekt.
  $ norm=$PWD/norm.xml; mkdir weg; (cd weg; rmdir ../weg; gidspers init --norm "$norm") | grep -o '<profiel norm="[^"]*"' | sed "s|$PWD|HIER|"
  <profiel norm="HIER/norm.xml"

An empty GIDSPERS_DATA is none; one that is not there is a mistake:

  $ GIDSPERS_DATA=weg gidspers check school.xml
  fout I026: GIDSPERS_DATA noemt een map die er niet is: "weg".
      Verbeter die instelling, of haal haar weg; dan neemt Gidspers de bestanden waarmee het is ge\xc3\xafnstalleerd. (esc)
  [1]
  $ GIDSPERS_DATA= gidspers check school.xml
  De Proef: in orde

A slip in a default style of the program is shown where it is:

  $ mkdir -p data/assets/huisstijlen; styles=$(dirname "$(dirname "$TESTDIR")")/assets/huisstijlen
  $ sed 's/tint="[^"]*"/tint="veel"/' "$styles/helder.xml" > data/assets/huisstijlen/helder.xml
  $ GIDSPERS_DATA=data gidspers check school.xml --only sop
  school.xml: fout I022: In "data/assets/huisstijlen/helder.xml", een bestand van het programma zelf, klopt iets niet: <vormen tint="veel">.
      Hebt u dat bestand aangepast, herstel het dan daar. Anders: installeer Gidspers opnieuw.
  De Proef: 1 fout, 0 waarschuwingen
  [1]

The same profile twice:

  $ gidspers check school.xml ./school.xml
  De Proef: in orde
  ./school.xml: fout C019: U hebt dit profiel twee keer genoemd.
      Noem elk profiel \xc3\xa9\xc3\xa9n keer. (esc)
  [1]

A space where a comma belongs, and a dash that a word processor made:

  $ gidspers build school.xml --format pdf docx
  fout C023: "docx" staat los en wordt zo gelezen als de naam van een profiel.
      Zet tussen de keuzes een komma en geen spatie: --format pdf,docx of --only ouderposter,schoolgids.
  [2]
  $ gidspers build school.xml –-format pdf
  fout C024: "\xe2\x80\x93-format" begint met een lang streepje. (esc)
      Word en mailprogramma's maken van twee streepjes \xc3\xa9\xc3\xa9n lang streepje. Typ zelf twee gewone streepjes: --format. (esc)
  [2]
