"""What each state of the terminal puts on the screen."""

from exonomy import limits, terminal
from exonomy.currency import EXPONENTS, amount_text

from . import words
from .view import View


def _sale_facts(sale, facts):
    facts.update({"minor": sale.amount, "id": sale.id})
    return facts


def _boot(app, facts):
    return View(terminal.BOOT, "EXONOMY", text=words.MAKING_KEY, facts=facts)


def _idle(app, facts):
    queued = len(app.till.log.waiting)
    text = words.READY
    if app.till.blocked:
        text = words.BLOCKED[app.till.blocked]
    notes = []
    if not app.link.up:
        notes.append(words.OFFLINE)
    elif not app.till.clock.certain:
        notes.append(words.CLOCK_UNSURE)
    facts["queued"] = queued
    footer = " ".join(notes)
    if queued:
        text += "\n" + words.QUEUED_NUMBER.format(queued)
    return View(terminal.IDLE, "READY", text=text, footer=footer, facts=facts)


def _confirm(app, facts):
    wanted = app.scanned.authorization
    facts["minor"] = wanted.amount
    amount = amount_text(wanted.amount, wanted.currency)
    return View(terminal.CONFIRM, "TAKE THIS?", amount, wanted.currency, footer=words.CONFIRM, facts=facts)


def _amount(app, facts):
    wanted = app.scanned.authorization
    typed = int(app.typed or "0")
    facts["minor"] = typed
    most = words.AMOUNT.format(amount_text(wanted.amount, wanted.currency))
    amount = amount_text(typed, wanted.currency)
    return View(terminal.AMOUNT, "PART: " + most, amount, wanted.currency, footer=words.CONFIRM, facts=facts)


def _signing(app, facts):
    return View(terminal.SIGNING, "SIGNING", text=words.SIGNING, facts=facts)


def _result(title, text):
    def view(app, facts):
        sale = app.sale
        # Why it waits is the gateway's to say; the rest fits two short lines only in the till's own words.
        explained = app.terminal.state == terminal.WAITING and sale.text and sale.state == terminal.WAITING
        shown = sale.text if explained else text
        return View(
            app.terminal.state,
            title,
            amount_text(sale.amount, sale.currency),
            sale.currency,
            text=shown,
            facts=_sale_facts(sale, facts),
        )

    return view


def _paid(app, facts):
    sale = app.sale
    ms = facts.get("ms")
    took = words.PAID if ms is None else words.PAID_IN.format("%d.%02d" % divmod((ms + 5) // 10, 100))
    return View(
        terminal.PAID,
        "PAID",
        amount_text(sale.amount, sale.currency),
        sale.currency,
        text=took,
        facts=_sale_facts(sale, facts),
    )


def _refused(app, facts):
    if app.sale is not None:
        facts = _sale_facts(app.sale, facts)
        return View(terminal.REFUSED, "REFUSED", text=app.sale.text, facts=facts)
    return View(terminal.REFUSED, "REFUSED", text=words.REFUSALS[app.refusal], facts=facts)


def _history(app, facts):
    lines = []
    for sale in app.till.sales[-5:]:
        amount = amount_text(sale.amount, sale.currency)
        lines.append(amount + " " * max(1, 16 - len(amount) - len(sale.state)) + sale.state)
    lines.reverse()
    facts["sales"] = [
        {"id": sale.id, "minor": sale.amount, "currency": sale.currency, "state": sale.state}
        for sale in app.till.sales[-limits.HISTORY :]
    ]
    return View(terminal.HISTORY, "HISTORY", text="\n".join(lines) or words.NO_HISTORY, facts=facts)


_VIEWS = {
    terminal.BOOT: _boot,
    terminal.IDLE: _idle,
    terminal.CONFIRM: _confirm,
    terminal.AMOUNT: _amount,
    terminal.SIGNING: _signing,
    terminal.SENT: _result("SENDING", words.SENT),
    terminal.QUEUED: _result("QUEUED", words.QUEUED),
    terminal.WAITING: _result("WAIT", words.WAITING),
    terminal.ACCEPTED: _result("ACCEPTED", words.ACCEPTED),
    terminal.PAID: _paid,
    terminal.REFUSED: _refused,
    terminal.HISTORY: _history,
}


def view(app, facts):
    """The view of the state the app is in."""
    return _VIEWS[app.terminal.state](app, facts)


def unenrolled(did, trouble):
    """Before the merchant has enrolled the till: its key to compare, or what was wrong with the enrolment."""
    text = words.BAD_ENROLMENT + " " + trouble if trouble else did
    return View(terminal.UNENROLLED, "ENROL THIS TILL", text=text, facts={"did": did})


def too_much(scanned, typed):
    """A typed amount that the code does not cover."""
    wanted = scanned.authorization
    most = words.TOO_MUCH.format(amount_text(wanted.amount, wanted.currency))
    digits = typed or "0"
    shown = amount_text(int(digits), wanted.currency)
    return View(
        terminal.AMOUNT, most.upper(), shown, wanted.currency, footer=words.CONFIRM, facts={"minor": int(digits)}
    )


def trouble(text):
    """The till can't start; why."""
    return View(terminal.BOOT, "CAN'T START", text=text, facts={"known": len(EXPONENTS)})
