"""What a town does in its trades: terms that are agreed on, pieces that are locked, codes that a till takes."""

from collections.abc import Sequence

from exonomy_contracts.commit.terms import Terms

from tests.conformance.scenarios import market
from tests.conformance.scenarios.town import Town
from tests.doubles.community import Contract, Person

STATUS, HOLDS, ACCOUNTS, DISPUTES = 0, 4, 11, 12
FUNDED, COMPLETED = 3, 4


def agree(
    town: Town, seller: Person, buyers: Sequence[Person], terms: Terms, locks: Sequence[tuple[Contract, Person, int]]
) -> Contract:
    """A trade that the seller proposes, for which every voucher is locked, and to which every buyer agrees."""
    terms.check(town.now_ms)
    params = terms.item()
    assert isinstance(params, dict)
    trade = town.found(seller, "trade", params)
    for voucher, owner, amount in locks:
        market.lock(town, owner, voucher, amount, trade, terms.deadline_ms)
    for buyer in buyers:
        town.say(buyer, trade, "accept")
    return trade


def redeem(town: Town, till: Person, trade: Contract, buyer: Person, amount: int) -> None:
    """The till takes the buyer's code, and the trade its proof."""
    proof = town.redeem(till, trade, buyer, amount)
    town.settle()
    town.accepted(proof.id)
