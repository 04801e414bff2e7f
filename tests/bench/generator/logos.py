"""Logos drawn by the generator: an SVG of a few shapes, a PNG of the same kind, a JPEG mosaic. Bytes depend on the random numbers
only (and on zlib)."""
import struct
import zlib


def svg(rng, colours):
    shapes = []
    for _ in range(rng.randint(2, 6)):
        x, y, r = rng.randint(10, 90), rng.randint(10, 50), rng.randint(6, 26)
        colour = rng.choice(colours)
        shapes.append(rng.choice((
            f'<circle cx="{x}" cy="{y}" r="{r}" fill="{colour}"/>',
            f'<rect x="{x - r // 2}" y="{y - r // 2}" width="{r}" height="{r}" fill="{colour}"/>',
            f'<path d="M{x} {y - r} L{x + r} {y + r} L{x - r} {y + r} Z" fill="{colour}"/>',
            f'<path d="M{x - r} {y} C{x} {y - r} {x} {y + r} {x + r} {y}" fill="none" stroke="{colour}" stroke-width="3"/>')))
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">' + "".join(shapes) + "</svg>\n").encode()


def rgb(colour):
    return bytes.fromhex(colour[1:])


def png(rng, colours):
    """Discs on white, 96 to 240 pixels wide."""
    width = 24 * rng.randint(4, 10)
    height = width * 3 // 5
    discs = [(rng.randint(0, width), rng.randint(0, height), rng.randint(8, height // 2), rgb(rng.choice(colours)))
             for _ in range(rng.randint(2, 5))]
    rows = []
    for y in range(height):
        row = bytearray(b"\xff" * (3 * width))
        for cx, cy, r, colour in discs:
            half = r * r - (y - cy) ** 2
            if half > 0:
                half = int(half ** 0.5)
                left, right = max(0, cx - half), min(width, cx + half)
                if left < right:
                    row[3 * left:3 * right] = colour * (right - left)
        rows.append(b"\0" + bytes(row))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(b"".join(rows), 6)) + chunk(b"IEND", b""))


def jpeg(rng, _colours):
    """A grey mosaic of 8 x 8 blocks: baseline, one component, every block its DC value only."""
    columns, rows = rng.randint(8, 20), rng.randint(6, 12)
    bits, before = [], 0
    for _ in range(columns * rows):
        level = rng.randint(-60, 60)
        difference, before = level - before, level
        size = abs(difference).bit_length()
        bits.append(f"{size:04b}")  # the table below gives sizes 0-11 the four-bit codes 0-11
        if size:
            value = difference if difference > 0 else difference + (1 << size) - 1
            bits.append(f"{value:0{size}b}")
        bits.append("0")  # end of block, the only AC code
    stream = "".join(bits)
    stream += "1" * (-len(stream) % 8)
    scan = int(stream, 2).to_bytes(len(stream) // 8, "big").replace(b"\xff", b"\xff\0")

    def segment(marker, data):
        return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data
    dc = bytes([0]) + bytes([0, 0, 0, 12] + [0] * 12) + bytes(range(12))
    ac = bytes([0x10]) + bytes([1] + [0] * 15) + bytes([0])
    frame = struct.pack(">BHHB", 8, 8 * rows, 8 * columns, 1) + bytes((1, 0x11, 0))
    return (b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + segment(0xDB, b"\0" + bytes([16] * 64)) +
            segment(0xC0, frame) + segment(0xC4, dc) + segment(0xC4, ac) + segment(0xDA, bytes((1, 1, 0, 0, 63, 0))) +
            scan + b"\xff\xd9")


MAKERS = {"svg": svg, "png": png, "jpg": jpeg}
