"""An event loop whose time is a number: it goes on at once to whatever happens next, and nothing comes from outside."""

import asyncio
import selectors
from collections.abc import Callable
from typing import Any

Dial = Callable[[Callable[[], asyncio.Protocol]], asyncio.Transport]


class _NoSockets(selectors.SelectSelector):
    """Waiting costs nothing but virtual time."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("nothing is left that could happen")
        self.now_s += max(timeout, 0.0)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """`dials` answers connections, by host name: a `dial(protocol_factory)` gives the transport, or raises OSError."""

    def __init__(self) -> None:
        self._virtual = _NoSockets()
        super().__init__(self._virtual)
        self.dials: dict[str, Dial] = {}

    def time(self) -> float:
        """Seconds since the beginning."""
        return self._virtual.now_s

    async def create_connection(self, protocol_factory: Any, host: Any = None, port: Any = None, **_more: Any) -> Any:  # noqa: ANN401  # asyncio's
        """What `asyncio.open_connection` asks of a loop."""
        await asyncio.sleep(0.02)
        transport = self.dials[host](protocol_factory)
        return transport, transport.get_protocol()
