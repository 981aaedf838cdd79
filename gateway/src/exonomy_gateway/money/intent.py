"""One effect of a final seal that moves money, what came of it, and the keys under which it is carried out."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from exonomy_gateway.money.processor import HoldState, State

Kind = Literal["hold", "release", "refund"]


@dataclass(frozen=True)
class Intent:
    """What a final seal asks for, at one place: (instance, height, index).

    hold: begin a hold of `amount`, to be released in `releases` steps by `needed_until_ms`. release: see to it that
    `cumulative` has been paid from hold `hold_no`; if `final`, let go of the rest. refund: make the payer whole
    except for `cumulative`, which stays released. Amounts are minor units of `currency`; payer and payee are peers.
    """

    instance: bytes
    height: int
    index: int
    kind: Kind
    hold_no: int
    processor: str
    amount: int
    currency: str
    final: bool
    cumulative: int
    payer: bytes
    payee: bytes
    needed_until_ms: int
    releases: int = 1

    @property
    def key(self) -> str:
        """SHA-256(instance ‖ height ‖ index), hex: the intent's id, its first idempotency key, a hold's reference."""
        place = self.instance + self.height.to_bytes(8, "big") + self.index.to_bytes(8, "big")
        return hashlib.sha256(place).hexdigest()

    @property
    def hold_id(self) -> tuple[bytes, int]:
        """The hold this is about: one instance's holds are numbered."""
        return self.instance, self.hold_no

    @property
    def order(self) -> tuple[int, int]:
        """Where it stands among its instance's effects."""
        return self.height, self.index


@dataclass(frozen=True)
class Attempt:
    """One idempotency key in use for an intent, since `at_ms`. number counts from 0."""

    number: int
    key: str
    at_ms: int


def attempt_key(intent: Intent, number: int) -> str:
    """The idempotency key of an attempt; the first is the intent's own."""
    return intent.key if number == 0 else f"{intent.key}-{number}"


class Outcome(StrEnum):
    """What became of an intent, or that a hold has moved by itself since."""

    DONE = "done"
    REFUSED = "refused"
    MOVED = "moved"


@dataclass(frozen=True)
class Receipt:
    """What the processor says after an intent was carried out or refused, or when a hold moved.

    intent_id: `Intent.key`; for MOVED, that of the hold's own intent. outcome: REFUSED means that nothing was done
    for this intent, and `reason` says why; `state` is then the hold's as it stands (FAILED if there is none). Amounts
    are minor units. capabilities: names of what the processor can do with this hold.
    """

    intent_id: str
    outcome: Outcome
    processor: str
    ref: str
    state: State
    held: int
    released: int
    refunded: int
    currency: str
    capturable_until_ms: int | None
    reason: str
    capabilities: tuple[str, ...]


@dataclass(frozen=True)
class HoldRecord:
    """A hold that exists at a processor: the intent that began it and the newest look at it (without secrets)."""

    intent: Intent
    state: HoldState
    capabilities: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A journaled intent: its attempts so far, and its receipt once it is finished."""

    intent: Intent
    attempts: tuple[Attempt, ...] = ()
    receipt: Receipt | None = None
