"""The draw of arbitrators, made again (SPEC 17.5): whoever has a community's state and the seal before can check it.

`Draw.of_case` takes the state that the `seat` found, as the fold has it; `panel` is whom the contract has seated then.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import HASH_BYTES, domain_hash

ARBITRATOR: Final = 16
"""The bit of the role in a member's roles (SPEC 17.2)."""
_MEMBERS: Final = 1
_CASES: Final = 10
_WORD_BYTES: Final = 8
_SEED_DOMAIN: Final = "exonomy/draw/1"
_SEAT_DOMAIN: Final = "exonomy/seat/1"


class NoSuchCase(WireError):
    """The community's state has no such case waiting for its draw."""

    def __init__(self, source: bytes, case: int) -> None:
        super().__init__(f"case {case} of instance {source.hex()[:8]}… waits for no draw in this state (SPEC 17.2)")
        self.source, self.case = source, case


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member who can be drawn, and its weight."""

    peer: bytes
    weight: int


@dataclass(frozen=True, slots=True)
class Draw:
    """What one draw depends on: candidates in the order of members, the number of seats, and the seed."""

    candidates: tuple[Candidate, ...]
    seats: int
    seed: bytes

    @classmethod
    def of_case(cls, state: Item, source: bytes, case: int, previous_seal: bytes, time_ms: int) -> "Draw":
        """The draw of a case that waits in a community's state.

        Args:
            state: the state that the `seat` finds.
            source: the instance that asked for a panel.
            case: its number there.
            previous_seal: the id of the seal before the one that folds the `seat` (SPEC 10.2).
            time_ms: the time of the seal that folds it.

        Raises:
            NoSuchCase: the state has no such case.
            ShapeError: it is no state of a community.
        """
        if not isinstance(state, dict):
            raise shape.ShapeError("state: a map is expected")
        members = shape.array_up_to(state.get(_MEMBERS), "state.members", limits.ELECTORS)
        for item in shape.array_up_to(state.get(_CASES), "state.cases", limits.SEAL_INPUTS):
            found, number, seats, interested, _height, _answer_by = shape.numbered(item, "case", 6)
            if (found, number) == (source, case):
                candidates = _eligible(members, _peers(interested), time_ms)
                return cls(candidates, shape.uint(seats, "case.seats"), seed(previous_seal, source, case))
        raise NoSuchCase(source, case)

    @property
    def panel(self) -> tuple[bytes, ...]:
        """Who is drawn, in the order of the seats; fewer than seats where there are no more."""
        left, drawn = list(self.candidates), []
        for seat in range(min(self.seats, len(left))):
            number = _number(self.seed, seat) % sum(candidate.weight for candidate in left)
            for place, candidate in enumerate(left):
                if number < candidate.weight:
                    drawn.append(left.pop(place).peer)
                    break
                number -= candidate.weight
        return tuple(drawn)


def seed(previous_seal: bytes, source: bytes, case: int) -> bytes:
    """What the seats' numbers are made from: 32 bytes that nobody knew when the case began."""
    return domain_hash(_SEED_DOMAIN, previous_seal, source, case.to_bytes(_WORD_BYTES, "big"))


def _number(seed_: bytes, seat: int) -> int:
    return int.from_bytes(domain_hash(_SEAT_DOMAIN, seed_, seat.to_bytes(_WORD_BYTES, "big"))[:_WORD_BYTES], "big")


def _peers(item: Item) -> set[bytes]:
    members = shape.array_up_to(item, "case.interested", limits.BODY_BYTES // HASH_BYTES)
    return {shape.digest(member, "case.interested") for member in members}


def _eligible(members: list[Item], interested: Collection[bytes], time_ms: int) -> tuple[Candidate, ...]:
    """The members who may be drawn at that time."""
    found = []
    for member in members:
        peer, roles, weight, willing, suspended_until = shape.array(member, "member", 5)
        candidate = Candidate(shape.digest(peer, "member.peer"), shape.uint(weight, "member.weight"))
        is_free = time_ms >= shape.uint(suspended_until, "member.suspended_until")
        is_arbitrator = bool(shape.uint(roles, "member.roles") & ARBITRATOR)
        if willing is True and is_arbitrator and is_free and candidate.peer not in interested:
            found.append(candidate)
    return tuple(found)
