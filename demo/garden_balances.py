"""What everybody has in the end, added up from the vouchers' seals."""

from typing import Final

from exonomy_contracts.wire import money
from rich.table import Table

from demo.garden_cast import NAMES, Cast
from demo.story import require

_CURRENCY: Final = "USD"


class Balance:
    """Of one neighbour, in minor units."""

    def __init__(self) -> None:
        self.free = 0
        """Of the own promise, what nobody else has a claim on."""
        self.locked = 0
        """Of the own promise, what is locked to a task."""
        self.earned = 0
        """Of others' promises, what was earned and is not redeemed yet."""
        self.kept = 0
        """Of the own promise, what was redeemed."""
        self.owes = 0
        """Of the own promise, what others hold."""


def of_all(cast: Cast) -> dict[str, Balance]:
    """Everybody's, by name.

    Raises:
        Failed: a voucher's pieces do not add up to what was promised.
    """
    found = {name: Balance() for name in NAMES}
    by_key = {key: name for name, key in cast.keys.items()}
    for issuer, voucher in cast.vouchers.items():
        seen = cast.shown(voucher)
        own, redeemed = found[issuer], seen["state"]["redeemed"]
        own.kept += redeemed
        pieces = seen["voucher"]["pieces"]
        for piece in pieces:
            holder, left = by_key[piece["owner"]], piece["left"]
            if holder != issuer:
                own.owes += left
                found[holder].earned += left
            elif piece["lock"] is None:
                own.free += left
            else:
                own.locked += left
        total = redeemed + sum(piece["left"] for piece in pieces)
        require(total == seen["voucher"]["amount"], f"{issuer}'s voucher adds up to {total}")
    require(sum(one.earned for one in found.values()) == sum(one.owes for one in found.values()), "claims are unequal")
    return found


def balances(cast: Cast) -> list[Table]:
    """The table."""
    table = Table("who", "holds of the own promise", "has locked", "has earned of others'", "owes", "has kept")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, one in of_all(cast).items():
        amounts = (one.free, one.locked, one.earned, one.owes, one.kept)
        table.add_row(name, *(money.text(amount, _CURRENCY) if amount else "" for amount in amounts))
    return [table]
