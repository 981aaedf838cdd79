"""Trades that a sensor proves: what a wallet makes of metres, refuses before it signs, and checks in an offer."""

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Band, Count, Criteria, Place
from exonomy_contracts.commit.terms import Sensor, Terms
from exonomy_contracts.wire.shape import ShapeError
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http import trade_view, views
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.store import instances
from exonomy_gateway.wallet import delivery, trade
from exonomy_gateway.wallet.errors import BadOffer, NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.offer import Offer
from exonomy_gateway.wallet.record import Holding
from exonomy_gateway.wallet.wallet import Wallet

from tests.contracts.modules.drive import DEADLINE, SELLER, T0, Contract
from tests.contracts.modules.trades import deal, step
from tests.gateway.execution.rooms import Rooms
from tests.gateway.wallet.test_builders import Market, market

__all__ = ["market"]

SENSOR = bytes([6]) * 32
HERE = Place(525_200_080, 134_049_540, *delivery.radii(525_200_080, 50), 120_000, 200, 60_000)
COLD = Band("temperature", -250, 800, 1_800_000, 60_000)
ASKED = Criteria(SENSOR, T0, HERE, COLD, Count("door", 3))


@pytest.mark.parametrize(
    ("lat_e7", "metres", "radii"),
    [
        (0, 50, (4_522, 4_492)),
        (525_200_080, 50, (4_493, 7_366)),
        (-338_600_000, 50, (4_508, 5_403)),
        (600_000_000, 1_000, (89_757, 179_212)),
        (0, 0.000_1, (1, 1)),
    ],
)
def test_metres_become_degrees_on_the_ellipsoid(lat_e7: int, metres: float, radii: tuple[int, int]) -> None:
    """SPEC 12.11. At 60° north a degree has 111,412 m to the north and 55,800 m to the east."""
    assert delivery.radii(lat_e7, metres) == radii


@pytest.mark.parametrize(
    ("lat_e7", "metres"), [(0, 112_000), (899_999_999, 1), (900_000_000, 1), (-600_000_000, 56_000)]
)
def test_a_fence_that_is_too_wide_is_refused(lat_e7: int, metres: float) -> None:
    with pytest.raises(ShapeError, match="too wide"):
        delivery.radii(lat_e7, metres)


@pytest.mark.parametrize("metres", [1, 50, 1_500, 55_000])
def test_a_fence_is_said_in_the_metres_that_it_was_made_of(metres: int) -> None:
    assert delivery.metres(replace(HERE, radius_lat_e7=delivery.radii(HERE.lat_e7, metres)[0])) == metres


SPAN = DEADLINE - T0
CHANGES: list[tuple[str, dict[str, Any]]] = [
    ("", {}),
    ("place", {"lat_e7": limits.LATITUDE_E7 - HERE.radius_lat_e7}),
    ("place", {"lat_e7": limits.LATITUDE_E7 - HERE.radius_lat_e7 + 1}),
    ("place", {"lon_e7": HERE.radius_lon_e7 - limits.LONGITUDE_E7}),
    ("place", {"lon_e7": HERE.radius_lon_e7 - limits.LONGITUDE_E7 - 1}),
    ("place", {"radius_lat_e7": 0}),
    ("place", {"radius_lon_e7": 0}),
    ("place", {"dwell_ms": 63 * 60_000}),
    ("place", {"dwell_ms": 63 * 60_000 + 1}),
    ("place", {"dwell_ms": SPAN, "max_gap_ms": SPAN}),
    ("place", {"dwell_ms": SPAN + 1, "max_gap_ms": SPAN}),
    ("place", {"max_accuracy_dm": 0}),
    ("place", {"max_gap_ms": 0, "dwell_ms": 0}),
    ("band", {"min_centi": 800}),
    ("band", {"min_centi": 801}),
    ("band", {"held_ms": SPAN}),
    ("band", {"held_ms": SPAN + 1}),
    ("band", {"max_gap_ms": 0}),
    ("count", {"at_least": 1}),
    ("count", {"at_least": 0}),
    ("from_ms", {"from_ms": DEADLINE - 1}),
    ("from_ms", {"from_ms": DEADLINE}),
]


@pytest.mark.parametrize(("part", "changed"), CHANGES)
def test_the_wallet_refuses_what_the_contract_would_refuse(part: str, changed: dict[str, Any]) -> None:
    """SPEC 12.11: so nothing is signed that no contract takes."""
    if part in ("", "from_ms"):
        asked = replace(ASKED, **changed)
    else:
        asked = replace(ASKED, **{part: replace(getattr(ASKED, part), **changed)})
    terms = deal(milestones=(step(6_000, Sensor(asked)),))
    taken = Contract("trade", bytes(32)).init(SELLER, terms.item()).accepted
    try:
        delivery.check(asked, DEADLINE)
    except ShapeError:
        assert not taken
    else:
        assert taken


def asked() -> Criteria:
    return replace(ASKED, from_ms=wall_ms())


def test_an_offer_with_criteria_is_agreed_to_without_a_note(rooms: Rooms, market: Market) -> None:
    criteria = asked()
    offer = market.offer(market.terms(criteria=criteria))
    assert offer.note is None
    rooms.bring(*market.merchant.written)
    agreement = Offer.decode(offer.encode()).check(market.buyer.key, market.gateway, wall_ms())
    assert (trade.sensors(agreement.terms), agreement.note) == ([criteria], None)
    assert Terms.read(agreement.terms.item()) == agreement.terms
    trade.say(market.buyer, agreement.repo, agreement.instance, "accept", agreement.grant)
    rooms.bring(*market.buyer.written)
    standing = instances.standing(rooms.database.read(), offer.trade.id)
    assert standing is not None
    shown = views.instance_answer(rooms.database.read(), Interfaces(Path("none")), standing)
    assert shown.status == "funding"
    assert shown.trade is not None
    (milestone,) = shown.trade.milestones
    assert (milestone.amount, milestone.need, milestone.till, milestone.holder) == (6_000, 1, False, False)
    assert milestone.sensors == [trade_view.criteria_answer(criteria)]
    assert milestone.sensors[0].place is not None
    assert milestone.sensors[0].place.radius_lon_e7 == 7_366


def test_an_offer_whose_note_does_not_go_with_its_terms(market: Market) -> None:
    plain, sensed = market.offer(), market.offer(market.terms(criteria=asked()))
    for offer in (replace(plain, note=None), replace(sensed, note=plain.note)):
        with pytest.raises(BadOffer, match="a note for the till goes with a till"):
            Offer.decode(offer.encode()).check(market.buyer.key, market.gateway, wall_ms())


def test_no_code_is_made_for_a_trade_that_a_sensor_proves(tmp_path: Path) -> None:
    """Without a gateway too: the wallet knows that there is nothing to show at a till."""
    wallet = Wallet.create(tmp_path, "buyer", GatewayClient("http://127.0.0.1:9"))
    instance = secrets.token_bytes(32)
    with wallet.file.changing() as record:
        record.hold(Holding(instance, bytes(32), trade.TRADE, None, bytes(32)))
    with pytest.raises(NotPossible, match="is proved in another way than at a till; no till takes a code"):
        wallet.authorise(instance, 1, 60_000)
