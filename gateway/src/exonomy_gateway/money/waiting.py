"""Intents that wait: for a processor in reach, for its rate limit, for an earlier effect. Nothing waiting is lost."""

from dataclasses import dataclass

from exonomy_gateway.money.errors import MoneyError, RateLimited
from exonomy_gateway.money.limits import FIRST_WAIT_MS, LAST_WAIT_MS, RETRY_AFTER_MS


@dataclass(frozen=True)
class Waiting:
    """An intent that is not finished: how often it was tried, when it is tried next, and what went wrong last."""

    intent_id: str
    tries: int
    next_try_ms: int
    last_error: str


class WaitingRoom:
    """When to try each intent again. Kept in memory only: after a start everything is tried at once."""

    def __init__(self) -> None:
        self._waiting: dict[str, Waiting] = {}

    def is_due(self, intent_id: str, now_ms: int) -> bool:
        """Whether to try now. A clock that was set back doesn't keep anybody waiting for years."""
        found = self._waiting.get(intent_id)
        return found is None or not now_ms < found.next_try_ms <= now_ms + RETRY_AFTER_MS

    def put(self, intent_id: str, now_ms: int, error: MoneyError) -> Waiting:
        """Wait because of this error."""
        tries = self._waiting[intent_id].tries + 1 if intent_id in self._waiting else 1
        wait_ms = min(FIRST_WAIT_MS * 2 ** min(tries - 1, 20), LAST_WAIT_MS)
        if isinstance(error, RateLimited):
            wait_ms = min(max(error.after_ms, wait_ms), RETRY_AFTER_MS)
        self._waiting[intent_id] = Waiting(intent_id, tries, now_ms + wait_ms, str(error))
        return self._waiting[intent_id]

    def remove(self, intent_id: str) -> None:
        """It waits no longer."""
        self._waiting.pop(intent_id, None)

    def get(self, intent_id: str) -> Waiting | None:
        """How an intent waits, if it was tried before."""
        return self._waiting.get(intent_id)

    def all(self) -> tuple[Waiting, ...]:
        """Everything that waits because of an error."""
        return tuple(self._waiting.values())
