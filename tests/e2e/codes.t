One slip at a time, each told at its place in words that say what it is:

  $ . "$TESTDIR"/setup.sh
  $ slip() { again; spoil "$1" "$2" "${3:-school.xml}"; gidspers check school.xml 2>&1 | grep -E '^(school|norm)\.xml:[0-9]+:[0-9]+: (fout|waarschuwing)'; }

In a profile:

  $ slip '<rol code="ib"' '<rol code="ibb"'
  school.xml:35:5: waarschuwing N215: De code "ibb" staat niet in de codelijst "rollen" van de norm. Bedoelde u "ib"?
  $ slip 'item="lezen"' 'item="Lezen!"'
  school.xml:21:5: fout N202: "Lezen!" (antwoord) bestaat niet in de norm. Bedoelde u "lezen"?
  $ slip 'waarde="beschikbaar"' 'percentage="150"'
  school.xml:23:5: fout N015: percentage="150" is geen percentage.
  $ slip '</profiel>' '<schoolgids startpagina="12b"/></profiel>'
  school.xml:71:1: fout N014: startpagina="12b" is geen geheel getal.
  $ slip '</profiel>' '<schoolgids startpagina="0"/></profiel>'
  school.xml:71:1: fout N247: De schoolgids heeft geen bladzijde 0: de nummers gaan van 1 tot en met 9999.
  $ slip '</profiel>' '<schoolgids kopniveau="7"/></profiel>'
  school.xml:71:1: fout N216: Niveau "7" van de kop is te hoog of te laag.
  $ slip 'Elk kind leert anders. Wij kijken wat uw kind nodig heeft.</tekst>' 'Elk kind leert anders.</tekst><tekst voor="ouder">Nog eens.</tekst>'
  school.xml:16:57: fout N031: In <visie> staat al een tekst voor "ouder".
  $ slip '<antwoorden>' '<antwoorden/><antwoorden>'
  school.xml:20:16: fout X024: <antwoorden> staat meer dan \xc3\xa9\xc3\xa9n keer in <profiel>. (esc)
  $ slip '<bestuur naam' '<cluster nummer="3"/><bestuur naam'
  school.xml:6:5: waarschuwing N214: Cluster hoort alleen bij SO en VSO; deze school is BAO.
  $ slip '<bestuur naam' '<cluster nummer="9"/><bestuur naam'
  school.xml:6:5: fout N213: Cluster 9 bestaat niet.
  $ slip '<aanbod id="leesgroep"' '<aanbod id="leesgroep" soort="extra" titel="Nog een"/><aanbod id="leesgroep"'
  school.xml:28:59: fout N209: Het kenmerk "leesgroep" komt al voor in dit profiel (regel 28).
  $ slip '<rol code="ib"' '<rol code="onbekend" naam="Bo"/><rol code="ib"'
  school.xml:35:5: waarschuwing N210: De code "onbekend" staat niet in de codelijst "rollen" van de norm en heeft geen label.
  $ again; spoil '</codelijsten>' '<codelijst id="partners"><code id="jgz" label="JGZ"/></codelijst></codelijsten>' norm.xml
  $ spoil '<partners>' '<partners><partner code="politie" naam="Politie"/><partner code="jgzz" naam="JGZ"/>'
  $ gidspers check school.xml 2>&1 | grep -A1 N35
  school.xml:43:13: waarschuwing N352: De code "politie" staat niet in de codelijst "partners" van de norm.
      Verbeter de code, of haal code="\xe2\x80\xa6" weg: hoe deze partner heet, staat al in naam. (esc)
  school.xml:43:53: waarschuwing N353: De code "jgzz" staat niet in de codelijst "partners" van de norm. Bedoelde u "jgz"?
      Verbeter de code, of haal code="\xe2\x80\xa6" weg: hoe deze partner heet, staat al in naam. (esc)
  $ slip '<contactpunten>' '<contactpunten><contactpunt soort="klachten" functie="klachtencommissie"/>'
  school.xml:56:18: waarschuwing N261: Contactpunt "klachten" zegt niet hoe dit contact te bereiken is.
  $ slip '<contactpunten>' '<contactpunten><contactpunt soort="klachten" functie="klachtencommissie">Loop even binnen.</contactpunt>'
  [1]
  $ slip 'norm="norm.xml"' 'norm=".."'
  school.xml:2:1: fout N262: "..", dat dit profiel noemt, is een map en geen bestand.
  $ slip 'norm="norm.xml"' 'norm="norm.xml" huisstijl="."'
  school.xml:2:1: fout N262: ".", dat dit profiel noemt, is een map en geen bestand.
  $ slip 'Een kamer zonder geluid.' 'Voor onze 2 leerlingen met autisme.'
  school.xml:40:55: waarschuwing N340: "2 leerlingen met autisme" zegt iets over de gezondheid van een of enkele leerlingen. Wie de school kent, weet dan misschien om wie het gaat.
  $ slip 'Een kamer zonder geluid.' "$(printf 'Er is e\314\201e\314\201n leerling met autisme.')"
  school.xml:40:55: waarschuwing N340: "\xc3\xa9\xc3\xa9n leerling met autisme" zegt iets over de gezondheid van een of enkele leerlingen. Wie de school kent, weet dan misschien om wie het gaat. (esc)
  $ slip 'Een kamer zonder geluid.' 'Voor leerling 111222333.'
  school.xml:40:55: waarschuwing N341: Een getal van negen cijfers dat met 111 begint, kan een burgerservicenummer zijn. Dat mag niet in een openbaar document staan.
  $ slip '<adres straat="Proefweg 1" postcode="9999 XA" plaats="Kleindorp"/>' ''
  school.xml:3:3: fout N033: In <school> ontbreekt <adres>.
  $ slip '<toegankelijkheid>' '<toegankelijkheid/><toegankelijkheid>'
  school.xml:41:24: fout N032: <toegankelijkheid> mag maar \xc3\xa9\xc3\xa9n keer in <ruimten> staan. (esc)
  $ slip '<ruimten>' '<protocollen><protocol titel="Rouw" status="klaar"/></protocollen><ruimten>'
  school.xml:39:16: fout N325: "klaar" is geen status van protocol "Rouw".
  $ slip '<veiligheid link' '<lwoo-pro link="Schoolgids, hoofdstuk 2"/><veiligheid link'
  school.xml:62:5: waarschuwing W117: <lwoo-pro> (Leerwegondersteuning en praktijkonderwijs) is een onderwerp voor VO, PRO, niet voor een school van het type BAO. Het staat wel in de documenten.

What was left of another year:

  $ slip '<datum>2026-09-22</datum>' '<datum>2026-07-31</datum><datum>2026-08-01</datum><datum>2027-07-31</datum><datum>2027-08-01</datum>'
  school.xml:37:5: waarschuwing N256: Overleg "Ondersteuningsteam" heeft datums buiten schooljaar 2026-2027: 2026-07-31, 2027-08-01.
  $ slip 'datum="2027-07-31" wie="intern begeleider" stand="loopt"' 'datum="2026-07-31" wie="intern begeleider" stand="loopt"'
  school.xml:51:5: waarschuwing N257: De ambitie "Werken met het protocol" had op 2026-07-31 klaar moeten zijn, v\xc3\xb3\xc3\xb3r het begin van dit schooljaar. (esc)
  $ slip 'datum="2027-07-31" wie="intern begeleider" stand="loopt"' 'datum="2026-07-31" wie="intern begeleider" stand="klaar"'
  school.xml:51:5: waarschuwing N294: De ambitie "Werken met het protocol" heeft stand="klaar". Deze teksten ervan komen in geen enkel document: poster. Posters en schoolgids noemen alleen waaraan de school nog werkt.
  $ slip 'sinds="2025-2026"' 'sinds="2027-2028"'
  school.xml:68:3: waarschuwing N258: sinds="2027-2028" is later dan het schooljaar van het profiel (2026-2027).
  $ slip '<extra>' '<kengetallen><kengetal id="telling" titel="Leerlingen"><meting schooljaar="2027-2028" waarde="99"/></kengetal></kengetallen><extra>'
  school.xml:27:58: waarschuwing N258: schooljaar="2027-2028" is later dan het schooljaar van het profiel (2026-2027).
  $ slip '<extra>' '<kengetallen><kengetal id="telling" titel="Leerlingen"><meting schooljaar="2026-2027" peildatum="2025-10-01" waarde="99"/></kengetal></kengetallen><extra>'
  school.xml:27:58: waarschuwing N260: De peildatum 2025-10-01 hoort niet bij schooljaar 2026-2027.
  $ slip '<extra>' '<kengetallen><kengetal id="telling" titel="Leerlingen"><meting schooljaar="2026-2027" peildatum="2026-02-01" waarde="99"/></kengetal></kengetallen><extra>'
  [1]
  $ slip '<extra>' '<kengetallen><kengetal id="telling" titel="Leerlingen"><meting peildatum="2036-10-01" waarde="99"/></kengetal></kengetallen><extra>'
  school.xml:27:58: waarschuwing N258: peildatum="2036-10-01" is later dan het schooljaar van het profiel (2026-2027).
  $ slip '<ruimten>' '<protocollen><protocol titel="Ontruimen" status="actief" datum="2027-08-01"/></protocollen><ruimten>'
  school.xml:39:16: waarschuwing N259: De datum van protocol "Ontruimen" (2027-08-01) ligt na het einde van schooljaar 2026-2027.

In a norm:

  $ slip 'Een gedragsspecialist denkt mee als dat nodig is.' 'Lees het <begrip ref="opp"/>.' norm.xml
  norm.xml:42:38: fout N293: Het begrip "opp" staat in deze tekst zonder woorden.
  $ slip '<planperiode van="2026-08-01" tot="2030-07-31"/>' '<planperiode van="2030-08-01" tot="2026-07-31"/>' norm.xml
  norm.xml:7:5: fout N036: De datum van "tot" ligt v\xc3\xb3\xc3\xb3r die van "van". (esc)
  $ slip '</kop>' '<versies><versie nummer="1" datum="2026-01-05" periode="januari 2026">Eerste.</versie></versies></kop>' norm.xml
  norm.xml:14:12: fout N387: Een versie heeft een datum of een periode, niet allebei.
  $ slip '</kop>' '<versies><versie periode="januari 2026">Eerste.</versie></versies></kop>' norm.xml
  [1]
  $ slip 'nummer="1.1" soort="stelling"' 'nummer="1.1" soort="ambitie"' norm.xml
  norm.xml:34:7: fout N112: Item "lezen" is een ambitie, maar er staat geen <ambitie> in.
  $ slip '<norm niveaus="school bestuur"/>' '<norm minimum="3"/>' norm.xml
  norm.xml:44:9: fout N113: "minimum" past niet in de norm van item "gedrag": dat item is van soort "aanwezigheid".
  $ slip 'schaal="protocolstatus" waarde="actief"' 'schaal="protocolstatus" waarde="soms"' norm.xml
  norm.xml:50:9: fout N114: "soms" staat niet in schaal "protocolstatus" (item "dyslexie").
  $ slip '<norm waarde="ja"/>' '<norm waarde="ja"/><norm waarde="ja"/>' norm.xml
  norm.xml:38:28: fout N116: Item "lezen" heeft meer dan \xc3\xa9\xc3\xa9n norm zonder schooltypen. (esc)
  $ slip '<norm waarde="ja"/>' '<norm waarde="ja"/><norm waarde="ja" schooltypen="SBO"/><norm waarde="ja" schooltypen="SBO"/>' norm.xml
  norm.xml:38:65: fout N117: Item "lezen" heeft meer dan \xc3\xa9\xc3\xa9n norm voor SBO. (esc)
  $ slip '<definitie bron="Ondersteuningsplan 2026-2030">Basisondersteuning is de hulp die elke school in ons gebied geeft.</definitie>' '' norm.xml
  norm.xml:2:1: fout N115: De norm zegt niet wat basisondersteuning hier is.
  $ slip '<trede id="klas" ' '<trede id="klas" van="80" tot="60" ' norm.xml
  norm.xml:64:7: fout N108: "tot" is kleiner dan "van".
  $ slip '</ladder>' '</ladder><ladder id="twee" soort="stappen" titel="Nog een" hoofd="ja"><trede id="x" nummer="1" label="X"><tekst voor="officieel">Stap.</tekst></trede></ladder>' norm.xml
  norm.xml:76:14: fout N119: Ladder "twee" en ladder "route" zijn allebei de hoofdladder.
  $ slip 'schaal="protocolstatus"' 'schaal="weg"' norm.xml
  norm.xml:46:7: fout N123: De schaal "weg" van item "dyslexie" bestaat niet.
  $ slip 'nummer="1.1" soort="stelling"' 'nummer="1.1" soort="lijst"' norm.xml
  norm.xml:34:7: fout N126: Item "lezen" heeft geen codelijst.
  norm.xml:38:9: fout N113: "waarde" past niet in de norm van item "lezen": dat item is van soort "lijst".
  $ slip 'nummer="1.1" soort="stelling"' 'nummer="1.1" soort="lijst" codelijst="weg"' norm.xml
  norm.xml:34:7: fout N124: De codelijst "weg" van item "lezen" bestaat niet.
  norm.xml:38:9: fout N113: "waarde" past niet in de norm van item "lezen": dat item is van soort "lijst".
  $ slip 'PO9900' 'P99' norm.xml
  norm.xml:4:5: fout N019: "P99" is geen code van een samenwerkingsverband.
  $ slip 'nummer="1.1" soort="stelling"' 'nummer="1.1" soort="beoordeling"' norm.xml
  norm.xml:34:7: fout N125: Item "lezen" (beoordeling) heeft geen schaal. Aantal items van die soort zonder schaal: 1.
  $ slip '</onderdeel>' '<item id="wie" nummer="1.4" soort="rol" codelijst="rollen" titel="Wie"><norm><rol code="weg"/></norm></item></onderdeel>' norm.xml
  norm.xml:52:82: fout N127: De code "weg" staat niet in codelijst "rollen".
  $ slip '</codelijsten>' '</codelijsten><rolmatrices><rolmatrix id="m" ladder="route" codelijst="rollen" titel="M"/></rolmatrices>' norm.xml
  norm.xml:31:30: waarschuwing N298: De rolmatrix "m" heeft geen <taken>. Zij komt in geen enkel document.

In the XML of either:

  $ slip 'Denkt mee over hulp in de klas.' 'Denkt mee ]]> in de klas.'
  school.xml:35:96: fout X044: In gewone tekst mag "]]>" niet staan.
  $ slip '<?xml version="1.0" encoding="UTF-8"?>' ' <?xml version="1.0" encoding="UTF-8"?>'
  school.xml:1:7: fout X045: De regel <?xml \xe2\x80\xa6 ?> staat niet helemaal vooraan. (esc)
  $ slip '<extra>' '<a:extra/><extra>'
  school.xml:27:11: fout X046: Een naam met een dubbele punt (a:extra) kan hier niet.
  $ slip '<extra>' '<? dit is geen instructie <extra>'
  school.xml:27:5: fout X047: Een instructie (<? \xe2\x80\xa6 ?>) is niet goed geschreven of niet afgesloten. (esc)
  $ slip '<extra>' '<extraatje/><extra>'
  school.xml:27:3: fout X031: Het element <extraatje> hoort niet in <profiel>.
  $ slip 'datum="2026-05-20"' 'datum="20 mei 2026"'
  school.xml:10:5: fout N141: datum="20 mei 2026" is niet geschreven als jaar-maand-dag.
