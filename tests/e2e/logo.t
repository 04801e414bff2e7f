Logos.

  $ . "$TESTDIR"/setup.sh
  $ logo() { again; spoil '<bestuur ' "<logo bestand=\"$1\" alt=\"Logo van De Proef\"/><bestuur "; spoil "<logo bestand=\"$1\" alt=\"Logo van De Proef\"/>" ''; spoil '</school>' "<logo bestand=\"$1\" alt=\"Logo van De Proef\"/></school>"; }

  $ logo weg.png
  $ gidspers check school.xml

  $ printf 'GIF89a................' > logo.gif; logo logo.gif
  $ gidspers check school.xml

  $ printf 'geen plaatje' > logo.png; logo logo.png
  $ gidspers check school.xml

A PNG that was cut off, one that is a JPEG by its name only, and one of 30,000 by 30,000:

  $ python3 -c "
  > import struct, zlib
  > def chunk(kind, data): return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
  > def png(w, h, rows): return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')
  > good = png(2, 2, b'\0' + b'\xff\0\0' * 2 + b'\0' + b'\0\0\xff' * 2)
  > open('goed.png', 'wb').write(good)
  > open('half.png', 'wb').write(good[:-16])
  > open('logo.jpg', 'wb').write(good)
  > open('reus.png', 'wb').write(png(30000, 30000, b''))
  > open('zwaar.png', 'wb').write(good[:-12] + chunk(b'tEXt', b'x' * 6000000) + good[-12:])
  > "
  $ logo half.png
  $ gidspers check school.xml
  $ logo logo.jpg
  $ gidspers check school.xml
  $ logo reus.png
  $ gidspers check school.xml
  $ logo zwaar.png
  $ gidspers check school.xml

A good one is fine, one outside the folder is not:

  $ logo goed.png
  $ gidspers check school.xml
  $ logo ../goed.png
  $ gidspers check school.xml
  $ logo /etc/passwd
  $ gidspers check school.xml
