What can be wrong in a profile. All problems of a run come at once.

  $ . "$TESTDIR"/setup.sh

An item that the norm does not have:

  $ spoil 'item="gedrag"' 'item="gedrg"'
  $ gidspers build school.xml

BRIN, vestiging, postcode, school year, dates, e-mail: all in one go.

  $ again
  $ spoil 'brin="98ZZ"' 'brin="9ZZZ"'
  $ spoil 'postcode="9999 XA"' 'postcode="0999 SS"'
  $ spoil 'schooljaar="2026-2027"' 'schooljaar="2026-2028"'
  $ spoil 'mr datum="2026-05-20"' 'mr datum="2026-03-20"'
  $ spoil 'info@deproef.example' 'info(at)deproef'
  $ gidspers check school.xml

A date that does not exist, an answer that does not fit its question, a question that is answered twice:

  $ again
  $ spoil 'vastgesteld datum="2026-06-10"' 'vastgesteld datum="2026-06-31"'
  $ spoil 'item="dyslexie" waarde="beschikbaar"' 'item="dyslexie" waarde="aktief"'
  $ spoil '<antwoord item="lezen" waarde="ja"/>' '<antwoord item="lezen" waarde="ja"/><antwoord item="lezen" waarde="nee"/>'
  $ gidspers check school.xml

What the law wants and is not there:

  $ again
  $ spoil '<veiligheid link="Schoolgids, hoofdstuk 4"/>' ''
  $ gidspers check school.xml

A bad profile does not stop the others:

  $ again; cp school.xml tweede.xml; spoil 'brin="98ZZ"' 'brin="98YY"' tweede.xml; spoil 'brin="98ZZ"' 'brin="X"'
  $ gidspers build school.xml tweede.xml --only schoolgids --format docx
  $ find uit -type f

Two profiles that would make the same files:

  $ again; cp school.xml kopie.xml; rm -r uit
  $ gidspers build school.xml kopie.xml --only schoolgids --format docx
