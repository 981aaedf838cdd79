"""What people type, and what they are told when it can't be."""

from datetime import UTC, datetime

import pytest
from exonomy_contracts.wire import peer
from exonomy_gateway.cli import reading, tables
from exonomy_gateway.cli.failures import Usage

NOW_MS = 1_800_000_000_000


@pytest.mark.parametrize(
    ("text", "currency", "units"),
    [("60", "USD", 6_000), ("60.5", "USD", 6_050), ("60.50", "USD", 6_050), ("7", "JPY", 7), ("0.001", "KWD", 1)],
)
def test_an_amount_is_a_decimal_of_its_currency(text: str, currency: str, units: int) -> None:
    assert reading.amount(text, currency) == units


@pytest.mark.parametrize("text", ["", "-1", "1e3", "1,5", "60.001", " 60", "٣", "nan", "1_0"])
def test_anything_else_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(Usage, match=r"such as 60 or 60\.50"):
        reading.amount(text, "USD")


def test_an_unknown_currency_is_named() -> None:
    with pytest.raises(Usage, match="XXX"):
        reading.amount("1", "XXX")


def test_parts_are_amounts_with_commas() -> None:
    assert reading.amounts("40, 20.5", "USD") == (4_000, 2_050)
    with pytest.raises(Usage):
        reading.amounts("40,,20", "USD")


@pytest.mark.parametrize(
    ("text", "ms"), [("90s", 90_000), ("15m", 900_000), ("1h", 3_600_000), ("5d", 432_000_000), ("2w", 1_209_600_000)]
)
def test_a_span_is_a_number_and_a_letter(text: str, ms: int) -> None:
    assert reading.duration_ms(text) == ms
    assert reading.moment_ms(text, NOW_MS) == NOW_MS + ms


@pytest.mark.parametrize("text", ["", "0d", "5", "d", "-1d", "1.5h", "1y", "9999999d"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(Usage):
        reading.duration_ms(text)


def test_a_date_lasts_to_its_end_and_a_time_is_utc_unless_it_says_otherwise() -> None:
    assert reading.moment_ms("2027-06-30", NOW_MS) == _ms(2027, 7, 1, 0)
    assert reading.moment_ms("2027-06-30T18:00", NOW_MS) == _ms(2027, 6, 30, 18)
    assert reading.moment_ms("2027-06-30T18:00+02:00", NOW_MS) == _ms(2027, 6, 30, 16)


@pytest.mark.parametrize("text", ["", "tomorrow", "2027-13-01", "30.06.2027", "9999-12-31", "0000-01-01"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Usage, match="2027-06-30"):
        reading.moment_ms(text, NOW_MS)


def test_a_key_is_a_did_key() -> None:
    assert reading.key_of(peer.to_did(bytes([1]) * 32)) == bytes([1]) * 32
    with pytest.raises(Usage, match="did:key:z6Mk"):
        reading.key_of("z6Mk")


def test_what_others_wrote_can_not_steer_the_terminal() -> None:
    # A title with an escape sequence could otherwise hide a line of the terms.
    assert tables.clean("Soup\x1b[2K\r\x9b2J") == "Soup?[2K??2J"
    assert tables.clean("a\nb é €") == "a\nb é €"


def _ms(year: int, month: int, day: int, hour: int) -> int:
    return int(datetime(year, month, day, hour, tzinfo=UTC).timestamp() * 1_000)


def test_more_than_can_be_counted_is_told_the_limit() -> None:
    with pytest.raises(Usage, match=r"too much; the limit is .* USD"):
        reading.amount("9" * 20, "USD")
