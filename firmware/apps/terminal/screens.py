"""What each state of the terminal puts on the screen."""

from exonomy import fingerprint, limits, receipt, terminal
from exonomy.currency import amount_text

from .view import BAD, BUSY, GOOD, WAIT, View

# The answers' tones; what is not here is large and plain.
_TONES = {
    terminal.FULL: BAD,
    terminal.SENT: BUSY,
    terminal.QUEUED: WAIT,
    terminal.WAITING: WAIT,
    terminal.ACCEPTED: WAIT,
    terminal.PAID: GOOD,
    terminal.REFUSED: BAD,
    terminal.UNPAID: BAD,
    terminal.VOIDED: BUSY,
}


def _said(words, state, name=None):
    """What the words have for a state, or for one of its variants."""
    name = name or state
    large = state in _TONES
    view = View(state, words.TITLES[name], text=words.TEXTS.get(name, ""), footer=words.KEYS.get(name, ""), large=large)
    if large:
        view.tone = _TONES[state]
    return view


def _money(view, amount, currency):
    view.amount = amount_text(amount, currency)
    view.currency = currency
    view.facts["minor"] = amount
    return view


def _plain(app):
    return _said(app.words, app.terminal.state)


def _idle(app):
    view = _said(app.words, terminal.IDLE)
    view.large = True
    queued = len(app.till.log.waiting)
    view.facts["queued"] = queued
    fault = app.fault()
    if app.till.blocked:
        view.text = app.words.BLOCKED[app.till.blocked]
    elif fault:
        view.text = app.words.FAULTS[fault]
    if queued:
        view.text += "\n" + app.words.TEXTS["queued-number"].format(queued)
    if app.link.up and not app.till.clock.certain:
        view.footer = app.words.FAULTS["clock"]
    return view


def _full(app):
    view = _plain(app)
    view.facts["queued"] = len(app.till.log.waiting)
    return view


def _confirm(app):
    wanted = app.scanned.authorization
    return _money(_plain(app), wanted.amount, wanted.currency)


def _amount(app):
    wanted = app.scanned.authorization
    view = _said(app.words, terminal.AMOUNT, "too-much" if app.too_much else None)
    view.footer = app.words.KEYS["amount"]
    most = app.words.TEXTS["at-most" if app.too_much else "of"]
    view.text = most.format(amount_text(wanted.amount, wanted.currency))
    return _money(view, int(app.typed or "0"), wanted.currency)


def _result(app):
    sale = app.sale
    state = app.terminal.state
    view = _money(_plain(app), sale.amount, sale.currency)
    view.facts["id"] = sale.id
    # Why it waits, or will not be paid, is the gateway's to say.
    if sale.text and state == sale.state and state == terminal.WAITING:
        view.text = sale.text
    if state == terminal.QUEUED and not app.can_void():
        view.footer = ""
    return view


def _paid(app):
    view = _result(app)
    if app.took_ms is not None:
        view.text = app.words.TEXTS["paid-in"].format("%d.%02d" % divmod((app.took_ms + 5) // 10, 100))
    return view


def _refused(app):
    view = _plain(app)
    view.text = app.words.REFUSALS[app.refusal]
    view.facts["code"] = app.refusal
    return view


def _unpaid(app):
    view = _result(app)
    if app.sale.text:
        view.text = app.sale.text + "\n" + view.text
    return view


def _void(app):
    view = _plain(app)
    return _money(view, app.sale.amount, app.sale.currency)


def _history(app):
    view = _plain(app)
    words = app.words
    view.text = "" if app.till.sales else words.TEXTS["no-sales"]
    shown = app.till.sales[-limits.HISTORY :]
    rows = [(amount_text(sale.amount, sale.currency), words.STATES[sale.state]) for sale in shown]
    rows.reverse()
    view.rows = rows
    view.facts["sales"] = [
        {"id": sale.id, "minor": sale.amount, "currency": sale.currency, "state": sale.state} for sale in shown
    ]
    return view


def _settings(app):
    view = _plain(app)
    words = app.words
    _, sound, printer = app.till.preferences
    values = (words.NAME, words.SWITCH[1 if sound else 0], words.SWITCH[1 if printer else 0])
    rows = []
    for i in range(len(words.MENU)):
        rows.append(("%d %s" % (i + 1, words.MENU[i]), values[i] if i < len(values) else ""))
    view.rows = rows
    return view


def _day(app, number, rows):
    view = _plain(app)
    view.title = view.title.format(number)
    view.rows = receipt.day_rows(rows, app.words)
    if app.parts.print_fault:
        view.text = app.words.FAULTS[app.parts.print_fault]
    elif not rows:
        view.text = app.words.TEXTS["no-sales"]
    view.facts["totals"] = [list(row) for row in rows]
    return view


def _totals(app):
    totals = app.till.totals
    return _day(app, totals.number, totals.now(app.till.sales))


def _close(app):
    view = _plain(app)
    view.title = view.title.format(app.till.totals.number)
    return view


def _closed(app):
    totals = app.till.totals
    return _day(app, totals.number - 1, totals.last())


def _key(app):
    view = _plain(app)
    found = fingerprint.words(app.till.signer.public_key)
    view.rows = [(found[i], found[i + 1]) for i in range(0, len(found), 2)]
    view.facts["words"] = found
    return view


def _about(app):
    view = _plain(app)
    till = app.till
    words = app.words.ABOUT
    battery = app.parts.battery()
    rows = [
        (words["version"], till.version.split(" ")[-1]),
        (words["link"], words["up" if app.link.up else "down"]),
        (words["clock"], words["sure" if till.clock.certain else "unsure"]),
        (words["queued"], str(len(till.log.waiting))),
        (words["battery"], words["mains"] if battery is None else "%d %%" % battery),
    ]
    if app.parts.name:
        rows.insert(0, (words["name"], app.parts.name))
    view.rows = rows
    return view


_VIEWS = {
    terminal.IDLE: _idle,
    terminal.FULL: _full,
    terminal.CONFIRM: _confirm,
    terminal.AMOUNT: _amount,
    terminal.SENT: _result,
    terminal.QUEUED: _result,
    terminal.WAITING: _result,
    terminal.ACCEPTED: _result,
    terminal.PAID: _paid,
    terminal.REFUSED: _refused,
    terminal.UNPAID: _unpaid,
    terminal.VOID: _void,
    terminal.VOIDED: _result,
    terminal.HISTORY: _history,
    terminal.SETTINGS: _settings,
    terminal.TOTALS: _totals,
    terminal.CLOSE: _close,
    terminal.CLOSED: _closed,
    terminal.KEY: _key,
    terminal.ABOUT: _about,
}


def view(app):
    """The view of the state the app is in."""
    return _VIEWS.get(app.terminal.state, _plain)(app)


def unenrolled(words, public_key, did, trouble):
    """Before the merchant has enrolled the till: its key to compare, or what was wrong with the enrolment."""
    shown = _said(words, terminal.UNENROLLED)
    if trouble:
        shown.text = words.TEXTS["bad-enrolment"] + trouble
    else:
        found = fingerprint.words(public_key)
        shown.rows = [(found[i], found[i + 1]) for i in range(0, len(found), 2)]
        shown.facts["words"] = found
    shown.facts["did"] = did
    return shown


def trouble(words, text):
    """The till can't start; why."""
    shown = _said(words, terminal.BOOT, "trouble")
    shown.text = text
    shown.tone = BAD
    return shown
