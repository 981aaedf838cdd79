"""What happens across the counter: a code is read, a key pressed, a sale taken or taken back."""

import gc

from exonomy import terminal
from exonomy.redemption import Refused

# An amount has at most 12 digits; more is a leaning elbow.
_DIGITS = 12


class Counter:
    """Acts on the app it belongs to."""

    def __init__(self, app):
        self._app = app

    # -- codes

    def scan(self, text):
        """A text that was read, from whatever it was."""
        app = self._app
        if not app.terminal.can("read"):
            return
        started = app.board.ticks_ms()
        app.scanned = None
        app.sale = None
        app.move("read")
        try:
            scanned = app.till.check(text)
            if not app.link.up:
                self._require_lease(scanned.authorization.amount, scanned.authorization.currency)
        except Refused as refused:
            app.refuse("refused", refused.code)
            return
        finally:
            gc.collect()
        app.scanned = scanned
        app.typed = ""
        app.move("scanned", checked_ms=app.board.ticks_diff(app.board.ticks_ms(), started))

    def _require_lease(self, amount, currency):
        objection = self._app.till.objection(amount, currency)
        # Less than all may still be taken by typing an amount; the key's own check decides.
        if objection in ("lease-each", "lease-total") and amount > 1:
            objection = self._app.till.objection(1, currency)
        if objection is not None:
            raise Refused(objection)

    # -- keys

    def key(self, key):
        """A key that the menu has no use for."""
        app = self._app
        if key == "OK":
            self._ok()
        elif key == "CANCEL":
            self._cancel()
        elif key == "HISTORY":
            self._leave("history")
        elif len(key) == 1 and key in "0123456789" and app.terminal.can("digit"):
            app.typed = (app.typed + key).lstrip("0")[:_DIGITS]
            app.too_much = False
            app.move("digit")
        elif key == "BACK" and app.terminal.can("back"):
            app.typed = app.typed[:-1]
            app.too_much = False
            app.move("back" if app.typed else "empty")

    def _leave(self, event):
        if self._app.terminal.can(event):
            self._app.scanned = None
            self._app.move(event)

    def _cancel(self):
        app = self._app
        if app.terminal.state == terminal.QUEUED and app.can_void() and app.till.hold(app.sale):
            app.move("void")
        elif app.terminal.state == terminal.VOID:
            self.keep()
        else:
            self._leave("cancel")

    def keep(self, event="cancel"):
        """The sale stands after all, and may leave."""
        app = self._app
        app.till.release()
        app.link.kick()
        app.move(event)

    def _ok(self):
        app = self._app
        state = app.terminal.state
        if state == terminal.VOID:
            self._void()
        elif state == terminal.UNPAID:
            app.till.notice(app.sale)
            app.store()
            app.move("ok")
        elif state not in (terminal.CONFIRM, terminal.AMOUNT):
            self._leave("ok")
        else:
            self._confirmed()

    def _void(self):
        app = self._app
        try:
            app.till.void(app.sale)
        except Refused as refused:
            app.till.release()
            app.link.kick()
            app.refuse("refused", refused.code)
        else:
            app.move("voided")

    def _confirmed(self):
        app = self._app
        pressed = app.board.ticks_ms()
        amount = app.scanned.authorization.amount
        if app.terminal.state == terminal.AMOUNT:
            typed = int(app.typed or "0")
            if not 0 < typed <= amount:
                app.too_much = True
                app.show()
                return
            amount = typed
        self._take(amount, pressed)

    def _take(self, amount, pressed):
        """Sign and persist, then show, then send."""
        app = self._app
        scanned = app.scanned
        app.move("ok")
        try:
            objection = app.till.objection(amount, scanned.authorization.currency)
            if objection is not None and not app.link.up:
                raise Refused(objection)
            sale = app.till.accept(scanned, amount)
        except Refused as refused:
            app.refuse("refused", refused.code)
            return
        app.scanned = None
        app.sale = sale
        app.covered = objection is None
        app.pressed[sale] = pressed
        app.move("stored")
        app.link.kick()
        if not app.link.up:
            app.move("late")
