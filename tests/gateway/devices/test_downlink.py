"""What devices are told: numbers that only rise, signatures, sizes (SPEC 9.5)."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.down import Ack, Down, DownItem, NotTaken, Verdict
from exonomy_contracts.wire import cbor
from exonomy_gateway.clock import Clock
from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.state import Birth, read_state
from exonomy_gateway.identity import Identity
from exonomy_gateway.store.database import Database

from tests.gateway.ingest.people import NOW_MS, seed_of

DEVICE = Identity(seed_of("till")).key
OTHER = Identity(seed_of("other till")).key
GATEWAY = Identity(seed_of("gateway"))
ACK = Ack("device/0a1b2c3d", 7, bytes(32))


@dataclass
class Air:
    """What went out, opened as a device opens it; `up` False is a broker that is away."""

    sent: list[Down] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    up: bool = True

    def publish(self, topic: str, payload: bytes) -> bool:
        if self.up:
            self.topics.append(topic)
            self.sent.append(Down.open(payload))
            self.sizes.append(len(payload))
        return self.up


@dataclass
class Site:
    path: Path
    air: Air = field(default_factory=Air)
    now_ms: int = NOW_MS

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.database = Database(self.path)
        self.clock = Clock(wall=lambda: self.now_ms)
        self.downlink = Downlink(self.database, GATEWAY, self.clock, self.air.publish)

    def restart(self) -> None:
        self.database.close()
        self.open()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    site = Site(tmp_path / "store.db")
    yield site
    site.database.close()


def test_a_device_is_told_in_the_gateways_name_on_its_own_topic(site: Site) -> None:
    site.downlink.tell(DEVICE, [ACK])
    assert site.air.sent == [Down(GATEWAY.key, DEVICE, site.air.sent[0].n, NOW_MS, (ACK,))]
    assert site.air.topics == [DEVICE[:8].hex()]


def test_nothing_to_say_is_not_said(site: Site) -> None:
    site.downlink.tell(DEVICE, [])
    assert site.air.sent == []


def test_numbers_rise_over_restarts_and_a_clock_that_jumps_back(site: Site) -> None:
    for _ in range(3):
        site.downlink.tell(DEVICE, [ACK])
        site.downlink.tell(OTHER, [ACK])
        site.now_ms -= 1_000_000
        site.restart()
    numbers = [down.n for down in site.air.sent]
    assert numbers == sorted(set(numbers))
    assert len(numbers) == 6


def test_numbers_pass_what_a_device_has_heard_from_a_newer_store(site: Site) -> None:
    site.downlink.tell(DEVICE, [ACK])
    site.downlink.pass_by(10**9)
    site.downlink.tell(DEVICE, [ACK])
    site.downlink.pass_by(3)
    site.downlink.tell(DEVICE, [ACK])
    site.restart()
    site.downlink.tell(DEVICE, [ACK])
    numbers = [down.n for down in site.air.sent]
    assert numbers == sorted(set(numbers))
    assert numbers[1] == 10**9 + 1


def test_a_device_that_claims_the_largest_number_does_not_use_them_up(site: Site) -> None:
    site.downlink.pass_by(2**64 - 1)
    site.downlink.tell(DEVICE, [ACK])
    assert site.air.sent[0].n == 1


@pytest.mark.parametrize("claimed", [2**52, 2**53])
def test_whatever_one_device_claims_the_others_can_still_say_what_they_heard(site: Site, claimed: int) -> None:
    site.downlink.pass_by(claimed)
    site.downlink.tell(OTHER, [ACK])
    birth = cbor.dumps([1, OTHER, 1, "device/0a1b2c3d", 0, 0, site.air.sent[0].n, None, "test"])
    assert isinstance(read_state(birth), Birth)


def test_many_items_are_split_by_number_and_size(site: Site) -> None:
    refusals = [NotTaken("device/0a1b2c3d", seq, "bad-body", "ß" * limits.REFUSAL_CHARS) for seq in range(40)]
    verdicts = [Verdict(bytes(32), "paid", "paid", 1, "USD")] * 40
    items: list[DownItem] = [*refusals, *verdicts]
    site.downlink.tell(DEVICE, items)
    assert [item for down in site.air.sent for item in down.items] == items
    assert max(site.air.sizes) <= limits.DOWN_BYTES
    assert len(site.air.sent) > 3


def test_what_the_broker_did_not_take_is_counted(site: Site) -> None:
    site.air.up = False
    site.downlink.tell(DEVICE, [ACK])
    assert site.downlink.lost == 1


def test_on_an_event_loop_the_order_of_numbers_is_the_order_on_the_wire(site: Site) -> None:
    async def run() -> None:
        site.downlink.publish_on(asyncio.get_running_loop())
        await asyncio.gather(*(asyncio.to_thread(site.downlink.tell, DEVICE, [ACK]) for _ in range(50)))
        await asyncio.sleep(0)

    asyncio.run(run())
    numbers = [down.n for down in site.air.sent]
    assert len(numbers) == 50
    assert numbers == sorted(set(numbers))


def test_while_the_clock_is_in_doubt_devices_are_left_alone(site: Site) -> None:
    site.clock.known_ms = NOW_MS
    site.now_ms = NOW_MS - 10 * 365 * 86_400_000
    site.downlink.tell(DEVICE, [ACK])
    assert site.air.sent == []
    site.now_ms = NOW_MS
    site.downlink.tell(DEVICE, [ACK])
    assert len(site.air.sent) == 1
