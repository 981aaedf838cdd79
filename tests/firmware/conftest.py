"""Puts the firmware's library and the tests it shares with MicroPython in reach."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

for folder in (HERE / "logic", ROOT / "firmware" / "lib", ROOT / "firmware" / "apps", HERE):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
# `drivers` is found from here; last, because what else stands here has names that others may have too.
sys.path.append(str(ROOT / "firmware"))
