"""Amounts as Stripe counts them, from and to ISO 4217 minor units.

Source: docs.stripe.com/currencies ("Zero-decimal", "Three-decimal", "Special cases"). Exponents belong to the
processor: Stripe takes MGA without decimals where ISO has two, and UGX and ISK with two where ISO has none.
"""

import re

from exonomy_gateway.money.errors import Unsupported

_CODE = re.compile(r"[A-Z]{3}")

# ISO 4217 exponents that are not 2, for the currencies named below.
_ISO: dict[str, int] = dict.fromkeys(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0
) | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)

# Stripe's exponents that are not 2.
_STRIPE: dict[str, int] = dict.fromkeys(
    ("BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF"), 0
) | dict.fromkeys(("BHD", "JOD", "KWD", "OMR", "TND"), 3)

# Three decimals at ISO, unknown to Stripe: two decimals would be a guess.
_REFUSED = frozenset({"IQD", "LYD"})

# Amounts must be a multiple of this, in Stripe's units.
_STEP: dict[str, int] = dict.fromkeys(("BHD", "JOD", "KWD", "OMR", "TND"), 10) | {"UGX": 100, "ISK": 100}


def exponent(currency: str) -> int:
    """Decimals in Stripe's amounts of a currency (upper-case ISO code). Raises: Unsupported."""
    if not _CODE.fullmatch(currency) or currency in _REFUSED:
        raise Unsupported(f"Stripe can't be used with currency {currency!r}")
    return _STRIPE.get(currency, 2)


def to_stripe(amount: int, currency: str) -> int:
    """ISO minor units to Stripe's. Raises: Unsupported, if the amount can't be said exactly."""
    shift = exponent(currency) - _ISO.get(currency, 2)
    units, rest = _shifted(amount, shift)
    if rest or units % _STEP.get(currency, 1):
        raise Unsupported(f"Stripe can't charge {amount} minor units of {currency}: too fine for it, round the amount")
    return units


def from_stripe(units: int, currency: str) -> int:
    """Stripe's units to ISO minor units. Raises: Unsupported, if they can't be said exactly."""
    shift = _ISO.get(currency, 2) - exponent(currency)
    amount, rest = _shifted(units, shift)
    if rest:
        raise Unsupported(f"{units} of Stripe's units of {currency} is not a whole number of minor units")
    return amount


def _shifted(count: int, decimals: int) -> tuple[int, int]:
    """The count moved by so many decimal places, and what could not move along."""
    scale: int = 10 ** abs(decimals)
    return (count * scale, 0) if decimals >= 0 else divmod(count, scale)
