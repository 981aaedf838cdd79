"""When a sensor talks to its gateway: when there is something to say, and when a check-in is due. Else it is silent."""

import asyncio

from . import limits
from .channels import HAPPENED

_ROUND_MS = 100
_MOST_MS = 0xFFFFFFFF
# Bytes of a nap.
NAP_BYTES = 5


class Visits:
    """Runs a link for as long as it is wanted. With `check_in_ms` 0 that is always.

    `ticks_ms` and `ticks_diff` are a counter of milliseconds.
    """

    def __init__(self, link, sensor, check_in_ms, ticks_ms, ticks_diff, network=None):
        """`network(wanted)` is told when a network is needed, and when no more."""
        self._link = link
        self._sensor = sensor
        self._check_in_ms = check_in_ms
        self._ticks_ms = ticks_ms
        self._ticks_diff = ticks_diff
        # Whether the link is up, or on its way.
        self.running = False
        self._ended = ticks_ms()
        # Whether the last one reached the gateway; None before the first.
        self._reached = None
        self._began_n = 0
        # What passed since the last one before `_ended` began to count, in a sleep.
        self._slept_ms = 0
        self._network = network
        self._need_network(False)

    def _since(self, ticks):
        return self._ticks_diff(self._ticks_ms(), ticks)

    def _silent_ms(self):
        return self._slept_ms + self._since(self._ended)

    def _need_network(self, wanted):
        if self._network is not None:
            self._network(wanted)

    def nap(self):
        """What `wake` takes after a sleep that forgets all else: a start is a reason to call, and waking is none."""
        return min(self._silent_ms(), _MOST_MS).to_bytes(4, "big") + (b"\x01" if self._reached else b"\x00")

    def wake(self, kept, slept_ms):
        """Goes on where `nap` was, so much later."""
        self._slept_ms = int.from_bytes(kept[:4], "big") + slept_ms
        self._reached = kept[4] == 1
        self._ended = self._ticks_ms()

    def wanted(self):
        """Whether it is time to call."""
        if self._reached is None or not self._check_in_ms:
            return True
        passed = self._silent_ms()
        if not self._reached and passed < limits.VISIT_REST_MS:
            return False
        sensor = self._sensor
        if passed >= self._check_in_ms or sensor.log.waiting or not sensor.clock.certain or self._updating():
            return True
        return sensor.readings.crowded() or sensor.readings.has(HAPPENED)

    def wait_ms(self):
        """For how long it is certainly not time to call."""
        if self.running or self.wanted():
            return 0
        return max(0, (self._check_in_ms if self._reached else limits.VISIT_REST_MS) - self._silent_ms())

    def _updating(self):
        """Whether pieces of a new version are asked for."""
        updater = self._sensor.updater
        return updater is not None and updater.want() is not None

    def _settled(self):
        """Whether the gateway has spoken and there is nothing left to send."""
        sensor = self._sensor
        if self._updating():
            return False
        return sensor.last_n > self._began_n and not sensor.log.waiting and not sensor.readings.lines

    async def run(self):
        """Never returns."""
        while True:
            while not self.wanted():
                if self._link.alive is not None:
                    self._link.alive()
                await asyncio.sleep(_ROUND_MS / 1000)
            await self._visit()

    async def _visit(self):
        self.running = True
        self._need_network(True)
        self._began_n = self._sensor.last_n
        calling = asyncio.create_task(self._link.run())
        try:
            await self._until_over(calling)
        finally:
            calling.cancel()
            try:
                await calling
            except asyncio.CancelledError:
                # As it should.
                self.running = False
            self._need_network(False)
        self._ended = self._ticks_ms()
        self._slept_ms = 0

    async def _until_over(self, calling):
        """Until all is said and it was quiet for a while, or nobody is to be reached."""
        began = quiet = self._ticks_ms()
        while not calling.done():
            await asyncio.sleep(_ROUND_MS / 1000)
            self._reached = self._sensor.last_n > self._began_n
            if not self._check_in_ms:
                continue
            if not self._settled():
                quiet = self._ticks_ms()
            if self._since(quiet) >= limits.VISIT_QUIET_MS:
                return
            if self._since(began) >= limits.VISIT_MOST_MS and not self._reached:
                return
