"""A dispute: 30% of a sale is contested, three drawn arbitrators give the seller a part of that, the rest goes on."""

from exonomy_contracts.commit.terms import Buyer, CashLeg, Court, HolderSignature, Milestone, Terms, Till

from tests.conformance.scenarios import hall, market, sale
from tests.conformance.scenarios.town import GATEWAY, Town
from tests.doubles.community import DAY_MS, Person

TILER, HOST, TILL = Person("tiler"), Person("host"), Person("tiler's till")
ABE, BEA, CLEO, DEE = (Person(name) for name in ("Abe", "Bea", "Cleo", "Dee"))
FACE, CONTESTED = 10_000, 3_000


def decided() -> Town:
    """70.00 are redeemed meanwhile; 12.00 of the contested 30.00 are the tiler's, 18.00 go back to the host."""
    town = Town()
    place = hall.community(town, "Row", {ABE: hall.ARBITRATOR, BEA: hall.ARBITRATOR, CLEO: hall.ARBITRATOR, DEE: 0})
    tiles = market.voucher(town, TILER, FACE, "Tiling")
    town.enrol(TILER, TILL)
    court = Court(hall.module_of("ballot"), market.ANSWER_MS, 5_000, community=place.id)
    terms = Terms(
        seller=TILER.key,
        buyers=(Buyer(HOST.key, FACE),),
        voucher=tiles.id,
        face=FACE,
        currency="USD",
        deadline_ms=town.now_ms + 20 * DAY_MS,
        cash=(CashLeg(0, FACE, "USD", (FACE - CONTESTED, CONTESTED), "test", GATEWAY.key),),
        milestones=(Milestone(2_000, 1, (Till(),)), Milestone(FACE - 2_000, 1, (HolderSignature(),))),
        court=court,
    )
    trade = sale.agree(town, TILER, [HOST], terms, [(tiles, TILER, FACE)])
    town.say(HOST, trade, "dispute", {0: 0, 1: CONTESTED, 2: bytes(32)})
    arbitrators = hall.drawn(town, town.state(trade)[sale.DISPUTES][0])
    assert set(arbitrators) == {ABE, BEA, CLEO}
    sale.redeem(town, TILL, trade, HOST, 2_000)
    town.say(HOST, trade, "confirm", {0: FACE - CONTESTED - 2_000})
    assert town.processor.released(trade.id) == FACE - CONTESTED
    hall.panel(town, trade, 0, dict(zip(arbitrators, (4_000, 1_000, 10_000), strict=True)))
    assert town.state(trade)[sale.STATUS] == sale.COMPLETED
    assert town.processor.released(trade.id) == FACE - CONTESTED + 1_200
    assert (market.redeemed(town, tiles), market.free(town, tiles, TILER)) == (8_200, 1_800)
    return town


def unanswered() -> Town:
    """Nobody on the named panel votes: the terms' default counts once its time is over."""
    town = Town()
    tiles = market.voucher(town, TILER, FACE, "Tiling")
    court = Court(hall.module_of("ballot"), market.ANSWER_MS, 2_500, arbitrators=(ABE.key,), seats=1)
    terms = Terms(
        seller=TILER.key,
        buyers=(Buyer(HOST.key, FACE),),
        voucher=tiles.id,
        face=FACE,
        currency="USD",
        deadline_ms=town.now_ms + 20 * DAY_MS,
        cash=(CashLeg(0, FACE, "USD", (FACE,), "test", GATEWAY.key),),
        milestones=(Milestone(FACE, 1, (HolderSignature(),)),),
        court=court,
    )
    trade = sale.agree(town, TILER, [HOST], terms, [(tiles, TILER, FACE)])
    town.say(HOST, trade, "dispute", {0: 0, 1: FACE, 2: bytes(32)})
    town.until(town.now_ms + market.ANSWER_MS + DAY_MS)
    assert town.state(trade)[sale.STATUS] == sale.COMPLETED
    assert town.processor.released(trade.id) == FACE // 4
    return town
