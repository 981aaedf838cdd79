"""Where MicroPython is: the script of the pinned wheel, in the environment that runs the tests."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LIBRARY = ROOT / "firmware" / "lib"
BOARD = ROOT / "firmware" / "boards" / "unix" / "main.py"


def micropython(*arguments: str) -> list[str]:
    """The command that runs MicroPython with these arguments."""
    return [str(Path(sys.executable).parent / "micropython"), *arguments]
