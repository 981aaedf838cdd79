"""A payment processor that does what it is told and remembers it; what goes wrong there is said by the scenario."""

from dataclasses import dataclass, field
from typing import Any

from exonomy_contracts.commit.seal import Effect


@dataclass
class Hold:
    """Money that a payer's bank keeps aside; `order` is where the newest effect about it stands."""

    amount: int
    currency: str
    state: str = "held"
    released: int = 0
    order: tuple[int, int] = (0, 0)


@dataclass
class Processor:
    """Holds by instance and number."""

    holds: dict[tuple[bytes, int], Hold] = field(default_factory=dict)

    def order(self, instance: bytes, height: int, index: int, effect: Effect) -> None:
        """Carry out a `hold`, `release` or `refund` (SPEC 10.5)."""
        fields: dict[int, Any] = effect.fields
        name = (instance, fields[0])
        if effect.kind == "hold":
            self.holds[name] = Hold(fields[1], fields[2])
        hold = self.holds[name]
        hold.order = (height, index)
        if effect.kind == "release":
            hold.released = max(hold.released, fields[1])
            hold.state = "released" if fields[2] else "partly_released"
        elif effect.kind == "refund":
            hold.released = min(hold.released, fields[1])
            hold.state = "released" if hold.released else "voided"

    def query(self, instance: bytes, number: int, state: str | None = None) -> dict[str, Any]:
        """What a receipt says of a hold now; `state` where the payer's bank has changed it."""
        hold = self.holds[instance, number]
        hold.state = state or hold.state
        height, index = hold.order
        return {
            "height": height,
            "index": index,
            "state": hold.state,
            "held": hold.amount,
            "released": hold.released,
            "currency": hold.currency,
        }

    def released(self, instance: bytes) -> int:
        """All that an instance's seals have had released, where it is of one currency."""
        return sum(hold.released for (name, _), hold in self.holds.items() if name == instance)
