"""Several sealers: two of three gateways seal, one is away for a while, and a community replaces it."""

from tests.conformance.scenarios import hall, market
from tests.conformance.scenarios.town import Town
from tests.doubles.community import Person

DAN, EVA, FINN = (Person(name) for name in ("Dan", "Eva", "Finn"))
NORTH, EAST, SOUTH, WEST = (Person(f"gateway {name}") for name in ("north", "east", "south", "west"))
SEALERS = 3


def two_of_three() -> Town:
    """Heights whose proposer is away wait; nothing is lost, and what two of three signed is final."""
    town = Town(NORTH, EAST, SOUTH, k=2)
    goods = market.voucher(town, DAN, 9_000, "Repairs")
    arrived = []
    for absent in (SOUTH, NORTH, SOUTH):
        town.away = {absent}
        for _ in range(2):
            town.ask(DAN, goods, "give", {0: 0, 1: 1_000, 2: EVA.key})
            town.settle()
        arrived.append(market.free(town, goods, EVA))
    assert arrived == [0, 3_000, 6_000], "the third height is the absent gateway's"
    assert {len(commits) for commits in goods.signed} == {2, 3}
    return town


def replaced() -> Town:
    """The community's own sealers change by a motion that the old ones seal."""
    town = Town(NORTH, EAST, k=2)
    town.meet(WEST)
    place = hall.community(town, "Quarter", {DAN: 0, EVA: 0, FINN: 0})
    hall.carry(town, place, DAN, [SEALERS, [EAST.key, WEST.key, NORTH.key], 2], [DAN, EVA, FINN])
    town.say(EVA, place, "invite", {0: Person("Gil").key})
    signers = {commit.header.author for commit in place.signed[-1]}
    assert signers == {EAST.key, WEST.key, NORTH.key}
    return town
