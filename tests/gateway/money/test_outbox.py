"""Every effect is carried out once or not at all, whatever fails in between; checked at the processor."""

from collections.abc import Callable
from dataclasses import replace
from threading import Thread
from time import sleep

import pytest
from exonomy_gateway.money.errors import (
    AlreadyDone,
    AmountUnavailable,
    AuthFailed,
    Declined,
    HoldExpired,
    InDoubt,
    IntentConflict,
    MoneyError,
    RateLimited,
    Unreachable,
    Unsupported,
)
from exonomy_gateway.money.intent import Intent, Outcome, Receipt
from exonomy_gateway.money.limits import DEADLINE_MARGIN_MS, LAST_WAIT_MS
from exonomy_gateway.money.outbox import HintResult, Outbox
from exonomy_gateway.money.processor import HoldState, State
from exonomy_gateway.money.waiting import Waiting

from tests.doubles.memory_journal import Killed, MemoryJournal
from tests.doubles.memory_processor import HOLD_MS, MemoryProcessor

DAY_MS = 24 * 3_600_000
HOLD = Intent(b"i" * 32, 1, 0, "hold", 0, "mem", 60_00, "EUR", False, 0, b"payer", b"payee", DAY_MS)
RELEASE = replace(HOLD, height=2, kind="release", cumulative=30_00, final=True)
REFUND = replace(HOLD, height=3, kind="refund", cumulative=10_00)


class World:
    """A gateway that can be started again over what survived."""

    def __init__(self, forgetful: bool) -> None:
        self.now = 1_000
        self.journal = MemoryJournal()
        self.processor = MemoryProcessor(lambda: self.now, forgetful=forgetful)
        self.start()

    def start(self) -> None:
        self.outbox = Outbox(self.journal, {"mem": self.processor}, lambda: self.now)

    def submit(self, intent: Intent) -> Receipt:
        result = self.outbox.submit(intent)
        assert isinstance(result, Receipt)
        return result

    def held(self) -> str:
        """A hold that the payer has paid; its reference."""
        ref = self.submit(HOLD).ref
        self.processor.pay(ref)
        return ref


@pytest.fixture(params=[False, True], ids=["keys-kept", "keys-pruned"])
def world(request: pytest.FixtureRequest) -> World:
    return World(forgetful=request.param)


def test_hold_pay_release_refund(world: World) -> None:
    begun = world.submit(HOLD)
    assert (begun.outcome, begun.state, begun.held) == (Outcome.DONE, State.PAYER_ACTION, 0)
    assert world.outbox.payer_action(HOLD.instance, 0) == "pay hold-1"
    world.processor.pay(begun.ref)
    moved = world.outbox.on_hint("mem", begun.ref)
    assert isinstance(moved, Receipt)
    assert (moved.outcome, moved.state, moved.held) == (Outcome.MOVED, State.HELD, 60_00)
    assert world.outbox.payer_action(HOLD.instance, 0) == ""
    released = world.submit(RELEASE)
    assert (released.state, released.released, released.held) == (State.RELEASED, 30_00, 0)
    refunded = world.submit(REFUND)
    assert (refunded.released, refunded.refunded) == (30_00, 20_00)
    assert "UNILATERAL_RELEASE" in refunded.capabilities
    assert world.processor.moves == [
        ("begin_hold", begun.ref, 60_00),
        ("release", begun.ref, 30_00),
        ("refund", begun.ref, 20_00),
    ]


def test_the_same_intent_again_is_the_same_receipt(world: World) -> None:
    world.held()
    first = world.submit(RELEASE)
    world.start()
    assert world.submit(RELEASE) == first
    assert len(world.processor.moves) == 2


def test_another_intent_in_the_same_place_is_refused(world: World) -> None:
    world.held()
    world.submit(RELEASE)
    with pytest.raises(IntentConflict):
        world.outbox.submit(replace(RELEASE, cumulative=60_00))
    assert world.processor.moves[-1][2] == 30_00


POINTS = [f"{when} record_{what}" for what in ("intent", "attempt", "result") for when in ("before", "after")]


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("intent", [HOLD, RELEASE, REFUND], ids=lambda intent: intent.kind)
def test_power_cut_at_every_point_of_the_journal(world: World, intent: Intent, point: str) -> None:
    _prepare(world, intent)
    world.journal.kill_at = point
    with pytest.raises(Killed):
        world.outbox.submit(intent)
    _restart_and_check(world, intent)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("intent", [HOLD, RELEASE, REFUND], ids=lambda intent: intent.kind)
def test_power_cut_during_the_call(world: World, intent: Intent, when: str) -> None:
    _prepare(world, intent)
    operation = {"hold": "begin_hold", "release": "release_to", "refund": "refund_to"}[intent.kind]
    getattr(world.processor, f"fail_{when}")[operation] = Killed()
    with pytest.raises(Killed):
        world.outbox.submit(intent)
    _restart_and_check(world, intent)


def _prepare(world: World, intent: Intent) -> None:
    if intent is not HOLD:
        world.held()
    if intent is REFUND:
        world.submit(RELEASE)
    world.processor.moves.clear()


def _restart_and_check(world: World, intent: Intent) -> None:
    """After a start nothing is lost or done twice, even if the seal's effects are handed over again."""
    world.start()
    world.outbox.reconcile()
    world.submit(intent)
    world.outbox.reconcile()
    assert len(world.processor.moves) == 1
    assert world.journal.open_intents() == []


def _done_but_lost(operation: str, world: World) -> None:
    world.processor.fail_after[operation] = InDoubt("no answer", answered=False)


def _not_done(operation: str, world: World) -> None:
    world.processor.fail_before[operation] = InDoubt("no answer", answered=False)


@pytest.mark.parametrize("fault", [_done_but_lost, _not_done])
@pytest.mark.parametrize("intent", [HOLD, RELEASE, REFUND], ids=lambda intent: intent.kind)
def test_in_doubt_asks_and_then_does_what_is_missing(
    world: World, intent: Intent, fault: Callable[[str, World], None]
) -> None:
    _prepare(world, intent)
    fault({"hold": "begin_hold", "release": "release_to", "refund": "refund_to"}[intent.kind], world)
    waiting = world.outbox.submit(intent)
    assert isinstance(waiting, Waiting)
    assert waiting.last_error == "no answer"
    assert world.outbox.run_due() == ()
    world.now = waiting.next_try_ms
    assert [receipt.outcome for receipt in world.outbox.run_due()] == [Outcome.DONE]
    assert len(world.processor.moves) == 1
    assert world.outbox.waiting() == ()


def test_without_an_answer_the_key_stays_the_same(world: World) -> None:
    world.held()
    for _ in range(3):
        world.processor.fail_before["release_to"] = InDoubt("no answer", answered=False)
        world.outbox.submit(RELEASE)
        world.now += LAST_WAIT_MS
    world.submit(RELEASE)
    assert [attempt.key for attempt in world.journal.record_intent(RELEASE).attempts] == [RELEASE.key]


def test_after_an_answered_failure_a_query_comes_before_a_new_key(world: World) -> None:
    world.held()
    world.processor.fail_before["release_to"] = InDoubt("HTTP 500", answered=True)
    world.outbox.submit(RELEASE)
    world.now += LAST_WAIT_MS
    world.processor.fail_before["query"] = Unreachable("no network")
    assert isinstance(world.outbox.submit(RELEASE), Waiting)
    assert len(world.journal.record_intent(RELEASE).attempts) == 1
    world.now += LAST_WAIT_MS
    world.submit(RELEASE)
    keys = [attempt.key for attempt in world.journal.record_intent(RELEASE).attempts]
    assert keys == [RELEASE.key, f"{RELEASE.key}-1"]
    assert world.processor.calls[-1] == ("release_to", f"{RELEASE.key}-1")


@pytest.mark.parametrize(
    ("error", "wait_ms"),
    [(RateLimited(7_000), 7_000), (RateLimited(10), 1_000), (Unreachable("down"), 1_000), (AuthFailed(), 1_000)],
    ids=lambda value: type(value).__name__ if isinstance(value, MoneyError) else str(value),
)
def test_what_time_or_a_person_may_cure_waits(world: World, error: MoneyError, wait_ms: int) -> None:
    world.held()
    world.processor.fail_before["release_to"] = error
    waiting = world.outbox.submit(RELEASE)
    assert isinstance(waiting, Waiting)
    assert (waiting.next_try_ms - world.now, waiting.last_error) == (wait_ms, str(error))
    assert world.outbox.waiting() == (waiting,)


def test_waiting_doubles_up_to_a_limit_and_is_never_given_up(world: World) -> None:
    world.held()
    waits = []
    for _ in range(20):
        world.processor.fail_before["query"] = Unreachable("down")
        waiting = world.outbox.submit(RELEASE)
        assert isinstance(waiting, Waiting)
        waits.append(waiting.next_try_ms - world.now)
        world.now = waiting.next_try_ms
    assert waits[:4] == [1_000, 2_000, 4_000, 8_000]
    assert waits[-1] == LAST_WAIT_MS
    assert world.submit(RELEASE).released == 30_00


def test_a_clock_set_back_by_years_keeps_nobody_waiting(world: World) -> None:
    world.held()
    world.now += 10 * 365 * DAY_MS
    world.processor.fail_before["query"] = Unreachable("down")
    world.outbox.submit(RELEASE)
    world.now = 1_000
    assert [receipt.outcome for receipt in world.outbox.run_due()] == [Outcome.DONE]


def test_a_declined_hold_is_an_answer(world: World) -> None:
    world.processor.fail_before["begin_hold"] = Declined("do_not_honor")
    refused = world.submit(HOLD)
    assert (refused.outcome, refused.state, refused.held) == (Outcome.REFUSED, State.FAILED, 0)
    assert "do_not_honor" in refused.reason


@pytest.mark.parametrize("intent", [RELEASE, replace(REFUND, cumulative=0)], ids=lambda intent: intent.kind)
@pytest.mark.parametrize("error", [Declined("do_not_honor"), Unsupported("Stripe refused the request (new_code)")])
def test_a_refusal_while_money_is_held_waits_and_is_tried_with_a_new_key(
    world: World, intent: Intent, error: MoneyError
) -> None:
    """A hold that is given up by us stays on the payer's card until it expires."""
    world.held()
    world.processor.fail_before["release_to" if intent is RELEASE else "void"] = error
    waiting = world.outbox.submit(intent)
    assert isinstance(waiting, Waiting)
    assert world.outbox.waiting() == (waiting,)
    assert (waiting.last_error, waiting.next_try_ms > world.now) == (str(error), True)
    world.now = waiting.next_try_ms
    (done,) = world.outbox.run_due()
    assert (done.outcome, done.held) == (Outcome.DONE, 0)
    assert world.processor.calls[-1][1].startswith(f"{intent.key}-1")
    assert world.outbox.waiting() == ()


def test_a_refusal_that_cannot_be_looked_into_waits(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.held()

    def refuse_and_vanish(ref: str, cumulative: int, final: bool, key: str) -> HoldState:
        world.processor.fail_before["query"] = Unreachable("down")
        raise Declined("do_not_honor")

    monkeypatch.setattr(world.processor, "release_to", refuse_and_vanish)
    assert isinstance(world.outbox.submit(RELEASE), Waiting)


def test_a_refusal_on_a_hold_that_has_ended_is_an_answer(world: World) -> None:
    ref = world.held()
    world.processor.fail_before["release_to"] = Declined("do_not_honor")
    waiting = world.outbox.submit(RELEASE)
    assert isinstance(waiting, Waiting)
    world.processor.void(ref, "by the payer's bank")
    world.processor.fail_before["release_to"] = Declined("do_not_honor")
    world.now = waiting.next_try_ms
    (refused,) = world.outbox.run_due()
    assert (refused.outcome, refused.state) == (Outcome.REFUSED, State.VOIDED)
    assert world.outbox.waiting() == ()


@pytest.mark.parametrize(
    "error",
    [AlreadyDone("hold-1", 1, 2, "released"), AmountUnavailable("hold-1", 2, 1), HoldExpired("hold-1")],
    ids=lambda error: type(error).__name__,
)
def test_what_no_other_try_can_change_is_an_answer(world: World, error: MoneyError) -> None:
    world.held()
    world.processor.fail_before["release_to"] = error
    refused = world.submit(RELEASE)
    assert (refused.outcome, refused.state, refused.reason) == (Outcome.REFUSED, State.HELD, str(error))


def test_a_release_at_another_processor_than_the_holds_is_refused(world: World) -> None:
    world.held()
    refused = world.submit(replace(RELEASE, processor="other"))
    assert (refused.outcome, "there is no hold 0 at 'other'" in refused.reason) == (Outcome.REFUSED, True)


def test_effects_on_one_hold_keep_their_order(world: World) -> None:
    world.held()
    world.processor.fail_before["query"] = Unreachable("down")
    world.outbox.submit(RELEASE)
    later = world.outbox.submit(REFUND)
    assert isinstance(later, Waiting)
    assert "earlier effect" in later.last_error
    world.now += LAST_WAIT_MS
    world.processor.fail_before["query"] = Unreachable("still down")
    assert world.outbox.run_due() == ()
    world.now += LAST_WAIT_MS
    assert [receipt.released for receipt in world.outbox.run_due()] == [30_00, 30_00]
    assert [move[0] for move in world.processor.moves] == ["begin_hold", "release", "refund"]


def test_another_hold_does_not_wait(world: World) -> None:
    world.held()
    world.processor.fail_before["query"] = Unreachable("down")
    world.outbox.submit(RELEASE)
    assert world.submit(replace(HOLD, index=1, hold_no=1)).outcome is Outcome.DONE


@pytest.mark.parametrize(
    ("intent", "reason"),
    [
        (replace(HOLD, needed_until_ms=1_000 + HOLD_MS - DEADLINE_MARGIN_MS + 1), "too late"),
        (replace(HOLD, releases=2), "releases a hold once"),
        (replace(HOLD, currency="EURO"), "no currency"),
        (replace(HOLD, processor="other"), "no processor named"),
    ],
    ids=["deadline", "releases", "currency", "processor"],
)
def test_what_the_processor_cannot_carry_is_refused_without_a_call(world: World, intent: Intent, reason: str) -> None:
    world.processor.multi = False
    refused = world.submit(intent)
    assert (refused.outcome, refused.state) == (Outcome.REFUSED, State.FAILED)
    assert reason in refused.reason
    assert world.processor.calls == []


def test_a_deadline_just_inside_is_taken(world: World) -> None:
    intent = replace(HOLD, needed_until_ms=1_000 + HOLD_MS - DEADLINE_MARGIN_MS, releases=5)
    assert world.submit(intent).outcome is Outcome.DONE


def test_refund_of_an_unpaid_and_of_a_held_hold_voids(world: World) -> None:
    world.submit(HOLD)
    unpaid = world.submit(replace(REFUND, cumulative=0))
    assert (unpaid.state, unpaid.refunded) == (State.VOIDED, 0)
    other = replace(HOLD, index=1, hold_no=1)
    world.processor.pay(world.submit(other).ref)
    held = world.submit(replace(REFUND, index=1, hold_no=1, cumulative=0))
    assert (held.state, held.held, held.released) == (State.VOIDED, 0, 0)


def test_refund_never_pays_the_payee(world: World) -> None:
    world.held()
    refused = world.submit(REFUND)
    assert (refused.outcome, refused.held, refused.released) == (Outcome.REFUSED, 60_00, 0)


def test_refund_after_part_of_several_releases(world: World) -> None:
    world.held()
    world.submit(replace(RELEASE, final=False))
    done = world.submit(REFUND)
    assert (done.state, done.held, done.released, done.refunded) == (State.RELEASED, 0, 30_00, 20_00)


def test_release_of_a_hold_that_is_not_there_is_refused(world: World) -> None:
    assert "there is no hold 0" in world.submit(RELEASE).reason


def test_release_waits_for_a_processor_that_is_not_configured(world: World) -> None:
    world.held()
    world.outbox = Outbox(world.journal, {}, lambda: world.now)
    assert isinstance(world.outbox.submit(RELEASE), Waiting)


def test_a_second_hold_under_one_number_is_refused(world: World) -> None:
    world.submit(HOLD)
    assert "made already" in world.submit(replace(HOLD, height=5)).reason
    assert len(world.processor.moves) == 1


def test_unknown_hints_are_reported_and_forgotten(world: World) -> None:
    world.submit(HOLD)
    writes = list(world.journal.writes)
    assert world.outbox.on_hint("mem", "someone-else") is HintResult.UNKNOWN
    assert world.outbox.on_hint("other", "hold-1") is HintResult.UNKNOWN
    assert world.journal.writes == writes


def test_late_and_doubled_hints_change_nothing(world: World) -> None:
    ref = world.held()
    assert isinstance(world.outbox.on_hint("mem", ref), Receipt)
    assert world.outbox.on_hint("mem", ref) is HintResult.UNCHANGED
    world.submit(RELEASE)
    assert world.outbox.on_hint("mem", ref) is HintResult.UNCHANGED


def test_a_hint_ahead_of_its_record_is_made_good_by_the_record(world: World) -> None:
    world.processor.fail_after["begin_hold"] = InDoubt("no answer", answered=False)
    world.outbox.submit(HOLD)
    world.processor.pay("hold-1")
    assert world.outbox.on_hint("mem", "hold-1") is HintResult.UNKNOWN
    assert [receipt.state for receipt in world.outbox.reconcile().receipts] == [State.HELD]


def test_reconcile_sees_what_happened_meanwhile(world: World) -> None:
    world.held()
    world.start()
    assert [receipt.state for receipt in world.outbox.reconcile().receipts] == [State.HELD]
    world.now += HOLD_MS
    assert [receipt.state for receipt in world.outbox.reconcile().receipts] == [State.EXPIRED]
    refused = world.submit(RELEASE)
    assert (refused.outcome, refused.released) == (Outcome.REFUSED, 0)
    assert "expired" in refused.reason


def test_reconcile_reports_what_it_could_not_see(world: World) -> None:
    ref = world.held()
    world.processor.fail_before["query"] = Unreachable("down")
    assert [fault[0] for fault in world.outbox.reconcile().faults] == [ref]


def test_one_writer_per_hold(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.held()
    query = world.processor.query
    monkeypatch.setattr(world.processor, "query", lambda ref: sleep(0.02) or query(ref))
    world.journal.record_intent(RELEASE)
    doing = [lambda: world.outbox.submit(RELEASE), world.outbox.run_due, world.outbox.reconcile] * 4
    threads = [Thread(target=act) for act in doing]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [call[0] for call in world.processor.calls] == ["begin_hold", "release_to"]
    outcomes = [receipt.outcome for receipt in world.journal.story[HOLD.hold_id]]
    assert outcomes.count(Outcome.DONE) == 2
