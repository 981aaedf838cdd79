"""Who this gateway's devices are: enrolled on a merchant's grant, gone when the grant is revoked."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import apsw
from exonomy_contracts.commit.auth import DEVICE_ROLE, Accepted, Capability, Grant
from exonomy_contracts.commit.down import Enrolment
from exonomy_contracts.commit.rights import GRANT, REVOKE, NotARepo
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import peer
from exonomy_contracts.wire.ed25519 import KEY_BYTES

from exonomy_gateway.broker.accounts import Account
from exonomy_gateway.broker.topics import DeviceId
from exonomy_gateway.devices import naming
from exonomy_gateway.devices.errors import NameTaken, NotGranted, StillGranted, TopicTaken, UnknownDevice
from exonomy_gateway.devices.lease import LeaseTerms
from exonomy_gateway.store import commits, devices
from exonomy_gateway.store.database import Database
from exonomy_gateway.store.devices import Device


class BrokerAccounts(Protocol):
    """Where devices get their broker credentials; the embedded broker is one."""

    async def allow(self, device: DeviceId) -> Account:
        """Give a device an account; an earlier one ends."""

    async def revoke(self, device: DeviceId) -> bool:
        """Take a device's account away; False if it had none."""


class StaticAccounts:
    """One account for all devices, of a broker that the operator keeps."""

    def __init__(self, username: str, password: str) -> None:
        self._username, self._password = username, password

    async def allow(self, device: DeviceId) -> Account:
        """The configured account."""
        return Account(self._username, self._password, device)

    async def revoke(self, device: DeviceId) -> bool:
        """Nothing can be taken away here; the door refuses a revoked device all the same."""
        return False


@dataclass(frozen=True, slots=True)
class Reach:
    """Where devices find the broker; `ca` is the PEM text of its CA, None without TLS."""

    host: str
    port: int
    ca: str | None = None


class Roster:
    """The enrolled devices. `list`, `show`, `key_of` and `notice` are for any thread, the rest for the event loop."""

    def __init__(
        self, database: Database, gateway: bytes, accounts: BrokerAccounts, reach: Reach, lease: LeaseTerms
    ) -> None:
        """`gateway` is the gateway's public key."""
        self._database, self._gateway, self._accounts = database, gateway, accounts
        self._reach, self.lease = reach, lease
        self._keys = {device.topic: device.key for device in devices.every(database.read())}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def start(self, now_ms: int) -> None:
        """Bring the broker's accounts in line with the grants stored: a crash may have come in between."""
        self._loop = asyncio.get_running_loop()
        await asyncio.to_thread(self._mark_revoked, None, now_ms)
        await self._close_accounts()

    async def enrol(self, key: bytes, name: str, grant: bytes, now_ms: int) -> Enrolment:
        """Let a device work for the author of its grant; repeated, it gives the device new credentials.

        Args:
            key: the device's public key.
            name: what people call it; unique among those that are not revoked.
            grant: the id of a stored grant of role `device` with at least write, in its author's own person repo.
            now_ms: Unix ms.

        Raises:
            NotGranted, NameTaken, TopicTaken: and nothing has changed.
            BrokerError, StoreUnavailable: try again.
        """
        device = await asyncio.to_thread(self._store, key, name, grant, now_ms)
        account = await self._accounts.allow(DeviceId(device.topic))
        return Enrolment(
            gateway=self._gateway,
            principal=device.principal,
            repo=device.repo,
            grant=grant,
            host=self._reach.host,
            port=self._reach.port,
            ca=self._reach.ca,
            client_id=account.client_id,
            username=account.user,
            password=account.password,
            time_ms=now_ms,
            lease=self.lease.lease(now_ms),
        )

    async def revoke(self, which: str, now_ms: int) -> Device:
        """Take a device's broker account away at once. Its merchant's revoke makes it final (SPEC 5.3).

        Raises:
            UnknownDevice: there is none of that name, topic or key.
        """
        device = await asyncio.to_thread(self.show, which)
        await asyncio.to_thread(self._database.write, lambda connection: devices.revoke(connection, device.key, now_ms))
        await self._accounts.revoke(DeviceId(device.topic))
        return device

    async def withdraw(self, which: str, now_ms: int) -> Device:
        """The same for whoever asks, once the device's merchant has revoked its grant.

        Raises:
            UnknownDevice: there is none of that name, topic or key.
            StillGranted: its merchant has not revoked it; nobody else may.
        """
        device = await asyncio.to_thread(self.show, which)
        if await asyncio.to_thread(lambda: _stands(self._database.read(), device.repo, device.key)):
            raise StillGranted(device.name)
        return await self.revoke(which, now_ms)

    def notice(self, stored: Iterable[Commit], now_ms: int) -> None:
        """New commits are durable: a device whose grant was revoked loses its account."""
        repos = {commit.header.repo for commit in stored if commit.header.kind == REVOKE}
        if repos and self._mark_revoked(repos, now_ms) and self._loop is not None:
            asyncio.run_coroutine_threadsafe(self._close_accounts(), self._loop)

    def key_of(self, topic: str) -> bytes | None:
        """The key of the device with this topic id."""
        return self._keys.get(topic)

    def heads(self, which: str) -> tuple[Accepted, ...]:
        """The last stored commit of each log of a device: what a revoke may name as accepted (SPEC 5.3)."""
        device = self.show(which)
        logs = commits.logs_of(self._database.read(), device.repo)
        return tuple(Accepted(log.branch, head.seq, head.id) for log, head in logs if log.author == device.key)

    def show(self, which: str) -> Device:
        """The device of this name, topic id, did:key or key in hex.

        Raises:
            UnknownDevice: there is none.
        """
        for device in devices.every(self._database.read()):
            if which in (device.name, device.topic, device.key.hex(), peer.to_did(device.key)):
                return device
        raise UnknownDevice(which)

    def list(self) -> Sequence[Device]:
        """All devices by name, revoked ones last."""
        return devices.every(self._database.read())

    def _store(self, key: bytes, name: str, grant: bytes, now_ms: int) -> Device:
        device = self._database.write(lambda connection: _enrol(connection, key, name, grant, now_ms))
        self._keys[device.topic] = device.key
        return device

    def _mark_revoked(self, repos: Iterable[bytes] | None, now_ms: int) -> bool:
        """Mark the devices whose grant no longer stands, in these repos or in all; whether there were any."""
        connection = self._database.read()
        ours = [device for device in devices.every(connection) if device.revoked_ms is None]
        rights = {
            repo: commits.rights(connection, repo)
            for repo in {device.repo for device in ours}
            if repos is None or repo in repos
        }
        lost = [
            device.key for device in ours if device.repo in rights and rights[device.repo].grant_of(device.key) is None
        ]
        for key in lost:
            self._database.write(lambda writer, key=key: devices.revoke(writer, key, now_ms))  # type: ignore[misc] # mypy takes the bound key for an argument
        return bool(lost)

    async def _close_accounts(self) -> None:
        for device in await asyncio.to_thread(self.list):
            if device.revoked_ms is not None:
                await self._accounts.revoke(DeviceId(device.topic))


def _enrol(connection: apsw.Connection, key: bytes, name: str, grant: bytes, now_ms: int) -> Device:
    if len(key) != KEY_BYTES:
        raise NotGranted(f"a device's key has {KEY_BYTES} bytes")
    given = _grant(connection, key, grant, now_ms)
    topic = peer.device_topic(key)
    if naming.is_taken(connection, key, name):
        raise NameTaken(name)
    for other in devices.every(connection):
        if other.key != key and other.topic == topic:
            raise TopicTaken(topic)
        if other.key == key and other.repo != given.header.repo and _stands(connection, other.repo, key):
            raise StillGranted(other.name)
    device = Device(key, topic, name, given.header.author, given.header.repo, grant, now_ms)
    devices.enrol(connection, device)
    return device


def _grant(connection: apsw.Connection, key: bytes, name: bytes, now_ms: int) -> Commit:
    """The grant under which a device is to work.

    Raises:
        NotGranted: it is not stored, or is not one that a device can work under.
    """
    commit = commits.by_id(connection, name)
    if commit is None or commit.header.kind != GRANT:
        raise NotGranted("the grant is not stored here: send it first")
    try:
        grant = Grant.read(commit.content())
        rights = commits.rights(connection, commit.header.repo)
    except (WireError, NotARepo) as error:
        raise NotGranted(f"the grant can't be used: {error}") from error
    if grant.peer != key:
        raise NotGranted("the grant is for another key than the device's")
    if grant.role != DEVICE_ROLE or grant.capability < Capability.WRITE:
        raise NotGranted("a device needs a grant of role `device` with write (SPEC 5.5)")
    if rights.type != "person" or rights.owner != commit.header.author:
        raise NotGranted("a device's grant stands in its merchant's own repo (SPEC 9.3)")
    if not grant.holds_at(now_ms) or rights.grant_of(key) != name:
        raise NotGranted("the grant has ended, was revoked, or was replaced by a newer one")
    return commit


def _stands(connection: apsw.Connection, repo: bytes, key: bytes) -> bool:
    """Whether a device's merchant still lets it write."""
    return commits.rights(connection, repo).grant_of(key) is not None
