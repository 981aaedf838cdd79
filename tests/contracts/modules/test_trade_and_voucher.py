"""SPEC 11.7 and 12.3: a trade and the vouchers that are locked to it, each the compiled module, with their messages."""

import pytest
from exonomy_contracts.commit.terms import BarterLeg, Terms

from tests.contracts.modules.drive import (
    AGREED,
    BUYER,
    CANCELLED,
    DEADLINE,
    EXPIRED,
    EXPIRY,
    FUNDED,
    GRACE,
    OVER,
    SELLER,
    STRANGER,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
)
from tests.contracts.modules.trades import GUITAR, PIECES, STATUS, agreed, cash, deal, proposed
from tests.contracts.modules.vouchers import DONE, LAPSED, LISTED, params


def barter(**changed: object) -> Terms:
    """60.00 of plumbing for a voucher of 5.00."""
    return deal(**({"cash": (), "barter": (BarterLeg(0, GUITAR, 500, "USD"),)} | changed))


class World:
    """A trade and two vouchers: the seller's plumbing, and the guitar lessons of which the buyer has 10.00."""

    def __init__(self, trade: Contract, guitar_expires: int = EXPIRY, **plumbing: object) -> None:
        self.trade = trade
        self.plumbing, self.guitar = Contract("voucher", VOUCHER), Contract("voucher", GUITAR)
        self.by_id = {TRADE: trade, VOUCHER: self.plumbing, GUITAR: self.guitar}
        assert self.plumbing.init(SELLER, params(**plumbing)).accepted
        assert self.guitar.init(BUYER, params(amount=1_000, expires=guitar_expires)).accepted
        for voucher, owner in ((self.plumbing, SELLER), (self.guitar, BUYER)):
            assert voucher.call(owner, "list", {0: 1}).accepted

    def wait(self, until: int) -> None:
        for contract in self.by_id.values():
            contract.now = until

    def lock(self, voucher: Contract, owner: bytes, amount: int, until: int) -> list[Outcome]:
        """Locks that much of the first piece; what came of the messages."""
        piece = voucher[8][0][0]
        outcome = voucher.call(owner, "lock", {0: piece, 1: amount, 2: TRADE, 3: until, 4: 0})
        assert outcome.accepted, outcome.text
        return self.carry(voucher, outcome)

    def carry(self, source: Contract, outcome: Outcome) -> list[Outcome]:
        """Hands on what was said to each other until nothing more is said."""
        came = []
        for sent in outcome.of("message"):
            to = self.by_id[sent[0]]
            came.append(to.message(source.instance, sent[1], sent[2]))
            came += self.carry(to, came[-1])
        return came

    def left(self, voucher: Contract, owner: bytes) -> int:
        """What the peer can still do something with."""
        return sum(p[2] - p[3] for p in voucher[8] if p[1] == owner and p[4] is None and p[5] != LAPSED)


def locked(terms: Terms, **changed: int) -> World:
    world = World(agreed(terms), **changed)
    assert all(one.accepted for one in world.lock(world.plumbing, SELLER, terms.face, terms.lock_until_ms))
    assert all(one.accepted for one in world.lock(world.guitar, BUYER, 500, terms.lock_until_ms))
    return world


@pytest.mark.parametrize(
    ("end", "now", "status"),
    [("", DEADLINE, AGREED), ("cancel", DEADLINE - 1, CANCELLED), ("expire", OVER, EXPIRED)],
)
def test_what_is_locked_too_late_is_the_owners_at_once(end: str, now: int, status: int) -> None:
    terms = barter()
    world = World(agreed(terms))
    world.wait(now)
    assert not end or world.trade.call(SELLER, end).accepted
    bounced, unlocked = world.lock(world.guitar, BUYER, 500, terms.lock_until_ms)
    assert bounced.said("bounced")[0][2] == (102 if end else 122)
    assert unlocked.said("unlocked") == [{0: 1, 1: 500, 2: TRADE, 3: BUYER, 4: 0}]
    assert (world.left(world.guitar, BUYER), world.guitar[0]) == (1_000, LISTED)
    assert (world.trade[STATUS], world.trade[PIECES]) == (status, [None, None])


def test_what_does_not_fit_is_the_owners_at_once_and_another_piece_may_come() -> None:
    terms = barter()
    world = World(agreed(terms))
    bounced, unlocked = world.lock(world.guitar, BUYER, 499, terms.lock_until_ms)
    assert (bounced.said("bounced"), unlocked.accepted) == ([{0: GUITAR, 1: 1, 2: 133}], True)
    assert world.lock(world.guitar, BUYER, 500, terms.lock_until_ms)[0].said("locked")
    assert world.left(world.guitar, BUYER) == 500


def test_a_second_piece_is_let_go_and_the_first_stays() -> None:
    terms = barter()
    world = locked(terms)
    assert world.trade[STATUS] == FUNDED
    bounced, unlocked = world.lock(world.plumbing, SELLER, terms.face - 2_000, terms.lock_until_ms)
    assert bounced.said("bounced")[0][2] == 102
    assert unlocked.accepted
    assert world.left(world.plumbing, SELLER) == 4_000
    done = world.trade.proof(terms.face)
    assert all(one.accepted for one in world.carry(world.trade, done))
    assert (world.plumbing[13], world.left(world.guitar, SELLER)) == (terms.face, 500)


def test_a_forged_word_frees_nothing() -> None:
    """Anybody's instance may name a piece: what the trade answers goes there, and a voucher asks who locked it."""
    terms = barter()
    world = locked(terms)
    said = {0: 1, 1: 500, 2: "USD", 3: terms.lock_until_ms, 4: BUYER, 5: BUYER, 6: EXPIRY, 7: 0, 8: 1}
    answer = world.trade.message(STRANGER, "locked", said)
    assert answer.of("message") == [{0: STRANGER, 1: "settle", 2: {0: 1, 1: [], 2: True}}]
    assert len(answer.effects) == 1
    assert not world.guitar.message(STRANGER, "settle", {0: 1, 1: [], 2: True}).accepted
    again = world.trade.message(GUITAR, "locked", said)
    assert (again.code, again.effects) == (131, []), (
        "what the trade counts on is never let go by a word that comes twice"
    )
    assert all(one is not None for one in world.trade[PIECES])


def test_what_is_earned_reaches_the_seller_while_it_is_worth_something() -> None:
    """A till takes the code before the deadline, and all of the proof's and the message's time is used up."""
    terms = barter()
    world = locked(terms, guitar_expires=terms.lock_until_ms)
    world.wait(OVER - 1)
    done = world.trade.proof(terms.face, accepted=DEADLINE)
    world.wait(terms.lock_until_ms - 1)
    assert all(one.accepted for one in world.carry(world.trade, done))
    assert world.left(world.guitar, SELLER) == 500


@pytest.mark.parametrize("expires", [DEADLINE, barter().lock_until_ms - 1])
def test_what_is_given_may_not_expire_before_its_lock_has_to_end(expires: int) -> None:
    terms = barter()
    world = World(agreed(terms), guitar_expires=expires)
    bounced, unlocked = world.lock(world.guitar, BUYER, 500, terms.lock_until_ms)
    assert bounced.said("bounced")[0][2] == 138
    assert unlocked.accepted
    for changed in ({"milestones": ()}, {"discount": 1}):
        given = barter(**changed)
        world = World(agreed(given), expires=expires)
        came = world.lock(world.plumbing, SELLER, given.face + given.discount, given.lock_until_ms)
        assert came[0].said("bounced")[0][2] == 138


def test_a_piece_that_is_given_after_its_expiry_is_worth_nothing() -> None:
    """Why: a voucher's time is over for whoever gets it."""
    terms = barter()
    world = locked(terms, guitar_expires=terms.lock_until_ms)
    done = world.trade.proof(terms.face)
    world.wait(terms.lock_until_ms)
    assert all(one.accepted for one in world.carry(world.trade, done))
    assert (world.left(world.guitar, SELLER), world.guitar[14]) == (0, 1_000)


def test_what_is_redeemed_counts_though_the_voucher_has_expired() -> None:
    terms = barter()
    world = World(agreed(terms), expires=DEADLINE)
    assert world.lock(world.plumbing, SELLER, terms.face, terms.lock_until_ms)[0].said("locked")
    assert world.lock(world.guitar, BUYER, 500, terms.lock_until_ms)[0].said("locked")
    world.wait(DEADLINE + GRACE - 1)
    done = world.trade.proof(terms.face, accepted=DEADLINE)
    assert all(one.accepted for one in world.carry(world.trade, done))
    assert (world.plumbing[13], world.plumbing[0]) == (terms.face, LAPSED)
    assert [piece[5] for piece in world.plumbing[8] if piece[3] == terms.face] == [DONE]


@pytest.mark.parametrize("exchange", [True, False])
@pytest.mark.parametrize("late", ["held", "payer_action"])
def test_cash_that_is_there_after_the_deadline_funds_nothing(exchange: bool, late: str) -> None:
    """SPEC 12.3, 12.4: the trade closes as expired, the money goes back and the pieces are their owners'."""
    terms = deal(cash=(cash(3_000, 3_000),), **({"milestones": ()} if exchange else {}))
    world = World(agreed(terms))
    assert world.lock(world.plumbing, SELLER, terms.face, terms.lock_until_ms)[0].of("hold")
    world.wait(DEADLINE - 1)
    assert world.trade.receipt(0, "held", 3_000).accepted
    world.wait(DEADLINE)
    closed = world.trade.receipt(1, late, 3_000)
    assert closed.said("closing") == [{0: EXPIRED, 1: "the deadline passed"}]
    assert closed.of("refund") == [{0: 0, 1: 0, 2: "USD"}, {0: 1, 1: 0, 2: "USD"}]
    assert closed.of("release") == []
    assert all(one.accepted for one in world.carry(world.trade, closed))
    assert world.left(world.plumbing, SELLER) == 10_000
    assert world.trade.receipt(0, "voided").accepted
    assert world.trade.receipt(1, "voided").said("ended") == [{0: EXPIRED, 1: 0, 2: terms.face}]


def test_pieces_are_noted_before_all_have_agreed() -> None:
    terms = barter()
    world = World(proposed(terms))
    assert world.lock(world.plumbing, SELLER, terms.face, terms.lock_until_ms)[0].said("locked")
    assert world.trade[PIECES][0] is not None
