"""Parts, deadlines and what a processor can't keep: who gets what in the end (SPEC 12.3, 12.6, 12.8, 12.9)."""

import pytest
from exonomy_contracts import limits
from exonomy_gateway.money.errors import InDoubt
from exonomy_gateway.money.limits import CARD_HOLD_MS, DEADLINE_MARGIN_MS
from exonomy_gateway.money.processor import State

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS
from tests.gateway.execution.sale import (
    ALL_FREE,
    CANCELLED,
    COMPLETED,
    EXPIRED,
    FAILED,
    FUNDED,
    FUNDING,
    Sale,
    Wish,
)

ACCEPTED = "accepted; the money follows when this part of the trade is complete"
TOGETHER = ("paid", "paid together with a later redemption", 0)
LONGEST_DAYS = (CARD_HOLD_MS - DEADLINE_MARGIN_MS - limits.PROOF_GRACE_MS) / DAY_MS


def after_the_grace(sale: Sale) -> None:
    """The time from which on anyone may end the trade; the buyer does."""
    sale.at.now.ms = sale.deadline_ms + limits.PROOF_GRACE_MS
    sale.at.bring(sale.at.buyer.call(sale.trade_repo, sale.trade, "expire", {}, sale.grant))


def ends(sale: Sale) -> list[tuple[State, int, int]]:
    """What became of each hold: state, released, and still held."""
    found = sale.at.rooms.journal.holds_of(sale.trade)
    return [(hold.state.state, hold.state.released, hold.state.held) for hold in found]


def test_a_part_is_released_only_when_it_is_full(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 4_000, 2_000)
    first = sale.redeem(2_500)
    assert (sale.verdict(first), at.released()) == (("accepted", ACCEPTED, 2_500), 0)
    second = sale.redeem(2_500)
    assert at.released() == 4_000
    assert [sale.verdict(proof) for proof in (first, second)] == [TOGETHER, ("paid", "paid", 4_000)]
    assert ends(sale) == [(State.RELEASED, 4_000, 0), (State.HELD, 0, 2_000)]
    third = sale.redeem(1_000)
    assert (at.released(), sale.status) == (6_000, COMPLETED)
    assert sale.verdict(third) == ("paid", "paid", 2_000)
    assert ends(sale) == [(State.RELEASED, 4_000, 0), (State.RELEASED, 2_000, 0)]


def test_one_proof_may_fill_several_parts(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 1_000, 2_000, 3_000)
    proof = sale.redeem(3_500)
    assert sale.verdict(proof) == ("paid", "paid", 3_000)
    assert ends(sale) == [(State.RELEASED, 1_000, 0), (State.RELEASED, 2_000, 0), (State.HELD, 0, 3_000)]


def test_the_deadline_passes_with_a_partly_redeemed_trade(at: Neighbourhood) -> None:
    """What was earned of the first part is paid, the rest of it and the second part go back, the piece is free."""
    sale = Sale.funded(at, 4_000, 2_000)
    sale.redeem(2_500)
    after_the_grace(sale)
    assert sale.status == COMPLETED
    assert ends(sale) == [(State.RELEASED, 2_500, 0), (State.VOIDED, 0, 0)]
    assert at.processor.moves[-2:] == [("release", "hold-1", 2_500), ("void", "hold-2", 2_000)]
    assert sale.worth() == (2_500, 0, 7_500)


def test_the_till_hears_paid_when_its_part_is_released_at_the_end(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proofs = [sale.redeem(1_000), sale.redeem(1_500)]
    after_the_grace(sale)
    assert at.released() == 2_500
    assert [sale.verdict(proof) for proof in proofs] == [TOGETHER, ("paid", "paid", 2_500)]


def test_a_release_that_hangs_leaves_only_its_own_proofs_unpaid(at: Neighbourhood) -> None:
    """The first part's release has no answer yet, the second part is filled and released meanwhile."""
    sale = Sale.funded(at, 4_000, 2_000)
    at.processor.fail_before["release_to"] = InDoubt("no answer", answered=False)
    proofs = [sale.redeem(amount) for amount in (1_000, 3_000, 500, 1_500)]
    assert [sale.verdict(proof)[0] for proof in proofs] == ["accepted", "accepted", "paid", "paid"]
    at.try_again()
    assert [sale.verdict(proof) for proof in proofs] == [
        TOGETHER,
        ("paid", "paid", 4_000),
        TOGETHER,
        ("paid", "paid", 2_000),
    ]


def test_the_deadline_passes_and_nothing_was_redeemed(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 4_000, 2_000)
    after_the_grace(sale)
    assert sale.status == EXPIRED
    assert ends(sale) == [(State.VOIDED, 0, 0), (State.VOIDED, 0, 0)]
    assert (at.released(), sale.worth()) == (0, ALL_FREE)


def test_nobody_ends_a_trade_while_a_proof_may_still_arrive(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    at.now.ms = sale.deadline_ms - 1
    proof = sale.proof(6_000)
    at.now.ms = sale.deadline_ms + limits.PROOF_GRACE_MS - 1
    at.bring(at.buyer.call(sale.trade_repo, sale.trade, "expire", {}, sale.grant))
    assert sale.status == FUNDED
    at.bring(proof)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert at.released() == 6_000


def test_a_proof_that_arrives_too_late_is_refused(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    at.now.ms = sale.deadline_ms - 1
    proof = sale.proof(6_000)
    at.now.ms = sale.deadline_ms + limits.PROOF_GRACE_MS
    at.bring(proof)
    assert sale.verdict(proof)[0] == "refused"
    assert (at.released(), sale.status) == (0, FUNDED)


def test_a_code_taken_after_the_deadline_is_refused(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    at.now.ms = sale.deadline_ms + 1
    proof = sale.redeem(6_000)
    assert sale.verdict(proof)[0] == "refused"
    assert at.released() == 0


def test_both_cancel_a_partly_redeemed_trade(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 4_000, 2_000)
    sale.redeem(1_000)
    at.bring(at.merchant.call(sale.trade_repo, sale.trade, "cancel", {}))
    assert sale.status == FUNDED
    at.bring(at.buyer.call(sale.trade_repo, sale.trade, "cancel", {}, sale.grant))
    assert (sale.status, at.released()) == (COMPLETED, 1_000)
    assert ends(sale) == [(State.RELEASED, 1_000, 0), (State.VOIDED, 0, 0)]


def test_a_buyer_who_never_pays_and_cancels(at: Neighbourhood) -> None:
    sale = Sale.agreed(at)
    at.bring(at.buyer.call(sale.trade_repo, sale.trade, "cancel", {}, sale.grant))
    assert (sale.status, ends(sale)) == (CANCELLED, [(State.VOIDED, 0, 0)])
    assert sale.worth() == ALL_FREE


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_hold_for_longer_than_the_processor_keeps_it_is_refused_at_funding(at: Neighbourhood, hours: int) -> None:
    """Refused at funding time, with the reason; not found out when the money is due."""
    sale = Sale.agreed(at, Wish((6_000,), days=LONGEST_DAYS + hours / 24))
    if hours < 0:
        assert sale.status == FUNDING
        return
    assert (sale.status, sale.refs(), at.processor.moves) == (FAILED, [], [])
    assert sale.reason == "hold 0 refused: memory can't hold money that long: the deadline is 3600 s too late"
    assert sale.worth() == ALL_FREE


def test_a_processor_that_the_gateway_has_no_account_at(at: Neighbourhood) -> None:
    sale = Sale.agreed(at, Wish((6_000,), processor="paypal"))
    assert sale.status == FAILED
    assert sale.reason == "hold 0 refused: this gateway has no processor named 'paypal'"
    assert sale.worth() == ALL_FREE
