"""Stripe, or whoever answers in its place, says 200 and nonsense: nothing but our own errors comes of it."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from exonomy_contracts import limits as contract_limits
from exonomy_gateway.money import limits
from exonomy_gateway.money.errors import InDoubt, ProcessorError, Unreachable
from exonomy_gateway.money.processor import HoldRequest, State
from exonomy_gateway.money.stripe_client import LazyClient
from exonomy_gateway.money.stripe_holds import StripeHolds

from tests.gateway.money.test_stripe_objects import INTENT

REFUNDABLE = {**INTENT, "status": "succeeded", "amount_received": 6000, "amount_capturable": 0}
NONSENSE: dict[str, object] = {
    "list": [],
    "null": None,
    "text": "x",
    "number": 7,
    "empty": {},
    "list-of-null": {"object": "list", "data": [None], "has_more": False, "url": "/v1/x"},
    "list-of-nothing": {"object": "list", "data": None, "url": "/v1/x"},
    "no-id": {**INTENT, "id": None},
    "id-too-long": {**INTENT, "id": "p" * (limits.REF_CHARS + 1)},
    "id-half-a-letter": {**INTENT, "id": "pi_\ud800"},
    "amount-2-63": {**INTENT, "amount": 2**63},
    "amount-too-large": {**INTENT, "amount": limits.AMOUNT_MOST + 1},
    "amount-text": {**INTENT, "amount": "6000"},
    "currency-unknown": {**INTENT, "currency": "euro"},
    "status-list": {**INTENT, "status": ["succeeded"]},
    "status-half-a-letter": {**INTENT, "status": "\ud800" * 10_000},
}


class Answering:
    """An HTTP server that gives the same answer to every GET, and another to every POST."""

    def __init__(self) -> None:
        self.get: object = INTENT
        self.post: object = INTENT
        self.disputes: list[object] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                listed = {"/refunds": [], "/disputes": outer.disputes}
                found = [data for path, data in listed.items() if path in self.path]
                page = {"object": "list", "data": found and found[0], "has_more": False, "url": "/v1/listed"}
                self._answer(page if found else outer.get)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                self._answer(outer.post)

            def _answer(self, content: object) -> None:
                data = json.dumps(content).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args: object) -> None:
                """Nothing: the test says what happened."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture(scope="module")
def server() -> Iterator[Answering]:
    answering = Answering()
    yield answering
    answering.server.shutdown()
    answering.server.server_close()


@pytest.fixture
def holds(server: Answering) -> StripeHolds:
    server.get = server.post = INTENT
    server.disputes = []
    return StripeHolds(LazyClient("sk_test_x", server.url, timeouts_s=(2, 2)), clock=lambda: 0)


REQUEST = HoldRequest("ours", 6000, "EUR", b"a", b"b", "", 0, "key")
ASKING: dict[str, Callable[[StripeHolds], object]] = {
    "query": lambda holds: holds.query("pi_1"),
    "find": lambda holds: holds.find_by_ref("ours"),
    "events": lambda holds: holds.events(""),
    "events-on": lambda holds: holds.events("evt_1"),
}
CHANGING: dict[str, Callable[[StripeHolds], object]] = {
    "begin": lambda holds: holds.begin_hold(REQUEST),
    "capture": lambda holds: holds.release_to("pi_1", 6000, True, "key"),
    "cancel": lambda holds: holds.void("pi_1", "key"),
}


@pytest.mark.parametrize("ask", ["query"])
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
def test_an_odd_answer_to_a_question_is_no_answer(
    holds: StripeHolds, server: Answering, ask: str, nonsense: object
) -> None:
    server.get = nonsense
    with pytest.raises(Unreachable) as told:
        ASKING[ask](holds)
    assert str(told.value).isprintable()


@pytest.mark.parametrize("ask", ["find", "events", "events-on"])
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
def test_an_odd_list_raises_nothing_of_the_librarys(
    holds: StripeHolds, server: Answering, ask: str, nonsense: object
) -> None:
    server.get = nonsense
    try:
        ASKING[ask](holds)
    except ProcessorError as error:
        assert type(error) is Unreachable


@pytest.mark.parametrize("change", CHANGING.values(), ids=CHANGING)
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
def test_after_an_odd_answer_to_a_change_only_its_own_key_is_safe(
    holds: StripeHolds, server: Answering, change: Callable[[StripeHolds], object], nonsense: object
) -> None:
    server.post = nonsense
    with pytest.raises(InDoubt) as told:
        change(holds)
    assert (type(told.value), told.value.answered) == (InDoubt, False)
    assert str(told.value).isprintable()


@pytest.mark.parametrize("nonsense", [[], None, "x", 7, {}, {"status": ["failed"]}, {"status": None}], ids=repr)
def test_after_an_odd_answer_to_a_refund_it_is_in_doubt(
    holds: StripeHolds, server: Answering, nonsense: object
) -> None:
    server.get, server.post = REFUNDABLE, nonsense
    with pytest.raises(InDoubt) as told:
        holds.refund_to("pi_1", 1000, "key")
    assert (type(told.value), told.value.answered) == (InDoubt, False)


@pytest.mark.parametrize("seconds", [-1, True, 2**53, 2**63, 1e300, "1", []], ids=repr)
def test_an_absurd_deadline_is_none(holds: StripeHolds, server: Answering, seconds: object) -> None:
    server.get = {**INTENT, "latest_charge": {"payment_method_details": {"card": {"capture_before": seconds}}}}
    assert holds.query("pi_1").capturable_until_ms is None


@pytest.mark.parametrize("code", ["\ud800\n" * 5_000, "x" * 5_000, 7, ["a"]], ids=lambda code: repr(code)[:12])
def test_a_reason_is_printable_and_fits_a_receipt(holds: StripeHolds, server: Answering, code: object) -> None:
    error = {"decline_code": code}
    server.get = {**INTENT, "status": "requires_payment_method", "last_payment_error": error, "client_secret": code}
    hold = holds.query("pi_1")
    assert hold.reason.isprintable()
    assert hold.payer_action.isprintable()
    assert len(hold.reason) <= limits.REASON_CHARS


def test_the_lengths_are_those_of_a_receipt() -> None:
    """SPEC 6.6."""
    assert limits.AMOUNT_MOST == contract_limits.AMOUNT
    assert limits.COUNT_MOST == contract_limits.COUNT
    assert limits.REF_CHARS == 2 * contract_limits.WORD_CHARS
    assert limits.REASON_CHARS == contract_limits.REFUSAL_CHARS


@pytest.mark.parametrize(
    ("status", "state", "reason"),
    [
        ("needs_response", State.RELEASED, "disputed by the payer (needs_response)"),
        ("warning_closed", State.RELEASED, "disputed by the payer (warning_closed)"),
        ("won", State.RELEASED, "disputed by the payer (won)"),
        ("lost", State.CHARGED_BACK, "the payer's bank has taken the money back"),
    ],
)
def test_what_was_paid_is_charged_back_once_the_bank_has_decided(
    holds: StripeHolds, server: Answering, status: str, state: State, reason: str
) -> None:
    server.get = {**REFUNDABLE, "latest_charge": {"disputed": True}}
    server.disputes = [{"object": "dispute", "id": "du_1", "status": status}]
    hold = holds.query("pi_1")
    assert (hold.state, hold.reason, hold.released) == (state, reason, 6_000)


def test_a_dispute_without_a_status_is_no_answer(holds: StripeHolds, server: Answering) -> None:
    server.get = {**REFUNDABLE, "latest_charge": {"disputed": True}}
    server.disputes = [{"object": "dispute", "id": "du_1"}]
    with pytest.raises(Unreachable, match="no status"):
        holds.query("pi_1")
