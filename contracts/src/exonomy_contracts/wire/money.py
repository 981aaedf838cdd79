"""Amounts in minor units, currencies by table, and splits that always add up (SPEC 3)."""

import re
from collections.abc import Sequence
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import WireError

EXPONENTS: Final = {
    **dict.fromkeys(
        "AED AUD BGN BRL CAD CHF CNY COP CZK DKK EGP EUR GBP GEL GHS HKD HUF IDR ILS INR KES MAD MXN MYR NGN NOK "
        "NZD PEN PHP PKR PLN QAR RON RSD SAR SEK SGD THB TRY TWD TZS UAH USD ZAR".split(),
        2,
    ),
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    "CLF": 4,
}
"""Digits after the decimal point, ISO 4217. A processor may count differently: that is its adapter's business."""


_DECIMAL: Final = re.compile(r"([0-9]{1,16})(?:\.([0-9]{1,16}))?")


class MoneyError(WireError):
    """An amount or a currency that can't be."""


def exponent(currency: str) -> int:
    """Digits after the decimal point of a currency.

    Raises:
        MoneyError: the table does not have it (SPEC 3.2).
    """
    try:
        return EXPONENTS[currency]
    except KeyError:
        raise MoneyError(f"unknown currency {currency[:8]!r} (SPEC 3.2)") from None


def check_amount(amount: int) -> int:
    """The amount itself, when it is from 0 to `limits.AMOUNT` minor units."""
    if type(amount) is not int or not 0 <= amount <= limits.AMOUNT:
        raise MoneyError(f"an amount is a whole number of minor units from 0 to {limits.AMOUNT} (SPEC 3.1)")
    return amount


def parse(text: str, currency: str) -> int:
    """Minor units of a decimal text: `parse("60.5", "USD") == 6050`.

    Raises:
        MoneyError: not digits with at most one point between them, or finer than the currency's minor unit.
    """
    digits = exponent(currency)
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise MoneyError(f"not an amount: {text[:32]!r}")
    whole, part = match[1], (match[2] or "").rstrip("0")
    if len(part) > digits:
        raise MoneyError(f"{currency} has {digits} digits after the point; {text[:32]!r} is finer")
    return check_amount(int(whole + part.ljust(digits, "0")))


def text(amount: int, currency: str) -> str:
    """`text(6050, "USD") == "60.50 USD"`."""
    digits = exponent(currency)
    whole, part = divmod(amount, 10**digits)
    return f"{whole}.{part:0{digits}d} {currency}" if digits else f"{whole} {currency}"


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """Divide an amount in proportion to the weights, by largest remainder; the parts sum to it (SPEC 3.3).

    Raises:
        MoneyError: no amount, no weights, a negative one, or all zero.
    """
    check_amount(amount)
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise MoneyError("a split needs weights that are not negative and not all zero")
    shares = [divmod(amount * weight, whole) for weight in weights]
    parts = [share for share, _ in shares]
    by_remainder = sorted(range(len(shares)), key=lambda index: -shares[index][1])
    for index in by_remainder[: amount - sum(parts)]:
        parts[index] += 1
    return parts


def earned(cash: int, proven: int, face: int) -> int:
    """What has been earned of `cash` when `proven` of `face` is proven (SPEC 3.4)."""
    return cash if proven >= face else cash * proven // face
