"""Writes `lib/exonomy/basepoint.bin`, the table of multiples of Ed25519's base point. Runs under CPython.

    python firmware/tools/basepoint.py

The arithmetic here is affine and slow on purpose: it shares nothing with the code that reads the table.
"""

from pathlib import Path

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
BASE = (
    15112221349535400772501151409588531511454012693041857206046113283949847762202,
    46316835694926478169428394003475163141307993866256225615783033603165251855960,
)
ROWS = 32
MULTIPLES = 8
TABLE = Path(__file__).resolve().parent.parent / "lib" / "exonomy" / "basepoint.bin"


def add(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int]:
    """Affine addition on the twisted Edwards curve (RFC 8032, 5.1.4 without projective coordinates)."""
    (x1, y1), (x2, y2) = p, q
    dxy = D * x1 * x2 * y1 * y2
    x = (x1 * y2 + x2 * y1) * pow(1 + dxy, -1, P) % P
    y = (y1 * y2 + x1 * x2) * pow(1 - dxy, -1, P) % P
    return x, y


def entry(point: tuple[int, int]) -> bytes:
    """One point as the signer wants it: y+x, y-x, 2dxy."""
    x, y = point
    return b"".join(n.to_bytes(32, "little") for n in ((y + x) % P, (y - x) % P, 2 * D * x * y % P))


def table() -> bytes:
    """All rows."""
    out = bytearray()
    row = BASE
    for _ in range(ROWS):
        point = row
        for _ in range(MULTIPLES):
            out += entry(point)
            point = add(point, row)
        for _ in range(8):
            row = add(row, row)
    return bytes(out)


if __name__ == "__main__":
    TABLE.write_bytes(table())
    print(f"{TABLE.name}: {TABLE.stat().st_size} bytes")
