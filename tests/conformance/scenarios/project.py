"""A garden: a project with two tasks, one of them shared with a school's; overfunded, with a tip and a dispute."""

from tests.conformance.scenarios import hall, market, work
from tests.conformance.scenarios.town import Town
from tests.doubles.community import DAY_MS, Contract, Person

MARA, NOAH, ODA, PIA, QUIN, RUNA = (Person(name) for name in ("Mara", "Noah", "Oda", "Pia", "Quin", "Runa"))
BEDS, WATER = 20_000, 10_000
COMPLETED, OPEN = 4, 1


def garden() -> Town:
    """Beds are built for all of their price; of the shared water butt 30% is disputed and Noah earns 60% of that."""
    town = Town()
    place = hall.community(
        town,
        "Garden",
        {MARA: hall.MANAGER, ODA: hall.ARBITRATOR, PIA: hall.ARBITRATOR, QUIN: hall.ARBITRATOR, RUNA: hall.ARBITRATOR},
    )
    deadline = town.now_ms + 30 * DAY_MS
    rules = work.governance(MARA, [MARA, RUNA], hall.court(place))
    project = work.task(town, MARA, "Garden", BEDS + WATER, deadline, rules)
    yard = work.task(town, RUNA, "School yard", WATER, deadline, work.governance(RUNA, [RUNA]))
    beds = work.task(town, MARA, "Beds", BEDS, deadline, None, [project])
    water = work.task(town, MARA, "Water butt", WATER, deadline, None, [project, yard])
    for parent, manager, children in ((project, MARA, (beds, water)), (yard, RUNA, (water,))):
        for child in children:
            town.say(manager, parent, "adopt", {0: child.id})
    funds = market.voucher(town, RUNA, 60_000, "Garden fund")
    market.give(town, RUNA, funds, 20_000, ODA)
    _build(town, funds, beds, deadline)
    _dig(town, funds, water, deadline)
    return town


def _build(town: Town, funds: Contract, beds: Contract, deadline_ms: int) -> None:
    """Overfunded by half: 200.00 are the price, 12.50 of the surplus a tip, the rest goes back."""
    market.lock(town, RUNA, funds, 18_000, beds, deadline_ms)
    market.lock(town, ODA, funds, 12_000, beds, deadline_ms)
    work.enrol(town, MARA, beds, NOAH)
    work.take_on(town, MARA, beds, NOAH, {0: (RUNA, 15_000), 1: (ODA, 5_000)}, {1: 2_000})
    town.say(ODA, beds, "tip", {0: 1, 1: 1_250, 2: 0})
    work.confirm(town, NOAH, beds, 40, [MARA, RUNA])
    assert market.free(town, funds, NOAH) == 8_000
    work.confirm(town, NOAH, beds, 100, [MARA, RUNA])
    assert town.state(beds)[0] == COMPLETED
    assert market.free(town, funds, NOAH) == BEDS + 1_250
    assert market.free(town, funds, ODA) == 20_000 - 5_000 - 1_250


def _dig(town: Town, funds: Contract, water: Contract, deadline_ms: int) -> None:
    before = market.free(town, funds, NOAH)
    market.lock(town, RUNA, funds, WATER, water, deadline_ms)
    work.enrol(town, MARA, water, NOAH)
    work.take_on(town, MARA, water, NOAH, {0: (RUNA, WATER)})
    town.say(RUNA, water, "dispute", {0: 3_000, 1: bytes(32)})
    work.confirm(town, NOAH, water, 100, [MARA, RUNA])
    assert market.free(town, funds, NOAH) == before + 7_000
    arbitrators = hall.drawn(town, town.state(water)[10])
    assert set(arbitrators) <= {ODA, PIA, QUIN}
    hall.panel(town, water, 0, dict(zip(arbitrators, (4_000, 6_000, 9_000), strict=True)))
    assert town.state(water)[0] == COMPLETED
    assert market.free(town, funds, NOAH) == before + 7_000 + 1_800
