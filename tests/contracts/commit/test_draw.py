"""A draw made again from what anybody has: the community's state, the seal before, the case (SPEC 17.5)."""

import hashlib
from itertools import permutations
from random import Random

import pytest
from exonomy_contracts.commit.draw import ARBITRATOR, Candidate, Draw, NoSuchCase, seed
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.shape import ShapeError

SEAL, SOURCE = bytes([1]) * 32, bytes([2]) * 32
NOW = 1_700_000_000_000
ODD = [7, 1, 100, 42]


def key(number: int) -> bytes:
    return bytes([number]) * 32


def state(members: list[Item], interested: list[Item] | None = None) -> dict[int, Item]:
    """As much of a community's state as a draw looks at."""
    return {1: members, 10: [{0: SOURCE, 1: 5, 2: 3, 3: interested or [], 4: 1, 5: NOW + 1}]}


def arbiter(number: int, **changed: Item) -> Item:
    plain: dict[str, Item] = {"roles": ARBITRATOR, "weight": 10 + number, "willing": True, "until": 0}
    return [key(number), *(plain | changed).values()]


def test_the_seed_is_what_the_clause_says() -> None:
    told = b"exonomy/draw/1" + SEAL + SOURCE + (5).to_bytes(8, "big")
    assert seed(SEAL, SOURCE, 5) == hashlib.sha256(told).digest()


def test_a_panel_by_hand() -> None:
    """Each seat worked out as SPEC 17.5 has it, with the running sum written out."""
    seed_ = seed(SEAL, SOURCE, 5)
    left, expected = [(key(n), weight) for n, weight in enumerate(ODD)], []
    for i in range(3):
        digest = hashlib.sha256(b"exonomy/seat/1" + seed_ + i.to_bytes(8, "big")).digest()
        number = int.from_bytes(digest[:8], "big") % sum(weight for _, weight in left)
        sums = [sum(weight for _, weight in left[: place + 1]) for place in range(len(left))]
        place = next(place for place, total in enumerate(sums) if total > number)
        expected.append(left.pop(place)[0])
    candidates = tuple(Candidate(key(n), weight) for n, weight in enumerate(ODD))
    assert Draw(candidates, 3, seed_).panel == tuple(expected)


def test_only_who_may_sit_is_drawn_from() -> None:
    members = [
        arbiter(1),
        arbiter(2, roles=0),
        arbiter(3, willing=False),
        arbiter(4, until=NOW + 1),
        arbiter(5, until=NOW),
        arbiter(6),
        arbiter(7, roles=63),
    ]
    draw = Draw.of_case(state(members, [key(6), key(99)]), SOURCE, 5, SEAL, NOW)
    assert draw.candidates == (Candidate(key(1), 11), Candidate(key(5), 15), Candidate(key(7), 17))
    assert (draw.seats, draw.seed) == (3, seed(SEAL, SOURCE, 5))
    assert sorted(draw.panel) == [key(1), key(5), key(7)]


def test_an_empty_panel_where_nobody_is_left() -> None:
    assert Draw.of_case(state([arbiter(1)], [key(1)]), SOURCE, 5, SEAL, NOW).panel == ()


@pytest.mark.parametrize(("source", "case"), [(SOURCE, 4), (SEAL, 5)])
def test_another_case_waits_for_no_draw(source: bytes, case: int) -> None:
    with pytest.raises(NoSuchCase, match=f"case {case} of instance"):
        Draw.of_case(state([arbiter(1)]), source, case, SEAL, NOW)


@pytest.mark.parametrize(
    "wrong",
    [None, [], {}, {1: []}, {1: None, 10: []}, {1: [[1, 2]], 10: state([])[10]}, {1: [], 10: [{0: SOURCE}]}],
)
def test_what_is_no_state_of_a_community_is_named(wrong: object) -> None:
    with pytest.raises(ShapeError):
        Draw.of_case(wrong, SOURCE, 5, SEAL, NOW)  # type: ignore[arg-type]  # anything may be handed in


def expectation(weights: list[int], seats: int) -> dict[int, float]:
    """How likely each is to be seated, exactly: over every order in which the seats may be filled."""
    chance = dict.fromkeys(range(len(weights)), 0.0)
    for order in permutations(range(len(weights)), seats):
        likely, left = 1.0, sum(weights)
        for place in order:
            likely *= weights[place] / left
            left -= weights[place]
        for place in order:
            chance[place] += likely
    return chance


@pytest.mark.parametrize(("weights", "seats"), [([100, 100, 100], 1), (ODD, 1), (ODD, 2), ([1, 10_000, 1, 1], 3)])
def test_each_is_seated_as_often_as_the_weight_says(weights: list[int], seats: int) -> None:
    """Fixed seeds, so it never wavers; four standard deviations, so another rule is noticed."""
    draws = 6_000
    dice, candidates = Random(17), tuple(Candidate(key(n), weight) for n, weight in enumerate(weights))
    seated = dict.fromkeys(range(len(weights)), 0)
    for case in range(draws):
        for peer in Draw(candidates, seats, seed(dice.randbytes(32), SOURCE, case)).panel:
            seated[peer[0]] += 1
    for place, chance in expectation(weights, seats).items():
        deviation = (draws * chance * (1 - chance)) ** 0.5
        assert abs(seated[place] - draws * chance) <= 4 * deviation + 1, (place, chance, seated[place] / draws)
