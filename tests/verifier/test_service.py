"""The service, run as a process of its own on a free port."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from exonomy_contracts import limits

from tests.verifier.scenes import STRANGER, shop

CBOR = {"content-type": "application/cbor"}
START_S = 20.0


@pytest.fixture(scope="module")
def service() -> Iterator[httpx.Client]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "exonomy_verifier.cli", "serve", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
        try:
            _wait(client, process)
            yield client
        finally:
            process.terminate()
            _, errors = process.communicate(timeout=20)
    assert "Traceback" not in errors


def _wait(client: httpx.Client, process: "subprocess.Popen[str]") -> None:
    end = time.monotonic() + START_S
    while time.monotonic() < end:
        assert process.poll() is None, "the service ended"
        try:
            client.get("/v1/health")
        except httpx.ConnectError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"the service did not answer within {START_S} s")


def test_health(service: httpx.Client) -> None:
    answer = service.get("/v1/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "checks": 0})


@pytest.mark.parametrize("kind", ["application/cbor", "application/octet-stream", "Application/CBOR; v=1"])
def test_a_valid_bundle(service: httpx.Client, kind: str) -> None:
    answer = service.post("/v1/verify", content=shop().bundle(), headers={"content-type": kind})
    said = answer.json()
    assert answer.status_code == 200
    assert (said["valid"], said["verdict"], said["fault"]) == (True, "valid", None)
    assert [(step["number"], step["ok"]) for step in said["steps"]] == [(n, True) for n in range(1, 10)]
    assert "15 signatures by 3 peers" in said["steps"][1]["detail"]


def test_an_invalid_bundle_is_an_answer_and_no_error(service: httpx.Client) -> None:
    scene = shop()
    forged = scene.community.sign(scene.counter, scene.counter.last, [STRANGER])
    answer = service.post("/v1/verify", content=scene.bundle(), headers=CBOR)
    said = answer.json()
    assert answer.status_code == 200
    assert said["valid"] is False
    assert said["fault"]["subject"] == forged[0].id.hex()
    assert said["steps"][-1]["name"] == "grants"


def test_what_is_no_bundle(service: httpx.Client) -> None:
    answer = service.post("/v1/verify", content=b"hello", headers=CBOR)
    assert (answer.status_code, answer.json()["code"]) == (400, "not-a-bundle")


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x", ""])
def test_what_is_declared_as_something_else(service: httpx.Client, kind: str) -> None:
    answer = service.post("/v1/verify", content=shop().bundle(), headers={"content-type": kind})
    assert (answer.status_code, answer.json()["code"]) == (415, "wrong-type")


def test_what_is_declared_as_too_large_is_not_even_received(service: httpx.Client) -> None:
    head = f"POST /v1/verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/cbor\r\nContent-Length: {2**40}\r\n\r\n"
    with socket.create_connection((service.base_url.host, service.base_url.port or 0), timeout=10) as raw:
        raw.sendall(head.encode())
        assert raw.recv(1_000).startswith(b"HTTP/1.1 413 ")


def test_what_turns_out_too_large_is_cut_off(service: httpx.Client) -> None:
    part = bytes(1_048_576)
    parts = (part for _ in range(limits.BUNDLE_BYTES // len(part) + 2))
    try:
        answer = service.post("/v1/verify", content=parts, headers=CBOR)
    except httpx.WriteError:
        pass  # the service hung up while we were still sending
    else:
        assert answer.status_code == 413
    assert service.get("/v1/health").json()["checks"] == 0


def test_several_at_once_all_get_their_answer(service: httpx.Client) -> None:
    bundle = shop().bundle()
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: service.post("/v1/verify", content=bundle, headers=CBOR), range(6)))
    assert {(answer.status_code, answer.json()["valid"]) for answer in answers} == {(200, True)}


def test_who_hangs_up_leaves_nothing_behind(service: httpx.Client) -> None:
    head = "POST /v1/verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/cbor\r\nContent-Length: 1000\r\n\r\n"
    with socket.create_connection((service.base_url.host, service.base_url.port or 0), timeout=10) as raw:
        raw.sendall(head.encode() + b"abc")
        while service.get("/v1/health").json()["checks"] == 0:
            time.sleep(0.01)
    end = time.monotonic() + 10
    while service.get("/v1/health").json()["checks"] and time.monotonic() < end:
        time.sleep(0.01)
    assert service.get("/v1/health").json()["checks"] == 0


def test_the_description_has_an_example(service: httpx.Client) -> None:
    described = service.get("/openapi.json").json()
    operation = described["paths"]["/v1/verify"]["post"]
    assert set(operation["requestBody"]["content"]) == {"application/cbor", "application/octet-stream"}
    assert {"200", "400", "408", "413", "415", "503"} <= set(operation["responses"])
    assert described["components"]["schemas"]["VerifyAnswer"]["example"]["valid"] is False
