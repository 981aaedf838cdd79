"""A sensor on a workstation."""

import asyncio
import sys

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
for _folder in ("/../..", "/../../apps", "/../../lib"):
    sys.path.insert(0, _HERE + _folder)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)

from sensor.app import App  # noqa: E402 - found only now
from sensor_board import SensorBoard  # noqa: E402  # found only now

# MicroPython keeps no docstrings, so what is printed has a name of its own.
USAGE = """A sensor on a workstation: micropython sensor_main.py --dir DATA [--gps PATH] [--listen PORT] [--deep-sleep]

DATA has sensor.json, which says what to measure. PATH is a file that grows, or a pty: the receiver's NMEA sentences.
All other parts are lines on standard input, or on TCP connections to 127.0.0.1:PORT: `NAME VALUE`, whole numbers.
"""


def _option(name):
    if name in sys.argv[1:]:
        at = sys.argv.index(name) + 1
        if at < len(sys.argv):
            return sys.argv[at]
    return None


def main():
    """Runs until it is killed."""
    folder = _option("--dir")
    port = _option("--listen")
    if folder is None or (port is not None and not port.isdigit()):
        print(USAGE)
        sys.exit(2)
    deep = "--deep-sleep" in sys.argv[1:]
    board = SensorBoard(folder, int(port) if port else None, _option("--gps"), deep)
    while True:
        try:
            asyncio.run(board.run(App(board)))
        except KeyboardInterrupt:
            sys.exit(0)
        except SystemExit:
            # It woke from a deep sleep: nothing is left but what the board kept.
            asyncio.new_event_loop()


main()
