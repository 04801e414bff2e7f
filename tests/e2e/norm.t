What can be wrong in a norm, and where it is found.

  $ . "$TESTDIR"/setup.sh

A norm that is not there, or lies outside the folder of a batch of files:

  $ spoil 'norm="norm.xml"' 'norm="nrom.xml"'
  $ gidspers build school.xml

  $ again; gidspers build school.xml --norm weg.xml

A norm that extends itself:

  $ again; spoil '<norm id="mini"' '<norm breidt-uit="tweede.xml" id="mini"' norm.xml
  $ sed 's/breidt-uit="tweede.xml" id="mini"/breidt-uit="norm.xml" id="tweede"/' norm.xml > tweede.xml
  $ gidspers build school.xml

A double id, a reference to nothing, and a promise that counts wrong (that one is a warning):

  $ again; spoil 'item id="gedrag"' 'item id="lezen"' norm.xml; spoil 'ref="lezen"' 'ref="leezen"' norm.xml
  $ gidspers check school.xml

  $ again; spoil '<belofte id="belofte-1" nummer="1"' '<belofte id="belofte-1" nummer="1" telt="14"' norm.xml
  $ gidspers check school.xml
  $ gidspers check school.xml --strict >/dev/null 2>&1
