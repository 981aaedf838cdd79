"""The gateway's clock, and the question whether it can be believed (SPEC 7.9).

A Raspberry Pi without a battery wakes up years back; a typing mistake puts it years ahead. Money follows seals and
seals carry the time, so the gateway waits, says why, and goes on by itself once the clock is right.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from exonomy_contracts import limits
from exonomy_contracts.errors import ExonomyError


class ClockWrong(ExonomyError):
    """The clock says a time that can't be; nothing is sealed until it is right."""

    code = "clock"

    def __init__(self, now_ms: int, known_ms: int) -> None:
        years = abs(now_ms - known_ms) / (365.25 * 86_400_000)
        where = "behind" if now_ms < known_ms else "ahead of"
        super().__init__(f"the clock is {years:.1f} years {where} the last seal; set it, sealing waits until then")
        self.now_ms, self.known_ms = now_ms, known_ms


def steady_ms() -> int:
    """Milliseconds that only ever count up, from an arbitrary beginning."""
    return time.monotonic_ns() // 1_000_000


def wall_ms() -> int:
    """Unix time in milliseconds."""
    return time.time_ns() // 1_000_000


class ClockStepped(ClockWrong):
    """The clock was moved while the gateway ran; it is believed once it has stood for STEP_STANDS_MS."""

    def __init__(self, now_ms: int, expected_ms: int) -> None:
        minutes = (now_ms - expected_ms) // 60_000
        ExonomyError.__init__(self, f"the clock was moved by {minutes} minutes; it is watched before money follows it")
        self.now_ms, self.known_ms = now_ms, expected_ms


@dataclass(frozen=True, slots=True)
class _Reading:
    """What both clocks said at one moment, in ms."""

    wall: int
    steady: int

    def expects(self, steady: int) -> int:
        """What the wall clock should say when the steady one says this."""
        return self.wall + steady - self.steady


@dataclass(slots=True)
class Clock:
    """Time for seals: never before the last seal, never far beyond what is known without a good reason.

    `known_ms` is the newest time that is sealed or stored. `steady` counts milliseconds and is never set; with it a
    step of the wall clock is noticed. `accepted` is the operator's word that the wall clock is right at the start.
    """

    wall: Callable[[], int] = wall_ms
    known_ms: int = 0
    steady: Callable[[], int] | None = None
    accepted: bool = False
    fault: str | None = field(default=None, init=False)
    _believed: _Reading | None = field(default=None, init=False)
    _stepped: _Reading | None = field(default=None, init=False)

    def now_ms(self) -> int:
        """What the wall clock says: for logs, screens, and advice."""
        return self.wall()

    def stamp_ms(self) -> int:
        """The time for a commit of our own that can't wait: the newest known while the wall clock can't be believed.

        At the next start the clock is held against it, so a wrong year written down would stop everything.
        """
        now = self.wall()
        return now if self._doubt(now) is None else self.known_ms

    def doubt(self) -> ClockWrong | None:
        """Why the wall clock can't be believed now, or None when it can."""
        return self._doubt(self.wall())

    def seal_ms(self) -> int:
        """The time for a seal.

        Raises:
            ClockWrong: the wall clock can't be believed now.
        """
        now = self.wall()
        error = self._doubt(now)
        if error is not None:
            self.fault = str(error)
            raise error
        self.fault = None
        return max(self.known_ms, now)

    def sealed(self, time_ms: int) -> None:
        """A seal of this time is being stored: no later one is before it."""
        self.known_ms = max(self.known_ms, time_ms)

    def _doubt(self, now: int) -> ClockWrong | None:
        if self._believed is None or self.steady is None:
            return self._doubt_at_start(now)
        steady = self.steady()
        expected = self._believed.expects(steady)
        if abs(now - expected) <= limits.SEAL_SKEW_MS or self._stands(now, steady):
            self._believed, self._stepped = _Reading(now, steady), None
            return None
        return ClockStepped(now, expected)

    def _doubt_at_start(self, now: int) -> ClockWrong | None:
        behind = now < self.known_ms - limits.SEAL_SKEW_MS
        ahead = self.known_ms > 0 and now > self.known_ms + limits.CLOCK_JUMP_MS
        if (behind or ahead) and not self.accepted:
            return ClockWrong(now, self.known_ms)
        if self.steady is not None:
            self._believed = _Reading(now, self.steady())
        return None

    def _stands(self, now: int, steady: int) -> bool:
        """Whether a step, forwards at least, has been there long enough to be a correction and no glitch."""
        step = self._stepped
        if step is None or abs(now - step.expects(steady)) > limits.SEAL_SKEW_MS:
            self._stepped = _Reading(now, steady)
            return False
        return steady - step.steady >= limits.STEP_STANDS_MS and now >= self.known_ms - limits.SEAL_SKEW_MS
