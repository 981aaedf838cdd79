"""Arbitrators of a community: when they are drawn, from whom, and that anybody can make the same draw (SPEC 17.5)."""

from random import Random

import pytest
from exonomy_contracts.commit.draw import Draw

from tests.contracts.modules.drive import DAY, MODULE, T0, TRADE, Contract, Outcome
from tests.contracts.modules.neighbours import (
    ANNA,
    ARBITRATOR,
    BALLOT,
    BEN,
    CARA,
    CASES,
    HASH,
    MEMBERS,
    ROLE,
    STREET,
    UPGRADE,
    ask_for_panel,
    carry,
    founded,
    key,
    largest,
    seat,
    with_arbitrators,
)

NEXT, THIRD = bytes([0xB3]) * 32, bytes([0xB4]) * 32
WEIGHTS = [100, 7, 1, 10_000, 42, 350]


def drawn(garden: Contract, case: int = 0) -> list[bytes]:
    """The panel of the case, which is the same to the instance that asked and to who reads the seal."""
    outcome = seat(garden, case)
    assert outcome.accepted, outcome.text
    (told,) = outcome.of("message")
    (said,) = outcome.said("drawn")
    assert told == {0: STREET, 1: "panel", 2: {0: case, 1: said[3]}}
    return list(said[3])


def test_a_case_waits_for_the_next_seal() -> None:
    garden = with_arbitrators(WEIGHTS)
    outcome = ask_for_panel(garden, 4, 3, [key(0)])
    assert outcome.said("case") == [{0: STREET, 1: 4, 2: 3, 3: T0 + DAY}]
    assert outcome.of("wake") == [{0: T0, 1: "seat", 2: {0: STREET, 1: 4}}]
    assert garden[CASES] == [{0: STREET, 1: 4, 2: 3, 3: [key(0)], 4: 1, 5: T0 + DAY}]
    assert garden.call(ANNA, "seat", {0: STREET, 1: 4}).code == 176
    panel = drawn(garden, 4)
    assert len(set(panel)) == 3
    assert key(0) not in panel
    assert garden[CASES] == []
    assert garden.call(ANNA, "seat", {0: STREET, 1: 4}).code == 175


def test_the_draw_is_the_one_of_python_for_many_seeds() -> None:
    dice = Random(5)
    for case in range(150):
        garden = with_arbitrators([dice.choice([1, 2, 100, 9_999, 10_000]) for _ in range(dice.randint(0, 20))])
        parties = [key(n) for n in dice.sample(range(30), dice.randint(0, 8))]
        for entry in garden[MEMBERS]:
            entry[1:] = [dice.choice([16, 63, 47]), entry[2], dice.random() < 0.9, dice.choice([0, T0, T0 + DAY])]
        garden.previous = dice.randbytes(32)
        assert ask_for_panel(garden, case, dice.randint(1, 9), parties).accepted
        garden.previous = dice.randbytes(32)
        expected = Draw.of_case(garden.state, STREET, case, garden.previous, garden.now)
        if expected.candidates:
            assert tuple(drawn(garden, case)) == expected.panel
        else:
            assert seat(garden, case).code == 179


def test_the_draw_of_the_largest_community_is_the_one_of_python() -> None:
    garden = largest()
    garden.now = T0 + 299 * 365 * DAY
    for entry in garden[MEMBERS]:
        entry[4] = 0
    garden.height = 2**52
    expected = Draw.of_case(garden.state, STREET, 2**53 - 1, garden.previous, garden.now)
    assert len(expected.candidates) == 64
    assert tuple(drawn(garden, 2**53 - 1)) == expected.panel


def test_each_seal_draws_anew_and_each_by_weight() -> None:
    """The weights are 3 to 1, so over 800 seals with fixed ids the heavier is drawn near 600 times."""
    dice, first = Random(3), 0
    garden = with_arbitrators([300, 100])
    for case in range(800):
        garden.previous = dice.randbytes(32)
        assert ask_for_panel(garden, case, 1).accepted
        first += drawn(garden, case) == [key(0)]
    assert abs(first - 600) <= 4 * (800 * 0.75 * 0.25) ** 0.5


def test_nobody_with_a_stake_sits() -> None:
    garden = with_arbitrators([10_000, 1, 1])
    for case in range(20):
        garden.previous = bytes([case]) * 32
        assert ask_for_panel(garden, case, 2, [key(0), key(99)]).accepted
        assert sorted(drawn(garden, case)) == [key(1), key(2)]


def test_there_may_be_fewer_arbitrators_than_seats() -> None:
    garden = with_arbitrators([5, 5])
    assert ask_for_panel(garden, 0, 9).accepted
    assert sorted(drawn(garden, 0)) == [key(0), key(1)]


def test_a_case_waits_while_nobody_can_be_drawn_and_is_tried_again_once_somebody_can() -> None:
    garden = with_arbitrators([5, 5])
    assert ask_for_panel(garden, 1, 9, [key(0)]).accepted
    again = [{0: garden.now, 1: "seat", 2: {0: STREET, 1: 1}}]
    assert garden.call(key(1), "willing", {0: False}).of("wake") == []  # it is woken for already, or nobody is left
    assert seat(garden, 1).code == 179
    assert len(garden[CASES]) == 1
    assert garden.call(key(0), "willing", {0: True}).of("wake") == []
    assert garden.call(key(1), "willing", {0: True}).of("wake") == again
    assert drawn(garden, 1) == [key(1)]
    assert ask_for_panel(garden, 2).accepted
    assert garden.call(key(1), "willing", {0: True}).of("wake") == []


def test_a_role_that_is_given_and_a_suspension_that_ends_let_a_waiting_case_be_drawn() -> None:
    garden = founded()
    assert garden.call(BEN, "willing", {0: True}).accepted
    assert ask_for_panel(garden).accepted
    assert seat(garden).code == 179
    again = [{0: garden.now, 1: "seat", 2: {0: STREET, 1: 0}}]
    assert carry(garden, [ROLE, BEN, ARBITRATOR]).of("wake") == again
    assert garden.call(ANNA, "suspend", {0: BEN, 1: T0 + DAY, 2: HASH}).accepted
    assert seat(garden).code == 179
    assert garden.call(ANNA, "reinstate", {0: BEN}).of("wake") == again
    assert drawn(garden) == [BEN]


def test_a_suspension_that_runs_out_lets_a_waiting_case_be_drawn() -> None:
    garden = founded(founders=[[ANNA, 63], [BEN, ARBITRATOR], [CARA, 0]])
    assert garden.call(BEN, "willing", {0: True}).accepted
    assert ask_for_panel(garden, 1, 9).accepted
    garden.height += 1
    over = garden.now + DAY // 2
    suspended = garden.call(ANNA, "suspend", {0: BEN, 1: over, 2: HASH})
    assert suspended.of("wake") == [{0: over, 1: "seat", 2: {0: STREET, 1: 1}}]
    asked = ask_for_panel(garden, 2, 9)
    assert asked.of("wake") == [{0: over, 1: "seat", 2: {0: STREET, 1: 2}}]
    assert seat(garden, 1).code == 179
    garden.now = over
    assert drawn(garden, 1) == [BEN]


def test_whoever_stands_back_leaves_or_is_suspended_before_the_draw_is_not_drawn() -> None:
    garden = founded(founders=[[ANNA, 63], [BEN, ARBITRATOR], [CARA, ARBITRATOR], [key(7), ARBITRATOR]])
    for peer in (ANNA, BEN, CARA, key(7)):
        assert garden.call(peer, "willing", {0: True}).accepted
    assert ask_for_panel(garden, 0, 9).accepted
    assert garden.call(BEN, "willing", {0: False}).accepted
    assert garden.call(CARA, "leave").accepted
    assert garden.call(ANNA, "suspend", {0: key(7), 1: T0 + DAY, 2: HASH}).accepted
    assert drawn(garden) == [ANNA]


def test_a_source_that_asks_twice_gets_one_draw() -> None:
    garden = with_arbitrators(WEIGHTS)
    assert ask_for_panel(garden).accepted
    assert ask_for_panel(garden).code == 173
    assert garden.message(TRADE, "draw", {0: 0, 1: 3, 2: [], 3: DAY}, MODULE).accepted  # another instance's case 0
    assert len(drawn(garden)) == 3
    assert [case[0] for case in garden[CASES]] == [TRADE]


def of_another(garden: Contract, source: int, parties: list[bytes] | None = None) -> Outcome:
    """The first case of one of many instances."""
    return garden.message(key(1_000 + source), "draw", {0: 0, 1: 3, 2: parties or [], 3: DAY}, MODULE)


def sources(garden: Contract) -> list[int]:
    return [int.from_bytes(case[0][:2], "big") - 1_001 for case in garden[CASES]]


def test_a_case_that_nobody_seats_makes_way() -> None:
    garden = with_arbitrators(WEIGHTS)
    for case in range(16):
        assert of_another(garden, case).accepted
    assert ask_for_panel(garden, 16).code == 174
    garden.now += DAY
    assert garden.call(BEN, "seat", {0: key(1_003), 1: 0}).code == 176
    garden.height += 1
    assert garden.call(BEN, "seat", {0: key(1_003), 1: 0}).code == 177
    assert ask_for_panel(garden, 16).accepted
    assert [case[1] for case in garden[CASES]] == [16]


def test_cases_for_which_nobody_can_be_drawn_keep_no_other_from_its_panel() -> None:
    """An attacker founds trades and names all arbitrators, or asks while nobody is willing."""
    garden = with_arbitrators([5, 5])
    assert of_another(garden, 0).accepted
    for source in range(1, 16):
        assert of_another(garden, source, [key(0), key(1)]).accepted
    assert of_another(garden, 16).accepted
    assert of_another(garden, 17, [key(0)]).accepted
    assert sources(garden) == [0, *range(3, 18)]


def test_what_cannot_be_seated_itself_takes_no_case_s_place() -> None:
    """Else a stranger, or whom the default suits, could throw out a case that waits for an arbitrator."""
    garden = with_arbitrators([5, 5])
    for entry in garden[MEMBERS]:
        entry[3] = False
    for source in range(16):
        assert of_another(garden, source).accepted
    assert of_another(garden, 16).code == 174
    assert garden.call(key(0), "willing", {0: True}).accepted
    assert of_another(garden, 16, [key(0)]).code == 174
    assert sources(garden) == [*range(16)]


def test_cases_for_which_somebody_can_be_drawn_stay() -> None:
    garden = with_arbitrators([5, 5])
    for source in range(16):
        assert of_another(garden, source, [key(0)]).accepted
    assert of_another(garden, 16).code == 174
    assert sources(garden) == [*range(16)]
    garden.height += 1
    assert garden.call(BEN, "seat", {0: key(1_000), 1: 0}).accepted
    assert of_another(garden, 16).accepted


def test_one_source_takes_no_place_from_the_others() -> None:
    garden = with_arbitrators([5, 5])
    for case in range(4):
        assert ask_for_panel(garden, case, 3, [key(0), key(1)] if case == 2 else []).accepted
    assert ask_for_panel(garden, 4).accepted
    assert [case[1] for case in garden[CASES]] == [0, 1, 3, 4]
    assert ask_for_panel(garden, 5).code == 180
    assert ask_for_panel(garden, 5, 3, [key(0), key(1)]).code == 180
    assert of_another(garden, 0).accepted


def test_many_parties_take_no_place_from_the_others() -> None:
    garden = with_arbitrators(WEIGHTS)
    most = [key(n) for n in range(10, 74)]
    for source in range(2):
        assert of_another(garden, source, most).accepted
    assert of_another(garden, 2, most[:11]).accepted
    assert of_another(garden, 3, most[:10]).code == 174
    for source in range(3, 16):
        assert of_another(garden, source, most[:9]).accepted


def test_many_parties_of_a_case_for_which_nobody_can_be_drawn_make_way() -> None:
    garden = with_arbitrators([5, 5])
    most = [key(n) for n in range(10, 74)]
    stuck = [key(0), key(1), *most[2:]]
    for source, parties in enumerate((most[:9], stuck, stuck, most)):
        assert of_another(garden, source, parties).accepted
    assert sources(garden) == [0, 2, 3]
    assert of_another(garden, 4, stuck).code == 174


def test_parties_are_64_distinct_ones_at_most() -> None:
    garden = with_arbitrators(WEIGHTS)
    assert ask_for_panel(garden, 5, 1, [key(n) for n in range(65)]).code == 100
    assert ask_for_panel(garden, 5, 1, [key(1), key(1)]).code == 100


@pytest.mark.parametrize(
    ("module", "held", "code"),
    [(MODULE, False, 0), (MODULE, True, 170), (NEXT, False, 170), (BALLOT, False, 0), (BALLOT, True, 0)],
)
def test_only_instances_of_modules_in_use_are_drawn_a_panel(module: bytes, held: bool, code: int) -> None:
    garden = founded()
    if held:
        assert garden.call(BEN, "hold", {0: "trade", 1: HASH}).accepted
    assert garden.message(STREET, "draw", {0: 0, 1: 3, 2: [], 3: DAY}, module).code == code


def test_what_ran_before_an_upgrade_is_still_drawn_a_panel() -> None:
    garden = founded()
    draw = {0: 0, 1: 3, 2: [], 3: DAY}
    assert carry(garden, [UPGRADE, "trade", NEXT]).accepted
    assert garden.message(STREET, "draw", draw, MODULE).accepted
    assert garden.message(TRADE, "draw", draw, NEXT).accepted
    assert garden.call(BEN, "hold", {0: "trade", 1: HASH}).accepted
    assert garden.message(TRADE, "draw", draw | {0: 1}, NEXT).code == 170
    assert garden.message(STREET, "draw", draw | {0: 1}, MODULE).accepted
    assert carry(garden, [UPGRADE, "trade", THIRD]).accepted
    assert garden.message(STREET, "draw", draw | {0: 2}, MODULE).code == 170
