"""Which devices are there: hears their births and wills, greets them with what they may have missed, renews leases."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from typing import Final

import apsw
from exonomy_contracts.commit.down import Ack, DownItem
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import peer

from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.clock import Clock
from exonomy_gateway.devices import watches
from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.roster import Roster
from exonomy_gateway.devices.state import Birth, State, read_state
from exonomy_gateway.devices.updates import Updates
from exonomy_gateway.store import commits, devices, verdicts
from exonomy_gateway.store.database import Database, StoreUnavailable
from exonomy_gateway.store.devices import Seen

_log = logging.getLogger(__name__)
_VERDICTS: Final = 40
"""Verdicts repeated at a birth: a till follows 32 sales, its backlog and its history; others may change meanwhile."""
_TEND_S: Final = 5.0


class Attendance:
    """What is known of the devices' presence. `hear` is for worker threads, `start` and `stop` for the event loop."""

    def __init__(
        self, database: Database, clock: Clock, roster: Roster, downlink: Downlink, updates: Updates | None = None
    ) -> None:
        self._database, self._clock, self._roster, self._downlink = database, clock, roster, downlink
        self._updates = updates
        self._own_broker = False
        self._greeted: dict[bytes, int] = {}
        self._leased: dict[bytes, int] = {}
        self._tending: asyncio.Task[None] | None = None
        self.misread = 0
        """States that were malformed, or not by an enrolled device on its own topic."""

    def hear(self, deliveries: Iterable[Delivery]) -> None:
        """Take note of births and wills, and greet who was born. Of several by one device the last counts."""
        newest = {delivery.device: delivery for delivery in deliveries}
        heard = [(state, delivery.retained) for delivery in newest.values() if (state := self._read(delivery))]
        if not heard:
            return
        born = [state for state, _ in heard if isinstance(state, Birth)]
        try:
            self._note(heard)
            for birth in born:
                self._downlink.pass_by(birth.last_n)
        except StoreUnavailable as error:
            _log.warning("what devices say of themselves can't be stored: %s", error)
        for birth in born:
            # One that wants the next piece of an update says all of its birth again, and has missed nothing; any other
            # that does so asks for what it awaits.
            wants = birth.firmware is not None and birth.firmware.want is not None
            if not wants or self._greeted.get(birth.key) != birth.session:
                self._greeted[birth.key] = birth.session
                self.greet(birth.key)
            self._update(birth)

    def _update(self, birth: Birth) -> None:
        try:
            if self._updates is not None:
                self._updates.hear(birth)
        except StoreUnavailable as error:
            _log.warning("what a device says of its firmware can't be stored: %s", error)

    def greet(self, key: bytes) -> None:
        """Tell a device what it may have missed: its log's head, its lease, its last verdicts, what it is to prove."""
        connection = self._database.read()
        device = devices.by_key(connection, key)
        if device is None:
            return
        items: list[DownItem] = []
        if device.branch is not None:
            state = commits.log_state(connection, LogKey(device.repo, device.branch, key))
            items += [] if state is None else [Ack(device.branch, state.head.seq, state.head.id)]
        if device.revoked_ms is None:
            self._leased[key] = self._clock.now_ms()
            items.append(self._roster.lease.lease(self._leased[key]))
        told = verdicts.latest(connection, key, _VERDICTS)
        self._downlink.tell(key, [*items, *told, *watches.of_device(connection, key)])

    def on_sealed(self, seal: Seal) -> None:
        """A seal is durable: the devices that are to prove its instance hear whether it waits for them."""
        for device, item in watches.of_seal(self._database.read(), seal):
            self._downlink.tell(device, [item])

    def begin(self, *, own_broker: bool = False) -> None:
        """Before the first birth: who was there when the gateway ended, perhaps at once, may have gone since.

        A broker of others' says again who is there, and a device on a cable is asked. Our own broker ended with us:
        what it kept is from before, nobody's will was done, and whoever is there connects and says so anew.
        """
        self._own_broker = own_broker
        try:
            self._database.write(devices.nobody)
        except StoreUnavailable as error:
            _log.warning("who has gone can't be stored: %s", error)

    def start(self) -> None:
        """Begin to renew leases, and let devices be told from the running event loop."""
        self._downlink.publish_on(asyncio.get_running_loop())
        self._tending = asyncio.create_task(self._tend(), name="device leases")

    async def stop(self) -> None:
        """End that."""
        if self._tending is not None:
            self._tending.cancel()
            await asyncio.gather(self._tending, return_exceptions=True)

    def _read(self, delivery: Delivery) -> State | None:
        try:
            state = read_state(delivery.payload)
        except WireError:
            self.misread += 1
            return None
        if peer.device_topic(state.key) == delivery.device and self._roster.key_of(delivery.device) == state.key:
            return state
        self.misread += 1
        return None

    def _note(self, states: Sequence[tuple[State, bool]]) -> None:
        now_ms = self._clock.now_ms()

        def note(connection: apsw.Connection) -> None:
            for state, retained in states:
                if isinstance(state, Birth):
                    if retained and self._own_broker:
                        continue
                    devices.born(connection, _seen(state, None if retained else now_ms))
                else:
                    devices.gone(connection, state.key, state.session)

        self._database.write(note)

    async def _tend(self) -> None:
        doubted = False
        while True:
            await asyncio.sleep(_TEND_S)
            doubt = self._clock.doubt() is not None
            if not doubt:
                await asyncio.to_thread(self.renew, everyone=doubted)
            doubted = doubt

    def renew(self, *, everyone: bool = False) -> None:
        """Greet who needs a new lease; everyone online once the clock is right again."""
        now_ms = self._clock.now_ms()
        for device in self._roster.list():
            due = everyone or self._roster.lease.is_due(self._leased.get(device.key), now_ms)
            if due and device.online and device.revoked_ms is None:
                self.greet(device.key)


def _seen(birth: Birth, now_ms: int | None) -> Seen:
    off = None if birth.clock_ms is None or now_ms is None else birth.clock_ms - now_ms
    return Seen(birth.key, birth.session, birth.branch, birth.backlog, birth.version, off, now_ms)
