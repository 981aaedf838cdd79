"""A task beside a model in Python: owners, exocrats, stakeholders, a panel, meddlers, and vouchers that are told."""

from dataclasses import dataclass
from random import Random
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.drive import DAY, OTHER, Outcome, run, steps
from tests.contracts.modules.tasks import (
    ANN,
    ANSWER,
    BALLOTS,
    CANCELLED,
    CLOSING,
    COMPLETED,
    CONSENTING,
    CREDIT,
    DEADLINE,
    DISPUTED,
    DUE,
    ENDED,
    EXPIRED,
    JUDGES,
    KIM,
    LEE,
    MANAGER,
    NOBODY,
    OBLIGATION,
    OMAR,
    OPEN,
    OWNERS,
    REASON,
    RETURNED,
    ROSA,
    TASK,
    WORKING,
    Task,
    bounced,
    court,
    enrolled,
    founded,
    governance,
    settles,
)

PEOPLE = [*OWNERS, KIM, LEE, MANAGER, ROSA, OMAR]
OPS: dict[str, dict[int, Any]] = {
    **{op: {0: KIM} for op in ("nominate", "enrol", "dismiss")},
    **{op: {0: OTHER} for op in ("adopt", "disown")},
    **{op: {0: 0} for op in ("drop", "withdraw", "decline", "approve", "consent", "refuse", "settle-dispute")},
    "offer": {0: 1, 1: [[0, 1]], 2: [], 3: None, 4: DEADLINE},
    "tip": {0: 0, 1: 1, 2: 0},
    "claim": {0: 100, 1: None},
    "confirm": {0: 100, 1: None},
    "dispute": {0: 1, 1: REASON},
    "move": {0: OTHER},
    "cancel": {},
}
"""What somebody without a part in the task asks in vain."""

# What may happen, as often as it stands here.
MOVES = ["lock"] * 4 + [
    "promise",
    "drop",
    "meddle",
    "meddle",
    "lie",
    "stop",
    "wait",
    "wait",
    "lapse",
    "family",
    "agree",
]
MOVES += ["agree"] + ["offer"] * 4 + ["approve"] * 3 + ["consent"] * 5 + ["turn_down"] * 2 + ["tip"] * 2
MOVES += ["claim"] * 4 + ["confirm"] * 8 + ["dispute"] * 3 + ["answer"] * 4 + ["settle"] * 2 + ["sweep"] * 4
AMOUNTS = st.one_of(st.integers(1, 300), st.integers(1, 10**15))


@dataclass
class Voucher:
    """What a voucher knows of the piece that it locked: what it was told, each figure as the highest."""

    amount: int
    given: int = 0
    redeemed: int = 0
    ended: bool = False

    def hear(self, args: dict[int, Any], exocrat: bytes) -> None:
        """SPEC 11.7: a later word never says less, and nothing comes after the end."""
        assert not self.ended
        for peer, redeemed, given in args[1]:
            assert given >= self.given
            assert redeemed >= self.redeemed
            assert peer == (exocrat if given else MANAGER)
            self.given, self.redeemed = given, redeemed
        assert args[1] or not (self.given or self.redeemed)
        self.ended = args[2]
        assert self.given + self.redeemed <= self.amount


class TaskMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.task = Task()
        self.pieces: dict[bytes, Voucher] = {}
        self.released = self.returned = self.frozen = self.confirmed = 0
        self.agreed: set[bytes] = set()
        self.final: dict[int, Any] | None = None
        self.before: tuple[int, int] = (0, 0)

    @initialize(
        value=AMOUNTS,
        threshold=st.sampled_from([0, 1, 2]),
        stakeholders=st.sampled_from([[ROSA, OMAR], [ROSA, OMAR, ANN], [ROSA, KIM]]),
        courted=st.sampled_from([True, True, True, False]),
        share=st.integers(0, 10_000),
    )
    def found(self, value: int, threshold: int, stakeholders: list[bytes], courted: bool, share: int) -> None:
        rules = governance(
            threshold=threshold, stakeholders=stakeholders, court=court(default=share) if courted else None
        )
        self.task = founded(value=value, governance=rules)
        for exocrat in (KIM, LEE):
            enrolled(self.task, exocrat)

    @initialize(kind=st.sampled_from(["open", "working", "working", "working"]), seed=st.integers(0, 2**32))
    def begin(self, kind: str, seed: int) -> None:
        """Most runs begin where it gets interesting."""
        dice = Random(seed)
        if self.task.state is None or kind == "open":
            return
        for _ in range(dice.choice([1, 3, 3, 3, 26])):
            self.lock(dice)
        while not self.task[7]:
            self.offer(dice)
        self.approve(dice)
        for owner in OWNERS:
            self.book(self.task.call(owner, "consent", {0: 0}))
        assert self.task[0] == WORKING

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    @property
    def price(self) -> int:
        return self.offer_at_work[2] if self.task[9] else 0

    @property
    def offer_at_work(self) -> dict[int, Any]:
        return next(offer for offer in self.task[7] if offer[0] == self.task.work[0])

    @property
    def exocrat(self) -> bytes:
        return self.offer_at_work[1] if self.task[9] else NOBODY

    # -- vouchers and offers ------------------------------------------------------------------------------------------

    def lock(self, dice: Random) -> None:
        most = max(1, self.task[1][2])
        amount = dice.choice([1, most, max(1, most // 3), dice.randint(1, most)])
        self.credited(dice.choice(OWNERS), amount, CREDIT)

    def promise(self, dice: Random) -> None:
        self.credited(dice.choice([KIM, LEE]), dice.randint(1, 10**6), OBLIGATION)

    def credited(self, owner: bytes, amount: int, memo: int) -> None:
        taken = self.task[0] in (OPEN, CONSENTING, WORKING) and self.task.now < DEADLINE and len(self.task[6]) < 200
        if memo == CREDIT:
            taken = taken and amount + sum(c[2] for c in self.task[6] if c[5] == CREDIT) <= 10**15
        assert (bounced(self.task.lock(owner, amount, memo=memo, issuer=owner)) == 0) == taken
        if taken:
            self.pieces[self.task[6][-1][0]] = Voucher(amount)

    def drop(self, dice: Random) -> None:
        if self.task[6]:
            self.book(self.task.call(MANAGER, "drop", {0: dice.randrange(len(self.task[6]))}))

    def offer(self, dice: Random) -> None:
        """Picks of what there is, up to the value, and wishes from what is left."""
        left = self.task[1][2]
        picks: list[list[int]] = []
        wishes: list[list[int]] = []
        for number, credit in enumerate(self.task[6]):
            if credit[5] != CREDIT or dice.random() < 0.2:
                continue
            amount = min(left, dice.choice([credit[2], max(1, credit[2] // 2), 1]))
            if amount and len(picks) < 46:
                picks.append([number, amount])
                left -= amount
            if credit[2] > amount and len(wishes) < 16 and dice.random() < 0.5:
                wishes.append([number, credit[2] - amount])
        kept = sum(len(offer[3]) + len(offer[4]) for offer in self.task[7])
        fits = len(self.task[7]) < 8 and kept + len(picks) + len(wishes) <= 256
        possible = self.task[0] == OPEN and bool(picks) and self.task.now < DEADLINE and fits
        outcome = self.task.offer(dice.choice([KIM, LEE]), picks, wishes)
        assert outcome.accepted == possible
        self.book(outcome)

    def approve(self, dice: Random) -> None:
        """Never where the exocrat alone could confirm."""
        if self.task[7]:
            number = dice.choice(self.task[7])[0]
            possible = self.task[0] == OPEN and self.task.now < DEADLINE
            outcome = self.task.call(MANAGER, "approve", {0: number})
            assert outcome.accepted == possible
            self.agreed = set() if possible else self.agreed
            self.book(outcome)

    def consent(self, dice: Random) -> None:
        owner = dice.choice([*OWNERS, KIM])
        waiting = self.task[0] == CONSENTING
        picked = [self.task[6][number][4] for number, _ in self.offer_at_work[3]] if waiting else []
        number = self.task.work[0] if waiting else 0
        outcome = self.task.call(owner, "consent", {0: number})
        assert outcome.accepted == (owner in picked and owner not in self.agreed)
        if outcome.accepted:
            self.agreed.add(owner)
            assert (self.task[0] == WORKING) == (set(picked) == self.agreed)

    def turn_down(self, dice: Random) -> None:
        if self.task[7]:
            offer = dice.choice(self.task[7])
            who, op = dice.choice([(MANAGER, "decline"), (offer[1], "withdraw"), (dice.choice(OWNERS), "refuse")])
            outcome = self.task.call(who, op, {0: offer[0]})
            assert not (outcome.accepted and self.task[0] != OPEN and op == "refuse")
            self.book(outcome)

    def tip(self, dice: Random) -> None:
        if self.task[9] and self.offer_at_work[4]:
            number, wished = dice.choice(self.offer_at_work[4])
            credit, amount = self.task[6][number], dice.randint(1, wished + 1)
            possible = self.task[0] in (CONSENTING, WORKING, DISPUTED) and credit[7] < amount <= wished
            assert self.task.call(credit[4], "tip", {0: number, 1: amount, 2: self.task.work[0]}).accepted == possible

    # -- work ---------------------------------------------------------------------------------------------------------

    def claim(self, dice: Random) -> None:
        percent = dice.choice([100, dice.randint(0, 101), self.confirmed + 1])
        possible = self.task[0] == WORKING and self.confirmed < percent <= 100 and self.task.now < DUE
        evidence = dice.choice([None, REASON])
        assert self.task.call(self.exocrat, "claim", {0: percent, 1: evidence}).accepted == possible

    def confirm(self, dice: Random) -> None:
        peer = dice.choice([*self.task[3][1], MANAGER])
        claimed = self.task.work[2] if self.task[9] else 0
        judges = [judge for judge in self.task[3][1] if judge != self.exocrat]
        said = self.task.work[4] if self.task[9] else []
        possible = self.task[0] == WORKING and claimed > self.confirmed and peer in judges and peer not in said
        shown = self.task.work[3] if self.task[9] else None
        assert not self.task.call(peer, "confirm", {0: claimed, 1: OTHER}).accepted
        outcome = self.task.call(peer, "confirm", {0: claimed, 1: shown})
        assert outcome.accepted == possible
        needed = min(self.task[3][2] or len(judges), len(judges))
        if possible and len(said) + 1 == needed:
            self.confirmed = claimed
            most = self.price - self.returned - self.frozen
            self.released = max(self.released, min(most, self.price * claimed // 100))
            assert outcome.said("released") == [{0: claimed, 1: self.released, 2: self.returned, 3: self.price}]
        self.book(outcome)

    def dispute(self, dice: Random) -> None:
        left = self.price - self.released - self.returned
        amount = dice.choice([left, max(1, left * 3 // 10), 1])
        if dice.random() < 0.1:
            amount = left + 1
        by = dice.choice([self.exocrat, MANAGER, ROSA])
        possible = self.task[3][3] is not None and self.task[0] == WORKING and 0 < amount <= left
        possible = possible and self.may_dispute(by, amount, left)
        outcome = self.task.call(by, "dispute", {0: amount, 1: REASON})
        assert outcome.accepted == possible
        if outcome.accepted:
            self.frozen = amount
        self.book(outcome)

    def may_dispute(self, by: bytes, amount: int, left: int) -> bool:
        """A dispute begins, or somebody else raises the one that is open."""
        open_now, cases = self.task[10], self.task[11]
        if open_now is None:
            in_time = self.task.now < DUE
        else:
            in_time = self.task.now < open_now[4] - ANSWER // 2 and amount > self.frozen and by != open_now[1]
        return in_time and (cases < 16 or amount == left)

    def answer(self, dice: Random) -> None:
        """The panel answers, or does not in time."""
        if self.task[10] is None:
            return
        case, charter = self.task[10][0], self.task[10][6]
        if dice.random() < 0.3:
            self.task.now = max(self.task.now, self.task[10][4])
            outcome, share = self.task.call(NOBODY, "default"), self.task[3][3][4]
        else:
            share = dice.choice([0, 10_000, dice.randint(0, 10_000)])
            outcome = self.task.message(OTHER, "verdict", {0: case, 1: charter, 2: share}, BALLOTS)
        assert outcome.accepted
        self.ruled(share)
        self.book(outcome)

    def settle(self, dice: Random) -> None:
        if self.task[10] is None:
            return
        share = dice.choice([0, 5_000, 10_000])
        for peer in (MANAGER, self.exocrat):
            if self.task[10] is not None:
                outcome = self.task.call(peer, "settle-dispute", {0: share})
                assert outcome.accepted
                if self.task[10] is None:
                    self.ruled(share)
                self.book(outcome)

    def ruled(self, share: int) -> None:
        earned = self.frozen * share // 10_000
        self.released, self.returned, self.frozen = self.released + earned, self.returned + self.frozen - earned, 0

    def lie(self, dice: Random) -> None:
        """Verdicts of others, for other cases and of other panels, and panels that nobody asked for."""
        case = self.task[10][0] if self.task[10] else 0
        charter = self.task[10][6] if self.task[10] else REASON
        lies = [
            lambda: self.task.message(OTHER, "verdict", {0: case, 1: charter, 2: 10_000}, OTHER),
            lambda: self.task.message(OTHER, "verdict", {0: case + 1, 1: charter, 2: 10_000}, BALLOTS),
            lambda: self.task.message(OTHER, "verdict", {0: case, 1: REASON, 2: 10_000}, BALLOTS),
            lambda: self.task.message(OTHER, "verdict", {0: case, 1: charter, 2: None}, BALLOTS),
            lambda: self.task.message(OTHER, "panel", {0: case, 1: JUDGES}),
            lambda: self.task.message(OTHER, "govern", {0: governance(manager=NOBODY)}),
            lambda: self.task.message(OTHER, "migrate", {0: REASON}),
        ]
        assert not dice.choice(lies)().accepted

    # -- time and the end ---------------------------------------------------------------------------------------------

    def family(self, dice: Random) -> None:
        self.task.message(bytes([dice.randrange(40)]) * 32, "child", {0: 5, 1: "EUR"})
        if self.task[4]:
            self.task.call(MANAGER, dice.choice(["adopt", "disown"]), {0: dice.choice(self.task[4])[0]})

    def agree(self, dice: Random) -> None:
        """Some ask for another module; all do now and then, and the task goes on with its own."""
        for peer in PEOPLE if dice.random() < 0.2 else dice.sample(PEOPLE, 2):
            outcome = self.task.call(peer, "move", {0: OTHER})
            if outcome.of("become"):
                assert self.task.message(TASK, "leave", {0: OTHER}).accepted
                assert self.task.message(TASK, "migrate", {0: OTHER}).accepted
                assert self.task[14] == []

    def wait(self, dice: Random) -> None:
        self.task.now += dice.choice([1, DAY, 4 * DAY])

    def lapse(self, _dice: Random) -> None:
        possible = self.task.now >= DUE and self.task[0] in (OPEN, CONSENTING, WORKING) and self.task[10] is None
        worked = self.task[0] == WORKING
        outcome = self.task.call(NOBODY, "expire")
        assert outcome.accepted == possible
        if possible and worked and self.task[3][3] is not None:
            self.frozen = self.price - self.released - self.returned
            assert self.task[0] == DISPUTED
        self.book(outcome)

    def stop(self, dice: Random) -> None:
        outcome = self.task.call(dice.choice([MANAGER, self.exocrat]), "cancel")
        self.frozen = 0 if outcome.said("closing") else self.frozen
        self.book(outcome)

    def sweep(self, _dice: Random) -> None:
        pending = self.task[12] is not None
        outcome = self.task.call(NOBODY, "sweep")
        assert outcome.accepted == pending
        self.book(outcome)

    def meddle(self, dice: Random) -> None:
        """Somebody without a part in the task; an outcome that is refused left the state as it was (drive.py)."""
        op = dice.choice(sorted(OPS))
        assert not self.task.call(NOBODY, op, OPS[op]).accepted

    # -- what must hold -----------------------------------------------------------------------------------------------

    def book(self, outcome: Outcome) -> None:
        exocrat = self.exocrat
        for sent in settles(outcome):
            self.pieces[sent[0]].hear(sent[2], exocrat)

    @invariant()
    def what_the_state_says_is_what_the_model_counts(self) -> None:
        if not self.task[9]:
            return
        work = self.task.work
        assert (work[5], work[6], work[1]) == (self.released, self.returned, self.confirmed)
        if self.task[0] in (WORKING, DISPUTED):
            assert work[7] == self.frozen
        assert work[5] + work[6] + self.frozen <= self.price <= self.task[1][2]
        assert self.before[0] <= work[5]
        assert self.before[1] <= work[6]
        self.before = (work[5], work[6])
        whole = self.frozen > 0 and self.frozen == self.price - self.released - self.returned
        assert self.task[0] not in (WORKING, DISPUTED) or (self.task[0] == DISPUTED) == whole

    @invariant()
    def no_more_is_given_than_was_released(self) -> None:
        locked = {credit[0]: credit for credit in self.task[6]}
        tips = sum(credit[7] for credit in locked.values())
        assert sum(piece.given for piece in self.pieces.values()) <= self.released + tips
        for name, piece in self.pieces.items():
            credit = locked[name]
            assert piece.given <= credit[6] + credit[7] <= credit[2] == piece.amount
            assert not piece.redeemed or (credit[5] == OBLIGATION and credit[4] == self.exocrat)
            assert (credit[5] == RETURNED) <= piece.ended

    @invariant()
    def what_has_ended_stays_as_it_is(self) -> None:
        if self.final is not None:
            assert self.task.state == self.final
        elif self.task[0] in ENDED:
            self.final = self.task.state
            self.accounts_are_closed()

    def accounts_are_closed(self) -> None:
        """Each voucher knows that it is over; who earned all of the price has all of it, with the tips."""
        assert all(piece.ended for piece in self.pieces.values())
        assert self.frozen == 0
        if self.task[0] == COMPLETED:
            assert 0 < self.released == self.price - self.returned
            if self.returned == 0:
                tips = sum(credit[7] for credit in self.task[6])
                assert sum(piece.given for piece in self.pieces.values()) == self.price + tips
                promised = [self.pieces[c[0]] for c in self.task[6] if c[5] == OBLIGATION and c[4] == self.exocrat]
                assert all(piece.redeemed == piece.amount for piece in promised)

    def teardown(self) -> None:
        """Nobody can keep a task from ending, and then no voucher is locked to it by its own word."""
        if self.task.state is None:
            return
        self.task.now = max(self.task.now, DUE)
        if self.task[10] is not None:
            self.answer(Random(0))
        if self.task[0] in (OPEN, CONSENTING, WORKING):
            self.lapse(Random(0))
        if self.task[10] is not None:
            self.task.now += ANSWER
            self.answer(Random(1))
        while self.task[0] == CLOSING:
            self.sweep(Random(0))
        assert self.task[0] in {COMPLETED, CANCELLED, EXPIRED}
        self.what_the_state_says_is_what_the_model_counts()
        self.accounts_are_closed()
        data = self.task.encode("expire", {}, {0: 1, 1: NOBODY, 2: bytes(32)})
        assert run("task", data) == run("task", data)
        for op, args in OPS.items():
            assert self.task.call(MANAGER, op, args).code == 102


TestTask = TaskMachine.TestCase
TestTask.settings = steps()
