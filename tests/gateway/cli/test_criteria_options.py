"""What people type of a place, a temperature and a count, and what they are told when it is none."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.criteria import Band, Count
from exonomy_contracts.wire import peer
from exonomy_contracts.wire.shape import ShapeError
from exonomy_gateway.cli import criteria_options, criteria_words
from exonomy_gateway.cli.criteria_options import Asked
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.http import trade_view
from exonomy_gateway.http.answers import DeviceAnswer
from exonomy_gateway.wallet.errors import NotPossible

NOW_MS = 1_800_000_000_000
SELLER, OTHER = peer.to_did(b"\x01" * 32), peer.to_did(b"\x02" * 32)
VAN = DeviceAnswer(key=peer.to_did(b"\x06" * 32), name="van", principal=SELLER, enrolled_ms=0)
PLAIN = Asked("van", "52.5200080,13.4049540", "50m", "2m", "20m", "", "30m", "", "door", "1m")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("52.5200080,13.4049540", (525_200_080, 134_049_540)),
        (" -33.86 , +151.2 ", (-338_600_000, 1_512_000_000)),
        ("0,0", (0, 0)),
        ("-0.0000001,0.0000001", (-1, 1)),
        ("90,-180", (900_000_000, -1_800_000_000)),
        ("1.1000001,1.3", (11_000_001, 13_000_000)),
    ],
)
def test_degrees_are_exact_decimals(text: str, place: tuple[int, int]) -> None:
    assert criteria_options.degrees(text) == place


@pytest.mark.parametrize(
    "text",
    ["", "52.5", "52.5,", "52.52000801,13", "52,5;13,4", "nan,1", "1e1,1", "52.5,13.4,1", "٣,1", "1_0,1", "--1,1"],
)
def test_what_is_no_place_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(Usage, match="LAT,LON"):
        criteria_options.degrees(text)


@pytest.mark.parametrize("text", ["90.0000001,0", "-91,0", "0,180.0000001", "13.4,-181", "999,999"])
def test_what_is_not_on_earth_is_refused(text: str) -> None:
    with pytest.raises(Usage, match="not on earth"):
        criteria_options.degrees(text)


@pytest.mark.parametrize(("text", "dm"), [("50m", 500), ("2.5m", 25), ("1.5km", 15_000), (" 7 m ", 70), ("0m", 0)])
def test_distances(text: str, dm: int) -> None:
    assert criteria_options.decimetres(text) == dm


@pytest.mark.parametrize("text", ["", "50", "-1m", "5cm", "1.25m", "m", "1e3m", "5 miles"])
def test_what_is_no_distance(text: str) -> None:
    with pytest.raises(Usage, match="no distance"):
        criteria_options.decimetres(text)


@pytest.mark.parametrize(
    ("text", "band"),
    [("-2.5..8", (-250, 800)), ("0..0.05", (0, 5)), ("-18 .. -15.25", (-1_800, -1_525)), ("8..2", (800, 200))],
)
def test_bands(text: str, band: tuple[int, int]) -> None:
    assert criteria_options.band(text) == band


@pytest.mark.parametrize("text", ["", "8", "2-8", "2..", "2..8.125", "2...8", "a..b"])
def test_what_is_no_band(text: str) -> None:
    with pytest.raises(Usage, match="no temperature band"):
        criteria_options.band(text)


def test_a_band_that_no_sensor_reads() -> None:
    with pytest.raises(Usage, match="any sensor"):
        criteria_options.band("0..10000.01")


def test_all_of_it_and_the_words_for_it() -> None:
    """SPEC 12.11."""
    typed = replace(PLAIN, band="-2.5..8", count="3", dwell="90s")
    criteria = typed.criteria([VAN], SELLER, NOW_MS)
    assert criteria is not None
    assert (criteria.device, criteria.from_ms) == (b"\x06" * 32, NOW_MS)
    assert criteria.band == Band("temperature", -250, 800, 1_800_000, 60_000)
    assert criteria.count == Count("door", 3)
    assert criteria_words.rows(trade_view.criteria_answer(criteria)) == [
        (
            "place",
            "within 50 m of 52.520008,13.404954 for 1 min 30 s, accurate to 20 m, a fix at least every 1 min",
        ),
        ("temperature", "-2.5 to 8 °C on channel temperature for 30 min, read at least every 1 min"),
        ("count", "3 or more on channel door"),
    ]


def test_without_options_a_till_redeems_it() -> None:
    assert replace(PLAIN, device="", deliver_to="").criteria([], SELLER, NOW_MS) is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (replace(PLAIN, device=""), "--device"),
        (replace(PLAIN, deliver_to=""), "--deliver-to"),
        (replace(PLAIN, within="0m"), "0 m"),
        (replace(PLAIN, dwell="soon"), "no time span"),
        (replace(PLAIN, every="0s"), "no time span"),
        (replace(PLAIN, accuracy="good"), "no distance"),
        (replace(PLAIN, count="0"), "no count"),
        (replace(PLAIN, count="-1"), "no count"),
        (replace(PLAIN, count="3.5"), "no count"),
        (replace(PLAIN, count="3", channel=""), "a channel has"),
        (replace(PLAIN, count="3", channel="x" * 25), "a channel has"),
    ],
)
def test_what_does_not_go_together_is_told(typed: Asked, words: str) -> None:
    with pytest.raises(Usage, match=words):
        typed.criteria([VAN], SELLER, NOW_MS)


def test_a_fence_at_the_pole_is_told_in_metres() -> None:
    with pytest.raises(ShapeError, match="too wide here; at most 0 m"):
        replace(PLAIN, deliver_to="90,0").criteria([VAN], SELLER, NOW_MS)


def test_the_device_is_one_of_the_sellers() -> None:
    for devices, words in (
        ([], "no device van"),
        ([VAN.model_copy(update={"revoked_ms": 1})], "revoked"),
        ([VAN.model_copy(update={"principal": OTHER})], "works for"),
    ):
        with pytest.raises(NotPossible, match=words):
            PLAIN.criteria(devices, SELLER, NOW_MS)
    by_key = replace(PLAIN, device=VAN.key).criteria([VAN], SELLER, NOW_MS)
    assert by_key is not None
    assert by_key.device == b"\x06" * 32
