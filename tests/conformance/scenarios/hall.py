"""What a town does in its hall: communities, motions, ballots and panels."""

from collections.abc import Mapping, Sequence
from typing import Any

from exonomy_contracts import modules
from exonomy_contracts.commit.charter import Charter, Kind, Rule
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import sha256

from tests.conformance.scenarios.market import ANSWER_MS
from tests.conformance.scenarios.town import Town
from tests.doubles.community import DAY_MS, Contract, Person

MANAGER, FACILITATOR, LIAISON, COMPLIANCE, ARBITRATOR, MODERATOR = (1 << bit for bit in range(6))
HOUR_MS = 3_600_000
ORDINARY = Rule(Kind.MAJORITY, 0, 5_001)
STRICT = Rule(Kind.SUPERMAJORITY, 6_667, 5_001)
YES, NO = 0, 1
_REGISTERED = ("voucher", "trade", "task", "ballot")


def module_of(kind: str) -> bytes:
    """The hash of a reviewed contract."""
    return sha256(modules.load(kind))


def community(town: Town, name: str, members: Mapping[Person, int]) -> Contract:
    """A community that its first member founds; every arbitrator stands for the draw."""
    founders: list[Item] = [[person.key, roles] for person, roles in members.items()]
    registry: list[Item] = [[kind, module_of(kind)] for kind in sorted(_REGISTERED)]
    rules: Item = {0: ORDINARY.item(), 1: STRICT.item()}
    params: dict[int, Item] = {0: name, 1: founders, 2: None, 3: registry, 4: rules, 5: []}
    hall = town.found(next(iter(members)), "community", params)
    for person, roles in members.items():
        if roles & ARBITRATOR:
            town.say(person, hall, "willing", {0: True})
    return hall


def carry(town: Town, hall: Contract, proposer: Person, motion: list[Item], ayes: Sequence[Person]) -> Contract:
    """A motion that a ballot of all members carries with these votes; returns the ballot."""
    number = town.state(hall)[7]
    town.say(proposer, hall, "propose", {0: motion, 1: town.now_ms + 10 * DAY_MS})
    pending = next(known for known in town.state(hall)[6] if known[0] == number)
    rule = Rule.read(town.state(hall)[4][int(motion[0] in (2, 3, 4, 5, 7))])
    electors = ((peer, weight) for peer, _roles, weight, _willing, _until in town.state(hall)[1])
    charter = Charter.of(electors, 2, rule)
    assert charter.hash == pending[3], "the hall awaits another charter"
    box = ballot(town, proposer, hall, number, "Carry the motion?", ["yes", "no"], charter)
    for person in ayes:
        town.say(person, box, "vote", {0: YES})
    town.until(town.state(box)[3])
    return box


def panel(town: Town, subject: Contract, case: int, votes: Mapping[Person, int]) -> Contract:
    """The ballot by which a panel decides a dispute, each with basis points; the first to vote founds it."""
    charter = Charter.of_panel(person.key for person in votes)
    box = ballot(town, next(iter(votes)), subject, case, "Which part has been earned?", None, charter)
    for person, bp in votes.items():
        town.say(person, box, "vote", {0: bp})
    town.until(town.state(box)[3])
    return box


def ballot(
    town: Town,
    founder: Person,
    subject: Contract,
    case: int,
    question: str,
    options: list[Item] | None,
    charter: Charter,
) -> Contract:
    """A ballot whose votes are final, so that it closes as soon as nothing can change its result."""
    electorate: list[Item] = charter.electorate()
    about: Item = {0: subject.id, 1: case}
    closes = town.now_ms + DAY_MS
    head: dict[int, Item] = {0: question, 1: options, 2: electorate, 3: charter.rule.item()}
    return town.found(founder, "ballot", {**head, 4: closes, 5: HOUR_MS, 6: about, 7: None, 8: True})


def court(hall: Contract | None, seats: int = 3, arbitrators: Sequence[Person] = ()) -> dict[int, Item]:
    """The court of a trade or a task (SPEC 12.1): three drawn by a community, or named arbitrators."""
    named: list[Item] = [person.key for person in arbitrators]
    place = None if hall is None else hall.id
    return {0: place, 1: module_of("ballot"), 2: seats, 3: ANSWER_MS, 4: 5_000, 5: named}


def drawn(town: Town, dispute: dict[int, Any]) -> list[Person]:
    """The panel of a dispute, as a state has it."""
    return [town.person(key) for key in dispute[5]]
