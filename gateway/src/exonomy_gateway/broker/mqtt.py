"""The gateway's own MQTT client, for the embedded broker and any other that speaks MQTT 3.1.1.

Raw bytes go up to one handler and down to devices. Whether a message is genuine, new or stored is decided above.
"""

import asyncio
import logging
import random
import ssl
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from paho.mqtt.client import Client, ConnectFlags, DisconnectFlags, MQTTMessage, MQTTv311
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from . import limits
from .errors import BadSetting, LinkNotStarted, LinkTimeout
from .inbox import Delivery, Inbox, Receipt
from .topics import Channel, DeviceId, device_id, inbound_filters, source_of, topic
from .url import BrokerUrl
from .wire_loop import WireLoop

_log = logging.getLogger(__name__)

Handler = Callable[[Sequence[Delivery]], Awaitable[None]]
"""Gets up to `batch_messages` at once, in order of arrival. The next call comes after it returns."""


@dataclass(frozen=True, slots=True)
class Oversized:
    """A device sent more than the limit; the payload is gone."""

    device: DeviceId
    channel: Channel
    size: int


@dataclass(frozen=True, slots=True)
class LinkSettings:
    """How to reach the broker, and how much to take at once.

    `client_id` names the session that the broker keeps while the gateway is away: the same at every start,
    different for every gateway, and not to be guessed.
    """

    url: BrokerUrl
    client_id: str = field(repr=False)
    ca_file: Path | None = None
    max_up_bytes: int = limits.MAX_UP_BYTES
    inbox_messages: int = limits.INBOX_MESSAGES
    inbox_bytes: int = limits.INBOX_BYTES
    batch_messages: int = limits.BATCH_MESSAGES


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """For a status screen. Times are Unix seconds; counts are since the start."""

    broker: str
    connected_since: float | None
    last_error: str | None
    last_error_at: float | None
    connections: int
    received: int
    foreign_topics: int
    oversized: int
    handler_failures: int
    waiting: int
    held_back: bool


class DeviceLink:
    """Keeps a connection to the broker, from `start` to `stop`.

    A PUBACK goes out only when the handler has returned. So at QoS 1 the broker holds back by itself once its
    window of unacknowledged messages is used up, a crash in between means that it sends them again (the session
    outlives the connection), and a handler that stores before it returns loses nothing. At QoS 0, or with a
    broker whose window is larger than our inbox, the link stops reading its socket instead.
    """

    def __init__(
        self,
        settings: LinkSettings,
        handler: Handler,
        *,
        on_oversized: Callable[[Oversized], None] | None = None,
    ) -> None:
        """Connects nothing yet.

        Raises:
            OSError, ssl.SSLError: the CA file can't be read.
        """
        self._settings = settings
        self._handler = handler
        self._on_oversized = on_oversized
        self._client = self._make_client()
        self._inbox = Inbox(settings.inbox_messages, settings.inbox_bytes)
        self._arrived = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._up = asyncio.Event()
        self._down = asyncio.Event()
        self._wire: WireLoop | None = None
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._stopping = False
        self._connections = 0
        self._connected_since: float | None = None
        self._error: tuple[float, str] | None = None
        self._counts: Counter[str] = Counter()
        self._received = 0

    async def start(self) -> None:
        """Begin to connect, and go on for ever. Returns at once; see `wait_connected`."""
        if self._tasks:
            raise LinkNotStarted("the link is already started")
        loop = asyncio.get_running_loop()
        self._stopping = False
        self._wire = WireLoop(self._client, loop, lambda: self._received)
        self._tasks = (
            loop.create_task(self._stay_connected(), name="device link: connection"),
            loop.create_task(self._hand_on(), name="device link: handler"),
        )

    async def stop(self) -> None:
        """Disconnect. What waits in the inbox is dropped unacknowledged, so the broker sends it again."""
        if not self._tasks:
            return
        self._stopping = True
        connecting, handing = self._tasks
        handing.cancel()
        self._down.set()
        self._room.set()
        await asyncio.wait({connecting, handing})
        self._tasks = ()

    async def wait_connected(self, timeout_s: float) -> None:
        """Wait until the broker has accepted the subscriptions.

        Raises:
            LinkTimeout: with the newest error.
        """
        try:
            await asyncio.wait_for(self._up.wait(), timeout_s)
        except TimeoutError:
            raise LinkTimeout(timeout_s, self.status.last_error) from None

    def publish(self, device: DeviceId, payload: bytes, *, qos: int = 1) -> bool:
        """Send to a device's `down` topic. May be called from any thread; never blocks.

        QoS 1 survives a reconnect (of this process), QoS 0 doesn't. Neither means that the device has it.

        Returns:
            Whether the message was taken. False: too many wait already, or QoS 0 without a connection.

        Raises:
            BadSetting: no device id, too long, or another QoS. LinkNotStarted.
        """
        if not self._tasks:
            raise LinkNotStarted("the link is not started")
        if len(payload) > limits.MAX_DOWN_BYTES:
            raise BadSetting("payload", f"{len(payload)} bytes are more than {limits.MAX_DOWN_BYTES}")
        if qos not in (0, 1):
            raise BadSetting("qos", f"{qos} is neither 0 nor 1")
        sent = self._client.publish(topic(device_id(device), Channel.DOWN), payload, qos)
        if qos == 1:
            return sent.rc != MQTTErrorCode.MQTT_ERR_QUEUE_SIZE
        return sent.rc == MQTTErrorCode.MQTT_ERR_SUCCESS

    @property
    def status(self) -> LinkStatus:
        """What is known right now."""
        at, error = self._error or (None, None)
        return LinkStatus(
            broker=str(self._settings.url),
            connected_since=self._connected_since,
            last_error=error,
            last_error_at=at,
            connections=self._connections,
            received=self._received,
            foreign_topics=self._counts["foreign"],
            oversized=self._counts["oversized"],
            handler_failures=self._counts["handler"],
            waiting=len(self._inbox),
            held_back=self._wire is not None and self._wire.paused,
        )

    def _make_client(self) -> Client:
        url = self._settings.url
        client = Client(
            CallbackAPIVersion.VERSION2,
            client_id=self._settings.client_id,
            clean_session=False,
            protocol=MQTTv311,
            reconnect_on_failure=False,  # `_stay_connected` does that, with a backoff it can show
            manual_ack=True,
        )
        client.username_pw_set(url.user, url.password)
        if url.tls:
            client.tls_set_context(_tls_context(self._settings.ca_file))
        client.connect_timeout = limits.CONNECT_TIMEOUT_S
        client.max_inflight_messages_set(limits.OUTBOX_MESSAGES)
        client.max_queued_messages_set(limits.OUTBOX_MESSAGES)
        client.connect_async(url.host, url.port, keepalive=limits.KEEPALIVE_S)
        client.on_connect = self._connected
        client.on_subscribe = self._subscribed
        client.on_disconnect = self._disconnected
        client.on_message = self._message
        return client

    # --- the connection

    async def _stay_connected(self) -> None:
        wait_s = limits.BACKOFF_FIRST_S
        while await self._may_connect():
            if await self._connect():
                wait_s = limits.BACKOFF_FIRST_S
                await self._down.wait()
            self._hang_up()
            if not self._stopping:
                await self._pause_before_retry(wait_s)
                wait_s = min(wait_s * 2, limits.BACKOFF_LAST_S)

    async def _may_connect(self) -> bool:
        await self._room.wait()  # while reading is paused, the broker's answer to CONNECT couldn't be read
        return not self._stopping

    async def _connect(self) -> bool:
        self._up.clear()
        self._down.clear()
        self._connections += 1
        try:
            await asyncio.to_thread(self._client.reconnect)
            async with asyncio.timeout(limits.CONNECT_TIMEOUT_S):
                await self._first_of(self._up, self._down)
        except TimeoutError:
            self._failed(f"no answer from {self._settings.url} within {limits.CONNECT_TIMEOUT_S:g} s")
        except ssl.SSLCertVerificationError as error:
            self._failed(f"{self._settings.url} shows a certificate we don't trust: {error.verify_message}")
        except (OSError, ValueError) as error:
            self._failed(f"can't connect to {self._settings.url}: {error}")
        return self._up.is_set() and not self._down.is_set()

    async def _first_of(self, *events: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(event.wait()) for event in events]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _pause_before_retry(self, wait_s: float) -> None:
        deadline = time.monotonic() + wait_s * random.uniform(0.8, 1.2)
        while not self._stopping and time.monotonic() < deadline:
            await asyncio.sleep(min(0.1, wait_s))

    def _hang_up(self) -> None:
        self._connected_since = None
        self._up.clear()
        if self._client.socket() is not None:
            self._client.disconnect()
            self._client.loop_write()  # paho closes the socket once DISCONNECT is written
        if self._wire is not None:
            self._wire.let_go()

    def _failed(self, reason: str) -> None:
        if self._error is None or self._error[1] != reason:
            _log.warning("%s", reason)
        self._error = (time.time(), reason)

    # --- paho's callbacks

    def _connected(
        self, client: Client, _data: object, _flags: ConnectFlags, code: ReasonCode, _more: Properties | None
    ) -> None:
        if code.is_failure:
            self._failed(f"{self._settings.url} refused us: {code}")
            return
        up, state = inbound_filters()
        client.subscribe([(up, 1), (state, 1)])

    def _subscribed(
        self, _client: Client, _data: object, _packet: int, codes: list[ReasonCode], _more: Properties | None
    ) -> None:
        if any(code.is_failure for code in codes):
            self._failed(f"{self._settings.url} does not let us subscribe to {' and '.join(inbound_filters())}")
            self._down.set()
            return
        self._connected_since = time.time()
        self._up.set()
        _log.info("connected to %s", self._settings.url)

    def _disconnected(
        self, _client: Client, _data: object, _flags: DisconnectFlags, code: ReasonCode, _more: Properties | None
    ) -> None:
        if not self._stopping and self._connected_since is not None:
            self._failed(f"lost the connection to {self._settings.url}: {code}")
        self._connected_since = None
        self._down.set()

    def _message(self, client: Client, _data: object, message: MQTTMessage) -> None:
        self._received += 1
        receipt = Receipt(self._connections, message.mid, message.qos)
        delivery = self._accept(message)
        if delivery is None:
            self._acknowledge(receipt)
            return
        self._inbox.put(delivery, receipt)
        self._arrived.set()
        if self._inbox.full and self._wire is not None:
            self._room.clear()
            self._wire.pause()

    def _accept(self, message: MQTTMessage) -> Delivery | None:
        try:
            source = source_of(message.topic)
        except UnicodeDecodeError:
            source = None
        if source is None:
            self._counts["foreign"] += 1
            return None
        if len(message.payload) > self._settings.max_up_bytes:
            self._report_oversized(Oversized(*source, len(message.payload)))
            return None
        return Delivery(*source, bytes(message.payload), message.retain)

    def _report_oversized(self, report: Oversized) -> None:
        self._counts["oversized"] += 1
        if self._on_oversized is not None:
            self._on_oversized(report)

    # --- the handler

    async def _hand_on(self) -> None:
        while True:
            await self._arrived.wait()
            deliveries, receipts = self._inbox.take(self._settings.batch_messages)
            if not deliveries:
                self._arrived.clear()
                continue
            await self._handle(deliveries)
            for receipt in receipts:
                self._acknowledge(receipt)
            if self._inbox.half_empty and self._wire is not None and self._wire.paused:
                self._room.set()
                self._wire.resume()

    async def _handle(self, deliveries: Sequence[Delivery]) -> None:
        try:
            await self._handler(deliveries)
        except Exception as error:  # noqa: BLE001 - one bad batch must not end the intake; it is counted and shown
            # Acknowledged all the same: a broker that gets no PUBACK stops sending. The devices send again,
            # because nothing signed has reached them.
            self._counts["handler"] += 1
            self._failed(f"{len(deliveries)} messages could not be handled: {type(error).__name__}: {error}")
            _log.debug("the handler's failure", exc_info=error)

    def _acknowledge(self, receipt: Receipt) -> None:
        if receipt.qos and receipt.connection == self._connections:  # packet ids belong to one connection
            self._client.ack(receipt.packet, receipt.qos)


def _tls_context(ca_file: Path | None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
