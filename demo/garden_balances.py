"""What everybody has in the end, added up from the vouchers' seals."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts.wire import money
from rich.table import Table

from demo.garden_cast import NAMES, Cast
from demo.story import require

_CURRENCY: Final = "USD"


@dataclass(slots=True)
class Balance:
    """Of one neighbour, in minor units: of the own promise what is free, locked to tasks, redeemed (kept) and held by
    others (owed); and what is earned of others' promises and not redeemed yet."""

    free: int = 0
    locked: int = 0
    earned: int = 0
    kept: int = 0
    owes: int = 0


EXPECTED: Final = {
    "dora": Balance(free=60_000),
    "emil": Balance(free=27_440, owes=22_560),
    "frida": Balance(free=14_960, owes=25_040),
    "gus": Balance(earned=12_000, kept=12_000),
    "hanna": Balance(free=13_000, locked=15_000, owes=12_000),
    "ivo": Balance(free=30_000, earned=47_600),
}
"""What docs/garden.md says. Who is not named has and owes nothing."""


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
    for name, one in found.items():
        require(one == EXPECTED.get(name, Balance()), f"{name} ends with {one}")
    require(sum(one.earned for one in found.values()) == sum(one.owes for one in found.values()), "claims are unequal")
    return found


def balances(cast: Cast) -> list[Table | str]:
    """The table, and what it adds up to."""
    table = Table("who", "holds of the own promise", "has locked", "has earned of others'", "owes", "has kept")
    found = of_all(cast)
    for column in table.columns[1:]:
        column.justify = "right"
    for name, one in found.items():
        amounts = (one.free, one.locked, one.earned, one.owes, one.kept)
        table.add_row(name, *(money.text(amount, _CURRENCY) if amount else "" for amount in amounts))
    owed = money.text(sum(one.owes for one in found.values()), _CURRENCY)
    return [table, f"{owed} are owed, and as much is earned; every voucher's parts add up to what it promised"]
