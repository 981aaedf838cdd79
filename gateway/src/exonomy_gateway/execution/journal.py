"""The outbox's memory in the store (money's `Journal`), and its receipts as commits.

A result and the receipt commit that tells the contract of it are one transaction: after a power cut there are both or
neither, so no release is forgotten and none is told twice.
"""

from collections.abc import Callable, Sequence
from typing import Final

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor

from exonomy_gateway.clock import Clock
from exonomy_gateway.execution import records
from exonomy_gateway.identity import Identity
from exonomy_gateway.money import hold_states
from exonomy_gateway.money.errors import IntentConflict
from exonomy_gateway.money.intent import Attempt, Entry, HoldRecord, Intent, Outcome, Receipt
from exonomy_gateway.money.processor import State
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.database import Database

_NO_PROCESSOR_REF: Final = ""


class StoreJournal:
    """Intents, attempts, results and holds; see money's `Journal` for what each method promises."""

    def __init__(
        self, database: Database, identity: Identity, clock: Clock, on_receipt: Callable[[Commit], None]
    ) -> None:
        """`on_receipt` is called once a receipt's commit is durable."""
        self._database, self._identity, self._clock = database, identity, clock
        self._on_receipt = on_receipt

    def record_intent(self, intent: Intent) -> Entry:
        """Durable when it returns; a second time it returns what stands."""
        known = _entry(self._database.read(), intent.key)
        if known is None:
            known = self._database.write(lambda connection: _add(connection, intent))
        if known.intent != intent:
            raise IntentConflict(intent.key)
        return known

    def record_attempt(self, intent_id: str, attempt: Attempt) -> None:
        """Durable when it returns."""

        def add(connection: apsw.Connection) -> None:
            entry = _known(connection, intent_id)
            _put(connection, Entry(entry.intent, (*entry.attempts, attempt), entry.receipt))

        self._database.write(add)

    def record_result(self, receipt: Receipt, hold: HoldRecord | None) -> None:
        """Durable when it returns: the result, the hold, and the commit that tells the contract."""
        commit = self._database.write(lambda connection: self._settle(connection, receipt, hold))
        self._on_receipt(commit)

    def open_intents(self) -> Sequence[Entry]:
        """Without a result, in sealed order."""
        found = self._database.read().execute("SELECT entry FROM intent WHERE open = 1")
        entries = [records.read_entry(cbor.loads(data)) for (data,) in found]
        return sorted(entries, key=lambda entry: (entry.intent.instance, entry.intent.order))

    def open_holds(self) -> Sequence[HoldRecord]:
        """Those that can still change."""
        found = self._database.read().execute("SELECT record FROM hold WHERE open = 1")
        return [records.read_hold(cbor.loads(data)) for (data,) in found]

    def hold(self, instance: bytes, hold_no: int) -> HoldRecord | None:
        """One hold."""
        found = self._database.read().execute(
            "SELECT record FROM hold WHERE instance = ? AND hold_no = ?", (instance, hold_no)
        )
        return next((records.read_hold(cbor.loads(data)) for (data,) in found), None)

    def hold_by_ref(self, processor: str, ref: str) -> HoldRecord | None:
        """One hold by what the processor calls it."""
        found = self._database.read().execute(
            "SELECT record FROM hold WHERE processor = ? AND ref = ?", (processor, ref)
        )
        return next((records.read_hold(cbor.loads(data)) for (data,) in found), None)

    def holds_of(self, instance: bytes) -> list[HoldRecord]:
        """Every hold of an instance, by number."""
        found = self._database.read().execute(
            "SELECT record FROM hold WHERE instance = ? ORDER BY hold_no", (instance,)
        )
        return [records.read_hold(cbor.loads(data)) for (data,) in found]

    def _settle(self, connection: apsw.Connection, receipt: Receipt, hold: HoldRecord | None) -> Commit:
        entry = _known(connection, receipt.intent_id)
        if receipt.outcome is not Outcome.MOVED:
            _put(connection, Entry(entry.intent, entry.attempts, receipt))
            instances.done(connection, entry.intent.instance, entry.intent.height, entry.intent.index)
        if hold is not None:
            _put_hold(connection, hold)
        return self._tell(connection, entry.intent, receipt)

    def _tell(self, connection: apsw.Connection, intent: Intent, receipt: Receipt) -> Commit:
        """Write the receipt commit (SPEC 6.6)."""
        standing = instances.standing(connection, intent.instance)
        sealed = instances.seal_at(connection, intent.instance, intent.height)
        if standing is None or sealed is None:
            raise KeyError("a receipt for an effect of no seal")
        content = inputs.Receipt(
            intent.height,
            intent.index,
            intent.hold_no,
            receipt.processor,
            receipt.ref,
            _state(receipt),
            receipt.held,
            receipt.released,
            receipt.refunded,
            receipt.currency,
            receipt.capturable_until_ms,
            receipt.reason[: limits.REFUSAL_CHARS],
        )
        log = LogKey(standing.repo, inputs.LEDGER_BRANCH, self._identity.key)
        deps = (intent.instance, sealed[1])
        now_ms = self._clock.stamp_ms()
        return commits.append(connection, self._identity.seed, log, inputs.RECEIPT, content.item(), now_ms, deps)


def _state(receipt: Receipt) -> str:
    """The state's name in a receipt commit (SPEC 6.6)."""
    if receipt.outcome is Outcome.REFUSED and receipt.ref == _NO_PROCESSOR_REF:
        return "refused"
    return "payer_action" if receipt.state is State.CREATED else str(receipt.state)


def _entry(connection: apsw.Connection, intent_id: str) -> Entry | None:
    for (data,) in connection.execute("SELECT entry FROM intent WHERE id = ?", (intent_id,)):
        return records.read_entry(cbor.loads(data))
    return None


def _known(connection: apsw.Connection, intent_id: str) -> Entry:
    entry = _entry(connection, intent_id)
    if entry is None:
        raise KeyError(f"no intent {intent_id} in the journal")
    return entry


def _add(connection: apsw.Connection, intent: Intent) -> Entry:
    """Add an intent unless it is there."""
    entry = _entry(connection, intent.key)
    if entry is None:
        entry = Entry(intent)
        _put(connection, entry)
    return entry


def _put(connection: apsw.Connection, entry: Entry) -> None:
    intent = entry.intent
    connection.execute(
        "INSERT OR REPLACE INTO intent (id, instance, hold_no, entry, open) VALUES (?,?,?,?,?)",
        (intent.key, intent.instance, intent.hold_no, cbor.dumps(records.entry_item(entry)), entry.receipt is None),
    )


def _put_hold(connection: apsw.Connection, hold: HoldRecord) -> None:
    intent, state = hold.intent, hold.state
    connection.execute(
        "INSERT OR REPLACE INTO hold (instance, hold_no, processor, ref, record, open) VALUES (?,?,?,?,?,?)",
        (
            *(intent.instance, intent.hold_no, intent.processor, state.ref),
            *(cbor.dumps(records.hold_item(hold)), state.state not in hold_states.CLOSED),
        ),
    )
