"""All cables together: who is on which, what comes from them to one handler, what goes down to them."""

import asyncio
import contextlib
import logging
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, peer

from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.topics import Channel, DeviceId
from exonomy_gateway.devices.state import Birth, read_state
from exonomy_gateway.serial import limits
from exonomy_gateway.serial.address import PortAddress
from exonomy_gateway.serial.frames import Frame, Kind
from exonomy_gateway.serial.port import PortStatus, SerialPort

_log = logging.getLogger(__name__)

Handler = Callable[[Sequence[Delivery]], Awaitable[None]]
"""Gets up to `BATCH_MESSAGES` at once, in order of arrival. The next call comes after it returns."""
_WAIT_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class _Guest:
    """The device that was born on a cable."""

    device: DeviceId
    key: bytes
    session: int

    @property
    def will(self) -> Delivery:
        """What a broker would say for it once it is gone."""
        return Delivery(self.device, Channel.STATE, cbor.dumps([1, self.key, self.session]), retained=False)


class SerialFront:
    """Cables that are listened to from `start` to `stop`.

    A birth says who is on a cable, and nobody checks that: a cable is trusted as far as a broker's password. It decides
    where a device's messages go, never what they say.
    """

    def __init__(self, addresses: Sequence[PortAddress], handler: Handler) -> None:
        """Opens nothing yet."""
        self._handler = handler
        self.ports = [SerialPort(address, self) for address in addresses]
        self._guests: dict[SerialPort, _Guest] = {}
        self._guard = threading.Lock()
        self._room = threading.BoundedSemaphore(limits.INBOX_MESSAGES)
        self._inbox: asyncio.Queue[Delivery] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._handing: asyncio.Task[None] | None = None
        self._stopping = False
        self.counts: Counter[str] = Counter()
        """`misread` births, `unborn` messages, `handler` failures."""

    def start(self) -> None:
        """Begin to look for the ports. In the event loop in which the handler is to run."""
        self._loop = asyncio.get_running_loop()
        self._handing = asyncio.create_task(self._hand_on(), name="cables: handler")
        for port in self.ports:
            port.start()

    async def stop(self) -> None:
        """Let go of the ports, and have it handled that their devices are gone.

        What takes longer than a moment is dropped: devices keep what nobody has signed for.
        """
        self._stopping = True
        for port in self.ports:
            port.ask_to_stop()
        for port in self.ports:
            await asyncio.to_thread(port.join)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limits.STOP_S):
                await self._inbox.join()
        if self._handing is not None:
            self._handing.cancel()
            await asyncio.gather(self._handing, return_exceptions=True)

    def publish(self, device: DeviceId, payload: bytes) -> bool:
        """Send to a device, on every cable that it was born on. For any thread; never blocks.

        Returns:
            Whether a cable took it. That doesn't mean that the device has it.
        """
        with self._guard:
            ports = [port for port, guest in self._guests.items() if guest.device == device]
        taken = [port.send(Kind.DOWN, payload) for port in ports]
        return any(taken)

    @property
    def status(self) -> list[PortStatus]:
        """What is known of each cable right now."""
        return [port.status for port in self.ports]

    # --- in the cables' threads

    def arrived(self, port: SerialPort, frame: Frame) -> None:
        """Take in what a device says."""
        guest = self._guests.get(port)
        if frame.kind is Kind.PING:
            # A device that was born here, and that we don't know here, is to be born again.
            known = guest.session.to_bytes(4, "big") if guest is not None else None
            port.greet(anew=bool(frame.payload) and frame.payload != known)
        elif frame.kind is Kind.STATE:
            self._born(port, frame.payload)
        elif frame.kind is Kind.UP:
            if guest is None:
                self.counts["unborn"] += 1
                port.greet(anew=True)
            else:
                self._put(Delivery(guest.device, Channel.UP, frame.payload, retained=False))

    def gone(self, port: SerialPort) -> None:
        """Take note that a device is not there any more."""
        with self._guard:
            guest = self._guests.pop(port, None)
        if guest is not None:
            self._put(guest.will)

    def _born(self, port: SerialPort, payload: bytes) -> None:
        try:
            state = read_state(payload)
        except WireError:
            state = None
        if not isinstance(state, Birth):
            self.counts["misread"] += 1
            return
        guest = _Guest(DeviceId(peer.device_topic(state.key)), state.key, state.session)
        with self._guard:
            before = self._guests.get(port)
            self._guests[port] = guest
        if before is not None and before.device != guest.device:
            self._put(before.will)
        self._put(Delivery(guest.device, Channel.STATE, payload, retained=False))

    def _put(self, delivery: Delivery) -> None:
        """Wait for room: until then nothing more is read from this cable."""
        while not self._room.acquire(timeout=_WAIT_S):
            if self._stopping:
                return
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._inbox.put_nowait, delivery)

    # --- in the event loop

    async def _hand_on(self) -> None:
        while True:
            batch = [await self._inbox.get()]
            while not self._inbox.empty() and len(batch) < limits.BATCH_MESSAGES:
                batch.append(self._inbox.get_nowait())
            await self._handle(batch)
            for _ in batch:
                self._inbox.task_done()
                self._room.release()

    async def _handle(self, batch: Sequence[Delivery]) -> None:
        try:
            await self._handler(batch)
        except Exception:  # noqa: BLE001  # one bad batch must not end the intake; the devices send again
            self.counts["handler"] += 1
            _log.exception("%d messages from cables could not be handled", len(batch))
