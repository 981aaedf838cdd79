"""The firmware's encoders and decoders agree with every vector, under real MicroPython and under CPython."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from contracts.tools.vectors import FOLDER

HERE = Path(__file__).resolve().parent
LIBRARY = HERE.parent.parent.parent / "firmware" / "lib"
INTERPRETERS = {
    "MicroPython": [str(Path(sys.executable).parent / "micropython"), "-X", "heapsize=8M"],
    "CPython": [sys.executable],
}
NAMES = ["cbor", "sequence", "base45", "did_key", "cose", "commit", "redemption", "down", "enrolment", "ed25519"]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("interpreter", INTERPRETERS)
@pytest.mark.parametrize("name", NAMES)
def test_the_device_agrees(interpreter: str, name: str) -> None:
    """SPEC 1, 2, 4, 8, 9."""
    command = [*INTERPRETERS[interpreter], str(HERE / "device_vectors.py"), str(LIBRARY), str(FOLDER), name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    count = len(json.loads((FOLDER / f"{name}.json").read_text())["cases"])
    assert done.stdout.splitlines() == [f"{name} {count}"], done.stderr
