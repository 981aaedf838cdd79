"""Contracts, modules, instances by name and by page, and views over HTTP."""

import json
import secrets
from collections.abc import Iterator

import httpx
import pytest
from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.wire import peer
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.wallet import voucher
from exonomy_gateway.wallet.pen import module_hash
from exonomy_gateway.wallet.voucher import Minted, VoucherTerms

from tests.gateway.execution.ring import COUNTER, name_of
from tests.gateway.http.test_commits import Writer, send
from tests.gateway.waiting import until

VOUCHER = module_hash("voucher").hex()
NOWHERE = "0" * 64
YEAR_MS = 365 * 86_400_000


def mint(http: httpx.Client, title: str, writer: Writer | None = None) -> tuple[Writer, Minted]:
    """A voucher that its gateway has sealed."""
    writer = writer or Writer()
    sealer = peer.from_did(http.get("/v1/gateway").json()["gateway"])
    terms = VoucherTerms("USD", 10_000, wall_ms() + YEAR_MS, title, 10_000)
    minted = voucher.mint(writer.pen, terms, sealer, secrets.token_bytes(16))
    send(http, *writer.pen.written)
    until(lambda: http.get(f"/v1/instances/{minted.instance.hex()}").status_code == 200, "the voucher to be sealed")
    return writer, minted


def test_contracts_come_with_interfaces_that_can_be_read(http: httpx.Client) -> None:
    found = [one for one in http.get("/v1/contracts").json() if one["shipped"]]
    assert [one["type"] for one in found] == sorted(modules.manifest())
    for one in found:
        assert one["module"] == module_hash(one["type"]).hex()
        assert document.read(json.dumps(one["interface"])) == document.shipped(one["type"])
        assert http.get(f"/v1/contracts/{one['module']}").json() == one
    assert http.get(f"/v1/contracts/{NOWHERE}").status_code == 404


def test_a_module_goes_in_and_out_as_it_is(http: httpx.Client) -> None:
    name = name_of(COUNTER).hex()
    wasm = {"Content-Type": "application/wasm"}
    for _ in range(2):
        added = http.put("/v1/modules", content=COUNTER, headers=wasm)
        assert (added.status_code, added.json()["module"], added.json()["shipped"]) == (201, name, False)
    assert http.get(f"/v1/modules/{name}").content == COUNTER
    assert name in [one["module"] for one in http.get("/v1/modules").json()]
    assert http.get(f"/v1/contracts/{name}").status_code == 404
    form = {"type": "lease", "title": "Lease", "params": {"record": []}, "state": "any", "ops": {}, "events": {}}
    put = http.put(f"/v1/modules/{name}/interface", json=form)
    assert (put.status_code, put.json()["type"]) == (201, "lease")
    assert http.get(f"/v1/contracts/{name}").json()["interface"] == form


@pytest.mark.parametrize(
    ("path", "content", "kind", "status", "code"),
    [
        ("/v1/modules", b"", "application/wasm", 400, "not-admitted"),
        ("/v1/modules", b"\0asm\1\0\0\0", "application/wasm", 400, "not-admitted"),
        ("/v1/modules", b"{}", "application/json", 415, "unsupported-media-type"),
        (f"/v1/modules/{NOWHERE}/interface", b"{}", "application/json", 404, "not-found"),
        (f"/v1/modules/{VOUCHER}/interface", b"{}", "application/json", 400, "bad-interface"),
        (f"/v1/modules/{VOUCHER}/interface", b"[" * 9_999, "application/json", 400, "bad-interface"),
    ],
)
def test_what_is_no_module_and_no_interface_is_refused(
    http: httpx.Client, path: str, content: bytes, kind: str, status: int, code: str
) -> None:
    answer = http.put(path, content=content, headers={"Content-Type": kind})
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


def test_a_shipped_interface_is_not_replaced(http: httpx.Client) -> None:
    text = document.shipped_text("trade")
    answer = http.put(f"/v1/modules/{VOUCHER}/interface", content=text, headers={"Content-Type": "application/json"})
    assert "not replaced" in answer.json()["message"]


def test_an_instance_is_shown_by_name(http: httpx.Client) -> None:
    _, minted = mint(http, "Plumbing")
    shown = http.get(f"/v1/instances/{minted.instance.hex()}").json()
    assert (shown["named"], shown["status"], shown["module"]) == (True, "draft", VOUCHER)
    assert shown["state"]["pieces"][0]["amount"] == 10_000
    assert (shown["params"]["title"], shown["params"]["currency"]) == ("Plumbing", "USD")
    assert shown["creator"] == shown["state"]["issuer"]
    outcome = http.get(f"/v1/commits/{minted.instance.hex()}").json()["outcome"]
    assert outcome["said"][0]["event"] == "minted"
    assert outcome["said"][0]["fields"]["amount"] == 10_000
    named = http.get("/v1/instances", params={"peer": shown["creator"]}).json()
    assert [one["id"] for one in named] == [shown["id"]]


def pages(http: httpx.Client, size: int) -> Iterator[list[str]]:
    """The ids of every voucher, page by page."""
    after = ""
    while found := [
        one["id"] for one in http.get("/v1/instances", params={"type": "voucher", "after": after, "limit": size}).json()
    ]:
        yield found
        after = found[-1]


def test_instances_come_page_by_page_each_once(http: httpx.Client) -> None:
    writer = Writer()
    for number in range(5):
        mint(http, f"Voucher {number}", writer)
    whole = http.get("/v1/instances", params={"type": "voucher"}).json()
    found = list(pages(http, 2))
    assert all(len(page) == 2 for page in found[:-1])
    assert [one for page in found for one in page] == sorted(one["id"] for one in whole)
    assert len(whole) >= 5
    prefix = whole[0]["id"][:6]
    assert http.get("/v1/instances", params={"prefix": prefix}).json()[0]["id"] == whole[0]["id"]
    for wrong in ({"limit": 0}, {"limit": 1_001}, {"after": "3fa9"}, {"type": "x" * 65}):
        assert http.get("/v1/instances", params=wrong).status_code == 422


def test_views_are_for_tasks_and_communities(http: httpx.Client) -> None:
    _, minted = mint(http, "Not a task")
    name = minted.instance.hex()
    assert "is a voucher; only tasks" in http.get(f"/v1/views/project/{name}").json()["message"]
    assert http.get(f"/v1/views/project/{NOWHERE}").status_code == 404
    assert http.get("/v1/views/reputation", params={"community": name}).status_code == 400
    assert http.get("/v1/views/reputation", params={"community": NOWHERE}).status_code == 404
    assert http.get("/v1/views/reputation").status_code == 422
