"""What a community decides and who may decide it, each clause of SPEC 17 at work in the compiled module."""

import pytest
from exonomy_contracts.wire import cbor

from tests.contracts.modules.drive import DAY, MODULE, OTHER, STRANGER, T0, Contract
from tests.contracts.modules.neighbours import (
    ANNA,
    ARBITRATOR,
    BALLOT,
    BALLOT_INSTANCE,
    BEN,
    CARA,
    CARRIED,
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
    LAPSED,
    LIAISON,
    LINKS,
    MEMBERS,
    MODERATOR,
    MOTIONS,
    MOVE,
    NO,
    ORDINARY,
    OTHER_HASH,
    OVERTAKEN,
    PARK,
    POLICIES,
    POLICY_LIST,
    PROJECT_MANAGER,
    REGISTRY,
    REJECTED,
    ROLE,
    RULE_BOOK,
    RULE_ITEMS,
    RULES,
    SEALER_SET,
    SEALERS,
    SNAPSHOT,
    STATEMENT,
    STREET,
    STRICT,
    UPGRADE,
    VOID,
    WITHDRAWN,
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
NEXT = bytes([0xB3]) * 32
"""A later edition of a module."""
THIRD = bytes([0xB4]) * 32


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
    for number in range(8):
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


def test_weights_follow_the_reputation_but_not_all_at_once() -> None:
    garden = joined(DORA)
    wanted = [[ANNA, 10_000], [BEN, 1], [CARA, 130], [DORA, 90]]
    outcome = garden.call(ANNA, "weigh", {0: wanted, 1: HASH, 2: T0 - 1})
    assert outcome.said("weighed") == [{0: HASH, 1: T0 - 1, 2: 4, 3: ANNA}]
    assert [entry[2] for entry in garden[MEMBERS]] == [200, 50, 130, 90]
    assert garden[SNAPSHOT] == [HASH, T0 - 1, T0]
    garden.now += WEEK
    assert garden.call(ANNA, "weigh", {0: wanted[:2], 1: OTHER_HASH, 2: T0}).accepted
    assert [entry[2] for entry in garden[MEMBERS]] == [400, 25, 130, 90]


def test_a_weight_never_reaches_zero() -> None:
    garden = founded()
    for _week in range(9):
        garden.now += WEEK
        assert garden.call(ANNA, "weigh", {0: [[BEN, 1]], 1: HASH, 2: garden.now}).accepted
    assert member(garden, BEN)[2] == 1


def test_snapshots_dated_back_do_not_hurry_the_weights() -> None:
    garden = founded()
    assert garden.call(ANNA, "weigh", {0: [[ANNA, 10_000]], 1: HASH, 2: 0}).accepted
    for as_of in range(WEEK, 5 * WEEK, WEEK):
        assert garden.call(ANNA, "weigh", {0: [[ANNA, 10_000]], 1: HASH, 2: as_of}).code == 138
    garden.now += WEEK - 1
    assert garden.call(ANNA, "weigh", {0: [[ANNA, 10_000]], 1: HASH, 2: T0}).code == 138


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


# -- motions ----------------------------------------------------------------------------------------------------------


def test_a_motion_names_who_can_decide_it() -> None:
    garden = founded()
    ask = [UPGRADE, "trade", NEXT]
    outcome = garden.call(BEN, "propose", {0: ask, 1: T0 + WEEK})
    hash_ = charter(garden, ask).hash
    assert outcome.said("proposed") == [{0: 0, 1: ask, 2: BEN, 3: hash_, 4: T0 + WEEK, 5: BALLOT}]
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
    numbers = [propose(garden, ask) for ask in asks]
    assert garden.call(BEN, "leave").accepted
    assert garden.call(ANNA, "invite", {0: DORA}).accepted
    assert garden.call(DORA, "join").accepted
    assert garden.call(ANNA, "weigh", {0: [[ANNA, 200]], 1: HASH, 2: T0}).accepted
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
    assert garden[REGISTRY][0] == ["ballot", NEXT, BALLOT, None]  # what is held is not the new one
    assert garden.call(BEN, "hold", {0: "ballot", 1: OTHER_HASH}).accepted
    number = propose(garden, [UPGRADE, "ballot", BALLOT])
    assert garden[MOTIONS][0][5] == BALLOT
    assert decide(garden, number).accepted
    assert garden[REGISTRY][0] == ["ballot", BALLOT, NEXT, None]


def test_a_module_is_held_back_with_a_reason_and_let_go() -> None:
    garden = founded()
    outcome = garden.call(BEN, "hold", {0: "trade", 1: HASH})
    assert outcome.said("held") == [{0: "trade", 1: MODULE, 2: HASH, 3: BEN}]
    assert garden[REGISTRY][1] == ["trade", MODULE, None, HASH]
    outcome = garden.call(BEN, "unhold", {0: "trade", 1: OTHER_HASH})
    assert outcome.said("unheld") == [{0: "trade", 1: MODULE, 2: OTHER_HASH, 3: BEN}]
    assert garden[REGISTRY][1] == ["trade", MODULE, None, None]


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
