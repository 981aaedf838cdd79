from dataclasses import replace

import pytest
from exonomy_gateway.money.errors import IllegalTransition
from exonomy_gateway.money.hold_states import CLOSED, FOLLOWS, advance
from exonomy_gateway.money.processor import HoldState, State

HOLD = HoldState("ref", "ours", State.HELD, 60, 60, 0, 0, "EUR", payer_action="pi_secret_x")


@pytest.mark.parametrize("after", State)
@pytest.mark.parametrize("before", State)
def test_the_table_decides(before: State, after: State) -> None:
    old, new = replace(HOLD, state=before), replace(HOLD, state=after)
    if after in FOLLOWS[before]:
        assert advance(old, new) is new
    else:
        with pytest.raises(IllegalTransition, match=f"'{after} .*' after '{before}"):
            advance(old, new)


def test_every_state_is_in_the_table_and_may_stay() -> None:
    assert set(FOLLOWS) == set(State)
    assert all(state in after for state, after in FOLLOWS.items())


def test_nothing_but_the_payers_bank_changes_a_closed_state() -> None:
    quiet = {state for state, after in FOLLOWS.items() if after <= {state, State.CHARGED_BACK}}
    assert quiet - {State.PARTLY_RELEASED} == CLOSED
    assert State.CHARGED_BACK not in FOLLOWS[State.VOIDED] | FOLLOWS[State.EXPIRED] | FOLLOWS[State.FAILED]


def test_nothing_leads_back_to_unpaid() -> None:
    paid = {State.HELD, State.PARTLY_RELEASED, *CLOSED}
    assert all(not FOLLOWS[state] & {State.CREATED, State.PAYER_ACTION} for state in paid)


def test_released_money_never_becomes_less() -> None:
    more = replace(HOLD, state=State.PARTLY_RELEASED, released=30)
    with pytest.raises(IllegalTransition):
        advance(more, replace(more, released=29))


def test_a_refund_may_bounce() -> None:
    refunded = replace(HOLD, state=State.RELEASED, released=60, refunded=60)
    assert advance(refunded, replace(refunded, refunded=0)).refunded == 0


@pytest.mark.parametrize(
    "other", [replace(HOLD, ref="other"), replace(HOLD, amount=61), replace(HOLD, currency="USD")], ids=repr
)
def test_another_hold_is_no_newer_look(other: HoldState) -> None:
    with pytest.raises(IllegalTransition):
        advance(HOLD, other)


def test_the_payers_secret_is_in_no_repr() -> None:
    assert "secret" not in repr(HOLD)
