"""What a trade's proofs have earned, from its terms alone (SPEC 3.4, 12.1): the one place that knows a contract.

Another type of contract has no such rule here, so for it only what was ordered is compared with what was released.
"""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import money, shape

TRADE: Final = "trade"
_FACE, _CURRENCY, _CASH, _CASH_CURRENCY, _DEADLINE, _CRITERIA = 3, 4, 5, 6, 10, 12


@dataclass(frozen=True, slots=True)
class Terms:
    """The amounts of a trade, in minor units, until when it may be proven, and what a sensor has to show for it."""

    face: int
    currency: str
    cash: int
    cash_currency: str
    deadline_ms: int
    criteria: Criteria | None

    @classmethod
    def of(cls, born: Instance) -> "Terms | None":
        """A trade's terms; None for other types, and for a trade whose parameters are none."""
        params = born.params
        if born.type != TRADE or not isinstance(params, dict):
            return None
        try:
            return cls(
                shape.amount(params.get(_FACE), "terms.face"),
                shape.currency(params.get(_CURRENCY), "terms.currency"),
                shape.amount(params.get(_CASH), "terms.cash"),
                shape.currency(params.get(_CASH_CURRENCY), "terms.cash_currency"),
                shape.uint(params.get(_DEADLINE), "terms.deadline_ms"),
                Criteria.read(params[_CRITERIA]) if _CRITERIA in params else None,
            )
        except WireError:
            return None

    def earned(self, proven: int) -> int:
        """The cash that this much proven has earned."""
        return money.earned(self.cash, proven, self.face) if proven else 0
