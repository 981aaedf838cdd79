"""A version that broke off again and again: its board shows safe mode in its language, and runs on for an update."""

import zlib
from pathlib import Path

import pytest
from exonomy_gateway.provision.configuration import Configuration

from tests.doubles.slot_board import SlotBoard, firmware


@pytest.mark.timeout(120)
@pytest.mark.parametrize("damaged", [False, True], ids=["whole", "no words"])
def test_a_till_that_fails_each_time_says_so(tmp_path: Path, damaged: bool) -> None:
    changes = {"apps/terminal/safe.py": ("def show(", "def hide(")} if damaged else {}
    board = SlotBoard(tmp_path / "board", firmware(tmp_path / "firmware", changes), b"p" * 32)
    board.put("config.cbor", Configuration("till-1", "terminal", "unix", b"p" * 32, None, "es").encode())
    # Five starts that broke off.
    said = "a good 10"
    board.put("slots/current", f"{said} {zlib.crc32(said.encode()):08x}\n".encode())
    with board:
        board.until(40, event="safe-mode")
    shown = [line for line in board.seen if line.get("state") == "safe"]
    if damaged:
        assert not shown
        assert any("AttributeError" in line for line in board.noise)
    else:
        assert shown[0]["title"] == "MODO SEGURO"
        assert "Falla cada vez." in shown[0]["text"]
