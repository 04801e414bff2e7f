"""Logos that would cost gigabytes: refused with a clear message, in no time and with hardly more memory than no logo takes."""
import struct
import zlib

from fault import expect, main, report


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, depth, color, data):
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)) +
            chunk(b"IDAT", data) + chunk(b"IEND", b""))


def zeros(rows, row_bytes):
    """That many rows of nothing, deflated without ever holding them."""
    packer, out = zlib.compressobj(9), []
    row = bytes(row_bytes + 1)
    for _ in range(rows):
        out.append(packer.compress(row))
    return b"".join(out) + packer.flush()


def test(t):
    base = t.schools("in", 1)
    school = base / "scholen" / "00000.xml"
    text = school.read_text().replace("</school>", '<logo bestand="logo.png" alt="Logo"/></school>', 1)
    plain = t.run("batch", "in", "--out", "zonder", "--quiet")
    school.write_text(text)
    # name, bytes, message (None: made), MB more than without a logo
    cases = [
        ("says 30,000 x 30,000", png(30000, 30000, 8, 6, b"x\x9c\x03\x00\x00\x00\x00\x01"), "N303", 12),
        ("is 30,000 x 30,000 in two colours", png(30000, 30000, 1, 0, zeros(30000, 3750)), "N303", 12),
        ("says 100 x 100, unpacks to 112 MB", png(100, 100, 1, 0, zeros(30000, 3750)), "N306", 12),
        ("is as large as may be, in colour with transparency", png(4096, 4096, 8, 6, zeros(4096, 4 * 4096)), None, 250),
    ]
    if t.full:
        cases.append(("is 30,000 x 30,000 in full colour", png(30000, 30000, 8, 2, zeros(30000, 90000)), "N303", 12))
    for name, data, code, most in cases:
        (base / "scholen" / "logo.png").write_bytes(data)
        result = t.run("batch", "in", "--out", "uit", "--quiet", seconds=60)
        told = [m for m in report(t.path("uit"))["00000.xml"]["meldingen"] if m["ernst"] == "fout"]
        expect([m["code"] for m in told] == ([code] if code else []), f"a logo that {name}: {told}")
        if code == "N303":
            expect("30000 × 30000" in told[0]["melding"] and told[0]["regel"] > 0 and told[0]["advies"], str(told))
        expect(result.memory - plain.memory < most, f"a logo that {name} takes {result.memory - plain.memory:.0f} MB")
        print(f"a logo that {name} ({len(data) // 1000} kB): {code or 'made'}, {result.memory - plain.memory:+.0f} MB, {result.seconds:.2f} s")


if __name__ == "__main__":
    main(test)
