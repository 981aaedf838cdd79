"""Feeds the board's watchdog for as long as every task that matters gets on with its work.

A task says `alive()` each time round; one that does not for longer than it may, ends, or raises stops the feeding, and
the board starts again. Why is noted first, for the log of the next start.
"""

import asyncio

from . import limits


class Ended(Exception):
    """Something that must live does not. On a board it starts anew before this is seen."""


class Pulse:
    """One task's sign of life."""

    def __init__(self, name, within_ms, now):
        self.name = name
        self.within_ms = within_ms
        self.last = now
        self.more_ms = 0

    def trouble(self, now, diff):
        """Why the watchdog should bite; "" while all is well."""
        passed = diff(now, self.last)
        if passed <= self.within_ms + self.more_ms:
            return ""
        return "%s did nothing for %d s" % (self.name, passed // 1000)


class Vigil:
    """`watchdog.feed()` once a round, as long as there is no trouble; then `stop(code, text)`, once.

    `ticks_ms` and `ticks_diff` are a counter of milliseconds; `watchdog` may be None where a board has none.
    """

    def __init__(self, ticks_ms, ticks_diff, watchdog, stop):
        self._ticks_ms = ticks_ms
        self._ticks_diff = ticks_diff
        self._watchdog = watchdog
        self._stop = stop
        self._pulses = []
        self._stopped = False

    def pulse(self, name, within_ms):
        """`alive(more_ms=0)`, which a task calls at least every `within_ms`; it may announce that it waits longer."""
        made = Pulse(name, within_ms, self._ticks_ms())
        self._pulses.append(made)

        def alive(more_ms=0):
            made.last = self._ticks_ms()
            made.more_ms = more_ms

        return alive

    def working(self):
        """One task keeps the others from running, and not for ever: none of them is at fault meanwhile."""
        if self._stopped:
            return
        now = self._ticks_ms()
        for pulse in self._pulses:
            pulse.last = now
        if self._watchdog is not None:
            self._watchdog.feed()

    def look(self):
        """Feeds the watchdog, or says once why not; whether it was fed."""
        if self._stopped:
            return False
        now = self._ticks_ms()
        for pulse in self._pulses:
            trouble = pulse.trouble(now, self._ticks_diff)
            if trouble:
                self._end("stalled", trouble)
                return False
        if self._watchdog is not None:
            self._watchdog.feed()
        return True

    def _end(self, code, text):
        if not self._stopped:
            self._stopped = True
            self._stop(code, text)

    async def guard(self, name, task):
        """Runs a task that is not to end: when it does, or raises, the watchdog is fed no more, and all ends."""
        try:
            await task
        except Exception as error:
            self._end("died", "%s: %s: %s" % (name, type(error).__name__, error))
            raise
        self._end("died", name + " came to an end")
        raise Ended(name + " came to an end")

    async def run(self):
        """Raises: Ended, once there is trouble."""
        while self.look():
            await asyncio.sleep(limits.VIGIL_MS / 1000)
        raise Ended("a task stalled")
