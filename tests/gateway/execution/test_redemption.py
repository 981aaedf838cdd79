"""One voucher, sold and redeemed, through door, contracts, seals and outbox (SPEC 6, 7, 11, 12)."""

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.sale import COMPLETED, PENDING, REDEEMED, Sale


def test_a_paid_trade_is_funded_and_its_piece_pending(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    assert sale.piece()[5] == PENDING


def test_a_full_redemption_releases_all_and_completes(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proof = sale.redeem(6_000)
    assert at.released() == 6_000
    assert sale.status == COMPLETED
    assert (sale.piece()[3], sale.piece()[5]) == (6_000, REDEEMED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
