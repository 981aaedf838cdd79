"""Currencies a till can show (SPEC 3.2): how many digits stand behind the point."""

EXPONENTS = {}
for _exponent, _codes in (
    (2, "USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN ILS INR CNY HKD SGD MXN BRL ZAR TRY THB"),
    (0, "JPY KRW CLP ISK VND XAF XOF"),
    (3, "BHD KWD JOD OMR TND"),
):
    for _code in _codes.split():
        EXPONENTS[_code] = _exponent


def amount_text(amount, currency):
    """An amount of minor units as people write it, without the code. Raises: KeyError for an unknown currency."""
    exponent = EXPONENTS[currency]
    digits = str(amount)
    while len(digits) <= exponent:
        digits = "0" + digits
    if not exponent:
        return digits
    return digits[:-exponent] + "." + digits[-exponent:]
