"""A trade among up to four people, with a till, a sensor, a panel, vouchers and a processor, beside its books.

The processor's receipts come late, doubled and in any order.
"""

from random import Random
from typing import Any

import pytest
from exonomy_contracts.commit.charter import Charter
from exonomy_contracts.commit.terms import HolderSignature, Loss, Sensor, Terms, Till
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.delivery import DONE, evidence, fixes
from tests.contracts.modules.drive import (
    AGENT,
    CANCELLED,
    CLOSING,
    COMPLETED,
    DAY,
    DEADLINE,
    DEVICE,
    EXPIRED,
    FAILED,
    FUNDED,
    FUNDING,
    MODULE,
    OTHER,
    OVER,
    SELLER,
    STRANGER,
    TRADE,
    Contract,
    Outcome,
    run,
    steps,
)
from tests.contracts.modules.trade_model import Books, Share, any_terms
from tests.contracts.modules.trades import (
    ACCOUNTS,
    CASES,
    DISPUTES,
    HOLDS,
    JUDGES,
    PIECES,
    STATUS,
    court,
    piece,
    settles,
    vouchers,
)

pytestmark = pytest.mark.timeout(900)  # the long profile takes minutes

# What may happen, as often as it stands here.
MOVES = ["agree", "lock", "stop", "wait", "cheat", "meddle", "lie", "short"]
MOVES += (
    ["prove"] * 4 + ["confirm"] * 3 + ["deliver"] * 3 + ["argue"] * 4 + ["decide"] * 3 + ["lose"] * 2 + ["report"] * 6
)
ENDED = {COMPLETED, CANCELLED, EXPIRED, FAILED}
GONE = ("voided", "expired", "failed", "refused", "released", "charged_back")
CHARTER = Charter.of_panel(JUDGES).hash


class Processor:
    """What became of each hold at the processor; `reports` may be read at any time, and old ones may come again."""

    def __init__(self, terms: Terms) -> None:
        self.holds = terms.holds()
        self.reports: list[tuple[int, str, int, int]] = []
        self.now: dict[int, tuple[str, int, int]] = {}

    def say(self, hold: int, state: str, held: int = 0, released: int = 0) -> None:
        before, _, paid = self.now.get(hold, ("", 0, 0))
        if before in GONE:
            if before != "released" or state != "charged_back":
                return
            released = paid
        self.now[hold] = (state, held, released)
        self.reports.append((hold, state, held, released))

    def obey(self, outcome: Outcome) -> None:
        """Carries out effects the way a gateway does: targets are cumulative, a refund voids the rest."""
        for order in outcome.of("hold"):
            self.say(order[0], "payer_action")
        for order in outcome.of("release"):
            self.say(order[0], "released", self.holds[order[0]][1], order[1])
        for order in outcome.of("refund"):
            self.say(order[0], "voided")


class TradeMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.trade = Contract("trade", TRADE)
        self.ordered: dict[int, int] = {}
        self.refunded: set[int] = set()
        self.told: dict[int, dict[bytes, tuple[int, int]]] = {}
        self.over: set[int] = set()
        self.targets: list[int] = []
        self.ended: int | None = None
        self.nonce = 0

    @initialize(seed=st.integers(0, 2**32), kind=st.sampled_from([*["funded"] * 8, "funding", "proposed"]))
    def begin(self, seed: int, kind: str) -> None:
        """Most runs begin where it gets interesting."""
        dice = Random(seed)
        self.terms = any_terms(seed)
        self.terms.check(self.trade.now)
        self.books, self.processor = Books(self.terms), Processor(self.terms)
        creator = dice.choice(self.terms.parties)
        assert self.trade.init(creator, self.terms.item()).accepted
        if kind == "proposed":
            return
        for peer in self.terms.parties:
            assert self.act(self.trade.call(peer, "accept")).accepted == (peer != creator)
        for leg, voucher in enumerate(vouchers(self.terms)):
            assert self.act(self.trade.message(voucher, "locked", piece(self.terms, leg))).accepted
        if kind == "funded":
            for hold, (_, amount) in enumerate(self.terms.holds()):
                self.processor.say(hold, "held", amount)
                self.hear(hold, "held", amount, 0)
            assert self.trade[STATUS] == FUNDED or self.terms.is_exchange
            self.trade.now += dice.choice([0, 0, 30]) * DAY

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    @property
    def is_open(self) -> bool:
        """Whether it is funded and proofs may still arrive."""
        return bool(self.trade[STATUS] == FUNDED and self.trade.now < OVER)

    # -- people, vouchers, devices ------------------------------------------------------------------------------------

    def agree(self, dice: Random) -> None:
        self.act(self.trade.call(dice.choice(self.terms.parties), "accept"))

    def lock(self, dice: Random) -> None:
        """The piece of a leg, or one that does not fit; what the trade can't use it lets go."""
        leg = dice.randrange(1 + len(self.terms.barter))
        voucher, fits = vouchers(self.terms)[leg], dice.random() < 0.5
        said = piece(self.terms, leg) if fits else piece(self.terms, leg, piece=110 + leg, currency="XXX")
        before, open_ = self.trade.state, self.trade[STATUS] < FUNDING and self.trade.now < DEADLINE
        outcome = self.trade.message(voucher, "locked", said)
        if not outcome.accepted:
            assert fits
            assert before is not None
            assert before[PIECES][leg] == said
        elif fits and open_:
            assert self.act(outcome).said("locked")
        else:
            assert outcome.effects == [["message", {0: voucher, 1: "settle", 2: settles(said[0], end=True)}]]
            assert self.trade.state == before

    def stop(self, dice: Random) -> None:
        op = "expire" if self.trade.now >= OVER else "cancel"
        status = self.trade[STATUS]
        disputed = any(self.trade[DISPUTES])
        outcome = self.trade.call(dice.choice(self.terms.parties), op)
        closed = outcome.accepted and (status != FUNDED or self.trade[STATUS] != FUNDED)
        assert op == "cancel" or outcome.accepted == (status not in (CLOSING, *ENDED) and not disputed)
        if closed:
            self.books.give_all_back()
        self.act(outcome)

    def amount(self, dice: Random, room: int) -> int:
        return dice.choice([room, room // 2, room // 3, 1, room + 1, 0])

    def prove(self, dice: Random) -> None:
        buyer = dice.randrange(len(self.terms.buyers))
        room = self.books.room(buyer, Till)
        amount = self.amount(dice, room)
        self.nonce += 1
        holder = self.terms.buyers[buyer].peer
        open_ = self.is_open
        outcome = self.trade.proof(amount, self.nonce, holder=holder, accepted=min(self.trade.now, DEADLINE))
        assert outcome.accepted == (open_ and 0 < amount <= room)
        if outcome.accepted:
            self.books.show(buyer, Till, amount)
        self.act(outcome)

    def confirm(self, dice: Random) -> None:
        buyer = dice.randrange(len(self.terms.buyers))
        room = self.books.room(buyer, HolderSignature)
        amount = self.amount(dice, room)
        open_ = self.is_open and self.trade.now <= DEADLINE
        outcome = self.trade.call(self.terms.buyers[buyer].peer, "confirm", {0: amount})
        assert outcome.accepted == (open_ and 0 < amount <= room)
        if outcome.accepted:
            self.books.show(buyer, HolderSignature, amount)
        self.act(outcome)

    def deliver(self, _dice: Random) -> None:
        """The device proves a milestone: all of it for every buyer."""
        shown = [
            place
            for place in self.books.places(Sensor)
            if not any(share.shown.get(place, 0) for share in self.books.shares)
        ]
        open_ = self.is_open
        outcome = self.trade.complete(evidence(), DONE)
        assert outcome.accepted == (open_ and bool(shown))
        if outcome.accepted:
            self.books.complete(*shown[0])
        self.act(outcome)

    def short(self, dice: Random) -> None:
        """A completion that is wrong in one way."""
        shown = evidence(**{"fixes": fixes(4)} if dice.random() < 0.5 else {"count": [DONE, 17, 19]})
        assert not self.trade.complete(shown, DONE).accepted
        author, principal = dice.choice([(STRANGER, SELLER), (DEVICE, AGENT)])
        assert not self.trade.complete(evidence(), DONE, author, principal).accepted

    def argue(self, dice: Random) -> None:
        party = dice.randrange(len(self.terms.parties))
        buyer = dice.randrange(len(self.terms.buyers))
        share = self.books.shares[buyer]
        amount = self.amount(dice, share.open + share.frozen)
        open_ = self.trade[DISPUTES][buyer]
        theirs = party in (0, buyer + 1) and self.terms.court is not None
        expected = theirs and self.may_dispute(self.terms.parties[party], open_, share, amount)
        args = {0: buyer, 1: amount, 2: bytes(32)}
        outcome = self.trade.call(self.terms.parties[party], "dispute", args)
        assert outcome.accepted == expected
        if outcome.accepted:
            share.frozen = amount
        self.act(outcome)

    def may_dispute(self, by: bytes, dispute: dict[int, Any] | None, share: Share, amount: int) -> bool:
        """A dispute about this share begins, or the other side raises the one that is open."""
        if dispute is None and not self.is_open:
            return False
        most = share.open + share.frozen
        if dispute is not None:
            late = self.trade.now >= dispute[4] - court().answer_ms // 2
            if late or amount <= share.frozen or by == dispute[1]:
                return False
        return 0 < amount <= most and (self.trade[CASES] < 16 or amount == most)

    def due(self) -> int:
        """Whose dispute is the first that is due."""
        return min((one[4], buyer) for buyer, one in enumerate(self.trade[DISPUTES]) if one)[1]

    def decide(self, dice: Random) -> None:
        """The panel, the two between whom it is, or the terms after some time."""
        court = self.terms.court
        if court is None or not any(self.trade[DISPUTES]):
            assert not self.trade.call(SELLER, "default").accepted
            return
        buyer = dice.choice([buyer for buyer, one in enumerate(self.trade[DISPUTES]) if one])
        bp = dice.choice([0, 1, 3_333, 5_000, 10_000])
        way = dice.choice(["verdict", "default", "settle"])
        if way == "verdict":
            case = self.trade[DISPUTES][buyer][0]
            outcome = self.trade.message(OTHER, "verdict", {0: case, 1: CHARTER, 2: bp}, MODULE)
        elif way == "default":
            buyer, bp = self.due(), court.default_bp
            due = self.trade.now >= self.trade[DISPUTES][buyer][4]
            outcome = self.trade.call(STRANGER, "default")
            if not due:
                assert not outcome.accepted
                return
        else:
            self.act(self.trade.call(SELLER, "settle-dispute", {0: bp, 1: buyer}))
            outcome = self.trade.call(self.terms.buyers[buyer].peer, "settle-dispute", {0: bp, 1: buyer})
        assert outcome.accepted
        self.rule(buyer, bp)
        self.act(outcome)

    def rule(self, buyer: int, bp: int) -> None:
        """After the deadline the last decision ends the trade."""
        self.books.rule(buyer, bp)
        if self.trade.now >= OVER and not any(share.frozen for share in self.books.shares):
            self.books.give_all_back()

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
        name = dice.choice([*lies])
        assert not self.trade.proof(1, self.nonce + 1, **{name: lies[name]}).accepted
        if self.trade[6]:
            used = int.from_bytes(dice.choice(self.trade[6]), "big")
            assert not self.trade.proof(1, used, holder=dice.choice(self.terms.parties[1:])).accepted

    def meddle(self, dice: Random) -> None:
        """Whoever has no part in it changes nothing."""
        before = self.trade.state
        for op in ("accept", "cancel", "locked", "receipt", "redeem-proof", "verdict", "init", "x"):
            assert not self.trade.call(STRANGER, op).accepted
        assert not self.trade.call(STRANGER, "confirm", {0: 1}).accepted
        assert not self.trade.call(STRANGER, "dispute", {0: 0, 1: 1, 2: bytes(32)}).accepted
        assert not self.trade.call(STRANGER, "settle-dispute", {0: 1, 1: 0}).accepted
        assert not self.trade.call(STRANGER, "move", {0: MODULE}).accepted
        assert not self.trade.message(OTHER, "verdict", {0: 0, 1: bytes(32), 2: 1}, MODULE).accepted
        leg = dice.randrange(1 + len(self.terms.barter))
        wrong = piece(self.terms, leg, piece=10**6, owner=STRANGER)
        assert self.trade.message(vouchers(self.terms)[leg], "locked", wrong).said("bounced")
        assert self.trade.state == before
        data = self.trade.encode("expire", {}, {0: 1, 1: AGENT, 2: bytes(32)})
        assert run("trade", data) == run("trade", data)

    def wait(self, dice: Random) -> None:
        self.trade.now += dice.choice([0, 1, 1, 4]) * DAY

    # -- the processor ------------------------------------------------------------------------------------------------

    def lose(self, dice: Random) -> None:
        """The processor says no, holds too little, or loses what it held; a bank takes back what was paid."""
        for hold in dice.sample(list(self.processor.now), min(1, len(self.processor.now))):
            amount = self.terms.holds()[hold][1]
            fate = dice.choice(["held", "held", "short", "refused", "expired", "voided", "charged_back"])
            state = self.processor.now[hold][0]
            if fate == "short" and state == "payer_action":
                self.processor.say(hold, "held", amount - 1)
            elif fate == "held" or (fate == "refused" and state == "payer_action"):
                self.processor.say(hold, fate, amount if fate == "held" else 0)
            elif fate in ("expired", "voided") or (fate == "charged_back" and state == "released"):
                self.processor.say(hold, fate, amount)

    def report(self, dice: Random) -> None:
        """Any report arrives, mostly a new one."""
        for hold, (state, _, _) in list(self.processor.now.items()):
            if state == "payer_action" and dice.random() < 0.3:
                self.processor.say(hold, "held", self.terms.holds()[hold][1])
        if reports := self.processor.reports:
            self.hear(*dice.choice([dice.choice(reports), *reports[-2:]]))

    def hear(self, hold: int, state: str, held: int, released: int) -> None:
        """A receipt, and what it means for the books (SPEC 12.4, 12.14)."""
        status = self.trade[STATUS]
        leg, _ = self.terms.holds()[hold]
        outcome = self.trade.receipt(hold, state, held, released, currency=leg.currency)
        assert outcome.accepted == (status not in ENDED or state == "charged_back")
        now = self.trade[HOLDS][hold]
        share = self.books.shares[leg.buyer]
        assert not (outcome.said("funded") and self.trade.now >= DEADLINE)
        if status == FUNDING and self.trade[STATUS] not in (FUNDING, FUNDED) and not outcome.said("funded"):
            self.books.give_all_back()
        elif outcome.said("funded") and self.terms.is_exchange:
            for each in self.books.shares:
                each.proven = each.whole
        elif status == FUNDED and now[1] in GONE:
            paid = 0 if now[1] == "charged_back" else now[2]
            if now[3] < now[0] or (paid < now[3] and self.terms.loss == Loss.BUYER):
                share.give_back()
        self.act(outcome)

    def lie(self, dice: Random) -> None:
        hold, state = dice.randrange(17), dice.choice(["released", "partly_released"])
        released = self.ordered.get(hold, 0) + dice.choice([1, 100, 10**9])
        assert not self.trade.receipt(hold, state, released, released).accepted

    # -- what must hold -----------------------------------------------------------------------------------------------

    def act(self, outcome: Outcome) -> Outcome:
        """Carries out what an outcome asks for, and holds it to what was asked before."""
        if outcome.said("funded") and self.terms.is_exchange:
            for share in self.books.shares:
                share.proven = share.whole
        self.processor.obey(outcome)
        for order in outcome.of("release"):
            assert order[0] not in self.ordered, "a hold pays out once"
            assert order[0] not in self.refunded
            assert (order[1], order[2]) == (self.books.targets()[order[0]], True)
            self.ordered[order[0]] = order[1]
        for order in outcome.of("refund"):
            assert order[0] not in self.ordered
            assert order[0] not in self.refunded
            assert order[1] == 0
            self.refunded.add(order[0])
        for sent in outcome.of("message"):
            self.settle(sent)
        return outcome

    def settle(self, sent: dict[int, Any]) -> None:
        number, settled, end = sent[2].values()
        leg = number - 10
        assert (sent[0], sent[1]) == (vouchers(self.terms)[leg], "settle")
        assert number not in self.over, "nothing is said after the end"
        said = {peer: (redeemed, given) for peer, redeemed, given in settled}
        assert len(said) == len(settled)
        for peer, before in self.told.get(number, {}).items():
            assert said[peer][0] >= before[0]
            assert said[peer][1] >= before[1]
        assert sum(redeemed + given for redeemed, given in said.values()) <= self.trade[PIECES][leg][1]
        self.told[number] = said
        if end:
            self.over.add(number)

    @invariant()
    def the_books_agree(self) -> None:
        if self.trade.state is not None:
            assert self.trade[ACCOUNTS] == self.books.item()
            assert self.trade[6] == sorted(set(self.trade[6]))

    @invariant()
    def no_more_is_paid_than_was_earned(self) -> None:
        if self.trade.state is None or not self.trade[HOLDS]:
            return
        targets = [hold[3] for hold in self.trade[HOLDS]]
        assert targets == self.books.targets()
        assert all(new >= old for new, old in zip(targets, self.targets, strict=False)), "a target never falls"
        self.targets = targets
        for number, hold in enumerate(self.trade[HOLDS]):
            assert 0 <= hold[2] <= self.ordered.get(number, 0) <= hold[3] <= hold[0]
            paid = 0 if hold[1] == "charged_back" else hold[2]
            assert hold[7] == (hold[3] - paid if hold[1] in GONE else 0)

    @invariant()
    def vouchers_know_what_is_earned(self) -> None:
        for number, said in self.told.items():
            assert said == self.earned(number - 10)

    def earned(self, leg: int) -> dict[bytes, tuple[int, int]]:
        """What the voucher of a piece should have been told."""
        terms, shares = self.terms, self.books.shares
        if leg > 0:
            barter = terms.barter[leg - 1]
            given = terms.earned(barter, shares[barter.buyer].proven)
            return {terms.seller: (0, given)} if given else {}
        figures = {}
        for buyer, share in enumerate(shares):
            given = terms.given(buyer, share.proven)
            if share.proven:
                at_once = (0, share.proven + given)
                figures[terms.buyers[buyer].peer] = at_once if terms.is_exchange else (share.proven, given)
        return figures

    @invariant()
    def what_has_ended_stays_so(self) -> None:
        if self.trade.state is None:
            return
        assert self.ended in (None, self.trade[STATUS])
        if self.trade[STATUS] in ENDED:
            self.ended = self.trade[STATUS]
            locked = {10 + leg for leg, there in enumerate(self.trade[PIECES]) if there is not None}
            assert self.over == locked
            assert self.books.is_done
            assert all(hold[1] in GONE for hold in self.trade[HOLDS])

    def teardown(self) -> None:
        """No party, no panel and no processor can keep a trade from ending, and then no money is left anywhere."""
        if self.trade.state is None:
            return
        if self.trade[STATUS] not in {CLOSING, *ENDED}:
            self.trade.now = max(self.trade.now, self.terms.decided_ms)
            assert self.trade.now < self.terms.lock_until_ms + 400 * DAY
            while any(self.trade[DISPUTES]):
                assert self.terms.court is not None
                self.rule(self.due(), self.terms.court.default_bp)
                assert self.act(self.trade.call(STRANGER, "default")).accepted
            if self.trade[STATUS] not in {CLOSING, *ENDED}:
                self.books.give_all_back()
                assert self.act(self.trade.call(STRANGER, "expire")).accepted
        for hold, (state, held, released) in list(self.processor.now.items()):
            if self.trade[STATUS] == CLOSING:
                self.hear(hold, state, held, released)
        assert self.trade[STATUS] in ENDED
        assert all(state in GONE for state, _, _ in self.processor.now.values())
        self.the_books_agree()
        self.what_has_ended_stays_so()
        for op in ("accept", "cancel", "expire"):
            assert self.trade.call(SELLER, op).code == 102


TestTrade = TradeMachine.TestCase
TestTrade.settings = steps()
