Words that would be wrong at another school: each stands where it holds, and only there.

  $ . "$TESTDIR"/setup.sh
  $ dump() { gidspers build school.xml --only "$1" --dump "${2:-reading}" 2> /dev/null; }
  $ as() { again; spoil 'type="BAO"' "type=\"$1\""; spoil '>BAO SBO<' '>BAO SO VSO VO<' norm.xml; }

For whom a plan (OPP) is, who must agree, and what a TLV is for:

  $ for type in BAO SO VO VSO; do as $type; echo "$type:"; dump ouderposter,lerarenposter,schoolgids | grep -o -E 'Krijgt uw kind extra hulp|meer dan alleen leerwegondersteuning|Voor uw kind maken wij samen een plan|uw kind vanaf 18|Niet voor wie alleen leerwegondersteuning|of nadat blijkt|leerling zelf, vanaf 18|of over leerwegondersteuning|Een TLV is nodig'; done
  BAO:
  Krijgt uw kind extra hulp
  of nadat blijkt
  of nadat blijkt
  Een TLV is nodig
  SO:
  Voor uw kind maken wij samen een plan
  VO:
  Krijgt uw kind extra hulp
  meer dan alleen leerwegondersteuning
  uw kind vanaf 18
  Niet voor wie alleen leerwegondersteuning
  of nadat blijkt
  leerling zelf, vanaf 18
  of nadat blijkt
  of over leerwegondersteuning
  Een TLV is nodig
  VSO:
  Voor uw kind maken wij samen een plan
  uw kind vanaf 18
  leerling zelf, vanaf 18

What a document is that the board has yet to adopt, and what it waits for:

  $ state() { dump "$1" blocks | grep -o -E 'kind="(sop|[a-z]*poster|schoolgids)"|(watermark|footer)="[^"]*"|(kicker|title)="Concept|98ZZ-00.{1,3}(Vastgesteld op 10|Concept)|Wij wachten nog|Het bestuur moet'; }
  $ again; state sop,ouderposter,lerarenposter,schoolgids
  kind="sop"
  footer="98ZZ-00 \xc2\xb7 vastgesteld op 10\xc2\xa0juni\xc2\xa02026" (esc)
  kind="ouderposter"
  98ZZ-00\xc2\xa0\xc2\xb7 Vastgesteld op 10 (esc)
  kind="lerarenposter"
  98ZZ-00\xc2\xa0\xc2\xb7 Vastgesteld op 10 (esc)
  kind="schoolgids"
  footer="98ZZ-00 \xc2\xb7 vastgesteld op 10\xc2\xa0juni\xc2\xa02026" (esc)
  $ sed -i '/<vastgesteld /d' school.xml; state sop,ouderposter,lerarenposter,schoolgids
  kind="sop"
  title="Concept
  watermark="CONCEPT"
  footer="98ZZ-00 \xc2\xb7 concept van 1\xc2\xa0april\xc2\xa02026" (esc)
  kicker="Concept
  kind="ouderposter"
  title="Concept
  watermark="CONCEPT"
  kicker="Concept
  98ZZ-00\xc2\xa0\xc2\xb7 Concept (esc)
  kind="lerarenposter"
  title="Concept
  watermark="CONCEPT"
  kicker="Concept
  98ZZ-00\xc2\xa0\xc2\xb7 Concept (esc)
  kind="schoolgids"
  title="Concept
  watermark="CONCEPT"
  footer="98ZZ-00 \xc2\xb7 concept van 1\xc2\xa0april\xc2\xa02026" (esc)
  Het bestuur moet
  $ again; sed -i '/<mr /d' school.xml; state schoolgids | tail -1
  Wij wachten nog

Figures stand under their own heading:

  $ again; spoil '<norm niveaus="school bestuur"/>' '<norm niveaus="bestuur"/>' norm.xml; spoil 'gedrag" niveaus="bestuur"' 'gedrag" niveaus="school"'
  $ spoil '</onderdeel>' '<item id="rust" soort="aanwezigheid" titel="Rust"><norm niveaus="bestuur"/></item></onderdeel>' norm.xml
  $ spoil '</antwoorden>' '<antwoord item="rust" niveaus="school"/></antwoorden>'; dump sop | grep -o -E 'meer dan de norm: wij doen meer|.kolomkop. Onderdeel.*|.rijkop. 1 Wat er is.*'
  meer dan de norm: wij doen meer
  (kolomkop) Onderdeel | (kolomkop) Afspraken | (kolomkop) Voldoet | (kolomkop) Meer | (kolomkop) Deels
  (rijkop) 1 Wat er is | 4 | 1 | 2 | 1
  $ as VSO; spoil '<wijzigingen' '<uitstroom-cijfers><profiel naam="arbeid"><cijfer schooljaar="2024-2025" uitgestroomd="45" vervolg="20" werk="15"/></profiel></uitstroom-cijfers><wijzigingen'
  $ dump schoolgids | grep -A2 'Uitstroomprofiel arbeid'
    Uitstroomprofiel arbeid
    (kolomkop) Schooljaar | (kolomkop) Uitgestroomd | (kolomkop) Naar vervolgonderwijs | (kolomkop) Naar werk | (kolomkop) Naar dagbesteding of elders
    (rijkop) 2024\xe2\x80\x932025 | 45 | 20 | 15 | 10 (esc)

What is not there, or not all of it, parents read too:

  $ again; spoil '</codelijsten>' '<codelijst id="partners" titel="Partners"><code id="ggd" label="GGD"/><code id="wijk" label="wijkteam"/></codelijst></codelijsten>' norm.xml
  $ spoil '</onderdeel>' '<item id="samen" soort="lijst" titel="Partners"><norm codelijst="partners"><minstens code="ggd"/><minstens code="wijk"/></norm></item></onderdeel>' norm.xml
  $ spoil '</antwoorden>' '<antwoord item="samen"><heeft code="ggd"/></antwoord></antwoorden>'; sed -i '/<antwoord item="lezen"/d' school.xml
  $ spoil '<ambities>' '<ambities><ambitie id="lift" titel="Een lift" datum="2027-03-01"/>'
  $ told() { dump schoolgids | grep -o -E 'Nog niet: .*|Nog niet bekend: .*|Heeft uw kind dit nodig[^.]*|Veranderd sinds .*|Een lift .*'; }
  $ told
  Nog niet: wijkteam.; Nog niet bekend: Lezen
  Heeft uw kind dit nodig? Dan zoeken wij samen met u verder
  Een lift (klaar op 1 maart 2027)
  Veranderd sinds 2025\xe2\x80\x932026 (esc)
  $ spoil '<grens>' '<tekst voor="ouder">Wij kijken met u wat kan.</tekst><grens>'; sed -i 's/ sinds="2025-2026"//' school.xml; told
  Nog niet: wijkteam.; Nog niet bekend: Lezen
  Een lift (klaar op 1 maart 2027)

Whom parents can call from the poster, when who is named has no number:

  $ asked() { dump ouderposter | grep -A5 'Vragen over uw kind' | grep -o -E '(De leraar|Ouder- en|Anna).*'; }
  $ again; asked
  De leraar van uw kind [link: 010-5550110]
  Anna Proef (intern begeleider) [link: 010-5550111]
  Ouder- en jeugdsteunpunt Klein [link: 010-5550101] [link: steunpunt.klein.example]
  $ sed -i '/soort="ondersteuning"/d' school.xml; asked
  De leraar van uw kind [link: 010-5550110]
  Ouder- en jeugdsteunpunt Klein [link: 010-5550101] [link: steunpunt.klein.example]
  $ spoil 'functie="de leraar van uw kind"' 'functie="de leraar van uw kind" email="leraar@deproef.example"'; asked
  De leraar van uw kind [link: leraar@deproef.example] [link: 010-5550110]
  Ouder- en jeugdsteunpunt Klein [link: 010-5550101] [link: steunpunt.klein.example]
  $ spoil 'email="leraar@deproef.example"' 'telefoon="010-5550119"'; asked
  De leraar van uw kind [link: 010-5550119]
  Ouder- en jeugdsteunpunt Klein [link: 010-5550101] [link: steunpunt.klein.example]

What the team reads that parents do not:

  $ again; spoil '</schalen>' '<schaal id="hgw" soort="beoordeling" titel="HGW"><waarde code="a" label="begonnen" van="0" tot="60"/><waarde code="b" label="gevorderd" van="60" tot="100"/></schaal></schalen>' norm.xml
  $ judged() { printf '<item id="%s" soort="beoordeling" titel="Cyclus %s"><norm schaal="hgw" waarde="b"/></item>' $1 $1; }
  $ spoil '</onderdeel>' "$(judged een; judged twee)"'<item id="keer" soort="aantal" titel="Het plan bespreken" wettelijk="opp-evaluatie"><norm minimum="3" eenheid="keer per jaar"/></item></onderdeel>' norm.xml
  $ spoil '</antwoorden>' '<antwoord item="een" waarde="a"/><antwoord item="twee" percentage="80"/><antwoord item="keer" aantal="2"/></antwoorden>'
  $ spoil '<ambities>' '<ambities><ambitie id="lift" titel="Een lift" stand="klaar"/>'
  $ spoil '</team>' '<specialist code="rekenen" label="rekenspecialist" niveau="bestuur"/></team>'
  $ dump lerarenposter blocks | grep -E ' bar | step '; dump lerarenposter | grep -o -E '.*specialist.*|Protocol dyslexie .*|Evalueren.*keer.*|Een lift|Werken met het protocol'
          step label="1 In de klas" here="yes"
          step label="2 Met het team"
          bar label="Cyclus een" value="30" norm="60" style="band"
          bar label="Cyclus twee" value="80" norm="60"
    (rijkop) Leesspecialist | 2
    (rijkop) Rekenspecialist, bestuur | \xe2\x80\x93 (esc)
  Protocol dyslexie | aanwezig
  Evalueren met ouders en leerling: minstens drie keer per schooljaar.
  Werken met het protocol
  $ dump ouderposter | grep -o 'Minstens[^.]*'
  Minstens twee keer per schooljaar kijken wij samen hoe het gaat

Steps have the numbers that the norm gives them:

  $ again; spoil 'id="klas" nummer="1"' 'id="klas" nummer="0"' norm.xml; spoil 'id="team" nummer="2"' 'id="team" nummer="1"' norm.xml
  $ dump ouderposter,schoolgids | grep -B1 -E 'In de klas|Met het team'
    0
    In de klas
  --
    1
    Met het team
  --
    0.
    In de klas. De leraar helpt uw kind in de klas en praat met u.
    1.
    Met het team. Het ondersteuningsteam denkt met u mee.
