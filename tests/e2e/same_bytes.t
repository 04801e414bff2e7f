The same input gives the same bytes: twice, from another folder, in another time zone.

  $ . "$TESTDIR"/setup.sh
  $ gidspers build school.xml --quiet --out een
  $ gidspers build school.xml --quiet --out twee
  $ TZ=Asia/Tokyo gidspers build school.xml --quiet --out drie
  $ (mkdir elders; cd elders; gidspers build ../school.xml --quiet --out ../vier)
  $ for other in twee drie vier; do diff -r een $other; done
