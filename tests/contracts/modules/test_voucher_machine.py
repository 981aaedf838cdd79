"""Random people and instances do random things to a voucher; what must hold is checked after every one of them."""

from random import Random
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.drive import (
    AGENT,
    BUYER,
    DAY,
    DONE,
    DRAFT,
    EXPIRY,
    LAPSED,
    LISTED,
    OTHER,
    PARTLY,
    PENDING,
    SELLER,
    STRANGER,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
    minted,
    params,
    run,
    steps,
)

WHOLE = 10_000
# What may happen, as often as it stands here.
MOVES = ["price", "split", "lock", "lock", "redeem", "redeem", "redeem", "unlock", "lapse", "expire"]
MOVES += ["wait", "wait", "meddle", "mislead", "confuse"]


class VoucherMachine(RuleBasedStateMachine):
    """Keeps its own books of what each event said, and compares them with the state."""

    def __init__(self) -> None:
        super().__init__()
        self.voucher = Contract("voucher", VOUCHER)
        self.redeemed: dict[int, int] = {}
        self.expired = 0
        self.carved: dict[int, int] = {0: WHOLE}
        self.over: dict[int, Any] = {}

    @initialize(divisible=st.sampled_from([True, True, True, False]), draft=st.sampled_from([False, False, True]))
    def mint(self, divisible: bool, draft: bool) -> None:
        self.voucher = minted(divisible=divisible, transferable=divisible)
        if not draft:
            assert self.voucher.call(SELLER, "list", {0: 1}).accepted

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    @property
    def pieces(self) -> list[dict[int, Any]]:
        return self.voucher[8] if self.voucher.state else []

    def free(self) -> list[int]:
        """The pieces that their owner can do something with, if any."""
        return [piece[0] for piece in self.pieces if not piece[4] and piece[5] not in (DONE, LAPSED)] or [0]

    def locked(self) -> list[dict[int, Any]]:
        return [piece for piece in self.pieces if piece[4]]

    def part(self, number: int, dice: Random) -> int:
        """Some amount that makes sense for the piece: mostly a share of what is left, sometimes all, none or more."""
        left = self.pieces[number][2] - self.pieces[number][3] if number < len(self.pieces) else 100
        shares = [left // 2, left // 3, left // 5, left // 7, 1]
        return dice.choice([*shares, *shares, left, left, left + 1, 0, 2**64 - 1])

    # -- those who may ------------------------------------------------------------------------------------------------

    def price(self, dice: Random) -> None:
        self.book(
            self.voucher.call(SELLER, "list" if self.voucher[0] == DRAFT else "price", {0: dice.randrange(10**15)})
        )

    def split(self, dice: Random) -> None:
        number = dice.choice(self.free())
        self.book(self.voucher.call(SELLER, "split", {0: number, 1: self.part(number, dice)}))

    def lock(self, dice: Random) -> None:
        number, to = dice.choice(self.free()), dice.choice([TRADE, TRADE, OTHER, VOUCHER])
        until = self.voucher.now + dice.choice([0, 1, 3, 10, 20, 80]) * DAY
        args = {0: number, 1: self.part(number, dice), 2: to, 3: until, 4: BUYER}
        outcome = self.voucher.call(SELLER, "lock", args)
        self.book(outcome)
        if outcome.accepted:
            (told,) = outcome.of("message")
            assert (told[0], told[2][1]) == (to, args[1])
            assert self.pieces[told[2][0]][4][0] == to

    def redeem(self, dice: Random) -> None:
        for piece in dice.sample(self.locked(), min(1, len(self.locked()))):
            args = {0: piece[0], 1: self.part(piece[0], dice)}
            self.book(self.voucher.message(piece[4][0], "redeem", args))

    def unlock(self, dice: Random) -> None:
        """With what was redeemed, or with more, as if a `redeem` were still under way."""
        for piece in dice.sample(self.locked(), min(1, len(self.locked()))):
            under_way = dice.choice([0, 0, self.part(piece[0], dice)])
            amount = min(piece[4][3] + under_way, 2**64 - 1)
            outcome = self.voucher.message(piece[4][0], "unlock", {0: piece[0], 1: amount})
            assert outcome.accepted == (under_way <= piece[2] - piece[3])
            self.book(outcome)

    def lapse(self, dice: Random) -> None:
        for piece in dice.sample(self.locked(), min(1, len(self.locked()))):
            outcome = self.voucher.call(dice.choice([SELLER, STRANGER]), "lapse", {0: piece[0]})
            assert outcome.accepted == (piece[4][1] <= self.voucher.now)
            self.book(outcome)

    def expire(self, _dice: Random) -> None:
        outcome = self.voucher.call(STRANGER, "expire")
        assert not outcome.accepted or self.voucher.now >= EXPIRY
        self.book(outcome)

    def wait(self, dice: Random) -> None:
        self.voucher.now += dice.choice([0, 1, 1, 2, 5]) * DAY

    # -- those who may not --------------------------------------------------------------------------------------------

    def meddle(self, dice: Random) -> None:
        peer, number = dice.choice([BUYER, STRANGER]), dice.randrange(6)
        op = dice.choice(["list", "price", "split", "lock", "redeem", "unlock"])
        args: dict[int, object] = {0: number, 1: self.part(number, dice)}
        if op in ("list", "price"):
            del args[1]
        if op == "lock":
            args |= {2: TRADE, 3: self.voucher.now + DAY, 4: peer}
        assert not self.voucher.call(peer, op, args).accepted

    def mislead(self, dice: Random) -> None:
        """An instance that holds no lock on a piece says what only the one that does may say."""
        source, number = dice.choice([TRADE, OTHER, VOUCHER, AGENT]), dice.randrange(6)
        lock = self.pieces[number][4] if number < len(self.pieces) else None
        if lock is None or lock[0] != source:
            args = {0: number, 1: self.part(number, dice)}
            assert not self.voucher.message(source, dice.choice(["redeem", "unlock"]), args).accepted

    def confuse(self, dice: Random) -> None:
        # Keys 3 and on, as the host writes them for each origin.
        facts: dict[int, list[object]] = {
            0: [[SELLER]],
            2: [TRADE, 1, 0],
            3: [SELLER, BUYER, 1, "USD", bytes(16), 9, 9],
        }
        origin = dice.randrange(5)
        fact = {0: origin, 1: SELLER, 2: bytes(32), **dict(enumerate(facts.get(origin, []), 3))}
        op = dice.choice(["init", "burn", "receipt", "redeem-proof", ""])
        assert not self.voucher.give(op, params(), fact).accepted

    # -- what must hold -----------------------------------------------------------------------------------------------

    def book(self, outcome: Outcome) -> None:
        for event in outcome.said("split"):
            self.carved[event[1]] = event[2]
        for event in outcome.said("locked"):
            if event[0] != event[1]:
                self.carved[event[1]] = event[2]
        for event in outcome.said("redeemed"):
            self.redeemed[event[0]] = self.redeemed.get(event[0], 0) + event[1]
            assert event[5] == self.redeemed[event[0]]
        self.expired += sum(event[0] for event in outcome.said("expired"))

    @invariant()
    def value_is_conserved(self) -> None:
        assert sum(piece[2] for piece in self.pieces) == WHOLE == self.voucher[3]
        for piece in self.pieces:
            assert 0 <= piece[3] <= piece[2] <= WHOLE
            assert piece[2] + piece[6] == self.carved[piece[0]]
            assert piece[3] == self.redeemed.get(piece[0], 0)
        assert self.expired == sum(piece[2] - piece[3] for piece in self.pieces if piece[5] == LAPSED)

    @invariant()
    def statuses_follow_from_what_is_held(self) -> None:
        draft = self.voucher[0] == DRAFT
        for piece in self.pieces:
            left = piece[2] - piece[3]
            open_ = PARTLY if piece[3] else PENDING if piece[4] else DRAFT if draft else LISTED
            assert piece[5] in ((LAPSED, open_) if left else (DONE,))
            assert not (piece[4] and piece[5] in (DONE, LAPSED))
        assert (self.voucher[0] == PENDING) == any(piece[4] for piece in self.pieces)

    @invariant()
    def owners_and_what_is_over_stay_as_they_are(self) -> None:
        for piece in self.pieces:
            assert piece[1] == SELLER
            assert self.over.get(piece[0], piece) == piece
            if piece[5] in (DONE, LAPSED):
                self.over[piece[0]] = piece

    @invariant()
    def the_same_input_gives_the_same_bytes(self) -> None:
        data = self.voucher.encode("expire", {}, {0: 1, 1: AGENT, 2: bytes(32)})
        assert run("voucher", data) == run("voucher", data)

    def teardown(self) -> None:
        """Nothing is stuck: in the end anyone can bring a voucher to an end."""
        if self.voucher.state is None:
            return
        self.voucher.now += 400 * DAY
        for piece in self.locked():
            self.book(self.voucher.call(STRANGER, "lapse", {0: piece[0]}))
        if self.voucher[0] not in (DONE, LAPSED):
            self.book(self.voucher.call(STRANGER, "expire"))
        self.value_is_conserved()
        assert self.voucher[0] in (DONE, LAPSED)
        for op in ("list", "price", "split", "lock", "expire", "lapse"):
            assert self.voucher.call(SELLER, op, {}).code == 102


TestVoucher = VoucherMachine.TestCase
TestVoucher.settings = steps()
