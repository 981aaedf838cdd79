"""What any app does beside its work: say why it started, take updates in, and see to it that its tasks live.

When is a version healthy? It has loaded its journal, worked for `SETTLED_MS`, and heard a message that the gateway
signed: connecting alone proves nothing, a signed message proves network, keys, clock and parser at once. A till in a
cellar may never hear one, and reverting it would be for nothing: after `ALONE_MS` without a crash the new version is
taken for working. The way back stays open all the same, for what broke may be the link itself: a version that has
run for `UNHEARD_MS` and reached nobody makes room for the one that last did, and says so.
"""

import asyncio
import gc

from . import limits
from .vigil import Vigil

_ROUND_MS = 250
# How long a task may go without a sign of life: the link waits for its broker's answers one after the other.
LINK_MS = 180_000
LOOP_MS = 20_000
# Bytes of notes in one entry: with what else an entry has they fit one record of the journal.
_NOTES_BYTES = 1_400
# Of a line beside its code and its text: a time, and heads.
_LINE_BYTES = 16


def _as_many_as_fit(lines):
    """How many of the first (code, text) go into one entry."""
    size = 0
    for i in range(len(lines)):
        code, text = lines[i]
        size += _LINE_BYTES + len(code) + len(text[: limits.NOTE_CHARS].encode())
        if size > _NOTES_BYTES:
            return max(i, 1)
    return len(lines)


class Upkeep:
    """One app's upkeep.

    Of its board it asks for `ticks_ms`, `ticks_diff`, `report`, and, where there are such things, `slots` (a
    `slots.Slots`), `config`, `watchdog()`, `reset_cause()` and `reset()`. `idle()` says whether nobody waits for
    the app: then flash may be written, and a new version may start.
    """

    def __init__(self, board, device, idle, switching=None, safe=False):
        """`switching()` is called before a new version starts; `safe`: this is safe mode, in the app's place."""
        self._board = board
        self._device = device
        self._idle = idle
        self._switching = switching
        self._safe = safe
        self._slots = getattr(board, "slots", None)
        # Whether something is coming in that a write to flash would lose.
        self._busy = getattr(board, "busy", None)
        self._link = None
        self._heard_at_start = None
        self._began = board.ticks_ms()
        self._asked = self._began
        self._asked_for = None
        self._again_ms = limits.WANT_AGAIN_MS
        self.restarting = False
        watchdog = getattr(board, "watchdog", None)
        self.vigil = Vigil(board.ticks_ms, board.ticks_diff, watchdog() if watchdog else None, self.stop)
        self._alive = self.vigil.pulse("upkeep", LOOP_MS)
        device.working = self.vigil.working

    def begin(self, link):
        """The journal is loaded: notes why this start came about, and goes on with an update that was under way."""
        self._link = link
        self._heard_at_start = self._device.last_n
        self._note_start()
        if self._slots is None or self._slots.running is None:
            return
        # Code that a board without slots need not hold.
        from .update import Updater

        updater = Updater(self._slots, self._board.config, self._device.note, self._link_tell)
        self._device.updater = updater
        updater.resume()

    def _link_tell(self):
        self._link.tell()

    def _note_start(self):
        """What kept the last start from going on, and why there is a new one."""
        kept = self._slots.notes() if self._slots else []
        cause = getattr(self._board, "reset_cause", None)
        cause = cause() if cause else None
        # A sensor wakes every minute, and that is no news.
        lines = [("boot", cause)] if cause and cause != "deep-sleep" else []
        lines = (kept + lines)[-limits.NOTES :]
        while lines:
            count = _as_many_as_fit(lines)
            if self._device.note_all(lines[:count]) is None:
                # They are kept for the next start.
                return
            lines = lines[count:]
        if kept:
            self._slots.forget_notes()

    async def run(self, *tasks):
        """Runs tasks `(name, coroutine)` beside its own until one dies; then the board starts anew, or it raises."""
        guarded = [self.vigil.guard(name, task) for name, task in tasks]
        await asyncio.gather(self.vigil.run(), self.vigil.guard("upkeep", self._tend()), *guarded)

    async def _tend(self):
        while not self.restarting:
            self._alive()
            more = self._look()
            gc.collect()
            await asyncio.sleep((20 if more else _ROUND_MS) / 1000)
        # Whoever has seen to it that nothing is lost has time until here.
        self._board.reset()

    def _look(self):
        """One round; whether there is more to do at once."""
        if self._slots is None or self._slots.running is None:
            return False
        self._judge()
        updater = self._device.updater
        if not self._idle() or self.restarting or (self._busy is not None and self._busy()):
            return False
        if updater.ready:
            self._switch(updater)
            return False
        more = updater.step()
        self._ask_again(updater.want())
        return more

    def _switch(self, updater):
        """Between two customers, and with nothing that only this version is known to send."""
        if self._device.log.waiting:
            return
        try:
            updater.switch()
        except (OSError, ValueError) as error:
            self._device.note("update-storage", str(error))
            updater.ready = False
            updater.resume()
            return
        self._board.report("update", text="starting the new version")
        if self._switching is not None:
            self._switching()
        self.restarting = True

    def _ask_again(self, want):
        """A piece, or what asked for it, may be lost on the way."""
        now = self._board.ticks_ms()
        if want is None or want != self._asked_for:
            self._asked_for = want
            self._asked = now
            self._again_ms = limits.WANT_AGAIN_MS
        elif self._link.up and self._board.ticks_diff(now, self._asked) >= self._again_ms:
            self._asked = now
            self._again_ms = min(2 * self._again_ms, limits.WANT_AGAIN_MOST_MS)
            self._link.tell()

    def busy(self):
        """Whether there is something for which an app that sleeps should stay awake."""
        updater = self._device.updater
        return updater is not None and updater.progress() is not None

    def before_sleep(self):
        """An app that has done its round and goes to sleep has shown as much as one that ran for a while."""
        if self._slots is not None and self._slots.running is not None:
            self._judge(settled=True)

    def _judge(self, settled=False):
        """Whether the version that runs has shown that it works."""
        slots = self._slots
        ran_ms = self._board.ticks_diff(self._board.ticks_ms(), self._began)
        if ran_ms < limits.SETTLED_MS and not settled:
            return
        heard = self._device.last_n != self._heard_at_start
        try:
            if self._safe:
                self._leave_safe_mode(ran_ms)
                return
            slots.steady()
            if heard and slots.healthy():
                self._device.note("update-healthy", self._device.updater.named())
                self._link.tell()
            elif not heard and ran_ms >= limits.UNHEARD_MS and self._idle():
                self.restarting = slots.give_up("reached no gateway in %d h" % (ran_ms // 3_600_000))
            elif ran_ms >= limits.ALONE_MS:
                slots.alone()
        except OSError as error:
            self._board.report("trouble", text=str(error))

    def _leave_safe_mode(self, ran_ms):
        """Tries the app again after a while, unless something better is on its way."""
        if ran_ms >= limits.SAFE_MODE_MS and self._device.updater.progress() is None:
            self._slots.retry()
            self.restarting = True

    def stop(self, code, text):
        """Something that must live does not: keeps the reason for the next start, and has the board start anew."""
        self._board.report(code, text=text)
        if self._slots is not None:
            self._slots.note(code, text)
        if hasattr(self._board, "reset"):
            self._board.reset()
