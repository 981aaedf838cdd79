"""What a till has taken since the day was last closed, by currency and by what became of it.

A sale counts in the day in which it is settled, so that each is in the PAID of one day and no more; what is still
open when a day is closed is shown, and goes on into the next.
"""

from . import sale as sales

STATES = (sales.PAID, sales.ACCEPTED, sales.QUEUED, sales.REFUSED, sales.VOID)


def _add(rows, currency, state, count, amount):
    row = rows.setdefault((currency, state), [0, 0])
    row[0] += count
    row[1] += amount


def open_as(state):
    """Where a sale that is not settled is counted: what waits for a word of the gateway is queued."""
    return sales.ACCEPTED if state == sales.ACCEPTED else sales.QUEUED


class Totals:
    """`number` is that of the day, from 1 on, without holes; `since_ms` is when it began, 0 for the first."""

    def __init__(self):
        self.number = 1
        self.since_ms = 0
        self._rows = {}
        # Of the day before: its rows as they were closed, when it began and ended.
        self._last = {}
        self.last_since_ms = 0

    def settle(self, sale, state=None):
        """Counts a sale that is settled now, or that nobody follows any more as what it is."""
        _add(self._rows, sale.currency, state or sale.state, 1, sale.amount)

    def now(self, open_sales):
        """[(currency, state, count, sum)] in a fixed order, with the sales that are still open."""
        rows = {key: list(row) for key, row in self._rows.items()}
        for sale in open_sales:
            if not sale.final():
                _add(rows, sale.currency, open_as(sale.state), 1, sale.amount)
        return _in_order(rows)

    def last(self):
        """The same of the day that was closed last."""
        return _in_order(self._last)

    def close(self, time_ms, open_sales):
        """Begins the next day."""
        last = {}
        for currency, state, count, amount in self.now(open_sales):
            _add(last, currency, state, count, amount)
        self._last = last
        self.last_since_ms = self.since_ms
        self._rows = {}
        self.since_ms = time_ms
        self.number += 1

    def records(self):
        """Yields the changes that make these from nothing."""
        yield ["day", self.number, self.since_ms, self.last_since_ms]
        for kind, rows in (("total", self._rows), ("last", self._last)):
            for (currency, state), (count, amount) in rows.items():
                yield [kind, currency, state, count, amount]

    def take_up(self, kind, currency, state, count, amount):
        """Puts back a row that was stored."""
        _add(self._rows if kind == "total" else self._last, currency, state, count, amount)


def _in_order(rows):
    currencies = sorted({currency for currency, _ in rows})
    return [
        (currency, state, rows[currency, state][0], rows[currency, state][1])
        for currency in currencies
        for state in STATES
        if (currency, state) in rows
    ]
