"""Which version a device is to get, the pieces it is sent, and how far it is (SPEC 9.10)."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.down import Chunk, Offer
from exonomy_contracts.commit.update import Manifest, UpdateFile
from exonomy_contracts.errors import WireError
from exonomy_gateway.devices.state import Birth, Firmware, Trouble, Want
from exonomy_gateway.devices.updates import Incomplete, NoSuchRelease, Updates, WrongRelease

from tests.gateway.devices.test_downlink import DEVICE, OTHER, Site
from tests.gateway.ingest.people import NOW_MS, seed_of

CONTENTS = (b"0123456789" * 1_000, b"", b"small")
FILES = tuple(
    UpdateFile(f"f{index}.mpy", len(data), hashlib.sha256(data).digest()) for index, data in enumerate(CONTENTS)
)
SECOND = Manifest("terminal", "unix", "0.2", 2, 0, FILES)
SIGNED = SECOND.sign(seed_of("publisher"))
RUNS = Firmware("terminal", "0.1", 1, None)


class Depot(Site):
    """A gateway's updates, with a clock that a test moves."""

    seconds = 0.0

    def open(self) -> None:
        super().open()
        self.updates = Updates(self.database, self.downlink, lambda: self.seconds)

    def stock(self) -> bytes:
        """Have the version here with all its files."""
        self.updates.add(SIGNED, NOW_MS)
        for data in CONTENTS:
            self.updates.add_file(SECOND.name, data)
        return SECOND.name

    def hear(self, firmware: Firmware | None) -> list[object]:
        """What the device is sent when it says this."""
        before = len(self.air.sent)
        self.updates.hear(Birth(DEVICE, 7, "device/0a1b2c3d", 0, 0, 0, NOW_MS, "till", firmware))
        return [item for down in self.air.sent[before:] for item in down.items]


@pytest.fixture
def depot(tmp_path: Path) -> Iterator[Depot]:
    made = Depot(tmp_path / "store.db")
    yield made
    made.database.close()


def wants(file: int, offset: int) -> Firmware:
    return replace(RUNS, want=Want(SECOND.name, file, offset))


def test_only_signed_versions_and_their_own_files_are_taken_in(depot: Depot) -> None:
    with pytest.raises(WireError):
        depot.updates.add(SIGNED[:-1] + b"\0", NOW_MS)
    with pytest.raises(NoSuchRelease):
        depot.updates.add_file(SECOND.name, b"small")
    assert depot.updates.add(SIGNED, NOW_MS) == SECOND
    assert depot.updates.missing(SECOND) == [file.sha256 for file in FILES]
    with pytest.raises(WrongRelease):
        depot.updates.add_file(SECOND.name, b"another")
    with pytest.raises(Incomplete, match="3 files"):
        depot.updates.roll_out(DEVICE, SECOND.name, NOW_MS)
    depot.stock()
    assert depot.updates.missing(SECOND) == []
    depot.restart()
    assert depot.updates.releases() == [Manifest.open(SIGNED)]


def test_a_device_fetches_piece_by_piece(depot: Depot) -> None:
    depot.updates.roll_out(DEVICE, depot.stock(), NOW_MS)
    assert [item for down in depot.air.sent for item in down.items] == [Offer(SIGNED)]
    got = bytearray()
    while len(got) < len(CONTENTS[0]):
        (item,) = depot.hear(wants(0, len(got)))
        assert isinstance(item, Chunk) and (item.name, item.file, item.offset) == (SECOND.name, 0, len(got))
        assert len(item.data) <= limits.UPDATE_CHUNK_BYTES
        got += item.data
    assert bytes(got) == CONTENTS[0]
    depot.hear(wants(2, 0))
    progress = depot.updates.progress(DEVICE)
    assert progress is not None and (progress.state, progress.done) == ("fetching", 10_000)
    assert depot.hear(replace(RUNS, version="0.2", counter=2)) == []
    progress = depot.updates.progress(DEVICE)
    assert progress is not None and (progress.state, progress.done) == ("done", SECOND.size)


def test_one_wish_said_twice_is_answered_once_and_again_when_it_was_lost(depot: Depot) -> None:
    depot.updates.roll_out(DEVICE, depot.stock(), NOW_MS)
    assert len(depot.hear(wants(0, 0))) == 1
    assert depot.hear(wants(0, 0)) == []
    depot.seconds += 10
    assert len(depot.hear(wants(0, 0))) == 1


@pytest.mark.parametrize(("file", "offset"), [(3, 0), (99, 0), (1, 0), (0, 10_000), (0, 2**50)])
def test_wishes_for_what_is_not_there_are_passed_over(depot: Depot, file: int, offset: int) -> None:
    depot.updates.roll_out(DEVICE, depot.stock(), NOW_MS)
    assert depot.hear(wants(file, offset)) == []


def test_nobody_is_sent_what_is_not_meant_for_them(depot: Depot) -> None:
    depot.stock()
    assert depot.hear(RUNS) == [] and depot.hear(wants(0, 0)) == []
    depot.updates.roll_out(OTHER, SECOND.name, NOW_MS)
    assert depot.hear(RUNS) == [] and depot.hear(None) == []
    depot.updates.roll_out(DEVICE, SECOND.name, NOW_MS)
    depot.updates.cancel(DEVICE)
    assert depot.hear(wants(0, 0)) == [] and depot.updates.progress(DEVICE) is None


def test_a_device_that_was_away_is_offered_it_when_it_comes(depot: Depot) -> None:
    depot.air.up = False
    depot.updates.roll_out(DEVICE, depot.stock(), NOW_MS)
    depot.air.up = True
    depot.restart()
    assert depot.hear(RUNS) == [Offer(SIGNED)]
    # It says its state again for other reasons; an offer every time would be noise.
    assert depot.hear(RUNS) == []
    depot.seconds += 31
    assert depot.hear(RUNS) == [Offer(SIGNED)]


def test_what_a_device_refuses_is_shown_and_not_offered_again(depot: Depot) -> None:
    depot.updates.roll_out(DEVICE, depot.stock(), NOW_MS)
    depot.seconds += 31
    refused = replace(RUNS, trouble=Trouble(SECOND.name, "went-back", "0.2 (2) did not come up"))
    assert depot.hear(refused) == []
    progress = depot.updates.progress(DEVICE)
    assert progress is not None and (progress.state, progress.text) == ("refused", "went-back: 0.2 (2) did not come up")
    # Asked for anew it is offered anew; trouble with another version is no reason against this one.
    depot.updates.roll_out(DEVICE, SECOND.name, NOW_MS)
    depot.seconds += 31
    assert depot.hear(replace(RUNS, trouble=Trouble(b"o" * 32, "corrupt", ""))) == [Offer(SIGNED)]
    depot.seconds += 31
    assert depot.hear(replace(RUNS, trouble=Trouble(None, "another-key", ""))) == [Offer(SIGNED)]


def test_what_can_not_be_for_a_device_is_said_at_once(depot: Depot) -> None:
    depot.stock()
    depot.hear(replace(RUNS, app="sensor"))
    with pytest.raises(WrongRelease, match="runs sensor, the release is for terminal"):
        depot.updates.roll_out(DEVICE, SECOND.name, NOW_MS)
    depot.hear(replace(RUNS, version="0.3", counter=3))
    with pytest.raises(WrongRelease, match="is not newer"):
        depot.updates.roll_out(DEVICE, SECOND.name, NOW_MS)
    assert depot.updates.progress(DEVICE) is None
