"""A journal that lives as long as the test, and a power cut at any of its points."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from exonomy_gateway.money.errors import IntentConflict
from exonomy_gateway.money.hold_states import CLOSED
from exonomy_gateway.money.intent import Attempt, Entry, HoldRecord, Intent, Outcome, Receipt


class Killed(BaseException):
    """The power went out."""


class MemoryJournal:
    """Implements `Journal`. `kill_at` names a point, "before record_result" or "after record_attempt", and dies there
    once.
    """

    def __init__(self) -> None:
        self.kill_at = ""
        self.writes: list[str] = []
        self.story: defaultdict[tuple[bytes, int], list[Receipt]] = defaultdict(list)
        self._entries: dict[str, Entry] = {}
        self._holds: dict[tuple[bytes, int], HoldRecord] = {}

    def record_intent(self, intent: Intent) -> Entry:
        if intent.key not in self._entries:
            self._point("before record_intent")
            self._entries[intent.key] = Entry(intent)
            self._point("after record_intent")
        if self._entries[intent.key].intent != intent:
            raise IntentConflict(intent.key)
        return self._entries[intent.key]

    def record_attempt(self, intent_id: str, attempt: Attempt) -> None:
        self._point("before record_attempt")
        entry = self._entries[intent_id]
        assert attempt.number == len(entry.attempts)
        self._entries[intent_id] = replace(entry, attempts=(*entry.attempts, attempt))
        self._point("after record_attempt")

    def record_result(self, receipt: Receipt, hold: HoldRecord | None) -> None:
        self._point("before record_result")
        entry = self._entries[receipt.intent_id]
        if receipt.outcome is not Outcome.MOVED:
            assert entry.receipt is None
            self._entries[receipt.intent_id] = replace(entry, receipt=receipt)
        self.story[entry.intent.hold_id].append(receipt)
        if hold is not None:
            assert hold.state.payer_action == ""
            self._holds[hold.intent.hold_id] = hold
        self._point("after record_result")

    def open_intents(self) -> Sequence[Entry]:
        found = [entry for entry in self._entries.values() if entry.receipt is None]
        return sorted(found, key=lambda entry: (entry.intent.instance, entry.intent.order))

    def open_holds(self) -> Sequence[HoldRecord]:
        return [hold for hold in self._holds.values() if hold.state.state not in CLOSED]

    def hold(self, instance: bytes, hold_no: int) -> HoldRecord | None:
        return self._holds.get((instance, hold_no))

    def hold_by_ref(self, processor: str, ref: str) -> HoldRecord | None:
        found = (h for h in self._holds.values() if (h.intent.processor, h.state.ref) == (processor, ref))
        return next(found, None)

    def _point(self, name: str) -> None:
        self.writes.append(name)
        if name == self.kill_at:
            self.kill_at = ""
            raise Killed(name)
