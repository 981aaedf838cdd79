"""What the embedded broker says on its standard error: remembered a little, and waited for."""

import asyncio
import logging
import re
from collections import deque
from collections.abc import Callable

from . import limits

_log = logging.getLogger(__name__)
_PREFIX = re.compile(r"\[\d+\] \S+ \S+ \[(?P<level>[A-Z]{3})\] (?P<text>.*)")
_LINE_BYTES = 2000
_READ_BYTES = 64 * 1024

Fits = Callable[[str], bool]
"""Whether a message is the one that was waited for."""


class BrokerLog:
    """Reads a stream to its end. Lines may quote what hostile clients sent, so they are cut, and what is waited
    for must be something that no client can make it say.
    """

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=limits.LOG_LINES)
        self._complaint: str | None = None
        self._waiting: list[tuple[Fits, asyncio.Future[str | None]]] = []
        self._ended = False

    async def follow(self, stream: asyncio.StreamReader) -> None:
        """Read until the broker closes its standard error."""
        rest = b""
        while chunk := await stream.read(_READ_BYTES):
            *lines, rest = (rest + chunk).split(b"\n")
            rest = rest[:_LINE_BYTES]
            for line in lines:
                self._take(line[:_LINE_BYTES].decode("utf-8", "replace"))
        if rest:
            self._take(rest.decode("utf-8", "replace"))
        self._ended = True
        for _, future in self._waiting:
            if not future.done():
                future.set_result(None)

    def expect(self, fits: Fits) -> "asyncio.Future[str | None]":
        """The next message that fits; None when the log ends first."""
        future: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        if self._ended:
            future.set_result(None)
        else:
            self._waiting.append((fits, future))
        return future

    @property
    def complaint(self) -> str | None:
        """The newest fatal message, or what was said before logging began (a bad configuration)."""
        return self._complaint

    def tail(self, count: int) -> list[str]:
        """The newest lines."""
        return list(self._lines)[-count:]

    def _take(self, line: str) -> None:
        if not line.strip():
            return
        self._lines.append(line)
        match = _PREFIX.fullmatch(line)
        if match is None or match["level"] == "FTL":
            self._complaint = line.removeprefix("nats-server: ") if match is None else match["text"]
        if match is None:
            _log.warning("nats-server: %s", line)
            return
        _log.debug("nats-server: %s %s", match["level"], match["text"])
        self._answer(match["text"])

    def _answer(self, text: str) -> None:
        still_waiting = []
        for fits, future in self._waiting:
            if future.done():
                continue
            if fits(text):
                future.set_result(text)
            else:
                still_waiting.append((fits, future))
        self._waiting = still_waiting
