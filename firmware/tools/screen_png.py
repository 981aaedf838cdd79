"""Turns a till's screens into pictures: `python firmware/tools/screen_png.py FOLDER|FILE… --out FOLDER`.

A .pbm is drawn as light on dark, each dot a square; a .565 dot by dot as it is. With `--gallery --out docs/screens`
every screen of the till is drawn by MicroPython first, with an index. Runs under CPython with Pillow.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

GALLERY = Path(__file__).resolve().parent.parent / "boards" / "unix" / "gallery.py"
LIT = (205, 234, 255)
DARK = (9, 14, 22)
FRAME = (28, 32, 38)
SCALE = 6
# What the gallery is drawn with: small enough to stand side by side.
GALLERY_SCALE = 2
MARGIN = 18
COLOUR_SIZE = (240, 320)
COLUMNS = [("mono", "en"), ("mono", "es"), ("colour", "en"), ("colour", "es")]


def picture(source: Path, scale: int = SCALE) -> Image.Image:
    """One screen, from whichever display."""
    return _colour(source) if source.suffix == ".565" else _mono(source, scale)


def _mono(pbm: Path, scale: int) -> Image.Image:
    """In its frame."""
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


def _colour(source: Path) -> Image.Image:
    """16 bits a dot, the high byte first: five of red, six of green, five of blue."""
    data = source.read_bytes()
    out = bytearray()
    for high, low in zip(data[::2], data[1::2], strict=True):
        value = high << 8 | low
        red, green, blue = value >> 11, value >> 5 & 63, value & 31
        out += bytes((red << 3 | red >> 2, green << 2 | green >> 4, blue << 3 | blue >> 2))
    return Image.frombytes("RGB", COLOUR_SIZE, bytes(out))


def drawn(folder: Path) -> list[dict[str, Any]]:
    """Every screen of the till, drawn by MicroPython into a new folder: what `gallery.py` says of each."""
    program = [str(Path(sys.executable).parent / "micropython"), "-X", "heapsize=2M", str(GALLERY), str(folder)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode or done.stderr:
        raise RuntimeError(done.stdout[-2_000:] + done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def index(names: list[str]) -> str:
    """The page that shows them all."""
    lines = [
        "# The till's screens",
        "",
        "128 by 64 dots on the left, 240 by 320 in colour on the right, in English and in Spanish. Made by",
        "`python firmware/tools/screen_png.py --gallery --out docs/screens`; a test compares them with what the till",
        "draws, and checks that nothing is cut. BACK turns the page where one is marked as `1/2`.",
        "",
        "| | mono, English | mono, Spanish | colour, English | colour, Spanish |",
        "|---|---|---|---|---|",
    ]
    for name in names:
        cells = " | ".join(f"![{name}]({display}/{language}/{name}.png)" for display, language in COLUMNS)
        lines.append(f"| `{name}` | {cells} |")
    return "\n".join(lines) + "\n"


def gallery(out: Path) -> None:
    """Draws every screen anew; what stands there of another name is deleted."""
    with tempfile.TemporaryDirectory() as folder:
        screens = drawn(Path(folder) / "drawn")
        for old in out.glob("*/*/*.png"):
            old.unlink()
        for screen in screens:
            place = f"{screen['display']}/{screen['language']}"
            (out / place).mkdir(parents=True, exist_ok=True)
            (source,) = (Path(folder) / "drawn" / place).glob(screen["name"] + ".*")
            # Flat areas of few colours: a palette keeps the files small.
            shown = picture(source, GALLERY_SCALE).quantize(64, dither=Image.Dither.NONE)
            shown.save(out / place / (screen["name"] + ".png"), optimize=True)
        names = [screen["name"] for screen in screens if (screen["display"], screen["language"]) == COLUMNS[0]]
        (out / "README.md").write_text(index(names))


def main() -> None:
    """Converts every screen named, or every screen in a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="*", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=int, default=SCALE)
    parser.add_argument("--gallery", action="store_true", help="draw every screen of the till")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.gallery:
        gallery(given.out)
    for source in given.source:
        for file in sorted([*source.glob("*.pbm"), *source.glob("*.565")]) if source.is_dir() else [source]:
            target = given.out / (file.stem + ".png")
            picture(file, given.scale).save(target, optimize=True)
            print(target)


if __name__ == "__main__":
    main()
