"""What has to survive a power cut between deciding to move money and knowing that it moved.

The store implements this. "Durable" means: synced to disk when the method returns. One gateway writes one journal.
"""

from collections.abc import Sequence
from typing import Protocol

from exonomy_gateway.money.intent import Attempt, Entry, HoldRecord, Intent, Receipt


class Journal(Protocol):
    """The memory of the outbox. Methods may be called from several threads."""

    def record_intent(self, intent: Intent) -> Entry:
        """Durable: the intent. A second time it changes nothing; either way the entry as it stands is returned.

        Raises: IntentConflict, if its place (instance, height, index) holds another intent.
        """
        ...

    def record_attempt(self, intent_id: str, attempt: Attempt) -> None:
        """Durable: that the processor may be called with this key from now on. Numbers count up by one."""
        ...

    def record_result(self, receipt: Receipt, hold: HoldRecord | None) -> None:
        """Durable, both or neither: the receipt, and the newest look at the hold if there is one.

        DONE or REFUSED finishes the intent. MOVED only adds to the hold's story: its intent keeps its own receipt.
        """
        ...

    def open_intents(self) -> Sequence[Entry]:
        """Entries without a receipt; those of one instance ordered by (height, index)."""
        ...

    def open_holds(self) -> Sequence[HoldRecord]:
        """Holds whose last known state can still change by itself (not in `hold_states.CLOSED`)."""
        ...

    def hold(self, instance: bytes, hold_no: int) -> HoldRecord | None:
        """The newest record of one hold, open or closed."""
        ...

    def hold_by_ref(self, processor: str, ref: str) -> HoldRecord | None:
        """The newest record of the hold with that reference at that processor, open or closed."""
        ...
