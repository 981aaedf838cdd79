"""The day's totals: each sale in the PAID of one day and no more, whatever is switched off in between."""

from cast import NOW, Storage, authorization, code, down, note
from exonomy import limits
from exonomy.redemption import Refused
from play import a_till
from refusal import refuses


def _taken(till, number, amount=1_000, currency="USD"):
    nonce = bytes(14) + number.to_bytes(2, "big")
    text = code(note(currency=currency), authorization(currency=currency, nonce=nonce))
    return till.accept(till.check(text), amount)


def _verdict(till, sale, state):
    till.hear(down(till.last_n + 1, [["verdict", sale.id, state, "", None, None]]))
    till.store()


def _rows(till):
    return [(currency, state, count, amount) for currency, state, count, amount in till.totals.now(till.sales)]


def _a_day(till):
    """One of each, and two currencies."""
    sales = [_taken(till, number, 100 * number) for number in range(1, 6)]
    for sale, state in zip(sales, ("paid", "refused", "accepted", "waiting")):  # noqa: B905 - MicroPython's zip
        _verdict(till, sale, state)
    till.void(sales[4])
    _verdict(till, _taken(till, 6, 700, "EUR"), "paid")
    return sales


EXPECTED = [
    ("EUR", "paid", 1, 700),
    ("USD", "paid", 1, 100),
    ("USD", "accepted", 1, 300),
    ("USD", "queued", 1, 400),
    ("USD", "refused", 1, 200),
    ("USD", "void", 1, 500),
]


def test_each_sale_is_counted_once_as_what_it_is():
    till, _ = a_till()
    sales = _a_day(till)
    assert _rows(till) == EXPECTED
    # A verdict that comes again counts no more.
    _verdict(till, sales[0], "paid")
    _verdict(till, sales[1], "paid")
    assert _rows(till) == EXPECTED


def test_totals_survive_a_start_and_a_rewrite():
    storage = Storage()
    till, _ = a_till(storage)
    _a_day(till)
    assert _rows(a_till(storage)[0]) == EXPECTED
    till.rewrite()
    again, _ = a_till(storage)
    assert _rows(again) == EXPECTED and again.totals.number == 1
    again.rewrite()
    assert _rows(a_till(storage)[0]) == EXPECTED


def test_a_closed_day_is_kept_and_what_is_open_goes_on():
    storage = Storage()
    till, ticks = a_till(storage)
    sales = _a_day(till)
    ticks.ms += 1_000
    till.close_day()
    still_open = [("USD", "accepted", 1, 300), ("USD", "queued", 1, 400)]
    for one in (till, a_till(storage)[0]):
        assert _rows(one) == still_open and one.totals.last() == EXPECTED
        assert (one.totals.number, one.totals.since_ms) == (2, NOW + 1_000)
    till.rewrite()
    again, _ = a_till(storage)
    assert again.totals.last() == EXPECTED and _rows(again) == still_open
    for sale in (sales[2], sales[3]):
        _verdict(again, again.sale(sale.id), "paid")
    assert _rows(again) == [("USD", "paid", 2, 700)]
    again.close_day()
    paid = [row for row in EXPECTED + again.totals.last() if row[1] == "paid"]
    assert sum([row[3] for row in paid]) == 100 + 700 + 300 + 400
    assert again.totals.number == 3 and _rows(a_till(storage)[0]) == []


def test_many_sales_are_counted_though_few_are_kept():
    storage = Storage()
    till, _ = a_till(storage)
    for number in range(1, 4 * limits.HISTORY):
        sale = _taken(till, number, 10)
        entry = till.log.waiting[-1]
        till.hear(down(till.last_n + 1, [["ack", till.log.branch, entry.seq, entry.id]]))
        _verdict(till, sale, "paid")
        if number % 5 == 0:
            till.rewrite()
    till.rewrite()
    count = 4 * limits.HISTORY - 1
    assert len(till.sales) == limits.HISTORY and _rows(till) == [("USD", "paid", count, 10 * count)]
    assert _rows(a_till(storage)[0]) == _rows(till)


def test_a_sale_that_nobody_follows_any_more_is_still_counted():
    storage = Storage()
    till, _ = a_till(storage)
    count = limits.HISTORY + limits.BACKLOG_ENTRIES + 5
    for number in range(1, count + 1):
        sale = _taken(till, number, 10)
        entry = till.log.waiting[-1]
        till.hear(down(till.last_n + 1, [["ack", till.log.branch, entry.seq, entry.id]]))
        _verdict(till, sale, "accepted")
    till.rewrite()
    assert len(till.sales) < count
    assert _rows(till) == _rows(a_till(storage)[0]) == [("USD", "accepted", count, 10 * count)]


def test_a_day_that_can_not_be_stored_goes_on():
    storage = Storage()
    till, _ = a_till(storage)
    _a_day(till)
    storage.room = 2
    assert refuses(Refused, till.close_day).code == "journal-full"
    assert _rows(till) == EXPECTED and till.totals.number == 1
    storage.room = None
    till.close_day()
    assert a_till(storage)[0].totals.last() == EXPECTED


def test_a_refused_sale_waits_until_somebody_has_seen_it():
    storage = Storage()
    till, _ = a_till(storage)
    first, second = _taken(till, 1), _taken(till, 2)
    _verdict(till, first, "refused")
    _verdict(till, second, "refused")
    assert till.unnoticed() is first
    till.rewrite()
    again, _ = a_till(storage)
    assert again.unnoticed().id == first.id
    again.notice(again.unnoticed())
    again.store()
    assert again.unnoticed().id == second.id and a_till(storage)[0].unnoticed().id == second.id
    # However much comes after it.
    for number in range(3, 3 + 2 * limits.HISTORY):
        sale = _taken(again, number)
        entry = again.log.waiting[-1]
        again.hear(down(again.last_n + 1, [["ack", again.log.branch, entry.seq, entry.id]]))
        _verdict(again, sale, "paid")
    again.rewrite()
    assert a_till(storage)[0].unnoticed().id == second.id


def test_what_the_merchant_has_chosen_is_kept():
    storage = Storage()
    till, _ = a_till(storage)
    assert till.preferences == [None, True, False]
    till.prefer("es", False, True)
    till.store()
    assert a_till(storage)[0].preferences == ["es", False, True]
    till.rewrite()
    assert a_till(storage)[0].preferences == ["es", False, True]
