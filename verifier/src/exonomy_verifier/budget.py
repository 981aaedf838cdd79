"""How much work one check may still do; what goes over it is undecided, neither valid nor invalid."""

from dataclasses import dataclass

from exonomy_verifier import limits
from exonomy_verifier.errors import Undecided


@dataclass(slots=True)
class Budget:
    """What is left of the limits for one check."""

    fuel: int = limits.FUEL
    grants: int = limits.REPLAYED_GRANTS
    seal_bytes: int = limits.SEAL_BYTES_READ

    def spend_fuel(self, used: int) -> None:
        """Count a run's fuel."""
        self.fuel -= used
        if self.fuel < 0:
            raise Undecided("the contracts in this bundle take more work than one check may do", "7.8")

    def spend_grants(self, replayed: int) -> None:
        """Count replayed commits of `auth` branches."""
        self.grants -= replayed
        if self.grants < 0:
            raise Undecided("following the grants in this bundle takes more work than one check may do", "5.4")

    def spend_seal_bytes(self, read: int) -> None:
        """Count bytes of seals that are decoded."""
        self.seal_bytes -= read
        if self.seal_bytes < 0:
            raise Undecided("reading the seals in this bundle takes more work than one check may do", "7.1")
