"""A community whose members come, go, hold office, decide and quarrel, beside the same in plain Python.

After every step the contract's whole state is the model's: whoever has no right to something has changed nothing.
"""

from random import Random

from exonomy_contracts.wire.cbor import Item
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.community_model import Model
from tests.contracts.modules.drive import DAY, MODULE, STRANGER, Outcome, steps
from tests.contracts.modules.neighbours import (
    ANNA,
    BALLOT,
    BALLOT_INSTANCE,
    BEN,
    CARA,
    HASH,
    OTHER_HASH,
    PARK,
    STREET,
    founded,
    key,
)

PEOPLE = [ANNA, BEN, CARA, *map(key, range(3, 12))]
MODULES = [BALLOT, MODULE, *(bytes([n]) * 32 for n in (0xB3, 0xB4))]
SOURCES = [STREET, PARK, *map(key, range(80, 84))]
PARTIES = [*PEOPLE, *map(key, range(100, 140))]
# What may happen, as often as it stands here.
MOVES = ["invite"] * 3 + ["join"] * 5 + ["leave", "uninvite", "resign", "reinstate", "wait", "wait", "hold", "unhold"]
MOVES += ["willing"] * 3 + ["suspend"] * 2 + ["weigh"] * 2 + ["propose"] * 6 + ["verdict"] * 7 + ["lapse", "withdraw"]
MOVES += ["link", "unlink", "linked", "unlinked", "child", "adopt"] + ["draw"] * 4 + ["seat"] * 5


class CommunityMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.garden, self.model = founded(), Model()

    @initialize(offices=st.booleans())
    def begin(self, offices: bool) -> None:
        """Half of the runs begin with members who hold every office, so that more is possible in them."""
        if not offices:
            return
        for peer in PEOPLE[3:7]:
            self.book(self.model.invite(ANNA, peer), self.garden.call(ANNA, "invite", {0: peer}))
            self.book(self.model.join(peer), self.garden.call(peer, "join"))
            self.decide([0, peer, 63], 0)
            self.book(self.model.willing(peer, True), self.garden.call(peer, "willing", {0: True}))

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    def anyone(self, dice: Random) -> bytes:
        return dice.choice([*self.model.people] * 3 + [*PEOPLE, STRANGER])

    def book(self, expected: bool, outcome: Outcome) -> None:
        assert outcome.accepted == expected, outcome.text

    # -- members ------------------------------------------------------------------------------------------------------

    def invite(self, dice: Random) -> None:
        by, peer = self.anyone(dice), dice.choice(PEOPLE)
        self.book(self.model.invite(by, peer), self.garden.call(by, "invite", {0: peer}))

    def uninvite(self, dice: Random) -> None:
        by, peer = self.anyone(dice), dice.choice(PEOPLE)
        self.book(self.model.uninvite(by, peer), self.garden.call(by, "uninvite", {0: peer}))

    def join(self, dice: Random) -> None:
        peer = dice.choice([one[0] for one in self.model.invited] + [self.anyone(dice)])
        self.book(self.model.join(peer), self.garden.call(peer, "join"))

    def leave(self, dice: Random) -> None:
        peer = self.anyone(dice)
        self.book(self.model.leave(peer), self.garden.call(peer, "leave"))

    def willing(self, dice: Random) -> None:
        peer, stands = self.anyone(dice), dice.random() < 0.8
        self.book(self.model.willing(peer, stands), self.garden.call(peer, "willing", {0: stands}))

    def resign(self, dice: Random) -> None:
        peer, roles = self.anyone(dice), dice.choice([0, 1, 2, 4, 8, 16, 32, 48, 63])
        self.book(self.model.resign(peer, roles), self.garden.call(peer, "resign", {0: roles}))

    def suspend(self, dice: Random) -> None:
        by, peer = self.anyone(dice), self.anyone(dice)
        until = self.model.now + dice.choice([0, 1, 3 * DAY, 30 * DAY, 31 * DAY])
        outcome = self.garden.call(by, "suspend", {0: peer, 1: until, 2: HASH})
        self.book(self.model.suspend(by, peer, until), outcome)

    def reinstate(self, dice: Random) -> None:
        by, peer = self.anyone(dice), self.anyone(dice)
        self.book(self.model.reinstate(by, peer), self.garden.call(by, "reinstate", {0: peer}))

    def weigh(self, dice: Random) -> None:
        by, as_of = self.anyone(dice), self.model.now - dice.choice([-1, 0, 0, 1, DAY])
        named = sorted(dice.sample([*self.model.people], dice.randint(0, len(self.model.people))))
        if dice.random() < 0.2:
            named = dice.choice([named[::-1], [*named, STRANGER], [*named, *named]])
        weights = [(peer, dice.choice([1, 2, 99, 150, 3_000, 10_000] * 9 + [0, 10_001])) for peer in named]
        outcome = self.garden.call(by, "weigh", {0: [list(one) for one in weights], 1: HASH, 2: as_of})
        self.book(self.model.weigh(by, weights, HASH, as_of), outcome)

    def wait(self, dice: Random) -> None:
        self.garden.now = self.model.now = self.model.now + dice.choice([0, 1, DAY, 8 * DAY])
        self.seal(dice)

    def seal(self, dice: Random) -> None:
        self.garden.height = self.model.height = self.model.height + 1
        self.garden.previous = dice.randbytes(32)

    # -- motions ------------------------------------------------------------------------------------------------------

    def ask(self, dice: Random) -> list[Item]:
        rules: dict[int, Item] = {n: dice.choice([[0, 0, 9_000], [1, 0, 5_001], [2, 7_000, 6_000]]) for n in (0, 1)}
        role: list[Item] = [0, self.anyone(dice), dice.choice([0, 63, dice.randrange(64)])]
        upgrade: list[Item] = [2, dice.choice(["ballot", "trade", "task"]), dice.choice(MODULES)]
        expel: list[Item] = [4, self.anyone(dice)]
        others: list[list[Item]] = [
            [1, [dice.randbytes(32) for _ in range(dice.randrange(3))]],
            [3, [ANNA, dice.randbytes(32)], dice.choice([1, 2])],
            [5, rules],
            [6, HASH],
            [7, OTHER_HASH],
        ]
        return dice.choice([*[role] * 4, *[upgrade] * 3, *[expel] * 2, *others])

    def propose(self, dice: Random) -> None:
        self.put(self.anyone(dice), self.ask(dice), self.model.now + dice.choice([0, 3_600_000, 5 * DAY, 61 * DAY]))

    def put(self, by: bytes, ask: list[Item], until: int) -> Outcome:
        outcome = self.garden.call(by, "propose", {0: ask, 1: until})
        self.book(self.model.propose(by, ask, until), outcome)
        return outcome

    def decide(self, ask: list[Item], result: int | None) -> None:
        self.put(ANNA, ask, self.model.now + DAY)
        motion = self.model.motions[-1]
        self.tell(motion.ballot, motion.number, motion.charter, result)

    def verdict(self, dice: Random) -> None:
        """Mostly of the right ballot, sometimes of another module or another charter."""
        if not self.model.motions:
            return
        motion = dice.choice(self.model.motions)
        module = dice.choice([motion.ballot] * 9 + MODULES)
        charter = dice.choice([motion.charter] * 9 + [HASH])
        number = dice.choice([motion.number] * 9 + [motion.number + 100])
        self.tell(module, number, charter, dice.choice([0, 0, 0, 0, 1, None]))

    def tell(self, module: bytes, number: int, charter: bytes, result: int | None) -> None:
        outcome = self.garden.message(BALLOT_INSTANCE, "verdict", {0: number, 1: charter, 2: result}, module)
        self.book(self.model.verdict(module, number, charter, result), outcome)

    def number(self, dice: Random) -> int:
        return dice.choice([motion.number for motion in self.model.motions] + [0])

    def lapse(self, dice: Random) -> None:
        number = self.number(dice)
        self.book(self.model.end(number), self.garden.call(self.anyone(dice), "lapse", {0: number}))

    def withdraw(self, dice: Random) -> None:
        by, number = self.anyone(dice), self.number(dice)
        self.book(self.model.end(number, by), self.garden.call(by, "withdraw", {0: number}))

    def hold(self, dice: Random) -> None:
        by, type_ = self.anyone(dice), dice.choice(["ballot", "trade", "task"])
        self.book(self.model.hold(by, type_, HASH), self.garden.call(by, "hold", {0: type_, 1: HASH}))

    def unhold(self, dice: Random) -> None:
        by, type_ = self.anyone(dice), dice.choice(["ballot", "trade", "task"])
        self.book(self.model.hold(by, type_, None), self.garden.call(by, "unhold", {0: type_, 1: HASH}))

    # -- others -------------------------------------------------------------------------------------------------------

    def link(self, dice: Random) -> None:
        by, other = self.anyone(dice), self.other(dice)
        self.book(self.model.link(by, other), self.garden.call(by, "link", {0: other}))

    def unlink(self, dice: Random) -> None:
        by, other = self.anyone(dice), self.other(dice)
        self.book(self.model.unlink(by, other), self.garden.call(by, "unlink", {0: other}))

    def linked(self, dice: Random) -> None:
        other = self.other(dice)
        self.book(self.model.linked(other), self.garden.message(other, "linked", {}))

    def unlinked(self, dice: Random) -> None:
        other = self.other(dice)
        self.book(self.model.unlinked(other), self.garden.message(other, "unlinked", {}))

    def child(self, dice: Random) -> None:
        other = self.other(dice)
        self.book(self.model.child(other), self.garden.message(other, "child", {}))

    def adopt(self, dice: Random) -> None:
        by, other = self.anyone(dice), self.other(dice)
        self.book(self.model.adopt(by, other), self.garden.call(by, "adopt", {0: other}))

    def other(self, dice: Random) -> bytes:
        return key(dice.randrange(50, 75))

    def draw(self, dice: Random) -> None:
        source, module, case = dice.choice(SOURCES), dice.choice(MODULES), dice.randrange(6)
        seats, parties = dice.randint(0, 10), dice.sample(PARTIES, dice.choice([0, 1, 4, 4, len(PARTIES)]))
        args = {0: case, 1: seats, 2: parties, 3: DAY}
        outcome = self.garden.message(source, "draw", args, module)
        self.book(self.model.draw(source, module, case, seats, list(parties)), outcome)
        if dice.random() < 0.6:
            self.seal(dice)

    def seat(self, dice: Random) -> None:
        source, case = dice.choice([*self.model.cases, (STREET, 0)])
        outcome = self.garden.call(self.anyone(dice), "seat", {0: source, 1: case})
        panel = self.model.seat(source, case, self.garden.previous)
        self.book(panel is not None, outcome)
        if panel is not None:
            assert outcome.of("message") == [{0: source, 1: "panel", 2: {0: case, 1: list(panel)}}]

    # -- what must hold -----------------------------------------------------------------------------------------------

    @invariant()
    def the_state_is_the_models(self) -> None:
        assert self.garden.state == self.model.state()

    @invariant()
    def somebody_is_always_there_who_can_act(self) -> None:
        assert self.model.people
        assert any(self.model.active(peer) for peer in self.model.people)


TestCommunity = CommunityMachine.TestCase
TestCommunity.settings = steps()
