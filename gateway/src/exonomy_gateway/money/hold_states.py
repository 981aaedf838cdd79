"""What may follow what in the life of a hold.

A poll can miss steps in between, so the table lists everything a later look may find. Nothing leads back: an answer
that does is a fault of the processor or of its double, never a new state.

A hold that is closed may still be charged back, months later: nobody waits for it, but a hint of it is followed.
"""

from exonomy_gateway.money.errors import IllegalTransition
from exonomy_gateway.money.processor import HoldState, State

FOLLOWS: dict[State, frozenset[State]] = {
    State.CREATED: frozenset(State),
    State.PAYER_ACTION: frozenset(State) - {State.CREATED},
    State.HELD: frozenset(
        {State.HELD, State.PARTLY_RELEASED, State.RELEASED, State.VOIDED, State.EXPIRED, State.CHARGED_BACK}
    ),
    State.PARTLY_RELEASED: frozenset({State.PARTLY_RELEASED, State.RELEASED, State.CHARGED_BACK}),
    State.RELEASED: frozenset({State.RELEASED, State.CHARGED_BACK}),
    State.VOIDED: frozenset({State.VOIDED}),
    State.EXPIRED: frozenset({State.EXPIRED}),
    State.FAILED: frozenset({State.FAILED}),
    State.CHARGED_BACK: frozenset({State.CHARGED_BACK}),
}

CLOSED = frozenset({State.RELEASED, State.VOIDED, State.EXPIRED, State.FAILED, State.CHARGED_BACK})


def advance(before: HoldState, after: HoldState) -> HoldState:
    """The newer of two looks at one hold.

    Released money never becomes less. Refunded money may: a refund can bounce.

    Raises: IllegalTransition; then `before` still stands.
    """
    same_hold = (before.ref, before.amount, before.currency) == (after.ref, after.amount, after.currency)
    if after.state not in FOLLOWS[before.state] or after.released < before.released or not same_hold:
        raise IllegalTransition(before.ref, _story(before), _story(after))
    return after


def _story(hold: HoldState) -> str:
    return f"{hold.state} {hold.released}/{hold.amount} {hold.currency}"
