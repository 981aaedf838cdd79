"""The way to the gateway over a cable, for boards without a radio (SPEC 9.11).

The same commits, births and answers as over the network. Nothing is acknowledged by the cable itself: here too only
the gateway's signed word counts, and what gets lost is sent again.
"""

import asyncio

from . import frames, limits
from .errors import BadMessage
from .link import Link
from .mqtt import Disconnected

_READ_BYTES = 256
_KINDS = {"state": frames.STATE, "up": frames.UP}


class Cable:
    """One conversation with whatever is at the other end, from `begin` to whichever of `Disconnected` ends it."""

    def __init__(self, reader, writer, session):
        """`session` is this connection's, in the bytes that pings say."""
        self._reader = reader
        self._writer = writer
        self._session = session
        self._frames = frames.FrameReader(limits.FRAME_BYTES)
        self._arrived = []
        self._gateway = None
        self._born = False
        self._told = False
        self._turn = asyncio.Lock()

    async def begin(self):
        """Waits until a gateway answers. Raises: BadMessage when none does."""
        await self.ping()
        try:
            self._gateway = await asyncio.wait_for(self._answer(), limits.CABLE_HELLO_MS / 1000)
        except asyncio.TimeoutError:
            raise BadMessage("no gateway answers on the cable") from None

    async def _write(self, kind, payload):
        async with self._turn:
            self._writer.write(frames.frame(kind, payload))
            await self._writer.drain()

    async def say(self, channel, *pieces):
        """Sends the pieces as one message, without waiting for an answer."""
        await self._write(_KINDS[channel], b"".join(pieces))
        self._born = self._born or channel == "state"

    async def ping(self):
        """Asks for a sign of life, and says what birth the gateway should have heard."""
        await self._write(frames.PING, self._session if self._born else b"")

    async def _frame(self):
        # Noise is no sign of life: whoever waits bounds the time for a whole frame.
        while not self._arrived:
            data = await self._reader.read(_READ_BYTES)
            if not data:
                raise EOFError("the cable is unplugged")
            self._arrived = self._frames.feed(data)
        return self._arrived.pop(0)

    async def _answer(self):
        while True:
            kind, payload = await self._frame()
            if kind == frames.HERE:
                return payload

    async def message(self):
        """What the gateway says next, or None: it is there. It has to say something between two pings."""
        if not self._told:
            self._told = True
            return None
        while True:
            within_ms = limits.CABLE_PING_MS + limits.CABLE_FRAME_MS
            kind, payload = await asyncio.wait_for(self._frame(), within_ms / 1000)
            if kind == frames.DOWN:
                return payload
            if kind == frames.HERE and payload != self._gateway:
                # It has not heard who we are: it was started again, or our birth got lost.
                raise BadMessage("the gateway began anew")

    async def close(self):
        """Lets go of the port."""
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except Disconnected:
            # It is unplugged.
            return


class SerialLink(Link):
    """Keeps a device connected over a cable. `open_port()` opens it: (reader, writer), as asyncio's streams are."""

    ping_ms = limits.CABLE_PING_MS
    retry_most_ms = limits.CABLE_RETRY_MOST_MS

    def __init__(self, device, random, heard, changed, record, open_port):
        super().__init__(device, random, heard, changed, record)
        self._open_port = open_port

    async def _connect(self):
        reader, writer = await self._open_port()
        cable = Cable(reader, writer, self._session.to_bytes(4, "big"))
        try:
            await cable.begin()
        except BaseException:
            await cable.close()
            raise
        return cable
