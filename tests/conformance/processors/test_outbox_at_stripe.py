"""Money moves once or not at all, whatever the network or the power does; counted at the double."""

from collections.abc import Iterator
from dataclasses import replace
from secrets import token_bytes

import pytest
import stripe
from exonomy_gateway.money.errors import Declined
from exonomy_gateway.money.intent import Intent, Outcome, Receipt
from exonomy_gateway.money.limits import LAST_WAIT_MS
from exonomy_gateway.money.outbox import Outbox
from exonomy_gateway.money.payer import DECLINED_CARD
from exonomy_gateway.money.processor import State
from exonomy_gateway.money.waiting import Waiting

from tests.doubles.faulty_proxy import Fault, FaultyProxy
from tests.doubles.localstripe_server import LocalStripe
from tests.doubles.memory_journal import Killed, MemoryJournal

from .conftest import SECRET_KEY, TIMEOUTS_S, clock, pay, stripe_holds

PATHS = {"hold": r"/payment_intents$", "release": "/capture$", "refund": "/refunds$", "void": "/cancel$"}
KINDS = list(PATHS)
# Shorter than the proxy's patience, so that a swallowed answer is the client's timeout.
IMPATIENT_S = (0.3, 0.3)


class World:
    """A gateway whose way to Stripe leads through the proxy; the payer and the counting go direct."""

    def __init__(self, direct: str, proxy: FaultyProxy) -> None:
        self.direct, self.proxy = direct, proxy
        self.ahead_ms = 0
        self.ref = ""
        self.journal = MemoryJournal()
        self.books = stripe.StripeClient(SECRET_KEY, base_addresses={"api": direct}, max_network_retries=0)
        self.hold = Intent(token_bytes(32), 1, 0, "hold", 0, "stripe", 60_00, "EUR", False, 0, b"p", b"q", clock())
        self.start()

    def start(self, timeouts_s: tuple[float, float] = TIMEOUTS_S) -> None:
        """Start the gateway over what its journal remembers."""
        processors = {"stripe": stripe_holds(self.proxy.url, timeouts_s)}
        self.outbox = Outbox(self.journal, processors, lambda: clock() + self.ahead_ms)

    def submit(self, intent: Intent) -> Receipt:
        result = self.outbox.submit(intent)
        assert isinstance(result, Receipt)
        return result

    def until_done(self, intent: Intent) -> Receipt:
        """Let time pass until the intent has its receipt."""
        for _ in range(10):
            result = self.outbox.submit(intent)
            if isinstance(result, Receipt):
                return result
            self.ahead_ms += LAST_WAIT_MS
        raise AssertionError(self.outbox.waiting())

    def ready_for(self, kind: str) -> Intent:
        """Do what has to be done before an intent of this kind, and give that intent."""
        if kind == "hold":
            return self.hold
        self.paid()
        release = replace(self.hold, height=2, kind="release", cumulative=30_00, final=True)
        refund = replace(self.hold, height=3, kind="refund", cumulative=10_00 if kind == "refund" else 0)
        if kind == "refund":
            self.submit(release)
        return release if kind == "release" else refund

    def paid(self) -> None:
        """A hold that its payer has paid."""
        self.ref = self.submit(self.hold).ref
        pay(self.direct, stripe_holds(self.direct).query(self.ref))

    def moved(self) -> tuple[int, list[int], list[int]]:
        """What the double's books say about this instance: payments made, amounts captured, amounts refunded."""
        listed = self.books.v1.payment_intents.list({"limit": 100}).auto_paging_iter()
        ours = [intent for intent in listed if intent.metadata.to_dict().get("exonomy_ref") == self.hold.key]
        captured = [intent.amount_received for intent in ours if intent.amount_received]
        refunds = [self.books.v1.refunds.list({"payment_intent": one.id}).data for one in ours if one.amount_received]
        return len(ours), captured, [refund.amount for found in refunds for refund in found]


EXPECTED = {
    "hold": (1, [], []),
    "release": (1, [30_00], []),
    "refund": (1, [30_00], [20_00]),
    "void": (1, [], []),
}
STATES = {
    "hold": State.PAYER_ACTION,
    "release": State.RELEASED,
    "refund": State.RELEASED,
    "void": State.VOIDED,
}


@pytest.fixture(params=[True, False], ids=["keys-replayed", "keys-ignored"])
def world(request: pytest.FixtureRequest, localstripe: LocalStripe) -> Iterator[World]:
    with FaultyProxy(localstripe.url, replay=request.param) as proxy:
        yield World(localstripe.url, proxy)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", list(Fault), ids=lambda fault: fault.name.lower())
def test_one_broken_answer(world: World, kind: str, fault: Fault) -> None:
    intent = world.ready_for(kind)
    if fault in (Fault.SWALLOW_ANSWER, Fault.SWALLOW_REQUEST):
        world.start(IMPATIENT_S)
    world.proxy.break_next("POST", PATHS[kind], fault)
    done = world.until_done(intent)
    assert (done.outcome, done.state) == (Outcome.DONE, STATES[kind])
    assert world.moved() == EXPECTED[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_the_processor_is_gone_for_a_while(world: World, kind: str) -> None:
    intent = world.ready_for(kind)
    world.proxy.break_next("POST", "", Fault.RESET_BEFORE, times=2)
    world.proxy.break_next("GET", "", Fault.RESET_BEFORE, times=4)
    assert world.until_done(intent).state is STATES[kind]
    assert world.moved() == EXPECTED[kind]


POINTS = [f"{when} record_{what}" for what in ("intent", "attempt", "result") for when in ("before", "after")]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point", POINTS)
def test_power_cut_at_every_point_of_the_journal(world: World, kind: str, point: str) -> None:
    intent = world.ready_for(kind)
    world.journal.kill_at = point
    with pytest.raises(Killed):
        world.outbox.submit(intent)
    world.start()
    world.outbox.reconcile()
    assert world.submit(intent).state is STATES[kind]
    world.start()
    world.outbox.reconcile()
    assert world.moved() == EXPECTED[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_power_cut_after_an_answer_that_never_came(world: World, kind: str) -> None:
    intent = world.ready_for(kind)
    world.start(IMPATIENT_S)
    world.proxy.break_next("POST", PATHS[kind], Fault.SWALLOW_ANSWER)
    assert isinstance(world.outbox.submit(intent), Waiting)
    world.start()
    assert [receipt.outcome for receipt in world.outbox.reconcile().receipts][-1] is Outcome.DONE
    assert world.moved() == EXPECTED[kind]


def test_a_replayed_failure_gets_a_new_key_only_after_a_query(localstripe: LocalStripe) -> None:
    with FaultyProxy(localstripe.url, replay=True) as proxy:
        world = World(localstripe.url, proxy)
        intent = world.ready_for("release")
        proxy.break_next("POST", "/capture$", Fault.ERROR_BEFORE)
        world.until_done(intent)
        calls = [seen for seen in proxy.seen if seen.path.split("?")[0].endswith(("/capture", world.ref))]
        captures = [at for at, seen in enumerate(calls) if seen.method == "POST"]
        assert [calls[at].key for at in captures] == [intent.key, f"{intent.key}-1"]
        assert "GET" in [seen.method for seen in calls[captures[0] : captures[1]]]
        assert world.moved() == EXPECTED["release"]


def test_rate_limits_are_waited_out_with_the_same_key(world: World) -> None:
    intent = world.ready_for("release")
    world.proxy.break_next("POST", "/capture$", Fault.RATE_LIMIT)
    waiting = world.outbox.submit(intent)
    assert isinstance(waiting, Waiting)
    assert "asks to wait 1000 ms" in waiting.last_error
    world.until_done(intent)
    assert {seen.key for seen in world.proxy.sent("POST", "/capture$")} == {intent.key}


def test_a_declined_card_and_another_try(world: World) -> None:
    ref = world.submit(world.hold).ref
    secret = world.outbox.payer_action(world.hold.instance, 0)
    with pytest.raises(Declined):
        pay(world.direct, replace(stripe_holds(world.direct).query(ref), payer_action=secret), DECLINED_CARD)
    moved = world.outbox.on_hint("stripe", ref)
    assert isinstance(moved, Receipt)
    assert (moved.state, moved.held) == (State.PAYER_ACTION, 0)
    assert moved.reason.startswith("declined")
    pay(world.direct, stripe_holds(world.direct).query(ref))
    paid = world.outbox.on_hint("stripe", ref)
    assert isinstance(paid, Receipt)
    assert (paid.state, paid.held, paid.reason) == (State.HELD, 60_00, "")
    assert paid.capturable_until_ms is not None


def test_a_capture_behind_a_cancel_is_never_sent(world: World) -> None:
    """The double would pay; the outbox looks first."""
    intent = world.ready_for("release")
    world.books.v1.payment_intents.cancel(world.ref)
    refused = world.submit(intent)
    assert (refused.outcome, refused.state, refused.ref) == (Outcome.REFUSED, State.VOIDED, world.ref)
    assert world.proxy.sent("POST", "/capture$") == []
    assert world.moved() == EXPECTED["void"]
