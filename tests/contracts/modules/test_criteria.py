"""SPEC 12.11, 12.12: what a sensor has to show, at every edge of it, against the compiled module."""

import re
from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Criteria, Place
from exonomy_contracts.commit.terms import Buyer, HolderSignature, Sensor, Till
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.modules.delivery import (
    DONE,
    LAT,
    LON,
    MINUTE,
    band,
    count,
    criteria,
    delivery,
    evidence,
    fenced,
    fixes,
    place,
)
from tests.contracts.modules.drive import (
    BUYER,
    CLOSING,
    COMPLETED,
    DEADLINE,
    FUNDED,
    GRACE,
    OVER,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
    steps,
)
from tests.contracts.modules.refusing import ASSEMBLY, codes, numbered
from tests.contracts.modules.trades import ACCOUNTS, FRIEND, NONCES, SHOWN, STATUS, cash, deal, funded, settles, step

CODES = codes("trade") | numbered(ASSEMBLY / "sensor/error.ts")
POLE, DATE_LINE, RADIUS = limits.LATITUDE_E7, limits.LONGITUDE_E7, limits.FENCE_RADIUS


def born(**changed: object) -> Outcome:
    """What becomes of terms with these criteria."""
    return asked(criteria(**changed))


def asked(sensor: object) -> Outcome:
    """What becomes of terms with a milestone that asks a sensor for this."""
    terms = deal().item()
    assert isinstance(terms, dict)
    return Contract("trade", TRADE).init(SELLER, {**terms, 10: [{0: 6_000, 1: 1, 2: [[2, sensor]]}]})


# -- money -----------------------------------------------------------------------------------------------------------


def test_a_delivery_earns_all_of_the_cash_at_once() -> None:
    """SPEC 12.12."""
    trade = delivery()
    outcome = trade.complete(evidence(), DONE)
    assert outcome.of("release") == [{0: n, 1: 3_000, 2: True, 3: "USD"} for n in (0, 1)]
    assert outcome.of("message") == [{0: VOUCHER, 1: "settle", 2: settles(10, [BUYER, 6_000, 0], end=True)}]
    assert outcome.said("completed") == [{0: 0, 1: 0, 2: DONE}]
    assert outcome.said("proven") == [{0: 0, 1: 6_000, 2: 6_000}]
    assert (trade[STATUS], trade[ACCOUNTS], trade[NONCES]) == (CLOSING, [[6_000, 0, 0, 0]], [])
    for number in (0, 1):
        assert trade.receipt(number, "released", 3_000, 3_000).accepted
    assert trade[0] == COMPLETED


def test_a_second_completion_earns_nothing() -> None:
    """SPEC 12.12."""
    trade = delivery()
    assert trade.complete(evidence(), DONE).accepted
    assert trade.complete(evidence(), DONE).code == CODES["NotNow"]


def test_a_device_may_try_again() -> None:
    trade = delivery()
    assert trade.complete(evidence(fixes=fixes(3)), DONE).code == CODES["DwellTooShort"]
    assert trade[0] == FUNDED
    assert trade.complete(evidence(), DONE).accepted


def test_what_is_not_delivered_goes_back() -> None:
    """SPEC 12.9."""
    trade = delivery()
    trade.now = OVER
    outcome = trade.call(BUYER, "expire")
    assert outcome.of("refund") == [{0: n, 1: 0, 2: "USD"} for n in (0, 1)]
    assert outcome.of("release") == []


@pytest.mark.parametrize(("now", "accepted"), [(OVER - 1, True), (OVER, False)])
def test_a_completion_may_arrive_a_day_late(now: int, accepted: bool) -> None:
    """SPEC 12.12."""
    trade = delivery()
    trade.now = now
    outcome = trade.complete(evidence(), DONE)
    assert outcome.accepted == accepted
    assert accepted or outcome.code == CODES["ReportedTooLate"]


def test_it_has_to_be_completed_by_the_deadline() -> None:
    """SPEC 12.12."""
    late = [[DEADLINE - 120_000 + 30_000 * n, LAT, LON, 40] for n in range(5)]
    assert delivery().complete(evidence(fixes=late), DEADLINE).accepted
    trade = delivery()
    trade.now = DEADLINE + GRACE // 2
    assert trade.complete(evidence(fixes=late), DEADLINE + 1).code == CODES["CompletedTooLate"]


def test_the_device_works_for_the_seller() -> None:
    """SPEC 12.12."""
    assert delivery().complete(evidence(), DONE, principal=STRANGER).code == CODES["OtherPrincipal"]
    assert delivery().complete(evidence(), DONE, author=SELLER).code == CODES["OtherDevice"]


def test_two_of_three_criteria_are_enough() -> None:
    """SPEC 12.6: a till, the buyer's word and a sensor, any two of them."""
    sensor = Sensor(Criteria.read(criteria()))  # type: ignore[arg-type]  # a map
    trade = funded(deal(milestones=(step(6_000, Till(), HolderSignature(), sensor, need=2),), cash=(cash(6_000),)))
    assert trade.complete(evidence(), DONE).said("proven") == []
    assert trade[SHOWN] == [[[0], [0], [6_000]]]
    assert trade.proof(2_000, 1).said("proven") == [{0: 0, 1: 2_000, 2: 2_000}]
    assert trade.call(BUYER, "confirm", {0: 1_500}).said("proven") == []
    assert trade.call(BUYER, "confirm", {0: 1_000}).said("proven") == [{0: 0, 1: 500, 2: 2_500}]


def test_a_device_shows_one_milestone_after_the_other_to_every_buyer() -> None:
    """SPEC 12.12."""
    sensor = Sensor(Criteria.read(criteria()))  # type: ignore[arg-type]  # a map
    buyers = (Buyer(BUYER, 4_000), Buyer(FRIEND, 2_000))
    steps_ = (step(3_000, sensor), step(3_000, sensor))
    trade = funded(deal(buyers=buyers, milestones=steps_, cash=(cash(2_000, 2_000), cash(2_000, buyer=1))))
    assert trade.complete(evidence(), DONE).said("proven") == [{0: 0, 1: 2_000, 2: 2_000}, {0: 1, 1: 1_000, 2: 1_000}]
    assert trade[STATUS] == FUNDED
    assert trade.complete(evidence(), DONE).said("completed") == [{0: 1, 1: 0, 2: DONE}]
    assert trade[STATUS] == CLOSING


def test_a_device_that_has_shown_its_all_shows_no_more() -> None:
    """SPEC 12.12."""
    sensor = Sensor(Criteria.read(criteria()))  # type: ignore[arg-type]  # a map
    trade = funded(deal(milestones=(step(3_000, sensor), step(3_000))))
    assert trade.complete(evidence(), DONE).accepted
    assert trade.complete(evidence(), DONE).code == CODES["AlreadyShown"]


# -- each criterion at its edge -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shown",
    [
        {"fixes": fixes(64, 1_905)},
        {"fixes": [[*fix[:3], 100] for fix in fixes()]},
        {"fixes": [[T0 + n * 30_000, LAT, LON, 0] for n in range(5)]},
        {"fixes": [*fixes(), [DONE, LAT, LON, 0]]},
        {"band": [T0, T0 + 30 * MINUTE, 2, -250, 800, 5 * MINUTE]},
        {"band": [DONE - 30 * MINUTE, DONE, 2**53 - 1, 800, 800, 0]},
        {"count": [DONE, 0, 3]},
        {"count": [T0, 2**53 - 4, 2**53 - 1]},
    ],
)
def test_what_is_just_enough_is_accepted(shown: dict[str, Any]) -> None:
    """SPEC 12.12."""
    assert delivery().complete(evidence(**shown), DONE).accepted


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("OtherEvidence", {"fixes": None}),
        ("OtherEvidence", {"band": None}),
        ("MeasuredTooEarly", {"fixes": [[T0 - 1, LAT, LON, 0], *fixes()]}),
        ("MeasuredTooEarly", {"count": [0, 0, 3]}),
        ("AfterCompleted", {"fixes": [*fixes(), [DONE + 1, LAT, LON, 0]]}),
        ("AfterCompleted", {"band": [T0, DONE + 1, 80, 0, 0, MINUTE]}),
        ("AfterCompleted", {"count": [2**53 - 1, 0, 3]}),
        ("FixesNotRising", {"fixes": fixes()[::-1]}),
        ("OutsideFence", {"fixes": [*fixes()[:2], *fixes(lon=LON - 7_381)[2:]]}),
        ("OutsideFence", {"fixes": fixes(lat=-POLE, lon=-DATE_LINE)}),
        ("DwellTooShort", {"fixes": fixes(1)}),
        ("BandReversed", {"band": [T0, T0 + 40 * MINUTE, 80, 1, 0, MINUTE]}),
        ("BandReversed", {"band": [T0, T0 + 40 * MINUTE, 80, 0, 0, 40 * MINUTE + 1]}),
        ("OutsideBand", {"band": [T0, T0 + 40 * MINUTE, 80, 0, 801, MINUTE]}),
        ("TooFewSamples", {"band": [T0, T0 + 40 * MINUTE, 0, 0, 0, MINUTE]}),
        ("CountFell", {"count": [T0, 2**53 - 1, 0]}),
        ("Malformed", {"fixes": []}),
        ("Malformed", {"fixes": fixes(65, 1_000)}),
        ("Malformed", {"fixes": [fix[:3] for fix in fixes()]}),
        ("Malformed", {"fixes": [[*fix, 0] for fix in fixes()]}),
        ("Malformed", {"fixes": fixes(lat=POLE + 1)}),
        ("Malformed", {"fixes": fixes(lon=-DATE_LINE - 1)}),
        ("Malformed", {"fixes": fixes(lat=-(2**63))}),
        ("Malformed", {"fixes": [[2**53, LAT, LON, 0]]}),
        ("Malformed", {"fixes": [[*fix[:3], -1] for fix in fixes()]}),
        ("Malformed", {"band": [T0, T0 + 40 * MINUTE, 80, -limits.CENTI - 1, 0, 0]}),
        ("Malformed", {"band": [T0, T0 + 40 * MINUTE, 80, 0, 2**64 - 1, 0]}),
        ("Malformed", {"band": [T0, T0 + 40 * MINUTE, 80, 0, 0]}),
        ("Malformed", {"count": [T0, 0, 2**53]}),
        ("Malformed", {"count": [T0, 0]}),
        ("Malformed", {"more": 1}),
    ],
)
def test_what_is_not_enough_is_refused(code: str, shown: dict[str, Any]) -> None:
    """SPEC 6.7, 6.8, 12.12."""
    trade = delivery()
    assert trade.complete(evidence(**shown), DONE).code == CODES[code]
    assert trade[0] == FUNDED


def test_what_is_not_asked_for_is_not_shown() -> None:
    """SPEC 12.12."""
    trade = delivery(band=None, count=None)
    assert trade.complete(evidence(count=None), DONE).code == CODES["OtherEvidence"]
    assert trade.complete({}, DONE).code == CODES["Malformed"]
    assert trade.complete(evidence(band=None, count=None), DONE).accepted
    assert delivery(place=None, band=None).complete({2: [T0, 0, 3]}, DONE).accepted
    assert delivery(place=None, count=None).complete(evidence(fixes=None, count=None), DONE).accepted


# -- the fence -------------------------------------------------------------------------------------------------------


def inside(trade: Contract, lat: int, lon: int) -> bool:
    outcome = trade.complete({0: [[T0, lat, lon, 0]]}, T0)
    assert outcome.accepted or outcome.code == CODES["OutsideFence"]
    return outcome.accepted


@pytest.mark.parametrize(
    ("north", "east", "accepted"),
    [(3_000, 8_000, True), (3_001, 8_000, False), (3_000, 8_001, False), (5_000, 0, True), (5_000, 1, False)],
)
@pytest.mark.parametrize("sign", [1, -1])
def test_the_edge_of_the_ellipse_is_inside(north: int, east: int, accepted: bool, sign: int) -> None:
    """SPEC 12.11: (3/5)² + (4/5)² = 1."""
    trade = fenced(radius_lat=5_000, radius_lon=10_000)
    assert inside(trade, LAT + sign * north, LON - sign * east) == accepted


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        (POLE - RADIUS, DATE_LINE - RADIUS),
        (RADIUS - POLE, RADIUS - DATE_LINE),
        (POLE - RADIUS, RADIUS - DATE_LINE),
        (0, 0),
    ],
)
def test_the_largest_fence_reaches_the_poles_and_the_date_line(lat: int, lon: int) -> None:
    """SPEC 12.11: no product wraps, though the largest has 94 bits."""

    def trade() -> Contract:
        return fenced(lat=lat, lon=lon, radius_lat=RADIUS, radius_lon=RADIUS)

    for sign in (1, -1):
        assert inside(trade(), lat + sign * RADIUS, lon)
        assert inside(trade(), lat, lon + sign * RADIUS)
        assert not inside(trade(), lat - sign * RADIUS, lon + (1 if lon <= 0 else -1))
        assert inside(trade(), lat + sign * RADIUS * 3 // 5, lon - sign * RADIUS * 4 // 5)
        assert not inside(trade(), lat + sign * (RADIUS * 3 // 5 + 1), lon - sign * RADIUS * 4 // 5)


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("FenceCrosses", {"lat": POLE - 4_491}),
        ("FenceCrosses", {"lat": 4_491 - POLE}),
        ("FenceCrosses", {"lat": POLE}),
        ("FenceCrosses", {"lon": DATE_LINE - 7_379}),
        ("FenceCrosses", {"lon": 7_379 - DATE_LINE}),
        ("FenceCrosses", {"lon": -DATE_LINE}),
        ("BadPlace", {"lat": -POLE - 1}),
        ("BadPlace", {"lon": DATE_LINE + 1}),
        ("BadPlace", {"lon": -DATE_LINE - 1}),
        ("BadPlace", {"lat": -(2**63)}),
        ("BadPlace", {"lon": 2**63 - 1}),
        ("BadPlace", {"radius_lat": 0}),
        ("BadPlace", {"radius_lon": 0}),
        ("BadPlace", {"radius_lat": RADIUS + 1}),
        ("BadPlace", {"radius_lon": RADIUS + 1}),
        ("BadPlace", {"radius_lon": 2**53 - 1}),
        ("Malformed", {"lat": 2**63}),
        ("Malformed", {"radius_lat": -1}),
        ("Malformed", {"radius_lat": 2**53}),
        ("BadDwell", {"dwell": 63 * 30_000 + 1}),
        ("NoLeeway", {"gap": 0}),
    ],
)
def test_a_fence_that_nobody_could_judge_is_refused(code: str, changed: dict[str, Any]) -> None:
    """SPEC 12.11."""
    assert born(place=place(**changed)).code == CODES[code]


@settings(steps(), max_examples=150)
@given(
    radius_lat=st.integers(1, RADIUS),
    radius_lon=st.integers(1, RADIUS),
    north=st.integers(-10_001, 10_001),
    east=st.integers(-10_001, 10_001),
)
def test_the_fence_is_the_ellipse_in_exact_numbers(radius_lat: int, radius_lon: int, north: int, east: int) -> None:
    """SPEC 12.11: the same in the module's 64 bits as in numbers without bounds."""
    lat, lon = LAT + radius_lat * north // 10_000, LON + radius_lon * east // 10_000
    exact = ((lat - LAT) * radius_lon) ** 2 + ((lon - LON) * radius_lat) ** 2 <= (radius_lat * radius_lon) ** 2
    assert inside(fenced(radius_lat=radius_lat, radius_lon=radius_lon), lat, lon) == exact
    assert Place(LAT, LON, radius_lat, radius_lon, 0, 1, 1).holds(lat, lon) == exact


# -- terms -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("BadStart", {"from": 2**53 - 1}),
        ("Malformed", {"from": 2**53}),
        ("Malformed", {"device": b"short"}),
        ("Malformed", {"more": 1}),
        ("Malformed", {"place": [1]}),
        ("Malformed", {"band": band(channel="")}),
        ("Malformed", {"band": band(channel="x" * 25)}),
        ("Malformed", {"count": count(channel=7)}),
        ("Malformed", {"count": {0: "door"}}),
        ("BadBand", {"band": band(lowest=-limits.CENTI - 1)}),
        ("BadBand", {"band": band(highest=limits.CENTI + 1)}),
        ("BadBand", {"band": band(lowest=-(2**63))}),
        ("NoLeeway", {"band": band(gap=0)}),
    ],
)
def test_criteria_that_no_device_could_meet_are_refused(code: str, changed: dict[str, Any]) -> None:
    """SPEC 12.11."""
    assert born(**changed).code == CODES[code]


def test_criteria_at_their_edges_are_taken() -> None:
    """SPEC 12.11."""
    span = DEADLINE - T0
    widest = band(channel="ü" * 24, lowest=-limits.CENTI, highest=limits.CENTI, held=span, gap=2**53 - 1)
    longest = place(dwell=span, gap=-(-span // 63), accuracy=2**53 - 1)
    assert born(place=longest, band=widest, count=count(at_least=2**53 - 1)).accepted
    assert born(**{"from": DEADLINE - 1}, place=place(dwell=1), band=band(held=1), count=None).accepted
    assert asked(None).code == CODES["Malformed"]


def test_the_terms_come_back_as_they_were_agreed() -> None:
    """SPEC 12.2."""
    trade = delivery()
    (milestone,) = trade[1][10]
    assert milestone == {0: 6_000, 1: 1, 2: [[2, criteria()]]}
    assert Criteria.read(milestone[2][0][1]).item() == criteria()


# -- what a person reads ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        ({"fixes": fixes(4)}, "inside the fence for 90 s, the criteria ask for 120 s"),
        (
            {"fixes": fixes(lat=LAT - 4_493, lon=LON + 5)},
            "fix 1 is outside the fence: 4493 of 4492 north-south, 5 of 7380 east-west (ten-millionths of a degree)",
        ),
        ({"fixes": [*fixes()[:-1], [DONE, LAT, LON, 123]]}, "fix 5 is accurate to 12.3 m, the criteria ask for 10 m"),
        (
            {"fixes": fixes(apart=30_050)},
            "fix 2 comes 30.05 s after the one before it, at most 30 s are allowed",
        ),
        (
            {"band": [T0, T0 + 40 * MINUTE, 80, -251, 0, MINUTE]},
            "it was as cold as -2.51 C, the criteria allow -2.5 C",
        ),
        ({"band": [T0, T0 + 40 * MINUTE, 80, 0, 805, MINUTE]}, "it was as warm as 8.05 C, the criteria allow 8 C"),
        ({"count": [T0, 17, 19]}, "2 were counted, the criteria ask for 3"),
        ({"count": None}, "it lacks evidence of a count"),
    ],
)
def test_a_refusal_says_which_and_by_how_much(shown: dict[str, Any], text: str) -> None:
    """SPEC 12.12."""
    assert delivery().complete(evidence(**shown), DONE).text == text


def test_every_refusal_fits_its_line_with_the_largest_numbers() -> None:
    """SPEC 10.4: a line that is too long would trap."""
    most = limits.COUNT
    trade = fenced(lat=POLE - RADIUS, lon=DATE_LINE - RADIUS, radius_lat=RADIUS, radius_lon=RADIUS)
    assert trade.complete({0: [[T0, -POLE, -DATE_LINE, most]]}, T0).code == CODES["OutsideFence"]
    assert trade.complete({0: [[T0, POLE - RADIUS, 0, most]]}, T0).code == CODES["OutsideFence"]
    assert trade.complete({0: [[most, 0, 0, 0]]}, T0).code == CODES["AfterCompleted"]
    assert trade.complete({0: [[0, 0, 0, 0]]}, DEADLINE).code == CODES["MeasuredTooEarly"]
    assert trade.complete({0: [[0, 0, 0, 0]]}, most).code == CODES["CompletedTooLate"]
    assert born(place=place(dwell=most)).code == CODES["BadDwell"]
    assert not re.search(r"\d{20}", born(band=band(held=most)).text)
