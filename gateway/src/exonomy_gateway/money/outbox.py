"""Carries out the effects of final seals that move money: each exactly once, or not at all with a reason.

The order of things: journal the intent; one writer per hold, effects in their sealed order; journal the
key; call; journal the result. Whatever fails in between is found again at start. In doubt the processor is asked.
A key is replaced only when the processor itself answered with a failure that it would replay, and a query shows that
nothing happened. While no answer came the first request may still be under way, and only its own key is safe.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from threading import Lock, RLock
from weakref import WeakValueDictionary

from exonomy_gateway.money import execution
from exonomy_gateway.money.errors import (
    AlreadyDone,
    AmountUnavailable,
    AuthFailed,
    HoldExpired,
    IllegalTransition,
    InDoubt,
    KeyConflict,
    MoneyError,
    PayerActionRequired,
    ProcessorError,
    RateLimited,
    UnknownHold,
    Unreachable,
    Unsupported,
)
from exonomy_gateway.money.hold_states import CLOSED, advance
from exonomy_gateway.money.intent import Attempt, Entry, HoldRecord, Intent, Outcome, Receipt, attempt_key
from exonomy_gateway.money.journal import Journal
from exonomy_gateway.money.processor import Processor, State
from exonomy_gateway.money.waiting import Waiting, WaitingRoom

_BESIDE = "\n"
"""Stands between a processor's name and its reference where both make one key."""

# What time or a person may cure.
_WAITS = (RateLimited, InDoubt, AuthFailed, UnknownHold, KeyConflict, IllegalTransition)
# What stays as it is, however often one asks. Any other refusal is final only once the hold can't change any more.
_FOR_GOOD = (AlreadyDone, AmountUnavailable, HoldExpired, PayerActionRequired)


class HintResult(Enum):
    """What a hint came to, when it was no receipt."""

    UNKNOWN = "unknown"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Reconciled:
    """What a look at everything open brought: receipts, what still waits, and holds that could not be looked at."""

    receipts: tuple[Receipt, ...]
    waiting: tuple[Waiting, ...]
    faults: tuple[tuple[str, MoneyError], ...]


class Outbox:
    """One per gateway. Blocking; call it from threads. `processors` maps the names that trades use to adapters."""

    def __init__(self, journal: Journal, processors: Mapping[str, Processor], clock: Callable[[], int]) -> None:
        """clock: ms since 1970."""
        self._journal = journal
        self._processors = processors
        self._clock = clock
        self._room = WaitingRoom()
        self._unseen = WaitingRoom()
        self._spent: set[str] = set()
        self._writers: WeakValueDictionary[tuple[bytes, int], RLock] = WeakValueDictionary()
        self._lock = Lock()

    def submit(self, intent: Intent) -> Receipt | Waiting:
        """Take on an intent and try it at once. Again later it returns the same receipt and does nothing.

        Raises: IntentConflict.
        """
        self._journal.record_intent(intent)
        with self._writer(intent):
            if self._has_earlier(intent):
                return self._after_earlier(intent)
            return self._try(intent)

    def run_due(self) -> tuple[Receipt, ...]:
        """Try everything that is due, looks at holds included; the receipts of what got finished or moved."""
        done = [result for result in self._try_all(even_if_waiting=False) if isinstance(result, Receipt)]
        for unseen in self._unseen.all():
            if self._unseen.is_due(unseen.intent_id, self._clock()):
                processor, _, ref = unseen.intent_id.partition(_BESIDE)
                with suppress(MoneyError):
                    done += [moved for moved in [self.check(processor, ref)] if moved]
        return tuple(done)

    def reconcile(self) -> Reconciled:
        """At start, and after a gap in a processor's events: look at every open hold, try every open intent."""
        receipts: list[Receipt] = []
        faults: list[tuple[str, MoneyError]] = []
        for hold in self._journal.open_holds():
            try:
                receipts += [moved for moved in [self.check(hold.intent.processor, hold.state.ref)] if moved]
            except MoneyError as error:
                faults.append((hold.state.ref, error))
        tried = self._try_all(even_if_waiting=True)
        receipts += [result for result in tried if isinstance(result, Receipt)]
        return Reconciled(
            tuple(receipts), tuple(result for result in tried if isinstance(result, Waiting)), tuple(faults)
        )

    def check(self, processor: str, ref: str) -> Receipt | None:
        """Ask how a known hold stands; a receipt if it moved. Unknown: None.

        Raises: ProcessorError, IllegalTransition; then what was known still stands, and `run_due` will ask again.
        """
        known = self._journal.hold_by_ref(processor, ref)
        if known is None or processor not in self._processors:
            return None
        # A hint comes once. It counts as followed only at the end, whatever goes wrong in between.
        look = f"{processor}{_BESIDE}{ref}"
        self._unseen.put(look, self._clock(), MoneyError("the processor has not been asked yet"))
        moved = self._look(known, processor, ref)
        self._unseen.remove(look)
        return moved

    def _look(self, known: HoldRecord, processor: str, ref: str) -> Receipt | None:
        with self._writer(known.intent):
            # It may have moved while we waited for the writer.
            hold = self._journal.hold_by_ref(processor, ref) or known
            now = advance(hold.state, execution.without_secret(self._processors[processor].query(ref)))
            if now == hold.state:
                return None
            newer = replace(hold, state=now)
            moved = execution.receipt(hold.intent.key, Outcome.MOVED, newer)
            self._journal.record_result(moved, newer)
            return moved

    def on_hint(self, processor: str, object_id: str) -> Receipt | HintResult:
        """A webhook or a poll names an object. Late, doubled or forged hints are harmless: only the answer counts.

        UNKNOWN is remembered nowhere; if the hint was ahead of our own record, the record's own query will see it.
        Raises: as `check`.
        """
        if self._journal.hold_by_ref(processor, object_id) is None:
            return HintResult.UNKNOWN
        return self.check(processor, object_id) or HintResult.UNCHANGED

    def payer_action(self, instance: bytes, hold_no: int) -> str:
        """The secret with which the payer's app pays, asked for anew each time; empty if there is nothing to pay."""
        hold = self._journal.hold(instance, hold_no)
        if hold is None or hold.state.state is not State.PAYER_ACTION:
            return ""
        return self._processors[hold.intent.processor].query(hold.state.ref).payer_action

    def has_open_holds(self) -> bool:
        """Whether any hold can still change by itself."""
        return bool(self._journal.open_holds())

    def waiting(self) -> tuple[Waiting, ...]:
        """What waits, and why."""
        return self._room.all()

    def _writer(self, intent: Intent) -> RLock:
        with self._lock:
            return self._writers.setdefault(intent.hold_id, RLock())

    def _try(self, intent: Intent, even_if_waiting: bool = False) -> Receipt | Waiting:
        with self._writer(intent):
            entry = self._journal.record_intent(intent)
            if entry.receipt is not None:
                return entry.receipt
            now_ms = self._clock()
            waiting = self._room.get(intent.key)
            if waiting is not None and not even_if_waiting and not self._room.is_due(intent.key, now_ms):
                return waiting
            return self._carry_out(entry)

    def _try_all(self, even_if_waiting: bool) -> list[Receipt | Waiting]:
        """Every open intent, in the order of each hold's effects; behind one that waits, the others wait too."""
        blocked: set[tuple[bytes, int]] = set()
        results: list[Receipt | Waiting] = []
        for intent in sorted((entry.intent for entry in self._journal.open_intents()), key=lambda one: one.order):
            if intent.hold_id in blocked:
                results.append(self._after_earlier(intent))
                continue
            results.append(self._try(intent, even_if_waiting))
            if isinstance(results[-1], Waiting):
                blocked.add(intent.hold_id)
        return results

    def _after_earlier(self, intent: Intent) -> Waiting:
        return Waiting(intent.key, 0, self._clock(), "an earlier effect on this hold is not finished")

    def _has_earlier(self, intent: Intent) -> bool:
        others = (entry.intent for entry in self._journal.open_intents())
        return any(other.hold_id == intent.hold_id and other.order < intent.order for other in others)

    def _carry_out(self, entry: Entry) -> Receipt | Waiting:
        """Call, and journal what came of it. Whatever else is raised leaves the intent open."""
        intent = entry.intent
        try:
            hold = self._call(entry)
        except _WAITS as error:
            return self._wait(intent, error, isinstance(error, KeyConflict) or _is_answered(error))
        except ProcessorError as error:
            refused = self._refused(intent, error)
            if refused is None:
                return self._wait(intent, error, answered=True)
            result = refused
        else:
            result = execution.receipt(intent.key, Outcome.DONE, hold)
            self._journal.record_result(result, hold)
        self._room.remove(intent.key)
        return result

    def _call(self, entry: Entry) -> HoldRecord:
        intent = entry.intent
        processor = self._processors.get(intent.processor)
        missing = f"this gateway has no processor named {intent.processor!r}"
        hold = self._journal.hold(*intent.hold_id)
        if intent.kind == "hold":
            if processor is None:
                raise Unsupported(missing)
            if hold is not None:
                raise Unsupported(f"hold {intent.hold_no} has been made already")
            first = entry.attempts[0].at_ms if entry.attempts else None
            return execution.begin(intent, processor, first, lambda: self._key(entry))
        if hold is None or hold.intent.processor != intent.processor:
            raise Unsupported(f"there is no hold {intent.hold_no} at {intent.processor!r}")
        if processor is None:
            raise Unreachable(missing)
        act = execution.release if intent.kind == "release" else execution.refund
        state = act(intent, processor, hold.state, lambda: self._key(entry))
        return replace(hold, state=execution.without_secret(state))

    def _wait(self, intent: Intent, error: MoneyError, answered: bool) -> Waiting:
        """Try again later; with another key if the processor answered, for it may replay that answer."""
        if answered:
            self._spent.update(used.key for used in self._journal.record_intent(intent).attempts)
        return self._room.put(intent.key, self._clock(), error)

    def _refused(self, intent: Intent, error: ProcessorError) -> Receipt | None:
        """Nothing was done. The receipt shows the hold as it stands, looked at anew if that is possible.

        None while money is still held, as far as we know: a refusal for good would leave it so until the hold expires.
        """
        hold = self._journal.hold(*intent.hold_id)
        if intent.kind == "hold" or hold is None:
            result = execution.refusal(intent, str(error))
            self._journal.record_result(result, None)
            return result
        ours = hold.intent.processor == intent.processor
        if ours:
            with suppress(MoneyError):
                seen = execution.without_secret(self._processors[intent.processor].query(hold.state.ref))
                hold = replace(hold, state=advance(hold.state, seen))
        if ours and hold.state.state not in CLOSED and not isinstance(error, _FOR_GOOD):
            return None
        result = execution.receipt(intent.key, Outcome.REFUSED, hold, str(error))
        self._journal.record_result(result, hold)
        return result

    def _key(self, entry: Entry) -> str:
        """The key for a call that a query has just shown to be needed; journaled before it is used."""
        attempts = self._journal.record_intent(entry.intent).attempts
        if attempts and attempts[-1].key not in self._spent:
            return attempts[-1].key
        attempt = Attempt(len(attempts), attempt_key(entry.intent, len(attempts)), self._clock())
        self._journal.record_attempt(entry.intent.key, attempt)
        return attempt.key


def _is_answered(error: MoneyError) -> bool:
    return isinstance(error, InDoubt) and error.answered
