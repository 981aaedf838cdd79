"""Ten thousand power cuts: no acknowledged record lost, none invented, always mountable."""

import pytest
from cut_flash import CutFlash, Dice
from exonomy.flash import FlashStorage
from exonomy.journal import Journal
from flash_history import History

CUTS = 1_400
# Blocks, bytes of a block, bytes programmed at once.
SHAPES = [
    (24, 512, 16),
    (40, 512, 1),
    (64, 256, 64),
    (12, 1_024, 256),
    (2, 4_096, 256),
    (5, 512, 32),
    (8, 4_096, 256),
    (20, 1_024, 4),
]


def test_there_are_ten_thousand() -> None:
    assert CUTS * len(SHAPES) >= 10_000


@pytest.mark.parametrize("shape", SHAPES)
def test_cuts(shape: tuple[int, int, int]) -> None:
    for seed in range(7):
        history = History(seed, *shape)
        for _ in range(CUTS // 7):
            history.cut()
        assert history.cuts == CUTS // 7


def _erases(granule: int, length: int, records: int = 1_000) -> int:
    flash = CutFlash(Dice(1), count=64, size=4_096, granule=granule)
    dice = Dice(2)
    journal = Journal(FlashStorage(flash, dice.bytes, granule), dice.bytes)
    assert list(journal.records()) == []
    journal.rewrite([])
    kept: list[bytes] = []
    for number in range(records):
        # What a till keeps when it writes anew: its last sales and what waits, here 24 records.
        kept = [*kept[-23:], number.to_bytes(4, "big") + bytes(length - 4)]
        if journal.needs_rewrite():
            journal.rewrite(kept[:-1])
        journal.append(kept[-1])
    return sum(flash.erases)


@pytest.mark.parametrize(
    ("granule", "length", "most"),
    [(16, 128, 45), (256, 128, 75), (16, 900, 345), (256, 900, 400)],
)
def test_erases_per_thousand_records(granule: int, length: int, most: int) -> None:
    erases = _erases(granule, length)
    # No less than what the bytes alone take up.
    assert 1_000 * length // 4_096 < erases <= most
