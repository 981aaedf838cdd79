"""What a till prints: lines, said without a printer's commands. `put` hands them to a driver's receipt.

A line is (style, left, right): LARGE and TEXT have a left side only, PAIR has both, RULE none.
"""

from binascii import hexlify

from . import peer
from .currency import amount_text

LARGE = "large"
TEXT = "text"
PAIR = "pair"
RULE = "rule"

_RULE = "-" * 32
# Hex digits of a proof's id on paper: enough to find it, few enough to read out.
_ID_DIGITS = 12
_DAY_MS = 86_400_000


def put(lines, receipt):
    """Puts lines on a receipt that has `line(text, align, large)`, `pair(left, right)` and `cut()`."""
    for style, left, right in lines:
        if style == PAIR:
            receipt.pair(left, right)
        elif style == RULE:
            receipt.line(_RULE)
        else:
            receipt.line(left, 1 if style == LARGE else 0, style == LARGE)
    receipt.cut()


def utc_text(time_ms):
    """`2026-11-22 18:05` of Unix ms; boards have epochs of their own, so this counts itself."""
    days, ms = divmod(time_ms, _DAY_MS)
    # Days since 1 March of year 0, in eras of 400 years (Hinnant, "chrono-compatible low-level date algorithms").
    days += 719_468
    era, day = divmod(days, 146_097)
    year = (day - day // 1_460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    return "%04d-%02d-%02d %02d:%02d" % (
        400 * era + year + (1 if month > 9 else 0),
        month + 3 if month < 10 else month - 9,
        day - (153 * month + 2) // 5 + 1,
        ms // 3_600_000,
        ms // 60_000 % 60,
    )


def of_sale(sale, till_name, words):
    """A customer's receipt: what was taken, and how far it had come."""
    open_still = not sale.final()
    lines = [
        (LARGE, words.PAPER["receipt"], ""),
        (LARGE, amount_text(sale.amount, sale.currency) + " " + sale.currency, ""),
        (LARGE, words.TITLES[sale.state], ""),
        (RULE, "", ""),
        (PAIR, words.PAPER["time"], utc_text(sale.accepted_ms)),
        (PAIR, words.PAPER["till"], till_name),
        (PAIR, words.PAPER["proof"], hexlify(sale.id).decode()[:_ID_DIGITS]),
    ]
    if open_still:
        lines.append((RULE, "", ""))
        lines.append((TEXT, words.PAPER["keep"], ""))
    return lines


def of_day(number, rows, since_ms, until_ms, public_key, words):
    """A day's totals; `until_ms` is None while it is not closed."""
    paper = words.PAPER
    lines = [
        (LARGE, paper["day"].format(number), ""),
        (TEXT, paper["so-far"] if until_ms is None else paper["closed"], ""),
        (PAIR, paper["from"], utc_text(since_ms) if since_ms else paper["start"]),
    ]
    if until_ms is not None:
        lines.append((PAIR, paper["to"], utc_text(until_ms)))
    lines.append((PAIR, paper["till"], peer.device_name(public_key)))
    for left, right in day_rows(rows, words):
        lines.append((PAIR, left, right) if right else (RULE, "", ""))
        if not right:
            lines.append((TEXT, left, ""))
    if not rows:
        lines.append((TEXT, words.TEXTS["no-sales"], ""))
    return lines


def day_rows(rows, words):
    """Totals as (left, right): a currency with nothing beside it, then each state with its count and its sum."""
    shown = []
    last = None
    for currency, state, count, amount in rows:
        if currency != last:
            shown.append((currency, ""))
            last = currency
        shown.append(("%d %s" % (count, words.STATES[state]), amount_text(amount, currency)))
    return shown
