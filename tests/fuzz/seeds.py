#!/usr/bin/env python3
"""Makes the seeds of the fuzz targets and their dictionary, from the samples, the tests and the schemas: seeds.py FOLDER.
Nothing of it is committed; only what is new is written, so that a corpus that has grown stays."""
import hashlib
import itertools
import pathlib
import re
import struct
import sys
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def profiles():
    """Norms and house styles are named as they stand in the folder that the target makes (Stages::folder)."""
    for path in sorted(ROOT.glob("samples/*/scholen/*.xml")):
        yield path.read_text().replace('="../', f'="{path.parent.parent.name}/')
    for path in ("tests/e2e/mini/school.xml", "tests/golden/view/school.xml", "tests/golden/input/alles.xml"):
        folder = (ROOT / path).parent
        yield re.sub(r'\b(norm|huisstijl)="([^"]+)"', lambda m: f'{m[1]}="{folder / m[2]}"', (ROOT / path).read_text())


def norms():
    for pattern in ("samples/*/norm.xml", "tests/e2e/mini/norm.xml", "tests/golden/view/norm.xml", "tests/golden/input/alles*norm.xml"):
        for path in sorted(ROOT.glob(pattern)):
            yield path.read_text()


def templates():
    for path in sorted(ROOT.glob("templates/*/*.mustache")):
        yield f"{{{{! {path.parent.name}/{path.stem} }}}}{path.read_text()}"


def markups():
    for path in sorted(ROOT.glob("tests/golden/blocks/*.markup")):
        yield path.read_text()


def small_png(depth, color, interlaced):
    """Five by five pixels: rows are of more bytes than they need, so that any depth has enough."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    parts = [chunk(b"IHDR", struct.pack(">IIBBBBB", 5, 5, depth, color, 0, 0, interlaced))]
    if color == 3:
        parts += [chunk(b"PLTE", bytes(range(48))), chunk(b"tRNS", bytes(range(16)))]
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[color]
    row = (5 * depth * channels + 7) // 8
    parts.append(chunk(b"IDAT", zlib.compress(b"".join(bytes([n % 5]) + bytes(range(n, n + row)) for n in range(5)))))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")


def logos():
    for pattern in ("samples/*/*.svg", "samples/*/figuren/*.svg", "samples/*/scholen/logo-*", "assets/icons/*.svg"):
        for path in sorted(ROOT.glob(pattern)):
            yield path.read_bytes()
    depths = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
    for color, interlaced in itertools.product(depths, (0, 1)):
        for depth in depths[color]:
            yield small_png(depth, color, interlaced)


def words():
    """The names and choices of the schemas, and of the markup by the golden files."""
    found = set()
    for path in ROOT.glob("assets/schemas/*.xsd"):
        found.update(re.findall(r'\b(?:name|value)="([^"\\]+)"', path.read_text()))
    for text in markups():
        found.update(re.findall(r"<([\w-]+)", text))
        found.update(re.findall(r"([\w-]+)=\"", text))
    return sorted(word for word in found if word.isascii() and len(word) < 40)


def main(folder):
    kinds = {"profile": profiles, "norm": norms, "logo": logos, "template": templates, "markup": markups}
    for name, texts in kinds.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for text in texts():
            data = text if isinstance(text, bytes) else text.encode()
            seed = folder / name / hashlib.sha1(data).hexdigest()
            if not seed.exists():
                seed.write_bytes(data)
    (folder / "words.dict").write_text("".join(f'"{word}"\n' for word in words()))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
