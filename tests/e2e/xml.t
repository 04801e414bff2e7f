XML that is no good XML. Each gives one clear message and nothing is written.

  $ . "$TESTDIR"/setup.sh

Not well-formed:

  $ spoil '</school>' ''
  $ gidspers build school.xml

A wrong element, and one that is nearly right:

  $ again; spoil '<populatie>' '<populatie>' 2>/dev/null; spoil '<extra>' '<extras>'; spoil '</extra>' '</extras>'
  $ gidspers build school.xml

  $ again; spoil 'straat="Proefweg 1"' 'straatt="Proefweg 1"'
  $ gidspers build school.xml

A DTD, an external entity and an entity bomb:

  $ again; spoil '<profiel ' '<!DOCTYPE profiel SYSTEM "profiel.dtd"><profiel '
  $ gidspers build school.xml

  $ again; spoil '<profiel ' '<!DOCTYPE profiel [<!ENTITY x SYSTEM "/etc/passwd">]><profiel '
  $ spoil 'Elk kind leert anders.' '&x;'
  $ gidspers build school.xml

  $ again; spoil '<profiel ' '<!DOCTYPE profiel [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><profiel '
  $ spoil 'Elk kind leert anders.' '&c;'
  $ gidspers build school.xml

Not UTF-8:

  $ again; iconv -f UTF-8 -t ISO-8859-1 school.xml > latin.xml
  $ gidspers build latin.xml

A control character:

  $ again; printf 's/Elk kind leert anders/Elk\x01kind/\n' > control.sed; sed -i -f control.sed school.xml
  $ gidspers build school.xml

A file of 500 MB, an empty one, a folder, one that is not there:

  $ truncate -s 500M groot.xml; : > leeg.xml; mkdir map.xml
  $ gidspers build groot.xml leeg.xml map.xml nergens.xml

Nothing was written:

  $ ls uit
