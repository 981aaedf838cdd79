"""A till on a workstation: `micropython main.py --dir DATA [--listen PORT]`.

Scanner and keys are lines on standard input, or on TCP connections to 127.0.0.1:PORT: `scan TEXT`, `key NAME`.
"""

import asyncio
import sys

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
for _folder in ("/../../apps", "/../../lib"):
    sys.path.insert(0, _HERE + _folder)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)

from board import UnixBoard  # noqa: E402 - found only now
from terminal.app import App  # noqa: E402  # found only now


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
        print(__doc__)
        sys.exit(2)
    port = _option("--listen")
    board = UnixBoard(folder, int(port) if port else None)
    try:
        asyncio.run(board.run(App(board)))
    except KeyboardInterrupt:
        sys.exit(0)


main()
