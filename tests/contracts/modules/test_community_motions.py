"""What the members of a community decide, and what follows from it (SPEC 17.3, 17.4)."""

import pytest

from tests.contracts.modules.drive import DAY, MODULE, STRANGER, T0, Contract
from tests.contracts.modules.neighbours import (
    ANNA,
    BALLOT,
    BALLOT_INSTANCE,
    BEN,
    CARA,
    CARRIED,
    CROWDED_OUT,
    DORA,
    EVE,
    EXPEL,
    FOUNDERS,
    HASH,
    LAPSED,
    LIAISON,
    MEMBERS,
    MOTIONS,
    MOVE,
    NO,
    OTHER_HASH,
    OVERTAKEN,
    POLICIES,
    POLICY_LIST,
    REGISTRY,
    REJECTED,
    ROLE,
    RULE_BOOK,
    RULES,
    SEALER_SET,
    SEALERS,
    STATEMENT,
    STRICT,
    UPGRADE,
    VOID,
    WITHDRAWN,
    carry,
    charter,
    decide,
    founded,
    joined,
    key,
    propose,
)

WEEK = 7 * DAY
NEXT = bytes([0xB3]) * 32
"""A later edition of a module."""
THIRD = bytes([0xB4]) * 32


# -- motions ----------------------------------------------------------------------------------------------------------


def test_a_motion_names_who_can_decide_it() -> None:
    garden = founded()
    ask = [UPGRADE, "trade", NEXT]
    outcome = garden.call(BEN, "propose", {0: ask, 1: T0 + WEEK})
    expected = charter(garden, ask)
    hash_, voters, rule = expected.hash, expected.electorate(), expected.rule.item()
    said = {0: 0, 1: ask, 2: BEN, 3: hash_, 4: T0 + WEEK, 5: BALLOT, 6: voters, 7: rule}
    assert outcome.said("proposed") == [said]
    assert outcome.of("wake") == [{0: T0 + WEEK, 1: "lapse", 2: {0: 0}}]
    assert garden[MOTIONS] == [{0: 0, 1: ask, 2: BEN, 3: hash_, 4: T0 + WEEK, 5: BALLOT}]
    assert garden[7] == 1


@pytest.mark.parametrize(
    ("ask", "place", "after"),
    [
        ([POLICIES, [HASH, OTHER_HASH]], POLICY_LIST, [HASH, OTHER_HASH]),
        (
            [UPGRADE, "trade", NEXT],
            REGISTRY,
            [["ballot", BALLOT, None, None], ["trade", NEXT, MODULE, None]],
        ),
        (
            [UPGRADE, "task", NEXT],
            REGISTRY,
            [["ballot", BALLOT, None, None], ["trade", MODULE, None, None], ["task", NEXT, None, None]],
        ),
        ([SEALERS, [DORA, ANNA, EVE], 2], SEALER_SET, [[DORA, ANNA, EVE], 2]),
        ([EXPEL, BEN], MEMBERS, [[*FOUNDERS[0], 100, False, 0], [*FOUNDERS[2], 100, False, 0]]),
        ([RULES, {0: [0, 0, 10_000], 1: [2, 9_000, 6_000]}], RULE_BOOK, {0: [0, 0, 10_000], 1: [2, 9_000, 6_000]}),
    ],
)
def test_a_motion_is_carried_out(ask: list[object], place: int, after: object) -> None:
    garden = founded()
    before = dict(garden.state or {})
    outcome = carry(garden, ask)
    assert outcome.said("ended") == [{0: 0, 1: CARRIED}]
    assert garden.state == before | {place: after, 7: 1}


def test_a_statement_is_recorded_and_changes_nothing() -> None:
    garden = founded()
    before = dict(garden.state or {})
    assert carry(garden, [STATEMENT, HASH]).events == [["ended", {0: 0, 1: CARRIED}]]
    assert garden.state == before | {7: 1}


def test_sealers_and_moves_are_effects() -> None:
    garden = founded()
    assert carry(garden, [SEALERS, [EVE, ANNA], 2]).effects == [["sealers", {0: [EVE, ANNA], 1: 2}]]
    assert carry(garden, [MOVE, NEXT]).effects == [["become", {0: NEXT}]]


def test_a_motion_that_is_rejected_ends_and_an_undecided_ballot_leaves_it_open() -> None:
    garden = founded()
    number = propose(garden, [POLICIES, [HASH]])
    assert decide(garden, number, None).said("undecided") == [{0: number, 1: BALLOT_INSTANCE}]
    assert len(garden[MOTIONS]) == 1
    assert decide(garden, number, NO).said("ended") == [{0: number, 1: REJECTED}]
    assert (garden[MOTIONS], garden[POLICY_LIST]) == ([], [])


def test_a_motion_lapses_once_its_time_is_over() -> None:
    garden = founded()
    number = propose(garden, [POLICIES, [HASH]])
    garden.now += WEEK - 1
    assert garden.call(STRANGER, "lapse", {0: number}).code == 155
    garden.now += 1
    assert decide(garden, number).code == 156
    assert garden.call(STRANGER, "lapse", {0: number}).said("ended") == [{0: number, 1: LAPSED}]
    assert garden.call(STRANGER, "lapse", {0: number}).code == 153


def test_who_proposed_may_withdraw() -> None:
    garden = founded()
    number = propose(garden, [POLICIES, [HASH]], BEN)
    assert garden.call(BEN, "withdraw", {0: number}).said("ended") == [{0: number, 1: WITHDRAWN}]


def test_members_and_weights_that_change_meanwhile_do_not_change_the_charter() -> None:
    garden = founded()
    asks = [[POLICIES, [HASH]], [EXPEL, CARA]]
    fixed = [charter(garden, ask).hash for ask in asks]
    numbers = [propose(garden, ask, until=T0 + 2 * WEEK) for ask in asks]
    assert garden.call(BEN, "leave").accepted
    assert garden.call(ANNA, "invite", {0: DORA}).accepted
    assert garden.call(DORA, "join").accepted
    garden.now += WEEK
    assert garden.call(ANNA, "weigh", {0: [[ANNA, 200]], 1: HASH, 2: garden.now}).accepted
    for number, ask, hash_ in zip(numbers, asks, fixed, strict=True):
        now = charter(garden, ask).hash
        assert now != hash_
        assert decide(garden, number, charter=now).code == 158
        assert decide(garden, number, charter=hash_).said("ended") == [{0: number, 1: CARRIED}]


@pytest.mark.parametrize("ask", [[ROLE, CARA, LIAISON], [EXPEL, CARA]])
def test_a_motion_about_somebody_who_has_left_is_void(ask: list[object]) -> None:
    garden = founded()
    number = propose(garden, ask)
    assert garden.call(CARA, "leave").accepted
    before = garden[MEMBERS]
    assert decide(garden, number).events == [["ended", {0: number, 1: VOID}]]
    assert garden[MEMBERS] == before


def test_of_two_motions_that_contradict_each_other_the_later_verdict_counts() -> None:
    garden = founded()
    first, second = (propose(garden, [UPGRADE, "trade", module]) for module in (NEXT, THIRD))
    assert decide(garden, second).said("ended") == [{0: second, 1: CARRIED}]
    assert decide(garden, first).said("ended") == [{0: first, 1: CARRIED}]
    assert garden[REGISTRY][1] == ["trade", NEXT, THIRD, None]


def test_an_upgrade_to_what_it_is_already_is_void() -> None:
    garden = founded()
    first, second = (propose(garden, [UPGRADE, "trade", NEXT], by) for by in (ANNA, BEN))
    assert decide(garden, first).said("ended") == [{0: first, 1: CARRIED}]
    assert decide(garden, second).said("ended") == [{0: second, 1: VOID}]
    assert garden[REGISTRY][1] == ["trade", NEXT, MODULE, None]


def test_an_upgrade_without_room_for_its_type_is_void() -> None:
    garden = founded(registry=[["ballot", BALLOT]] + [[f"type {n}", MODULE] for n in range(15)])
    assert carry(garden, [UPGRADE, "one more", NEXT]).said("ended") == [{0: 0, 1: VOID}]
    assert len(garden[REGISTRY]) == 16


def test_new_rules_end_every_other_motion() -> None:
    garden = founded()
    numbers = [propose(garden, [STATEMENT, HASH], by) for by in (ANNA, BEN)]
    rules = propose(garden, [RULES, {0: STRICT.item(), 1: STRICT.item()}], CARA)
    assert decide(garden, rules).said("ended") == [
        {0: rules, 1: CARRIED},
        *({0: number, 1: OVERTAKEN} for number in numbers),
    ]
    assert garden[MOTIONS] == []


# -- when the list is full --------------------------------------------------------------------------------------------


def crowded(newcomers: int) -> Contract:
    """Eight motions are open, each of another newcomer."""
    garden = joined(*map(key, range(10, 10 + newcomers)))
    for number in range(10, 18):
        propose(garden, [STATEMENT, HASH], key(number))
    return garden


def open_motions(garden: Contract) -> list[int]:
    return [motion[0] for motion in garden[MOTIONS]]


def test_newcomers_do_not_keep_members_from_proposing() -> None:
    garden = crowded(8)
    for nth, by in enumerate((ANNA, ANNA, BEN, BEN, CARA, CARA)):
        outcome = garden.call(by, "propose", {0: [EXPEL, key(10)], 1: T0 + WEEK})
        assert outcome.said("ended") == [{0: 7 - nth, 1: CROWDED_OUT}]
    assert open_motions(garden) == [0, 1, *range(8, 14)]
    assert decide(garden, 8).said("ended") == [{0: 8, 1: CARRIED}]


def test_nobody_of_the_same_weight_is_crowded_out() -> None:
    garden = crowded(9)
    assert garden.call(key(18), "propose", {0: [STATEMENT, HASH], 1: T0 + WEEK}).code == 151
    for entry in garden[MEMBERS]:
        entry[2] = 5
    for by in (ANNA, key(18)):
        assert garden.call(by, "propose", {0: [STATEMENT, HASH], 1: T0 + WEEK}).code == 151
    assert open_motions(garden) == [*range(8)]


def test_a_motion_of_somebody_who_has_left_makes_way_first() -> None:
    garden = crowded(9)
    assert garden.call(key(12), "leave").accepted
    outcome = garden.call(key(18), "propose", {0: [STATEMENT, HASH], 1: T0 + WEEK})
    assert outcome.said("ended") == [{0: 2, 1: CROWDED_OUT}]
    assert open_motions(garden) == [0, 1, 3, 4, 5, 6, 7, 8]


def test_what_is_refused_crowds_nobody_out() -> None:
    garden = crowded(8)
    assert garden.call(ANNA, "propose", {0: [EXPEL, STRANGER], 1: T0 + WEEK}).code == 123
    assert garden.call(ANNA, "propose", {0: [STATEMENT, HASH], 1: T0}).code == 150
    assert open_motions(garden) == [*range(8)]


# -- the registry -----------------------------------------------------------------------------------------------------


def test_a_motion_from_before_an_upgrade_of_ballots_is_decided_by_a_ballot_of_then() -> None:
    garden = founded()
    before = propose(garden, [POLICIES, [HASH]])
    assert carry(garden, [UPGRADE, "ballot", NEXT], BEN).accepted
    after = propose(garden, [STATEMENT, HASH])
    assert [motion[5] for motion in garden[MOTIONS]] == [BALLOT, NEXT]
    assert decide(garden, before, module=NEXT).code == 157
    assert decide(garden, after, module=BALLOT).code == 157
    assert decide(garden, before).accepted
    assert decide(garden, after).accepted


def test_ballots_that_are_held_back_give_way_to_those_before() -> None:
    garden = founded()
    assert garden.call(BEN, "hold", {0: "ballot", 1: HASH}).accepted
    assert garden[MOTIONS] == []
    assert garden[REGISTRY][0][3] == HASH
    propose(garden, [STATEMENT, HASH])
    assert garden[MOTIONS][0][5] == BALLOT  # there is none before: a hold does not stop the members
    assert decide(garden, 0).accepted
    assert carry(garden, [UPGRADE, "ballot", NEXT]).accepted
    assert garden[REGISTRY][0] == ["ballot", NEXT, None, None]  # what was held is known no more
    assert garden.call(BEN, "hold", {0: "ballot", 1: OTHER_HASH}).accepted
    number = propose(garden, [UPGRADE, "ballot", BALLOT])
    assert garden[MOTIONS][0][5] == NEXT
    assert decide(garden, number).accepted
    assert garden[REGISTRY][0] == ["ballot", BALLOT, None, None]


def test_a_module_is_held_back_with_a_reason_and_let_go() -> None:
    garden = founded()
    outcome = garden.call(BEN, "hold", {0: "trade", 1: HASH})
    assert outcome.said("held") == [{0: "trade", 1: MODULE, 2: HASH, 3: BEN}]
    assert garden[REGISTRY][1] == ["trade", MODULE, None, HASH]
    outcome = garden.call(BEN, "unhold", {0: "trade", 1: OTHER_HASH})
    assert outcome.said("unheld") == [{0: "trade", 1: MODULE, 2: OTHER_HASH, 3: BEN}]
    assert garden[REGISTRY][1] == ["trade", MODULE, None, None]
