"""Every screen of the till, on both displays and in every language: `micropython gallery.py FOLDER`.

Writes DISPLAY/LANGUAGE/NAME.pbm or .565, and prints one line of JSON for each: what of it is cut or can't be drawn.
"""

import json
import os
import sys

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
for _folder in ("/../..", "/../../apps", "/../../lib", ""):
    sys.path.insert(0, _HERE + _folder)

import exonomy.terminal as states  # noqa: E402 - found only now
from board import ColourFiles, MonoFiles  # noqa: E402 - found only now
from exonomy.sale import Sale  # noqa: E402  # found only now
from exonomy.totals import Totals  # noqa: E402  # found only now
from terminal import colour, letters, mono, safe, screens, words  # noqa: E402  # found only now
from terminal.view import with_mark  # noqa: E402  # found only now

_NOW = 1_795_370_700_000
_KEY = bytes(range(32))


class Thing:
    """Something with these attributes."""

    def __init__(self, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)


def _sale(state="queued", amount=6_000, currency="USD", text=""):
    return Sale(b"i" * 32, amount, currency, _NOW, state, text, noticed=False)


def _some_sales():
    found = []
    for state, amount in (
        ("paid", 1_250),
        ("void", 900),
        ("refused", 4_000),
        ("paid", 123_456),
        ("accepted", 80),
        ("queued", 6_000),
    ):
        found.append(_sale(state, amount))
    return found


class Stage:
    """A till as its screens see it, quiet until something is set."""

    def __init__(self, language, state):
        self.words = words.of(language)
        self.terminal = Thing(state=state)
        authorization = Thing(amount=6_000, currency="USD")
        self.scanned = Thing(authorization=authorization)
        self.typed = ""
        self.too_much = False
        self.sale = _sale()
        self.refusal = "used"
        self.took_ms = None
        self.page = 0
        self.down = ""
        self.voidable = False
        self.link = Thing(up=True)
        self.parts = Thing(print_fault="", name="till-1", battery=lambda: 87)
        self.till = Thing(
            log=Thing(waiting=[]),
            clock=Thing(certain=True),
            blocked=None,
            sales=_some_sales(),
            preferences=[None, True, False],
            totals=Totals(),
            signer=Thing(public_key=_KEY),
            version="till 0.1",
        )
        for sale in self.till.sales:
            if sale.final():
                self.till.totals.settle(sale)
        self.till.totals.number = 12

    def fault(self):
        return self.down

    def can_void(self):
        return self.voidable


def _offline(app):
    app.link.up = False
    app.down = "network"
    app.till.log.waiting = [1, 2]


def _unsure(app):
    app.till.clock.certain = False


def _typed(app):
    app.typed = "2550"


def _too_much(app):
    app.typed = "9999"
    app.too_much = True


def _voidable(app):
    app.voidable = True
    app.link.up = False


def _fast(app):
    app.took_ms = 143


def _large(app):
    app.sale = _sale("queued", 1_234_567_89)
    app.scanned.authorization.amount = 1_234_567_89


def _yen(app):
    app.sale = _sale("paid", 12_500, "JPY")


def _why(app):
    app.sale = _sale("refused", text="Less than that is left.")


def _closed(app):
    app.till.totals.close(_NOW, app.till.sales)


def _empty(app):
    app.till.sales = []
    app.till.totals = Totals()


def _no_paper(app):
    app.parts.print_fault = "paper"


def _printing(app):
    app.till.preferences = [None, False, True]


def _more(app):
    app.page = 1


def _blocked(app):
    app.till.blocked = "not-enrolled"


def _fault(name):
    def broken(app):
        app.down = name

    return broken


def _refused(code):
    def refused(app):
        app.refusal = code

    return refused


# Name, state, what is special.
SCENES = [
    ("boot", states.BOOT, None),
    ("idle", states.IDLE, None),
    ("idle-alone", states.IDLE, _offline),
    ("idle-clock", states.IDLE, _unsure),
    ("idle-blocked", states.IDLE, _blocked),
    ("idle-scanner", states.IDLE, _fault("scanner")),
    ("idle-paper", states.IDLE, _fault("paper")),
    ("full", states.FULL, _offline),
    ("updating", states.UPDATING, None),
    ("scan", states.SCAN, None),
    ("confirm", states.CONFIRM, None),
    ("confirm-large", states.CONFIRM, _large),
    ("amount", states.AMOUNT, _typed),
    ("amount-too-much", states.AMOUNT, _too_much),
    ("signing", states.SIGNING, None),
    ("sent", states.SENT, None),
    ("queued", states.QUEUED, None),
    ("queued-voidable", states.QUEUED, _voidable),
    ("waiting", states.WAITING, None),
    ("accepted", states.ACCEPTED, None),
    ("paid", states.PAID, _fast),
    ("paid-yen", states.PAID, _yen),
    ("unpaid", states.UNPAID, None),
    ("unpaid-why", states.UNPAID, _why),
    ("void", states.VOID, _voidable),
    ("voided", states.VOIDED, None),
    ("history", states.HISTORY, None),
    ("history-2", states.HISTORY, _more),
    ("history-empty", states.HISTORY, _empty),
    ("settings", states.SETTINGS, None),
    ("settings-2", states.SETTINGS, _more),
    ("settings-changed", states.SETTINGS, _printing),
    ("totals", states.TOTALS, None),
    ("totals-2", states.TOTALS, _more),
    ("totals-no-paper", states.TOTALS, _no_paper),
    ("close", states.CLOSE, None),
    ("closed", states.CLOSED, _closed),
    ("key", states.KEY, None),
    ("about", states.ABOUT, None),
]


def scenes(language):
    """Yields (name, view) of every screen."""
    said = words.of(language)
    did = "did:key:z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd"
    for reason in safe.REASONS:
        yield "safe-" + reason, safe.view(said, reason)
    yield "unenrolled", screens.unenrolled(said, _KEY, did, "")
    yield "unenrolled-bad", screens.unenrolled(said, _KEY, did, "not an enrolment")
    yield "trouble", screens.trouble(said, "the flash has another size")
    for name, state, special in SCENES:
        app = Stage(language, state)
        if special:
            special(app)
        view = screens.view(app)
        view.page = app.page
        if special is _why:
            # The gateway says why, at its own length.
            view.facts["foreign"] = True
        yield name, view
    for code in sorted(said.REFUSALS):
        app = Stage(language, states.REFUSED)
        app.refusal = code
        yield "refused-" + code, screens.view(app)


def faults(view, layout):
    """What would be cut, or drawn as something else: a list of words, empty when all is well."""
    found = []
    plan = layout.plan(view)
    left, top, right, bottom = plan.extent()
    if left < 0 or top < 0 or right > layout.WIDTH or bottom > layout.HEIGHT:
        found.append("beyond the edge: %d %d %d %d" % (left, top, right, bottom))
    for text in [view.title, view.text, view.footer] + [side for row in view.rows for side in row]:
        for char in text:
            if char != "\n" and not letters.known(char):
                found.append("no letter " + repr(char))
    if len(view.title) > 16 or len(view.footer) > 16:
        found.append("too wide")
    if plan.mark and not view.rows and not view.facts.get("foreign"):
        found.append("the text has a second page")
    no_room = with_mark(view.footer, plan.mark) is None and (view.large or with_mark(view.title, plan.mark) is None)
    if no_room and layout is mono:
        found.append("nobody sees that there is a second page")
    return found


def main(folder):
    """Draws them all."""
    os.mkdir(folder)
    for display, files, layout in (("mono", MonoFiles, mono), ("colour", ColourFiles, colour)):
        os.mkdir(folder + "/" + display)
        for language in words.LANGUAGES:
            place = folder + "/" + display + "/" + language + "/"
            os.mkdir(place)
            drawn = files(place)
            for name, view in scenes(language):
                drawn.save(view, name + files.ending)
                line = {"display": display, "language": language, "name": name, "faults": faults(view, layout)}
                print(json.dumps(line))


main(sys.argv[1])
