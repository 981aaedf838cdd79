"""What a ballot decides and when it closes (SPEC 16), with each rule against a model that tries every ending."""

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.charter import PANEL_RULE, SPLIT, Charter, Kind, Rule
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contracts.modules.drive import DAY, MODULE, OTHER, STRANGER, T0, Contract
from tests.contracts.modules.electorate import (
    BALLOT,
    CASE,
    CLOSES,
    DECIDED,
    HOUR,
    MAJORITY,
    NO,
    OPEN,
    UNDECIDED,
    YES,
    certain,
    charter,
    opened,
    params,
    peer,
    result,
)

# The same examples each time, and no clock: a machine that is busy fails nothing.
STEADY = settings(deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
WEIGHTS = st.lists(st.one_of(st.integers(1, 4), st.integers(1, limits.ELECTOR_WEIGHT)), min_size=1, max_size=4)


@st.composite
def rules(draw: st.DrawFn, weights: list[int], split: bool) -> Rule:
    quorum = draw(st.one_of(st.just(0), st.integers(0, 10_000)))
    kind = Kind.MAJORITY if split else draw(st.sampled_from(Kind))
    numbers = {Kind.SUPERMAJORITY: (5_001, 10_000), Kind.COUNT: (1, len(weights)), Kind.WEIGHT: (1, sum(weights))}
    low, high = numbers.get(kind, (0, 0))
    return Rule(kind, draw(st.integers(low, high)), quorum)


@st.composite
def ballots(draw: st.DrawFn) -> tuple[list[int], Rule, int, list[tuple[int, int]]]:
    """Weights, rule, options, and who votes for what in which order."""
    weights = draw(WEIGHTS)
    options = draw(st.sampled_from([SPLIT, 2, 3]))
    choices = st.sampled_from([0, 1, 3_000, 5_000, 9_999, 10_000]) if options == SPLIT else st.integers(0, options - 1)
    order = draw(st.permutations(range(len(weights))))
    return weights, draw(rules(weights, options == SPLIT)), options, [(number, draw(choices)) for number in order]


@given(ballots())
@settings(STEADY, max_examples=200)
def test_votes_that_stand_close_the_ballot_exactly_when_the_result_is_certain(
    ballot: tuple[list[int], Rule, int, list[tuple[int, int]]],
) -> None:
    weights, rule, options, order = ballot
    votes: list[int | None] = [None] * len(weights)
    contract = opened(weights, rule, options, final=True)
    for number, choice in order:
        outcome = contract.call(peer(number), "vote", {0: choice})
        assert outcome.accepted
        votes[number] = choice
        now = result(weights, rule, options, votes)
        assert outcome.said("voted") == [{0: peer(number), 1: choice, 2: now}]
        assert bool(outcome.said("closed")) == certain(weights, rule, options, votes)
        if outcome.said("closed"):
            break
    assert contract[0] == (UNDECIDED if now is None else DECIDED)
    assert contract[5] == now
    told = [] if now is None or options > 2 else [{0: OTHER, 1: "verdict", 2: {0: CASE, 1: contract[6], 2: now}}]
    assert outcome.of("message") == told


@given(ballots(), st.integers(0, 4))
@settings(STEADY, max_examples=100)
def test_at_its_time_a_ballot_counts_the_votes_that_came(
    ballot: tuple[list[int], Rule, int, list[tuple[int, int]]], came: int
) -> None:
    weights, rule, options, order = ballot
    votes: list[int | None] = [None] * len(weights)
    contract = opened(weights, rule, options)
    for number, choice in order[: min(came, len(weights) - 1)]:
        assert contract.call(peer(number), "vote", {0: choice}).accepted
        votes[number] = choice
    contract.now = CLOSES - 1
    assert contract.call(STRANGER, "close").code == 126
    contract.now = CLOSES
    outcome = contract.call(STRANGER, "close")
    voted = [weight for vote, weight in zip(votes, weights, strict=True) if vote is not None]
    now = result(weights, rule, options, votes)
    assert outcome.said("closed") == [{0: now, 1: len(voted), 2: sum(voted), 3: sum(weights)}]
    assert contract[5] == now


EDGES = [
    ("half is no majority", [2, 1, 1], MAJORITY, 3, [0, 1, 2], None),
    ("one more than half is", [3, 1, 1], MAJORITY, 3, [0, 1, 2], 0),
    ("two thirds, a little short", [6_666, 3_334], Rule(Kind.SUPERMAJORITY, 6_667), 2, [0, 1], None),
    ("two thirds", [6_667, 3_333], Rule(Kind.SUPERMAJORITY, 6_667), 2, [0, 1], 0),
    ("a quorum of half, reached", [1, 1], Rule(Kind.MAJORITY, 0, 5_000), 2, [0, None], 0),
    ("a quorum of half and a bit", [1, 1], Rule(Kind.MAJORITY, 0, 5_001), 2, [0, None], None),
    ("all who vote agree", [1, 1, 9], Rule(Kind.UNANIMOUS), 2, [1, 1, None], 1),
    ("one of them does not", [9, 9, 1], Rule(Kind.UNANIMOUS), 2, [1, 1, 0], None),
    ("three of five, whatever their weight", [1, 1, 1, 99, 99], Rule(Kind.COUNT, 3), 2, [0, 0, 0, 1, 1], 0),
    ("two where three are asked for", [9, 9, 1], Rule(Kind.COUNT, 3), 2, [0, 0, 1], None),
    ("two as many as two others", [1, 1, 1, 1], Rule(Kind.COUNT, 2), 2, [0, 0, 1, 1], None),
    ("a weight of ten", [10, 3, 3], Rule(Kind.WEIGHT, 10), 2, [1, 0, 0], 1),
    ("a weight of nine", [9, 3, 3], Rule(Kind.WEIGHT, 10), 2, [1, 0, 0], None),
    ("of two values the lower", [1, 1], MAJORITY, SPLIT, [9_000, 1_000], 1_000),
    ("the value in the middle", [1, 1, 1], MAJORITY, SPLIT, [10_000, 3_000, 0], 3_000),
    ("the value where half the weight is", [1, 1, 3], MAJORITY, SPLIT, [0, 1, 10_000], 10_000),
]


@pytest.mark.parametrize(
    ("weights", "rule", "options", "votes", "decided"), [e[1:] for e in EDGES], ids=[e[0] for e in EDGES]
)
def test_a_rule_at_its_edge(
    weights: list[int], rule: Rule, options: int, votes: list[int | None], decided: int | None
) -> None:
    contract = opened(weights, rule, options)
    for number, choice in enumerate(votes):
        assert choice is None or contract.call(peer(number), "vote", {0: choice}).accepted
    contract.now = max(CLOSES, contract[3])
    contract.call(STRANGER, "close")
    assert contract[5] == decided
    assert contract[0] == (UNDECIDED if decided is None else DECIDED)


@given(ballots())
@settings(STEADY, max_examples=60)
def test_the_charter_in_the_contract_is_the_one_in_python(
    ballot: tuple[list[int], Rule, int, list[tuple[int, int]]],
) -> None:
    weights, rule, options, _ = ballot
    contract = opened(weights, rule, options)
    assert contract[6] == charter(weights, rule, options).hash


@pytest.mark.parametrize("electors", [1, 2, 23, 24, 127, 128])
def test_charters_of_every_length_hash_alike(electors: int) -> None:
    weights = [1 + number * 33_554_431 for number in range(electors)]
    assert opened(weights)[6] == charter(weights, MAJORITY, 2).hash
    assert opened([1] * electors, PANEL_RULE, SPLIT)[6] == Charter.of_panel(map(peer, range(electors))).hash


def test_a_ballot_asks_to_be_closed_at_its_time() -> None:
    ballot = Contract("ballot", BALLOT)
    outcome = ballot.init(STRANGER, params([1, 1]))
    assert outcome.of("wake") == [{0: CLOSES, 1: "close", 2: {}}]
    assert outcome.said("opened") == [{0: ballot[6], 1: CLOSES}]
    assert ballot[0] == OPEN


def test_a_ballot_without_votes_tells_nobody_anything() -> None:
    ballot = opened([1, 1])
    ballot.now = CLOSES
    outcome = ballot.call(STRANGER, "close")
    assert (ballot[0], ballot[5], outcome.effects) == (UNDECIDED, None, [])


def test_votes_that_may_change_close_it_once_all_have_voted_and_the_result_has_stood() -> None:
    ballot = opened([1, 1, 1])
    ballot.call(peer(0), "vote", {0: YES})
    ballot.now += HOUR
    assert ballot.call(peer(1), "vote", {0: YES}).accepted
    assert ballot[0] == OPEN
    outcome = ballot.call(peer(2), "vote", {0: NO})
    assert (ballot[0], ballot[5], outcome.effects[0][1][1]) == (DECIDED, YES, "verdict")


def test_the_last_vote_can_be_answered_when_it_flips_the_result() -> None:
    ballot = opened([1, 1, 3])
    ballot.call(peer(0), "vote", {0: YES})
    ballot.call(peer(1), "vote", {0: YES})
    ballot.now += DAY
    outcome = ballot.call(peer(2), "vote", {0: NO})
    answered = ballot.now + HOUR
    assert outcome.of("wake") == [{0: answered, 1: "close", 2: {}}]
    assert (ballot[0], ballot[3]) == (OPEN, answered)
    ballot.now = answered
    ballot.call(STRANGER, "close")
    assert ballot[5] == NO


def test_a_late_vote_that_changes_the_result_moves_the_closing() -> None:
    ballot = opened([5, 5, 9])
    ballot.call(peer(0), "vote", {0: YES})
    ballot.now = CLOSES - 1
    outcome = ballot.call(peer(2), "vote", {0: NO})
    assert outcome.said("closing") == [{0: CLOSES - 1 + HOUR}]
    assert outcome.of("wake") == [{0: CLOSES - 1 + HOUR, 1: "close", 2: {}}]
    ballot.now += HOUR - 1
    assert ballot.call(STRANGER, "close").code == 126
    assert ballot.call(peer(1), "vote", {0: YES}).said("closing") == [{0: ballot.now + HOUR}]
    assert ballot[4] == [ballot.now, [1, 2]]


def test_a_late_vote_that_changes_nothing_moves_nothing() -> None:
    ballot = opened([5, 1, 9])
    ballot.call(peer(0), "vote", {0: YES})
    ballot.now = CLOSES - 1
    assert not ballot.call(peer(1), "vote", {0: NO}).said("closing")
    assert ballot[3] == CLOSES


def test_one_elector_has_no_last_word_by_going_back_and_forth() -> None:
    ballot = opened([1, 1, 9])
    ballot.call(peer(0), "vote", {0: YES})
    ballot.now = CLOSES - 1
    assert ballot.call(peer(2), "vote", {0: NO}).accepted
    ballot.now += 1
    before = dict(ballot.state or {})
    assert ballot.call(peer(2), "vote", {0: YES}).code == 125
    assert ballot.state == before


def test_a_ballot_of_all_its_electors_going_late_still_ends() -> None:
    ballot = opened([1, 2, 4, 8, 16])
    ballot.now = CLOSES - 1
    moves = 0
    while ballot[0] == OPEN:
        changed = [number for number in range(5) if ballot.call(peer(number), "vote", {0: moves % 2}).said("closing")]
        moves += len(changed)
        ballot.now = ballot[3] - 1 if changed else ballot[3]
        ballot.call(STRANGER, "close")
    assert 0 < moves <= 5


def test_a_vote_is_changed_and_not_counted_twice() -> None:
    ballot = opened([1, 1, 1])
    ballot.call(peer(0), "vote", {0: YES})
    assert ballot.call(peer(0), "vote", {0: YES}).code == 123
    assert ballot.call(peer(0), "vote", {0: NO}).said("voted") == [{0: peer(0), 1: NO, 2: NO}]
    assert ballot[2] == [NO, None, None]


def test_a_vote_that_stands_is_not_changed() -> None:
    ballot = opened([1, 1, 1], final=True)
    ballot.call(peer(0), "vote", {0: YES})
    assert ballot.call(peer(0), "vote", {0: NO}).code == 124


def test_what_a_ballot_asks_for_is_refused_with_its_reason() -> None:
    ballot = opened([1, 1])
    assert ballot.call(STRANGER, "vote", {0: YES}).code == 120
    assert ballot.call(peer(0), "vote", {0: 2}).text == "options are numbered from 0 to 1"
    assert ballot.call(peer(0), "vote", {0: YES, 1: NO}).code == 100
    assert ballot.call(peer(0), "vote", {0: -1}).code == 100
    assert ballot.call(peer(0), "close", {0: 1}).code == 100
    assert ballot.call(peer(0), "poll").code == 101
    assert ballot.message(OTHER, "vote", {0: YES}).code == 103
    ballot.now = CLOSES
    assert ballot.call(peer(0), "vote", {0: YES}).code == 122
    split = opened([1], PANEL_RULE, SPLIT)
    assert split.call(peer(0), "vote", {0: 10_001}).text == "a split is from 0 to 10000 basis points"


def test_nothing_leaves_a_closed_ballot() -> None:
    ballot = opened([1, 1], extension=0)
    ballot.call(peer(0), "vote", {0: YES})
    ballot.call(peer(1), "vote", {0: YES})
    before = dict(ballot.state or {})
    assert ballot[0] == DECIDED
    for op, args in (("vote", {0: NO}), ("close", {})):
        refused = ballot.call(peer(0), op, args)
        assert (refused.code, refused.text) == (102, "the ballot is closed and decided: this is not possible now")
    assert ballot.state == before


UNSOUND = {
    "no question": (110, {"question": ""}),
    "a question of 201 characters": (110, {"question": "?" * 201}),
    "an empty option": (111, {"options": ["yes", ""]}),
    "an option of 81 characters": (111, {"options": ["yes", "n" * 81]}),
    "an option twice": (111, {"options": ["yes", "no", "yes"]}),
    "one option": (100, {"options": ["yes"]}),
    "nine options": (100, {"options": [str(number) for number in range(9)]}),
    "electors out of order": (112, {"electorate": [[peer(1), 1], [peer(0), 1]]}),
    "an elector twice": (112, {"electorate": [[peer(1), 1], [peer(1), 1]]}),
    "no electors": (100, {"electorate": []}),
    "129 electors": (100, {"electorate": [[peer(number), 1] for number in range(129)]}),
    "a weight of zero": (100, {"electorate": [[peer(0), 0]]}),
    "a weight above 2^32": (100, {"electorate": [[peer(0), 2**32 + 1]]}),
    "a peer of 31 bytes": (100, {"electorate": [[bytes(31), 1]]}),
    "a majority with a number": (113, {"rule": [1, 1, 0]}),
    "half as supermajority": (113, {"rule": [2, 5_000, 0]}),
    "more than all as supermajority": (113, {"rule": [2, 10_001, 0]}),
    "a threshold of nobody": (113, {"rule": [3, 0, 0]}),
    "a quorum above all": (113, {"rule": [1, 0, 10_001]}),
    "a kind of rule that is none": (113, {"rule": [5, 1, 0]}),
    "a threshold of more than there are": (114, {"rule": [3, 3, 0]}),
    "a threshold of more weight than there is": (114, {"rule": [4, 4, 0]}),
    "words that stand for something else": (118, {"options": ["no", "yes"]}),
    "other words for yes": (118, {"options": ["yes!", "no"]}),
    "three options for another instance": (118, {"options": ["yes", "no", "later"]}),
    "a split by threshold": (115, {"options": None, "rule": [3, 1, 0]}),
    "closing now": (116, {"closes": T0}),
    "closing after 2200": (116, {"closes": 7_258_118_400_001}),
    "31 days to answer": (117, {"extension": 31 * DAY}),
    "a subject without a case": (100, {"subject": {0: OTHER}}),
    "a snapshot without a hash": (100, {"snapshot": {0: OTHER, 1: 1}}),
    "final that is neither": (100, {"final": 1}),
    "a key too many": (100, {"more": None}),
}


@pytest.mark.parametrize(("code", "changed"), UNSOUND.values(), ids=UNSOUND.keys())
def test_a_ballot_that_makes_no_sense_is_not_opened(code: int, changed: dict[str, object]) -> None:
    ballot = Contract("ballot", BALLOT)
    assert ballot.init(STRANGER, params([1, 2], **changed)).code == code
    assert ballot.state is None


def test_a_ballot_goes_on_with_no_other_module() -> None:
    """SPEC 10.8: whoever awaits its verdict knows the module that gives it."""
    ballot = opened([1, 1])
    assert ballot.call(peer(0), "move", {0: MODULE}).code == 101
    for op in ("leave", "migrate"):
        assert ballot.message(BALLOT, op, {0: MODULE}).code == 101


@pytest.mark.parametrize("options", [["yes", "no"], None])
def test_whose_verdict_another_instance_awaits_is_asked_in_words_that_say_what_it_does(
    options: list[str] | None,
) -> None:
    """SPEC 16.1: option 0 carries a motion, whatever it is called."""
    assert opened([1, 1], options=options).state is not None


def test_what_nobody_awaits_may_be_asked_in_any_words() -> None:
    assert opened([1, 1], options=["green", "blue"], subject=None).state is not None
