"""What a sensor measured, over HTTP and on the command line (SPEC 9.8)."""

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from exonomy_contracts.wire import peer
from exonomy_gateway.cli.app import app
from exonomy_gateway.devices.readings import LATE_MS
from typer.testing import CliRunner

from tests.gateway.http.test_commits import send
from tests.gateway.ingest.people import Merchant, Till
from tests.gateway.running import GatewayProcess

PLACE = [535_413_000, 99_841_000, 45]


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    """One of its own: the others' has no devices."""
    with GatewayProcess(tmp_path_factory.mktemp("readings") / "gateway") as running:
        yield running


@pytest.fixture(scope="module")
def van(gateway: GatewayProcess) -> Till:
    """A sensor that said something on two branches, some of it twice, some late, one entry unreadable."""
    with httpx.Client(base_url=gateway.url, timeout=10) as http:
        now_ms = time.time_ns() // 1_000_000
        merchant = Merchant("a merchant with a van", time_ms=now_ms - 10_000)
        sensor = Till(merchant, "van")
        grant = sensor.enrol()
        _taken(send(http, merchant.root, grant))
        wanted = {"key": peer.to_did(sensor.key), "name": "van-1", "grant": grant.id.hex()}
        assert http.post("/v1/devices", json=wanted).status_code == 201
        at = now_ms - 9_000
        first = [["gps", 0, 1, at, PLACE], ["door", 2, 2, at, 1], ["parcels", 1, at, 3]]
        late = [["temperature", 3, 3, at - 2 * LATE_MS, at - LATE_MS - 10_000, 40, 380, 470, 420]]
        again = Till(merchant, "van", branch="device/ffffffff")
        again.grant_id = grant.id
        _taken(send(http, sensor.say([1, "reading", first]), sensor.say([1, "reading", late])))
        _taken(send(http, sensor.say("not a reading"), again.say([1, "reading", first])))
    return sensor


def _taken(answers: list[dict[str, Any]]) -> None:
    assert [one["status"] for one in answers] == ["taken"] * len(answers), answers


def test_readings_are_merged_over_branches(http: httpx.Client, van: Till) -> None:
    said = http.get("/v1/devices/van-1/readings").json()
    assert said["device"] == peer.to_did(van.key) and said["unreadable"] == 1 and said["more"] == 0
    assert [(one["channel"], one["kind"], one["late"]) for one in said["readings"]] == [
        ("temperature", "stretch", True),
        ("door", "event", False),
        ("gps", "value", False),
        ("parcels", "total", False),
    ]
    standing = {one["channel"]: (one["value"], one["total"], one["events"]) for one in said["channels"]}
    assert standing == {
        "door": (None, None, 1),
        "gps": (PLACE, None, 0),
        "parcels": (None, 3, 0),
        "temperature": (None, None, 1),
    }


def test_one_channel_and_the_newest_lines_can_be_asked_for(http: httpx.Client, van: Till) -> None:
    everything = http.get("/v1/devices/van-1/readings").json()
    one = http.get("/v1/devices/van-1/readings", params={"channel": "gps"}).json()
    assert [line["channel"] for line in one["readings"]] == ["gps"] and one["state_hash"] == everything["state_hash"]
    newest = http.get("/v1/devices/van-1/readings", params={"limit": 1}).json()
    assert newest["readings"] == everything["readings"][-1:] and newest["more"] == 3
    assert http.get("/v1/devices/van-1/readings", params={"limit": 0}).status_code == 422
    assert http.get("/v1/devices/van-9/readings").json()["code"] == "unknown-device"


def test_a_person_reads_them(gateway: GatewayProcess, van: Till) -> None:
    run = CliRunner().invoke
    shown = run(app, ["--gateway", gateway.url, "device", "readings", "van-1"], env={"COLUMNS": "140"})
    assert shown.exit_code == 0, shown.output
    assert (
        "53.541300 9.984100 ±4 m" in shown.output
        and "late" in shown.output
        and "40: 3.80 °C to 4.70 °C" in shown.output
    )
    asked = ["--gateway", gateway.url, "--json", "device", "readings", "van-1", "--channel", "parcels"]
    assert json.loads(run(app, asked).output)["channels"][0]["total"] == 3
    nothing = run(app, ["--gateway", gateway.url, "device", "readings", "van-1", "--channel", "smell"])
    assert nothing.output == "no readings yet\n"
