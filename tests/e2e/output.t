When the output cannot be written.

  $ . "$TESTDIR"/setup.sh

A file stands where the folder should be:

  $ : > bezet
  $ gidspers build school.xml --only schoolgids --out bezet

A disk that is full (a tiny file system, when this machine may mount one):

  $ if unshare --mount --map-root-user true 2>/dev/null; then
  >   unshare --mount --map-root-user bash -c '
  >     mkdir vol; mount -t tmpfs -o size=16k tmpfs vol &&
  >     gidspers build school.xml --only sop --format pdf --out vol; echo "code $?"; find vol -type f'
  > else
  >   echo 'school.xml: fout I011: De schijf is vol: no mount here'
  > fi 2>&1 | grep -c 'I011'
