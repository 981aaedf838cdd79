"""Plumbing: 100.00 of work sold for 80.00, of which 60.00 in cash and 20.00 in the buyer's own voucher."""

from exonomy_contracts.commit.terms import BarterLeg, Buyer, CashLeg, Milestone, Terms, Till

from tests.conformance.scenarios import market, sale
from tests.conformance.scenarios.town import GATEWAY, Town
from tests.doubles.community import DAY_MS, Contract, Person

PLUMBER, BAKER, TILL = Person("plumber"), Person("baker"), Person("plumber's till")
FACE, DISCOUNT, CASH, BARTER = 8_000, 2_000, 6_000, 2_000


def half() -> Town:
    """Half is redeemed: 30.00 are released, half of the bread is the plumber's, half of the discount the baker's."""
    town, trade, work, bread = funded()
    sale.redeem(town, TILL, trade, BAKER, FACE // 2)
    assert town.state(trade)[sale.STATUS] == sale.FUNDED
    assert town.processor.released(trade.id) == 3_000
    assert market.free(town, bread, PLUMBER) == 1_000
    assert (market.redeemed(town, work), market.free(town, work, BAKER)) == (FACE // 2, 1_000)
    return town


def whole() -> Town:
    """All of it is redeemed, and then the discount, which releases no cash."""
    town, trade, work, bread = funded()
    for amount in (FACE // 2, 1, FACE // 2 - 1):
        sale.redeem(town, TILL, trade, BAKER, amount)
    assert town.state(trade)[sale.STATUS] == sale.COMPLETED
    assert (town.processor.released(trade.id), market.free(town, bread, PLUMBER)) == (CASH, BARTER)
    town.say(BAKER, work, "redeem", {0: market.free_piece(town, work, BAKER), 1: DISCOUNT})
    assert (town.processor.released(trade.id), market.redeemed(town, work)) == (CASH, FACE + DISCOUNT)
    return town


def unredeemed() -> Town:
    """A quarter is redeemed before the deadline; the rest of the money and of both vouchers goes back by itself."""
    town, trade, work, bread = funded()
    sale.redeem(town, TILL, trade, BAKER, FACE // 4)
    town.until(town.state(trade)[1][8] + 10 * DAY_MS)
    assert town.state(trade)[sale.STATUS] == sale.COMPLETED
    assert [hold.state for hold in town.processor.holds.values()] == ["released", "voided"]
    assert town.processor.released(trade.id) == 1_500
    assert (market.free(town, bread, PLUMBER), market.free(town, bread, BAKER)) == (500, 4_500)
    assert market.free(town, work, BAKER) == 500
    return town


def funded() -> tuple[Town, Contract, Contract, Contract]:
    """The town, the trade, the plumber's voucher and the baker's; both are locked and the cash is held."""
    town = Town()
    work = market.voucher(town, PLUMBER, FACE + DISCOUNT, "Plumbing")
    bread = market.voucher(town, BAKER, 5_000, "Bread")
    town.enrol(PLUMBER, TILL)
    terms = Terms(
        seller=PLUMBER.key,
        buyers=(Buyer(BAKER.key, FACE),),
        voucher=work.id,
        face=FACE,
        discount=DISCOUNT,
        currency="USD",
        deadline_ms=town.now_ms + 20 * DAY_MS,
        cash=(CashLeg(0, CASH, "USD", (3_000, 3_000), "test", GATEWAY.key),),
        barter=(BarterLeg(0, bread.id, BARTER, "USD"),),
        milestones=(Milestone(FACE, 1, (Till(),)),),
    )
    trade = sale.agree(town, PLUMBER, [BAKER], terms, [(work, PLUMBER, FACE + DISCOUNT), (bread, BAKER, BARTER)])
    assert town.state(trade)[sale.STATUS] == sale.FUNDED
    return town, trade, work, bread
