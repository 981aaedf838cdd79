"""The key: made on the board where it has a source of chance, and never by an emulator."""

import pytest
from exonomy_gateway.provision import setup
from exonomy_gateway.provision.cable import Cable
from exonomy_gateway.provision.compiled import BoardFile, Release
from exonomy_gateway.provision.errors import DamagedKey, NoChance

from tests.gateway.provision.board import PtyBoard
from tests.gateway.provision.test_cuts import Heard

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def copied(board: PtyBoard, release: Release, loader: list[BoardFile]) -> PtyBoard:
    """A board with its files, and nobody's yet."""
    with Cable(board.port) as cable:
        setup.copy(cable, release, loader, Heard())
    return board


def replace_chance(cable: Cable, program: bytes) -> None:
    cable.remove("/slots/a/chance.mpy")
    cable.write("/slots/a/chance.py", program)


def test_an_emulator_makes_no_key(copied: PtyBoard) -> None:
    """QEMU answers os.urandom too, always with the same bytes; its platform is none that is known to draw."""
    with Cable(copied.port) as cable:
        replace_chance(cable, b"from os import urandom as random\nPLATFORMS = ('rp2',)\n")
        with pytest.raises(NoChance, match="others could guess it"):
            setup.key(cable)
        assert cable.read("/seed") is None


@pytest.mark.parametrize(
    "stuck", [b"def random(n):\n return bytes(n)", b"def random(n):\n return bytes(range(n))"], ids=["zeros", "repeats"]
)
def test_a_generator_that_is_stuck_makes_no_key(copied: PtyBoard, stuck: bytes) -> None:
    with Cable(copied.port) as cable:
        replace_chance(cable, b"PLATFORMS = ('linux',)\n" + stuck + b"\n")
        with pytest.raises(NoChance):
            setup.key(cable)
        assert cable.read("/seed") is None


def test_a_damaged_key_is_told_and_not_replaced(copied: PtyBoard) -> None:
    with Cable(copied.port) as cable:
        cable.write("/seed", b"half of a seed")
        with pytest.raises(DamagedKey, match="--new-key"):
            setup.key(cable)
        assert cable.read("/seed") == b"half of a seed"
        setup.forget_key(cable)
        made = setup.key(cable)
        assert len(made) == 32
        assert setup.key(cable) == made


def test_the_secret_half_stays_on_the_board(copied: PtyBoard) -> None:
    """What was said over the cable while the key was made has the public half, and the seed in no form."""
    before = len(copied.said)
    with Cable(copied.port) as cable:
        key = setup.key(cable)
        said = copied.said[before:]
        seed = cable.read("/seed") or b""
    assert key.hex().encode() in said
    assert len(seed) == 32
    assert seed not in said
    assert seed.hex().encode() not in said
