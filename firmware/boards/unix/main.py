"""A till on a workstation."""

import asyncio
import sys

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
for _folder in ("/../..", "/../../apps", "/../../lib"):
    sys.path.insert(0, _HERE + _folder)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)

from board import DISPLAYS, UnixBoard  # noqa: E402 - found only now
from serial_port import port_at  # noqa: E402  # found only now
from terminal.app import App  # noqa: E402  # found only now
from terminal.words import LANGUAGES  # noqa: E402  # found only now

# MicroPython keeps no docstrings, so what is printed has a name of its own.
USAGE = """A till on a workstation: micropython main.py --dir DATA [--listen PORT] [--display mono|colour]
    [--language en|es] [--serial PATH]

Scanner, cards, keys and faults are lines on standard input, or on TCP connections to 127.0.0.1:PORT:
`scan TEXT`, `nfc TEXT`, `key NAME`, `fault PART`, `fault PART ok`.
With --serial the gateway is reached over the terminal device at PATH and not over the network.
"""


def _option(name, default=None):
    if name in sys.argv[1:]:
        at = sys.argv.index(name) + 1
        if at < len(sys.argv):
            return sys.argv[at]
    return default


def main():
    """Runs until it is killed."""
    folder = _option("--dir")
    if folder is None:
        print(USAGE)
        sys.exit(2)
    port = _option("--listen", "")
    display = _option("--display", "mono")
    language = _option("--language", "en")
    if (port and not port.isdigit()) or display not in DISPLAYS or language not in LANGUAGES:
        print(USAGE)
        sys.exit(2)
    board = UnixBoard(folder, int(port) if port else None, display, language)
    serial = _option("--serial")
    if serial:
        board.open_serial = port_at(serial)
    try:
        asyncio.run(board.run(App(board)))
    except KeyboardInterrupt:
        sys.exit(0)


main()
