"""What has just happened, for whoever watches: screens, the event stream, tests. Nothing depends on an event."""

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final, TypeAlias

Value: TypeAlias = str | int | bool | None
_KEPT: Final = 1_000
_WAITING: Final = 1_000


@dataclass(frozen=True, slots=True)
class Event:
    """`id` rises by one; `data` is plain values, hex for bytes."""

    id: int
    name: str
    data: dict[str, Value]


class _Subscriber:
    """One watcher's queue, filled from any thread, read in its own event loop."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.queue: asyncio.Queue[Event | None] = asyncio.Queue(_WAITING)

    def offer(self, event: Event) -> None:
        """Hand an event over; a watcher that doesn't keep up is ended instead of holding everything back."""
        self.loop.call_soon_threadsafe(self._put, event)

    def end(self) -> None:
        """Nothing more will come."""
        self.loop.call_soon_threadsafe(self._put, None)

    def _put(self, event: Event | None) -> None:
        try:
            self.queue.put_nowait(event)
        except asyncio.QueueFull:
            while not self.queue.empty():
                self.queue.get_nowait()
            self.queue.put_nowait(None)


class Events:
    """The last events, and those to come."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._last: deque[Event] = deque(maxlen=_KEPT)
        self._subscribers: set[_Subscriber] = set()
        self._id = 0

    def publish(self, name: str, data: dict[str, Value]) -> None:
        """Tell everyone who watches. May be called from any thread; never blocks."""
        with self._guard:
            self._id += 1
            event = Event(self._id, name, data)
            self._last.append(event)
            for subscriber in self._subscribers:
                subscriber.offer(event)

    def close(self) -> None:
        """End every subscription: a stream that is open would keep its server from stopping."""
        with self._guard:
            for subscriber in self._subscribers:
                subscriber.end()

    async def subscribe(self, after_id: int | None = None) -> AsyncIterator[Event]:
        """Events as they come, until the caller stops or falls too far behind.

        Args:
            after_id: begin with the kept events after this one; None means only new ones.
        """
        subscriber = _Subscriber()
        with self._guard:
            missed = [event for event in self._last if after_id is not None and event.id > after_id]
            self._subscribers.add(subscriber)
        try:
            for event in missed:
                yield event
            while (event_or_end := await subscriber.queue.get()) is not None:
                yield event_or_end
        finally:
            with self._guard:
                self._subscribers.discard(subscriber)
