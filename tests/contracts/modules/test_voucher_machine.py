"""Random people and instances do random things to a voucher; after every one of them it has to be as the ledger in
plain Python says, and no value may have come or gone."""

from collections.abc import Callable
from random import Random
from typing import Any

from exonomy_contracts import limits
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.contracts.modules.drive import (
    AGENT,
    BUYER,
    EXPIRY,
    OTHER,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
    run,
    steps,
)
from tests.contracts.modules.ledger import Ledger, Refused
from tests.contracts.modules.vouchers import (
    DAY,
    DONE,
    DRAFT,
    LAPSED,
    LISTED,
    PARTLY,
    PENDING,
    at_a_till,
    lock_args,
    minted,
    settle,
)

WHOLE = 10_000
OWNERS = [SELLER, BUYER, STRANGER]
PEERS = [*OWNERS, *(bytes([0xD0 + n]) * 32 for n in range(9))]
# What may happen, as often as it stands here.
MOVES = [
    "price",
    "split",
    "give",
    "give",
    "lock",
    "lock",
    "lock",
    "settle",
    "settle",
    "settle",
    "echo",
    "echo",
    "lapse",
    "crowd",
    "leave",
]
MOVES += ["redeem", "redeem", "till", "till", "burn", "expire", "wait", "meddle", "mislead", "confuse", "wish"]

Said = tuple[bytes, int, list[tuple[bytes, int, int]], bool]


class VoucherMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.voucher = Contract("voucher", VOUCHER)
        self.ledger = Ledger(WHOLE, divisible=True, transferable=True)
        self.said: list[Said] = []
        self.over: dict[int, Any] = {}

    @initialize(
        divisible=st.sampled_from([True, True, True, True, False]),
        kind=st.sampled_from(["draft", *["listed"] * 2, *["locked"] * 5]),
    )
    def mint(self, divisible: bool, kind: str) -> None:
        """Most runs begin where it gets interesting: in three hands, with locks of two instances."""
        self.voucher = minted(divisible=divisible, transferable=divisible)
        self.ledger = Ledger(WHOLE, divisible, divisible)
        if kind == "draft":
            return
        assert self.voucher.call(SELLER, "list", {0: 1}).accepted
        if kind == "locked" and divisible:
            self.pass_on(SELLER, 0, 3_000, BUYER)
            self.pass_on(SELLER, 0, 1_500, STRANGER)
            self.lock_up(SELLER, 0, 4_000, TRADE, T0 + 40 * DAY)
            self.lock_up(BUYER, 1, 2_000, OTHER, T0 + 30 * DAY)
        elif kind == "locked":
            self.lock_up(SELLER, 0, WHOLE, TRADE, T0 + 40 * DAY)

    @rule(move=st.sampled_from(MOVES), seed=st.integers(0, 2**32))
    def move(self, move: str, seed: int) -> None:
        getattr(self, move)(Random(seed))

    def both(self, ask: Callable[[], Outcome], model: Callable[[Ledger], None], known: bool = True) -> Outcome:
        """The contract accepts exactly what the ledger does; `known` False: refused for another reason."""
        ledger = self.ledger.copy()
        before = self.voucher.state
        allowed = known and self.voucher[0] not in (DONE, LAPSED)
        try:
            if allowed:
                model(ledger)
        except Refused:
            allowed = False
        outcome = ask()
        assert outcome.accepted == allowed, outcome
        if allowed:
            ledger.late(self.voucher.now)
            self.ledger = ledger
        else:
            assert self.voucher.state is before
        return outcome

    @property
    def listed(self) -> bool:
        return self.voucher.state is not None and self.voucher[0] != DRAFT

    @property
    def pieces(self) -> list[dict[int, Any]]:
        return self.voucher[8] if self.voucher.state else []

    def piece(self, dice: Random) -> tuple[int, bytes, int]:
        """A piece with its owner and some amount that makes sense for it: a share of what is left, all or more."""
        free = [number for number, piece in enumerate(self.ledger.pieces) if piece.free]
        number = dice.choice([*free, *free, *free, *free, dice.randrange(len(self.ledger.pieces) + 1)])
        if number == len(self.ledger.pieces):
            return number, SELLER, 1
        piece = self.ledger.pieces[number]
        return number, piece.owner, self.part(piece.left, dice)

    def part(self, left: int, dice: Random) -> int:
        shares = [left // 2, left // 3, left // 5, left // 7, 1]
        return dice.choice([*shares, *shares, left, left, left, left + 1, 0, 2**64 - 1])

    def locked(self, dice: Random) -> tuple[int, dict[int, Any]]:
        """A locked piece, and what it is like; else piece 0."""
        locks = [piece for piece in self.pieces if piece[4]]
        piece = dice.choice(locks or self.pieces)
        return piece[0], piece

    # -- those who may ------------------------------------------------------------------------------------------------

    def price(self, dice: Random) -> None:
        op, price = ("list" if self.voucher[0] == DRAFT else "price"), dice.randrange(10**15)
        in_time = self.voucher.now < EXPIRY
        self.both(lambda: self.voucher.call(SELLER, op, {0: price}), lambda _ledger: None, in_time)

    def split(self, dice: Random) -> None:
        number, owner, amount = self.piece(dice)
        self.both(
            lambda: self.voucher.call(owner, "split", {0: number, 1: amount}),
            lambda ledger: ledger.split(owner, number, amount, self.voucher.now),
            self.listed,
        )

    def give(self, dice: Random) -> None:
        number, owner, amount = self.piece(dice)
        self.pass_on(owner, number, amount, dice.choice(OWNERS))

    def pass_on(self, owner: bytes, number: int, amount: int, to: bytes) -> None:
        self.both(
            lambda: self.voucher.call(owner, "give", {0: number, 1: amount, 2: to}),
            lambda ledger: ledger.give(owner, number, amount, to, self.voucher.now),
            self.listed,
        )

    def lock(self, dice: Random) -> None:
        number, owner, amount = self.piece(dice)
        until = self.voucher.now + dice.choice([0, 3, 10, 30, 80]) * DAY
        peers = dice.choice([1, 2, 2, 8, 8, 9])
        self.lock_up(owner, number, amount, dice.choice([TRADE, TRADE, OTHER, VOUCHER]), until, peers)

    def lock_up(self, owner: bytes, number: int, amount: int, to: bytes, until: int, peers: int = 8) -> None:
        outcome = self.both(
            lambda: self.voucher.call(owner, "lock", lock_args(number, amount, instance=to, until=until, peers=peers)),
            lambda ledger: ledger.lock(owner, number, amount, to, until, self.voucher.now, peers),
            self.listed and to != VOUCHER,
        )
        for told in outcome.of("message"):
            assert (told[0], told[2][1], told[2][4], told[2][8]) == (to, amount, owner, peers)
            assert outcome.of("wake") == [{0: until, 1: "lapse", 2: {0: told[2][0]}}]

    def crowd(self, dice: Random) -> None:
        """An owner makes many pieces, as far as the voucher lets it; who has something locked still gets it."""
        owner = dice.choice(OWNERS)
        piece = self.ledger.free_of(owner)
        if piece is None or not self.listed or self.voucher.now >= EXPIRY:
            return
        number = self.ledger.pieces.index(piece)
        for _ in range(dice.choice([3, 3, 3, 20])):
            self.both(
                lambda: self.voucher.call(owner, "split", {0: number, 1: 1}),
                lambda ledger: ledger.split(owner, number, 1, self.voucher.now),
            )

    def leave(self, dice: Random) -> None:
        """Before another module takes over: only what all parties still ask for, and nothing locked."""
        parties = {SELLER} | {piece.owner for piece in self.ledger.pieces if piece.left}
        module = dice.choice([bytes([0xE1]) * 32, bytes([0xE2]) * 32])
        agreed = dict(map(tuple, self.voucher[17])) == dict.fromkeys(parties, module)
        before, was = self.voucher[0], self.voucher.state
        outcome = self.voucher.message(VOUCHER, "leave", {0: module})
        assert outcome.accepted == (agreed and before in (DRAFT, LISTED))
        assert (outcome.events, outcome.effects, self.voucher.state) == ([], [], was)

    def settle(self, dice: Random) -> None:
        """The instance knows more than before of some peers, now and then more than there is."""
        number, piece = self.locked(dice)
        known = {peer: (redeemed, given) for peer, redeemed, given in (piece[4] or {3: []})[3]}
        left, settled = piece[2] - piece[3], []
        for peer in dice.sample(PEERS[: dice.choice([2, 3, 12])], dice.choice([0, 1, 1, 2])):
            rise = [dice.choice([0, left // 3, left // 5, left // 7, 1]) for _ in range(2)]
            if dice.random() < 0.1:
                rise[0] = left + 1
            settled.append((peer, *(base + more for base, more in zip(known.get(peer, (0, 0)), rise, strict=True))))
        source = piece[4][0] if piece[4] else TRADE
        self.say((source, number, settled, dice.random() < 0.2))  # type: ignore[arg-type]  # three of each

    def say(self, said: Said) -> Outcome:
        source, number, settled, end = said
        outcome = self.both(
            lambda: settle(self.voucher, *settled, piece=number, end=end, source=source),
            lambda ledger: ledger.settle(source, number, settled, end),
        )
        if outcome.accepted:
            self.said.append(said)
        return outcome

    def echo(self, dice: Random) -> None:
        """A message that came before comes again, perhaps long after: it says nothing new."""
        if not self.said:
            return
        outcome = self.say(dice.choice(self.said))
        assert not any(name in ("redeemed", "given") for name, _ in outcome.events)

    def lapse(self, dice: Random) -> None:
        number, _ = self.locked(dice)
        self.both(
            lambda: self.voucher.call(dice.choice(OWNERS), "lapse", {0: number}),
            lambda ledger: ledger.lapse(number, self.voucher.now),
        )

    def redeem(self, dice: Random) -> None:
        number, owner, amount = self.piece(dice)
        self.both(
            lambda: self.voucher.call(owner, "redeem", {0: number, 1: amount}),
            lambda ledger: ledger.redeem(owner, number, amount, self.voucher.now),
            self.listed,
        )

    def till(self, dice: Random) -> None:
        holder, nonce = dice.choice(OWNERS), dice.randrange(200)
        accepted = self.voucher.now - dice.choice([0, 0, 3]) * DAY
        amount = self.part(
            sum(piece.left for piece in self.ledger.pieces if piece.owner == holder and piece.free), dice
        )
        self.both(
            lambda: at_a_till(self.voucher, amount, nonce, holder=holder, accepted=accepted),
            lambda ledger: ledger.till(holder, amount, nonce, accepted),
            self.listed,
        )

    def burn(self, dice: Random) -> None:
        number, owner, amount = self.piece(dice)
        self.both(
            lambda: self.voucher.call(owner, "burn", {0: number, 1: amount // 9}),
            lambda ledger: ledger.burn(owner, number, amount // 9, self.voucher.now),
        )

    def expire(self, _dice: Random) -> None:
        self.both(lambda: self.voucher.call(STRANGER, "expire"), lambda ledger: ledger.expire(self.voucher.now))

    def wish(self, dice: Random) -> None:
        """Another module: only with everyone who has a part in what is left."""
        parties = {SELLER} | {piece.owner for piece in self.ledger.pieces if piece.left}
        who, module = dice.choice(OWNERS), dice.choice([bytes([0xE1]) * 32, bytes([0xE2]) * 32, None])
        outcome = self.both(lambda: self.voucher.call(who, "move", {0: module}), lambda _ledger: None, who in parties)
        if outcome.accepted:
            wishes = dict(map(tuple, self.voucher[17]))
            agreed = module is not None and wishes == dict.fromkeys(parties, module)
            assert outcome.of("become") == ([{0: module}] if agreed else [])
            assert wishes.keys() <= parties
            assert [peer for peer, _ in self.voucher[17]] == sorted(wishes)

    def wait(self, dice: Random) -> None:
        self.voucher.now += dice.choice([0, 1, 1, 1, 2, 2, 30]) * DAY

    # -- those who may not --------------------------------------------------------------------------------------------

    def meddle(self, dice: Random) -> None:
        """Somebody does to another's piece what only its owner may do, or what only the issuer may."""
        number = dice.randrange(len(self.ledger.pieces))
        other = dice.choice([peer for peer in [*OWNERS, AGENT] if peer != self.ledger.pieces[number].owner])
        op, args = dice.choice(
            [
                ("split", {0: number, 1: 1}),
                ("give", {0: number, 1: 1, 2: other}),
                ("lock", lock_args(number, 1)),
                ("redeem", {0: number, 1: 1}),
            ]
        )
        self.both(lambda: self.voucher.call(other, op, args), lambda _ledger: None, known=False)
        for op, args in (("price", {0: 1}), ("unlist", {}), ("burn", {0: number, 1: 1})):
            self.both(lambda op=op, args=args: self.voucher.call(AGENT, op, args), lambda _ledger: None, known=False)  # type: ignore[misc]  # called at once

    def mislead(self, dice: Random) -> None:
        """An instance that holds no lock on a piece says what only the one that does may say."""
        source, number = dice.choice([TRADE, OTHER, VOUCHER, AGENT]), dice.randrange(len(self.ledger.pieces))
        lock = self.ledger.pieces[number].lock
        if lock is None or lock[0] != source:
            self.both(
                lambda: settle(self.voucher, (BUYER, 1, 1), piece=number, end=True, source=source),
                lambda _ledger: None,
                known=False,
            )

    def confuse(self, dice: Random) -> None:
        """Inputs of another origin than their op's."""
        facts: dict[int, list[object]] = {
            0: [[SELLER]],
            2: [TRADE, 1, 0, bytes(32), True, bytes(32)],
            3: [SELLER, BUYER, 1, "USD", bytes(16), 9, 9],
            5: [SELLER],
        }
        origin = dice.choice([0, 2, 3, 4, 5])
        fact = {0: origin, 1: SELLER, 2: bytes(32), **dict(enumerate(facts.get(origin, []), 3))}
        op = dice.choice(["init", "burn", "receipt", "give", "expire", ""])
        self.both(lambda: self.voucher.give(op, {}, fact), lambda _ledger: None, known=False)
        data = self.voucher.encode("expire", {}, {0: 1, 1: AGENT, 2: bytes(32)})
        assert run("voucher", data) == run("voucher", data)

    # -- what must hold -----------------------------------------------------------------------------------------------

    @invariant()
    def it_is_as_the_ledger_says(self) -> None:
        if self.voucher.state is None:
            return
        standing = {piece[0]: piece for piece in self.pieces}
        assert list(standing) == sorted(standing)
        assert self.voucher[9] == len(self.ledger.pieces)
        for number, held in enumerate(self.ledger.pieces):
            if number not in standing:
                assert held.left == 0
                assert held.lock is None
                continue
            piece = standing[number]
            assert (piece[1], piece[2], piece[3], piece[6]) == (held.owner, held.amount, held.redeemed, held.given_out)
            lock = piece[4] and (piece[4][0], piece[4][1])
            assert lock == held.lock
            if lock:
                assert piece[4][3] == [[peer, *said] for peer, said in sorted(held.settled.items())]
                assert piece[4][4] == held.peers
        assert [self.voucher[key] for key in (13, 14, 15)] == [
            self.ledger.redeemed,
            self.ledger.expired,
            self.ledger.burnt,
        ]
        assert {int.from_bytes(nonce, "big") for nonce in self.voucher[16]} == self.ledger.nonces

    @invariant()
    def each_lock_has_places_for_all_that_it_may_give_to(self) -> None:
        assert self.ledger.taken <= limits.VOUCHER_PIECES

    @invariant()
    def value_is_conserved(self) -> None:
        if self.voucher.state is None:
            return
        left = sum(piece[2] - piece[3] for piece in self.pieces if piece[5] != LAPSED)
        assert left + sum(self.voucher[key] for key in (13, 14, 15)) == WHOLE == self.voucher[3]
        for piece in self.pieces:
            assert 0 <= piece[3] <= piece[2] <= WHOLE

    @invariant()
    def statuses_follow_from_what_is_held(self) -> None:
        draft = self.voucher.state is not None and self.voucher[0] == DRAFT
        for piece in self.pieces:
            left = piece[2] - piece[3]
            begun = 0 < piece[3] < piece[2]
            open_ = PARTLY if begun else PENDING if piece[4] else DRAFT if draft else LISTED
            assert piece[5] in ((LAPSED, open_) if left else (DONE, PENDING) if piece[4] else (DONE,))
        if self.voucher.state is not None:
            assert (self.voucher[0] == PENDING) == any(piece[4] for piece in self.pieces)

    @invariant()
    def what_is_over_stays_as_it_is(self) -> None:
        for piece in self.pieces:
            if piece[0] in self.over:
                assert self.over[piece[0]] == piece
            if piece[5] in (DONE, LAPSED):
                self.over[piece[0]] = piece

    def teardown(self) -> None:
        """Nothing is stuck: in the end anyone can bring a voucher to an end."""
        if self.voucher.state is None:
            return
        self.voucher.now += 400 * DAY
        for number in [piece[0] for piece in self.pieces if piece[4]]:
            self.both(
                lambda number=number: self.voucher.call(STRANGER, "lapse", {0: number}),  # type: ignore[misc]  # called at once
                lambda ledger, number=number: ledger.lapse(number, self.voucher.now),  # type: ignore[misc]  # called at once
            )
        if self.voucher[0] not in (DONE, LAPSED):
            assert self.voucher.call(STRANGER, "expire").accepted
        self.value_is_conserved()
        assert self.voucher[0] in (DONE, LAPSED)
        for op in (
            "edit",
            "list",
            "unlist",
            "price",
            "split",
            "give",
            "lock",
            "redeem",
            "burn",
            "expire",
            "lapse",
            "move",
        ):
            assert self.voucher.call(SELLER, op, {}).code == 102


TestVoucher = VoucherMachine.TestCase
TestVoucher.settings = steps()
