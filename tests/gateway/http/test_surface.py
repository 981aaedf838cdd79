"""The API's outside: errors of one shape, who may ask, the description, the event stream, webhooks."""

import json
from pathlib import Path

import httpx
import pytest
from exonomy_contracts.wire import peer

from tests.gateway.http.test_commits import Writer, send
from tests.gateway.running import GatewayProcess, client

NOWHERE = "0" * 64


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/v1/nothing", 404, "not-found"),
        (f"/v1/repos/{NOWHERE}", 404, "not-found"),
        (f"/v1/instances/{NOWHERE}", 404, "not-found"),
        (f"/v1/instances/{NOWHERE}/seals", 404, "not-found"),
        (f"/v1/instances/{NOWHERE}/seals/0", 404, "not-found"),
        (f"/v1/bundles/{NOWHERE}", 404, "not-found"),
        (f"/v1/bundles/{NOWHERE}?tasks=true", 404, "not-found"),
        (f"/v1/bundles/{NOWHERE}?also=3fa9", 422, "bad-request"),
        (f"/v1/bundles/{NOWHERE}?{'&'.join(['also=' + NOWHERE] * 65)}", 422, "bad-request"),
        (f"/v1/payments/{NOWHERE}", 404, "not-found"),
        (f"/v1/commits/{NOWHERE}", 404, "not-found"),
        (f"/v1/repos/{NOWHERE}/log?branch=auth&author=nobody", 400, "unreadable"),
        ("/v1/instances/3fa9", 422, "bad-request"),
        ("/v1/instances?prefix=XY", 422, "bad-request"),
        ("/v1/repos/../../etc/passwd", 404, "not-found"),
    ],
)
def test_every_error_has_a_code_and_a_message(http: httpx.Client, path: str, status: int, code: str) -> None:
    answer = http.get(path)
    assert (answer.status_code, answer.json().keys()) == (status, {"code", "message"})
    assert answer.json()["code"] == code
    assert answer.json()["message"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"key": "x", "name": "till", "grant": "00"}', b'{"key": 1}', b"\xff\xfe", b"[" * 100_000],
)
def test_a_malformed_enrolment_changes_nothing(http: httpx.Client, body: bytes) -> None:
    answer = http.post("/v1/devices", content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.json().keys() == {"code", "message"}


def test_a_device_without_its_grant_is_not_enrolled(http: httpx.Client) -> None:
    did = peer.to_did(Writer().pen.key)
    answer = http.post("/v1/devices", json={"key": did, "name": "till", "grant": NOWHERE})
    assert (answer.status_code, answer.json()["code"]) == (409, "not-granted")
    assert http.delete("/v1/devices/till").status_code == 404
    assert http.get("/v1/devices").json() == []


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::2]", ""])
def test_a_name_that_is_not_this_machine_is_refused(http: httpx.Client, host: str) -> None:
    # A page that rebinds its own name to 127.0.0.1 can't read the API.
    answer = http.get("/v1/status", headers={"Host": host})
    assert (answer.status_code, answer.json()["code"]) == (421, "wrong-host")


@pytest.mark.parametrize("origin", ["http://evil.example", "https://127.0.0.1.evil.example", "null"])
def test_a_foreign_page_can_not_make_a_browser_ask(http: httpx.Client, origin: str) -> None:
    assert http.post("/v1/commits", headers={"Origin": origin}).status_code == 421


def test_this_machine_may_ask_by_each_of_its_names(http: httpx.Client) -> None:
    for name in ("localhost", "127.0.0.1:8750", "[::1]:8750"):
        assert http.get("/v1/health", headers={"Host": name, "Origin": f"http://{name}"}).status_code == 200


def test_health_status_and_gateway_answer(http: httpx.Client) -> None:
    assert http.get("/v1/health").json() == {"ok": True, "fault": None}
    about = http.get("/v1/gateway").json()
    assert len(peer.from_did(about["gateway"])) == 32
    assert about["modules"].keys() == {"voucher", "trade", "task", "ballot", "community"}
    assert about["processors"] == ["stripe"]
    status = http.get("/v1/status").json()
    assert status["gateway"] == about["gateway"]
    assert (status["broker"]["embedded"], status["broker"]["running"]) == (True, True)
    assert (status["last_fault"], status["clock_fault"], status["store_fault"]) == (None, None, None)


def test_the_description_has_examples_and_the_page_calls_nobody(http: httpx.Client) -> None:
    described = http.get("/openapi.json").json()
    assert len(described["paths"]) >= 15
    assert described["components"]["schemas"]["CommitAnswer"]["examples"]
    assert "application/cbor-seq" in described["paths"]["/v1/commits"]["post"]["requestBody"]["content"]
    page = http.get("/", follow_redirects=True)
    assert page.url.path == "/docs"
    assert "POST /v1/commits" in page.text
    assert "://" not in page.text
    assert "<script" not in page.text


def test_events_come_as_they_happen_and_go_on_after_the_last_one_heard(http: httpx.Client) -> None:
    with http.stream("GET", "/v1/events") as stream:
        lines = stream.iter_lines()
        send(http, *Writer().pen.written)
        first = _event(lines)
    assert first["event"] == "commits"
    assert json.loads(first["data"]) == {"count": 1}
    send(http, *Writer().pen.written)
    with http.stream("GET", "/v1/events", headers={"Last-Event-ID": first["id"]}) as stream:
        missed = _event(stream.iter_lines())
    assert int(missed["id"]) == int(first["id"]) + 1


def _event(lines: object) -> dict[str, str]:
    """The next event of a stream, by field; comments that keep the line open are passed over."""
    fields: dict[str, str] = {}
    for line in lines:  # type: ignore[attr-defined]  # an iterator of lines
        if not line and fields:
            return fields
        name, _, value = line.partition(":")
        if name:
            fields[name] = value.strip()
    raise AssertionError("the stream ended")


def test_a_webhook_that_is_not_signed_is_refused_and_of_an_unknown_processor_too(http: httpx.Client) -> None:
    body = b'{"type": "payment_intent.succeeded", "data": {"object": {"id": "pi_1"}}}'
    forged = http.post("/v1/webhooks/stripe", content=body, headers={"Stripe-Signature": "t=1,v1=00"})
    assert (forged.status_code, forged.json()["code"]) == (400, "webhook-refused")
    assert http.post("/v1/webhooks/nobody", content=body).status_code == 404


def test_off_loopback_every_request_needs_the_token(tmp_path: Path) -> None:
    with GatewayProcess(tmp_path / "gateway", host="0.0.0.0") as gateway, client(gateway) as http:
        assert http.get("/v1/health").status_code == 200
        assert http.get("/v1/status").status_code == 401
        assert (gateway.folder / "http.token").stat().st_mode & 0o777 == 0o600
        for given in ("", "Bearer", "Bearer x", f"Basic {gateway.token}", f"Bearer {gateway.token}x", "Bearer é"):
            refused = http.get("/v1/status", headers={"Authorization": given.encode()})
            assert (refused.status_code, refused.json()["code"]) == (401, "token"), given
            assert refused.headers["www-authenticate"] == "Bearer"
        answer = http.get("/v1/status", headers={"Authorization": f"Bearer {gateway.token}", "Host": "box.example"})
        assert answer.status_code == 200
