"""An upgrade: a community votes a new edition of the voucher in, and a running voucher moves to it when all agree."""

from exonomy_contracts import modules
from exonomy_contracts.wire.hashing import sha256

from tests.conformance.scenarios import hall, market
from tests.conformance.scenarios.town import Town
from tests.doubles.community import Person

ADA, BO, CY = (Person(name) for name in ("Ada", "Bo", "Cy"))
VOTED, REGISTRY, UPGRADE = 1, 3, 2


def second_edition() -> bytes:
    """The voucher's program with a word added that changes nothing but its hash."""
    name, word = b"edition", b"second"
    section = bytes([len(name)]) + name + word
    return modules.load("voucher") + bytes([0, len(section)]) + section


def upgrade() -> Town:
    """The holder keeps what she has, under the old program until she agrees, then under the new one."""
    town = Town()
    place = hall.community(town, "Street", {ADA: hall.COMPLIANCE, BO: 0, CY: 0})
    edition = second_edition()
    town.modules[sha256(edition)] = edition
    goods = market.voucher(town, ADA, 5_000, "Bread")
    market.give(town, ADA, goods, 2_000, BO)
    hall.carry(town, place, ADA, [UPGRADE, "voucher", sha256(edition)], [ADA, BO, CY])
    registered = {entry[0]: entry for entry in town.state(place)[REGISTRY]}
    assert registered["voucher"][1:3] == [sha256(edition), hall.module_of("voucher")]
    town.say(ADA, goods, "move", {0: sha256(edition)})
    assert goods.last.module == hall.module_of("voucher"), "the holder has not agreed"
    town.say(BO, goods, "move", {0: sha256(edition)})
    assert goods.last.module == sha256(edition)
    town.say(BO, goods, "redeem", {0: market.free_piece(town, goods, BO), 1: 500})
    assert (market.free(town, goods, BO), market.redeemed(town, goods)) == (1_500, 500)
    return town
