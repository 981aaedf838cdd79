"""The till at work: what the scanner, the keys, the gateway and the clock do to the terminal's state.

Persist, then show, then send. The board brings scanner, keys, display, storage and chance; see `boards/unix`.
"""

import asyncio

from exonomy import limits, peer, receipt, seed, terminal
from exonomy import sale as sales
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.errors import BadInput, JournalFull
from exonomy.heap import tidy
from exonomy.journal import Journal
from exonomy.link import link_of
from exonomy.till import Till
from exonomy.upkeep import LINK_MS, LOOP_MS, Upkeep

from . import screens, words
from .counter import Counter
from .menu import Menu
from .parts import Parts

# What is heard when a screen comes up.
_SOUNDS = {
    terminal.QUEUED: "queued",
    terminal.WAITING: "queued",
    terminal.PAID: "ok",
    terminal.VOIDED: "ok",
    terminal.REFUSED: "refused",
    terminal.UNPAID: "refused",
}
_TICK_MS = 50
_ENROLMENT_POLL_MS = 100


class App:
    """One till on one board."""

    def __init__(self, board):
        self.board = board
        self.parts = Parts(board)
        self.words = words.of(self.parts.language)
        self.terminal = terminal.Terminal()
        self.till = None
        self.link = None
        self.upkeep = None
        # The redemption that waits for the merchant's key, and what was typed for a part of it.
        self.scanned = None
        self.typed = ""
        self.too_much = False
        # The sale whose outcome is on the screen, and why the last one was refused.
        self.sale = None
        self.refusal = ""
        # Which part is shown of what does not fit on one screen, and how long the last answer took.
        self.page = 0
        self.took_ms = None
        # Whether what was signed last may leave the shop without the gateway's word.
        self.covered = True
        self.pressed = {}
        self._counter = Counter(self)
        self._menu = Menu(self)
        self._faults = []
        # Why the last try to store came to nothing, and since when.
        self._stuck = ""
        self._stuck_since = 0
        self._papers = []
        self._paper_waits = asyncio.Event()
        self._since = board.ticks_ms()
        self._last_view = None

    # -- start

    async def run(self):
        """Never returns."""
        self.show()
        signer = await seed.signer(self.board, self._complain)
        self._report_boot(signer.public_key)
        enrolment = await self._enrolment(signer)
        clock = Clock(self.board.ticks_ms, self.board.ticks_diff)
        journal = Journal(self.board.storage("journal"), self.board.random)
        self.till = Till(signer, enrolment, journal, clock, self.board.random)
        await self._load()
        self.choose_words()
        self.link = link_of(self.board, self.till, self.heard, self.link_changed)
        self.upkeep = Upkeep(self.board, self.till, self._is_free, self.updating)
        self.link.alive = self.upkeep.vigil.pulse("the link", LINK_MS)
        self._alive = self.upkeep.vigil.pulse("the screen", LOOP_MS)
        self.upkeep.begin(self.link)
        self.move("enrolled")
        tidy()
        # When one of them dies the till starts anew, and says of what.
        await self.upkeep.run(
            ("the link", self.link.run()),
            ("the screen", self._watch()),
            ("people", self._people()),
            ("the printer", self._print()),
        )

    async def _people(self):
        while True:
            kind, value = await self.board.input()
            self.take(kind, value)

    def _report_boot(self, key):
        self.board.report("boot", key=key, did=peer.did_key(key), device=peer.device_name(key))

    def _complain(self, text):
        self._show(screens.trouble(self.words, text))

    async def _enrolment(self, signer):
        shown = None
        key = signer.public_key
        while True:
            data = self.board.read("enrolment.cbor")
            trouble = ""
            if data is not None:
                try:
                    return Enrolment(data, key)
                except BadInput as error:
                    trouble = str(error)
            if shown != trouble:
                shown = trouble
                if self.terminal.state == terminal.BOOT:
                    self.terminal.on("unenrolled")
                self._show(screens.unenrolled(self.words, key, peer.did_key(key), trouble))
            await asyncio.sleep(_ENROLMENT_POLL_MS / 1000)

    async def _load(self):
        """A till without room to write waits, and says so."""
        while True:
            try:
                self.till.load()
            except (JournalFull, BadInput) as error:
                self._complain(str(error))
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
        """A code from the scanner or a card, or a key: an event of the table, or nothing."""
        if kind == "scan":
            self._counter.scan(value)
        elif kind == "key" and not self._menu.key(value):
            self._counter.key(value)

    def choose_words(self):
        """The language that the merchant has chosen, or the board's."""
        self.words = words.of(self.till.preferences[0] or self.parts.language)

    def refuse(self, event, code):
        """Nothing is taken, and this is why."""
        self.scanned = None
        self.sale = None
        self.refusal = code
        self.move(event)

    def can_void(self):
        """Whether the sale on the screen can still be taken back: alone, and nothing of it has left."""
        return self.sale is not None and not self.link.up and self.till.voidable(self.sale)

    def print(self, lines):
        """Prints beside all else, one after the other; a till without a printer does nothing."""
        if self.parts.can_print():
            self._papers.append(lines)
            self._paper_waits.set()

    async def _print(self):
        while True:
            await self._paper_waits.wait()
            while self._papers:
                await self.parts.print(self._papers.pop(0))
                self.show()
            self._paper_waits.clear()

    # -- what the gateway and the clock do

    def heard(self, news):
        """News from the link, already in the till but not yet stored."""
        for item in news:
            if item[0] == "verdict":
                self._verdict(item[1], item[2])
            elif item[0] == "acked":
                self._acked(item[1])
            elif item[0] == "branched":
                self.board.report("branched", text=item[1], branch=self.till.log.branch)
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

    def _verdict(self, sale, state):
        self._took(sale, state)
        self.board.report("verdict", id=sale.id, state=state, text=sale.text, ms=self.took_ms)
        # The screen belongs to the redemption at hand; another's outcome waits until it is free.
        mine = self.sale is sale
        free = self.terminal.state in (terminal.IDLE, terminal.PAID, terminal.REFUSED, terminal.VOIDED)
        event = "unpaid" if state == sales.REFUSED else state
        if (mine or free) and self.terminal.can(event):
            self.sale = sale
            self.move(event, ms=self.took_ms)

    def _took(self, sale, state):
        """Milliseconds since the key was pressed, or None when that was before a restart."""
        pressed = self.pressed.get(sale)
        if state in sales.FINAL:
            self.pressed.pop(sale, None)
        self.took_ms = None if pressed is None else self.board.ticks_diff(self.board.ticks_ms(), pressed)

    def link_changed(self):
        """The link went up or down."""
        self.board.report("link", up=self.link.up, trouble=self.link.trouble)
        if self.terminal.state == terminal.SENT and not self.link.up:
            self.move("late" if self.covered else "unsure")
        elif self.terminal.state in (terminal.IDLE, terminal.QUEUED, terminal.ABOUT):
            self.show()

    def _is_free(self):
        """Nobody is at the till, and nothing is being printed."""
        return self.terminal.state in (terminal.IDLE, terminal.UPDATING) and not self._papers

    def updating(self):
        """New firmware is being put in place; only where nobody is at the till. Whether it is said."""
        if not self.terminal.can("update"):
            return False
        self.move("update")
        return True

    def updated(self):
        """That is over, and the till is as it was."""
        if self.terminal.can("done"):
            self.move("done")

    async def _watch(self):
        """The clock's events, and what could not be stored before."""
        while True:
            await asyncio.sleep(_TICK_MS / 1000)
            self._alive()
            self.till.clock.now_ms()
            event = self._due()
            if event and self.terminal.can(event):
                self._times_up(event)
            if self.terminal.state in (terminal.IDLE, terminal.FULL):
                self._at_rest()

    def _due(self):
        state = self.terminal.state
        passed = self.board.ticks_diff(self.board.ticks_ms(), self._since)
        if state == terminal.SENT:
            if passed >= limits.QUEUED_AFTER_MS:
                return "late" if self.covered else "unsure"
        elif state in terminal.RESULTS or state in (terminal.VOID, terminal.HISTORY):
            if passed >= limits.RESULT_SHOWN_MS:
                return "timeout"
        elif passed >= limits.CONFIRM_MS:
            return "timeout"
        return None

    def _times_up(self, event):
        self.scanned = None
        if self.terminal.state == terminal.VOID:
            self._counter.keep(event)
        else:
            self.move(event)

    def _at_rest(self):
        """Nobody is at the till: stores, and looks what has changed."""
        trouble = self._stored()
        event = "full" if trouble or len(self.till.log.waiting) >= limits.BACKLOG_ENTRIES else "room"
        if self.terminal.can(event):
            if trouble:
                self.board.report("journal-full", text=trouble)
            self.move(event)
        elif self.terminal.state == terminal.IDLE:
            if self.till.unnoticed() is not None:
                self._alarm()
            elif self.parts.faults() != self._faults:
                self._faults = self.parts.faults()
                self.show()

    def _stored(self):
        """What `store` says, which is asked again only after a while when it could not."""
        now = self.board.ticks_ms()
        if not self._stuck or self.board.ticks_diff(now, self._stuck_since) >= limits.STORE_AGAIN_MS:
            self._stuck = self.store()
            self._stuck_since = now
        return self._stuck

    def store(self):
        """Makes what has changed durable now; why that can't be, or "": it is tried again whenever nobody is here."""
        try:
            self.till.store()
        except JournalFull as error:
            return str(error) or "no room"
        return ""

    def fault(self):
        """The code of what is wrong with the link or a part, for people; "" when all is well."""
        if not self.link.up:
            return link_fault(self.link.trouble)
        faults = self.parts.faults()
        return faults[0] if faults else ""

    # -- the screen

    def move(self, event, **facts):
        """An event of the table: the state changes, and what is on the screen."""
        self.terminal.on(event)
        self._since = self.board.ticks_ms()
        self.page = 0
        if self.terminal.state == terminal.IDLE and self.till.unnoticed() is not None:
            self._alarm()
            return
        self._ring()
        self.show(**facts)
        self._print_sale()

    def _alarm(self):
        """A sale that was taken will not be paid: nothing else is shown until somebody has seen it."""
        self.sale = self.till.unnoticed()
        self.move("unpaid")

    def _ring(self):
        sound = _SOUNDS.get(self.terminal.state)
        if sound and self.till.preferences[1]:
            self.parts.sound(sound)

    def _print_sale(self):
        """A receipt as soon as it is clear how the customer leaves; one for each sale."""
        sale = self.sale
        if self.terminal.state not in (terminal.QUEUED, terminal.PAID) or not self.till.preferences[2]:
            return
        if not sale.printed:
            sale.printed = True
            name = self.parts.name or peer.device_name(self.till.signer.public_key)
            self.print(receipt.of_sale(sale, name, self.words))

    def show(self, **facts):
        """Draws the state, when it looks different from what stands there."""
        view = screens.view(self)
        view.page = self.page
        view.facts.update(facts)
        self._show(view)

    def _show(self, view):
        if not view.same(self._last_view):
            self._last_view = view
            self.board.show(view)
            # Drawing leaves more behind than all else, and what is kept from here on is to lie together.
            tidy()


def link_fault(trouble):
    """What a person can do about a link that is down."""
    if "certificate" in trouble or "CA of" in trouble:
        return "certificate"
    if "refused" in trouble or "the enrolment" in trouble:
        return "broker"
    if "cable" in trouble:
        return "cable"
    return "network"
