"""A ballot whose electors vote, change their minds, come late and knock in vain, beside a model of SPEC 16.4."""

from random import Random
from typing import Any

from exonomy_contracts.commit.charter import SPLIT, Kind, Rule
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.drive import MODULE, OTHER, STRANGER, Contract, Outcome, steps
from tests.contracts.modules.electorate import (
    BALLOT,
    CASE,
    CLOSES,
    DECIDED,
    HOUR,
    OPEN,
    UNDECIDED,
    certain,
    charter,
    opened,
    peer,
    result,
)

MOVES = ["vote"] * 8 + ["wait"] * 2 + ["near_the_end", "meddle", "close"]
EXTENSIONS = st.sampled_from([0, HOUR, 5 * HOUR])


class BallotMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.ballot = Contract("ballot", BALLOT)
        self.end: dict[int, Any] | None = None

    @initialize(
        weights=st.lists(st.one_of(st.integers(1, 3), st.integers(1, 2**32)), min_size=1, max_size=4),
        kind=st.sampled_from(Kind),
        quorum=st.sampled_from([0, 0, 5_001, 10_000]),
        options=st.sampled_from([SPLIT, 2, 3]),
        final=st.booleans(),
        extension=EXTENSIONS,
        seed=st.integers(0, 2**32),
    )
    def open(
        self, weights: list[int], kind: Kind, quorum: int, options: int, final: bool, extension: int, seed: int
    ) -> None:
        kind = Kind.MAJORITY if options == SPLIT else kind
        highest = {Kind.SUPERMAJORITY: 10_000, Kind.COUNT: len(weights), Kind.WEIGHT: sum(weights)}.get(kind, 0)
        lowest = {Kind.SUPERMAJORITY: 5_001, Kind.COUNT: 1, Kind.WEIGHT: 1}.get(kind, 0)
        self.rule = Rule(kind, Random(seed).randint(lowest, highest), quorum)
        self.weights, self.options, self.final, self.extension = weights, options, final, extension
        self.votes: list[int | None] = [None] * len(weights)
        self.movers: set[int] = set()
        self.ballot = opened(weights, self.rule, options, final=final, extension=extension)
        self.closes, self.leads = CLOSES, self.ballot.now

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    # -- what people do -----------------------------------------------------------------------------------------------

    def vote(self, dice: Random) -> None:
        number = dice.randrange(len(self.weights))
        choice = dice.choice([0, 1, 5_000, 10_000] if self.options == SPLIT else range(self.options))
        before = self.decided()
        votes = list(self.votes)
        votes[number] = choice
        after = result(self.weights, self.rule, self.options, votes)
        code = self.refusal(number, choice, votes, before != after)
        outcome = self.ballot.call(peer(number), "vote", {0: choice})
        assert outcome.code == code, outcome.text
        if not outcome.accepted:
            return
        self.votes = votes
        assert outcome.said("voted") == [{0: peer(number), 1: choice, 2: after}]
        self.follow(number, outcome, before != after)

    def refusal(self, number: int, choice: int, votes: list[int | None], changes: bool) -> int:
        """Why this vote is refused; 0: it is not."""
        if self.end is not None:
            return 102
        if self.ballot.now >= self.closes:
            return 122
        if self.votes[number] == choice:
            return 123
        if self.votes[number] is not None and self.final:
            return 124
        late = self.ballot.now + self.extension > self.closes
        is_over = self.final and certain(self.weights, self.rule, self.options, votes)
        return 125 if changes and late and not is_over and number in self.movers else 0

    def follow(self, number: int, outcome: Outcome, changed: bool) -> None:
        """What the model makes of an accepted vote."""
        if self.final and certain(self.weights, self.rule, self.options, self.votes):
            self.over(outcome)
            return
        if changed:
            self.leads = self.ballot.now
            if self.leads + self.extension > self.closes:
                self.movers.add(number)
                self.closes = self.leads + self.extension
                assert outcome.said("closing") == [{0: self.closes}]
        if not self.final and None not in self.votes:
            stood = self.leads + self.extension
            if stood <= self.ballot.now:
                self.over(outcome)
                return
            self.closes = min(self.closes, stood)
        assert not outcome.said("closed")

    def close(self, _dice: Random) -> None:
        outcome = self.ballot.call(STRANGER, "close")
        if self.end is None and self.ballot.now >= self.closes:
            self.over(outcome)
        else:
            assert outcome.code == (126 if self.end is None else 102)

    def over(self, outcome: Outcome) -> None:
        decided = self.decided()
        came = [weight for vote, weight in zip(self.votes, self.weights, strict=True) if vote is not None]
        assert outcome.said("closed") == [{0: decided, 1: len(came), 2: sum(came), 3: sum(self.weights)}]
        verdict = {0: OTHER, 1: "verdict", 2: {0: CASE, 1: self.ballot[6], 2: decided}}
        assert outcome.of("message") == ([] if decided is None or self.options > 2 else [verdict])
        assert (self.ballot[0], self.ballot[5]) == (UNDECIDED if decided is None else DECIDED, decided)
        self.end = dict(self.ballot.state or {})

    def decided(self) -> int | None:
        return result(self.weights, self.rule, self.options, self.votes)

    def wait(self, dice: Random) -> None:
        self.ballot.now += dice.choice([1, HOUR // 2, HOUR, 24 * HOUR])

    def near_the_end(self, dice: Random) -> None:
        self.ballot.now = max(self.ballot.now, self.closes - dice.choice([0, 1, HOUR // 2, HOUR, HOUR + 1]))

    def meddle(self, dice: Random) -> None:
        """Calls by those without the right, and such as make no sense."""
        before = self.ballot.state
        who = dice.choice([STRANGER, peer(len(self.weights))])
        op, args = dice.choice([("vote", {0: 0}), ("move", {0: MODULE}), ("vote", {}), ("open", {}), ("close", {0: 1})])
        assert not self.ballot.call(who, op, args).accepted
        assert not self.ballot.message(OTHER, op, args).accepted
        assert not self.ballot.message(OTHER, "migrate", {0: MODULE}).accepted
        assert self.ballot.state is before

    # -- what holds in every step -------------------------------------------------------------------------------------

    @invariant()
    def state_is_the_models(self) -> None:
        if self.ballot.state is None:
            return
        if self.end is not None:
            assert self.ballot.state == self.end
            return
        assert self.ballot[0] == OPEN
        assert self.ballot[2] == self.votes
        assert self.ballot[3] == self.closes
        assert self.ballot[4] == [self.leads, sorted(self.movers)]
        assert self.ballot[6] == charter(self.weights, self.rule, self.options).hash

    @invariant()
    def closing_is_moved_once_by_each_at_most(self) -> None:
        if self.ballot.state is not None:
            assert self.closes <= CLOSES + len(self.weights) * self.extension


TestBallotMachine = BallotMachine.TestCase
TestBallotMachine.settings = steps()
