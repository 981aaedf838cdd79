"""One voucher, sold and redeemed, through door, contracts, seals and outbox (SPEC 6, 7, 11, 12)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from exonomy_gateway.store import verdicts
from tests.gateway.execution.neighbourhood import Neighbourhood, Sale, neighbourhood

FUNDED, COMPLETED = 3, 4


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Neighbourhood]:
    with neighbourhood(tmp_path) as place:
        yield place


def test_a_paid_trade_is_funded_and_its_piece_pending(at: Neighbourhood) -> None:
    sale = Sale.of(at, [6_000])
    assert at.state(sale.trade)[0] == FUNDED


def test_a_full_redemption_releases_all_and_completes(at: Neighbourhood) -> None:
    sale = Sale.of(at, [6_000])
    proof = sale.redeem(6_000)
    assert sum(amount for name, _, amount in at.processor.moves if name == "release") == 6_000
    assert at.state(sale.trade)[0] == COMPLETED
    verdict = verdicts.of_proof(at.database.read(), proof.id)
    assert verdict is not None
    assert (verdict.state, verdict.amount, verdict.currency) == ("paid", 6_000, "USD")
