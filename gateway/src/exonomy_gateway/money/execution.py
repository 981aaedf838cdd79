"""One attempt at one intent: ask first, then do what is still missing.

No journal, no waiting, no threads: those are the outbox's. Whatever is raised here leaves the intent as it was.
"""

from collections.abc import Callable
from dataclasses import replace

from exonomy_gateway.money.errors import AmountUnavailable, IllegalTransition, Unsupported
from exonomy_gateway.money.hold_states import advance
from exonomy_gateway.money.intent import HoldRecord, Intent, Outcome, Receipt
from exonomy_gateway.money.limits import DEADLINE_MARGIN_MS, FIND_MARGIN_MS
from exonomy_gateway.money.processor import Capabilities, Capability, HoldRequest, HoldState, Processor, State

NewKey = Callable[[], str]
"""Gives the idempotency key for a call, after making sure that the journal knows it."""


def begin(intent: Intent, processor: Processor, first_tried_ms: int | None, new_key: NewKey) -> HoldRecord:
    """Begin a hold, unless an earlier attempt did. Raises: Unsupported, if it could not keep what it promises."""
    found = None
    if first_tried_ms is not None:
        found = processor.find_by_ref(intent.key, first_tried_ms - FIND_MARGIN_MS)
    able = processor.capabilities("", "", intent.currency)
    if found is None:
        _fits(intent, able)
        found = processor.begin_hold(_request(intent, new_key()))
    if (found.amount, found.currency) != (intent.amount, intent.currency):
        wanted = f"{intent.amount} {intent.currency}"
        raise IllegalTransition(found.ref, wanted, f"{found.amount} {found.currency}")
    return HoldRecord(intent, without_secret(found), tuple(sorted(flag.value for flag in able.flags)))


def release(intent: Intent, processor: Processor, hold: HoldState, new_key: NewKey) -> HoldState:
    """Release up to the intent's cumulative target, and let go of the rest if it is final."""
    now = advance(hold, processor.query(hold.ref))
    if now.released == intent.cumulative and (not intent.final or now.held == 0):
        return now
    return advance(now, processor.release_to(hold.ref, intent.cumulative, intent.final, new_key()))


def refund(intent: Intent, processor: Processor, hold: HoldState, new_key: NewKey) -> HoldState:
    """Make the payer whole except for the intent's cumulative amount: void what is held, give back what is too much.

    Never pays the payee: if less was released than should stay, nothing is done.
    """
    now = advance(hold, processor.query(hold.ref))
    if now.released < intent.cumulative:
        raise AmountUnavailable(hold.ref, intent.cumulative, now.released)
    if now.state in (State.PAYER_ACTION, State.HELD, State.PARTLY_RELEASED):
        now = advance(now, processor.void(hold.ref, f"{new_key()}-void"))
    owed = now.released - intent.cumulative
    return now if now.refunded >= owed else advance(now, processor.refund_to(hold.ref, owed, new_key()))


def receipt(intent_id: str, outcome: Outcome, hold: HoldRecord, reason: str = "") -> Receipt:
    """The receipt for an intent on an existing hold. reason: the hold's own if none is given."""
    state = hold.state
    return Receipt(
        intent_id=intent_id,
        outcome=outcome,
        processor=hold.intent.processor,
        ref=state.ref,
        state=state.state,
        held=state.held,
        released=state.released,
        refunded=state.refunded,
        currency=state.currency,
        capturable_until_ms=state.capturable_until_ms,
        reason=reason or state.reason,
        capabilities=hold.capabilities,
    )


def refusal(intent: Intent, reason: str) -> Receipt:
    """The receipt for an intent for which there is no hold."""
    return Receipt(
        intent.key, Outcome.REFUSED, intent.processor, "", State.FAILED, 0, 0, 0, intent.currency, None, reason, ()
    )


def without_secret(state: HoldState) -> HoldState:
    """A look at a hold that may be stored and passed on."""
    return replace(state, payer_action="")


def _fits(intent: Intent, able: Capabilities) -> None:
    """Refuse at funding time what the processor can't carry."""
    if Capability.HOLD not in able.flags:
        raise Unsupported(f"{intent.processor} can't hold money for this account")
    if intent.releases > 1 and Capability.MULTI_RELEASE not in able.flags:
        raise Unsupported(f"{intent.processor} releases a hold once, not {intent.releases} times; use a hold each")
    late = intent.needed_until_ms + DEADLINE_MARGIN_MS - able.capturable_until_ms
    if late > 0:
        raise Unsupported(f"{intent.processor} can't hold money that long: the deadline is {late // 1000} s too late")


def _request(intent: Intent, key: str) -> HoldRequest:
    return HoldRequest(
        our_ref=intent.key,
        amount=intent.amount,
        currency=intent.currency,
        payer=intent.payer,
        payee=intent.payee,
        description=f"Exonomy {intent.instance.hex()[:12]} #{intent.hold_no}",
        needed_until_ms=intent.needed_until_ms,
        key=key,
    )
