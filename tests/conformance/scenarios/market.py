"""What a town does on its market: vouchers, locks, and where they end."""

from exonomy_contracts import limits
from exonomy_contracts.wire.cbor import Item

from tests.conformance.scenarios.town import Town
from tests.doubles.community import DAY_MS, Contract, Person

ANSWER_MS = 3 * DAY_MS
"""How long a court of these scenarios may take."""


def voucher(town: Town, issuer: Person, amount: int, title: str, *, days: int = 90, currency: str = "USD") -> Contract:
    """A listed voucher, transferable and divisible."""
    expires = town.now_ms + days * DAY_MS
    params: dict[int, Item] = {
        0: currency,
        1: amount,
        2: expires,
        3: title,
        4: None,
        5: amount,
        6: True,
        7: True,
        8: "",
    }
    contract = town.found(issuer, "voucher", params)
    town.say(issuer, contract, "list", {0: amount})
    return contract


def give(town: Town, owner: Person, contract: Contract, amount: int, to: Person) -> None:
    """So much of the owner's is another's."""
    town.say(owner, contract, "give", {0: free_piece(town, contract, owner), 1: amount, 2: to.key})


def lock(
    town: Town, owner: Person, contract: Contract, amount: int, instance: Contract, deadline_ms: int, memo: int = 0
) -> None:
    """So much of the owner's is locked to an instance until all that was agreed, or ruled, can have arrived."""
    until = deadline_ms + 2 * limits.PROOF_GRACE_MS + 2 * ANSWER_MS
    piece = free_piece(town, contract, owner)
    town.say(owner, contract, "lock", {0: piece, 1: amount, 2: instance.id, 3: until, 4: memo})


def free_piece(town: Town, contract: Contract, owner: Person) -> int:
    """The number of the owner's free piece."""
    pieces = town.state(contract)[8]
    number = next(piece[0] for piece in pieces if piece[1] == owner.key and piece[4] is None and _left(piece))
    assert isinstance(number, int)
    return number


def free(town: Town, contract: Contract, owner: Person) -> int:
    """How much of a voucher is free and the owner's."""
    return sum(_left(piece) for piece in town.state(contract)[8] if piece[1] == owner.key and piece[4] is None)


def redeemed(town: Town, contract: Contract) -> int:
    """How much of a voucher has been redeemed."""
    total = town.state(contract)[13]
    assert isinstance(total, int)
    return total


def _left(piece: dict[int, int]) -> int:
    return piece[2] - piece[3]
