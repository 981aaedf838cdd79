"""How much a device may accept while it hears nothing (SPEC 9.5)."""

from dataclasses import dataclass

from exonomy_contracts.commit.down import Lease


@dataclass(frozen=True, slots=True)
class LeaseTerms:
    """What the operator allows, in minor units of one currency; a lease lasts `lasting_ms` from when it is given."""

    currency: str
    total: int
    each: int
    lasting_ms: int

    def lease(self, now_ms: int) -> Lease:
        """A lease that begins now."""
        return Lease(self.currency, self.total, self.each, now_ms + self.lasting_ms)

    def is_due(self, given_ms: int | None, now_ms: int) -> bool:
        """Whether a device that last got one at `given_ms` should get another: a quarter of it has passed."""
        return given_ms is None or now_ms - given_ms >= self.lasting_ms // 4
