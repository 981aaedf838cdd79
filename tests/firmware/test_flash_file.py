"""The file that plays the unix board's flash keeps the rules of flash, and is whole or not there."""

import sys
from pathlib import Path

import pytest

from tests.doubles.unix_port import BOARD

sys.path.insert(0, str(BOARD.parent))

from exonomy.flash import FlashStorage
from exonomy.journal import Journal
from flash_file import BLOCK_BYTES, GRANULE, FlashFile, RuleBroken


@pytest.fixture
def flash(tmp_path: Path) -> FlashFile:
    return FlashFile(str(tmp_path / "flash"), 4)


def test_it_begins_erased_and_stays(flash: FlashFile, tmp_path: Path) -> None:
    assert (tmp_path / "flash").read_bytes() == b"\xff" * 4 * BLOCK_BYTES
    flash.writeblocks(1, b"\x0f" * GRANULE, GRANULE)
    again = bytearray(GRANULE)
    FlashFile(str(tmp_path / "flash"), 4).readblocks(1, again, GRANULE)
    assert again == b"\x0f" * GRANULE


def test_programs_only_clear_bits(flash: FlashFile) -> None:
    flash.writeblocks(1, b"\x0f" * GRANULE, 0)
    flash.writeblocks(1, b"\x03" * GRANULE, 0)
    with pytest.raises(RuleBroken, match="without an erase"):
        flash.writeblocks(1, b"\x13" * GRANULE, 0)
    assert flash.ioctl(6, 1) == 0
    flash.writeblocks(1, b"\x13" * GRANULE, 0)


@pytest.mark.parametrize(("block", "offset", "length"), [(0, 8, GRANULE), (0, 0, 8), (4, 0, GRANULE), (-1, 0, GRANULE)])
def test_other_writes_are_refused(flash: FlashFile, block: int, offset: int, length: int) -> None:
    with pytest.raises(RuleBroken):
        flash.writeblocks(block, bytes(length), offset)


def test_a_file_of_another_size_is_refused(flash: FlashFile, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="another size"):
        FlashFile(str(tmp_path / "flash"), 5)
    # One whose making was cut is no flash yet.
    (tmp_path / "other.new").write_bytes(b"\xff" * 100)
    assert FlashFile(str(tmp_path / "other"), 4).ioctl(4, 0) == 4


def test_a_journal_lies_on_it(tmp_path: Path) -> None:
    path = str(tmp_path / "flash")
    records = [b"%d" % number * 300 for number in range(90)]
    for number in range(len(records)):
        journal = Journal(FlashStorage(FlashFile(path, 16), lambda n: b"r" * n, GRANULE), lambda n: b"s" * n)
        found = list(journal.records())
        assert found == records[max(0, number - len(found)) : number] and (number == 0 or found)
        if journal.needs_rewrite():
            journal.rewrite(found[-10:])
        journal.append(records[number])
