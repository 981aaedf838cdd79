"""What a device is told of the trades that it is to prove (SPEC 9.5, 12.11)."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from exonomy_contracts.commit.completion import Evidence, Fix
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.down import Down, DownItem, Unwatch, Watch
from exonomy_contracts.wire import cbor, peer
from exonomy_gateway.broker.inbox import Delivery as Brought
from exonomy_gateway.broker.topics import Channel, DeviceId
from exonomy_gateway.devices.attendance import Attendance
from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.lease import LeaseTerms
from exonomy_gateway.devices.roster import Reach, Roster, StaticAccounts

from tests.gateway.execution.chore import Chore
from tests.gateway.execution.delivery import COLD, DOOR, MINUTE_MS, OPENED, Delivery
from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS, Till
from tests.gateway.execution.sale import COMPLETED, Sale


@dataclass
class Air:
    """The way down to the devices of a neighbourhood; what each heard, in order."""

    at: Neighbourhood
    heard: dict[str, list[DownItem]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rooms = self.at.rooms
        accounts, terms = StaticAccounts("", ""), LeaseTerms("USD", 1, 1, DAY_MS)
        self.roster = Roster(rooms.database, rooms.identity.key, accounts, Reach("localhost", 1883), terms)
        downlink = Downlink(rooms.database, rooms.identity, rooms.clock, self.publish)
        self.attendance = Attendance(rooms.database, rooms.clock, self.roster, downlink)
        rooms.followed.append(self.attendance.on_sealed)

    def publish(self, topic: DeviceId, payload: bytes) -> bool:
        self.heard.setdefault(topic, []).extend(Down.open(payload).items)
        return True

    async def enrol(self, till: Till, name: str) -> None:
        await self.roster.enrol(till.person.key, name, till.enrolment.id, self.at.now())

    def told(self, till: Till) -> list[DownItem]:
        """What a device heard of trades since it was asked last."""
        items = self.heard.pop(peer.device_topic(till.person.key), [])
        return [item for item in items if isinstance(item, Watch | Unwatch)]

    def born(self, till: Till) -> list[DownItem]:
        """What it is told of them at its birth."""
        state = cbor.dumps([1, till.person.key, 1, till.branch, 0, 0, 0, None, "sensor 1.0"])
        topic = DeviceId(peer.device_topic(till.person.key))
        self.told(till)
        self.attendance.hear([Brought(topic, Channel.STATE, state, retained=False)])
        return self.told(till)


@pytest.fixture
def air(at: Neighbourhood) -> Iterator[Air]:
    air = Air(at)
    asyncio.run(air.enrol(at.till, "van"))
    yield air


def test_a_device_watches_a_trade_while_it_is_funded(at: Neighbourhood, air: Air) -> None:
    """SPEC 9.5."""
    delivery = Delivery.agreed(at)
    assert (air.told(at.till), air.born(at.till)) == ([], [])
    delivery.sale.pay()
    criteria = Criteria(at.till.person.key, delivery.from_ms, DOOR, COLD, OPENED)
    watch = Watch(delivery.sale.trade, criteria, delivery.sale.deadline_ms)
    assert air.told(at.till) == [watch]
    assert air.born(at.till) == [watch]
    delivery.drive()
    delivery.prove()
    assert delivery.sale.status == COMPLETED
    assert air.told(at.till) == [Unwatch(delivery.sale.trade)]
    assert air.born(at.till) == [Unwatch(delivery.sale.trade)]


def test_a_trade_that_is_cancelled_is_watched_no_longer(at: Neighbourhood, air: Air) -> None:
    """SPEC 9.5."""
    delivery = Delivery.funded(at)
    air.told(at.till)
    sale = delivery.sale
    at.bring(at.buyer.call(sale.trade_repo, sale.trade, "cancel", {}, sale.grant))
    assert air.told(at.till) == []
    at.bring(at.merchant.call(sale.trade_repo, sale.trade, "cancel", {}))
    assert air.told(at.till) == [Unwatch(sale.trade)]


def test_a_device_watches_a_task_while_it_is_worked_on(at: Neighbourhood, air: Air) -> None:
    """SPEC 9.5, 15.1."""
    chore = Chore.credited(at)
    assert (air.told(at.till), air.born(at.till)) == ([], [])
    chore.begin()
    watch = Watch(chore.task, chore.criteria, chore.deadline_ms)
    assert air.told(at.till) == [watch]
    assert air.born(at.till) == [watch]
    at.now.ms += 60 * MINUTE_MS
    done_ms = at.now()
    fixes = tuple(Fix(done_ms - 150_000 + 30_000 * step, DOOR.lat_e7, DOOR.lon_e7, 40) for step in range(5))
    at.bring(at.till.complete(chore.task, Evidence(fixes), done_ms))
    assert chore.is_completed
    assert air.told(at.till) == [Unwatch(chore.task)]
    assert air.born(at.till) == [Unwatch(chore.task)]


def test_a_task_that_is_cancelled_is_watched_no_longer(at: Neighbourhood, air: Air) -> None:
    """SPEC 9.5, 15.5."""
    chore = Chore.credited(at)
    chore.begin()
    air.told(at.till)
    chore.call(at.merchant, "cancel", {})
    assert air.told(at.till) == []
    chore.call(chore.exocrat, "cancel", {})
    assert air.told(at.till) == [Unwatch(chore.task)]


def test_a_completion_that_is_refused_changes_nothing(at: Neighbourhood, air: Air) -> None:
    delivery = Delivery.funded(at)
    air.told(at.till)
    delivery.prove(count=None)
    assert air.told(at.till) == []


def test_another_device_and_a_trade_for_the_till_are_not_told(at: Neighbourhood, air: Air) -> None:
    other = Till(at.merchant, at.now)
    at.bring(other.enrolment)
    asyncio.run(air.enrol(other, "other van"))
    Delivery.funded(at)
    Sale.funded(at)
    assert len(air.told(at.till)) == 1
    assert (air.told(other), air.born(other)) == ([], [])


def test_a_device_of_somebody_else_is_not_told(at: Neighbourhood, air: Air) -> None:
    """A seller who names a stranger's device learns nothing of where it is."""
    strange = Till(at.buyer, at.now)
    at.bring(at.buyer.first, strange.enrolment)
    asyncio.run(air.enrol(strange, "theirs"))
    Delivery.funded(at, device=strange.person.key)
    assert (air.told(strange), air.born(strange), air.told(at.till)) == ([], [], [])


def test_a_revoked_device_is_told_nothing(at: Neighbourhood, air: Air) -> None:
    asyncio.run(air.roster.revoke("van", at.now()))
    Delivery.funded(at)
    assert (air.told(at.till), air.born(at.till)) == ([], [])


def test_after_years_of_deliveries_the_last_that_are_over_are_repeated(at: Neighbourhood, air: Air) -> None:
    funded = Delivery.funded(at)
    over = []
    for _ in range(22):
        at.now.ms += 1_000
        delivery = Delivery.agreed(at)
        at.bring(at.merchant.call(delivery.sale.trade_repo, delivery.sale.trade, "cancel", {}))
        over.append(delivery.sale.trade)
    *ended, watch = air.born(at.till)
    assert isinstance(watch, Watch)
    assert watch.trade == funded.sale.trade
    assert [item.trade for item in ended if isinstance(item, Unwatch)] == over[:1:-1]
