"""The merchant's own pages: settings, the day's total and its end, the till's key."""

from exonomy import receipt, terminal
from exonomy.redemption import Refused

from .words import LANGUAGES

# What the digits of the settings lead to; the first three change something.
_LANGUAGE = "1"
_SOUND = "2"
_PRINTER = "3"
_PAGES = {"4": "totals", "5": "closed", "6": "key", "7": "about"}


class Menu:
    """Acts on the app it belongs to."""

    def __init__(self, app):
        self._app = app

    def key(self, key):
        """Whether a key was for the merchant's pages; then it has been acted on."""
        app = self._app
        state = app.terminal.state
        if key == "MENU" and app.terminal.can("menu"):
            app.move("menu")
        elif key == "BACK" and app.terminal.can("more"):
            app.page += 1
            app.show()
        elif state == terminal.SETTINGS and key in _PAGES:
            app.move(_PAGES[key])
        elif state == terminal.SETTINGS and key in (_LANGUAGE, _SOUND, _PRINTER):
            self._choose(key)
        elif state == terminal.TOTALS and key == "0":
            app.move("close")
        elif state == terminal.CLOSE and key == "OK":
            self._close()
        elif state in (terminal.TOTALS, terminal.CLOSED) and key == "OK":
            self._print_day()
            app.move("print")
        else:
            return False
        return True

    def _choose(self, key):
        app = self._app
        language, sound, printer = app.till.preferences
        if key == _LANGUAGE:
            spoken = language or app.parts.language
            at = LANGUAGES.index(spoken) if spoken in LANGUAGES else 0
            language = LANGUAGES[(at + 1) % len(LANGUAGES)]
        elif key == _SOUND:
            sound = not sound
        else:
            printer = not printer
        app.till.prefer(language, sound, printer)
        app.store()
        app.choose_words()
        app.move("choose")

    def _close(self):
        app = self._app
        try:
            app.till.close_day()
        except Refused as refused:
            app.refuse("refused", refused.code)
            return
        app.move("ok")
        self._print_day()

    def _print_day(self):
        app = self._app
        till = app.till
        totals = till.totals
        key = till.signer.public_key
        if app.terminal.state == terminal.TOTALS:
            rows = totals.now(till.sales)
            lines = receipt.of_day(totals.number, rows, totals.since_ms, None, key, app.words)
        else:
            rows = totals.last()
            lines = receipt.of_day(totals.number - 1, rows, totals.last_since_ms, totals.since_ms, key, app.words)
        app.print(lines)
