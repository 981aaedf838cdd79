"""From a device's messages to what it hears back: acknowledgements, refusals, greetings (SPEC 9.4 to 9.6)."""

import asyncio
import runpy
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.down import Ack, Down, DownItem, Lease, NotTaken, Verdict
from exonomy_contracts.wire import cbor
from exonomy_gateway.broker.accounts import Account
from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.mqtt import DeviceLink, LinkSettings, Oversized
from exonomy_gateway.broker.nats import BrokerOptions, EmbeddedBroker
from exonomy_gateway.broker.topics import Channel, DeviceId
from exonomy_gateway.devices import attendance
from exonomy_gateway.devices.attendance import Attendance
from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.lease import LeaseTerms
from exonomy_gateway.devices.roster import BrokerAccounts, Reach, Roster, StaticAccounts
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.pipeline import Pipeline
from exonomy_gateway.store import verdicts
from exonomy_gateway.store.database import Database

from tests.gateway.broker.device import TestDevice
from tests.gateway.broker.in_loop import in_loop, until
from tests.gateway.ingest.conftest import Site
from tests.gateway.ingest.people import NOW_MS, Till, seed_of, sequence

GATEWAY = Identity(seed_of("gateway"))
TERMS = LeaseTerms("USD", 50_000, 25_000, 72 * 3_600_000)
LEASE = Lease("USD", 50_000, 25_000, NOW_MS + 72 * 3_600_000)


@dataclass
class Room:
    """A site with everything between broker and store; what goes down is opened as the device opens it."""

    site: Site
    accounts: BrokerAccounts = field(default_factory=lambda: StaticAccounts("tills", "secret"))
    sent: list[Down] = field(default_factory=list)
    link: DeviceLink | None = None

    def __post_init__(self) -> None:
        site = self.site
        self.roster = Roster(site.database, GATEWAY.key, self.accounts, Reach("localhost", 1883), TERMS)
        self.downlink = Downlink(site.database, GATEWAY, site.clock, self.publish)
        self.attendance = Attendance(site.database, site.clock, self.roster, self.downlink)
        self.pipeline = Pipeline(site.door, self.roster, self.downlink, self.attendance)

    def publish(self, device: DeviceId, payload: bytes) -> bool:
        self.sent.append(Down.open(payload))
        return self.link is None or self.link.publish(device, payload)

    async def enrol(self) -> Account:
        till = self.site.till
        record = await self.roster.enrol(till.key, "front till", till.grant_id or b"", NOW_MS)
        return Account(record.username, record.password, record.client_id)

    def hear(self, *messages: bytes, till: Till | None = None) -> None:
        topic = DeviceId((till or self.site.till).topic)
        asyncio.run(self.pipeline([Delivery(topic, Channel.UP, message, False) for message in messages]))

    def state(self, *fields: cbor.Item, retained: bool = False) -> None:
        payload = cbor.dumps([1, self.site.till.key, *fields])
        topic = DeviceId(self.site.till.topic)
        asyncio.run(self.pipeline([Delivery(topic, Channel.STATE, payload, retained)]))

    def birth(self, *, session: int = 1, last_n: int = 0, retained: bool = False) -> None:
        till = self.site.till
        self.state(session, till.branch, 0, 3, last_n, self.site.now_ms - 5_000, "0.1", retained=retained)

    def told(self) -> list[DownItem]:
        items = [item for down in self.sent for item in down.items]
        self.sent.clear()
        return items


@pytest.fixture
def room(site: Site) -> Iterator[Room]:
    room = Room(site)
    asyncio.run(room.enrol())
    yield room


def test_only_the_newest_acknowledgement_of_a_log_is_sent(room: Room) -> None:
    said = [room.site.till.say() for _ in range(5)]
    room.hear(sequence(*said[:2]), sequence(said[0]), sequence(*said[2:]))
    assert room.told() == [Ack(room.site.till.branch, 4, said[4].id)]
    assert room.pipeline.counts == {"taken": 5, "again": 1}


def test_a_hundred_refusals_for_one_reason_are_said_once(room: Room) -> None:
    said = [room.site.till.say() for _ in range(101)]
    room.hear(sequence(*said[1:]))
    [refusal] = room.told()
    assert (refusal.code, refusal.seq) == ("gap", 1)  # type: ignore[union-attr] # a refusal


def test_bytes_that_are_nothing_are_answered(room: Room) -> None:
    room.hear(b"\xff\x00", b"")
    [refusal] = room.told()
    assert refusal.code == "unreadable"  # type: ignore[union-attr] # a refusal


def test_a_device_that_is_not_enrolled_hears_so_by_its_own_key(room: Room) -> None:
    stranger = Till(room.site.merchant, "stranger")
    room.hear(sequence(stranger.say()), till=stranger)
    assert room.sent[0].device == stranger.key
    [refusal] = room.told()
    assert refusal.code == "not-enrolled"  # type: ignore[union-attr] # a refusal


def test_nobody_signs_for_a_topic_whose_key_is_unknown(room: Room) -> None:
    room.hear(b"\xff", till=Till(room.site.merchant, "stranger"))
    assert (room.told(), room.pipeline.counts["unheard"]) == ([], 1)


def test_a_message_that_the_link_dropped_is_answered_as_oversized(room: Room) -> None:
    async def drop() -> None:
        for _ in range(3):
            room.pipeline.oversized(Oversized(DeviceId(room.site.till.topic), Channel.UP, 999_999))
        await until(lambda: room.sent, "the answer")

    asyncio.run(drop())
    [refusal] = room.told()
    assert isinstance(refusal, NotTaken)
    assert refusal.code == "oversized"


def test_a_birth_is_greeted_with_head_lease_and_the_last_verdicts(room: Room) -> None:
    said = room.site.till.say()
    room.hear(sequence(said))
    room.told()
    missed = [Verdict(bytes([number]) * 32, "paid", "paid", number, "USD") for number in range(50)]
    for verdict in missed:
        room.site.database.write(
            lambda connection, verdict=verdict: verdicts.record(
                connection, room.site.till.key, verdict, NOW_MS + verdict.amount
            )
        )
    room.birth(last_n=500)
    assert room.sent[0].time_ms == NOW_MS
    assert room.sent[0].n > 500
    assert room.told() == [Ack(said.header.branch, 0, said.id), LEASE, *missed[-40:]]
    device = room.roster.show("front till")
    assert (device.online, device.seen_ms, device.backlog, device.clock_off_ms) == (True, NOW_MS, 3, -5_000)


def test_a_greeting_has_the_verdicts_of_all_sales_that_a_till_follows(room: Room) -> None:
    """The whole backlog, with the sales of its history before it."""
    firmware = Path(__file__).parents[3] / "firmware"
    limits = runpy.run_path(str(firmware / "lib" / "exonomy" / "limits.py"))
    assert limits["BACKLOG_ENTRIES"] + limits["HISTORY"] <= attendance._VERDICTS


def test_a_birth_said_again_is_greeted_unless_it_asks_for_a_piece(room: Room) -> None:
    """A till that misses a verdict asks so; one in an update says a birth for each piece."""
    till = room.site.till
    fields = (1, till.branch, 0, 3, 0, None, "0.1")
    room.birth()
    room.told()
    room.birth()
    assert room.told() == [LEASE]
    room.state(*fields, {0: "terminal", 1: "1.0", 2: 1, 3: None})
    assert room.told() == [LEASE]
    room.state(*fields, {0: "terminal", 1: "1.0", 2: 1, 3: [bytes(32), 0, 0]})
    assert room.told() == []
    room.state(2, *fields[1:], {0: "terminal", 1: "1.0", 2: 1, 3: [bytes(32), 0, 0]})
    assert room.told() == [LEASE]


def test_a_will_marks_its_own_session_only(room: Room) -> None:
    room.birth(session=2)
    room.state(1)
    assert room.roster.show("front till").online
    room.state(2)
    assert not room.roster.show("front till").online


def test_nobody_is_there_until_it_is_said_again(room: Room) -> None:
    """A gateway that was killed heard no wills."""
    room.birth()
    again = Room(room.site)
    again.attendance.begin()
    assert not again.roster.show("front till").online
    again.birth(retained=True)
    assert again.roster.show("front till").online


def test_what_our_own_broker_remembers_is_from_before_it_ended(room: Room) -> None:
    """A device that died while both were away left no will."""
    room.birth()
    again = Room(room.site)
    again.attendance.begin(own_broker=True)
    again.birth(retained=True)
    assert not again.roster.show("front till").online
    again.birth(session=2)
    assert again.roster.show("front till").online


def test_a_remembered_birth_is_greeted_but_was_not_seen_now(room: Room) -> None:
    room.birth(retained=True)
    device = room.roster.show("front till")
    assert (device.online, device.seen_ms, device.clock_off_ms) == (True, None, None)
    assert room.told() == [LEASE]


def test_a_malformed_or_borrowed_birth_is_counted(room: Room) -> None:
    topic = DeviceId(room.site.till.topic)
    other = Till(room.site.merchant, "other")
    borrowed = cbor.dumps([1, other.key, 1, "device/0a1b2c3d", 0, 0, 0, None, "1"])
    for payload in (b"", b"\xff", cbor.dumps([1, 2, 3]), borrowed):
        asyncio.run(room.pipeline([Delivery(topic, Channel.STATE, payload, False)]))
    assert (room.attendance.misread, room.told()) == (4, [])


def test_a_revoked_device_gets_no_lease(room: Room) -> None:
    asyncio.run(room.roster.revoke("front till", NOW_MS))
    room.birth()
    assert room.told() == []


def test_a_full_store_is_answered_with_busy(room: Room) -> None:
    room.birth()
    room.told()
    used = next(room.site.database.read().execute("PRAGMA page_count"))[0]
    room.site.database.write(lambda connection: connection.pragma("max_page_count", used) and None)
    room.hear(sequence(room.site.till.say("x" * 60_000)))
    [refusal] = room.told()
    assert refusal.code == "busy"  # type: ignore[union-attr] # a refusal


@in_loop
async def test_a_till_is_answered_through_a_real_broker(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    site = Site(Database(tmp_path / "store.db"))
    site.begin()
    room = Room(site, broker)
    settings = LinkSettings(broker.url, broker.accounts.gateway.client_id, max_up_bytes=limits.UP_BYTES)
    room.link = DeviceLink(settings, room.pipeline, on_oversized=room.pipeline.oversized)
    await room.link.start()
    await room.link.wait_connected(10)
    device = await TestDevice(await room.enrol(), broker.url).connect()
    assert await device.subscribe(device.topic("down"))
    said = [site.till.say(), site.till.say()]
    await device.publish(device.topic("up"), sequence(*said))
    await until(lambda: device.received, "an answer")
    await device.publish(device.topic("up"), sequence(said[1]))  # delivered twice
    await device.publish(device.topic("up"), b"\xff")
    await until(lambda: len(device.received) == 3, "three answers")
    answers = [Down.open(payload) for _, payload in device.received]
    assert [down.n for down in answers] == sorted(down.n for down in answers)
    ack = Ack(site.till.branch, 1, said[1].id)
    assert [down.items[0] for down in answers[:2]] == [ack, ack]
    assert answers[2].items[0].code == "unreadable"  # type: ignore[union-attr] # a refusal
    await device.close()
    await room.link.stop()
    await broker.stop()
    site.door.close()
    site.database.close()


def test_a_lease_is_renewed_once_a_quarter_of_it_has_passed(room: Room) -> None:
    room.birth()
    room.told()
    room.site.now_ms += TERMS.lasting_ms // 4 - 1
    room.attendance.renew()
    assert room.told() == []
    room.site.now_ms += 1
    room.attendance.renew()
    assert room.told() == [TERMS.lease(room.site.now_ms)]


def test_a_device_that_is_not_there_gets_no_lease(room: Room) -> None:
    room.birth(session=1)
    room.state(1)
    room.told()
    room.attendance.renew(everyone=True)
    assert room.told() == []


def test_once_the_clock_is_right_again_everyone_there_is_greeted(room: Room) -> None:
    room.birth()
    room.told()
    room.site.clock.known_ms = NOW_MS
    room.site.now_ms = 0
    room.hear(sequence(room.site.till.say()))
    assert room.told() == []
    room.site.now_ms = NOW_MS
    room.attendance.renew(everyone=True)
    assert room.told() == [LEASE]
