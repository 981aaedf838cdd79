"""Currencies a till can show (SPEC 3.2): how many digits stand behind the point."""

# Written out: what is frozen into a firmware lies in its flash, and what is worked out at the start in its heap.
EXPONENTS = {
    "USD": 2,
    "EUR": 2,
    "GBP": 2,
    "CHF": 2,
    "CAD": 2,
    "AUD": 2,
    "NZD": 2,
    "SEK": 2,
    "NOK": 2,
    "DKK": 2,
    "PLN": 2,
    "CZK": 2,
    "HUF": 2,
    "RON": 2,
    "BGN": 2,
    "ILS": 2,
    "INR": 2,
    "CNY": 2,
    "HKD": 2,
    "SGD": 2,
    "MXN": 2,
    "BRL": 2,
    "ZAR": 2,
    "TRY": 2,
    "THB": 2,
    "JPY": 0,
    "KRW": 0,
    "CLP": 0,
    "ISK": 0,
    "VND": 0,
    "XAF": 0,
    "XOF": 0,
    "BHD": 3,
    "KWD": 3,
    "JOD": 3,
    "OMR": 3,
    "TND": 3,
}


def amount_text(amount, currency):
    """An amount of minor units as people write it, without the code. Raises: KeyError for an unknown currency."""
    exponent = EXPONENTS[currency]
    digits = str(amount)
    while len(digits) <= exponent:
        digits = "0" + digits
    if not exponent:
        return digits
    return digits[:-exponent] + "." + digits[-exponent:]
