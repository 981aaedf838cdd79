"""SPEC 10.4, 12.1: the largest trade that can be agreed on fits, whatever has happened to it."""

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.terms import (
    BUYERS,
    CRITERIA,
    HOLDS,
    LEGS,
    MILESTONES,
    PROCESSOR_CHARS,
    SEATS,
    BarterLeg,
    Buyer,
    CashLeg,
    HolderSignature,
    Milestone,
    Sensor,
    Terms,
    Till,
)
from exonomy_contracts.wire import cbor

from tests.contracts.modules.delivery import band, count, criteria
from tests.contracts.modules.drive import AGENT, CLOSING, FAILED, MODULE, SELLER, T0, Contract, Outcome
from tests.contracts.modules.trades import HOLDS as HELD
from tests.contracts.modules.trades import STATUS, agreed, court, deal, piece, vouchers

WIDE = "\N{SLIGHTLY SMILING FACE}"
"""A character of four bytes."""
PEERS = [bytes([100 + n]) * 32 for n in range(BUYERS)]
FACE = 9 * 10**14


def thirds(whole: int, parts: int) -> list[int]:
    """About equal parts, none of a round number."""
    most = [whole // parts - number for number in range(parts - 1)]
    return [*most, whole - sum(most)]


def sensor(number: int) -> Sensor:
    asked = criteria(device=bytes([50 + number]) * 32, band=band(channel=WIDE * 24), count=count(channel=WIDE * 24))
    return Sensor(Criteria.read(asked))  # type: ignore[arg-type]  # a map


def largest() -> Terms:
    steps = [
        Milestone(amount, 2, (Till(), HolderSignature(), sensor(0), sensor(number + 1)))
        for number, amount in enumerate(thirds(FACE, MILESTONES))
    ]
    assert len(steps[0].criteria) == CRITERIA
    return deal(
        face=FACE,
        discount=10**14 - 1,
        buyers=tuple(Buyer(peer, share) for peer, share in zip(PEERS, thirds(FACE, BUYERS), strict=True)),
        cash=tuple(CashLeg(n, 10**15, "USD", (10**15 - 7, 7), WIDE * PROCESSOR_CHARS, AGENT) for n in range(LEGS)),
        barter=tuple(BarterLeg(n, bytes([200 + n]) * 32, 10**15, "EUR") for n in range(LEGS)),
        milestones=tuple(steps),
        court=court(arbitrators=tuple(bytes([30 + n]) * 32 for n in range(SEATS)), seats=SEATS),
    )


def taken(outcome: Outcome) -> Outcome:
    """It is accepted, and no more than an outcome may be (SPEC 7.11)."""
    assert outcome.accepted, outcome.text
    assert len(outcome.events) <= limits.OUTCOME_EVENTS
    assert len(outcome.effects) <= limits.OUTCOME_EFFECTS
    said = cbor.dumps([bytes(32), 0, outcome.events, outcome.effects])  # type: ignore[list-item]  # decoded items
    assert len(said) <= limits.OUTCOME_BYTES
    return outcome


def crowded(terms: Terms) -> Contract:
    """Everything has happened that leaves something in the state."""
    trade = agreed(terms)
    for leg, voucher in enumerate(vouchers(terms)):
        taken(trade.message(voucher, "locked", piece(terms, leg, piece=2**60, memo=255)))
    for number, (leg, part) in enumerate(terms.holds()):
        ref = f"{WIDE * (2 * limits.WORD_CHARS - 2)}{number:02}"
        taken(trade.receipt(number, "held", part, processor=leg.processor, ref=ref))
    for number in range(256):
        taken(trade.proof(10**10 + number, number * 2**119, holder=PEERS[number % BUYERS]))
    for peer in PEERS:
        taken(trade.call(peer, "confirm", {0: 10**11}))
    for peer in (SELLER, *PEERS[:-1]):
        taken(trade.call(peer, "move", {0: MODULE}))
        taken(trade.call(peer, "cancel"))
    for number, peer in enumerate(PEERS):
        taken(trade.call(peer, "dispute", {0: number, 1: 10**9, 2: bytes(32)}))
        taken(trade.call(peer, "settle-dispute", {0: 9_999, 1: number}))
        taken(trade.call(SELLER, "settle-dispute", {0: 9_998, 1: number}))
    return trade


def test_the_largest_trade_fits() -> None:
    terms = largest()
    terms.check(T0)
    assert len(terms.holds()) == HOLDS
    trade = crowded(terms)
    assert len(cbor.dumps(trade.state)) <= limits.STATE_BYTES
    outcome = taken(trade.call(PEERS[-1], "cancel"))
    assert len(outcome.of("release")) + len(outcome.of("refund")) == HOLDS
    assert [sent[2][2] for sent in outcome.of("message")] == [True] * (1 + LEGS)
    assert trade[STATUS] == CLOSING
    for number, (leg, _) in enumerate(terms.holds()):
        target = trade[HELD][number][3]
        state, reason = ("released" if target else "voided"), WIDE * limits.REFUSAL_CHARS
        ref = trade[HELD][number][4]
        taken(trade.receipt(number, state, 0, target, processor=leg.processor, ref=ref, reason=reason))
    assert trade[STATUS] != CLOSING


def test_the_largest_trade_is_decided_in_steps_that_fit() -> None:
    """SPEC 12.13: after the deadline the default counts in one dispute after the other, and the last ends it."""
    terms = largest()
    trade = crowded(terms)
    for number, (leg, _) in enumerate(terms.holds()):
        taken(trade.receipt(number, "voided", processor=leg.processor, ref=trade[HELD][number][4]))
    trade.now = terms.decided_ms
    for _ in PEERS:
        taken(trade.call(SELLER, "default"))
    assert trade[STATUS] == FAILED
    assert sum(hold[7] for hold in trade[HELD]) > 0


def test_the_longest_reason_is_kept() -> None:
    """SPEC 6.6: a processor's reason has any characters."""
    terms = largest()
    trade = agreed(terms)
    for leg, voucher in enumerate(vouchers(terms)):
        taken(trade.message(voucher, "locked", piece(terms, leg)))
    processor, reason = terms.cash[0].processor, WIDE * limits.REFUSAL_CHARS
    outcome = taken(trade.receipt(HOLDS - 1, "refused", processor=processor, ref="", reason=reason))
    assert len(outcome.of("refund")) == HOLDS - 1
    assert trade[8] == f"hold {HOLDS - 1} refused: {reason}"
