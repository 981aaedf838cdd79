"""SPEC 12.13: a disputed part of a share is frozen, somebody decides, and everything else goes on."""

from collections.abc import Callable

import pytest
from exonomy_contracts.commit.charter import Charter
from exonomy_contracts.commit.terms import BarterLeg, Buyer, Terms

from tests.contracts.modules.drive import (
    BUYER,
    CANCELLED,
    CLOSING,
    COMPLETED,
    DEADLINE,
    EXPIRED,
    FUNDED,
    GRACE,
    MODULE,
    OTHER,
    OVER,
    SELLER,
    STRANGER,
    T0,
    VOUCHER,
    Contract,
    Outcome,
)
from tests.contracts.modules.trades import (
    ACCOUNTS,
    CASES,
    DISPUTES,
    FRIEND,
    GUITAR,
    HOLDS,
    HOUR,
    JUDGES,
    REASON,
    STATUS,
    agreed,
    cash,
    court,
    deal,
    funded,
    funding,
    pay,
    piece,
    settles,
)

WHY = b"w" * 32
VILLAGE = b"v" * 32
ANSWER = T0 + 48 * HOUR
CHARTER = Charter.of_panel(JUDGES).hash


def job(**changed: object) -> Terms:
    """100.00 of work for 100.00 in one hold and 50.00 of a voucher, with three arbitrators."""
    plain = {"cash": (cash(10_000),), "barter": (BarterLeg(0, GUITAR, 5_000, "USD"),), "court": court()}
    return deal(face=10_000, **(plain | changed))


def disputed(terms: Terms | None = None, amount: int = 3_000, buyer: int = 0) -> Contract:
    trade = funded(terms or job())
    outcome = dispute(trade, amount, SELLER, buyer)
    assert outcome.accepted, outcome.text
    return trade


def dispute(trade: Contract, amount: int, by: bytes = BUYER, buyer: int = 0) -> Outcome:
    return trade.call(by, "dispute", {0: buyer, 1: amount, 2: WHY})


def settle(trade: Contract, by: bytes, bp: int, buyer: int = 0) -> Outcome:
    return trade.call(by, "settle-dispute", {0: bp, 1: buyer})


def verdict(trade: Contract, result: int | None, case: int = 0, charter: bytes = CHARTER, **told: object) -> Outcome:
    return trade.message(OTHER, "verdict", {0: case, 1: charter, 2: result}, MODULE, **told)


def test_the_disputed_part_is_frozen_and_the_arbitrators_are_called() -> None:
    trade = funded(job())
    outcome = dispute(trade, 3_000)
    assert outcome.said("disputed") == [{0: 0, 1: BUYER, 2: 3_000, 3: WHY, 4: ANSWER}]
    assert outcome.said("panel") == [{0: 0, 1: list(JUDGES), 2: CHARTER}]
    assert [told[0] for told in outcome.of("notify")] == list(JUDGES)
    assert outcome.of("wake") == [{0: ANSWER, 1: "default", 2: {}}]
    assert (trade[STATUS], trade[ACCOUNTS], trade[CASES]) == (FUNDED, [[0, 0, 3_000, 0]], 1)


def test_thirty_percent_is_decided_and_the_rest_goes_on() -> None:
    """30 of 100 are disputed, and two thirds of them are the seller's."""
    trade = disputed()
    assert trade.proof(5_000, 1).accepted
    assert trade.proof(2_001, 2).code == 144
    ruled = verdict(trade, 6_667)
    assert ruled.said("ruled") == [{0: 0, 1: 0, 2: 6_667, 3: 2_000, 4: 1_000}]
    assert ruled.said("proven") == [{0: 0, 1: 2_000, 2: 7_000}]
    assert ruled.said("returned") == [{0: 0, 1: 1_000, 2: 1_000}]
    assert ruled.of("message") == [
        {0: GUITAR, 1: "settle", 2: settles(11, [SELLER, 0, 3_500])},
        {0: VOUCHER, 1: "settle", 2: settles(10, [BUYER, 7_000, 0])},
    ]
    assert (trade[STATUS], trade[DISPUTES], trade[ACCOUNTS]) == (FUNDED, [None], [[7_000, 1_000, 0, 2_000]])
    assert trade.proof(2_001, 2).code == 144
    rest = trade.proof(2_000, 3)
    assert rest.of("release") == [{0: 0, 1: 9_000, 2: True, 3: "USD"}]
    assert rest.of("message")[0][2] == settles(11, [SELLER, 0, 4_500], end=True)
    assert trade[STATUS] == CLOSING
    pay(trade, job(), [9_000])
    assert trade[STATUS] == COMPLETED


@pytest.mark.parametrize(("bp", "proven", "ends"), [(0, 0, CANCELLED), (10_000, 10_000, COMPLETED), (1, 1, COMPLETED)])
def test_a_verdict_on_everything_ends_the_trade(bp: int, proven: int, ends: int) -> None:
    trade = disputed(amount=10_000)
    outcome = verdict(trade, bp)
    assert outcome.of("release") == ([{0: 0, 1: proven, 2: True, 3: "USD"}] if proven else [])
    assert outcome.of("refund") == ([] if proven else [{0: 0, 1: 0, 2: "USD"}])
    assert trade[STATUS] == CLOSING
    pay(trade, job(), [proven])
    assert trade[STATUS] == ends


@pytest.mark.parametrize(
    ("name", "say"),
    [
        ("another charter", lambda trade: verdict(trade, 5_000, charter=b"c" * 32)),
        ("another case", lambda trade: verdict(trade, 5_000, case=1)),
        ("a state of another module", lambda trade: verdict(trade, 1, birth=b"m" * 32)),
        ("other sealers", lambda trade: verdict(trade, 1, alike=False)),
        ("another module", lambda trade: trade.message(OTHER, "verdict", {0: 0, 1: CHARTER, 2: 1}, b"m" * 32)),
        ("no result", lambda trade: verdict(trade, None)),
        ("more than all", lambda trade: verdict(trade, 10_001)),
        ("a person", lambda trade: trade.call(JUDGES[0], "verdict", {0: 0, 1: CHARTER, 2: 1})),
        ("a panel from elsewhere", lambda trade: trade.message(OTHER, "panel", {0: 0, 1: [STRANGER]})),
        ("the default too early", lambda trade: trade.call(SELLER, "default")),
        ("a settlement of a stranger", lambda trade: settle(trade, STRANGER, 10_000)),
        ("another dispute", lambda trade: dispute(trade, 1)),
        ("expiry", lambda trade: late(trade).call(SELLER, "expire")),
    ],
)
def test_nobody_else_and_nothing_else_decides(name: str, say: Callable[[Contract], Outcome]) -> None:
    trade = disputed()
    before = dict(trade.state or {})
    assert not say(trade).accepted, name
    assert trade.state == before


def late(trade: Contract) -> Contract:
    trade.now = OVER
    return trade


def test_when_nobody_answers_the_default_of_the_terms_counts() -> None:
    trade = disputed(job(court=court(default_bp=2_500)))
    trade.now = ANSWER - 1
    assert not trade.call(STRANGER, "default").accepted
    trade.now = ANSWER
    assert trade.call(STRANGER, "default").said("ruled") == [{0: 0, 1: 1, 2: 2_500, 3: 750, 4: 2_250}]
    assert trade[ACCOUNTS] == [[750, 2_250, 0, 750]]
    assert verdict(trade, 10_000).code == 311


def test_a_drawn_panel_decides() -> None:
    trade = funded(job(court=court(arbitrators=(), community=VILLAGE, seats=3)))
    outcome = dispute(trade, 3_000)
    asked = {0: 0, 1: 3, 2: [SELLER, BUYER], 3: 48 * HOUR}
    assert outcome.of("message") == [{0: VILLAGE, 1: "draw", 2: asked}]
    assert outcome.of("notify") == []
    assert verdict(trade, 5_000).code == 323
    assert not trade.message(OTHER, "panel", {0: 0, 1: [STRANGER]}).accepted
    seated = trade.message(VILLAGE, "panel", {0: 0, 1: list(JUDGES[::-1])})
    assert seated.said("panel")[0][2] == CHARTER
    assert verdict(trade, 5_000).accepted
    assert trade[ACCOUNTS] == [[1_500, 1_500, 0, 1_500]]


def test_seller_and_buyer_settle_it_between_them() -> None:
    trade = disputed()
    assert settle(trade, SELLER, 8_000).accepted
    assert settle(trade, BUYER, 2_000).accepted
    assert trade[ACCOUNTS] == [[0, 0, 3_000, 0]]
    assert settle(trade, SELLER, 2_000).said("ruled")[0][1] == 2
    assert trade[ACCOUNTS] == [[600, 2_400, 0, 600]]


def test_disputes_come_one_after_the_other_and_not_without_end() -> None:
    trade = funded(job())
    for case in range(16):
        assert dispute(trade, 100).said("disputed")[0][0] == case
        assert dispute(trade, 100).code == 312
        assert verdict(trade, 5_000, case).accepted
    assert dispute(trade, 100).code == 313
    assert trade[ACCOUNTS] == [[800, 800, 0, 800]]
    assert dispute(trade, 8_400, SELLER).said("disputed")[0][0] == 16


def test_a_dispute_about_a_trifle_keeps_the_other_side_from_no_court() -> None:
    """The buyer disputes a cent at the last instant, so that the rest would go back undecided."""
    trade = funded(job())
    trade.now = OVER - 1
    assert dispute(trade, 1).accepted
    assert settle(trade, SELLER, 0).accepted
    trade.now += 24 * HOUR - 1
    assert [dispute(trade, 10_000).code, dispute(trade, 10_001, SELLER).code] == [312, 314]
    raised = dispute(trade, 10_000, SELLER)
    answer = OVER - 1 + 48 * HOUR
    assert raised.said("disputed") == [{0: 1, 1: SELLER, 2: 10_000, 3: WHY, 4: answer}]
    assert raised.said("panel") == [{0: 1, 1: list(JUDGES), 2: CHARTER}]
    assert [told[0] for told in raised.of("notify")] == list(JUDGES)
    assert raised.of("wake") == []
    assert (trade[ACCOUNTS], trade[CASES]) == ([[0, 0, 10_000, 0]], 2)
    assert trade[DISPUTES] == [{0: 1, 1: SELLER, 2: 10_000, 3: WHY, 4: answer, 5: list(JUDGES), 6: CHARTER, 7: []}]
    assert verdict(trade, 0).code == 320, "what was voted about a cent is no word about the rest"
    assert verdict(trade, 10_000, 1).said("proven") == [{0: 0, 1: 10_000, 2: 10_000}]


def test_what_is_raised_before_the_panel_is_drawn_stays_its_case() -> None:
    trade = funded(job(court=court(arbitrators=(), community=VILLAGE)))
    assert dispute(trade, 3_000).accepted
    raised = dispute(trade, 4_000, SELLER)
    assert (raised.said("disputed")[0][0], raised.effects, trade[CASES]) == (0, [], 1)
    assert dispute(trade, 5_000, SELLER).code == 312
    assert trade.message(VILLAGE, "panel", {0: 0, 1: list(JUDGES)}).accepted
    assert dispute(trade, 5_000).said("panel")[0][0] == 1
    assert verdict(trade, 5_000, 1).accepted
    assert trade[ACCOUNTS] == [[2_500, 2_500, 0, 2_500]]


def test_no_more_is_disputed_than_is_open() -> None:
    trade = funded(job())
    assert trade.proof(4_000).accepted
    assert dispute(trade, 6_001).code == 314
    assert dispute(trade, 0).code == 314
    assert dispute(trade, 6_000).accepted


def shared(**changed: object) -> Terms:
    """The same work for two buyers, 60.00 and 40.00."""
    buyers = (Buyer(BUYER, 6_000), Buyer(FRIEND, 4_000))
    return job(**({"buyers": buyers, "cash": (cash(6_000), cash(4_000, buyer=1)), "barter": ()} | changed))


def test_a_dispute_about_one_share_leaves_the_others_alone() -> None:
    trade = disputed(shared(), 4_000, buyer=1)
    assert dispute(trade, 4_000, FRIEND, 1).code == 312
    assert [settle(trade, BUYER, 0).code, settle(trade, BUYER, 0, 1).code, settle(trade, BUYER, 0, 2).code] == [
        *(311, 328, 118)
    ]
    assert trade.proof(6_000).of("release") == [{0: 0, 1: 6_000, 2: True, 3: "USD"}]
    assert trade[STATUS] == FUNDED
    assert settle(trade, FRIEND, 0, 1).accepted
    ended = settle(trade, SELLER, 0, 1)
    assert ended.of("refund") == [{0: 1, 1: 0, 2: "USD"}]
    assert ended.of("message") == [{0: VOUCHER, 1: "settle", 2: settles(10, [BUYER, 6_000, 0], end=True)}]
    assert trade[STATUS] == CLOSING


def test_a_buyers_trifle_keeps_no_other_share_from_the_court() -> None:
    """Each share has its own dispute, its own case and its own end."""
    trade = disputed(shared(), 1)
    both = dispute(trade, 4_000, FRIEND, 1)
    assert (both.said("disputed")[0][0], trade[CASES], trade[ACCOUNTS]) == (1, 2, [[0, 0, 1, 0], [0, 0, 4_000, 0]])
    assert [open_[0] for open_ in trade[DISPUTES]] == [0, 1]
    assert verdict(trade, 0, 2).code == 320
    assert verdict(trade, 2_500, 1).said("proven") == [{0: 1, 1: 1_000, 2: 1_000}]
    assert [open_ is None for open_ in trade[DISPUTES]] == [False, True]
    raised = dispute(trade, 6_000, BUYER)
    assert (raised.said("disputed")[0][0], trade[CASES]) == (2, 3)
    assert (verdict(trade, 0, 0).code, verdict(trade, 0, 2).accepted) == (320, True)
    assert (trade[ACCOUNTS], trade[STATUS]) == ([[0, 6_000, 0, 0], [1_000, 3_000, 0, 1_000]], CLOSING)


def test_each_dispute_has_its_own_panel() -> None:
    trade = disputed(shared(court=court(arbitrators=(), community=VILLAGE)))
    asked = dispute(trade, 100, FRIEND, 1).of("message")[0]
    assert (asked[1], asked[2][0]) == ("draw", 1)
    assert trade.message(VILLAGE, "panel", {0: 1, 1: list(JUDGES)}).said("panel")[0][0] == 1
    assert trade.message(VILLAGE, "panel", {0: 1, 1: list(JUDGES)}).code == 322
    assert [open_[5] for open_ in trade[DISPUTES]] == [None, list(JUDGES)]
    assert (verdict(trade, 0, 0).code, verdict(trade, 10_000, 1).accepted) == (323, True)
    assert trade.message(VILLAGE, "panel", {0: 0, 1: [STRANGER]}).accepted


def test_the_default_counts_in_one_dispute_after_the_other() -> None:
    """SPEC 12.13: that whose answer was due first; a sealer that woke the trade once is asked again for the next."""
    trade = disputed(shared(court=court(default_bp=2_500)))
    assert dispute(trade, 4_000, FRIEND, 1).accepted
    trade.now = ANSWER
    first = trade.call(STRANGER, "default")
    assert (first.said("ruled")[0][0], first.of("wake")) == (0, [{0: ANSWER, 1: "default", 2: {}}])
    second = trade.call(STRANGER, "default")
    assert (second.said("ruled")[0][0], second.of("wake")) == (1, [])
    assert trade.call(STRANGER, "default").code == 311
    assert trade[ACCOUNTS] == [[750, 2_250, 0, 750], [1_000, 3_000, 0, 1_000]]


def test_the_default_waits_for_each_disputes_own_time() -> None:
    trade = disputed(shared(), buyer=1)
    trade.now += HOUR
    assert dispute(trade, 1).accepted
    trade.now = ANSWER
    assert trade.call(STRANGER, "default").said("ruled")[0][0] == 0
    assert (trade.call(STRANGER, "default").code, trade[ACCOUNTS][0][2]) == (327, 1)
    trade.now = ANSWER + HOUR
    assert trade.call(STRANGER, "default").said("ruled")[0][0] == 1


def test_after_the_deadline_the_last_decision_ends_the_trade() -> None:
    trade = funded(shared())
    trade.now = OVER - 1
    assert dispute(trade, 1_000).accepted
    assert dispute(trade, 2_000, FRIEND, 1).accepted
    trade.now = OVER
    assert trade.call(STRANGER, "expire").code == 312
    assert verdict(trade, 10_000, 1).of("release") == []
    assert (trade[STATUS], trade[ACCOUNTS]) == (FUNDED, [[0, 0, 1_000, 0], [2_000, 0, 0, 2_000]])
    assert trade.call(STRANGER, "expire").code == 312
    ended = verdict(trade, 10_000, 0)
    assert ended.of("release") == [{0: 0, 1: 1_000, 2: True, 3: "USD"}, {0: 1, 1: 2_000, 2: True, 3: "USD"}]
    assert (trade[STATUS], trade[REASON]) == (CLOSING, "the deadline passed")
    assert trade[ACCOUNTS] == [[1_000, 5_000, 0, 1_000], [2_000, 2_000, 0, 2_000]]


@pytest.mark.parametrize(
    ("by", "buyer", "code"), [(STRANGER, 0, 120), (FRIEND, 0, 126), (BUYER, 1, 126), (SELLER, 2, 118)]
)
def test_a_buyer_disputes_the_own_share_only(by: bytes, buyer: int, code: int) -> None:
    buyers = (Buyer(BUYER, 6_000), Buyer(FRIEND, 4_000))
    trade = funded(job(buyers=buyers, cash=(cash(6_000), cash(4_000, buyer=1)), barter=()))
    assert dispute(trade, 1, by, buyer).code == code


def test_terms_without_a_court_know_no_dispute() -> None:
    assert dispute(funded(job(court=None)), 1).code == 310


def test_a_court_makes_locks_and_holds_last_longer() -> None:
    """SPEC 12.3: a dispute may begin on the last day, and what is decided still has to arrive."""
    terms = job()
    assert terms.decided_ms == OVER + 48 * HOUR
    trade = funding(terms)
    assert trade[3][0][3] == OVER + 48 * HOUR + GRACE
    short = piece(terms, until=terms.lock_until_ms - 1)
    assert agreed(terms).message(VOUCHER, "locked", short).said("bounced")[0][2] == 137
    asked = agreed(terms)
    assert asked.message(GUITAR, "locked", piece(terms, 1)).accepted
    assert asked.message(VOUCHER, "locked", piece(terms)).of("hold")[0][7] == terms.decided_ms


def test_a_dispute_of_the_last_day_is_decided_after_it_and_ends_the_trade() -> None:
    trade = funded(job())
    assert trade.proof(1_000).accepted
    trade.now = OVER
    assert dispute(trade, 1).code == 127
    trade.now = OVER - 1
    assert dispute(trade, 3_000).accepted
    trade.now = DEADLINE + 2 * GRACE
    assert trade.call(STRANGER, "expire").code == 312
    outcome = verdict(trade, 5_000)
    assert outcome.of("release") == [{0: 0, 1: 2_500, 2: True, 3: "USD"}]
    assert (trade[STATUS], trade[10], trade[REASON]) == (CLOSING, EXPIRED, "the deadline passed")
    assert trade[ACCOUNTS] == [[2_500, 7_500, 0, 1_500]]


def test_all_parties_may_cancel_what_is_disputed() -> None:
    trade = disputed()
    assert trade.proof(1_000).accepted
    assert trade.call(BUYER, "cancel").accepted
    assert trade.call(SELLER, "cancel").accepted
    assert (trade[STATUS], trade[DISPUTES], trade[ACCOUNTS]) == (CLOSING, [None], [[1_000, 9_000, 0, 0]])
    assert trade[HOLDS][0][3] == 1_000
