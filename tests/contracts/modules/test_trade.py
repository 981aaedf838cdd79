from collections.abc import Callable

import pytest

from tests.contracts.modules.drive import (
    AGENT,
    AGREED,
    BUYER,
    CANCELLED,
    CLOSING,
    COMPLETED,
    EXPIRED,
    FAILED,
    FUNDED,
    FUNDING,
    OVER,
    PROPOSED,
    SELLER,
    STRANGER,
    T0,
    VOUCHER,
    Contract,
    agreed,
    funded,
    funding,
    piece,
    proposed,
    terms,
)


def test_a_trade_is_born_agreed_by_who_proposed_it() -> None:
    trade = proposed()
    nothing: list[object] = []
    assert trade.state == {
        0: PROPOSED,
        1: terms(),
        2: [SELLER],
        3: None,
        4: nothing,
        5: 0,
        6: nothing,
        7: SELLER,
        8: None,
        9: nothing,
        10: None,
    }


def test_the_buyer_may_propose_as_well() -> None:
    trade = Contract("trade", b"t" * 32)
    assert trade.init(BUYER, terms()).accepted
    assert trade.call(SELLER, "accept").accepted
    assert trade[2] == [BUYER, SELLER]


def test_agreed_and_locked_asks_for_the_holds() -> None:
    trade = agreed()
    assert trade[0] == AGREED
    outcome = trade.message(VOUCHER, "locked", piece())
    assert trade[0] == FUNDING
    wanted = {2: "USD", 3: "stripe", 4: AGENT, 5: BUYER, 6: SELLER, 7: OVER, 8: 1}
    assert outcome.of("hold") == [{0: 0, 1: 3_000, **wanted}, {0: 1, 1: 3_000, **wanted}]
    assert trade[4][0] == {0: 3_000, 1: "asked", 2: 0, 3: 0, 4: None, 5: 0, 6: 0}


def test_locked_and_then_agreed_asks_for_the_holds_too() -> None:
    trade = proposed()
    assert trade.message(VOUCHER, "locked", piece()).effects == []
    assert trade[0] == PROPOSED
    assert len(trade.call(BUYER, "accept").of("hold")) == 2
    assert trade[0] == FUNDING


def test_it_is_funded_when_every_hold_is_held_in_full() -> None:
    trade = funding()
    assert trade.receipt(1, "payer_action").accepted
    assert trade.receipt(1, "held", 3_000).accepted
    assert trade[0] == FUNDING
    assert trade.receipt(1, "payer_action").accepted  # late: changes nothing
    assert trade.receipt(0, "held", 3_000).said("funded") == [{0: 6_000}]
    assert trade[0] == FUNDED


def test_a_full_redemption_releases_everything() -> None:
    trade = funded()
    outcome = trade.proof(6_000)
    assert outcome.of("message") == [{0: VOUCHER, 1: "redeem", 2: {0: 1, 1: 6_000}}]
    assert outcome.of("release") == [{0: n, 1: 3_000, 2: True, 3: "USD"} for n in (0, 1)]
    assert trade[0] == CLOSING
    assert trade.receipt(0, "released", 3_000, 3_000).accepted
    assert trade.receipt(1, "released", 3_000, 3_000).said("ended") == [{0: COMPLETED, 1: 6_000, 2: 6_000}]
    assert (trade[0], trade[8], trade[10]) == (COMPLETED, None, None)


def test_a_hold_that_is_filled_is_released_and_one_that_is_not_waits() -> None:
    trade = funded()
    assert trade.proof(2_999, 1).of("release") == []
    assert trade.proof(2, 2).of("release") == [{0: 0, 1: 3_000, 2: True, 3: "USD"}]
    assert [hold[3] for hold in trade[4]] == [3_000, 1]
    assert trade[0] == FUNDED
    assert trade[6] == [(1).to_bytes(16, "big"), (2).to_bytes(16, "big")]


@pytest.mark.parametrize(
    ("face", "cash", "proofs", "earned"),
    [
        (3, 100, [1, 1, 1], [33, 66, 100]),
        (10**15, 10**15, [1, 10**15 - 2, 1], [1, 10**15 - 1, 10**15]),
        (10**15, 1, [10**15 - 1, 1], [0, 1]),
        (7, 10**15, [3, 3, 1], [10**15 * 3 // 7, 10**15 * 6 // 7, 10**15]),
        (
            999_999_999_999_989,
            10**15 - 3,
            [123_456_789_012_345],
            [(10**15 - 3) * 123_456_789_012_345 // 999_999_999_999_989],
        ),
    ],
)
def test_cash_is_the_floor_of_the_proportion_and_all_of_it_in_the_end(
    face: int, cash: int, proofs: list[int], earned: list[int]
) -> None:
    trade = funded(face=face, cash=cash, holds=[cash])
    for nonce, (amount, so_far) in enumerate(zip(proofs, earned, strict=True)):
        assert trade.proof(amount, nonce).said("proven")[0][2] == so_far
        assert trade[4][0][3] == so_far


def test_a_deadline_pays_what_was_earned_and_gives_the_rest_back() -> None:
    trade = funded(holds=[1_000, 2_000, 3_000])
    assert trade.proof(2_000).accepted
    trade.now = OVER
    outcome = trade.call(STRANGER, "expire")
    assert outcome.of("release") == [{0: 1, 1: 1_000, 2: True, 3: "USD"}]
    assert outcome.of("refund") == [{0: 2, 1: 0, 2: "USD"}]
    assert outcome.of("message") == [{0: VOUCHER, 1: "unlock", 2: {0: 1, 1: 2_000}}]
    assert (trade[0], trade[8], trade[10]) == (CLOSING, "the deadline passed", EXPIRED)
    for number, (state, paid) in enumerate([("released", 1_000), ("released", 1_000), ("voided", 0)]):
        assert trade.receipt(number, state, 1_000, paid).accepted
    assert trade[0] == COMPLETED


@pytest.mark.parametrize("start", [proposed, agreed])
def test_before_money_is_asked_for_it_ends_at_once(start: Callable[[], Contract]) -> None:
    for op, time, status in [("cancel", T0, CANCELLED), ("expire", OVER, EXPIRED)]:
        trade = start()
        trade.now = time
        assert trade.call(BUYER, op).effects == []
        assert trade[0] == status


def test_a_piece_is_given_back_when_nobody_accepts() -> None:
    trade = proposed()
    assert trade.message(VOUCHER, "locked", piece()).accepted
    outcome = trade.call(SELLER, "cancel")
    assert outcome.of("message") == [{0: VOUCHER, 1: "unlock", 2: {0: 1, 1: 0}}]
    assert trade[0] == CANCELLED


def test_one_party_cancels_while_funding() -> None:
    trade = funding()
    assert trade.receipt(0, "held", 3_000).accepted
    outcome = trade.call(BUYER, "cancel")
    assert [refund[0] for refund in outcome.of("refund")] == [0, 1]
    assert trade[0] == CLOSING
    for number in (0, 1):
        assert trade.receipt(number, "voided").accepted
    assert (trade[0], trade[8]) == (CANCELLED, "a party cancelled before it was funded")


def test_both_have_to_cancel_what_is_funded() -> None:
    trade = funded()
    assert trade.call(BUYER, "cancel").effects == []
    assert (trade[0], trade[9]) == (FUNDED, [BUYER])
    assert trade.proof(100).accepted
    assert len(trade.call(SELLER, "cancel").of("refund")) == 1
    assert (trade[0], trade[10]) == (CLOSING, CANCELLED)


@pytest.mark.parametrize("state", ["refused", "failed", "expired", "voided"])
def test_a_hold_that_does_not_come_about_fails_the_trade(state: str) -> None:
    trade = funding()
    assert trade.receipt(0, "held", 3_000).accepted
    outcome = trade.receipt(1, state, ref="", reason="card declined")
    assert outcome.of("refund") == [{0: 0, 1: 0, 2: "USD"}]
    assert outcome.of("message")[0][1] == "unlock"
    assert trade[8] == f"hold 1 {state}: card declined"
    assert trade.receipt(0, "voided").accepted
    assert trade[0] == FAILED


def test_a_hold_of_less_than_its_amount_fails_the_trade() -> None:
    trade = funding(holds=[6_000])
    assert trade.receipt(0, "held", 5_999).of("refund") == [{0: 0, 1: 0, 2: "USD"}]
    assert (trade[0], trade[8]) == (CLOSING, "hold 0 has less than its amount")


def test_an_old_report_of_less_does_not_fail_a_hold_that_is_full() -> None:
    trade = funding()
    assert trade.receipt(0, "held", 3_000).accepted
    assert trade.receipt(0, "held", 2_999).accepted
    assert (trade[0], trade[4][0][5]) == (FUNDING, 3_000)


def test_a_hold_lost_after_funding_closes_the_trade() -> None:
    trade = funded()
    assert trade.proof(3_000).accepted
    assert trade.receipt(0, "released", 3_000, 3_000).accepted
    assert trade.receipt(1, "expired").of("message")[0][2] == {0: 1, 1: 3_000}
    assert trade[0] == COMPLETED


def test_a_trade_whose_earned_cash_is_lost_has_failed() -> None:
    trade = funded(holds=[6_000])
    assert trade.proof(3_000).accepted
    assert trade.receipt(0, "expired").said("ended") == [{0: FAILED, 1: 3_000, 2: 0}]


def test_receipts_in_any_order_give_the_same_holds() -> None:
    trade = funded()
    assert trade.proof(6_000).accepted
    assert trade.receipt(0, "released", 3_000, 3_000).accepted
    for late in ("payer_action", "held", "partly_released", "voided", "released"):
        assert trade.receipt(0, late, 3_000, 1_000).accepted
        assert trade[4][0] == {0: 3_000, 1: "released", 2: 3_000, 3: 3_000, 4: "pi_0", 5: 3_000, 6: 0}
    assert trade[0] == CLOSING


def test_the_first_end_of_a_hold_stays_unless_it_was_paid_after_all() -> None:
    trade = funded(holds=[1_000, 5_000])
    assert trade.proof(1_000).accepted
    assert trade.call(BUYER, "cancel").accepted
    assert trade.call(SELLER, "cancel").accepted
    for late in ("voided", "refused", "failed", "expired", "held"):
        assert trade.receipt(0, late, 1_000).accepted
        assert trade[4][0][1] == "voided"
    assert trade.receipt(0, "released", 1_000, 1_000).accepted
    assert trade[4][0][1] == "released"


def test_a_receipt_that_comes_twice_changes_nothing() -> None:
    trade = funding()
    assert trade.receipt(0, "held", 3_000).accepted
    before = trade.encode("x", {}, {})
    assert trade.receipt(0, "held", 3_000).accepted
    assert trade.encode("x", {}, {}) == before


def test_the_same_proofs_in_another_order_leave_the_same_state() -> None:
    """SPEC 12.2: so how they were cut into seals makes no difference."""
    nonces = [7, 2**120, 0, 3, 2**128 - 1, 255, 256]
    trades = [funded() for _ in range(3)]
    for trade, order in zip(trades, (nonces, nonces[::-1], sorted(nonces)), strict=True):
        for nonce in order:
            assert trade.proof(100, nonce).accepted
            assert trade.proof(100, nonce).code == 145
        assert trade[6] == [nonce.to_bytes(16, "big") for nonce in sorted(nonces)]
    assert trades[0].state == trades[1].state == trades[2].state


def test_the_largest_trade_fits() -> None:
    holds = [1] * 15 + [10**15 - 15]
    trade = funded(holds=holds, cash=10**15, face=10**15)
    for nonce in range(256):
        assert trade.proof(1, nonce).accepted
    trade.now = OVER
    outcome = trade.call(SELLER, "expire")
    assert len(outcome.of("release")) == 1
    assert len(trade.encode("x", {}, {})) < 32_768
