"""Ballots for tests, and a model of them in plain Python: slow, and written from the text of SPEC 16 alone."""

from collections.abc import Iterator, Sequence
from itertools import product

from exonomy_contracts.commit.charter import SPLIT, Charter, Kind, Rule

from tests.contracts.modules.drive import DAY, OTHER, T0, Contract

HOUR = 3_600_000
CLOSES = T0 + 7 * DAY
BALLOT = bytes([0xB1]) * 32
CASE = 3
OPEN, DECIDED, UNDECIDED = range(3)
YES, NO = range(2)
MAJORITY = Rule(Kind.MAJORITY)
OPTIONS = ["yes", "no", "green", "blue", "red", "grey", "white", "rust"]

Votes = Sequence[int | None]


def peer(number: int) -> bytes:
    """An elector's key; a higher number comes later in the order of the bytes."""
    return (number + 1).to_bytes(2, "big") * 16


def params(weights: Sequence[int], by: Rule = MAJORITY, among: int = 2, **changed: object) -> dict[int, object]:
    """Params of a ballot of electors of these weights, among so many options or on a split."""
    plain: dict[str, object] = {
        "question": "Shall the gate be painted?",
        "options": None if among == SPLIT else OPTIONS[:among],
        "electorate": [[peer(number), weight] for number, weight in enumerate(weights)],
        "rule": by.item(),
        "closes": CLOSES,
        "extension": HOUR,
        "subject": {0: OTHER, 1: CASE} if among in (SPLIT, 2) else None,
        "snapshot": None,
        "final": False,
    }
    return dict(enumerate((plain | changed).values()))


def opened(weights: Sequence[int], by: Rule = MAJORITY, among: int = 2, **changed: object) -> Contract:
    ballot = Contract("ballot", BALLOT)
    outcome = ballot.init(peer(0), params(weights, by, among, **changed))
    assert outcome.accepted, outcome.text
    return ballot


def charter(weights: Sequence[int], rule: Rule, options: int) -> Charter:
    return Charter.of([(peer(number), weight) for number, weight in enumerate(weights)], options, rule)


def result(weights: Sequence[int], rule: Rule, options: int, votes: Votes) -> int | None:
    """What the votes decide (SPEC 16.2)."""
    cast = [(vote, weight) for vote, weight in zip(votes, weights, strict=True) if vote is not None]
    voted = sum(weight for _, weight in cast)
    if not cast or voted * 10_000 < rule.quorum_bp * sum(weights):
        return None
    if options == SPLIT:
        return median(cast)
    found = [option for option in range(options) if _wins(option, cast, rule)]
    assert len(found) <= 1
    return found[0] if found else None


def median(cast: list[tuple[int, int]]) -> int:
    """The lowest value at which half the weight is reached: by laying the votes in a row."""
    half, reached = sum(weight for _, weight in cast), 0
    for value, weight in sorted(cast):
        reached += 2 * weight
        if reached >= half:
            return value
    raise AssertionError("all of the weight is at least half of it")


def _wins(option: int, cast: list[tuple[int, int]], rule: Rule) -> bool:
    by_count = rule.kind == Kind.COUNT
    piles: dict[int, int] = {option: 0}
    for vote, weight in cast:
        piles[vote] = piles.get(vote, 0) + (1 if by_count else weight)
    voted, part = sum(weight for _, weight in cast), piles.pop(option)
    if any(other >= part for other in piles.values()):
        return False
    match rule.kind:
        case Kind.UNANIMOUS:
            return not piles
        case Kind.MAJORITY:
            return part > voted / 2
        case Kind.SUPERMAJORITY:
            return part * 10_000 >= rule.number * voted
        case _:
            return part >= rule.number


def endings(votes: Votes, choices: Sequence[int]) -> Iterator[list[int | None]]:
    """Every way in which the votes that are out may still come, or not come."""
    per_elector = [[vote] if vote is not None else [None, *choices] for vote in votes]
    return (list(ending) for ending in product(*per_elector))


def certain(weights: Sequence[int], rule: Rule, options: int, votes: Votes) -> bool:
    """Whether no vote still out can change what is decided now: by trying them all."""
    now = result(weights, rule, options, votes)
    cast = {vote for vote in votes if vote is not None}
    # A median is always a value that somebody voted for; the two ends stand for all others.
    choices = sorted(cast | {0, 10_000}) if options == SPLIT else range(options)
    return all(result(weights, rule, options, ending) == now for ending in endings(votes, choices))
