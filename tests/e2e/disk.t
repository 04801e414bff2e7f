When the disk takes no more. (Skipped where this machine may not mount one.)

  $ . "$TESTDIR"/setup.sh
  $ unshare --mount --map-root-user true 2>/dev/null || exit 80
  $ cat > vol.sh <<'SH'
  > mkdir vol; mount -t tmpfs -o size=16k tmpfs vol
  > gidspers build school.xml --only sop --format pdf --out vol; echo "code $?"; find vol -type f
  > mount -o remount,ro vol
  > gidspers build school.xml --only sop --format pdf --out vol/nieuw; echo "code $?"
  > SH
  $ unshare --mount --map-root-user bash vol.sh
  school.xml: fout I011: De schijf is vol: "vol/2026-2027/98zz-00-de-proef/sop.pdf" is niet geschreven.
      Maak ruimte en start de opdracht opnieuw.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  code 1
  school.xml: fout I013: "vol/nieuw/2026-2027/98zz-00-de-proef" staat op een schijf waarop niet geschreven kan worden.
      Kies een map op een andere schijf.
  De Proef: niet gemaakt (1 fout, 0 waarschuwingen)
  code 1
