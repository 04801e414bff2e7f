XML that is no good XML. Each gives one clear message and nothing is written.

  $ . "$TESTDIR"/setup.sh

Not well-formed:

  $ spoil '</school>' ''
  $ gidspers build school.xml
  school.xml:71:11: fout X011: </profiel> staat hier, maar <school> van regel 3 is nog open.
      Sluit <school> eerst af met </school>, of verbeter de naam. Hoort er niets in te staan? Schrijf dan op regel 3 aan het eind /> in plaats van >.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A wrong element, and one that is nearly right:

  $ again; spoil '<populatie>' '<populatie>' 2>/dev/null; spoil '<extra>' '<extras>'; spoil '</extra>' '</extras>'
  $ gidspers build school.xml
  school.xml:27:3: fout X032: Het element <extras> hoort niet in <profiel>. Bedoelde u <extra>?
      Verbeter de naam in het begin en in het einde van het element.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

  $ again; spoil 'straat="Proefweg 1"' 'straatt="Proefweg 1"'
  $ gidspers build school.xml
  school.xml:4:5: fout X022: Het attribuut "straatt" hoort niet bij <adres>. Bedoelde u "straat"?
      Verbeter de naam van het attribuut.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A DTD, an external entity and an entity bomb:

  $ again; spoil '<profiel ' '<!DOCTYPE profiel SYSTEM "profiel.dtd"><profiel '
  $ gidspers build school.xml
  school.xml:2:1: fout X005: Een DOCTYPE of ENTITY mag niet in dit bestand.
      Is dit een webpagina? Dan is het niet het goede bestand. Verwijder anders alles van <!DOCTYPE tot en met de > die het afsluit, en schrijf de tekens zelf uit.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

  $ again; spoil '<profiel ' '<!DOCTYPE profiel [<!ENTITY x SYSTEM "/etc/passwd">]><profiel '
  $ spoil 'Elk kind leert anders.' '&x;'
  $ gidspers build school.xml
  school.xml:2:1: fout X005: Een DOCTYPE of ENTITY mag niet in dit bestand.
      Is dit een webpagina? Dan is het niet het goede bestand. Verwijder anders alles van <!DOCTYPE tot en met de > die het afsluit, en schrijf de tekens zelf uit.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

  $ again; spoil '<profiel ' '<!DOCTYPE profiel [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><profiel '
  $ spoil 'Elk kind leert anders.' '&c;'
  $ gidspers build school.xml
  school.xml:2:1: fout X005: Een DOCTYPE of ENTITY mag niet in dit bestand.
      Is dit een webpagina? Dan is het niet het goede bestand. Verwijder anders alles van <!DOCTYPE tot en met de > die het afsluit, en schrijf de tekens zelf uit.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

All loose signs at once, curly quotes, and a picture in place of a profile:

  $ again; spoil 'Elk kind leert anders.' 'Rust & regelmaat.'; spoil 'denominatie="openbaar"' 'denominatie="r.k. & p.c."'
  $ gidspers check school.xml
  school.xml:3:83: fout X017: Hier staat een losse & of <, of het element hiervoor is niet af.
      Schrijf in tekst & als &amp; en < als &lt;. Begint hier een nieuw element? Dan mist het vorige zijn > of />.
  school.xml:16:32: fout X017: Hier staat een losse & of <, of het element hiervoor is niet af.
      Schrijf in tekst & als &amp; en < als &lt;. Begint hier een nieuw element? Dan mist het vorige zijn > of />.
  school.xml: 2 fouten, 0 waarschuwingen
  [1]
  $ again; spoil 'naam="De Proef" ' 'naam="De Proef” '
  $ gidspers check school.xml
  school.xml:3:25: fout X056: Om deze waarde staan gekrulde aanhalingstekens (\xe2\x80\x9d); in XML moeten dat rechte zijn. (esc)
      Schrijf naam="waarde", in het hele bestand. Tekstverwerkers maken de aanhalingstekens krom; Kladblok en andere teksteditors niet.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil 'naam="De Proef" ' 'naam="’t Hof” '
  $ gidspers check school.xml 2>&1 | head -n 1
  school.xml:3:25: fout X056: Om deze waarde staan gekrulde aanhalingstekens (\xe2\x80\x9d); in XML moeten dat rechte zijn. (esc)
  $ again; spoil 'naam="De Proef"' 'naam=“De Proef”'
  $ gidspers check school.xml
  school.xml:3:16: fout X056: Om deze waarde staan gekrulde aanhalingstekens (\xe2\x80\x9c); in XML moeten dat rechte zijn. (esc)
      Schrijf naam="waarde", in het hele bestand. Tekstverwerkers maken de aanhalingstekens krom; Kladblok en andere teksteditors niet.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
A quote that was forgotten, in a file that has a curly one further on:

  $ again; spoil 'Elk kind leert anders.' 'Zo’n naam="x" is geen attribuut.'; spoil 'naam="De Proef" ' 'naam="De Proef '
  $ gidspers check school.xml
  school.xml:3:11: fout X062: De waarde van naam wordt niet afgesloten: v\xc3\xb3\xc3\xb3r type= ontbreekt een aanhalingsteken ("). (esc)
      Zet " achter de waarde. Hoort zo'n teken in de waarde zelf? Schrijf het daar als &quot; (") of &apos; (').
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil '<tekst voor="ouder">' '<tekst voor="ouder>'
  $ gidspers check school.xml 2>&1 | head -n 1
  school.xml:16:14: fout X062: De waarde van voor wordt niet afgesloten: v\xc3\xb3\xc3\xb3r > ontbreekt een aanhalingsteken ("). (esc)

  $ cp "$TESTDIR"/../../assets/rapport.png school.xml; gidspers check school.xml; again
  school.xml:1:1: fout X057: Dit is geen tekst, maar een ander soort bestand: PNG.
      Kies het goede bestand: een profiel of norm eindigt op .xml, een sjabloon op .mustache. Verander dit bestand niet; er is niets mis mee.
  school.xml: 1 fout, 0 waarschuwingen

Not UTF-8:

  $ again; iconv -f UTF-8 -t ISO-8859-1 school.xml > latin.xml
  $ gidspers build latin.xml
  latin.xml:59:60: fout X003: Het bestand is geen UTF-8: hier staat een byte (F6) die geen letter kan zijn.
      Sla het bestand in uw teksteditor opnieuw op met codering UTF-8.
  latin.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A control character:

  $ again; printf 's/Elk kind leert anders/Elk\x01kind/\n' > control.sed; sed -i -f control.sed school.xml
  $ gidspers build school.xml
  school.xml:16:30: fout X004: Hier staat een stuurteken (U+0001) dat niet in XML mag.
      Verwijder het teken. Vaak komt het mee bij plakken uit een ander programma; typ het woord opnieuw.
  school.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  [1]

A file of 500 MB, an empty one, a folder, one that is not there:

  $ truncate -s 500M groot.xml; : > leeg.xml; mkdir map.xml
  $ gidspers build groot.xml leeg.xml map.xml nergens.xml
  groot.xml: fout I003: Het bestand "groot.xml" is te groot (525 MB > 4 MB).
      Controleer of dit wel het goede bestand is.
  groot.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  leeg.xml: fout X001: Het bestand is leeg.
      Kies het goede bestand, of zet het terug uit een reservekopie. Een nieuw profiel maakt u met "gidspers init".
  leeg.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  map.xml: fout I015: "map.xml" is geen gewoon bestand, maar bijvoorbeeld een map.
      Noem het bestand zelf, bijvoorbeeld scholen/school.xml. Alle scholen van een map maakt u met gidspers batch.
  map.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  nergens.xml: fout I001: Het bestand "nergens.xml" bestaat niet.
      Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \.
  nergens.xml: niet gemaakt (1 fout, 0 waarschuwingen)
  4 profielen, 0 bestanden; 4 fouten, 0 waarschuwingen.
  [1]

Nothing was written:

  $ ls uit
  ls: cannot access 'uit': No such file or directory
  [2]

A number that is no character:

  $ again; spoil 'Elk kind leert anders' 'Elk kind&#x110000;'
  $ gidspers check school.xml
  school.xml:16:45: fout X004: Hier staat een stuurteken (&#\xe2\x80\xa6;) dat niet in XML mag. (esc)
      Verwijder het teken. Vaak komt het mee bij plakken uit een ander programma; typ het woord opnieuw.
  school.xml: 1 fout, 0 waarschuwingen
  [1]

What closes nothing, a tag that lacks something, and a file that was cut off:

  $ again; spoil '</visie>' '</visie></visie>'
  $ gidspers check school.xml
  school.xml:18:13: fout X063: </visie> staat hier, maar er is geen <visie> open.
      Staat het er te veel, haal het dan weg. Begint het element hier? Schrijf dan <visie>, zonder /. Is het begin weggevallen? Zet dan de < of de hele <visie> terug.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil 'vestiging="00"' 'vestiging:"00"'
  $ gidspers check school.xml
  school.xml:3:50: fout X064: Tussen vestiging en de waarde hoort een =.
      Schrijf vestiging="\xe2\x80\xa6", met een = en zonder ander teken ertussen. (esc)
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil '</tekst>' '</ tekst>'
  $ gidspers check school.xml
  school.xml:15:104: fout X065: "</ tekst>" is niet goed geschreven: in het einde van een element staat alleen zijn naam.
      Schrijf </tekst>, zonder spatie na </ en zonder iets na de naam.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; spoil '</tekst>' '</tekst'
  $ gidspers check school.xml
  school.xml:15:104: fout X066: Bij </tekst ontbreekt een >: het volgende element begint, en dit is nog niet af.
      Zet > achter de naam, of achter het laatste naam="waarde". Komt er niets in het element? Schrijf dan />. Hoort de < bij de tekst zelf? Schrijf dan &lt;.
  school.xml: 1 fout, 0 waarschuwingen
  [1]
  $ again; sed '/<antwoorden>/q' school.xml > half.xml; echo '    <antwoord ' >> half.xml
  $ gidspers check half.xml
  half.xml:21:5: fout X067: Het bestand houdt op voordat <antwoord af is.
      Is het bestand wel helemaal opgeslagen? Neem een exemplaar dat nog heel is, of maak het einde af.
  half.xml: 1 fout, 0 waarschuwingen
  [1]

What Word saved as XML of its own:

  $ echo '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part/></pkg:package>' > word.xml
  $ gidspers check word.xml
  word.xml:1:64: fout X068: Dit bestand is bewaard als XML van Word of Excel (<pkg:package>), niet als de tekst die Gidspers nodig heeft.
      Neem een eerder exemplaar en werk daarin met Kladblok of een andere teksteditor. Is er geen? Open dit bestand in Word en bewaar het als tekst zonder opmaak, met codering UTF-8.
  word.xml: 1 fout, 0 waarschuwingen
  [1]

Elements of HTML:

  $ again; spoil 'Elk kind leert anders.' 'Elk <b>kind</b> leert <i>anders</i>.'
  $ gidspers check school.xml
  school.xml:16:31: fout X032: Het element <b> hoort niet in <tekst>. Bedoelde u <sterk>?
      Verbeter de naam in het begin en in het einde van het element.
  school.xml:16:49: fout X032: Het element <i> hoort niet in <tekst>. Bedoelde u <em>?
      Verbeter de naam in het begin en in het einde van het element.
  school.xml: 2 fouten, 0 waarschuwingen
  [1]
