"""Safe mode: what still runs when the app can't. It says what is wrong, here and at the gateway, and takes an update.

The journal stays untouched, for it may be what the app breaks off at: nothing signed is lost, and it is sent once the
app is back. What safe mode has to say goes on a branch of its own, from memory (SPEC 4.7).
"""

import asyncio

from . import limits
from .clock import Clock
from .device import Device
from .ed25519 import Signer
from .enrolment import Enrolment
from .errors import BadInput
from .link import link_of
from .upkeep import Upkeep


class NoJournal:
    """A journal that keeps nothing."""

    def records(self):
        """None."""
        return ()

    def needs_rewrite(self):
        """Never."""
        return False

    def append(self, record):
        """Forgotten at once."""

    def rewrite(self, records):
        """Forgotten at once."""
        for _ in records:
            pass


class SafeDevice(Device):
    """The device, without what it has stored."""

    version = "safe mode"


class SafeApp:
    """Runs in place of the app; `why` is for people."""

    def __init__(self, board, why):
        self._board = board
        self._why = why

    async def run(self):
        """Never returns: it ends in a start."""
        self._board.report("safe-mode", text=self._why)
        device = self._device()
        if device is None:
            # Nobody to talk to; the cable is left, and another try.
            await asyncio.sleep(limits.SAFE_MODE_MS / 1000)
            self._board.slots.retry()
            self._board.reset()
            return
        device.load()
        link = link_of(self._board, device, self._heard, lambda: self._changed(link))
        upkeep = Upkeep(self._board, device, lambda: True, safe=True)
        device.note("safe-mode", self._why)
        upkeep.begin(link)
        await upkeep.run(("link", link.run()))

    def _device(self):
        seed, record = self._board.read("seed"), self._board.read("enrolment.cbor")
        if not seed or not record:
            return None
        try:
            signer = Signer(seed)
            clock = Clock(self._board.ticks_ms, self._board.ticks_diff)
            return SafeDevice(signer, Enrolment(record), NoJournal(), clock, self._board.random)
        except BadInput as error:
            self._board.report("trouble", text=str(error))
            return None

    def _heard(self, news):
        for item in news:
            if item[0] == "update":
                self._board.report("update", text=" ".join(item[1:]))

    def _changed(self, link):
        self._board.report("link", up=link.up, trouble=link.trouble)
