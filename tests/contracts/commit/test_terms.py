"""SPEC 12.1: the terms of a trade as Python writes, reads and reckons them, and as its contract takes them."""

from dataclasses import replace
from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Count, Criteria
from exonomy_contracts.commit.terms import (
    ANSWER_LEAST_MS,
    ANSWER_MOST_MS,
    LAST_INSTANT_MS,
    BarterLeg,
    Buyer,
    CashLeg,
    Court,
    HolderSignature,
    Loss,
    Milestone,
    Sensor,
    Terms,
    TermsError,
    Till,
)
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor
from hypothesis import given
from hypothesis import strategies as st

from tests.contracts.modules.drive import Contract, Outcome

SELLER, ANN, BOB, AGENT, JUDGE = (bytes([n]) * 32 for n in range(1, 6))
SOLD, BREAD, HALL, MODULE, TEXT = (bytes([n]) * 32 for n in range(11, 16))
NOW = 1_700_000_000_000
DAY = 24 * 3_600_000

SENSOR = Sensor(Criteria(AGENT, NOW, count=Count("door", 1)))
COURT = Court(MODULE, 48 * 3_600_000, 5_000, (JUDGE,))
TERMS = Terms(
    seller=SELLER,
    buyers=(Buyer(ANN, 6_000), Buyer(BOB, 2_000)),
    voucher=SOLD,
    face=8_000,
    currency="USD",
    deadline_ms=NOW + 30 * DAY,
    cash=(CashLeg(0, 6_000, "USD", (3_000, 3_000), "stripe", AGENT),),
    barter=(BarterLeg(1, BREAD, 500, "EUR"), BarterLeg(0, BREAD, 100, "EUR")),
    milestones=(Milestone(5_000, 2, (Till(), HolderSignature(), SENSOR)), Milestone(3_000, 1, (Till(),))),
    discount=2_001,
    text=TEXT,
    loss=Loss.BUYER,
    court=COURT,
)


def test_terms_come_back_as_they_were_written() -> None:
    bare = replace(TERMS, milestones=(), text=None, court=None, loss=Loss.SELLER, barter=())
    drawn = replace(TERMS, court=Court(MODULE, ANSWER_LEAST_MS, 0, (), HALL, 5))
    for terms in (TERMS, bare, drawn):
        assert Terms.read(cbor.loads(cbor.dumps(terms.item()))) == terms


def test_terms_that_make_sense_pass() -> None:
    bare = replace(TERMS, milestones=(), court=None)
    for terms, now in ((TERMS, NOW), (bare, TERMS.deadline_ms - 1)):
        terms.check(now)
        assert proposal(terms, now).accepted


def proposal(terms: Terms, now: int) -> Outcome:
    """What the contract says to them."""
    trade = Contract("trade", TEXT)
    trade.now = now
    return trade.init(terms.seller, terms.item())


@pytest.mark.parametrize(
    ("key", "item"),
    [
        (0, b"short"),
        (1, [[ANN, 1]] * 9),
        (1, [[ANN]]),
        (3, limits.AMOUNT + 1),
        (4, -1),
        (5, "usd"),
        (6, [{0: 0}]),
        (6, [{0: 8, 1: 1, 2: "USD", 3: [1], 4: "stripe", 5: AGENT}]),
        (6, [{0: 0, 1: 1, 2: "USD", 3: [1] * 17, 4: "stripe", 5: AGENT}]),
        (7, [{0: 0, 1: SOLD, 2: 1}]),
        (8, 2**53),
        (9, b""),
        (10, [{0: 1, 1: 1, 2: [[3]]}]),
        (10, [{0: 1, 1: 1, 2: [[False]]}]),
        (10, [{0: 1, 1: 1, 2: [[0, 0]]}]),
        (10, [{0: 1, 1: 1, 2: [[2]]}]),
        (10, [{0: 1, 1: 1, 2: [[]]}]),
        (10, [{0: 1, 1: 1, 2: [[0]] * 5}]),
        (11, 2),
        (11, True),
        (12, {0: None, 1: MODULE}),
        (13, 0),
    ],
)
def test_what_is_not_of_the_form_is_not_read(key: int, item: Any) -> None:  # noqa: ANN401 - anything at all
    plain = TERMS.item()
    assert isinstance(plain, dict)
    with pytest.raises(WireError):
        Terms.read({**plain, key: item})


WRONG: list[tuple[str, dict[str, Any]]] = [
    ("different peers", {"seller": ANN}),
    ("different peers", {"buyers": ()}),
    ("sum to 8000", {"buyers": (Buyer(ANN, 6_000), Buyer(BOB, 1_999))}),
    ("sum to 8000", {"buyers": (Buyer(ANN, 8_000), Buyer(BOB, 0))}),
    ("above", {"discount": limits.AMOUNT}),
    ("deadline", {"deadline_ms": NOW}),
    ("deadline", {"deadline_ms": LAST_INSTANT_MS + 1}),
    ("every buyer", {"barter": ()}),
    ("nobody else", {"barter": (BarterLeg(1, BREAD, 1, "EUR"), BarterLeg(2, BREAD, 1, "EUR"))}),
    ("cash leg 1", {"cash": (CashLeg(0, 6_000, "USD", (5_999,), "stripe", AGENT),)}),
    ("processor", {"cash": (CashLeg(0, 6_000, "USD", (6_000,), "", AGENT),)}),
    ("at most 16", {"cash": tuple(CashLeg(0, 9, "USD", (1,) * 9, "stripe", AGENT) for _ in range(2))}),
    ("another voucher", {"barter": (BarterLeg(1, SOLD, 1, "EUR"),)}),
    ("make them one", {"barter": (BarterLeg(1, BREAD, 1, "EUR"), BarterLeg(1, BREAD, 2, "EUR"))}),
    ("milestones", {"milestones": (Milestone(7_999, 1, (Till(),)),)}),
    ("not 2", {"milestones": (Milestone(8_000, 2, (Till(),)),)}),
    ("not 0", {"milestones": (Milestone(8_000, 0, (Till(),)),)}),
    ("till once", {"milestones": (Milestone(8_000, 1, (Till(), Till())),)}),
    ("seats", {"court": replace(COURT, seats=10)}),
    ("30 days", {"court": replace(COURT, answer_ms=ANSWER_MOST_MS + 1)}),
    ("basis points", {"court": replace(COURT, default_bp=10_001)}),
    ("either", {"court": replace(COURT, arbitrators=())}),
    ("either", {"court": replace(COURT, community=HALL)}),
    ("none of the parties", {"court": replace(COURT, arbitrators=(BOB,))}),
    ("none of the parties", {"court": replace(COURT, arbitrators=(JUDGE, JUDGE))}),
]


@pytest.mark.parametrize(("says", "changed"), WRONG)
def test_terms_that_make_no_sense_are_named(says: str, changed: dict[str, Any]) -> None:
    with pytest.raises(TermsError, match=says):
        replace(TERMS, **changed).check(NOW)
    assert not proposal(replace(TERMS, **changed), NOW).accepted


def test_the_plumbing_to_the_cent() -> None:
    """SPEC 12.6, 12.7: 100.00 sold for 80.00, of which 60.00 in cash; half of it is done."""
    cash, barter = CashLeg(0, 6_000, "USD", (6_000,), "stripe", AGENT), BarterLeg(0, BREAD, 2_000, "USD")
    terms = replace(
        TERMS,
        buyers=(Buyer(ANN, 8_000),),
        discount=2_000,
        cash=(cash,),
        barter=(barter,),
        milestones=(Milestone(8_000, 1, (Till(),)),),
    )
    assert (terms.earned(cash, 4_000), terms.earned(barter, 4_000), terms.given(0, 4_000)) == (3_000, 1_000, 1_000)
    assert (terms.earned(cash, 8_000), terms.earned(barter, 8_000), terms.given(0, 8_000)) == (6_000, 2_000, 2_000)
    assert (terms.earned(cash, 3_999), terms.earned(barter, 3_999), terms.given(0, 3_999)) == (2_999, 999, 999)


def test_times_leave_room_for_what_may_come_late() -> None:
    """SPEC 12.3."""
    grace = limits.PROOF_GRACE_MS
    assert TERMS.over_ms == TERMS.deadline_ms + grace
    assert TERMS.lock_until_ms == TERMS.deadline_ms + 2 * grace + COURT.answer_ms
    assert replace(TERMS, court=None).lock_until_ms == TERMS.deadline_ms + 2 * grace


WEIGHTS = st.lists(st.integers(1, 10**13), min_size=1, max_size=8)


@given(shares=WEIGHTS, steps=WEIGHTS)
def test_every_unit_of_a_share_is_in_one_milestone(shares: list[int], steps: list[int]) -> None:
    """SPEC 3.3, 12.5: nobody has to prove more than the share, and all of it can be proven."""
    terms = replace(
        TERMS,
        face=sum(shares),
        buyers=tuple(Buyer(bytes([n + 100]) * 32, share) for n, share in enumerate(shares)),
        milestones=tuple(Milestone(amount, 1, (Till(),)) for amount in steps),
    )
    for number, share in enumerate(shares):
        parts = terms.parts(number)
        assert sum(parts) == share
        for part, amount in zip(parts, steps, strict=True):
            assert abs(part * sum(steps) - share * amount) < sum(steps)
    assert sum(terms.discounts()) == terms.discount
