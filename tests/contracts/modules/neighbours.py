"""A community of neighbours for tests: who they are, what they found, and how a motion of theirs is decided."""

from typing import Any

from exonomy_contracts.commit.charter import Charter, Kind, Rule

from tests.contracts.modules.drive import DAY, MODULE, T0, Contract, Outcome

GARDEN, PARK, STREET = (bytes([n]) * 32 for n in range(0xD1, 0xD4))
BALLOT = bytes([0xB2]) * 32
"""The module of ballots in the garden's registry; `MODULE` is its trades'."""
BALLOT_INSTANCE = bytes([0xE1]) * 32
HASH = bytes([0xAB]) * 32
OTHER_HASH = bytes([0xAC]) * 32

PROJECT_MANAGER, FACILITATOR, LIAISON, COMPLIANCE, ARBITRATOR, MODERATOR = (1 << bit for bit in range(6))
ORDINARY, STRICT = Rule(Kind.MAJORITY, 0, 5_001), Rule(Kind.SUPERMAJORITY, 6_667, 5_001)
ROLE, POLICIES, UPGRADE, SEALERS, EXPEL, RULES, STATEMENT, MOVE = range(8)
CARRIED, REJECTED, LAPSED, WITHDRAWN, VOID, OVERTAKEN, CROWDED_OUT = range(7)
YES, NO = 0, 1

# The state's keys of SPEC 17.2.
MEMBERS, INVITED, REGISTRY, RULE_BOOK, POLICY_LIST, MOTIONS = range(1, 7)
LINKS, CHILDREN, CASES, PARENT, SEALER_SET, SNAPSHOT = range(8, 14)


def key(number: int) -> bytes:
    """The key of a peer; a higher number comes later in the order of the bytes."""
    return (number + 1).to_bytes(2, "big") * 16


ANNA, BEN, CARA, DORA, EVE = (key(n) for n in range(5))
"""Anna moderates and is a facilitator, Ben is a liaison and compliance officer, Cara an arbitrator."""
FOUNDERS = [(ANNA, MODERATOR | FACILITATOR), (BEN, LIAISON | COMPLIANCE), (CARA, ARBITRATOR)]
RULE_ITEMS = {0: ORDINARY.item(), 1: STRICT.item()}


def params(**changed: object) -> dict[int, object]:
    """Params of the community garden (SPEC 17.1)."""
    plain: dict[str, object] = {
        "name": "Community garden",
        "founders": FOUNDERS,
        "parent": None,
        "registry": [["ballot", BALLOT], ["trade", MODULE]],
        "rules": RULE_ITEMS,
        "policies": [],
    }
    return dict(enumerate((plain | changed).values()))


def founded(**changed: object) -> Contract:
    garden = Contract("community", GARDEN)
    outcome = garden.init(ANNA, params(**changed))
    assert outcome.accepted, outcome.text
    return garden


def joined(*peers: bytes, **changed: object) -> Contract:
    """The garden, once these have joined too."""
    garden = founded(**changed)
    for peer in peers:
        assert garden.call(ANNA, "invite", {0: peer}).accepted
        assert garden.call(peer, "join").accepted
    return garden


def member(garden: Contract, peer: bytes) -> list[Any]:
    """`[peer, roles, weight, willing, suspended until]`."""
    return list(next(entry for entry in garden[MEMBERS] if entry[0] == peer))


def peers(garden: Contract) -> list[bytes]:
    return [entry[0] for entry in garden[MEMBERS]]


def charter(garden: Contract, ask: list[object]) -> Charter:
    """The charter of that motion if it were proposed now (SPEC 17.4), from the text of the SPEC alone."""
    book = garden[RULE_BOOK]
    rule = Rule.read(book[1] if ask[0] in (UPGRADE, SEALERS, EXPEL, RULES, MOVE) else book[0])
    silent = ask[0] in (POLICIES, STATEMENT)
    voters = [(peer, weight) for peer, _, weight, _, until in garden[MEMBERS] if not (silent and garden.now < until)]
    return Charter.of(voters, 2, rule)


def propose(garden: Contract, ask: list[object], by: bytes = ANNA, **changed: int) -> int:
    """Proposes it; the motion's number."""
    outcome = garden.call(by, "propose", {0: ask, 1: changed.get("until", garden.now + 7 * DAY)})
    assert outcome.accepted, outcome.text
    return int(outcome.said("proposed")[0][0])


def decide(garden: Contract, number: int, result: int | None = YES, **changed: Any) -> Outcome:  # noqa: ANN401 - tests change one figure of any type
    """The verdict of a ballot of that motion's charter and module."""
    (motion,) = [open_ for open_ in garden[MOTIONS] if open_[0] == number]
    told = {0: number, 1: changed.get("charter", motion[3]), 2: result}
    module = changed.get("module", motion[5])
    birth = changed.get("birth", module)
    return garden.message(BALLOT_INSTANCE, "verdict", told, module, alike=changed.get("alike", True), birth=birth)


def carry(garden: Contract, ask: list[object], by: bytes = ANNA) -> Outcome:
    """Proposes it and has it carried."""
    return decide(garden, propose(garden, ask, by))


def ask_for_panel(garden: Contract, case: int = 0, seats: int = 3, parties: list[bytes] | None = None) -> Outcome:
    """A dispute of the trade `STREET`."""
    return garden.message(STREET, "draw", {0: case, 1: seats, 2: parties or [], 3: DAY}, MODULE)


def seat(garden: Contract, case: int = 0) -> Outcome:
    """The draw of that case, in the seal after."""
    garden.height += 1
    return garden.call(DORA, "seat", {0: STREET, 1: case})


def with_arbitrators(weights: list[int]) -> Contract:
    """A community of as many willing arbitrators, with these weights."""
    garden = founded()
    assert garden.state is not None
    garden.state[MEMBERS] = [[key(n), ARBITRATOR, weight, True, 0] for n, weight in enumerate(weights)]
    return garden


def largest() -> Contract:
    """A community with as much of everything as it can have, in the longest form."""
    garden = founded()
    far = T0 + 300 * 365 * DAY
    assert garden.state is not None
    garden.state |= {
        0: "\N{SEEDLING}" * 80,
        MEMBERS: [[key(n), 63, 10_000, True, far] for n in range(128)],
        INVITED: [[key(1_000 + n), key(n), far] for n in range(32)],
        REGISTRY: [["ballot", BALLOT, HASH, HASH]]
        + [[f"{n:x}" + "\N{SEEDLING}" * 31, key(n), HASH, HASH] for n in range(15)],
        POLICY_LIST: [key(n) for n in range(16)],
        MOTIONS: [
            {0: 2**53 - 9 + n, 1: [SEALERS, [key(s) for s in range(16)], 16], 2: key(n), 3: HASH, 4: far, 5: BALLOT}
            for n in range(8)
        ],
        7: 2**53 - 2,
        LINKS: [[key(n), True, False] for n in range(16)],
        CHILDREN: [[key(n), True] for n in range(32)],
        CASES: [
            {
                0: STREET,
                1: 2**53 - 1 - n,
                2: 9,
                3: [key(n * 64 + p) for p in range(64 if n < 2 else 11 if n == 2 else 9)],
                4: 2**52,
                5: far,
            }
            for n in range(16)
        ],
        PARENT: PARK,
        SEALER_SET: [[key(n) for n in range(16)], 16],
        SNAPSHOT: [HASH, far, far],
        14: HASH,
    }
    return garden
