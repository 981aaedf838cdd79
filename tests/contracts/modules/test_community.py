"""What a community decides and who may decide it, each clause of SPEC 17 at work in the compiled module."""

from collections.abc import Callable
from typing import cast

import pytest
from exonomy_contracts import limits
from exonomy_contracts.modules.interface import document, values
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item

from tests.contracts.modules.drive import DAY, ENGINE, INPUT_ID, MODULE, OTHER, T0, Contract, Outcome, module
from tests.contracts.modules.neighbours import (
    ANNA,
    ARBITRATOR,
    BALLOT,
    BEN,
    CARA,
    CARRIED,
    CASES,
    CHILDREN,
    COMPLIANCE,
    DORA,
    EVE,
    EXPEL,
    FACILITATOR,
    FOUNDERS,
    GARDEN,
    HASH,
    INVITED,
    LIAISON,
    LINKS,
    MEMBERS,
    MODERATOR,
    MOTIONS,
    MOVE,
    ORDINARY,
    PARK,
    POLICIES,
    POLICY_LIST,
    PROJECT_MANAGER,
    REGISTRY,
    ROLE,
    RULE_BOOK,
    RULE_ITEMS,
    SNAPSHOT,
    STATEMENT,
    STREET,
    STRICT,
    VOID,
    YES,
    carry,
    charter,
    decide,
    founded,
    joined,
    key,
    largest,
    member,
    params,
    peers,
    propose,
)

WEEK = 7 * DAY
THIRD = bytes([0xB4]) * 32
"""A later edition of a module."""


def test_it_is_founded_by_its_founders() -> None:
    garden = Contract("community", GARDEN)
    outcome = garden.init(CARA, params(founders=list(reversed(FOUNDERS)), policies=[HASH], parent=PARK))
    assert outcome.said("founded") == [{0: "Community garden", 1: 3}]
    assert outcome.of("message") == [{0: PARK, 1: "child", 2: {}}]
    assert garden[MEMBERS] == [[peer, roles, 100, False, 0] for peer, roles in FOUNDERS]
    assert garden[REGISTRY] == [["ballot", BALLOT, None, None], ["trade", MODULE, None, None]]
    assert (garden[RULE_BOOK], garden[POLICY_LIST], garden[11]) == (RULE_ITEMS, [HASH], PARK)


# -- members ----------------------------------------------------------------------------------------------------------


def test_who_is_invited_joins_as_a_newcomer_in_the_order_of_the_keys() -> None:
    garden = founded()
    until = T0 + 30 * DAY
    assert garden.call(BEN, "invite", {0: EVE}).said("invited") == [{0: EVE, 1: BEN, 2: until}]
    assert garden.call(ANNA, "invite", {0: DORA}).accepted
    assert garden[INVITED] == [[EVE, BEN, until], [DORA, ANNA, until]]
    assert garden.call(EVE, "join").said("joined") == [{0: EVE, 1: BEN}]
    assert garden.call(DORA, "join").accepted
    assert garden[INVITED] == []
    assert peers(garden) == [ANNA, BEN, CARA, DORA, EVE]
    assert member(garden, DORA) == [DORA, 0, 1, False, 0]


def test_many_newcomers_of_one_member_weigh_less_than_a_founder() -> None:
    garden = joined(*map(key, range(10, 60)))
    weights = {peer: weight for peer, _, weight, _, _ in garden[MEMBERS]}
    assert sum(weights.values()) - 300 == 50 < weights[BEN]


def test_an_invitation_that_is_over_makes_way() -> None:
    garden = founded()
    for number in range(4):
        assert garden.call(ANNA, "invite", {0: key(10 + number)}).accepted
    garden.now += 30 * DAY
    assert garden.call(key(10), "join").code == 127
    assert garden.call(ANNA, "invite", {0: key(10)}).accepted
    assert len(garden[INVITED]) == 1


def test_an_invitation_is_taken_back_by_who_gave_it_or_a_moderator() -> None:
    garden = founded()
    for moderator, peer in [(BEN, DORA), (ANNA, EVE)]:
        assert garden.call(BEN, "invite", {0: peer}).accepted
        assert garden.call(moderator, "uninvite", {0: peer}).said("uninvited") == [{0: peer}]
        assert garden.call(peer, "join").code == 126


def test_who_leaves_takes_the_own_invitations_along_and_leaves_motions_behind() -> None:
    garden = founded()
    assert garden.call(BEN, "invite", {0: DORA}).accepted
    number = propose(garden, [STATEMENT, HASH], BEN)
    assert garden.call(BEN, "leave").said("left") == [{0: BEN}]
    assert (peers(garden), garden[INVITED]) == ([ANNA, CARA], [])
    assert decide(garden, number).said("ended") == [{0: number, 1: CARRIED}]


def test_the_last_member_stays() -> None:
    garden = founded()
    assert garden.call(ANNA, "leave").accepted
    number = propose(garden, [EXPEL, CARA], BEN)
    assert garden.call(BEN, "leave").accepted
    assert garden.call(CARA, "leave").code == 131
    assert decide(garden, number).said("ended") == [{0: number, 1: VOID}]
    assert peers(garden) == [CARA]


def test_one_says_whether_one_stands_for_arbitration() -> None:
    garden = founded()
    assert garden.call(CARA, "willing", {0: True}).said("willing") == [{0: CARA, 1: True}]
    assert member(garden, CARA)[3] is True
    assert garden.call(CARA, "willing", {0: False}).accepted
    assert member(garden, CARA)[3] is False


def test_roles_are_given_by_motion_and_laid_down_alone() -> None:
    garden = joined(DORA)
    outcome = carry(garden, [ROLE, DORA, LIAISON | PROJECT_MANAGER])
    assert outcome.said("role") == [{0: DORA, 1: LIAISON | PROJECT_MANAGER}]
    assert garden.call(DORA, "link", {0: PARK}).accepted
    assert garden.call(DORA, "resign", {0: LIAISON}).said("role") == [{0: DORA, 1: PROJECT_MANAGER}]
    assert garden.call(DORA, "link", {0: PARK}).code == 122
    assert garden.call(ANNA, "resign", {0: MODERATOR | FACILITATOR}).accepted
    assert garden.call(ANNA, "suspend", {0: BEN, 1: T0 + DAY, 2: HASH}).code == 122


# -- weights ----------------------------------------------------------------------------------------------------------


def weigh(garden: Contract, weights: list[list[object]], as_of: int | None = None) -> Outcome:
    return garden.call(ANNA, "weigh", {0: weights, 1: HASH, 2: garden.now if as_of is None else as_of})


def test_weights_follow_the_reputation_but_not_all_at_once() -> None:
    garden = joined(DORA, EVE)
    assert garden[SNAPSHOT] == [None, T0, T0]
    wanted = [[ANNA, 10_000], [BEN, 1], [CARA, 115], [DORA, 90], [EVE, 1]]
    garden.now += WEEK
    assert weigh(garden, wanted, T0 + 1).said("weighed") == [{0: HASH, 1: T0 + 1, 2: 5, 3: ANNA}]
    assert [entry[2] for entry in garden[MEMBERS]] == [120, 90, 115, 2, 1]
    assert garden[SNAPSHOT] == [HASH, T0 + 1, T0 + WEEK]
    garden.now += WEEK
    assert weigh(garden, wanted[:2]).accepted
    assert [entry[2] for entry in garden[MEMBERS]] == [144, 81, 115, 2, 1]


def test_a_newcomer_weighs_as_much_as_a_founder_after_23_weeks_at_the_earliest() -> None:
    garden = joined(DORA)
    for _week in range(23):
        assert member(garden, DORA)[2] < 100
        garden.now += WEEK
        assert weigh(garden, [[DORA, 10_000]]).accepted
    assert member(garden, DORA)[2] == 105


def test_a_facilitator_who_makes_up_weights_has_most_of_three_founders_in_three_weeks_at_the_earliest() -> None:
    garden = founded()
    for week in (1, 2, 3):
        assert weigh(garden, [[ANNA, 10_000], [BEN, 1], [CARA, 1]], garden.now).code == 138
        garden.now += WEEK
        assert weigh(garden, [[ANNA, 10_000], [BEN, 1], [CARA, 1]]).accepted
        (own, *others) = [entry[2] for entry in garden[MEMBERS]]
        assert (own > sum(others)) == (week == 3)


def test_a_weight_never_reaches_zero() -> None:
    garden = founded()
    for _week in range(40):
        garden.now += WEEK
        assert weigh(garden, [[BEN, 1]]).accepted
    assert member(garden, BEN)[2] == 1


def test_snapshots_dated_back_do_not_hurry_the_weights() -> None:
    garden = founded()
    for as_of in (0, T0, T0 + WEEK - 1):
        garden.now = T0 + WEEK - 1
        assert weigh(garden, [[ANNA, 10_000]], as_of).code == 138
    garden.now = T0 + WEEK
    assert weigh(garden, [[ANNA, 10_000]], T0).code == 137  # of before the founding
    assert weigh(garden, [[ANNA, 10_000]], T0 + 1).accepted
    for as_of in range(T0 + 2, T0 + WEEK, DAY):
        assert weigh(garden, [[ANNA, 10_000]], as_of).code == 138


# -- suspension -------------------------------------------------------------------------------------------------------


def test_who_is_suspended_acts_for_nobody_until_it_ends() -> None:
    garden = founded()
    until = T0 + 5 * DAY
    assert garden.call(BEN, "invite", {0: DORA}).accepted
    outcome = garden.call(ANNA, "suspend", {0: BEN, 1: until, 2: HASH})
    assert outcome.said("suspended") == [{0: BEN, 1: until, 2: HASH, 3: ANNA}]
    for op, args in [
        ("invite", {0: EVE}),
        ("propose", {0: [STATEMENT, HASH], 1: T0 + DAY}),
        ("link", {0: PARK}),
        ("hold", {0: "trade", 1: HASH}),
    ]:
        assert garden.call(BEN, op, args).code == 121
    for op, args in [("willing", {0: True}), ("uninvite", {0: DORA}), ("resign", {0: LIAISON})]:
        assert garden.call(BEN, op, args).accepted
    garden.now = until
    assert garden.call(BEN, "invite", {0: EVE}).accepted


def test_a_suspension_can_be_ended() -> None:
    garden = founded()
    assert garden.call(ANNA, "suspend", {0: BEN, 1: T0 + DAY, 2: HASH}).accepted
    assert garden.call(ANNA, "reinstate", {0: BEN}).said("reinstated") == [{0: BEN, 1: ANNA}]
    assert garden.call(BEN, "invite", {0: DORA}).accepted


def test_a_moderator_never_silences_half() -> None:
    garden = joined(DORA, EVE)
    until = T0 + 30 * DAY
    assert garden.call(ANNA, "suspend", {0: DORA, 1: until, 2: HASH}).accepted
    assert garden.call(ANNA, "suspend", {0: EVE, 1: until, 2: HASH}).accepted
    assert garden.call(ANNA, "suspend", {0: EVE, 1: until - 1, 2: HASH}).accepted  # again, shorter: no third
    assert garden.call(ANNA, "suspend", {0: BEN, 1: until, 2: HASH}).code == 134
    assert garden.call(BEN, "propose", {0: [ROLE, ANNA, 0], 1: T0 + DAY}).accepted


def test_the_suspended_vote_on_power_and_on_nothing_else() -> None:
    garden = joined(DORA)
    assert garden.call(ANNA, "suspend", {0: BEN, 1: T0 + DAY, 2: HASH}).accepted
    everyone = [(ANNA, 100), (BEN, 100), (CARA, 100), (DORA, 1)]
    others = [(ANNA, 100), (CARA, 100), (DORA, 1)]
    for ask, voters, rule in [
        ([ROLE, BEN, 0], everyone, ORDINARY),
        ([EXPEL, BEN], everyone, STRICT),
        ([POLICIES, [HASH]], others, ORDINARY),
        ([STATEMENT, HASH], others, ORDINARY),
    ]:
        expected = charter(garden, ask)
        assert (list(expected.electors), expected.rule) == (voters, rule)
        number = propose(garden, ask)
        assert garden[MOTIONS][0][3] == expected.hash
        assert garden.call(ANNA, "withdraw", {0: number}).accepted


# -- other communities ------------------------------------------------------------------------------------------------


def test_a_link_stands_when_both_sides_want_it() -> None:
    garden = founded()
    outcome = garden.call(BEN, "link", {0: PARK})
    assert outcome.said("link") == [{0: PARK, 1: False}]
    assert outcome.of("message") == [{0: PARK, 1: "linked", 2: {}}]
    assert garden.message(PARK, "linked", {}).said("linked") == [{0: PARK, 1: True}]
    assert garden[LINKS] == [[PARK, True, True]]
    assert garden.call(BEN, "link", {0: PARK}).of("message")  # said again, for a word that got lost
    assert garden.call(BEN, "unlink", {0: PARK}).of("message") == [{0: PARK, 1: "unlinked", 2: {}}]
    assert garden[LINKS] == []


def test_two_communities_that_hear_each_other_agree() -> None:
    garden, park = founded(), Contract("community", PARK)
    assert park.init(ANNA, params(name="Park")).accepted

    def tell(speaker: Contract, op: str) -> None:
        to = park if speaker is garden else garden
        (told,) = speaker.call(BEN, op, {0: to.instance}).of("message")
        to.message(speaker.instance, told[1], told[2])

    tell(garden, "link")
    assert (garden[LINKS], park[LINKS]) == ([[PARK, True, False]], [[GARDEN, False, True]])
    tell(park, "link")
    assert (garden[LINKS], park[LINKS]) == ([[PARK, True, True]], [[GARDEN, True, True]])
    tell(park, "unlink")
    assert (garden[LINKS], park[LINKS]) == ([], [])


def test_strangers_can_not_fill_the_list_of_links() -> None:
    garden = founded()
    assert garden.call(BEN, "link", {0: PARK}).accepted
    for number in range(40):
        assert garden.message(key(100 + number), "linked", {}).accepted
    assert len(garden[LINKS]) == 16
    assert garden[LINKS][0] == [PARK, True, False]
    assert garden.message(PARK, "linked", {}).accepted
    assert garden.call(BEN, "link", {0: STREET}).accepted
    assert [STREET, True, False] in garden[LINKS]


def test_a_nested_community_is_adopted_by_a_liaison() -> None:
    garden = founded()
    assert garden.message(PARK, "child", {}).said("child") == [{0: PARK}]
    assert garden[CHILDREN] == [[PARK, False]]
    assert garden.call(BEN, "adopt", {0: PARK}).said("adopted") == [{0: PARK, 1: BEN}]
    for number in range(40):
        assert garden.message(key(100 + number), "child", {}).accepted
    assert len(garden[CHILDREN]) == 32
    assert garden[CHILDREN][0] == [PARK, True]


def test_a_community_is_left_for_the_module_that_its_members_decided_on_and_once() -> None:
    """SPEC 10.8: what was decided first is overtaken by what was decided last."""
    garden = founded()
    assert garden.message(GARDEN, "leave", {0: THIRD}).code == 106
    carry(garden, [MOVE, OTHER])
    carry(garden, [MOVE, THIRD])
    assert garden[14] == THIRD
    assert garden.message(OTHER, "leave", {0: THIRD}).code == 105
    assert garden.message(GARDEN, "leave", {0: OTHER}).code == 106
    left = garden.message(GARDEN, "leave", {0: THIRD})
    assert (left.accepted, left.events, left.effects, garden[14]) == (True, [], [], None)
    assert garden.message(GARDEN, "leave", {0: THIRD}).code == 106


def test_a_later_module_goes_on_with_the_state() -> None:
    garden = founded()
    before = dict(garden.state or {})
    assert garden.message(GARDEN, "migrate", {0: THIRD}).said("migrated") == [{0: THIRD}]
    assert garden.state == before
    assert garden.message(OTHER, "migrate", {0: THIRD}).code == 105


# -- sizes ------------------------------------------------------------------------------------------------------------


def test_the_largest_community_is_under_the_limits() -> None:
    garden = largest()
    assert garden.call(key(5), "willing", {0: False}).accepted
    assert len(cbor.dumps(garden.state)) < 32_000
    assert garden.call(key(200), "join").code == 126
    assert garden.call(key(1_000), "join").code == 128
    assert garden.call(key(5), "invite", {0: key(300)}).code == 121  # everyone is suspended there


def test_members_who_rule_by_roles_are_not_many_kinds() -> None:
    """The roles of SPEC 17.2 are all there are, in every place that takes some."""
    assert ARBITRATOR | COMPLIANCE | FACILITATOR | LIAISON | MODERATOR | PROJECT_MANAGER == 63
    garden = founded()
    assert garden.call(ANNA, "propose", {0: [ROLE, BEN, 64], 1: T0 + DAY}).code == 113
    assert garden.call(ANNA, "resign", {0: 64}).code == 113
    assert Contract("community", GARDEN).init(ANNA, params(founders=[[ANNA, 64]])).code == 113
    assert decide(garden, propose(garden, [ROLE, BEN, 63]), YES).said("role") == [{0: BEN, 1: 63}]


@pytest.mark.parametrize("start", [founded, largest])
def test_its_state_is_spoken_of_by_names_and_back(start: Callable[[], Contract]) -> None:
    garden, form = start(), document.shipped("community").state
    spoken = values.describe(form, cast(Item, garden.state))
    assert isinstance(spoken, dict)
    assert spoken["name"] == garden[0]
    assert values.build(form, spoken) == garden.state


def test_the_dearest_ops_of_the_largest_community_take_a_tenth_of_the_fuel() -> None:
    garden = largest()
    for entry in garden[MEMBERS]:
        entry[4] = 0
    garden[MOTIONS].pop()
    garden[SNAPSHOT][1:] = [0, 0]
    garden.height = 2**53 - 1
    weights = [[peer, 9_000] for peer in peers(garden)]
    for op, args in [
        ("propose", {0: [ROLE, key(3), 63], 1: garden.now + DAY}),
        ("weigh", {0: weights, 1: HASH, 2: garden.now}),
        ("seat", {0: STREET, 1: 2**53 - 1}),
    ]:
        ran = ENGINE.run(module("community"), garden.encode(op, args, {0: 1, 1: key(100), 2: INPUT_ID}))
        answered = cbor.loads(ran.output)
        assert isinstance(answered, dict)
        assert 0 in answered, answered
        assert ran.fuel_used < limits.RUN_FUEL // 10


def test_a_case_of_the_largest_community_that_others_make_way_for_takes_a_tenth_of_the_fuel() -> None:
    garden = largest()
    for number, entry in enumerate(garden[MEMBERS]):
        entry[3:] = [number < 9, 0]  # the arbitrators, all of whom have a stake in each case that waits
    for case in garden[CASES]:
        case[3] = [*(key(n) for n in range(9)), *case[3][9:]]
    told = {0: 0, 1: 9, 2: [key(n) for n in range(1_000, 1_064)], 3: DAY}
    fact = {0: 2, 1: key(100), 2: INPUT_ID, 3: OTHER, 4: 1, 5: 0, 6: HASH, 7: True, 8: HASH}
    ran = ENGINE.run(module("community"), garden.encode("draw", told, fact))
    answered = cbor.loads(ran.output)
    assert isinstance(answered, dict)
    assert 0 in answered, answered
    assert ran.fuel_used < limits.RUN_FUEL // 10
