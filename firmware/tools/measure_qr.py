"""How far a scanner may be from a code on a phone, by level of error correction: `python firmware/tools/measure_qr.py`.

The scanner is a GM65: 648 by 488 dots over 35 by 28 degrees (GM65-S user manual 1.2, "Technical Specification"). Its
picture of the phone is simulated (turned, out of the middle, blurred, with noise and a white reflection) and handed to
zxing-cpp. Prints JSON; runs under CPython.
"""

import json
import math
import random
from typing import Final

import segno
import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter

DOTS: Final = (648, 488)
HALF_ANGLE: Final = math.radians(14)
"""Half of the smaller of the two angles."""
BORDER: Final = 4
PHONE_MM: Final = 60
"""Width of a code, with its border, on a phone held upright."""
# A code of the length that they have, in the letters that they have (8.3).
CODE: Final = "EXO1:" + "".join(random.Random(1).choices("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", k=689))
_BLUR_DOTS: Final = 0.7
_NOISE: Final = 24
_SHOTS: Final = 20


def symbol(level: str, text: str = CODE) -> tuple[int, Image.Image]:
    """(version, the code with its border, a dot a module)."""
    made = segno.make_qr(text, mode="alphanumeric", error=level, boost_error=False)
    side = made.symbol_size(scale=1, border=BORDER)[0]
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(made.matrix):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + BORDER, y + BORDER), 0)
    return int(made.version), image


def dots_per_mm(distance_mm: float) -> float:
    """Dots of the scanner's picture for a millimetre of what it sees."""
    return DOTS[1] / (2 * distance_mm * math.tan(HALF_ANGLE))


def shot(code: Image.Image, distance_mm: float, chance: random.Random, glare: float) -> Image.Image:
    """What the scanner sees; `glare` is the part of the code that a reflection covers."""
    side = int(2 * PHONE_MM * dots_per_mm(distance_mm))
    phone = Image.new("L", (side * 11 // 10, side * 11 // 10), 255)
    phone.paste(code.resize((code.width * 8, code.height * 8), Image.Resampling.NEAREST).resize((side, side)))
    turned = phone.convert("LA").rotate(chance.uniform(-20, 20), Image.Resampling.BICUBIC, expand=True)
    # Twice as fine as the scanner's picture, until the end.
    seen = Image.new("L", (2 * DOTS[0], 2 * DOTS[1]), 110)
    left, top = (seen.width - turned.width) // 2, (seen.height - turned.height) // 2
    seen.paste(turned.getchannel("L"), (left, top), turned.getchannel("A"))
    if glare:
        radius = math.sqrt(glare * side**2 / math.pi)
        x, y = (whole / 2 + chance.uniform(-0.35, 0.35) * side for whole in seen.size)
        ImageDraw.Draw(seen).ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    seen = seen.resize(DOTS, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(_BLUR_DOTS))
    # The noise is drawn by our own chance: the library's can't be repeated.
    noise = Image.frombytes(
        "L", DOTS, bytes(min(255, max(0, int(chance.gauss(128, _NOISE)))) for _ in range(DOTS[0] * DOTS[1]))
    )
    return ImageChops.add(seen.point([40 + value * 7 // 10 for value in range(256)]), noise, 1, -128)


def read(picture: Image.Image) -> list[str]:
    """The texts of the codes in a picture."""
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def main() -> None:
    """Prints, for each level and distance, how many of the shots were read."""
    for level in "lmq":
        version, code = symbol(level)
        for distance in (140, 160, 180, 200, 230):
            chance = random.Random(7)
            right = sum(read(shot(code, distance, chance, 0.02)) == [CODE] for _ in range(_SHOTS))
            result = {
                "level": level.upper(),
                "version": version,
                "distance_mm": distance,
                "module_mil": round(PHONE_MM / code.width / 0.0254, 1),
                "dots_per_module": round(PHONE_MM / code.width * dots_per_mm(distance), 1),
                "read": right,
                "of": _SHOTS,
            }
            print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
