"""The till at work: what the scanner, the keys, the gateway and the clock do to the terminal's state.

Persist, then show, then send. The board brings scanner, keys, display, storage and chance; see `boards/unix`.
"""

import asyncio
import gc

from exonomy import limits, peer, terminal
from exonomy import sale as sales
from exonomy.clock import Clock
from exonomy.ed25519 import Signer
from exonomy.enrolment import Enrolment
from exonomy.errors import BadInput, JournalFull
from exonomy.journal import Journal
from exonomy.link import Link
from exonomy.redemption import Refused
from exonomy.till import Till

from . import screens

_TICK_MS = 50
_ENROLMENT_POLL_MS = 100


class App:
    """One till on one board."""

    def __init__(self, board):
        self.board = board
        self.terminal = terminal.Terminal()
        self.till = None
        self.link = None
        # The redemption that waits for the merchant's key, and what was typed for a part of it.
        self.scanned = None
        self.typed = ""
        # The sale whose outcome is on the screen, and why the last one was refused.
        self.sale = None
        self.refusal = ""
        self._pressed = {}
        self._since = board.ticks_ms()
        self._covered = True
        self._last_view = None

    # -- start

    async def run(self):
        """Never returns."""
        self.show()
        signer = await self._signer()
        self._report_boot(signer.public_key)
        enrolment = await self._enrolment(signer)
        clock = Clock(self.board.ticks_ms, self.board.ticks_diff)
        journal = Journal(self.board.storage("journal"), self.board.random)
        self.till = Till(signer, enrolment, journal, clock, self.board.random)
        await self._load()
        self.link = Link(self.till, self.board.random, self.heard, self.link_changed)
        self._move("enrolled")
        gc.collect()
        # Together: when one of them dies the till stops, and whoever watches over it starts it again.
        await asyncio.gather(self.link.run(), self._watch(), self._people())

    async def _people(self):
        while True:
            kind, value = await self.board.input()
            self.take(kind, value)

    def _report_boot(self, key):
        self.board.report("boot", key=key, did=peer.did_key(key), device=peer.device_name(key))

    async def _signer(self):
        """The till's key: made here at the first start, and it never leaves."""
        seed = self.board.read("seed")
        while seed is None:
            made = self.board.random(32)
            try:
                self.board.storage("seed").replace([made])
                seed = made
            except OSError as error:
                self._show(screens.trouble(str(error)))
                await asyncio.sleep(1)
        return Signer(seed)

    async def _enrolment(self, signer):
        shown = None
        while True:
            data = self.board.read("enrolment.cbor")
            trouble = ""
            if data is not None:
                try:
                    return Enrolment(data)
                except BadInput as error:
                    trouble = str(error)
            if shown != trouble:
                shown = trouble
                if self.terminal.state == terminal.BOOT:
                    self.terminal.on("unenrolled")
                self._show(screens.unenrolled(peer.did_key(signer.public_key), trouble))
            await asyncio.sleep(_ENROLMENT_POLL_MS / 1000)

    async def _load(self):
        """A till without room to write waits, and says so."""
        while True:
            try:
                self.till.load()
            except (JournalFull, BadInput) as error:
                self._show(screens.trouble(str(error)))
                await asyncio.sleep(1)
                self.till = Till(
                    self.till.signer,
                    self.till.enrolment,
                    Journal(self.board.storage("journal"), self.board.random),
                    self.till.clock,
                    self.board.random,
                )
            else:
                return

    # -- what people do

    def take(self, kind, value):
        """A line from the scanner or a key: an event of the table, or nothing."""
        if kind == "scan":
            self._scan(value)
        elif kind == "key":
            self._key(value)

    def _scan(self, text):
        if not self.terminal.can("scanned"):
            return
        started = self.board.ticks_ms()
        try:
            scanned = self.till.check(text)
            if not self.link.up:
                self._require_lease(scanned.authorization.amount, scanned.authorization.currency)
        except Refused as refused:
            self._refuse("scan-refused", refused.code)
            return
        finally:
            gc.collect()
        self.scanned = scanned
        self.typed = ""
        self.sale = None
        self._move("scanned", checked_ms=self.board.ticks_diff(self.board.ticks_ms(), started))

    def _require_lease(self, amount, currency):
        objection = self.till.objection(amount, currency)
        # Less than all may still be taken by typing an amount; the key's own check decides.
        if objection in ("lease-each", "lease-total") and amount > 1:
            objection = self.till.objection(1, currency)
        if objection is not None:
            raise Refused(objection)

    def _refuse(self, event, code):
        self.scanned = None
        self.sale = None
        self.refusal = code
        self._move(event, code=code)

    def _key(self, key):
        if key == "HISTORY" or key == "CANCEL":
            self._press(key.lower())
        elif key == "OK":
            self._ok()
        elif len(key) == 1 and key in "0123456789" and self.terminal.can("digit"):
            # An amount has at most 12 digits; more is a leaning elbow.
            self.typed = (self.typed + key).lstrip("0")[:12]
            self._move("digit")
        elif key == "BACK" and self.terminal.can("back"):
            self.typed = self.typed[:-1]
            self._move("back" if self.typed else "empty")

    def _press(self, event):
        if self.terminal.can(event):
            self.scanned = None
            self._move(event)

    def _ok(self):
        if self.terminal.state not in (terminal.CONFIRM, terminal.AMOUNT):
            self._press("ok")
            return
        pressed = self.board.ticks_ms()
        amount = self.scanned.authorization.amount
        if self.terminal.state == terminal.AMOUNT:
            typed = int(self.typed or "0")
            if not 0 < typed <= amount:
                self._show(screens.too_much(self.scanned, self.typed))
                return
            amount = typed
        self._take(amount, pressed)

    def _take(self, amount, pressed):
        """Sign and persist, then show, then send."""
        scanned = self.scanned
        currency = scanned.authorization.currency
        self._move("ok")
        try:
            objection = self.till.objection(amount, currency)
            if objection is not None and not self.link.up:
                raise Refused(objection)
            sale = self.till.accept(scanned, amount)
        except Refused as refused:
            self._refuse("refused", refused.code)
            return
        self.scanned = None
        self.sale = sale
        self._covered = objection is None
        self._pressed[sale] = pressed
        self._move("stored")
        self.link.kick()
        if not self.link.up:
            self._move("late")

    # -- what the gateway and the clock do

    def heard(self, news):
        """News from the link, already in the till but not yet stored."""
        for item in news:
            if item[0] == "verdict":
                self._verdict(item[1], item[2])
            elif item[0] == "acked":
                self._acked(item[1])
            elif item[0] == "branched":
                self._branched(item[1])
            else:
                self.board.report(item[0], text=" ".join(item[1:]))
        if self.terminal.state == terminal.IDLE:
            self.show()

    def _acked(self, entries):
        for entry in entries:
            self.board.report("acked", id=entry.id, seq=entry.seq)
        if self.sale is not None and self.sale.id in [entry.id for entry in entries] and self.terminal.can("acked"):
            self.terminal.on("acked")
            self.show()

    def _branched(self, code):
        self.board.report("branched", text=code, branch=self.till.log.branch)
        sale = self.sale
        if sale is not None and sale.state == "refused" and self.terminal.can("refused"):
            self._move("refused")

    def _verdict(self, sale, state):
        ms = self._took(sale, state)
        self.board.report("verdict", id=sale.id, state=state, text=sale.text, ms=ms)
        # The screen belongs to the redemption at hand; another's outcome waits in the history.
        mine = self.sale is sale
        free = self.terminal.state in (terminal.IDLE, terminal.PAID, terminal.REFUSED)
        if (mine or free) and self.terminal.can(state):
            self.sale = sale
            self._move(state, ms=ms)

    def _took(self, sale, state):
        """Milliseconds since the key was pressed, or None when that was before a restart."""
        pressed = self._pressed.get(sale)
        if state in sales.FINAL:
            self._pressed.pop(sale, None)
        return None if pressed is None else self.board.ticks_diff(self.board.ticks_ms(), pressed)

    def link_changed(self):
        """The link went up or down."""
        self.board.report("link", up=self.link.up, trouble=self.link.trouble)
        if self.terminal.state == terminal.SENT and not self.link.up:
            self._move("late" if self._covered else "unsure")
        if self.terminal.state == terminal.IDLE:
            self.show()

    async def _watch(self):
        """The clock's events, and what could not be stored before."""
        while True:
            await asyncio.sleep(_TICK_MS / 1000)
            self.till.clock.now_ms()
            event = self._due()
            if event and self.terminal.can(event):
                self.scanned = None
                self._move(event)
            if self.terminal.state == terminal.IDLE:
                self._store()

    def _due(self):
        state = self.terminal.state
        passed = self.board.ticks_diff(self.board.ticks_ms(), self._since)
        if state == terminal.SENT:
            if passed >= limits.QUEUED_AFTER_MS:
                return "late" if self._covered else "unsure"
        elif state in (terminal.CONFIRM, terminal.AMOUNT):
            if passed >= limits.CONFIRM_MS:
                return "timeout"
        elif passed >= limits.RESULT_SHOWN_MS:
            return "timeout"
        return None

    def _store(self):
        try:
            self.till.store()
        except JournalFull as error:
            self.board.report("journal-full", text=str(error))

    # -- the screen

    def _move(self, event, **facts):
        self.terminal.on(event)
        self._since = self.board.ticks_ms()
        self.show(**facts)

    def show(self, **facts):
        """Draws the state, when it looks different from what stands there."""
        self._show(screens.view(self, facts))

    def _show(self, view):
        said = (view.state, view.title, view.amount, view.text, view.footer)
        if said != self._last_view:
            self._last_view = said
            self.board.show(view)
