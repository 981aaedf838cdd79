"""What a Pico 2 W without firmware shows: its loader is started, and the display's memory read. One line of JSON.

`micropython play_loader.py SOURCE FOLDER LANGUAGE REASON`: FOLDER holds the board's files, its pins are fakes.
"""

import sys

source, folder, language, reason = sys.argv[1:]
sys.path.insert(0, source + "/tests/firmware/boards")

import fakes  # noqa: E402  # found only now

fakes.plug_in()
sys.argv[1] = folder
with open(source + "/tests/doubles/folder_root.py") as _file:
    _program = _file.read()
exec(_program)

sys.path.insert(0, "/loader")
import json  # noqa: E402  # found only now

from terminal import safe, words  # noqa: E402  # found only now
from terminal.colour import Colour  # noqa: E402  # found only now
from terminal.mono import Mono  # noqa: E402  # found only now

view = safe.view(words.of(language), reason)
mono, colour = Mono(), Colour()
mono.draw(view)
colour.take(view)
stripe = bytearray(240 * 16 * 2)
same = fakes.SPI.on
for y in range(0, 320, 16):
    colour.draw(stripe, y, 16)
    same = same and fakes.SPI.picture[480 * y : 480 * (y + 16)] == stripe
sys.stdout.write(
    json.dumps({"mono": fakes.I2C.rows() == mono.data, "colour": same, "light": fakes.Pin.levels.get("LED", 0)}) + "\n"
)
