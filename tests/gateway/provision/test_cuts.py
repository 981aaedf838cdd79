"""The cable comes out, with the power, at each step of a set-up: the board says so, and the same set-up goes on."""

from dataclasses import replace
from pathlib import Path

import pytest
from exonomy_gateway.provision import setup
from exonomy_gateway.provision.cable import Cable
from exonomy_gateway.provision.compiled import BoardFile, Release
from exonomy_gateway.provision.configuration import Configuration
from exonomy_gateway.provision.errors import BoardFull, CableOut, NotKept

from tests.gateway.provision.board import PtyBoard
from tests.gateway.provision.conftest import UNIX

pytestmark = pytest.mark.timeout(120)

RECORD = b"what a gateway says to a device"
SAFE = b"SAFE MODE: "
STEPS = [
    "open('/flashing'",
    "open('/config.cbor.new'",
    "open('/loader/exonomy/slots.mpy.new'",
    "open('/main.py.new'",
    "os.rename('/main.py.new'",
    "open('/slots/a/board.mpy'",
    "open('/slots/a/exonomy/cbor.mpy'",
    "open('/slots/a/manifest.cbor.new'",
    "os.rename('/slots/a/manifest.cbor.new'",
    "from device_key import",
    "open('/enrolment.cbor.new'",
    "os.rename('/enrolment.cbor.new'",
    "open('/slots/current.new'",
    "os.rename('/slots/current.new'",
    "os.remove('/flashing'",
]
BEFORE_THE_LOADER = STEPS[:5]


@pytest.fixture(scope="module")
def release(release: Release) -> Release:
    """As much of it as makes a key: what is copied is all the same to a cable."""
    return replace(release, files=[one for one in release.files if not one.path.startswith("terminal/")])


class Heard:
    """What a person was told."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.files: list[str] = []

    def step(self, text: str) -> None:
        self.steps.append(text)

    def file(self, path: str, done: int, size: int) -> None:
        if done == size:
            self.files.append(path)


def set_up(port: str, release: Release, loader: list[BoardFile], heard: Heard) -> bytes:
    """All of it, with a record in the place of a gateway's; the key that the board made."""
    with Cable(port) as cable:
        setup.begin(cable, setup.check(cable, UNIX), heard)
        told = Configuration("till-1", "terminal", "unix", b"p" * 32, None, "es")
        setup.configure(cable, told, heard)
        setup.copy(cable, release, loader, heard)
        key = setup.key(cable)
        setup.enrol(cable, RECORD, heard)
        setup.finish(cable, heard, start=False)
    return key


def whole(port: str, release: Release) -> bool:
    """Whether the slot, its manifest and what chooses it are there, and no marker."""
    with Cable(port) as cable:
        files = [BoardFile("manifest.cbor", release.manifest()), *release.files]
        marked = cable.read("/flashing") is not None
        chosen = (cable.read("/slots/current") or b"").startswith(b"a good 0 ")
        return chosen and not marked and all(cable.sha256(f"/slots/a/{one.path}") == one.sha256 for one in files)


@pytest.mark.parametrize("step", STEPS)
def test_cut_at_a_step_it_is_safe_and_goes_on(
    board: PtyBoard, release: Release, loader: list[BoardFile], step: str
) -> None:
    sent = bytearray()

    def cut(data: bytes) -> bool:
        sent.extend(data)
        return step.encode() in sent

    board.cut = cut
    with pytest.raises(CableOut, match="run the same command again"):
        set_up(board.port, release, loader, Heard())
    board.pull_out()
    board.cut = lambda said: False
    board.plug_in()
    if step not in BEFORE_THE_LOADER:
        assert b"the set-up was not finished" in board.wait_for(SAFE)
        assert b"Montaje cortado." in board.wait_for(b"MODO SEGURO")
    set_up(board.port, release, loader, Heard())
    assert whole(board.port, release)


def test_what_was_copied_before_a_cut_is_not_copied_again(
    board: PtyBoard, release: Release, loader: list[BoardFile]
) -> None:
    board.cut = lambda said: b"/slots/a/flash_file" in said and b"wb" in said
    first, second = Heard(), Heard()
    with pytest.raises(CableOut):
        set_up(board.port, release, loader, first)
    board.pull_out()
    board.cut = lambda said: False
    board.plug_in()
    set_up(board.port, release, loader, second)
    assert first.files
    assert not set(first.files) & set(second.files)


def test_the_key_outlives_another_set_up_and_a_clean_one(
    board: PtyBoard, release: Release, loader: list[BoardFile]
) -> None:
    key = set_up(board.port, release, loader, Heard())
    with Cable(board.port) as cable:
        cable.write("/rubbish.py", b"x = 1")
        setup.clean(cable)
        assert cable.files("/") == ["/seed"]
    assert set_up(board.port, release, loader, Heard()) == key


def test_a_slot_that_lost_a_file_does_not_start(board: PtyBoard, release: Release, loader: list[BoardFile]) -> None:
    set_up(board.port, release, loader, Heard())
    with Cable(board.port) as cable:
        cable.remove("/slots/a/exonomy/log.mpy")
        cable.reset()
    # The first start, without any firmware, was in safe mode too.
    assert SAFE in board.wait_for(b"log.mpy is missing or cut")
    board.wait_for("Programa dañado.".encode())


def test_wrong_and_strange_files_are_put_right(board: PtyBoard, release: Release, loader: list[BoardFile]) -> None:
    set_up(board.port, release, loader, Heard())
    with Cable(board.port) as cable:
        cable.write("/slots/a/exonomy/log.mpy", b"damaged")
        # It would stand before log.mpy.
        cable.write("/slots/a/exonomy/log.py", b"raise SystemExit")
        cable.make_folder("/slots/a/old")
        cable.write("/slots/a/old/thing.mpy", b"old")
        cable.write("/boot.py", b"import webrepl")
    heard = Heard()
    set_up(board.port, release, loader, heard)
    assert sorted(heard.files) == ["/boot.py", "/slots/a/exonomy/log.mpy", "/slots/a/manifest.cbor"]
    assert any("/slots/a/exonomy/log.py" in step for step in heard.steps)
    assert whole(board.port, release)
    with Cable(board.port) as cable:
        assert not [path for path in cable.files("/slots/a") if "/old" in path or path.endswith(".py")]


def test_a_full_board_is_told_and_cleaning_makes_room(
    tmp_path: Path, release: Release, loader: list[BoardFile]
) -> None:
    with PtyBoard(tmp_path, blocks=96) as board:
        with Cable(board.port) as cable:
            cable.write("/holiday.mov", bytes(300_000))
        with pytest.raises(BoardFull, match="--clean"):
            set_up(board.port, release, loader, Heard())
        with Cable(board.port) as cable:
            setup.clean(cable)
        set_up(board.port, release, loader, Heard())
        assert whole(board.port, release)


def test_flash_that_does_not_keep_what_is_written_is_told(
    board: PtyBoard, release: Release, loader: list[BoardFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cable, "sha256", lambda self, path: None)
    with pytest.raises(NotKept, match="worn out"):
        set_up(board.port, release, loader, Heard())
