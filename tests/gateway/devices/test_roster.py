"""Enrolment on a merchant's grant, and its end (SPEC 5.5, 9.3, 9.7)."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.commit.down import Enrolment, Lease
from exonomy_contracts.wire import peer
from exonomy_gateway.broker.accounts import Account
from exonomy_gateway.broker.topics import DeviceId
from exonomy_gateway.devices.errors import NameTaken, NotGranted, TopicTaken, UnknownDevice
from exonomy_gateway.devices.lease import LeaseTerms
from exonomy_gateway.devices.roster import Reach, Roster, StaticAccounts
from exonomy_gateway.store import devices
from exonomy_gateway.store.database import Database

from tests.gateway.ingest.conftest import Site
from tests.gateway.ingest.people import NOW_MS, Merchant, Till, seed_of

GATEWAY = seed_of("gateway key")
TERMS = LeaseTerms("USD", 50_000, 25_000, 72 * 3_600_000)


class Ledger:
    """Broker accounts in memory."""

    def __init__(self) -> None:
        self.open: dict[str, int] = {}

    async def allow(self, device: DeviceId) -> Account:
        self.open[device] = self.open.get(device, 0) + 1
        return Account(device, f"password {self.open[device]}", f"client of {device}")

    async def revoke(self, device: DeviceId) -> bool:
        return self.open.pop(device, None) is not None


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    database = Database(tmp_path / "store.db")
    site = Site(database)
    site.begin()
    yield site
    site.door.close()
    database.close()


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def roster(site: Site, ledger: Ledger) -> Roster:
    return Roster(site.database, GATEWAY, ledger, Reach("gateway.local", 8751, "PEM"), TERMS)


def enrol(roster: Roster, till: Till, name: str = "front till") -> Enrolment:
    assert till.grant_id is not None
    return asyncio.run(roster.enrol(till.key, name, till.grant_id, NOW_MS))


def test_a_granted_device_gets_all_it_needs(site: Site, roster: Roster, ledger: Ledger) -> None:
    till, merchant = site.till, site.merchant
    assert enrol(roster, till) == Enrolment(
        gateway=GATEWAY,
        principal=merchant.key,
        repo=merchant.repo,
        grant=till.grant_id or b"",
        host="gateway.local",
        port=8751,
        ca="PEM",
        username=till.topic,
        password="password 1",
        client_id=f"client of {till.topic}",
        time_ms=NOW_MS,
        lease=Lease("USD", 50_000, 25_000, NOW_MS + 72 * 3_600_000),
    )
    assert roster.key_of(till.topic) == till.key
    assert ledger.open == {till.topic: 1}


def test_enrolling_again_gives_new_credentials(site: Site, roster: Roster) -> None:
    first, second = enrol(roster, site.till), enrol(roster, site.till, "back till")
    assert first.password != second.password
    assert [device.name for device in roster.list()] == ["back till"]


def test_a_device_is_found_by_any_of_its_names(site: Site, roster: Roster) -> None:
    enrol(roster, site.till)
    for which in ("front till", site.till.topic, site.till.key.hex(), peer.to_did(site.till.key)):
        assert roster.show(which).key == site.till.key
    with pytest.raises(UnknownDevice, match="'side till'"):
        roster.show("side till")


def test_two_devices_share_no_name_and_no_topic(site: Site, roster: Roster) -> None:
    enrol(roster, site.till)
    other = Till(site.merchant, "other")
    site.send(other.enrol())
    with pytest.raises(NameTaken):
        enrol(roster, other, "front till")
    twin = replace(roster.show("front till"), key=other.key, topic=other.topic, name="twin")
    site.database.write(lambda connection: devices.enrol(connection, replace(twin, key=bytes(32))))
    with pytest.raises(TopicTaken):
        enrol(roster, other, "side till")


def test_a_revoked_device_leaves_its_name_to_its_successor(site: Site, roster: Roster) -> None:
    enrol(roster, site.till)
    asyncio.run(roster.revoke("front till", NOW_MS + 1))
    other = Till(site.merchant, "other")
    site.send(other.enrol())
    enrol(roster, other, "front till")
    assert roster.show("front till").key == other.key
    assert roster.show(site.till.topic).revoked_ms == NOW_MS + 1
    with pytest.raises(NameTaken):
        enrol(roster, site.till, "front till")


def test_a_grant_that_is_not_stored_enrols_nobody(site: Site, roster: Roster, ledger: Ledger) -> None:
    unsent = Till(site.merchant, "unsent")
    unsent.enrol()
    with pytest.raises(NotGranted, match="not stored"):
        enrol(roster, unsent)
    assert ledger.open == {}
    assert list(roster.list()) == []


def test_a_grant_of_another_key_role_or_right_enrols_nobody(site: Site, roster: Roster) -> None:
    person, reader = Till(site.merchant, "person"), Till(site.merchant, "reader")
    as_person = site.merchant.grant(person.key, role=None)
    as_reader = site.merchant.grant(reader.key, capability=Capability.READ)
    site.send(as_person, as_reader)
    for till, grant in ((person, as_person), (reader, as_reader), (person, as_reader), (site.till, site.merchant.root)):
        till.grant_id = grant.id
        with pytest.raises(NotGranted):
            enrol(roster, till)


def test_a_grant_that_has_ended_enrols_nobody(site: Site, roster: Roster) -> None:
    brief = Till(site.merchant, "brief")
    grant = site.merchant.grant(brief.key, until_ms=NOW_MS)
    site.send(grant)
    brief.grant_id = grant.id
    with pytest.raises(NotGranted, match="ended"):
        enrol(roster, brief)


def test_a_stored_revoke_ends_the_account(site: Site, ledger: Ledger, roster: Roster) -> None:
    enrol(roster, site.till)

    async def run() -> None:
        await roster.start(NOW_MS)
        revoke = site.merchant.revoke(site.till.key, *[])
        await asyncio.to_thread(site.send, revoke)
        await asyncio.to_thread(roster.notice, [revoke], NOW_MS + 1)
        async with asyncio.timeout(5):
            while ledger.open:
                await asyncio.sleep(0.01)

    asyncio.run(run())
    assert roster.show("front till").revoked_ms == NOW_MS + 1
    with pytest.raises(NotGranted):
        enrol(roster, site.till)


def test_a_revoke_that_a_crash_left_unnoticed_is_noticed_at_the_start(
    site: Site, ledger: Ledger, roster: Roster
) -> None:
    enrol(roster, site.till)
    site.send(site.merchant.revoke(site.till.key))
    asyncio.run(roster.start(NOW_MS))
    assert ledger.open == {}


def test_another_devices_revoke_ends_nothing(site: Site, ledger: Ledger, roster: Roster) -> None:
    enrol(roster, site.till)
    revoke = site.merchant.revoke(seed_of("somebody else"))
    site.send(revoke)
    roster.notice([revoke], NOW_MS)
    assert ledger.open == {site.till.topic: 1}


def test_an_operator_can_shut_a_device_out_at_once(site: Site, ledger: Ledger, roster: Roster) -> None:
    enrol(roster, site.till)
    asyncio.run(roster.revoke("front till", NOW_MS))
    assert ledger.open == {}
    assert roster.show("front till").revoked_ms == NOW_MS


def test_a_device_given_a_new_grant_after_a_revoke_works_again(site: Site, roster: Roster, ledger: Ledger) -> None:
    enrol(roster, site.till)
    revoke = site.merchant.revoke(site.till.key)
    again = site.merchant.grant(site.till.key, deps=(revoke.id,))
    site.send(revoke, again)
    site.till.grant_id = again.id
    enrol(roster, site.till)
    asyncio.run(roster.start(NOW_MS))
    assert ledger.open == {site.till.topic: 2}


def test_heads_name_what_a_revoke_may_accept(site: Site, roster: Roster) -> None:
    enrol(roster, site.till)
    said = [site.till.say(), site.till.say()]
    site.up(*said)
    accepted = roster.heads("front till")
    assert [(last.branch, last.seq, last.head) for last in accepted] == [(site.till.branch, 1, said[1].id)]


def test_a_broker_that_the_operator_keeps_has_one_account(site: Site) -> None:
    roster = Roster(site.database, GATEWAY, StaticAccounts("tills", "secret"), Reach("broker", 1883), TERMS)
    record = enrol(roster, site.till)
    assert (record.username, record.password) == ("tills", "secret")
    asyncio.run(roster.revoke("front till", NOW_MS))


def test_a_grant_in_a_repo_that_is_no_persons_enrols_nobody(site: Site, roster: Roster) -> None:
    shop = Merchant("shop", type="community")
    till = Till(shop, "shop till")
    site.send(shop.root, till.enrol())
    with pytest.raises(NotGranted, match="own repo"):
        enrol(roster, till)
