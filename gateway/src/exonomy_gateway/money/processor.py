"""The interface every payment processor's adapter offers, and the values that cross it.

Amounts are ISO 4217 minor units (an integer and a currency code); adapters convert. Release and refund targets are
cumulative, so a retry or a reordering can't pay twice. A webhook is a hint, never state.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Protocol


class Capability(Enum):
    """One thing a processor can do with a hold, for one account, method and currency."""

    HOLD = "HOLD"
    PARTIAL_FINAL = "PARTIAL_FINAL"
    MULTI_RELEASE = "MULTI_RELEASE"
    EXTEND = "EXTEND"
    VOID = "VOID"
    REFUND = "REFUND"
    PARTIAL_REFUND = "PARTIAL_REFUND"
    EVENT_FEED = "EVENT_FEED"
    UNILATERAL_RELEASE = "UNILATERAL_RELEASE"


class OnExpiry(Enum):
    """Who has the money when a hold ends by itself."""

    PAYER = "payer"
    PAYEE = "payee"
    MANUAL = "manual"


class State(StrEnum):
    """Where a hold stands; `hold_states` says what may follow what."""

    CREATED = "created"
    PAYER_ACTION = "payer_action"
    HELD = "held"
    PARTLY_RELEASED = "partly_released"
    RELEASED = "released"
    VOIDED = "voided"
    EXPIRED = "expired"
    FAILED = "failed"
    CHARGED_BACK = "charged_back"
    """Paid, and taken back by the payer's bank for good."""


@dataclass(frozen=True)
class Capabilities:
    """What can be promised for a hold made now.

    The two times (ms since 1970) are estimates for a hold the payer confirms at once; after authorization
    `HoldState.capturable_until_ms` replaces them. custody: whose balance the released money reaches ("payee" when
    nobody stands in between). exponent: decimals of the amounts as the processor counts them.
    """

    flags: frozenset[Capability]
    guaranteed_until_ms: int
    capturable_until_ms: int
    on_expiry: OnExpiry
    exponent: int
    custody: str


@dataclass(frozen=True)
class HoldRequest:
    """Reserve `amount` minor units of `currency` from payer for payee, findable again by `our_ref`."""

    our_ref: str
    amount: int
    currency: str
    payer: bytes
    payee: bytes
    description: str
    needed_until_ms: int
    key: str


@dataclass(frozen=True)
class HoldState:
    """A hold as its processor reports it, in minor units.

    amount: what the hold was made for. held: reserved now and still releasable. released: paid so far, before
    refunds. refunded: given back of what was released. payer_action: what the payer's app needs to pay; a secret.
    """

    ref: str
    our_ref: str
    state: State
    amount: int
    held: int
    released: int
    refunded: int
    currency: str
    capturable_until_ms: int | None = None
    payer_action: str = field(default="", repr=False)
    reason: str = ""


@dataclass(frozen=True)
class Hint:
    """Something may have happened to this object; ask the processor."""

    object_id: str


@dataclass(frozen=True)
class EventsPage:
    """Hints in the order they happened, and where to go on. gap: the cursor was too old; query every open hold."""

    hints: tuple[Hint, ...]
    cursor: str
    gap: bool = False


class Processor(Protocol):
    """One processor, one account. Every method may raise `ProcessorError`; methods that change something raise
    `InDoubt` when it is not known whether they did.
    """

    def capabilities(self, account: str, method: str, currency: str) -> Capabilities:
        """What a hold made now could do. Empty account and method mean the adapter's own. No call is made.

        Raises: Unsupported.
        """
        ...

    def begin_hold(self, request: HoldRequest) -> HoldState:
        """Ask for a hold. It is HELD only after the payer has acted."""
        ...

    def release_to(self, ref: str, cumulative: int, final: bool, key: str) -> HoldState:
        """See to it that `cumulative` has been paid in all; if final, let the rest go back to the payer.

        The same target twice changes nothing the second time. Raises: AlreadyDone if more was released before.
        """
        ...

    def void(self, ref: str, key: str) -> HoldState:
        """Let go of what is still held. Voiding twice changes nothing. Raises: AlreadyDone if it was all released."""
        ...

    def refund_to(self, ref: str, cumulative: int, key: str) -> HoldState:
        """See to it that `cumulative` of what was released has been given back in all."""
        ...

    def extend(self, ref: str, until_ms: int, key: str) -> HoldState:
        """Keep the hold until then. Raises: Unsupported."""
        ...

    def query(self, ref: str) -> HoldState:
        """The hold as it is now. Raises: UnknownHold."""
        ...

    def find_by_ref(self, our_ref: str, since_ms: int = 0) -> HoldState | None:
        """The hold made for `our_ref`, or None if there surely is none made since then. Raises: InDoubt if the
        answer would be a guess.
        """
        ...

    def events(self, cursor: str) -> EventsPage:
        """Hints newer than the cursor; an empty cursor starts with the newest."""
        ...

    def verify_webhook(self, headers: Mapping[str, str], body: bytes, now_ms: int) -> Hint:
        """Check where a webhook comes from and how old it is. Raises: WebhookRefused."""
        ...
