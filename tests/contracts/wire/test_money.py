"""SPEC 3: amounts never get lost and never appear."""

import pytest
from exonomy_contracts import limits
from exonomy_contracts.wire import money
from hypothesis import given
from hypothesis import strategies as st

AMOUNTS = st.integers(0, limits.AMOUNT)
WEIGHTS = st.lists(AMOUNTS, min_size=1, max_size=12).filter(any)
CURRENCIES = st.sampled_from(sorted(money.EXPONENTS))


@given(AMOUNTS, WEIGHTS)
def test_a_split_sums_to_the_whole_and_is_off_by_less_than_a_unit(amount: int, weights: list[int]) -> None:
    """SPEC 3.3."""
    parts, whole = money.split(amount, weights), sum(weights)
    assert sum(parts) == amount
    for part, weight in zip(parts, weights, strict=True):
        assert amount * weight // whole <= part <= -(-amount * weight // whole)


@given(st.integers(0, 10_000), st.lists(st.integers(0, 50), min_size=2, max_size=6).filter(any))
def test_units_left_over_go_by_remainder_and_then_to_the_earlier(amount: int, weights: list[int]) -> None:
    """SPEC 3.3."""
    parts, whole = money.split(amount, weights), sum(weights)
    got = [part - amount * weight // whole for part, weight in zip(parts, weights, strict=True)]
    ranked = sorted(range(len(weights)), key=lambda place: (-(amount * weights[place] % whole), place))
    assert [got[place] for place in ranked] == sorted(got, reverse=True)


@pytest.mark.parametrize(
    ("amount", "weights"), [(1, []), (1, [0, 0]), (1, [2, -1]), (-1, [1]), (limits.AMOUNT + 1, [1]), (1, [-1, -1])]
)
def test_a_split_needs_an_amount_and_weights(amount: int, weights: list[int]) -> None:
    """SPEC 3.1, 3.3."""
    with pytest.raises(money.MoneyError):
        money.split(amount, weights)


@given(AMOUNTS, st.integers(1, limits.AMOUNT), st.data())
def test_what_is_earned_grows_with_the_proofs_to_all_of_it(cash: int, face: int, data: st.DataObject) -> None:
    """SPEC 3.4."""
    less = data.draw(st.integers(0, face))
    more = data.draw(st.integers(less, face))
    assert 0 <= money.earned(cash, less, face) <= money.earned(cash, more, face) <= cash
    assert money.earned(cash, less, face) * face <= cash * less
    assert money.earned(cash, face, face) == cash


@given(AMOUNTS, CURRENCIES)
def test_an_amount_comes_back_from_its_text(amount: int, currency: str) -> None:
    """SPEC 3.1, 3.2."""
    number, code = money.text(amount, currency).split(" ")
    assert code == currency
    assert money.parse(number, currency) == amount


@pytest.mark.parametrize(("currency", "digits"), [("USD", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("ISK", 0)])
def test_the_exponent_comes_from_a_table(currency: str, digits: int) -> None:
    """SPEC 3.2."""
    assert money.exponent(currency) == digits
    assert money.parse("7", currency) == 7 * 10**digits


@pytest.mark.parametrize("currency", ["XXX", "usd", "", "US", "USDT", "ÜSD"])
def test_an_unknown_currency_is_refused(currency: str) -> None:
    """SPEC 3.2."""
    with pytest.raises(money.MoneyError):
        money.exponent(currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "1.",
        ".5",
        "-1",
        "+1",
        "1e2",
        "1e999999999",
        "NaN",
        "Infinity",
        "1_000",
        "1,000",
        " 1",
        "1 ",
        "٣",
        "0x1",
        "60.501",
        "0.00000000000000000000000000000001",
        "10000000000000.01",
        "9" * 5000,
    ],
)
def test_a_text_that_is_no_amount_is_refused(text: str) -> None:
    """SPEC 3.1."""
    with pytest.raises(money.MoneyError):
        money.parse(text, "USD")


@pytest.mark.parametrize("amount", [-1, limits.AMOUNT + 1, True, 1.0, None])
def test_an_amount_is_a_bounded_whole_number(amount: int) -> None:
    """SPEC 3.1."""
    with pytest.raises(money.MoneyError):
        money.check_amount(amount)
