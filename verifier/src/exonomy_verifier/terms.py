"""What a trade or a task was founded on, as far as payments and deliveries can be held to it (SPEC 12.1, 15.1).

Another type of contract has no such rule here, so for it only what was ordered is compared with what was released.
"""

from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.commit.terms import Sensor, Terms
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import shape

TRADE: Final = "trade"
TASK: Final = "task"
_TASK_DEADLINE, _TASK_PROOF = 4, 8


def terms_of(born: Instance) -> Terms | None:
    """A trade's terms; None for other types, and for a trade that could not be agreed on."""
    if born.type != TRADE:
        return None
    try:
        terms = Terms.read(born.params)
        terms.check(now_ms=0)
    except WireError:
        return None
    return terms


@dataclass(slots=True)
class Watch:
    """What sensors have to show for an instance, and by when; each criterion is shown once, in the terms' order."""

    deadline_ms: int
    asked: list[Criteria]
    takes_codes: bool
    _shown: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, born: Instance) -> "Watch | None":
        """For a trade or a task whose params can be read; None for others."""
        terms = terms_of(born)
        if terms is not None:
            return cls(terms.deadline_ms, _sensors(terms), _takes_codes(terms))
        return _of_task(born) if born.type == TASK else None

    def take(self, device: bytes) -> Criteria | None:
        """What a device's next completion has to show; None when nothing more is asked of it."""
        for place, criteria in enumerate(self.asked):
            if criteria.device == device and place not in self._shown:
                self._shown.add(place)
                return criteria
        return None


def _sensors(terms: Terms) -> list[Criteria]:
    """All that sensors are asked for; a milestone of which nobody has a part has been shown from the start."""
    parts = [terms.parts(buyer) for buyer in range(len(terms.buyers))] if terms.milestones else []
    return [
        criterion.criteria
        for number, milestone in enumerate(terms.milestones)
        for criterion in milestone.criteria
        if isinstance(criterion, Sensor) and any(part[number] for part in parts)
    ]


def _takes_codes(terms: Terms) -> bool:
    return any(not isinstance(one, Sensor) for milestone in terms.milestones for one in milestone.criteria)


def _of_task(born: Instance) -> Watch | None:
    params = born.params
    try:
        if not isinstance(params, dict):
            return None
        deadline_ms, proof = shape.uint(params.get(_TASK_DEADLINE), "task.deadline_ms"), params.get(_TASK_PROOF)
        asked = [] if proof is None else [Criteria.read(shape.numbered(proof, "task.proof", 2)[0])]
    except WireError:
        return None
    return Watch(deadline_ms, asked, takes_codes=False)
