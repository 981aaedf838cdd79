"""What the gateway tells its devices: numbered, signed, split to size, handed to the broker (SPEC 9.5)."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.down import Down, DownItem
from exonomy_contracts.wire import cbor, peer

from exonomy_gateway.broker.topics import DeviceId
from exonomy_gateway.clock import Clock
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import devices
from exonomy_gateway.store.database import Database, StoreUnavailable

_RESERVED: Final = 65_536
"""Numbers reserved by one write to the store: a minute at 1,000 messages/s, and a crash skips no more than these."""
_FRAME_BYTES: Final = 384
"""Bytes of a message besides its items: signature, keys, heads."""
_LAST_N: Final = 2**52
"""A device that says it has heard more than this is not believed; no gateway gets there.

It is half of what a birth can say: after the highest claim there are numbers left, and all devices can say theirs.
"""

Publish = Callable[[DeviceId, bytes], bool]
Message = tuple[bytes, Sequence[DownItem]]
"""A device's key, and what it is told."""


class Downlink:
    """Sends to devices. Thread-safe; signs in the caller's thread, so it is not called on the event loop.

    One counter serves all devices: n rises strictly for each of them, over restarts and whatever the clock does.
    Nothing here is certain to arrive. A device sends again what was not acknowledged, and hears on its next birth
    what it missed.
    """

    def __init__(self, database: Database, identity: Identity, clock: Clock, publish: Publish) -> None:
        """`publish` hands one message to the broker and says whether it was taken."""
        self._database, self._identity, self._clock, self._publish = database, identity, clock, publish
        self._order = threading.Lock()
        self._numbers: range = range(0)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.lost = 0
        """Messages that the broker did not take, for the status screen."""

    def publish_on(self, loop: asyncio.AbstractEventLoop) -> None:
        """Publish on this event loop from now on: many messages then cost one change of threads."""
        self._loop = loop

    def tell(self, device: bytes, items: Sequence[DownItem]) -> None:
        """Send these items in as many messages as they need."""
        self.tell_all([(device, items)])

    def tell_all(self, messages: Iterable[Message]) -> None:
        """Send to several devices.

        While the gateway's clock is in doubt nothing is sent, because every message sets the device's clock.
        """
        if self._clock.doubt() is not None:
            return
        parts = [(device, part) for device, items in messages for part in _parts(items)]
        with self._order:  # up to the broker, or a later number could overtake an earlier one
            try:
                signed = [self._sign(device, part) for device, part in parts]
            except StoreUnavailable:
                self.lost += len(parts)
                return
            if self._loop is None:
                self._hand_over(signed)
            elif signed:
                self._loop.call_soon_threadsafe(self._hand_over, signed)

    def pass_by(self, last_n: int) -> None:
        """A device has heard this number: the next ones are above it (the store may be an old copy).

        Raises:
            StoreUnavailable: the numbers could not be reserved.
        """
        if last_n > _LAST_N:
            return
        with self._order:
            if last_n >= (self._numbers.start if self._numbers else 0):
                self._reserve(last_n + 1)

    def _sign(self, device: bytes, items: tuple[DownItem, ...]) -> tuple[DeviceId, bytes]:
        down = Down(self._identity.key, device, self._next(), self._clock.now_ms(), items)
        return DeviceId(peer.device_topic(device)), down.sign(self._identity.seed)

    def _hand_over(self, signed: Iterable[tuple[DeviceId, bytes]]) -> None:
        self.lost += sum(not self._publish(topic, payload) for topic, payload in signed)

    def _next(self) -> int:
        if not self._numbers:
            self._reserve(1)
        number = self._numbers[0]
        self._numbers = self._numbers[1:]
        return number

    def _reserve(self, least: int) -> None:
        self._numbers = self._database.write(lambda connection: devices.reserve_n(connection, least, _RESERVED))


def _parts(items: Sequence[DownItem]) -> Iterator[tuple[DownItem, ...]]:
    """Split by number and size; the order stays. One item always fits."""
    part: list[DownItem] = []
    room = limits.DOWN_BYTES - _FRAME_BYTES
    for item in items:
        size = len(cbor.dumps(item.item()))
        if part and (len(part) == limits.DOWN_ITEMS or size > room):
            yield tuple(part)
            part, room = [], limits.DOWN_BYTES - _FRAME_BYTES
        part.append(item)
        room -= size
    if part:
        yield tuple(part)
