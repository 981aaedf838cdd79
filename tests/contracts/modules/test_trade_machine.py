"""A trade between two people, a voucher, a till and a processor whose receipts come late, doubled and in any order."""

from random import Random
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.delivery import DONE, criteria, evidence, fixes
from tests.contracts.modules.drive import (
    AGENT,
    BUYER,
    CANCELLED,
    CLOSING,
    COMPLETED,
    DAY,
    DEADLINE,
    DEVICE,
    EXPIRED,
    FAILED,
    FUNDED,
    OTHER,
    OVER,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
    piece,
    run,
    steps,
    terms,
)

# What may happen, as often as it stands here.
MOVES = ["agree", "lock", "stop", "wait", "wait", "cheat", "meddle", "lie"]
MOVES += ["prove"] * 4 + ["deliver"] * 2 + ["fall_short"] + ["pay"] * 3 + ["report"] * 6
ENDED = {COMPLETED, CANCELLED, EXPIRED, FAILED}
AMOUNTS = st.one_of(st.integers(1, 50), st.integers(1, 10**15))


class Processor:
    """What became of each hold at the processor; `report` may be read at any time, and old reports may come again."""

    def __init__(self, amounts: list[int]) -> None:
        self.amounts = amounts
        self.reports: list[tuple[int, str, int, int]] = []
        self.now: dict[int, tuple[str, int, int]] = {}

    def report(self, hold: int, state: str, held: int, released: int) -> None:
        if self.now.get(hold, ("", 0, 0))[0] in ("released", "voided", "expired", "refused"):
            return
        self.now[hold] = (state, held, released)
        self.reports.append((hold, state, held, released))

    def obey(self, outcome: Outcome) -> None:
        """Carries out effects the way a gateway does: targets are cumulative, a refund voids the rest."""
        for order in outcome.of("hold"):
            self.report(order[0], "payer_action", 0, 0)
        for order in outcome.of("release"):
            assert order[2] is True
            self.report(order[0], "released", self.amounts[order[0]], order[1])
        for order in outcome.of("refund"):
            self.report(order[0], "voided", 0, 0)


class TradeMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.trade = Contract("trade", TRADE)
        self.processor = Processor([])
        self.ordered: dict[int, int] = {}
        self.refunded: set[int] = set()
        self.redeemed = self.unlocked = self.nonce = 0
        self.targets: list[int] = []
        self.final: dict[int, Any] | None = None

    @initialize(
        creator=st.sampled_from([SELLER, BUYER]),
        face=AMOUNTS,
        holds=st.lists(AMOUNTS, min_size=1, max_size=4),
        asked=st.sampled_from([{}, {}, {"criteria": criteria()}]),
    )
    def propose(self, creator: bytes, face: int, holds: list[int], asked: dict[str, object]) -> None:
        holds = [min(amount, 10**15 // len(holds)) for amount in holds]
        assert self.trade.init(creator, terms(face=face, cash=sum(holds), holds=holds, **asked)).accepted
        self.processor = Processor(holds)

    @initialize(kind=st.sampled_from(["proposed", "funding", "funded", "funded", "funded"]))
    def begin(self, kind: str) -> None:
        """Most runs begin where it gets interesting."""
        if self.trade.state is None or kind == "proposed":
            return
        other = BUYER if self.trade[7] == SELLER else SELLER
        self.book(self.trade.call(other, "accept"))
        self.book(self.trade.message(VOUCHER, "locked", piece(amount=self.trade[1][3])))
        if kind == "funded":
            for number, amount in enumerate(self.processor.amounts):
                self.processor.report(number, "held", amount, 0)
                self.book(self.trade.receipt(number, "held", amount))
            assert self.trade[0] == FUNDED

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    # -- people, voucher, till ----------------------------------------------------------------------------------------

    def agree(self, dice: Random) -> None:
        self.book(self.trade.call(dice.choice([SELLER, BUYER]), "accept"))

    def lock(self, _dice: Random) -> None:
        self.book(self.trade.message(VOUCHER, "locked", piece(amount=self.trade[1][3])))

    def stop(self, dice: Random) -> None:
        op = "expire" if self.trade.now >= OVER else "cancel"
        self.book(self.trade.call(dice.choice([SELLER, BUYER]), op))

    def prove(self, dice: Random) -> None:
        left = self.trade[1][3] - self.trade[5]
        self.nonce += 1
        amount = max(1, dice.choice([left // 2, left // 3, left // 5, left // 7, 1, left]))
        funded = self.trade[0] == FUNDED
        outcome = self.trade.proof(amount, self.nonce, accepted=min(self.trade.now, DEADLINE))
        assert outcome.accepted == (funded and self.trade.now < OVER and not self.by_sensor)
        self.book(outcome)

    def deliver(self, _dice: Random) -> None:
        """The device proves it: all of the money at once, or nothing."""
        funded = self.trade[0] == FUNDED
        outcome = self.trade.complete(evidence(), DONE)
        assert outcome.accepted == (funded and self.trade.now < OVER and self.by_sensor)
        self.book(outcome)
        assert not outcome.accepted or self.trade[5] == self.trade[1][3]

    def fall_short(self, dice: Random) -> None:
        """A completion that is wrong in one way."""
        short: dict[str, object] = {"fixes": fixes(4), "band": [T0, DONE, 1, 0, 0, 0], "count": [T0, 17, 19]}
        name = dice.choice([*short, "device", "principal", "late"])
        shown = evidence(**({name: dice.choice([short[name], None])} if name in short else {}))
        author, principal = (
            STRANGER if name == one else other for one, other in (("device", DEVICE), ("principal", SELLER))
        )
        completed = DEADLINE + 1 if name == "late" else DONE
        assert not self.trade.complete(shown, completed, author, principal).accepted

    @property
    def by_sensor(self) -> bool:
        return 12 in self.trade[1]

    def cheat(self, dice: Random) -> None:
        """A proof that is wrong in one way."""
        lies: dict[str, object] = {
            "holder": SELLER,
            "principal": AGENT,
            "currency": "EUR",
            "accepted": DEADLINE + 1,
            "expires": self.trade.now - 1,
            "authorized": 0,
        }
        name = dice.choice([*lies, "much", "nothing", "nonce"])
        amount = {"much": self.trade[1][3] - self.trade[5] + 1, "nothing": 0}.get(name, 1)
        nonce = int.from_bytes(dice.choice(self.trade[6] or [bytes(16)]), "big") if name == "nonce" else self.nonce + 1
        if name != "nonce" or self.trade[6]:
            assert not self.trade.proof(amount, nonce, **({name: lies[name]} if name in lies else {})).accepted

    def meddle(self, dice: Random) -> None:
        op = dice.choice(["accept", "cancel", "locked", "receipt", "redeem-proof", "init", "x"])
        assert not self.trade.call(STRANGER, op).accepted
        source = dice.choice([VOUCHER, OTHER])
        assert not self.trade.message(source, "locked", piece(amount=self.trade[1][3] + (source == VOUCHER))).accepted

    def wait(self, dice: Random) -> None:
        self.trade.now += dice.choice([0, 1, 1, 4]) * DAY

    # -- the processor ------------------------------------------------------------------------------------------------

    def pay(self, dice: Random) -> None:
        """The buyer pays; seldom the processor says no, or holds too little, or loses what it held."""
        for number in dice.sample(list(self.processor.now), min(1, len(self.processor.now))):
            amount = self.processor.amounts[number]
            fate = dice.choice(["held"] * 40 + ["short", "refused", "expired", "voided"])
            if fate == "short":
                self.processor.report(number, "held", amount - 1, 0)
            elif fate != "refused" or self.processor.now[number][0] == "payer_action":
                self.processor.report(number, fate, amount if fate == "held" else 0, 0)

    def report(self, dice: Random) -> None:
        """Any report arrives, mostly a new one."""
        if not self.processor.reports:
            return
        reports = self.processor.reports
        hold, state, held, released = dice.choice([dice.choice(reports), *reports[-2:]])
        outcome = self.trade.receipt(hold, state, held, released)
        assert outcome.accepted == (self.final is None)
        self.book(outcome)

    def lie(self, dice: Random) -> None:
        hold, state = dice.randrange(5), dice.choice(["released", "partly_released"])
        released = self.ordered.get(hold, 0) + dice.choice([1, 100, 10**9])
        assert not self.trade.receipt(hold, state, released, released).accepted

    # -- what must hold -----------------------------------------------------------------------------------------------

    def book(self, outcome: Outcome) -> None:
        self.processor.obey(outcome)
        for order in outcome.of("release"):
            assert order[0] not in self.ordered, "a hold pays out once"
            assert order[0] not in self.refunded
            self.ordered[order[0]] = order[1]
        for order in outcome.of("refund"):
            assert order[0] not in self.ordered
            assert order[0] not in self.refunded
            assert order[1] == 0
            self.refunded.add(order[0])
        for told in outcome.of("message"):
            assert told[0] == VOUCHER
            self.redeemed += told[2][1] if told[1] == "redeem" else 0
            self.unlocked += told[1] == "unlock"
            assert told[1] != "unlock" or told[2][1] == self.trade[5]
        assert not self.unlocked > 1

    @invariant()
    def no_more_is_paid_than_was_earned(self) -> None:
        face, cash = self.trade[1][3], self.trade[1][5]
        earned = cash * self.trade[5] // face
        holds = self.trade[4]
        assert sum(self.ordered.values()) <= earned
        assert sum(hold[2] for hold in holds) <= sum(self.ordered.values())
        assert sum(hold[3] for hold in holds) == (earned if holds else 0)
        for number, hold in enumerate(holds):
            assert 0 <= hold[2] <= hold[3] <= hold[0]
            assert self.ordered.get(number, hold[3]) == hold[3]

    @invariant()
    def targets_never_fall(self) -> None:
        targets = [hold[3] for hold in self.trade[4]]
        assert all(new >= old for new, old in zip(targets, self.targets, strict=False))
        self.targets = targets

    @invariant()
    def what_is_proven_is_redeemed_once(self) -> None:
        assert self.redeemed == self.trade[5] <= self.trade[1][3]
        assert self.trade[6] == sorted(set(self.trade[6]))
        assert not self.by_sensor or self.trade[6] == []

    @invariant()
    def what_has_ended_stays_as_it_is(self) -> None:
        if self.final is not None:
            assert self.trade.state == self.final
        if self.trade[0] in ENDED:
            self.final = self.trade.state
            given_back = self.trade[3] is not None and self.trade[5] < self.trade[1][3]
            assert self.unlocked == given_back
            assert all(hold[1] in ("released", "voided", "expired", "refused") for hold in self.trade[4])

    @invariant()
    def the_same_input_gives_the_same_bytes(self) -> None:
        data = self.trade.encode("expire", {}, {0: 1, 1: AGENT, 2: bytes(32)})
        assert run("trade", data) == run("trade", data)

    def teardown(self) -> None:
        """No party and no processor can keep a trade from ending, and then no money is left at the processor."""
        if self.trade.state is None:
            return
        if self.trade[0] not in {CLOSING, *ENDED}:
            self.trade.now = max(self.trade.now, OVER)
            self.book(self.trade.call(STRANGER, "expire"))
        if self.trade[0] == CLOSING:
            for number, (state, held, released) in self.processor.now.items():
                self.trade.receipt(number, state, held, released)
        assert self.trade[0] in ENDED
        assert not any(state in ("held", "payer_action") for state, _, _ in self.processor.now.values())
        for op in ("accept", "cancel", "expire"):
            assert self.trade.call(SELLER, op).code == 102


TestTrade = TradeMachine.TestCase
TestTrade.settings = steps()
