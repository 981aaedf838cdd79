"""The thread that moves money: every hold, release and refund that a final seal asked for goes through the outbox."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, cast

import apsw
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.money.errors import MoneyError
from exonomy_gateway.money.intent import Intent, Kind
from exonomy_gateway.money.outbox import Outbox
from exonomy_gateway.money.processor import Processor
from exonomy_gateway.store import instances
from exonomy_gateway.store.database import Database, StoreUnavailable

_KINDS: Final = ("hold", "release", "refund")
_TICK_S: Final = 1.0
_log = logging.getLogger(__name__)


class Payments:
    """Feeds the outbox with the effects of final seals, in order, and tries again what waits."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        agent: bytes,
        *,
        feeds: Mapping[str, Processor] | None = None,
        poll_s: float | None = None,
        doubt: Callable[[], Exception | None] = lambda: None,
        tick_s: float = _TICK_S,
    ) -> None:
        """Nothing moves before `start`.

        Args:
            agent: this gateway's key; it acts only where a trade names it.
            feeds: processors whose events are asked for every `poll_s` seconds, for gateways that no webhook reaches.
            doubt: why the clock can't be believed now, if so. Money waits then: how long a processor keeps a hold is a
                matter of time, and no receipt could be sealed.
            tick_s: seconds between looks at what waits.
        """
        self._database, self._outbox, self._agent, self._tick_s = database, outbox, agent, tick_s
        self._feeds, self._poll_s = dict(feeds or {}) if poll_s else {}, poll_s or 0.0
        self._doubt = doubt
        self._recovered = False
        self._cursors: dict[str, str] = {}
        self._polled_s = time.monotonic()
        self._work: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="payments", daemon=True)
        self.last_fault: str | None = None

    def start(self) -> None:
        """Ask the processors about everything open, take on what was sealed and not yet begun, then go on."""
        self._work.put(self._recover)
        self._thread.start()

    def stop(self) -> None:
        """Finish the call under way and stop."""
        self._work.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def on_sealed(self, seal: Seal) -> None:
        """Take on the money effects of a seal that is final."""
        if any(effect.kind in _KINDS for effect in seal.effects):
            self._work.put(self._submit_waiting)

    def check(self, processor: str, ref: str) -> None:
        """Ask the processor how a hold stands: someone says that it moved."""
        self._work.put(lambda: self._check(processor, ref))

    @property
    def alive(self) -> bool:
        """Whether the thread runs: false before `start`, after `stop`, and if it died."""
        return self._thread.is_alive()

    def wait_idle(self, timeout_s: float) -> bool:
        """Wait until nothing is left to begin or to ask; False when that took longer. What waits may still wait."""
        with self._work.all_tasks_done:
            return self._work.all_tasks_done.wait_for(lambda: not self._work.unfinished_tasks, timeout_s)

    def _run(self) -> None:
        while True:
            try:
                work = self._work.get(timeout=self._tick_s)
            except queue.Empty:
                self._perform(self._retry)
                continue
            if work is not None:
                self._perform(work)
            self._work.task_done()
            if work is None:
                return

    def _perform(self, work: Callable[[], object]) -> bool:
        """Do it unless the clock is in doubt; whether it was done. What it raises is noted."""
        doubt = self._doubt()
        if doubt is not None:
            self.last_fault = str(doubt)
            self._recovered = False  # whatever this work was about is found by looking at everything
            return False
        try:
            work()
        except (MoneyError, StoreUnavailable, apsw.Error) as error:
            self._note(error)
        except Exception as error:  # noqa: BLE001 - if this thread died, nobody would be paid any more
            self.last_fault = f"{type(error).__name__}: {error}"
            _log.exception("a fault of the gateway's own; money waits")
        else:
            return True
        return False

    def _note(self, error: Exception) -> None:
        self.last_fault = str(error)
        _log.warning("money waits: %s", error)

    def _recover(self) -> None:
        found = self._outbox.reconcile()
        for ref, error in found.faults:
            self.last_fault = f"{ref}: {error}"
        self._submit_waiting()
        self._recovered = True

    def _submit_waiting(self) -> None:
        """Each effect alone, so that one that can't be taken on stops no other; only those behind it on its hold."""
        stopped = set()
        for waiting in instances.waiting(self._database.read(), *_KINDS):
            hold = waiting.instance, repr(waiting.effect.fields.get(0))
            if hold not in stopped and not self._perform(partial(self._submit, waiting)):
                stopped.add(hold)

    def _submit(self, waiting: instances.Waiting) -> None:
        terms = self._terms(waiting)
        if terms.get(4) == self._agent:
            self._outbox.submit(_intent(waiting, terms))

    def _retry(self) -> None:
        if not self._recovered:
            self._recover()
        self._perform(self._outbox.run_due)
        self._submit_waiting()
        if self._feeds and time.monotonic() - self._polled_s >= self._poll_s:
            self._polled_s = time.monotonic()
            self._poll()

    def _poll(self) -> None:
        """Follow each processor's events while a hold is open; after a gap everything open is asked about."""
        if not self._outbox.has_open_holds():
            return
        for name, processor in self._feeds.items():
            self._perform(partial(self._follow, name, processor))

    def _follow(self, name: str, processor: Processor) -> None:
        page = processor.events(self._cursors.get(name, ""))
        for hint in page.hints:
            try:
                self._outbox.on_hint(name, hint.object_id)
            except MoneyError as error:
                self._note(error)  # the outbox will ask about this hold again; the hints behind it don't wait
        if page.gap:
            for _, fault in self._outbox.reconcile().faults:
                self._note(fault)
        self._cursors[name] = page.cursor

    def _check(self, processor: str, ref: str) -> None:
        self._outbox.check(processor, ref)

    def _terms(self, waiting: instances.Waiting) -> Mapping[int, Item]:
        """What was agreed of the hold that an effect is about: the fields of the effect that began it."""
        if waiting.effect.kind == "hold":
            return waiting.effect.fields
        for effect, _ in instances.effects_of(self._database.read(), waiting.instance, "hold"):
            if effect.fields.get(0) == waiting.effect.fields.get(0):
                return effect.fields
        raise MoneyError(f"effect {waiting.index} at height {waiting.height} names a hold that was never begun")


def _intent(waiting: instances.Waiting, terms: Mapping[int, Item]) -> Intent:
    """An effect (SPEC 10.5) as the outbox takes it."""
    asked, kind = waiting.effect.fields, waiting.effect.kind
    return Intent(
        instance=waiting.instance,
        height=waiting.height,
        index=waiting.index,
        kind=cast(Kind, kind),
        hold_no=_number(asked, 0),
        processor=str(terms[3]),
        amount=_number(terms, 1),
        currency=str(terms[2]),
        final=kind == "release" and asked.get(2) is True,
        cumulative=0 if kind == "hold" else _number(asked, 1),
        payer=_peer(terms, 5),
        payee=_peer(terms, 6),
        needed_until_ms=_number(terms, 7),
        releases=_number(terms, 8),
    )


def _number(fields: Mapping[int, Item], key: int) -> int:
    value = fields.get(key)
    if not isinstance(value, int):
        raise MoneyError(f"an effect's field {key} is no number")
    return value


def _peer(fields: Mapping[int, Item], key: int) -> bytes:
    value = fields.get(key)
    if not isinstance(value, bytes):
        raise MoneyError(f"an effect's field {key} is no peer")
    return value
