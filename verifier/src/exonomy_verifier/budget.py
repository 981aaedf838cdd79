"""How much work one check may still do; what goes over it is undecided, neither valid nor invalid.

Fuel and grants are counted alike everywhere. The time is a safety net above them, and it is this thread's own, so that
a busy machine does not change an answer.
"""

import time
from dataclasses import dataclass, field

from exonomy_verifier import limits
from exonomy_verifier.errors import Undecided


@dataclass(slots=True)
class Budget:
    """What is left of the limits for one check, which one thread carries out."""

    fuel: int = limits.FUEL
    grants: int = limits.REPLAYED_GRANTS
    seconds: float = limits.SECONDS
    _start: float = field(default_factory=time.thread_time)

    def spend_fuel(self, used: int) -> None:
        """Count a run's fuel."""
        self.fuel -= used
        if self.fuel < 0:
            raise Undecided("the contracts in this bundle take more work than one check may do", "7.8")
        self.spend_time()

    def spend_grants(self, replayed: int) -> None:
        """Count replayed commits of `auth` branches."""
        self.grants -= replayed
        if self.grants < 0:
            raise Undecided("following the grants in this bundle takes more work than one check may do", "5.4")
        self.spend_time()

    def spend_time(self) -> None:
        """Look whether there is time left; called before everything that a bundle can ask for many times."""
        if time.thread_time() - self._start > self.seconds:
            raise Undecided(f"checking this bundle takes more than {self.seconds:.0f} s of work here", "7.8")
