"""What the builders write is what the contracts and the door take (SPEC 5, 6, 8, 11, 12)."""

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.redemption import Note
from exonomy_contracts.commit.terms import Buyer, CashLeg, Milestone, Terms, TermsError, Till
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire.shape import ShapeError
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http import views
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.store import instances
from exonomy_gateway.wallet import trade, voucher
from exonomy_gateway.wallet.errors import BadOffer
from exonomy_gateway.wallet.offer import OFFER_BYTES, Offer
from exonomy_gateway.wallet.pen import Pen

from tests.gateway.execution.rooms import Rooms

DAY_MS = 86_400_000


def nonce() -> bytes:
    return secrets.token_bytes(limits.NONCE_BYTES)


class Market:
    """A merchant with a listed voucher of 100.00 USD, and a buyer."""

    def __init__(self, gateway: bytes) -> None:
        self.gateway = gateway
        self.merchant, self.buyer = (Pen(secrets.token_bytes(32), {}, wall_ms()) for _ in range(2))
        terms = voucher.VoucherTerms("USD", 10_000, wall_ms() + 300 * DAY_MS, "Plumbing", 9_000)
        self.voucher = voucher.mint(self.merchant, terms, gateway, nonce())
        voucher.put_on_list(self.merchant, self.voucher, 9_000)
        self.born = self.merchant.written[1]

    def terms(
        self,
        buyer: bytes | None = None,
        agent: bytes | None = None,
        criteria: Criteria | None = None,
        **sold: int,
    ) -> Terms:
        """60.00 of it for 50.00 in two parts; `sold` changes what is sold."""
        what = trade.Sold(self.voucher.instance, 6_000, "USD", wall_ms() + 5 * DAY_MS)
        price = trade.Price(5_000, "USD", (3_000, 2_000), "memory", agent or self.gateway)
        return trade.sale(
            self.merchant.key,
            buyer or self.buyer.key,
            replace(what, **sold),  # type: ignore[arg-type]  # whole numbers, by the fields' names
            price,
            criteria,
        )

    def offer(self, terms: Terms | None = None) -> Offer:
        before = len(self.merchant.written)
        proposal = trade.propose(self.merchant, terms or self.terms(), self.voucher.repo, 0, nonce())
        root, grant, born = self.merchant.written[before : before + 3]
        return Offer(root, grant, born, self.born, proposal.note)


@pytest.fixture
def market(rooms: Rooms) -> Market:
    return Market(rooms.identity.key)


def answer(rooms: Rooms, instance: bytes) -> InstanceAnswer:
    """What the API says of an instance."""
    standing = instances.standing(rooms.database.read(), instance)
    assert standing is not None
    return views.instance_answer(rooms.database.read(), Interfaces(Path("none")), standing)


def status(rooms: Rooms, instance: bytes) -> str | None:
    return answer(rooms, instance).status


def test_a_minted_voucher_is_listed_and_a_trade_of_it_asks_for_its_holds(rooms: Rooms, market: Market) -> None:
    rooms.bring(*market.merchant.written)
    assert status(rooms, market.voucher.instance) == "listed"
    offer = market.offer()
    rooms.bring(*market.merchant.written)
    assert status(rooms, market.voucher.instance) == "pending"
    assert status(rooms, offer.trade.id) == "proposed"
    agreement = Offer.decode(offer.encode()).check(market.buyer.key, market.gateway, wall_ms())
    assert (agreement.terms.face, agreement.voucher.title) == (6_000, "Plumbing")
    trade.say(market.buyer, agreement.repo, agreement.instance, "accept", agreement.grant)
    rooms.bring(*market.buyer.written)
    assert status(rooms, offer.trade.id) == "funding"
    assert [hold.state.amount for hold in rooms.journal.holds_of(offer.trade.id)] == [3_000, 2_000]


def test_a_cancelled_trade_gives_the_piece_back(rooms: Rooms, market: Market) -> None:
    offer = market.offer()
    rooms.bring(*market.merchant.written)
    trade.say(market.merchant, offer.trade.header.repo, offer.trade.id, "cancel", None)
    rooms.bring(*market.merchant.written[-1:])
    assert status(rooms, offer.trade.id) == "cancelled"
    assert status(rooms, market.voucher.instance) == "listed"


def test_terms_are_read_as_they_were_written(market: Market) -> None:
    terms = market.terms()
    assert Terms.read(terms.item()) == terms
    minted = voucher.VoucherTerms("EUR", 1, 2, "x", 3, transferable=False, divisible=True)
    assert voucher.VoucherTerms.read(minted.item()) == minted


def leg(amount: int, *parts: int, buyer: int = 0) -> CashLeg:
    """Cash of a buyer in these parts."""
    return CashLeg(buyer, amount, "USD", parts, "memory", bytes(32))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"face": 0}, "the face: parts above zero that sum to 0"),
        ({"face": 5_999}, "the face: parts above zero that sum to 5999"),
        ({"discount": limits.AMOUNT}, "face and discount together"),
        ({"cash": (leg(0, 0),)}, "cash leg 1: parts above zero"),
        ({"cash": (leg(5_000, 3_000, 1_999),)}, "cash leg 1: parts above zero that sum to 5000"),
        ({"cash": (leg(5_000),)}, "cash leg 1: parts above zero"),
        ({"cash": (leg(5_000, 5_000, 0),)}, "cash leg 1: parts above zero"),
        ({"cash": (leg(17, *(1,) * 17),)}, "at most 16 parts"),
        ({"cash": (replace(leg(5, 5), processor=""),)}, "names no processor"),
        ({"cash": (leg(5, 5, buyer=1),)}, "every buyer gives"),
        ({"cash": ()}, "every buyer gives"),
        ({"deadline_ms": 1}, "in the future"),
        ({"milestones": (Milestone(5_999, 1, (Till(),)),)}, "the milestones' face"),
        ({"milestones": (Milestone(6_000, 2, (Till(),)),)}, "milestone 1 has 1 criteria, not 2"),
    ],
)
def test_terms_that_no_trade_can_have_are_not_signed(market: Market, changed: dict[str, Any], words: str) -> None:
    written = len(market.merchant.written)
    with pytest.raises(TermsError, match=words):
        trade.propose(market.merchant, replace(market.terms(), **changed), market.voucher.repo, 0, nonce())
    assert len(market.merchant.written) == written


def test_a_seller_who_buys_of_itself_signs_nothing(market: Market) -> None:
    written = len(market.merchant.written)
    with pytest.raises(TermsError, match="different peers"):
        trade.propose(market.merchant, market.terms(buyer=market.merchant.key), market.voucher.repo, 0, nonce())
    assert len(market.merchant.written) == written


def test_an_offer_is_for_one_buyer_only(market: Market) -> None:
    """Trades of several are founded by their interface; an offer's file has a place for one grant."""
    two = replace(
        market.terms(),
        buyers=(Buyer(market.buyer.key, 3_000), Buyer(bytes(32), 3_000)),
        cash=(leg(3_000, 3_000), leg(2_000, 2_000, buyer=1)),
    )
    written = len(market.merchant.written)
    with pytest.raises(ShapeError, match="one buyer who pays in cash"):
        trade.propose(market.merchant, two, market.voucher.repo, 0, nonce())
    assert len(market.merchant.written) == written


def test_a_discount_is_locked_with_the_face(rooms: Rooms, market: Market) -> None:
    """SPEC 12.7: the buyer pays for the face, and what is given beside it is locked too."""
    offer = market.offer(market.terms(discount=1_500))
    rooms.bring(*market.merchant.written)
    trade.say(market.buyer, offer.trade.header.repo, offer.trade.id, "accept", offer.grant.id)
    rooms.bring(*market.buyer.written)
    shown, sold = answer(rooms, offer.trade.id), answer(rooms, market.voucher.instance)
    assert shown.trade is not None
    assert (shown.status, shown.trade.face, shown.trade.discount) == ("funding", 6_000, 1_500)
    assert sold.voucher is not None
    pieces = [(one.left, one.lock and one.lock.instance) for one in sold.voucher.pieces]
    assert sorted(pieces) == [(2_500, None), (7_500, offer.trade.id.hex())]


def test_a_buyer_proves_it_by_its_own_word(rooms: Rooms, market: Market) -> None:
    offer = market.offer(trade.confirmed_by_buyer(market.terms()))
    assert offer.note is None
    rooms.bring(*market.merchant.written)
    assert status(rooms, offer.trade.id) == "proposed"
    agreement = Offer.decode(offer.encode()).check(market.buyer.key, market.gateway, wall_ms())
    assert not trade.at_till(agreement.terms)
    with pytest.raises(BadOffer, match="a note for the till goes with a till"):
        replace(offer, note=market.offer().note).check(market.buyer.key, market.gateway, wall_ms())


@pytest.mark.parametrize("changed", [{"amount": 0}, {"title": ""}, {"title": "x" * 121}, {"expires_ms": 5}])
def test_a_voucher_that_can_not_be_is_not_signed(market: Market, changed: dict[str, object]) -> None:
    terms = voucher.VoucherTerms("USD", 100, wall_ms() + DAY_MS, "Soup", 100)
    written = len(market.merchant.written)
    with pytest.raises(WireError):
        voucher.mint(
            market.merchant,
            replace(terms, **changed),  # type: ignore[arg-type]  # fields of VoucherTerms
            market.gateway,
            nonce(),
        )
    assert len(market.merchant.written) == written


class TestOffer:
    """A buyer agrees to nothing but what a fair seller would offer."""

    def refused(self, market: Market, offer: Offer) -> str:
        with pytest.raises(BadOffer) as caught:
            Offer.decode(offer.encode()).check(market.buyer.key, market.gateway, wall_ms())
        return str(caught.value)

    def test_for_somebody_else(self, market: Market) -> None:
        offer = market.offer(market.terms(buyer=Pen(bytes(32), {}, 0).key))
        assert "somebody else" in self.refused(market, offer)

    def test_at_another_gateway(self, market: Market) -> None:
        # The seller would be sealing its own trade.
        offer = market.offer(market.terms(agent=market.merchant.key))
        assert "sealed by others" in self.refused(market, offer)

    def test_of_another_voucher_than_the_terms_name(self, market: Market) -> None:
        other = Market(market.gateway)
        assert "another voucher" in self.refused(market, replace(market.offer(), voucher=other.born))

    def test_of_a_voucher_that_expires_before_the_deadline(self, market: Market) -> None:
        offer = market.offer(market.terms(deadline_ms=wall_ms() + 301 * DAY_MS))
        assert "expires before" in self.refused(market, offer)

    def test_of_more_than_the_voucher_has(self, market: Market) -> None:
        assert "for less" in self.refused(market, market.offer(market.terms(face=10_001)))

    def test_of_more_than_the_voucher_has_with_the_discount(self, market: Market) -> None:
        assert "for less" in self.refused(market, market.offer(market.terms(discount=4_001)))
        agreed = market.offer(market.terms(discount=4_000)).check(market.buyer.key, market.gateway, wall_ms())
        assert agreed.terms.face + agreed.terms.discount == 10_000

    def test_with_the_grant_of_another_trade(self, market: Market) -> None:
        assert "no grant" in self.refused(market, replace(market.offer(), grant=market.offer().grant))

    def test_with_the_root_of_another_trade(self, market: Market) -> None:
        assert "not the seller's" in self.refused(market, replace(market.offer(), root=market.offer().root))

    def test_with_a_note_for_less(self, market: Market) -> None:
        offer = market.offer()
        assert offer.note is not None
        short = replace(Note.open(offer.note), amount=5_999).sign(market.merchant.seed)
        assert "note" in self.refused(market, replace(offer, note=short))

    def test_with_a_note_by_somebody_else(self, market: Market) -> None:
        offer = market.offer()
        assert offer.note is not None
        forged = Note.open(offer.note).sign(market.buyer.seed)
        assert "note" in self.refused(market, replace(offer, note=forged))

    def test_after_its_deadline(self, market: Market) -> None:
        with pytest.raises(BadOffer, match="deadline"):
            market.offer().check(market.buyer.key, market.gateway, wall_ms() + 6 * DAY_MS)

    def test_every_cut_and_every_flipped_byte(self, market: Market) -> None:
        data = market.offer().encode()
        for size in range(0, len(data), 7):
            with pytest.raises(BadOffer):
                Offer.decode(data[:size])
        for at in range(0, len(data), 5):
            with pytest.raises(BadOffer):
                Offer.decode(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]).check(
                    market.buyer.key, market.gateway, wall_ms()
                )

    def test_an_endless_file(self) -> None:
        with pytest.raises(BadOffer):
            Offer.decode(bytes(OFFER_BYTES + 1))
