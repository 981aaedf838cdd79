"""Each refusal of a voucher is reached, changes nothing, and says something that a person can act on."""

from collections.abc import Callable

import pytest

from tests.contracts.modules.drive import (
    BUYER,
    EXPIRY,
    GRACE,
    OTHER,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
)
from tests.contracts.modules.refusing import Case, at, codes, holds, then
from tests.contracts.modules.vouchers import (
    DAY,
    UNTIL,
    at_a_till,
    given,
    listed,
    lock_args,
    locked,
    minted,
    params,
    settle,
)

CODES = codes("voucher")


def mint(**changed: object) -> Case:
    return then(lambda: Contract("voucher", VOUCHER), lambda v: v.init(SELLER, params(**changed)))


def says(start: Callable[[], Contract], peer: bytes, op: str, *args: object) -> Case:
    return then(start, lambda v: v.call(peer, op, dict(enumerate(args))))


def lock(start: Callable[[], Contract] = listed, *, piece: int = 0, amount: int = 6_000, **changed: object) -> Case:
    return then(start, lambda v: v.call(SELLER, "lock", lock_args(piece, amount, **changed)))


def settles(
    *settled: tuple[bytes, int, int], piece: int = 1, end: bool = False, source: bytes = TRADE, **changed: object
) -> Case:
    return then(lambda: locked(**changed), lambda v: settle(v, *settled, piece=piece, end=end, source=source))  # type: ignore[arg-type]  # a case may say anything


def till(amount: int = 100, **changed: object) -> Case:
    return then(given, lambda v: at_a_till(v, amount, **changed))  # type: ignore[arg-type]  # a case may say anything


def edit(peer: bytes = SELLER, **changed: object) -> Case:
    plain = {"title": "Tea", "description": None, "category": "", "price": 0, "expires": EXPIRY}
    return says(minted, peer, "edit", *(plain | changed).values())


def crowded() -> Contract:
    voucher = listed()
    for _ in range(63):
        assert voucher.call(SELLER, "split", {0: 0, 1: 1}).accepted
    return voucher


def in_many_pieces() -> Contract:
    voucher = given()
    for _ in range(31):
        assert voucher.call(BUYER, "split", {0: 1, 1: 1}).accepted
    return voucher


def all_locked() -> Contract:
    voucher = listed()
    for number in range(32):
        assert voucher.call(SELLER, "lock", lock_args(0, 1)).accepted
        assert settle(voucher, (SELLER, 1, 0), piece=number + 1).accepted
    return voucher


def draft_again() -> Contract:
    voucher = listed()
    assert voucher.call(SELLER, "unlist").accepted
    return voucher


def redeemed() -> Contract:
    voucher = given()
    assert voucher.call(BUYER, "redeem", {0: 1, 1: 3_000}).accepted
    return voucher


def passed_on() -> Contract:
    voucher = given()
    assert voucher.call(BUYER, "give", {0: 1, 1: 3_000, 2: STRANGER}).accepted
    return voucher


def sold_out() -> Contract:
    voucher = given(10_000)
    assert voucher.call(BUYER, "redeem", {0: 1, 1: 10_000}).accepted
    return voucher


def tilled_once() -> Contract:
    voucher = given()
    assert at_a_till(voucher, 1, 7).accepted
    return voucher


def worn_out() -> Contract:
    voucher = given()
    for nonce in range(256):
        assert at_a_till(voucher, 1, nonce).accepted
    return voucher


def let_go() -> Contract:
    voucher = locked()
    assert settle(voucher, end=True).accepted
    return voucher


EIGHT = [(bytes([0xF0 + n]) * 32, 1, 1) for n in range(8)]


def settled_with_eight() -> Contract:
    voucher = locked()
    assert settle(voucher, *EIGHT).accepted
    return voucher


REACHED: dict[str, Case] = {
    "Malformed": says(listed, SELLER, "split", 0),
    "UnknownOp": says(listed, SELLER, "sell"),
    "NotNow": lock(minted),
    "WrongOrigin": says(locked, SELLER, "settle", 1, [], True),
    "NoSay": says(listed, STRANGER, "move", bytes(32)),
    "NotItself": then(listed, lambda v: v.message(TRADE, "migrate", {0: bytes(32)})),
    "NotAgreed": then(listed, lambda v: v.message(VOUCHER, "leave", {0: bytes(32)})),
    "BadCurrency": mint(currency="usd"),
    "BadAmount": mint(amount=0),
    "BadExpiry": mint(expires=T0),
    "BadTitle": mint(title="x" * 121),
    "BadPrice": mint(price=10**15 + 1),
    "BadCategory": mint(category="x" * 41),
    "NotIssuer": says(minted, STRANGER, "list", 1),
    "NotOwner": says(given, SELLER, "split", 1, 1),
    "NoSuchPiece": says(listed, SELLER, "split", 1, 1),
    "PieceLocked": lock(locked, piece=1),
    "PieceDone": says(redeemed, BUYER, "redeem", 1, 1),
    "NotEnough": lock(amount=10_001),
    "Indivisible": lock(lambda: listed(divisible=False), amount=9_999),
    "TooManyPieces": says(crowded, SELLER, "split", 0, 1),
    "NotTransferable": says(
        lambda: given(10_000, transferable=False, divisible=False), BUYER, "give", 1, 10_000, OTHER
    ),
    "NotWhole": says(given, SELLER, "unlist"),
    "PastExpiry": lock(lambda: at(listed(), EXPIRY), until=T0 + 61 * DAY),
    "BeforeExpiry": says(lambda: at(listed(), EXPIRY - 1), STRANGER, "expire"),
    "NothingToExpire": says(lambda: at(locked(10_000), EXPIRY), STRANGER, "expire"),
    "BadUntil": lock(until=EXPIRY + 2 * GRACE + 1),
    "LockToItself": lock(instance=VOUCHER),
    "OwnAlready": says(listed, SELLER, "give", 0, 1, SELLER),
    "NothingToSplit": says(listed, SELLER, "split", 0, 10_000),
    "TooManyOfHolders": says(in_many_pieces, BUYER, "split", 1, 1),
    "WasListed": says(draft_again, SELLER, "edit", "Tea", None, "", 0, EXPIRY),
    "TooManyLocks": lock(all_locked, amount=1),
    "NotLocked": says(locked, STRANGER, "lapse", 0),
    "LockedElsewhere": settles(source=OTHER),
    "LockHolds": says(lambda: at(locked(), UNTIL - 1), STRANGER, "lapse", 1),
    "TooManyPeers": then(settled_with_eight, lambda v: settle(v, (BUYER, 1, 0))),
    "BadPeers": lock(peers=9),
    "OwnPromise": says(listed, SELLER, "redeem", 0, 1),
    "OtherPrincipal": till(principal=STRANGER),
    "ProofCurrency": till(currency="EUR"),
    "ProofAmount": till(authorized=99),
    "AcceptedTooLate": till(accepted=EXPIRY, expires=EXPIRY + DAY),
    "NonceUsed": then(tilled_once, lambda v: at_a_till(v, 1, 7)),
    "TooManyProofs": then(worn_out, lambda v: at_a_till(v, 1, 300)),
    "HolderLacks": till(3_001),
}


def test_every_code_has_its_case() -> None:
    assert list(REACHED) == list(CODES)


@pytest.mark.parametrize("code", REACHED)
def test_a_refusal_has_its_code_and_changes_nothing(code: str) -> None:
    holds(REACHED[code], CODES[code])


OTHER_REASONS: list[tuple[str, Case]] = [
    ("BadCurrency", mint(currency="USDX")),
    ("BadCurrency", mint(currency="")),
    ("BadCurrency", mint(currency="ÜSD")),
    ("BadAmount", mint(amount=10**15 + 1)),
    ("BadAmount", lock(amount=0)),
    ("BadAmount", says(given, BUYER, "redeem", 1, 0)),
    ("BadAmount", says(listed, SELLER, "burn", 0, 2**64 - 1)),
    ("BadExpiry", mint(expires=7_258_118_400_001)),
    ("BadExpiry", edit(expires=T0)),
    ("BadTitle", mint(title="")),
    ("BadTitle", edit(title="")),
    ("BadCategory", edit(category="x" * 41)),
    ("BadPrice", says(minted, SELLER, "list", 2**64 - 1)),
    ("BadPrice", edit(price=10**15 + 1)),
    ("NotIssuer", edit(STRANGER)),
    ("NotIssuer", says(given, BUYER, "burn", 1, 1)),
    ("NotIssuer", says(listed, STRANGER, "unlist")),
    ("NotOwner", says(given, SELLER, "burn", 1, 1)),
    ("NotOwner", says(given, STRANGER, "redeem", 1, 1)),
    ("NoSuchPiece", settles((BUYER, 1, 0), piece=2**32 + 1)),
    ("NoSuchPiece", says(locked, STRANGER, "lapse", 2)),
    ("PastExpiry", says(lambda: at(minted(), EXPIRY), SELLER, "list", 1)),
    ("PastExpiry", says(lambda: at(given(), EXPIRY), BUYER, "redeem", 1, 1)),
    ("PieceLocked", says(locked, SELLER, "split", 1, 1)),
    ("PieceLocked", says(locked, SELLER, "burn", 1, 1)),
    ("PieceDone", says(passed_on, BUYER, "give", 1, 1, SELLER)),
    ("NotEnough", says(listed, SELLER, "split", 0, 10_001)),
    ("NotEnough", says(given, BUYER, "redeem", 1, 3_001)),
    ("NotEnough", settles((BUYER, 6_001, 0))),
    ("NotEnough", settles((BUYER, 0, 6_001))),
    ("NotEnough", settles((BUYER, 3_000, 3_001))),
    ("NotEnough", settles((BUYER, 3_000, 0), (STRANGER, 0, 3_001))),
    ("NotEnough", settles((BUYER, 2**64 - 1, 2**64 - 1), end=True)),
    ("Indivisible", says(lambda: listed(divisible=False), SELLER, "split", 0, 1)),
    ("Indivisible", says(lambda: listed(divisible=False), SELLER, "give", 0, 1, BUYER)),
    ("Indivisible", says(lambda: given(10_000, divisible=False), BUYER, "redeem", 1, 9_999)),
    ("Indivisible", then(lambda: given(10_000, divisible=False), lambda v: at_a_till(v, 9_999))),
    ("TooManyPieces", lock(crowded, amount=1)),
    ("TooManyPieces", says(crowded, SELLER, "give", 0, 1, BUYER)),
    ("NotTransferable", says(lambda: given(transferable=False), BUYER, "lock", 1, 3_000, TRADE, UNTIL, 0)),
    ("NotWhole", says(redeemed, SELLER, "unlist")),
    ("BadUntil", lock(until=T0)),
    ("BadPeers", lock(peers=0)),
    ("BadPeers", lock(peers=2**64 - 1)),
    ("TooManyPeers", then(lambda: locked(peers=1), lambda v: settle(v, (BUYER, 1, 0), (STRANGER, 1, 0)))),
    ("TooManyOfHolders", says(in_many_pieces, BUYER, "give", 1, 1, STRANGER)),
    ("TooManyOfHolders", says(in_many_pieces, BUYER, "lock", 1, 1, TRADE, UNTIL, 0, 1)),
    ("WasListed", says(draft_again, SELLER, "edit", "Plumbing, four hours", None, "", 0, EXPIRY + 1)),
    ("Indivisible", settles((BUYER, 0, 9_999), piece=0, amount=10_000, divisible=False)),
    ("NotNow", then(locked, lambda v: v.message(VOUCHER, "leave", {0: bytes(32)}))),
    ("NotItself", then(listed, lambda v: v.message(TRADE, "leave", {0: bytes(32)}))),
    ("LockedElsewhere", settles((BUYER, 1, 0), end=True, source=OTHER)),
    ("NotLocked", settles((BUYER, 1, 0), piece=0)),
    ("OwnPromise", till(holder=SELLER)),
    ("ProofAmount", till(0)),
    ("AcceptedTooLate", till(accepted=T0 + 2 * DAY)),
    ("HolderLacks", till(1, holder=STRANGER)),
    ("NotNow", then(let_go, lambda v: settle(v, (BUYER, 1, 0)))),
    ("NotNow", says(listed, SELLER, "list", 1)),
    ("NotNow", says(minted, SELLER, "split", 0, 1)),
    ("NotNow", says(locked, SELLER, "unlist")),
    ("NotNow", says(sold_out, SELLER, "move", bytes(32))),
    ("WrongOrigin", then(listed, lambda v: v.message(TRADE, "lock", lock_args()))),
    ("WrongOrigin", says(given, BUYER, "redeem-proof", 1)),
    ("UnknownOp", then(listed, lambda v: v.call(SELLER, "init", params()))),
    ("Malformed", says(listed, SELLER, "lock", 0, 1, TRADE, UNTIL, 256)),
    ("Malformed", says(listed, SELLER, "lock", 0, 1, TRADE, UNTIL, 0, 1, 1)),
    ("Malformed", says(listed, SELLER, "lock", 0, 1, TRADE, UNTIL)),
    ("Malformed", settles(*EIGHT, (BUYER, 1, 1))),
    ("Malformed", says(listed, SELLER, "move", b"short")),
    ("Malformed", says(listed, SELLER, "unlist", 1)),
]


@pytest.mark.parametrize(("code", "case"), OTHER_REASONS)
def test_a_voucher_refuses_for_other_reasons_too(code: str, case: Case) -> None:
    holds(case, CODES[code])


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("PieceLocked", "voucher piece 1 is locked until 2024-01-03 22:13 UTC"),
        ("NotEnough", "voucher piece 0 has 10000 USD left (minor units), 10001 asked"),
        ("NotNow", "the voucher is a draft, list it first: this is not possible now"),
        ("WrongOrigin", "this op comes as a message of an instance's final seal"),
        ("Indivisible", "this voucher may not be divided: take all of piece 0, 10000 USD (minor units)"),
        ("HolderLacks", "the holder has 3000 USD of this voucher free (minor units), 3001 asked"),
        ("AcceptedTooLate", "the redemption was accepted too late, it was good until 2024-01-13 22:13 UTC"),
        ("BadTitle", "the title needs 1 to 120 characters, this one has 121"),
    ],
)
def test_a_refusal_says_what_a_person_can_act_on(code: str, text: str) -> None:
    outcome: Outcome = REACHED[code]()[1]()
    assert outcome.text == text
