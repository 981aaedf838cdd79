"""What the builders write is what the contracts and the door take (SPEC 5, 6, 8, 11, 12)."""

import secrets
from dataclasses import replace
from pathlib import Path

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.redemption import Note
from exonomy_contracts.errors import WireError
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http import views
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

    def terms(self) -> trade.Terms:
        return trade.Terms(
            seller=self.merchant.key,
            buyer=self.buyer.key,
            voucher=self.voucher.instance,
            face=6_000,
            currency="USD",
            cash=5_000,
            cash_currency="USD",
            holds=(3_000, 2_000),
            processor="memory",
            agent=self.gateway,
            deadline_ms=wall_ms() + 5 * DAY_MS,
        )

    def offer(self, terms: trade.Terms | None = None) -> Offer:
        before = len(self.merchant.written)
        proposal = trade.propose(self.merchant, terms or self.terms(), self.voucher.repo, 0, nonce())
        root, grant, born = self.merchant.written[before : before + 3]
        return Offer(root, grant, born, self.born, proposal.note)


@pytest.fixture
def market(rooms: Rooms) -> Market:
    return Market(rooms.identity.key)


def status(rooms: Rooms, instance: bytes) -> str | None:
    standing = instances.standing(rooms.database.read(), instance)
    return (
        None
        if standing is None
        else views.instance_answer(rooms.database.read(), Interfaces(Path("none")), standing).status
    )


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
    assert trade.Terms.read(terms.item()) == terms
    minted = voucher.VoucherTerms("EUR", 1, 2, "x", 3, transferable=False, divisible=True)
    assert voucher.VoucherTerms.read(minted.item()) == minted


@pytest.mark.parametrize(
    "changed",
    [
        {"face": 0},
        {"cash": 0, "holds": (0,)},
        {"holds": (3_000, 1_999)},
        {"holds": ()},
        {"holds": (5_000, 0)},
        {"cash": 17, "holds": (1,) * 17},
        {"deadline_ms": 1},
    ],
)
def test_terms_that_no_trade_can_have_are_not_signed(market: Market, changed: dict[str, int]) -> None:
    written = len(market.merchant.written)
    with pytest.raises(WireError):
        trade.propose(
            market.merchant,
            replace(market.terms(), **changed),  # type: ignore[arg-type]  # fields of Terms
            market.voucher.repo,
            0,
            nonce(),
        )
    assert len(market.merchant.written) == written


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
        offer = market.offer(replace(market.terms(), buyer=Pen(bytes(32), {}, 0).key))
        assert "somebody else" in self.refused(market, offer)

    def test_at_another_gateway(self, market: Market) -> None:
        # The seller would be sealing its own trade.
        offer = market.offer(replace(market.terms(), agent=market.merchant.key))
        assert "sealed by others" in self.refused(market, offer)

    def test_of_another_voucher_than_the_terms_name(self, market: Market) -> None:
        other = Market(market.gateway)
        assert "another voucher" in self.refused(market, replace(market.offer(), voucher=other.born))

    def test_of_a_voucher_that_expires_before_the_deadline(self, market: Market) -> None:
        offer = market.offer(replace(market.terms(), deadline_ms=wall_ms() + 301 * DAY_MS))
        assert "expires before" in self.refused(market, offer)

    def test_of_more_than_the_voucher_has(self, market: Market) -> None:
        assert "for less" in self.refused(market, market.offer(replace(market.terms(), face=10_001)))

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
