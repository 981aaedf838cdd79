"""A trade whose delivery a sensor proves: a van at a door for two minutes, its load kept cold, a door opened once."""

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.terms import Sensor, Terms

from tests.contracts.modules.drive import DEVICE, T0, Contract
from tests.contracts.modules.trades import deal, funded, step

MINUTE = 60_000
LAT, LON = 525_200_080, 134_049_540
"""Somewhere in Berlin; the radii below are 50 m there."""
DONE = T0 + 60 * MINUTE
"""When the device says that it is done."""


def place(**changed: object) -> dict[int, object]:
    """Within 50 m for two minutes, accurate to 10 m, a fix each half minute."""
    plain = {"lat": LAT, "lon": LON, "radius_lat": 4_492, "radius_lon": 7_380}
    return dict(enumerate((plain | {"dwell": 2 * MINUTE, "accuracy": 100, "gap": 30_000} | changed).values()))


def band(**changed: object) -> dict[int, object]:
    """From −2.50 °C to 8 °C for half an hour, read each five minutes."""
    plain = {"channel": "temperature", "lowest": -250, "highest": 800, "held": 30 * MINUTE, "gap": 5 * MINUTE}
    return dict(enumerate((plain | changed).values()))


def count(**changed: object) -> dict[int, object]:
    return dict(enumerate(({"channel": "door", "at_least": 3} | changed).values()))


def criteria(**changed: object) -> dict[int, object]:
    """All three; a criterion that is None is not asked for."""
    plain = {"device": DEVICE, "from": T0, "place": place(), "band": band(), "count": count()}
    return {key: value for key, value in enumerate((plain | changed).values()) if value is not None}


def fixes(number: int = 5, apart: int = 30_000, lat: int = LAT, lon: int = LON) -> list[list[int]]:
    """The device at one place, the last fix half a minute before it says that it is done."""
    first = DONE - 30_000 - (number - 1) * apart
    return [[first + step * apart, lat, lon, 40] for step in range(number)]


def evidence(**changed: object) -> dict[int, object]:
    """What is enough for all three."""
    plain = {
        "fixes": fixes(),
        "band": [T0 + MINUTE, T0 + 40 * MINUTE, 80, -180, 420, MINUTE],
        "count": [T0, 17, 20],
    }
    return {key: value for key, value in enumerate((plain | changed).values()) if value is not None}


def delivery_terms(**changed: object) -> Terms:
    """60.00 USD for a delivery with these criteria, in one milestone."""
    return deal(milestones=(step(6_000, Sensor(Criteria.read(criteria(**changed)))),))  # type: ignore[arg-type]  # a test says what it likes


def delivery(**changed: object) -> Contract:
    """A funded trade with these criteria."""
    return funded(delivery_terms(**changed))


def fenced(**changed: object) -> Contract:
    """One that asks for a place only, and for one fix there at least."""
    return delivery(place=place(**({"dwell": 0} | changed)), band=None, count=None)
