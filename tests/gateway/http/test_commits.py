"""Commits over real HTTP to a real gateway: what is taken, what is refused, and how that is said."""

import secrets
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import Capability, Grant
from exonomy_contracts.commit.log import Head
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor, peer
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.wallet.pen import Pen
from exonomy_gateway.wallet.voucher import VoucherTerms, mint

HEADERS = {"Content-Type": "application/cbor-seq"}


class Writer:
    """A person whose commits a test sends as it likes."""

    def __init__(self) -> None:
        self.pen = Pen(secrets.token_bytes(32), {}, wall_ms())
        self.repo = self.pen.found("person", secrets.token_bytes(16))

    def grant(self, peer_byte: int) -> Commit:
        return self.pen.grant(self.repo, Grant(bytes([peer_byte]) * 32, Capability.WRITE))


@pytest.fixture
def writer() -> Writer:
    return Writer()


def send(http: httpx.Client, *commits: Commit) -> list[dict[str, Any]]:
    answer = http.post("/v1/commits", content=b"".join(one.envelope() for one in commits), headers=HEADERS)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()
    assert len(found) == len(commits)
    return found


def test_what_was_sent_can_be_fetched_byte_for_byte(http: httpx.Client, writer: Writer) -> None:
    writer.grant(1)
    answers = send(http, *writer.pen.written)
    assert [(one["status"], one["seq"], one["new"]) for one in answers] == [("taken", 0, True), ("taken", 1, True)]
    assert [one["id"] for one in answers] == [commit.id.hex() for commit in writer.pen.written]
    repo = http.get(f"/v1/repos/{writer.repo.hex()}").json()
    did = peer.to_did(writer.pen.key)
    assert (repo["type"], repo["owner"], repo["logs"][0]["head"]) == ("person", did, answers[1]["id"])
    where = {"branch": "auth", "author": did}
    whole = http.get(f"/v1/repos/{writer.repo.hex()}/log", params=where)
    assert whole.headers["content-type"] == "application/cbor-seq"
    assert whole.content == b"".join(one.envelope() for one in writer.pen.written)
    part = http.get(f"/v1/repos/{writer.repo.hex()}/log", params={**where, "since": 1})
    assert part.content == writer.pen.written[1].envelope()


def test_a_duplicate_is_taken_again_and_is_not_new(http: httpx.Client, writer: Writer) -> None:
    send(http, *writer.pen.written)
    assert [(one["status"], one["new"]) for one in send(http, *writer.pen.written)] == [("taken", False)]


def test_each_commit_has_its_own_answer(http: httpx.Client, writer: Writer) -> None:
    lost, ahead = writer.grant(1), writer.grant(2)
    root = writer.pen.written[0]
    forged = Commit(root.id, root.header, root.cose[:-1] + bytes([root.cose[-1] ^ 1]), root.body)
    answers = send(http, forged, root, ahead)
    assert [one["code"] for one in answers] == ["bad-signature", None, "gap"]
    assert send(http, lost)[0]["status"] == "taken"
    copied = Pen(writer.pen.seed, {root.header.log: Head(0, root.id)}, wall_ms())
    assert send(http, copied.grant(writer.repo, Grant(bytes([9]) * 32, Capability.READ)))[0]["code"] == "fork"


def unreadable() -> Iterator[tuple[str, bytes]]:
    commit = Writer().pen.written[0]
    envelope = commit.envelope()
    yield "a cut envelope", envelope[:-1]
    yield "not an envelope", cbor.dumps([1, 2, 3])
    yield "a float", bytes.fromhex("f97e00")
    yield "an indefinite array", b"\x9f\xff"
    yield "a longer head than needed", b"\x18\x01"
    yield "an envelope in a map", cbor.dumps({0: commit.cose})


@pytest.mark.parametrize(("name", "body"), list(unreadable()), ids=lambda case: case if isinstance(case, str) else "")
def test_what_can_not_be_read_is_one_refusal_and_400(http: httpx.Client, name: str, body: bytes) -> None:
    answer = http.post("/v1/commits", content=body, headers=HEADERS)
    assert answer.status_code == 400, name
    assert [(one["status"], one["seq"]) for one in answer.json()] == [("refused", None)]
    assert answer.json()[0]["code"] == "unreadable"


def test_a_body_over_the_limit_is_refused_by_its_own_word(http: httpx.Client) -> None:
    answer = http.post("/v1/commits", content=bytes(limits.UP_BYTES + 1), headers=HEADERS)
    assert (answer.status_code, answer.json()["code"]) == (413, "oversized")


@pytest.mark.parametrize(
    ("path", "media"), [("/v1/commits", "application/cbor-seq"), ("/v1/devices", "application/json")]
)
def test_a_body_that_does_not_say_its_size_is_read_no_further_than_the_limit(
    http: httpx.Client, path: str, media: str
) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        while sent < 400 * limits.UP_BYTES:
            sent += 4_096
            yield bytes(4_096)

    try:
        answer = http.post(path, content=endless(), headers={"Content-Type": media})
        assert (answer.status_code, answer.json()["code"]) == (413, "oversized")
    except httpx.TransportError:
        pass  # it hung up on us while we were still talking
    assert sent < 100 * limits.UP_BYTES


def test_another_media_type_is_refused(http: httpx.Client, writer: Writer) -> None:
    answer = http.post("/v1/commits", content=writer.pen.written[0].envelope(), headers={"Content-Type": "text/plain"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported-media-type")


def test_an_input_tells_what_became_of_it(http: httpx.Client, writer: Writer) -> None:
    gateway = peer.from_did(http.get("/v1/gateway").json()["gateway"])
    minted = mint(writer.pen, VoucherTerms("USD", 100, wall_ms() + 10**9, "Soup", 100), gateway, bytes(16))
    again = writer.pen.call(minted.repo, minted.instance, "expire", {})
    send(http, *writer.pen.written)
    for _ in range(200):
        stored = http.get(f"/v1/commits/{again.id.hex()}").json()
        if stored["outcome"]:
            break
    assert (stored["kind"], stored["instance"], stored["height"]) == ("call", minted.instance.hex(), 1)
    assert (stored["outcome"]["accepted"], stored["outcome"]["code"]) == (False, 131)
    seals = http.get(f"/v1/instances/{minted.instance.hex()}/seals").json()
    assert [seal["height"] for seal in seals] == [0, 1]
    assert seals[1]["prev"] == seals[0]["id"]
    assert http.get(f"/v1/instances/{minted.instance.hex()}/seals/1").json() == seals[1]
    voucher = http.get(f"/v1/instances/{minted.instance.hex()}").json()
    assert (voucher["status"], voucher["voucher"]["title"]) == ("draft", "Soup")
    assert voucher["state"]["issuer"] == peer.to_did(writer.pen.key)
    assert http.get("/v1/instances", params={"prefix": minted.instance.hex()[:8]}).json()[0]["id"] == voucher["id"]
