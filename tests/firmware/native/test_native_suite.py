"""The suites that our Python passes, once more with the native signer under real MicroPython."""

import json
import subprocess

import pytest

from tests.doubles.unix_port import LIBRARY, micropython
from tests.firmware.native.native_module import ROOT

LOGIC = ROOT / "tests" / "firmware" / "logic"

WHICH = f"""
import sys
sys.path.insert(0, {str(LIBRARY)!r})
from exonomy import ed25519
print(ed25519.NATIVE, "exonomy.edwards" in sys.modules)
"""


def test_the_native_signer_is_what_is_used_where_it_is_there(on_path: dict[str, str]) -> None:
    done = subprocess.run(micropython("-c", WHICH), env=on_path, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["True", "False"]


def test_and_ours_where_it_is_not() -> None:
    done = subprocess.run(micropython("-c", WHICH), capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.parametrize("name", ["test_ed25519.py", "test_vectors.py", "test_cose.py", "test_redemption.py"])
def test_natively(name: str, on_path: dict[str, str]) -> None:
    command = micropython("-X", "heapsize=2M", str(LOGIC / "runner.py"), str(LIBRARY), str(LOGIC / name))
    done = subprocess.run(command, env=on_path, capture_output=True, text=True, timeout=50)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"')]
    assert lines, done.stderr
    assert [line for line in lines if line["error"]] == []
    assert len(lines) == sum(line.startswith("def test_") for line in (LOGIC / name).read_text().splitlines())
