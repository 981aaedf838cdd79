"""Vouchers for tests: 100.00 USD of plumbing in the states that tests begin with."""

from tests.contracts.modules.drive import (
    BUYER,
    EXPIRY,
    INPUT_ID,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
)

DAY = 24 * 3_600_000
UNTIL = T0 + 50 * DAY
"""When the plain lock ends."""

DRAFT, LISTED, PENDING, DONE, LAPSED, PARTLY = range(6)
"""The statuses of SPEC 11.3."""


def params(**changed: object) -> dict[int, object]:
    """Params of a voucher of 100.00 USD (SPEC 11.1)."""
    plain: dict[str, object] = {
        "currency": "USD",
        "amount": 10_000,
        "expires": EXPIRY,
        "title": "Plumbing, four hours",
        "description": None,
        "price": 10_000,
        "transferable": True,
        "divisible": True,
        "category": "repairs",
    }
    return dict(enumerate((plain | changed).values()))


def minted(**changed: object) -> Contract:
    voucher = Contract("voucher", VOUCHER)
    assert voucher.init(SELLER, params(**changed)).accepted
    return voucher


def listed(**changed: object) -> Contract:
    voucher = minted(**changed)
    assert voucher.call(SELLER, "list", {0: 8_000}).accepted
    return voucher


def lock_args(piece: int = 0, amount: int = 6_000, **changed: object) -> dict[int, object]:
    """Keyword `peers`: with how many the lock may be settled."""
    plain = {"instance": TRADE, "until": UNTIL, "memo": 0}
    return dict(enumerate((piece, amount, *(plain | changed).values())))


def locked(amount: int = 6_000, peers: int = 8, **changed: object) -> Contract:
    """A listed voucher of which a piece of that amount is locked to the trade, for so many peers."""
    voucher = listed(**changed)
    assert voucher.call(SELLER, "lock", lock_args(amount=amount, peers=peers)).accepted
    return voucher


def given(amount: int = 3_000, to: bytes = BUYER, **changed: object) -> Contract:
    """A listed voucher of which the buyer has that much, as piece 1."""
    voucher = listed(**changed)
    assert voucher.call(SELLER, "give", {0: 0, 1: amount, 2: to}).accepted
    return voucher


def settle(
    voucher: Contract, *settled: tuple[bytes, int, int], piece: int = 1, end: bool = False, source: bytes = TRADE
) -> Outcome:
    """The locking instance says for each peer what was redeemed and given so far."""
    return voucher.message(source, "settle", {0: piece, 1: [list(said) for said in settled], 2: end})


def at_a_till(voucher: Contract, amount: int, nonce: int = 0, **changed: object) -> Outcome:
    """A proof that a device of the seller took the buyer's authorization; keywords change what it says."""
    says: dict[str, object] = {
        "principal": SELLER,
        "holder": BUYER,
        "authorized": amount,
        "currency": "USD",
        "nonce": nonce.to_bytes(16, "big"),
        "expires": voucher.now + DAY,
        "accepted": voucher.now,
    }
    fact = {0: 3, 1: STRANGER, 2: INPUT_ID, **dict(enumerate((says | changed).values(), 3))}
    return voucher.give("redeem-proof", {0: amount}, fact)


def numbers(voucher: Contract) -> list[tuple[int, int, int]]:
    """Of each piece its number, amount and what is redeemed of it."""
    return [(piece[0], piece[2], piece[3]) for piece in voucher[8]]
