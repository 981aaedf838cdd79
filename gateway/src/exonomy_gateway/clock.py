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


def wall_ms() -> int:
    """Unix time in milliseconds."""
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class Clock:
    """Time for seals: never before the last seal, never a year after it without a word from the operator."""

    wall: Callable[[], int] = wall_ms
    known_ms: int = 0
    accept_jump: bool = False
    fault: str | None = field(default=None, init=False)

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
            ClockWrong: the wall clock is before the last seal by more than SEAL_SKEW_MS, or CLOCK_JUMP_MS after it.
        """
        now = self.wall()
        error = self._doubt(now)
        if error is not None:
            self.fault = str(error)
            raise error
        self.fault = None
        self.known_ms = max(self.known_ms, now)
        return self.known_ms

    def _doubt(self, now: int) -> ClockWrong | None:
        behind = now < self.known_ms - limits.SEAL_SKEW_MS
        ahead = self.known_ms > 0 and now > self.known_ms + limits.CLOCK_JUMP_MS and not self.accept_jump
        return ClockWrong(now, self.known_ms) if behind or ahead else None
