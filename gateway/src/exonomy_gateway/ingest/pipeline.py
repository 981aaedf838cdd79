"""Between the broker and the door: batches of device messages in, signed answers out."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit import down
from exonomy_contracts.commit.down import DownItem
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.wire import peer

from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.mqtt import Oversized
from exonomy_gateway.broker.topics import Channel
from exonomy_gateway.devices.attendance import Attendance
from exonomy_gateway.devices.downlink import Downlink, Message
from exonomy_gateway.devices.roster import Roster
from exonomy_gateway.ingest.answers import Answer, Arrival, NotTaken, Taken
from exonomy_gateway.ingest.door import Door

_OF_AN_ENTRY: Final = frozenset({"oversized", "bad-signature", "bad-body"})
"""Refusals that are about one entry; the others are about a whole log, and saying them once is enough."""


class Pipeline:
    """The handler of a DeviceLink. What it answers is durable before it returns, so a PUBACK comes after that."""

    def __init__(self, door: Door, roster: Roster, downlink: Downlink, attendance: Attendance) -> None:
        self._door, self._roster, self._downlink, self._attendance = door, roster, downlink, attendance
        self._complaints: dict[str, asyncio.Task[None]] = {}
        self.counts: Counter[str] = Counter()
        """What came in, for the status screen: `taken`, `again`, the codes of SPEC 9.6, `unheard`."""

    async def __call__(self, deliveries: Sequence[Delivery]) -> None:
        """Take in a batch and answer every device in it."""
        await asyncio.to_thread(self._handle, deliveries)

    def oversized(self, report: Oversized) -> None:
        """Tell a device that the link dropped its message. On the event loop; one complaint to a device at a time."""
        self.counts["oversized"] += 1
        if report.device not in self._complaints:
            task = asyncio.create_task(self._complain(report.device, report.size))
            self._complaints[report.device] = task
            task.add_done_callback(lambda _done: self._complaints.pop(report.device))

    async def _complain(self, topic: str, size: int) -> None:
        key = self._roster.key_of(topic)
        if key is not None:
            text = f"a message of {size} bytes is over this gateway's limit"
            await asyncio.to_thread(self._downlink.tell, key, [down.NotTaken(None, None, "oversized", text)])

    def _handle(self, deliveries: Sequence[Delivery]) -> None:
        ups = [delivery for delivery in deliveries if delivery.channel is Channel.UP]
        answers = self._door.take([Arrival(delivery.device, delivery.payload) for delivery in ups])
        told = [self._answer(topic, to_one) for topic, to_one in _by_device(ups, answers).items()]
        self._downlink.tell_all(message for message in told if message is not None)
        self._attendance.hear(delivery for delivery in deliveries if delivery.channel is Channel.STATE)

    def _answer(self, topic: str, answers: list[Answer]) -> Message | None:
        for answer in answers:
            self.counts[answer.code if isinstance(answer, NotTaken) else "taken" if answer.new else "again"] += 1
        key = self._roster.key_of(topic) or _key_in(answers, topic)
        if key is None:
            self.counts["unheard"] += 1  # we don't know for whom to sign
            return None
        return key, down_items(answers)


def down_items(answers: Iterable[Answer]) -> list[DownItem]:
    """What a device hears of these answers: for each log the newest acknowledgement, each refusal that tells more."""
    newest: dict[LogKey, Taken] = {}
    refusals: dict[tuple[str | None, str, int | None], NotTaken] = {}
    for answer in answers:
        if isinstance(answer, NotTaken):
            seq = answer.seq if answer.code in _OF_AN_ENTRY else None
            refusals.setdefault((answer.branch, answer.code, seq), answer)
        elif answer.log not in newest or newest[answer.log].seq < answer.seq:
            newest[answer.log] = answer
    items: list[DownItem] = [taken.item() for taken in newest.values()]
    return items + [refusal.item() for refusal in list(refusals.values())[: limits.DOWN_ITEMS]]


def _by_device(ups: Sequence[Delivery], answers: Sequence[list[Answer]]) -> dict[str, list[Answer]]:
    told: dict[str, list[Answer]] = {}
    for delivery, message in zip(ups, answers, strict=True):
        told.setdefault(delivery.device, []).extend(message)
    return {topic: message for topic, message in told.items() if message}


def _key_in(answers: Iterable[Answer], topic: str) -> bytes | None:
    """The key of a device that is not enrolled, from what it has signed."""
    for answer in answers:
        key = answer.author if isinstance(answer, NotTaken) else answer.log.author
        if key is not None and peer.device_topic(key) == topic:
            return key
    return None
