"""The double itself: on loopback only, its state in its own folder, and signing its webhooks as Stripe does."""

import json
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest
from exonomy_gateway.money.processor import Hint, HoldRequest, State
from exonomy_gateway.money.stripe_webhook import verify

from tests.doubles.localstripe_server import LocalStripe

from .conftest import SECRET_KEY, WEBHOOK_SECRET, clock, pay, stripe_holds

WITHIN_S = 10
REQUEST = HoldRequest("ours", 60_00, "EUR", b"payer", b"payee", "a bicycle", 0, "key")


def test_it_listens_on_loopback_only(localstripe: LocalStripe) -> None:
    listening = {
        line.split()[1].split(":")[0]
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
        if line.split()[1].endswith(f":{localstripe.port:04X}") and line.split()[3] == "0A"
    }
    assert listening == {"0100007F"}


def test_two_at_once_know_nothing_of_each_other_and_remember_after_a_restart(tmp_path: Path) -> None:
    with LocalStripe(tmp_path / "one") as one, LocalStripe(tmp_path / "two") as two:
        ref = stripe_holds(one.url).begin_hold(REQUEST).ref
        assert stripe_holds(two.url).find_by_ref("ours") is None
        one.stop()
        one.start()
        assert stripe_holds(one.url).query(ref).state is State.PAYER_ACTION


@pytest.fixture
def inbox() -> Iterator[tuple[str, "Queue[tuple[dict[str, str], bytes]]"]]:
    """A listener on loopback, and what it was sent."""
    received: Queue[tuple[dict[str, str], bytes]] = Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.put((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
            """Say nothing on stderr."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", received
    server.shutdown()
    server.server_close()


def test_its_webhook_is_a_hint_that_the_payer_paid(
    tmp_path: Path, inbox: tuple[str, "Queue[tuple[dict[str, str], bytes]]"]
) -> None:
    url, received = inbox
    with LocalStripe(tmp_path) as server:
        body = json.dumps({"url": url, "secret": WEBHOOK_SECRET}).encode()
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {SECRET_KEY}"}
        configure = urllib.request.Request(f"{server.url}/_config/webhooks/ours", body, headers)
        urllib.request.urlopen(configure, timeout=WITHIN_S).close()
        hold = stripe_holds(server.url).begin_hold(REQUEST)
        pay(server.url, hold)
        sent_headers, sent = received.get(timeout=WITHIN_S)
    assert json.loads(sent)["type"] == "payment_intent.amount_capturable_updated"
    assert verify([WEBHOOK_SECRET], sent_headers, sent, clock()) == Hint(hold.ref)
