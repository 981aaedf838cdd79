"""Each refusal of a trade is reached, changes nothing, and says something that a person can act on."""

from collections.abc import Callable

import pytest
from exonomy_contracts.commit.terms import BarterLeg, Buyer, HolderSignature, Milestone, Terms, Till

from tests.contracts.modules.delivery import (
    DONE,
    LAT,
    MINUTE,
    band,
    count,
    criteria,
    delivery,
    delivery_terms,
    evidence,
    fixes,
    place,
)
from tests.contracts.modules.drive import (
    BUYER,
    DAY,
    DEADLINE,
    MODULE,
    OTHER,
    OVER,
    SEALER,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
)
from tests.contracts.modules.refusing import ASSEMBLY, Case, at, codes, holds, numbered, then
from tests.contracts.modules.test_trade_disputes import ANSWER, CHARTER, VILLAGE, dispute, disputed, job, verdict
from tests.contracts.modules.trades import (
    FRIEND,
    GUITAR,
    HOUR,
    JUDGES,
    agreed,
    cash,
    court,
    deal,
    funded,
    funding,
    pay,
    piece,
    proposed,
    settles,
    step,
)

CODES = codes("trade") | numbered(ASSEMBLY / "sensor/error.ts") | numbered(ASSEMBLY / "court/error.ts")


def propose(creator: bytes = SELLER, **changed: object) -> Case:
    return then(lambda: Contract("trade", TRADE), lambda t: t.init(creator, deal(**changed).item()))


def asks(sensor: dict[int, object]) -> Case:
    """Terms with these criteria, which may be none that a wallet would write."""
    terms = deal().item()
    assert isinstance(terms, dict)
    params = {**terms, 10: [{0: 6_000, 1: 1, 2: [[2, sensor]]}]}
    return then(lambda: Contract("trade", TRADE), lambda t: t.init(SELLER, params))


def deliver(**changed: object) -> Case:
    return asks(criteria(**changed))


def offer(terms: Terms | None = None, leg: int = 0, source: bytes = VOUCHER, **changed: object) -> Case:
    wanted = terms or deal()
    return then(lambda: agreed(wanted), lambda t: t.message(source, "locked", piece(wanted, leg, **changed)))


def prove(amount: int = 100, **changed: object) -> Case:
    return then(lambda: funded(deal()), lambda t: t.proof(amount, **changed))  # type: ignore[arg-type]  # a case may say anything


def tell(state: str = "held", held: int = 3_000, released: int = 0, hold: int = 0, **changed: object) -> Case:
    return then(lambda: funding(deal()), lambda t: t.receipt(hold, state, held, released, **changed))


def show(**changed: object) -> Case:
    return then(delivery, lambda t: t.complete(evidence(**changed), DONE))


def says(start: Callable[[], Contract], peer: bytes, op: str, *args: object) -> Case:
    return then(start, lambda t: t.call(peer, op, dict(enumerate(args))))


def after(start: Callable[[], Contract], *steps: Callable[[Contract], Outcome]) -> Callable[[], Contract]:
    """A contract after some steps that it takes."""

    def build() -> Contract:
        contract = start()
        for take in steps:
            assert take(contract).accepted
        return contract

    return build


def plain() -> Contract:
    return funded(deal())


def worn_out() -> Contract:
    trade = plain()
    for nonce in range(256):
        assert trade.proof(1, nonce).accepted
    return trade


def often_disputed() -> Contract:
    trade = funded(job())
    for case in range(16):
        assert dispute(trade, 1).accepted
        assert verdict(trade, 0, case).accepted
    return trade


def drawing() -> Contract:
    return disputed(job(court=court(arbitrators=(), community=VILLAGE)))


BARTER = BarterLeg(0, GUITAR, 500, "EUR")
(SENSOR,) = delivery_terms().milestones[0].criteria
BOTH = (Buyer(BUYER, 4_000), Buyer(FRIEND, 2_000))

REACHED: dict[str, Case] = {
    "Malformed": says(plain, SELLER, "cancel", 1),
    "UnknownOp": says(plain, SELLER, "list"),
    "NotNow": then(lambda: agreed(deal()), lambda t: t.proof(1)),
    "WrongOrigin": says(plain, SELLER, "redeem-proof", 1),
    "NoSay": says(plain, STRANGER, "move", MODULE),
    "NotAgreed": then(plain, lambda t: t.message(TRADE, "leave", {0: MODULE})),
    "NotItself": then(plain, lambda t: t.message(OTHER, "migrate", {0: MODULE})),
    "PartyTwice": propose(buyers=(Buyer(SELLER, 6_000),)),
    "CreatorNotParty": propose(STRANGER),
    "BadCurrency": propose(cash=(cash(6_000, currency="EURO"),)),
    "BadFace": propose(discount=10**15),
    "BadAmount": propose(cash=(), barter=(BarterLeg(0, GUITAR, 0, "USD"),)),
    "BadDeadline": propose(deadline_ms=T0),
    "BadShares": propose(buyers=(Buyer(BUYER, 5_999),)),
    "BadParts": propose(cash=(cash(3_000, 2_999, amount=6_000),)),
    "NoSuchBuyer": propose(cash=(cash(6_000, buyer=1),)),
    "BuyerWithoutLeg": propose(buyers=BOTH),
    "NotParty": says(lambda: proposed(deal()), STRANGER, "accept"),
    "AlreadyAgreed": says(lambda: proposed(deal()), SELLER, "accept"),
    "DeadlinePassed": says(lambda: at(proposed(deal()), DEADLINE), BUYER, "accept"),
    "AlreadyAsked": says(after(plain, lambda t: t.call(BUYER, "cancel")), BUYER, "cancel"),
    "TooEarly": says(lambda: at(plain(), OVER - 1), BUYER, "expire"),
    "NotBuyer": says(plain, SELLER, "confirm", 1),
    "OtherShare": says(
        lambda: funded(job(buyers=(Buyer(BUYER, 9_000), Buyer(FRIEND, 1_000)), cash=(cash(1, buyer=1),))),
        *(FRIEND, "dispute", 0, 1, bytes(32)),
    ),
    "DisputedTooLate": says(lambda: at(funded(job()), OVER), BUYER, "dispute", 0, 1, bytes(32)),
    "AlreadyLocked": then(
        after(lambda: proposed(deal()), lambda t: t.message(VOUCHER, "locked", piece(deal()))),
        lambda t: t.message(VOUCHER, "locked", piece(deal())),
    ),
    "OtherHolder": prove(holder=STRANGER),
    "OtherPrincipal": prove(principal=STRANGER),
    "ProofCurrency": prove(currency="EUR"),
    "ProofAmount": prove(authorized=99),
    "NotEnough": prove(6_001),
    "NonceUsed": then(after(plain, lambda t: t.proof(1, 7)), lambda t: t.proof(1, 7)),
    "TooManyProofs": then(worn_out, lambda t: t.proof(1, 300)),
    "AcceptedTooLate": prove(accepted=T0 + 2 * DAY),
    "ArrivedTooLate": then(lambda: at(plain(), OVER), lambda t: t.proof(1, accepted=T0)),
    "NoSuchHold": tell(hold=2),
    "OtherAgent": tell(author=SEALER),
    "OtherProcessor": tell(processor="paypal"),
    "ReceiptCurrency": tell(currency="EUR"),
    "OtherRef": then(
        after(lambda: funding(deal()), lambda t: t.receipt(0, "payer_action")),
        lambda t: t.receipt(0, "held", 3_000, ref="pi_1"),
    ),
    "OverRelease": tell("released", released=1),
    "ReceiptAmount": tell(held=10**15 + 1),
    "NotAsked": says(plain, BUYER, "confirm", 1),
    "AlreadyShown": then(
        after(lambda: funded(deal(milestones=(step(1, SENSOR), step(5_999)))), lambda t: t.complete(evidence(), DONE)),
        lambda t: t.complete(evidence(), DONE),
    ),
    "BarterOfSold": propose(barter=(BarterLeg(0, VOUCHER, 1, "USD"),)),
    "BarterTwice": propose(barter=(BARTER, BARTER)),
    "BadMilestones": propose(milestones=(step(5_999),)),
    "BadNeed": propose(milestones=(step(6_000, need=2),)),
    "CriterionTwice": propose(milestones=(Milestone(6_000, 1, (Till(), HolderSignature(), HolderSignature())),)),
    "NoCriterion": asks({0: bytes(32), 1: T0}),
    "BadStart": deliver(**{"from": DEADLINE}),
    "BadPlace": deliver(place=place(lat=900_000_001)),
    "FenceCrosses": deliver(place=place(lon=1_799_992_621)),
    "BadDwell": deliver(place=place(dwell=DEADLINE - T0 + 1)),
    "BadBand": deliver(band=band(lowest=801)),
    "BadHeld": deliver(band=band(held=DEADLINE - T0 + 1)),
    "BadCount": deliver(count=count(at_least=0)),
    "NoLeeway": deliver(place=place(accuracy=0)),
    "ReportedTooLate": then(lambda: at(delivery(), OVER), lambda t: t.complete(evidence(), DONE)),
    "OtherDevice": then(delivery, lambda t: t.complete(evidence(), DONE, STRANGER)),
    "CompletedTooLate": then(delivery, lambda t: t.complete(evidence(), DEADLINE + 1)),
    "OtherEvidence": show(count=None),
    "MeasuredTooEarly": show(band=[T0 - 1, T0 + 40 * MINUTE, 80, 0, 0, MINUTE]),
    "AfterCompleted": then(delivery, lambda t: t.complete(evidence(), DONE - 30_001)),
    "FixesNotRising": show(fixes=[*fixes(), fixes()[-1]]),
    "OutsideFence": show(fixes=fixes(lat=LAT + 4_493)),
    "Inaccurate": show(fixes=[*fixes()[:-1], [*fixes()[-1][:3], 101]]),
    "FixesApart": show(fixes=fixes(apart=30_001)),
    "DwellTooShort": show(fixes=fixes(4)),
    "BandReversed": show(band=[T0 + MINUTE, T0, 80, 0, 0, 0]),
    "OutsideBand": show(band=[T0, T0 + 40 * MINUTE, 80, -251, 0, MINUTE]),
    "HeldTooShort": show(band=[T0, T0 + 30 * MINUTE - 1, 80, 0, 0, MINUTE]),
    "BandGap": show(band=[T0, T0 + 40 * MINUTE, 80, 0, 0, 5 * MINUTE + 1]),
    "TooFewSamples": show(band=[T0, T0 + 40 * MINUTE, 1, 0, 0, MINUTE]),
    "CountFell": show(count=[T0, 20, 19]),
    "CountTooLow": show(count=[T0, 17, 19]),
    "BadSeats": propose(court=court(seats=0)),
    "BadAnswer": propose(court=court(answer_ms=3_599_999)),
    "BadShare": propose(court=court(default_bp=10_001)),
    "NoPanel": propose(court=court(arbitrators=())),
    "TwoPanels": propose(court=court(community=VILLAGE)),
    "PartyJudges": propose(court=court(arbitrators=(*JUDGES, BUYER))),
    "NoCourt": then(plain, lambda t: dispute(t, 1)),
    "NoDispute": says(plain, SELLER, "default"),
    "DisputeOpen": then(disputed, lambda t: dispute(t, 1)),
    "TooManyCases": then(often_disputed, lambda t: dispute(t, 1)),
    "RaisedTooLate": then(lambda: at(disputed(), ANSWER - 24 * HOUR), lambda t: dispute(t, 3_001)),
    "BadDisputed": then(lambda: funded(job()), lambda t: dispute(t, 10_001)),
    "OtherCase": then(disputed, lambda t: verdict(t, 0, 1)),
    "OtherCommunity": then(drawing, lambda t: t.message(OTHER, "panel", {0: 0, 1: [STRANGER]})),
    "AlreadySeated": then(
        after(drawing, lambda t: t.message(VILLAGE, "panel", {0: 0, 1: [STRANGER]})),
        lambda t: t.message(VILLAGE, "panel", {0: 0, 1: [STRANGER]}),
    ),
    "NotSeated": then(drawing, lambda t: verdict(t, 0)),
    "OtherBallot": then(disputed, lambda t: t.message(OTHER, "verdict", {0: 0, 1: CHARTER, 2: 0}, bytes(32))),
    "OtherSealers": then(disputed, lambda t: verdict(t, 0, alike=False)),
    "OtherCharter": then(disputed, lambda t: verdict(t, 0, charter=bytes(32))),
    "Undecided": then(disputed, lambda t: verdict(t, None)),
    "AnswerNotDue": says(lambda: at(disputed(), ANSWER - 1), SELLER, "default"),
    "NotBetween": says(disputed, STRANGER, "settle-dispute", 1, 0),
}


LET_GO: dict[str, Case] = {
    "OtherVoucher": offer(source=OTHER),
    "AlreadyLocked": then(
        after(lambda: proposed(deal()), lambda t: t.message(VOUCHER, "locked", piece(deal()))),
        lambda t: t.message(VOUCHER, "locked", piece(deal(), piece=2)),
    ),
    "LockCurrency": offer(currency="EUR"),
    "LockAmount": offer(deal(barter=(BARTER,)), 1, GUITAR, amount=499),
    "LockOwner": offer(deal(barter=(BARTER,)), 1, GUITAR, owner=STRANGER),
    "LockIssuer": offer(issuer=STRANGER),
    "LockTooShort": offer(until=deal().lock_until_ms - 1),
    "VoucherTooShort": offer(expires=DEADLINE - 1),
    "LockPeers": offer(peers=0),
    "DeadlinePassed": then(
        lambda: at(agreed(deal()), DEADLINE), lambda t: t.message(VOUCHER, "locked", piece(deal(), piece=2))
    ),
    "NotNow": then(plain, lambda t: t.message(VOUCHER, "locked", piece(deal(), piece=2))),
}
"""What is the matter with pieces that the trade lets go."""


@pytest.mark.parametrize("name", sorted(LET_GO))
def test_a_piece_of_no_use_is_let_go_and_changes_nothing_else(name: str) -> None:
    """SPEC 12.3: the event has the number that a refusal would have."""
    trade, step = LET_GO[name]()
    before = trade.encode("x", {}, {})
    outcome = step()
    [bounced] = outcome.said("bounced")
    [sent] = outcome.of("message")
    assert sent == {0: bounced[0], 1: "settle", 2: settles(bounced[1], end=True)}
    assert (bounced[2], len(outcome.events), len(outcome.effects)) == (CODES[name], 1, 1)
    assert trade.encode("x", {}, {}) == before


@pytest.mark.parametrize("name", sorted(CODES.keys() - (LET_GO.keys() - REACHED.keys())))
def test_every_refusal_is_reached_and_changes_nothing(name: str) -> None:
    """SPEC 10.4: a code that no input brings about is a code too many."""
    holds(REACHED[name], CODES[name])


@pytest.mark.parametrize(
    "op", ["accept", "cancel", "expire", "confirm", "dispute", "default", "settle-dispute", "move"]
)
def test_what_has_ended_takes_nothing(op: str) -> None:
    terms = deal()
    trade = plain()
    assert trade.proof(6_000).accepted
    pay(trade, terms, [3_000, 3_000])
    assert trade.call(SELLER, op).code == CODES["NotNow"]
