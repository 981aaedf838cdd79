import pytest
from exonomy_gateway.money.errors import Unsupported
from exonomy_gateway.money.stripe_amounts import exponent, from_stripe, to_stripe


@pytest.mark.parametrize(
    ("currency", "minor", "units"),
    [
        ("EUR", 10_99, 1099),
        ("JPY", 500, 500),
        ("HUF", 10_45, 1045),
        ("TWD", 10_45, 1045),
        ("KWD", 5_120, 5120),
        ("UGX", 5, 500),
        ("ISK", 5, 500),
        ("MGA", 5_00, 5),
    ],
)
def test_both_ways(currency: str, minor: int, units: int) -> None:
    assert to_stripe(minor, currency) == units
    assert from_stripe(units, currency) == minor


@pytest.mark.parametrize(
    ("currency", "minor"),
    [("KWD", 5_124), ("BHD", 1), ("MGA", 5_20), ("IQD", 1000), ("LYD", 1000), ("eur", 100), ("EURO", 1), ("", 1)],
)
def test_what_stripe_cannot_say_is_refused_not_rounded(currency: str, minor: int) -> None:
    with pytest.raises(Unsupported):
        to_stripe(minor, currency)


def test_stripe_units_between_minor_units_are_refused() -> None:
    with pytest.raises(Unsupported):
        from_stripe(501, "UGX")


def test_exponents_are_stripes_own() -> None:
    assert [exponent(code) for code in ("USD", "JPY", "HUF", "OMR", "UGX", "MGA")] == [2, 0, 2, 3, 2, 0]
