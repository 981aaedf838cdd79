"""A processor in memory that keeps its word: idempotency keys, several releases, expiry. It can be told to fail."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from exonomy_gateway.money.errors import (
    AlreadyDone,
    AmountUnavailable,
    HoldExpired,
    KeyConflict,
    PayerActionRequired,
    UnknownHold,
    Unsupported,
    WebhookRefused,
)
from exonomy_gateway.money.hold_states import CLOSED
from exonomy_gateway.money.processor import (
    Capabilities,
    Capability,
    EventsPage,
    Hint,
    HoldRequest,
    HoldState,
    OnExpiry,
    State,
)

HOLD_MS = 7 * 24 * 3_600_000


class MemoryProcessor:
    """Implements `Processor`. `fail_before` and `fail_after` map an operation to what it raises, once, before or after
    it took effect. `moves` counts what really happened: (operation, ref, minor units). forgetful: as if every
    idempotency key had been pruned.
    """

    def __init__(self, clock: Callable[[], int], *, multi: bool = True, forgetful: bool = False) -> None:
        self.clock, self.multi, self.forgetful = clock, multi, forgetful
        self.fail_before: dict[str, BaseException] = {}
        self.fail_after: dict[str, BaseException] = {}
        self.moves: list[tuple[str, str, int]] = []
        self.calls: list[tuple[str, str]] = []
        self._holds: dict[str, HoldState] = {}
        self._keys: dict[str, tuple[str, str, tuple[object, ...]]] = {}
        self._events: list[str] = []

    def pay(self, ref: str) -> None:
        """The payer pays."""
        hold = self.query(ref)
        self._put(
            replace(
                hold, state=State.HELD, held=hold.amount, payer_action="", capturable_until_ms=self.clock() + HOLD_MS
            )
        )

    def charge_back(self, ref: str) -> None:
        """The payer's bank takes back what was released."""
        self._put(replace(self.query(ref), state=State.CHARGED_BACK, held=0, reason="charged back"))

    def capabilities(self, account: str, method: str, currency: str) -> Capabilities:
        if len(currency) != 3:
            raise Unsupported(f"no currency {currency!r}")
        flags = frozenset(Capability) - {Capability.EXTEND}
        until = self.clock() + HOLD_MS
        return Capabilities(
            flags if self.multi else flags - {Capability.MULTI_RELEASE}, until, until, OnExpiry.PAYER, 2, "payee"
        )

    def begin_hold(self, request: HoldRequest) -> HoldState:
        made = f"hold-{len(self._holds) + 1}"

        def begin() -> HoldState:
            amount, currency = request.amount, request.currency
            state = HoldState(made, request.our_ref, State.PAYER_ACTION, amount, 0, 0, 0, currency, None, f"pay {made}")
            return self._put(state, "begin_hold", request.amount)

        return self._change("begin_hold", request.key, (request.our_ref, request.amount), made, begin)

    def release_to(self, ref: str, cumulative: int, final: bool, key: str) -> HoldState:
        def release() -> HoldState:
            hold = self.query(ref)
            if cumulative < hold.released:
                raise AlreadyDone(ref, cumulative, hold.released, "released")
            if cumulative == hold.released and (not final or hold.state in CLOSED):
                return hold
            if hold.state is State.PAYER_ACTION:
                raise PayerActionRequired(ref)
            if hold.state is State.EXPIRED:
                raise HoldExpired(ref)
            more = cumulative - hold.released
            if more > hold.held:
                raise AmountUnavailable(ref, cumulative, hold.released + hold.held)
            left = 0 if final else hold.held - more
            if left and not self.multi:
                raise Unsupported("one release per hold")
            state = State.PARTLY_RELEASED if left else State.RELEASED if cumulative else State.VOIDED
            return self._put(replace(hold, state=state, released=cumulative, held=left), "release", more)

        return self._change("release_to", key, (ref, cumulative, final), ref, release)

    def void(self, ref: str, key: str) -> HoldState:
        def void() -> HoldState:
            hold = self.query(ref)
            if hold.state in (State.VOIDED, State.EXPIRED):
                return hold
            if hold.state is State.RELEASED:
                raise AlreadyDone(ref, 0, hold.released, "released")
            state = State.RELEASED if hold.released else State.VOIDED
            return self._put(replace(hold, state=state, held=0, payer_action=""), "void", hold.held)

        return self._change("void", key, (ref,), ref, void)

    def refund_to(self, ref: str, cumulative: int, key: str) -> HoldState:
        def refund() -> HoldState:
            hold = self.query(ref)
            if cumulative == hold.refunded:
                return hold
            if cumulative < hold.refunded:
                raise AlreadyDone(ref, cumulative, hold.refunded, "refunded")
            if cumulative > hold.released:
                raise AmountUnavailable(ref, cumulative, hold.released)
            return self._put(replace(hold, refunded=cumulative), "refund", cumulative - hold.refunded)

        return self._change("refund_to", key, (ref, cumulative), ref, refund)

    def extend(self, ref: str, until_ms: int, key: str) -> HoldState:
        raise Unsupported("holds here end after 7 days")

    def query(self, ref: str) -> HoldState:
        self._fail(self.fail_before, "query")
        if ref not in self._holds:
            raise UnknownHold(ref)
        hold = self._holds[ref]
        if hold.capturable_until_ms and hold.held and self.clock() >= hold.capturable_until_ms:
            self._holds[ref] = hold = replace(hold, state=State.EXPIRED, held=0)
        return hold

    def find_by_ref(self, our_ref: str, since_ms: int = 0) -> HoldState | None:
        self._fail(self.fail_before, "find_by_ref")
        return next((hold for hold in self._holds.values() if hold.our_ref == our_ref), None)

    def events(self, cursor: str) -> EventsPage:
        start = int(cursor or 0)
        return EventsPage(tuple(Hint(ref) for ref in self._events[start:]), str(len(self._events)))

    def verify_webhook(self, headers: Mapping[str, str], body: bytes, now_ms: int) -> Hint:
        if headers.get("signature") != "good":
            raise WebhookRefused("not signed with a secret of ours")
        return Hint(body.decode())

    def _change(
        self, operation: str, key: str, asked: tuple[object, ...], ref: str, act: Callable[[], HoldState]
    ) -> HoldState:
        self._fail(self.fail_before, operation)
        self.calls.append((operation, key))
        if self.forgetful or key not in self._keys:
            act()
            self._keys[key] = (operation, ref, asked)
        did, ref, before = self._keys[key]
        if (did, before) != (operation, asked):
            raise KeyConflict
        self._fail(self.fail_after, operation)
        return self._holds[ref]

    def _put(self, hold: HoldState, move: str = "", amount: int = 0) -> HoldState:
        self._holds[hold.ref] = hold
        self._events.append(hold.ref)
        if move:
            self.moves.append((move, hold.ref, amount))
        return hold

    @staticmethod
    def _fail(planned: dict[str, BaseException], operation: str) -> None:
        error = planned.pop(operation, None)
        if error is not None:
            raise error
