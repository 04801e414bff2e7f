Text that looks like something else stays text.

  $ . "$TESTDIR"/setup.sh
  $ spoil 'Elk kind leert op zijn eigen manier.' 'Let op: {{naam}} &lt;p&gt; R&amp;D {TOC \o} { MERGEFIELD x } {{{ruw}}} \\n %s'
  $ gidspers build school.xml --only sop
  $ pdftotext uit/*/*/sop.pdf - | tr '\n' ' ' | grep -o 'Let op: .* %s'
  $ unzip -p uit/*/*/sop.docx word/document.xml | grep -o 'Let op: [^/]* %s'

A character that no face has:

  $ again; spoil 'Elk kind leert anders.' 'Elk kind 𒀀 leert anders.'
  $ gidspers check school.xml

Names cannot walk out of the output folder:

  $ again; spoil 'naam="De Proef"' 'naam="../../../Évil/’s-School\..\x IJ"'
  $ gidspers build school.xml --only schoolgids --format docx --out veilig
  $ find veilig -type f
