"""A swap: eggs for honey, nothing else; all of it passes at once."""

from exonomy_contracts.commit.terms import BarterLeg, Buyer, Terms

from tests.conformance.scenarios import market, sale
from tests.conformance.scenarios.town import Town
from tests.doubles.community import DAY_MS, Person

FARMER, BEEKEEPER = Person("farmer"), Person("beekeeper")


def swap() -> Town:
    """Each owns the other's promise; no money moved, and nobody has redeemed anything yet."""
    town = Town()
    eggs = market.voucher(town, FARMER, 2_400, "Eggs")
    honey = market.voucher(town, BEEKEEPER, 6_000, "Honey", currency="EUR")
    terms = Terms(
        seller=FARMER.key,
        buyers=(Buyer(BEEKEEPER.key, 2_400),),
        voucher=eggs.id,
        face=2_400,
        currency="USD",
        deadline_ms=town.now_ms + 5 * DAY_MS,
        barter=(BarterLeg(0, honey.id, 2_000, "EUR"),),
    )
    trade = sale.agree(town, FARMER, [BEEKEEPER], terms, [(eggs, FARMER, 2_400), (honey, BEEKEEPER, 2_000)])
    assert town.state(trade)[sale.STATUS] == sale.COMPLETED
    assert (market.free(town, eggs, BEEKEEPER), market.free(town, honey, FARMER)) == (2_400, 2_000)
    assert (market.free(town, eggs, FARMER), market.free(town, honey, BEEKEEPER)) == (0, 4_000)
    assert (market.redeemed(town, eggs), town.processor.holds) == (0, {})
    return town
