"""SPEC 12: how a trade is agreed on, funded, proven and ended, against the compiled module."""

from collections.abc import Callable

import pytest
from exonomy_contracts.commit.terms import BarterLeg, Buyer, HolderSignature, Milestone, Terms, Till

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
    OTHER,
    OVER,
    PROPOSED,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
)
from tests.contracts.modules.trades import (
    ACCOUNTS,
    BREAD,
    CANCELS,
    ENDS_AS,
    FRIEND,
    GUITAR,
    HOLDS,
    NONCES,
    REASON,
    SHOWN,
    STATUS,
    agreed,
    cash,
    deal,
    funded,
    funding,
    pay,
    piece,
    proposed,
    settles,
    step,
    vouchers,
)


def release(hold: int, amount: int, currency: str = "USD") -> dict[int, object]:
    return {0: hold, 1: amount, 2: True, 3: currency}


def refund(hold: int, currency: str = "USD") -> dict[int, object]:
    return {0: hold, 1: 0, 2: currency}


def settle(voucher: bytes, args: dict[int, object]) -> dict[int, object]:
    return {0: voucher, 1: "settle", 2: args}


# -- agreed and funded ------------------------------------------------------------------------------------------------


def test_a_trade_is_born_agreed_by_who_proposed_it() -> None:
    """SPEC 12.1, 12.2."""
    terms = deal()
    nothing: list[object] = []
    expected = (PROPOSED, terms.item(), [0], [None], nothing, [[[0]]], nothing, SELLER, None, nothing, None)
    assert proposed(terms).state == dict(enumerate((*expected, [[0, 0, 0, 0]], [None], 0, nothing)))


def test_it_wakes_itself_when_no_proof_can_come_any_more() -> None:
    """SPEC 12.9."""
    trade = Contract("trade", TRADE)
    assert trade.init(SELLER, deal().item()).of("wake") == [{0: OVER, 1: "expire", 2: {}}]


def test_every_party_has_to_agree() -> None:
    """SPEC 12.1."""
    terms = deal(buyers=(Buyer(BUYER, 4_000), Buyer(FRIEND, 2_000)), cash=(cash(4_000), cash(2_000, buyer=1)))
    trade = proposed(terms, FRIEND)
    assert trade[2] == [2]
    assert trade.call(SELLER, "accept").accepted
    assert trade[STATUS] == PROPOSED
    assert trade.call(BUYER, "accept").said("agreed") == [{0: BUYER}]
    assert (trade[STATUS], trade[2]) == (AGREED, [0, 1, 2])


def test_agreed_and_locked_asks_for_the_holds() -> None:
    """SPEC 12.3."""
    terms = deal(cash=(cash(1_000, 2_000), cash(300_000, currency="JPY", processor="paypal")))
    trade = agreed(terms)
    outcome = trade.message(VOUCHER, "locked", piece(terms))
    assert trade[STATUS] == FUNDING
    people = {4: AGENT, 5: BUYER, 6: SELLER, 7: OVER, 8: 1}
    dollars = {2: "USD", 3: "stripe", **people}
    yen = {2: "JPY", 3: "paypal", **people}
    assert outcome.of("hold") == [{0: 0, 1: 1_000, **dollars}, {0: 1, 1: 2_000, **dollars}, {0: 2, 1: 300_000, **yen}]
    assert trade[HOLDS][2] == {0: 300_000, 1: "asked", 2: 0, 3: 0, 4: None, 5: 0, 6: 0, 7: 0}


def test_locked_and_then_agreed_asks_for_the_holds_too() -> None:
    """SPEC 12.3."""
    terms = deal()
    trade = proposed(terms)
    assert trade.message(VOUCHER, "locked", piece(terms)).effects == []
    assert trade[STATUS] == PROPOSED
    assert len(trade.call(BUYER, "accept").of("hold")) == 2


def test_every_voucher_has_to_be_locked() -> None:
    """SPEC 12.3."""
    terms = deal(barter=(BarterLeg(0, GUITAR, 500, "EUR"),))
    trade = agreed(terms)
    assert trade.message(GUITAR, "locked", piece(terms, 1)).said("locked") == [{0: 1, 1: 11, 2: 500}]
    assert trade[STATUS] == AGREED
    assert len(trade.message(VOUCHER, "locked", piece(terms)).of("hold")) == 2
    assert [locked[0] for locked in trade[3]] == [10, 11]


def test_two_buyers_may_give_pieces_of_one_voucher() -> None:
    """SPEC 12.3: told apart by their owners."""
    terms = deal(
        buyers=(Buyer(BUYER, 4_000), Buyer(FRIEND, 2_000)),
        cash=(),
        barter=(BarterLeg(0, BREAD, 40, "USD"), BarterLeg(1, BREAD, 20, "USD")),
    )
    trade = agreed(terms)
    assert trade.message(BREAD, "locked", piece(terms, 2)).said("locked")[0][0] == 2
    assert trade.message(BREAD, "locked", piece(terms, 1)).said("locked")[0][0] == 1


def test_it_is_funded_when_every_hold_is_held_in_full() -> None:
    """SPEC 12.3."""
    trade = funding(deal())
    assert trade.receipt(1, "payer_action").accepted
    assert trade.receipt(1, "held", 3_000).accepted
    assert trade[STATUS] == FUNDING
    assert trade.receipt(1, "payer_action").accepted  # late: changes nothing
    assert trade.receipt(0, "held", 3_000).said("funded") == [{0: 2}]
    assert trade[STATUS] == FUNDED


# -- golden -----------------------------------------------------------------------------------------------------------


def plumbing() -> Terms:
    """100.00 of plumbing sold for 80.00: 60.00 in cash and 20.00 of a voucher; 20.00 are the discount."""
    return deal(face=8_000, discount=2_000, cash=(cash(3_000, 3_000),), barter=(BarterLeg(0, GUITAR, 2_000, "USD"),))


def test_half_the_plumbing_releases_half_of_everything() -> None:
    """SPEC 12.6, 12.7."""
    trade = funded(plumbing())
    half = trade.proof(4_000)
    assert half.of("release") == [release(0, 3_000)]
    assert half.of("message") == [
        settle(GUITAR, settles(11, [SELLER, 0, 1_000])),
        settle(VOUCHER, settles(10, [BUYER, 4_000, 1_000])),
    ]
    assert (trade[STATUS], trade[ACCOUNTS]) == (FUNDED, [[4_000, 0, 0, 0]])


def test_all_of_the_plumbing_releases_all() -> None:
    """SPEC 12.6 to 12.8."""
    terms = plumbing()
    trade = funded(terms)
    assert trade.proof(4_000, 1).accepted
    rest = trade.proof(4_000, 2)
    assert rest.of("release") == [release(1, 3_000)]
    assert rest.of("message") == [
        settle(GUITAR, settles(11, [SELLER, 0, 2_000], end=True)),
        settle(VOUCHER, settles(10, [BUYER, 8_000, 2_000], end=True)),
    ]
    assert trade[STATUS] == CLOSING
    pay(trade, terms, [3_000, 3_000])
    assert (trade[STATUS], trade[REASON], trade[ENDS_AS]) == (COMPLETED, None, None)


def test_half_of_the_plumbing_and_no_more() -> None:
    """SPEC 12.9: the cent that proportion leaves over goes back."""
    terms = plumbing()
    trade = funded(terms)
    assert trade.proof(3_999).of("release") == []
    trade.now = OVER
    outcome = trade.call(STRANGER, "expire")
    assert outcome.of("release") == [release(0, 2_999)]
    assert outcome.of("refund") == [refund(1)]
    assert outcome.of("message") == [
        settle(GUITAR, settles(11, [SELLER, 0, 999], end=True)),
        settle(VOUCHER, settles(10, [BUYER, 3_999, 999], end=True)),
    ]
    pay(trade, terms, [2_999, 0])
    assert (trade[STATUS], trade[REASON]) == (COMPLETED, "the deadline passed")


def test_a_swap_needs_no_money() -> None:
    """SPEC 12.1: without milestones all passes at once, when all is in place."""
    terms = deal(cash=(), milestones=(), discount=50, barter=(BarterLeg(0, GUITAR, 700, "EUR"),))
    trade = agreed(terms)
    assert trade.message(GUITAR, "locked", piece(terms, 1)).effects == []
    outcome = trade.message(VOUCHER, "locked", piece(terms))
    assert outcome.of("message") == [
        settle(GUITAR, settles(11, [SELLER, 0, 700], end=True)),
        settle(VOUCHER, settles(10, [BUYER, 0, 6_050], end=True)),
    ]
    assert trade[STATUS] == COMPLETED


def test_the_last_to_agree_completes_a_swap() -> None:
    """SPEC 12.3."""
    terms = deal(cash=(), milestones=(), barter=(BarterLeg(0, GUITAR, 700, "EUR"),))
    trade = proposed(terms)
    for leg, voucher in enumerate(vouchers(terms)):
        assert trade.message(voucher, "locked", piece(terms, leg)).accepted
    assert trade.call(BUYER, "accept").said("ended") == [{0: COMPLETED, 1: 6_000, 2: 0}]


def test_a_voucher_bought_for_cash_is_the_buyers_once_the_cash_is_held() -> None:
    """SPEC 12.1, 12.7."""
    terms = deal(milestones=(), cash=(cash(5_000),), discount=1_000)
    trade = funding(terms)
    outcome = trade.receipt(0, "held", 5_000)
    assert outcome.of("release") == [release(0, 5_000)]
    assert outcome.of("message") == [settle(VOUCHER, settles(10, [BUYER, 0, 7_000], end=True))]
    assert trade[STATUS] == CLOSING
    assert trade.proof(1).code == 102
    pay(trade, terms, [5_000])
    assert trade[STATUS] == COMPLETED


def shared() -> Terms:
    """70.01 of a voucher, two thirds for cash and a third for bread."""
    return deal(
        face=7_001,
        discount=100,
        buyers=(Buyer(BUYER, 4_667), Buyer(FRIEND, 2_334)),
        cash=(cash(2_000, 2_000), cash(1_000, buyer=1, currency="EUR")),
        barter=(BarterLeg(1, BREAD, 55, "USD"),),
    )


def test_contributors_own_what_they_paid_for_and_redeem_it_each() -> None:
    """SPEC 12.5 to 12.7."""
    terms = shared()
    assert terms.discounts() == [67, 33]
    trade = funded(terms)
    first = trade.proof(2_334, 1, holder=FRIEND)
    assert first.of("release") == [release(2, 1_000, "EUR")]
    assert first.of("message") == [
        settle(BREAD, settles(11, [SELLER, 0, 55], end=True)),
        settle(VOUCHER, settles(10, [FRIEND, 2_334, 33])),
    ]
    assert trade[STATUS] == FUNDED
    assert trade.proof(1, 2, holder=FRIEND).code == 144
    second = trade.proof(2_334, 3)
    assert second.of("release") == [release(0, 2_000)]
    assert second.of("message") == [settle(VOUCHER, settles(10, [BUYER, 2_334, 33], [FRIEND, 2_334, 33]))]
    assert trade[HOLDS][1][3] == 2_334 * 4_000 // 4_667 - 2_000
    assert trade[ACCOUNTS] == [[2_334, 0, 0, 0], [2_334, 0, 0, 0]]


@pytest.mark.parametrize("first", ["till", "holder"])
def test_two_criteria_prove_a_milestone(first: str) -> None:
    """SPEC 12.6: what counts is the n-th largest of what was shown."""
    both = (Till(), HolderSignature())
    trade = funded(deal(milestones=(Milestone(6_000, 2, both),), cash=(cash(6_000),)))
    shows = {
        "till": lambda amount: trade.proof(amount, amount),
        "holder": lambda amount: trade.call(BUYER, "confirm", {0: amount}),
    }
    second = "holder" if first == "till" else "till"
    assert shows[first](5_000).said("proven") == []
    assert shows[second](2_000).said("proven") == [{0: 0, 1: 2_000, 2: 2_000}]
    assert shows[second](4_000).said("proven") == [{0: 0, 1: 3_000, 2: 5_000}]
    assert trade[ACCOUNTS] == [[5_000, 0, 0, 0]]


def test_amounts_fill_the_milestones_in_order() -> None:
    """SPEC 12.5: each kind of proof fills the milestones that ask for it; a hold for each is paid with it."""
    steps = (step(1_000), step(2_000, HolderSignature()), step(3_000, Till(), HolderSignature()))
    terms = deal(milestones=steps, cash=(cash(1_000, 2_000, 3_000),))
    trade = funded(terms)
    assert trade.proof(1_500, 1).of("release") == [release(0, 1_000)]
    assert trade[SHOWN] == [[[1_000]], [[0]], [[500], [0]]]
    assert trade.call(BUYER, "confirm", {0: 2_000}).said("proven") == [{0: 0, 1: 2_000, 2: 3_500}]
    assert trade.call(BUYER, "confirm", {0: 3_001}).code == 144
    assert trade.call(BUYER, "confirm", {0: 3_000}).of("release") == [release(2, 3_000)]
    assert trade[STATUS] == CLOSING
    pay(trade, terms, [1_000, 2_000, 3_000])
    assert trade[STATUS] == COMPLETED


def test_each_buyer_has_a_part_of_each_milestone() -> None:
    """SPEC 12.5, 3.3."""
    buyers = (Buyer(BUYER, 5), Buyer(FRIEND, 2))
    steps = (step(3), step(3, HolderSignature()), step(1))
    trade = funded(deal(face=7, buyers=buyers, milestones=steps, cash=(cash(500), cash(200, buyer=1))))
    assert trade.proof(4, 1).code == 144
    assert trade.proof(3, 1).accepted
    assert trade.proof(1, 2, holder=FRIEND).accepted
    assert trade[SHOWN] == [[[2, 1]], [[0, 0]], [[1, 0]]]


def test_of_equal_rests_the_earlier_gets_the_unit() -> None:
    """SPEC 3.3, 12.5, 12.7: of the discount among buyers, and of a share among milestones."""
    buyers = (Buyer(BUYER, 3), Buyer(FRIEND, 3))
    steps = (step(3), step(3, HolderSignature()))
    trade = funded(deal(face=6, discount=1, buyers=buyers, milestones=steps, cash=(cash(3), cash(3, buyer=1))))
    assert trade.proof(2, 1).accepted
    assert trade.proof(2, 2, holder=FRIEND).accepted
    assert trade.call(FRIEND, "confirm", {0: 1}).accepted
    ended = trade.call(BUYER, "confirm", {0: 1})
    assert ended.of("message") == [settle(VOUCHER, settles(10, [BUYER, 3, 1], [FRIEND, 3, 0], end=True))]


# -- money ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("face", "amount", "proofs", "earned"),
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
def test_a_leg_earns_the_floor_of_the_proportion_and_all_of_it_in_the_end(
    face: int, amount: int, proofs: list[int], earned: list[int]
) -> None:
    """SPEC 3.4, 12.6."""
    terms = deal(face=face, cash=(cash(amount),))
    trade = funded(terms)
    for nonce, (proof, so_far) in enumerate(zip(proofs, earned, strict=True)):
        assert trade.proof(proof, nonce).accepted
        assert trade[HOLDS][0][3] == so_far == terms.earned(terms.cash[0], sum(proofs[: nonce + 1]))


def test_a_hold_that_is_filled_is_released_and_one_that_is_not_waits() -> None:
    """SPEC 12.6."""
    trade = funded(deal())
    assert trade.proof(2_999, 1).of("release") == []
    assert trade.proof(2, 2).of("release") == [release(0, 3_000)]
    assert [hold[3] for hold in trade[HOLDS]] == [3_000, 1]
    assert trade[STATUS] == FUNDED
    assert trade[NONCES] == [(1).to_bytes(16, "big"), (2).to_bytes(16, "big")]


def test_receipts_in_any_order_give_the_same_holds() -> None:
    """SPEC 12.8."""
    trade = funded(deal())
    assert trade.proof(6_000).accepted
    assert trade.receipt(0, "released", 3_000, 3_000).accepted
    for late in ("payer_action", "held", "partly_released", "voided", "released"):
        assert trade.receipt(0, late, 3_000, 1_000).accepted
        assert trade[HOLDS][0] == {0: 3_000, 1: "released", 2: 3_000, 3: 3_000, 4: "pi_0", 5: 3_000, 6: 0, 7: 0}
    assert trade[STATUS] == CLOSING


def test_the_first_end_of_a_hold_stays_unless_it_was_paid_after_all() -> None:
    """SPEC 12.8."""
    trade = funded(deal(cash=(cash(1_000, 5_000),)))
    assert trade.proof(1_000).accepted
    assert trade.call(BUYER, "cancel").accepted
    assert trade.call(SELLER, "cancel").accepted
    for late in ("voided", "refused", "failed", "expired", "held"):
        assert trade.receipt(0, late, 1_000).accepted
        assert trade[HOLDS][0][1] == "voided"
    assert trade[HOLDS][0][7] == 1_000
    assert trade.receipt(0, "released", 1_000, 1_000).said("lost") == [{0: 0, 1: 0, 2: 0}]
    assert trade[HOLDS][0][1] == "released"


def test_a_receipt_that_comes_twice_changes_nothing() -> None:
    """SPEC 12.8."""
    trade = funding(deal())
    assert trade.receipt(0, "held", 3_000).accepted
    before = trade.encode("x", {}, {})
    assert trade.receipt(0, "held", 3_000).accepted
    assert trade.encode("x", {}, {}) == before


def test_the_same_proofs_in_another_order_leave_the_same_state() -> None:
    """SPEC 12.2: so how they were cut into seals makes no difference."""
    nonces = [7, 2**120, 0, 3, 2**128 - 1, 255, 256]
    trades = [funded(deal()) for _ in range(3)]
    for trade, order in zip(trades, (nonces, nonces[::-1], sorted(nonces)), strict=True):
        for nonce in order:
            assert trade.proof(100, nonce).accepted
            assert trade.proof(100, nonce).code == 145
        assert trade[NONCES] == [nonce.to_bytes(16, "big") for nonce in sorted(nonces)]
    assert trades[0].state == trades[1].state == trades[2].state


# -- the end ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", [proposed, agreed])
def test_before_money_is_asked_for_it_ends_at_once(start: Callable[[Terms], Contract]) -> None:
    """SPEC 12.9."""
    for op, time, status in [("cancel", T0, CANCELLED), ("expire", OVER, EXPIRED)]:
        trade = start(deal())
        trade.now = time
        assert trade.call(BUYER, op).effects == []
        assert trade[STATUS] == status


def test_pieces_are_given_back_when_nobody_accepts() -> None:
    """SPEC 12.9."""
    terms = deal(barter=(BarterLeg(0, GUITAR, 500, "EUR"),))
    trade = proposed(terms)
    for leg, voucher in enumerate(vouchers(terms)):
        assert trade.message(voucher, "locked", piece(terms, leg)).accepted
    outcome = trade.call(SELLER, "cancel")
    assert outcome.of("message") == [settle(GUITAR, settles(11, end=True)), settle(VOUCHER, settles(10, end=True))]
    assert trade[STATUS] == CANCELLED


def test_one_party_cancels_while_funding() -> None:
    """SPEC 12.9."""
    trade = funding(deal())
    assert trade.receipt(0, "held", 3_000).accepted
    assert trade.call(BUYER, "cancel").of("refund") == [refund(0), refund(1)]
    assert trade[STATUS] == CLOSING
    for number in (0, 1):
        assert trade.receipt(number, "voided").accepted
    assert (trade[STATUS], trade[REASON]) == (CANCELLED, "a party cancelled before it was funded")


def test_all_have_to_cancel_what_is_funded() -> None:
    """SPEC 12.9."""
    trade = funded(shared())
    assert trade.call(FRIEND, "cancel").effects == []
    assert trade.call(SELLER, "cancel").effects == []
    assert (trade[STATUS], trade[CANCELS]) == (FUNDED, [0, 2])
    assert trade.proof(1_000).accepted
    outcome = trade.call(BUYER, "cancel")
    assert outcome.of("release") == [release(0, 1_000 * 4_000 // 4_667)]
    assert outcome.of("refund") == [refund(1), refund(2, "EUR")]
    assert (trade[STATUS], trade[ENDS_AS], trade[REASON]) == (CLOSING, CANCELLED, "all parties cancelled")


@pytest.mark.parametrize("state", ["refused", "failed", "expired", "voided"])
def test_a_hold_that_does_not_come_about_fails_the_trade(state: str) -> None:
    """SPEC 12.4."""
    trade = funding(deal())
    assert trade.receipt(0, "held", 3_000).accepted
    outcome = trade.receipt(1, state, ref="", reason="card declined")
    assert outcome.of("refund") == [refund(0)]
    assert outcome.of("message") == [settle(VOUCHER, settles(10, end=True))]
    assert trade[REASON] == f"hold 1 {state}: card declined"
    assert trade.receipt(0, "voided").accepted
    assert trade[STATUS] == FAILED


def test_a_hold_of_less_than_its_amount_fails_the_trade() -> None:
    """SPEC 12.4."""
    trade = funding(deal(cash=(cash(6_000),)))
    assert trade.receipt(0, "held", 5_999).of("refund") == [refund(0)]
    assert (trade[STATUS], trade[REASON]) == (CLOSING, "hold 0 has less than its amount")


def test_an_old_report_of_less_does_not_fail_a_hold_that_is_full() -> None:
    """SPEC 12.8."""
    trade = funding(deal())
    assert trade.receipt(0, "held", 3_000).accepted
    assert trade.receipt(0, "held", 2_999).accepted
    assert (trade[STATUS], trade[HOLDS][0][5]) == (FUNDING, 3_000)


def test_all_parties_together_move_it_to_another_module() -> None:
    """SPEC 10.8."""
    trade = funded(deal())
    module = b"m" * 32
    assert trade.call(SELLER, "move", {0: module}).effects == []
    assert trade.call(BUYER, "move", {0: b"n" * 32}).effects == []
    assert trade.call(BUYER, "move", {0: module}).of("become") == [{0: module}]
    assert trade[14] == [[SELLER, module], [BUYER, module]]
    assert trade.message(TRADE, "leave", {0: module}).effects == []
    assert trade.message(TRADE, "leave", {0: b"n" * 32}).code == 106
    assert trade.message(OTHER, "leave", {0: module}).code == 105
    assert trade.call(SELLER, "move", {0: None}).accepted
    assert trade.message(TRADE, "leave", {0: module}).code == 106
    assert trade.message(OTHER, "migrate", {0: module}).code == 105
    assert trade.message(TRADE, "migrate", {0: module}).accepted
    assert (trade[STATUS], trade[14]) == (FUNDED, [])
    assert trade.proof(100).accepted
