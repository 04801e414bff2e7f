The same input gives the same bytes: twice, in another locale, from another folder, at another time.

  $ . "$TESTDIR"/setup.sh
  $ gidspers build school.xml --quiet --out een
  $ gidspers build school.xml --quiet --out twee
  $ LC_ALL=nl_NL.UTF-8 LANG=tr_TR.UTF-8 TZ=Asia/Tokyo gidspers build school.xml --quiet --out drie
  $ (mkdir elders; cd elders; gidspers build ../school.xml --quiet --out ../vier)
  $ for other in twee drie vier; do diff -r een $other; done
