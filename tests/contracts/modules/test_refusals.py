"""Each refusal that the source names is reached, changes nothing, and says something that a person can act on."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contracts.modules.delivery import (
    DONE,
    LAT,
    LON,
    MINUTE,
    band,
    count,
    criteria,
    delivery,
    evidence,
    fixes,
    place,
)
from tests.contracts.modules.drive import (
    BUYER,
    DAY,
    DEADLINE,
    EXPIRY,
    GRACE,
    OTHER,
    OVER,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
    agreed,
    funded,
    funding,
    listed,
    lock_args,
    locked,
    minted,
    params,
    piece,
    proposed,
    terms,
)

SOURCE = Path(__file__).parents[3] / "contracts/assembly"

Case = Callable[[], tuple[Contract, Callable[[], Outcome]]]


def codes(name: str) -> dict[str, int]:
    """The numbered reasons in the source of a contract."""
    text = (SOURCE / name / "error.ts").read_text()
    return {code: int(number) for code, number in re.findall(r"^  (\w+) = (\d+),$", text, re.MULTILINE)}


def at(contract: Contract, now: int) -> Contract:
    contract.now = now
    return contract


def mint(**changed: object) -> Case:
    def case() -> tuple[Contract, Callable[[], Outcome]]:
        voucher = Contract("voucher", VOUCHER)
        return voucher, lambda: voucher.init(SELLER, params(**changed))

    return case


def propose(creator: bytes = SELLER, **changed: object) -> Case:
    def case() -> tuple[Contract, Callable[[], Outcome]]:
        trade = Contract("trade", TRADE)
        return trade, lambda: trade.init(creator, terms(**changed))

    return case


def then(start: Callable[[], Contract], step: Callable[[Contract], Outcome]) -> Case:
    def case() -> tuple[Contract, Callable[[], Outcome]]:
        contract = start()
        return contract, lambda: step(contract)

    return case


def lock(**changed: object) -> Callable[[Contract], Outcome]:
    return lambda voucher: voucher.call(SELLER, "lock", lock_args(**changed))  # type: ignore[arg-type]  # a case may say anything


def offer(**changed: object) -> Case:
    return then(agreed, lambda trade: trade.message(VOUCHER, "locked", piece(**changed)))


def prove(amount: int = 100, **changed: object) -> Case:
    return then(funded, lambda trade: trade.proof(amount, **changed))


def tell(state: str = "held", held: int = 3_000, released: int = 0, hold: int = 0, **changed: object) -> Case:
    return then(funding, lambda trade: trade.receipt(hold, state, held, released, **changed))


def deliver(**changed: object) -> Case:
    return propose(criteria=criteria(**changed))


def show(**changed: object) -> Case:
    return then(delivery, lambda trade: trade.complete(evidence(**changed), DONE))


def crowded() -> Contract:
    voucher = listed()
    for _ in range(63):
        assert voucher.call(SELLER, "split", {0: 0, 1: 1}).accepted
    return voucher


def passed_on() -> Contract:
    """A piece in somebody else's hands, which no op can bring about yet."""
    voucher = listed(transferable=False)
    voucher[8][0][1] = BUYER
    return voucher


def half_redeemed() -> Contract:
    voucher = locked()
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 3_000}).accepted
    return voucher


def redeemed() -> Contract:
    voucher = locked()
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 6_000}).accepted
    return voucher


def worn_out() -> Contract:
    trade = funded()
    for nonce in range(256):
        assert trade.proof(1, nonce).accepted
    return trade


def proven_once() -> Contract:
    trade = funded()
    assert trade.proof(1, 7).accepted
    return trade


def told_once() -> Contract:
    trade = funding()
    assert trade.receipt(0, "payer_action").accepted
    return trade


def asked_once() -> Contract:
    trade = funded()
    assert trade.call(BUYER, "cancel").accepted
    return trade


REACHED: dict[str, dict[str, Case]] = {
    "voucher": {
        "Malformed": then(listed, lambda v: v.call(SELLER, "split", {0: 0})),
        "UnknownOp": then(listed, lambda v: v.call(SELLER, "burn")),
        "NotNow": then(minted, lock()),
        "WrongOrigin": then(locked, lambda v: v.call(SELLER, "redeem", {0: 1, 1: 1})),
        "BadCurrency": mint(currency="usd"),
        "BadAmount": mint(amount=0),
        "BadExpiry": mint(expires=T0),
        "BadTitle": mint(title="x" * 121),
        "BadPrice": mint(price=10**15 + 1),
        "NotIssuer": then(minted, lambda v: v.call(STRANGER, "list", {0: 1})),
        "NotOwner": then(listed, lambda v: v.call(STRANGER, "split", {0: 0, 1: 1})),
        "NoSuchPiece": then(listed, lambda v: v.call(SELLER, "split", {0: 1, 1: 1})),
        "PieceLocked": then(locked, lock(piece=1)),
        "PieceDone": then(redeemed, lock(piece=1)),
        "NotEnough": then(listed, lock(amount=10_001)),
        "Indivisible": then(lambda: listed(divisible=False), lock(amount=9_999)),
        "TooManyPieces": then(crowded, lambda v: v.call(SELLER, "split", {0: 0, 1: 1})),
        "NotTransferable": then(passed_on, lambda v: v.call(BUYER, "lock", lock_args())),
        "PastExpiry": then(lambda: at(listed(), EXPIRY), lock(until=T0 + 61 * DAY)),
        "BeforeExpiry": then(lambda: at(listed(), EXPIRY - 1), lambda v: v.call(STRANGER, "expire")),
        "NothingToExpire": then(lambda: at(locked(10_000), EXPIRY), lambda v: v.call(STRANGER, "expire")),
        "BadUntil": then(listed, lock(until=EXPIRY + 2 * GRACE + 1)),
        "LockToItself": then(listed, lock(instance=VOUCHER)),
        "NotLocked": then(locked, lambda v: v.call(STRANGER, "lapse", {0: 0})),
        "LockedElsewhere": then(locked, lambda v: v.message(OTHER, "unlock", {0: 1, 1: 0})),
        "LockHolds": then(lambda: at(locked(), T0 + 50 * DAY - 1), lambda v: v.call(STRANGER, "lapse", {0: 1})),
    },
    "trade": {
        "Malformed": then(funded, lambda t: t.call(SELLER, "cancel", {0: 1})),
        "UnknownOp": then(funded, lambda t: t.call(SELLER, "list")),
        "NotNow": then(agreed, lambda t: t.proof(1)),
        "WrongOrigin": then(funded, lambda t: t.call(SELLER, "redeem-proof", {0: 1})),
        "SelfTrade": propose(buyer=SELLER),
        "CreatorNotParty": propose(STRANGER),
        "BadCurrency": propose(cash_currency="EURO"),
        "BadAmount": propose(cash=10**15 + 1),
        "BadHolds": propose(holds=[3_000, 2_999]),
        "BadDeadline": propose(deadline=T0),
        "NotParty": then(proposed, lambda t: t.call(STRANGER, "accept")),
        "AlreadyAgreed": then(proposed, lambda t: t.call(SELLER, "accept")),
        "DeadlinePassed": then(lambda: at(proposed(), DEADLINE), lambda t: t.call(BUYER, "accept")),
        "AlreadyAsked": then(asked_once, lambda t: t.call(BUYER, "cancel")),
        "TooEarly": then(lambda: at(funded(), OVER - 1), lambda t: t.call(BUYER, "expire")),
        "OtherVoucher": then(agreed, lambda t: t.message(OTHER, "locked", piece())),
        "AlreadyLocked": then(lambda: with_piece(proposed()), lambda t: t.message(VOUCHER, "locked", piece(piece=2))),
        "LockCurrency": offer(currency="EUR"),
        "LockAmount": offer(amount=5_999),
        "LockBeneficiary": offer(beneficiary=STRANGER),
        "LockOwner": offer(owner=STRANGER),
        "LockIssuer": offer(issuer=STRANGER),
        "LockTooShort": offer(until=DEADLINE + 2 * GRACE - 1),
        "VoucherTooShort": offer(expires=DEADLINE - 1),
        "OtherHolder": prove(holder=STRANGER),
        "OtherPrincipal": prove(principal=STRANGER),
        "ProofCurrency": prove(currency="EUR"),
        "ProofAmount": prove(authorized=99),
        "NotEnough": prove(6_001),
        "NonceUsed": then(proven_once, lambda t: t.proof(1, 7)),
        "TooManyProofs": then(worn_out, lambda t: t.proof(1, 300)),
        "AcceptedTooLate": prove(accepted=T0 + 2 * DAY),
        "ArrivedTooLate": then(lambda: at(funded(), OVER), lambda t: t.proof(1, accepted=T0)),
        "NoSuchHold": tell(hold=2),
        "OtherProcessor": tell(processor="paypal"),
        "ReceiptCurrency": tell(currency="EUR"),
        "OtherRef": then(told_once, lambda t: t.receipt(0, "held", 3_000, ref="pi_1")),
        "OverRelease": tell("released", released=1),
        "ReceiptAmount": tell(held=10**15 + 1),
        "NoCriterion": deliver(place=None, band=None, count=None),
        "BadStart": deliver(**{"from": DEADLINE}),
        "BadPlace": deliver(place=place(lat=900_000_001)),
        "FenceCrosses": deliver(place=place(lon=1_799_992_621)),
        "BadDwell": deliver(place=place(dwell=DEADLINE - T0 + 1)),
        "BadBand": deliver(band=band(lowest=801)),
        "BadHeld": deliver(band=band(held=DEADLINE - T0 + 1)),
        "BadCount": deliver(count=count(at_least=0)),
        "NoLeeway": deliver(place=place(accuracy=0)),
        "CompletionOnly": then(delivery, lambda t: t.proof(100)),
        "NoCriteria": then(funded, lambda t: t.complete(evidence(), DONE)),
        "OtherDevice": then(delivery, lambda t: t.complete(evidence(), DONE, STRANGER)),
        "CompletedTooLate": then(delivery, lambda t: t.complete(evidence(), DEADLINE + 1)),
        "OtherEvidence": show(count=None),
        "MeasuredTooEarly": show(band=[T0 - 1, T0 + 40 * MINUTE, 80, 0, 0, MINUTE]),
        "AfterCompleted": then(delivery, lambda t: t.complete(evidence(), DONE - 30_001)),
        "FixesNotRising": show(fixes=[*fixes(), fixes()[-1]]),
        "OutsideFence": show(fixes=fixes(lat=LAT + 4_493)),
        "Inaccurate": show(fixes=[*fixes()[:-1], [DONE, LAT, LON, 101]]),
        "FixesApart": show(fixes=fixes(apart=30_001)),
        "DwellTooShort": show(fixes=fixes(4)),
        "BandReversed": show(band=[T0 + MINUTE, T0, 80, 0, 0, 0]),
        "OutsideBand": show(band=[T0, T0 + 40 * MINUTE, 80, -251, 0, MINUTE]),
        "HeldTooShort": show(band=[T0, T0 + 30 * MINUTE - 1, 80, 0, 0, MINUTE]),
        "BandGap": show(band=[T0, T0 + 40 * MINUTE, 80, 0, 0, 5 * MINUTE + 1]),
        "TooFewSamples": show(band=[T0, T0 + 40 * MINUTE, 1, 0, 0, MINUTE]),
        "CountFell": show(count=[T0, 20, 19]),
        "CountTooLow": show(count=[T0, 17, 19]),
    },
}


def with_piece(trade: Contract) -> Contract:
    assert trade.message(VOUCHER, "locked", piece()).accepted
    return trade


CASES = [(contract, code, case) for contract, cases in REACHED.items() for code, case in cases.items()]


@pytest.mark.parametrize("name", REACHED)
def test_every_code_has_its_case(name: str) -> None:
    assert list(REACHED[name]) == list(codes(name))


@pytest.mark.parametrize(("name", "code", "case"), CASES, ids=[f"{name}-{code}" for name, code, _ in CASES])
def test_a_refusal_has_its_code_and_changes_nothing(name: str, code: str, case: Case) -> None:
    contract, step = case()
    before = contract.encode("x", {}, {})
    outcome = step()
    assert outcome.code == codes(name)[code], outcome
    assert outcome.text.isascii()
    assert contract.encode("x", {}, {}) == before


# -- the same code for another reason ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "case"),
    [
        ("BadCurrency", mint(currency="USDX")),
        ("BadCurrency", mint(currency="")),
        ("BadCurrency", mint(currency="ÜSD")),
        ("BadAmount", mint(amount=10**15 + 1)),
        ("BadAmount", then(listed, lock(amount=0))),
        ("BadAmount", then(locked, lambda v: v.message(TRADE, "redeem", {0: 1, 1: 0}))),
        ("BadExpiry", mint(expires=7_258_118_400_001)),
        ("BadTitle", mint(title="")),
        ("BadPrice", then(minted, lambda v: v.call(SELLER, "list", {0: 2**64 - 1}))),
        ("NoSuchPiece", then(locked, lambda v: v.message(TRADE, "redeem", {0: 2**32 + 1, 1: 1}))),
        ("PastExpiry", then(lambda: at(minted(), EXPIRY), lambda v: v.call(SELLER, "list", {0: 1}))),
        ("PieceLocked", then(locked, lambda v: v.call(SELLER, "split", {0: 1, 1: 1}))),
        ("NotEnough", then(listed, lambda v: v.call(SELLER, "split", {0: 0, 1: 10_000}))),
        ("NotEnough", then(locked, lambda v: v.message(TRADE, "redeem", {0: 1, 1: 6_001}))),
        ("NotEnough", then(half_redeemed, lambda v: v.message(TRADE, "unlock", {0: 1, 1: 6_001}))),
        ("NotEnough", then(half_redeemed, lambda v: v.message(TRADE, "unlock", {0: 1, 1: 2**64 - 1}))),
        ("TooManyPieces", then(crowded, lock(amount=1))),
        ("BadUntil", then(listed, lock(until=T0))),
        ("LockedElsewhere", then(locked, lambda v: v.message(OTHER, "redeem", {0: 1, 1: 1}))),
        ("NotLocked", then(locked, lambda v: v.message(TRADE, "redeem", {0: 0, 1: 1}))),
        ("NotNow", then(redeemed, lambda v: v.message(TRADE, "redeem", {0: 1, 1: 1}))),
        ("NotNow", then(lambda: listed(), lambda v: v.call(SELLER, "list", {0: 1}))),
        ("NotNow", then(locked, lambda v: v.call(SELLER, "price", {0: 1}))),
        ("WrongOrigin", then(listed, lambda v: v.message(TRADE, "lock", lock_args()))),
        ("UnknownOp", then(listed, lambda v: v.call(SELLER, "init", params()))),
    ],
)
def test_a_voucher_refuses_for_other_reasons_too(code: str, case: Case) -> None:
    contract, step = case()
    before = contract.encode("x", {}, {})
    assert step().code == codes("voucher")[code]
    assert contract.encode("x", {}, {}) == before


@pytest.mark.parametrize(
    ("code", "case"),
    [
        ("BadCurrency", propose(currency="dollars")),
        ("BadAmount", propose(face=0)),
        ("BadAmount", propose(cash=0, holds=[])),
        ("BadHolds", propose(holds=[])),
        ("BadHolds", propose(holds=[6_000, 0])),
        ("BadHolds", propose(holds=[2**63, 2**63, 6_000])),
        ("BadHolds", propose(holds=[2**64 - 1, 6_001])),
        ("BadDeadline", propose(deadline=2**64 - 1)),
        ("Malformed", propose(holds=[1] * 17)),
        ("Malformed", propose(processor="")),
        ("Malformed", propose(processor="x" * 33)),
        ("Malformed", propose(text=b"short")),
        ("Malformed", propose(seller=b"short")),
        ("Malformed", tell("paid")),
        ("Malformed", tell("asked")),
        ("Malformed", tell(ref="x" * 129)),
        ("Malformed", tell(reason="x" * 201)),
        ("Malformed", tell(until="soon")),
        ("NotParty", then(funded, lambda t: t.call(STRANGER, "cancel"))),
        ("DeadlinePassed", then(lambda: at(agreed(), DEADLINE), lambda t: t.message(VOUCHER, "locked", piece()))),
        ("TooEarly", then(proposed, lambda t: t.call(SELLER, "expire"))),
        ("ProofAmount", prove(0)),
        (
            "AcceptedTooLate",
            then(lambda: at(funded(), DEADLINE + GRACE // 2), lambda t: t.proof(1, accepted=DEADLINE + 1)),
        ),
        ("OverRelease", then(proven_once, lambda t: t.receipt(0, "partly_released", 3_000, 1))),
        ("NoSuchHold", tell(hold=2**32)),
        ("NotNow", then(lambda: ended(), lambda t: t.call(SELLER, "cancel"))),
        ("NotNow", then(lambda: ended(), lambda t: t.message(VOUCHER, "locked", piece()))),
        ("NotNow", then(proposed, lambda t: t.receipt(0, "held", 3_000))),
        ("NotNow", then(funded, lambda t: t.message(VOUCHER, "locked", piece()))),
        ("WrongOrigin", then(agreed, lambda t: t.call(SELLER, "locked", piece()))),
        ("WrongOrigin", then(funding, lambda t: t.message(VOUCHER, "receipt", {}))),
    ],
)
def test_a_trade_refuses_for_other_reasons_too(code: str, case: Case) -> None:
    contract, step = case()
    before = contract.encode("x", {}, {})
    assert step().code == codes("trade")[code]
    assert contract.encode("x", {}, {}) == before


def ended() -> Contract:
    trade = proposed()
    assert trade.call(BUYER, "cancel").accepted
    return trade


# -- what a person reads ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (REACHED["voucher"]["PieceLocked"], "voucher piece 1 is locked until 2024-01-03 22:13 UTC"),
        (REACHED["voucher"]["NotEnough"], "voucher piece 0 has 10000 USD left (minor units), 10001 asked"),
        (REACHED["trade"]["NotEnough"], "6000 USD is left (minor units), 6001 asked"),
        (
            REACHED["trade"]["LockAmount"],
            (
                "the terms ask for a piece of 6000 USD (minor units), this one has 5999; "
                "the piece is free again when its lock ends"
            ),
        ),
    ],
)
def test_a_refusal_says_what_a_person_can_act_on(case: Case, text: str) -> None:
    assert case()[1]().text == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "1970-01-01 00:00"),
        (951_782_399_999, "2000-02-28 23:59"),
        (951_782_400_000, "2000-02-29 00:00"),
        (951_868_800_000, "2000-03-01 00:00"),
        (1_709_164_800_000, "2024-02-29 00:00"),
        (4_107_542_400_000, "2100-03-01 00:00"),
        (4_102_444_799_000, "2099-12-31 23:59"),
        (2**64 - 1, "9999-12-31 23:59"),
    ],
)
def test_times_are_dates_of_the_calendar(ms: int, text: str) -> None:
    voucher = Contract("voucher", VOUCHER)
    voucher.now = ms
    assert f"after {text} UTC" in voucher.init(SELLER, params(expires=0)).text
