A poster that does not fit is refused, block by block; the other documents are made.

  $ . "$TESTDIR"/setup.sh
  $ python3 - <<'PY'
  > text = open('school.xml', encoding='utf-8').read()
  > words = 'Wij helpen uw kind elke dag met lezen, rekenen en spelen. ' * 120
  > text = text.replace('Wij kijken wat uw kind nodig heeft.</tekst>\n    </visie>', words + '</tekst>\n    </visie>', 1)
  > open('school.xml', 'w', encoding='utf-8').write(text)
  > PY
  $ gidspers build school.xml --only ouderposter,schoolgids --format pdf
  $ find uit -type f
