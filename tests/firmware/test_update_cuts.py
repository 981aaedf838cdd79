"""An update on a real file system, littlefs under MicroPython, with the power cut at the flash's own operations."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.doubles.unix_port import LIBRARY, micropython

HERE = Path(__file__).resolve().parent
EVERY = 3
"""Every third operation here; 1 takes all of them, some 12 s."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_cut_flash_starts_a_whole_version_and_the_update_goes_on(seed: int) -> None:
    script = HERE / "update_on_littlefs.py"
    command = micropython("-X", "heapsize=4M", str(script), str(LIBRARY), str(HERE / "logic"), str(seed), str(EVERY))
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr or done.stdout
    found = json.loads(done.stdout)
    assert found["findings"] == []
    assert found["operations"] >= 50
    # Cuts before the switch leave the old version, cuts behind it the new one.
    assert found["old"] > 30 and found["new"] >= 3, found
