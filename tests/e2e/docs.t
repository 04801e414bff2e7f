The commands that the READMEs show to users do what is said there. Shown here: each command with its last line, without numbers
that other changes move, and its exit code when that is not 0.

  $ . "$TESTDIR"/setup.sh
  $ top=$TESTDIR/../..; cp -r "$top"/samples "$top"/assets .
  $ commands() { awk -v head="## $2" '/^## / { here = $0 == head } /^```/ { shell = !open && $0 == "```"; open = !open; next } here && shell' "$top/$1" |
  >   sed 's/ *#.*//; /^$/d'; }
  $ follow() { commands "$1" "$2" > commands; test -s commands || echo "no commands in $2"
  >   while read -r line; do
  >     echo "- $line"; eval "$line" 2>&1 < /dev/null | tail -n 1 | sed -E 's/[0-9,]+ (waarschuwing(en)?|MB)/.. \1/g'
  >     code=${PIPESTATUS[0]}; test $code = 0 || echo "[$code]"
  >   done < commands; }

  $ follow README.md Use
  - gidspers init --norm samples/duinrand/norm.xml --out nieuw.xml
  nieuw.xml is gemaakt. Vul het in; gidspers check "nieuw.xml" zegt wat er nog ontbreekt.
  - gidspers check nieuw.xml
  nieuw.xml: 4 fouten, .. waarschuwingen
  [1]
  - gidspers build samples/duinrand/scholen/de-zeemeeuw.xml --out uit/
  De Zeemeeuw: 8 bestanden in uit/2026-2027/98ab-00-de-zeemeeuw
  - gidspers build samples/duinrand/scholen/*.xml --out uit/ --only ouderposter,schoolgids --format pdf
  3 profielen, 6 bestanden; 0 fouten, .. waarschuwingen.
  - gidspers build samples/duinrand/scholen/*.xml --paper a4
  3 profielen, 24 bestanden; 0 fouten, .. waarschuwingen.
  - gidspers batch samples/duinrand --out uit/ --since-last
  Rapport: uit/rapport.html

The how-to, with a profile that is filled in before the documents are made:

  $ follow samples/README.md 'Een nieuw samenwerkingsverband'
  - mkdir -p mijn/scholen
  - cp samples/landelijk/norm.xml mijn/
  - gidspers check mijn/norm.xml
  Norm mijn/norm.xml: 0 fouten, .. waarschuwingen
  $ gidspers check mijn/norm.xml 2>&1 | grep -o ' [A-Z][0-9]\{3\}:'
   N328:
   N279:
   W120:
   W140:
  $ follow samples/README.md 'De huisstijl'
  - cp samples/merenstad/huisstijl.xml samples/merenstad/logo-merenstad.svg mijn/
  - gidspers check mijn/huisstijl.xml
  Huisstijl mijn/huisstijl.xml: 0 fouten, .. waarschuwingen
  $ follow samples/README.md 'Een profiel voor een school'
  - gidspers init --norm mijn/norm.xml --out mijn/scholen/school.xml
  mijn/scholen/school.xml is gemaakt. Vul het in; gidspers check "mijn/scholen/school.xml" zegt wat er nog ontbreekt.
  - gidspers check mijn/scholen/school.xml
  mijn/scholen/school.xml: 4 fouten, .. waarschuwingen
  [1]
  $ spoil 'schooljaar=""' 'schooljaar="2026-2027"' mijn/scholen/school.xml
  $ spoil 'naam="" type="" brin=""' 'naam="De Beuk" type="BAO" brin="98ZA"' mijn/scholen/school.xml
  $ spoil '<extra/>' '<extra><aanbod id="leesgroep" soort="extra" titel="Leesgroep"><tekst voor="officieel">Drie keer per week.</tekst></aanbod></extra>' mijn/scholen/school.xml
  $ logo=$(grep '^<logo ' "$top"/samples/README.md); cp samples/duinrand/scholen/logo-de-zeemeeuw.png mijn/scholen/logo-de-beuk.png
  $ spoil '</school>' "$logo</school>" mijn/scholen/school.xml
  $ follow samples/README.md 'Wat u een school mailt, en wat u terugkrijgt'
  - mkdir -p mail
  - cp mijn/scholen/school.xml assets/schemas/profiel.xsd assets/schemas/gedeeld.xsd mail/
  - sed -i 's/noNamespaceSchemaLocation="[^"]*"/noNamespaceSchemaLocation="profiel.xsd"/' mail/school.xml
  $ (cd mail; grep -o 'noName.*"' school.xml; xmllint --noout --schema profiel.xsd school.xml)
  noNamespaceSchemaLocation="profiel.xsd"
  school.xml validates
  $ follow samples/README.md 'De documenten, en wie ze naleest'
  - gidspers batch mijn --out uit
  Rapport: uit/rapport.html
  $ follow samples/README.md Afdrukken
  - gidspers build mijn/scholen/school.xml --out uit-a4 --only ouderposter,lerarenposter --paper a4
  Nog concept: 1 school. Dat staat op de documenten zolang mr of vastgesteld in het profiel, of vastgesteld in de norm, geen datum heeft.

The messages that the how-to lists for a new school year:

  $ codes=$(sed -n '/^## Het volgende schooljaar/,$p' "$top"/samples/README.md | grep -oE '\b[NW][0-9]{3}\b' | sort -u); echo $codes
  N207 N256 N257 N273 N281 N343 N344 N345 N366 N370 W101 W105 W156
  $ next() { sed -i -E "s/(<profiel .*)schooljaar=\"[^\"]*\"/\1schooljaar=\"$1\"/" samples/duinrand/scholen/*.xml
  >   gidspers check samples/duinrand/scholen/*.xml 2>&1 | grep -ow "$codes" | sort -u | xargs; }
  $ next 2027-2028
  N256 N257 N281 N343 N366 W101 W105 W156
  $ next 2028-2029
  N207 N256 N257 N281 N343 N344 N345 N366

A link in a README leads somewhere, and so does a path from the top:

  $ cd "$top"; for readme in README.md */README.md */*/README.md; do
  >   grep -oE '\]\([^)#:]+[)#]' $readme | tr -d '()#]' | while read -r to; do test -e "$(dirname $readme)/$to" || echo "$readme: $to"; done
  >   grep -oE '`(assets|fonts|samples|src|templates|tests)/[^` <]*`' $readme | tr -d '`' | while read -r to; do compgen -G "$to" > /dev/null || echo "$readme: $to"; done
  > done
