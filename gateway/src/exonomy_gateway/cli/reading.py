"""Reading what people type: amounts, times, peers. Pure."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.wire import money, peer
from exonomy_contracts.wire.money import MoneyError

from exonomy_gateway.cli.failures import Usage

_DURATION: Final = re.compile(r"([0-9]{1,6})([smhdw])")
_UNIT_MS: Final = {"s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 7 * 86_400_000}
_DIGITS: Final = re.compile(r"[0-9]{17,}(\.[0-9]*)?")
"""More digits than any amount has: a number all the same, and the limit is what to tell."""
ID_CHARS: Final = 64
_LEAST_CHARS: Final = 4
_DATE_CHARS: Final = len("2027-06-30")


def amount(text: str, currency: str) -> int:
    """Minor units of a decimal such as `60` or `60.50`."""
    try:
        if _DIGITS.fullmatch(text.strip()):
            raise Usage(f"{text[:32]} is too much; the limit is {money.text(limits.AMOUNT, currency)}")
        return money.parse(text, currency)
    except MoneyError as error:
        raise Usage(f"{error}; write an amount such as 60 or 60.50") from error


def amounts(text: str, currency: str) -> tuple[int, ...]:
    """Minor units of decimals with commas between, such as `40,20`."""
    return tuple(amount(part.strip(), currency) for part in text.split(","))


def id_start(text: str) -> str:
    """An id or its first characters, in small letters."""
    wanted = text.strip().lower()
    if not _LEAST_CHARS <= len(wanted) <= ID_CHARS or not set(wanted) <= set("0123456789abcdef"):
        raise Usage(f"{text!r} is no id; write at least its first {_LEAST_CHARS} hex digits")
    return wanted


def duration_ms(text: str) -> int:
    """Milliseconds of `90s`, `15m`, `1h`, `30d`, `2w`."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or int(match[1]) == 0:
        raise Usage(f"{text!r} is no time span; write a number and s, m, h, d or w, such as 1h or 5d")
    return int(match[1]) * _UNIT_MS[match[2]]


def moment_ms(text: str, now_ms: int) -> int:
    """Unix ms of a span from now (`30d`), a date (its end, UTC: `2027-06-30`) or an ISO time (UTC if it names none)."""
    if _DURATION.fullmatch(text.strip()):
        return now_ms + duration_ms(text)
    try:
        moment = datetime.fromisoformat(text.strip())
        if len(text.strip()) == _DATE_CHARS:
            moment += timedelta(days=1)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return int(moment.timestamp() * 1_000)
    except (ValueError, OverflowError):
        raise Usage(f"{text!r} is no time; write 2027-06-30, 2027-06-30T18:00, or a span such as 5d") from None


def key_of(text: str) -> bytes:
    """The key of a `did:key:z6Mk…`."""
    try:
        return peer.from_did(text.strip())
    except peer.NotAPeer as error:
        raise Usage(f"{error}; a peer's key begins with did:key:z6Mk") from error
