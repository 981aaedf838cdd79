"""What has come in and waits for its handler: a queue bounded in messages and in bytes."""

from collections import deque
from typing import NamedTuple

from . import limits
from .topics import Channel, DeviceId


class Delivery(NamedTuple):
    """One message of a device, as it came. Nothing of it is verified, and it may come twice."""

    device: DeviceId
    channel: Channel
    payload: bytes
    retained: bool
    """The broker's memory of an earlier message, sent because we subscribed."""


class Receipt(NamedTuple):
    """What the broker waits for: packet id and QoS, and the connection on which both mean something."""

    connection: int
    packet: int
    qos: int


class Inbox:
    """First in, first out. It never refuses: `full` tells its owner to stop reading."""

    def __init__(self, max_messages: int = limits.INBOX_MESSAGES, max_bytes: int = limits.INBOX_BYTES) -> None:
        self._waiting: deque[tuple[Delivery, Receipt]] = deque()
        self._bytes = 0
        self._max_messages = max_messages
        self._max_bytes = max_bytes

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def full(self) -> bool:
        """Whether either bound is reached."""
        return len(self._waiting) >= self._max_messages or self._bytes >= self._max_bytes

    @property
    def half_empty(self) -> bool:
        """Whether reading may go on; well below `full`, so that it doesn't flap."""
        return len(self._waiting) * 2 <= self._max_messages and self._bytes * 2 <= self._max_bytes

    def put(self, delivery: Delivery, receipt: Receipt) -> None:
        """Add one."""
        self._waiting.append((delivery, receipt))
        self._bytes += len(delivery.payload)

    def take(self, count: int) -> tuple[list[Delivery], list[Receipt]]:
        """The oldest ones, with what the broker is owed for them."""
        deliveries: list[Delivery] = []
        receipts: list[Receipt] = []
        while self._waiting and len(deliveries) < count:
            delivery, receipt = self._waiting.popleft()
            self._bytes -= len(delivery.payload)
            deliveries.append(delivery)
            receipts.append(receipt)
        return deliveries, receipts
