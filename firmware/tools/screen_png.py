"""Turns a till's screens into pictures: `python firmware/tools/screen_png.py FOLDER|FILE.pbm… --out FOLDER`.

Each dot becomes a square of light on dark, as on the display. Runs under CPython with Pillow.
"""

import argparse
from pathlib import Path

from PIL import Image, ImageDraw

LIT = (205, 234, 255)
DARK = (9, 14, 22)
FRAME = (28, 32, 38)
SCALE = 6
MARGIN = 18


def picture(pbm: Path, scale: int = SCALE) -> Image.Image:
    """One screen in its frame."""
    dots = Image.open(pbm).convert("L")
    width, height = dots.size
    out = Image.new("RGB", (width * scale + 2 * MARGIN, height * scale + 2 * MARGIN), FRAME)
    pen = ImageDraw.Draw(out)
    pen.rectangle((MARGIN - 8, MARGIN - 8, out.width - MARGIN + 7, out.height - MARGIN + 7), fill=DARK)
    for y in range(height):
        for x in range(width):
            # A PBM's ink is what the display lights.
            if dots.getpixel((x, y)) == 0:
                left, top = MARGIN + x * scale, MARGIN + y * scale
                pen.rectangle((left, top, left + scale - 1, top + scale - 1), fill=LIT)
    return out


def main() -> None:
    """Converts every screen named, or every screen in a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=int, default=SCALE)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for source in given.source:
        for pbm in sorted(source.glob("*.pbm")) if source.is_dir() else [source]:
            target = given.out / (pbm.stem + ".png")
            picture(pbm, given.scale).save(target, optimize=True)
            print(target)


if __name__ == "__main__":
    main()
