"""SPEC 12.14: a hold is lost at the processor after it was held, and who bears it is a term."""

import pytest
from exonomy_contracts.commit.terms import Buyer, Loss, Terms

from tests.contracts.modules.drive import (
    BUYER,
    CLOSING,
    COMPLETED,
    FAILED,
    FUNDED,
    OVER,
    SELLER,
    STRANGER,
    VOUCHER,
    Contract,
)
from tests.contracts.modules.test_trade_disputes import dispute, verdict
from tests.contracts.modules.trades import (
    ACCOUNTS,
    FRIEND,
    HOLDS,
    REASON,
    STATUS,
    cash,
    court,
    deal,
    funded,
    pay,
    settles,
)

LOST = 7
BEARERS = pytest.mark.parametrize("loss", list(Loss))


def half_paid(loss: Loss) -> tuple[Contract, Terms]:
    """The first of two holds was earned and paid out."""
    terms = deal(loss=loss)
    trade = funded(terms)
    assert trade.proof(3_500).accepted
    assert trade.receipt(0, "released", 3_000, 3_000).accepted
    return trade, terms


@BEARERS
@pytest.mark.parametrize("state", ["expired", "voided", "failed"])
def test_a_hold_that_could_still_have_earned_ends_its_buyers_part(loss: Loss, state: str) -> None:
    """There is no cash for what is not proven; what was earned is lost, whoever bears it."""
    trade, _terms = half_paid(loss)
    outcome = trade.receipt(1, state, 3_000)
    assert outcome.said("lost") == [{0: 1, 1: 500, 2: int(loss)}]
    assert outcome.of("message") == [{0: VOUCHER, 1: "settle", 2: settles(10, [BUYER, 3_500, 0], end=True)}]
    assert (trade[STATUS], trade[ACCOUNTS], trade[HOLDS][1][LOST]) == (FAILED, [[3_500, 2_500, 0, 0]], 500)
    assert trade[REASON] == f"hold 1 {state}"


def test_a_hold_that_had_earned_nothing_is_no_loss() -> None:
    trade = funded(deal())
    assert trade.proof(3_000).accepted
    assert trade.receipt(0, "released", 3_000, 3_000).accepted
    assert trade.receipt(1, "expired").said("lost") == []
    assert trade[STATUS] == COMPLETED


def test_a_charge_back_that_the_seller_bears_lets_the_trade_go_on() -> None:
    trade, terms = half_paid(Loss.SELLER)
    outcome = trade.receipt(0, "charged_back", 3_000, 3_000)
    assert outcome.said("lost") == [{0: 0, 1: 3_000, 2: 0}]
    assert (trade[STATUS], trade[HOLDS][0][LOST], trade[ACCOUNTS]) == (FUNDED, 3_000, [[3_500, 0, 0, 0]])
    assert trade.proof(2_500, 1).of("release") == [{0: 1, 1: 3_000, 2: True, 3: "USD"}]
    assert trade.receipt(1, "released", 3_000, 3_000).said("ended") == [{0: FAILED, 1: 6_000, 2: 0}]
    assert terms.loss == Loss.SELLER


def test_a_charge_back_that_the_buyer_bears_ends_that_buyers_part() -> None:
    trade, _terms = half_paid(Loss.BUYER)
    outcome = trade.receipt(0, "charged_back", 3_000, 3_000)
    assert outcome.said("lost") == [{0: 0, 1: 3_000, 2: 1}]
    assert outcome.of("release") == [{0: 1, 1: 500, 2: True, 3: "USD"}]
    assert (trade[STATUS], trade[ACCOUNTS]) == (CLOSING, [[3_500, 2_500, 0, 0]])
    assert trade[REASON] == "hold 0 charged_back"
    assert trade.receipt(1, "released", 3_000, 500).accepted
    assert trade[STATUS] == FAILED


def test_a_late_report_of_payment_does_not_undo_a_charge_back() -> None:
    trade, _terms = half_paid(Loss.SELLER)
    assert trade.receipt(0, "charged_back", 3_000, 3_000).accepted
    assert trade.receipt(0, "released", 3_000, 3_000).said("lost") == []
    assert (trade[HOLDS][0][1], trade[HOLDS][0][LOST]) == ("charged_back", 3_000)


@BEARERS
def test_a_charge_back_after_the_end_is_noted_and_the_status_stays(loss: Loss) -> None:
    terms = deal(loss=loss)
    trade = funded(terms)
    assert trade.proof(6_000).accepted
    pay(trade, terms, [3_000, 3_000])
    assert trade[STATUS] == COMPLETED
    assert trade.receipt(0, "voided").code == 102
    outcome = trade.receipt(0, "charged_back", 3_000, 3_000)
    assert outcome.said("lost") == [{0: 0, 1: 3_000, 2: int(loss)}]
    assert outcome.effects == []
    assert (trade[STATUS], trade[HOLDS][0][LOST]) == (COMPLETED, 3_000)


def test_the_shares_of_other_buyers_go_on() -> None:
    terms = deal(buyers=(Buyer(BUYER, 4_000), Buyer(FRIEND, 2_000)), cash=(cash(2_000, 2_000), cash(2_000, buyer=1)))
    trade = funded(terms)
    assert trade.proof(1_000, 1).accepted
    lost = trade.receipt(0, "expired")
    assert lost.of("refund") == [{0: 1, 1: 0, 2: "USD"}]
    assert lost.of("message") == []
    assert (trade[STATUS], trade[ACCOUNTS]) == (FUNDED, [[1_000, 3_000, 0, 0], [0, 0, 0, 0]])
    assert trade.proof(1, 2).code == 144
    rest = trade.proof(2_000, 3, holder=FRIEND)
    assert rest.of("release") == [{0: 2, 1: 2_000, 2: True, 3: "USD"}]
    settled = settles(10, [BUYER, 1_000, 0], [FRIEND, 2_000, 0], end=True)
    assert rest.of("message") == [{0: VOUCHER, 1: "settle", 2: settled}]


def test_a_loss_does_not_decide_a_dispute() -> None:
    trade = funded(deal(cash=(cash(6_000),), court=court()))
    assert trade.proof(1_000).accepted
    assert dispute(trade, 2_000).accepted
    assert trade.receipt(0, "expired", 6_000).said("lost") == [{0: 0, 1: 1_000, 2: 0}]
    assert (trade[STATUS], trade[ACCOUNTS]) == (FUNDED, [[1_000, 3_000, 2_000, 0]])
    ended = verdict(trade, 5_000)
    assert ended.said("lost") == [{0: 0, 1: 2_000, 2: 0}]
    assert ended.of("release") == []
    assert (trade[STATUS], trade[ACCOUNTS]) == (FAILED, [[2_000, 4_000, 0, 1_000]])


def test_what_was_ordered_and_not_paid_fails_the_trade() -> None:
    trade = funded(deal(cash=(cash(6_000),)))
    assert trade.proof(2_000).accepted
    trade.now = OVER
    assert trade.call(STRANGER, "expire").of("release") == [{0: 0, 1: 2_000, 2: True, 3: "USD"}]
    assert trade.receipt(0, "expired", 6_000).said("ended") == [{0: FAILED, 1: 2_000, 2: 4_000}]
    assert trade.receipt(0, "released", 6_000, 2_000).code == 102
    assert trade.call(SELLER, "cancel").code == 102
