"""A delivery with real processes: money moves when the right sensor was at the door long enough in time, and only then.

The courier's receiver says NMEA to the firmware under MicroPython, which signs; broker, gateway, contract, processor's
double and verifier are the real ones.
"""

import secrets
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from exonomy_contracts.commit.completion import Completion, Evidence, Fix
from exonomy_contracts.commit.down import Enrolment
from exonomy_contracts.commit.inputs import PROOF
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.wire import ed25519, peer

from demo.delivery import FENCE_M, SETTINGS, Delivery
from demo.map import draw
from demo.stage import Stage
from demo.story import wait_for
from tests.doubles import courier

pytestmark = pytest.mark.timeout(240)

DWELL_S = 3
STAY = 22
"""Epochs at the door, four each second: more than the dwell."""


@pytest.fixture
def delivery(tmp_path: Path) -> Iterator[Delivery]:
    with Stage(tmp_path) as stage:
        made = Delivery(stage)
        made.prepare()
        yield made


def away(epochs: list[courier.Epoch]) -> list[courier.Epoch]:
    """The same way, a street further: it passes by the fence without touching it."""
    north = (FENCE_M + 40) * courier.NORTH_M
    return [courier.Epoch(one.lat + north, one.lon, one.hdop, one.fix) for one in epochs]


def unpaid(delivery: Delivery, trade: str) -> None:
    shown = delivery.shown(trade)
    assert shown["status"] == "funded" and delivery.released(trade) == 0
    assert not [line for line in delivery.sensor.seen if line["event"] == "completed"]


def proof_by(seed: bytes, record: Path, trade: str, now_ms: int, north_m: float = 0.0) -> bytes:
    """A device's proof that it was so far from the door, for long enough."""
    enrolment = Enrolment.decode(record.read_bytes())
    lat, lon = (round(degrees * 10**7) for degrees in courier.metres(north_m, 0.0))
    fixes = tuple(Fix(now_ms - ago, lat, lon, 40) for ago in range(1_000 * DWELL_S, -1, -500))
    writer = LogWriter(seed, enrolment.repo, "device/" + secrets.token_hex(4))
    content = Completion(Evidence(fixes=fixes), now_ms).item()
    commit = writer.append(PROOF, content, now_ms, deps=(bytes.fromhex(trade),), auth=enrolment.grant)
    return commit.envelope()


def handed_in(delivery: Delivery, proof: bytes) -> dict[str, Any]:
    """What became of a proof that was carried to the gateway by hand."""
    with httpx.Client(base_url=delivery.stage.gateway.url, timeout=10) as client:
        headers = {"Content-Type": "application/cbor-seq"}
        (answer,) = client.post("/v1/commits", content=proof, headers=headers).json()
        assert answer["status"] == "taken", answer
        outcome: dict[str, Any] = wait_for(
            lambda: client.get(f"/v1/commits/{answer['id']}").json()["outcome"], "the proof's outcome"
        )
    return outcome


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def test_only_the_courier_at_the_door_releases_the_money(delivery: Delivery) -> None:
    trade = delivery.sell("60", DWELL_S)
    passed_by, too_short = away(courier.delivery(STAY)), courier.delivery(stay=6)
    delivery.drive(passed_by)
    unpaid(delivery, trade)
    delivery.drive(too_short)
    unpaid(delivery, trade)

    # Another of the merchant's own devices says that it was there.
    stranger = secrets.token_bytes(32)
    record = delivery.enrol("other", peer.to_did(ed25519.public_key(stranger)))
    time.sleep(DWELL_S)
    said = handed_in(delivery, proof_by(stranger, record, trade, now_ms()))
    assert not said["accepted"] and "another device" in said["text"]
    # Who has the right device's key may write what he likes; the evidence is judged all the same.
    folder = delivery.stage.folder / "sensor"
    own, record = (folder / "seed").read_bytes(), folder / "enrolment.cbor"
    said = handed_in(delivery, proof_by(own, record, trade, now_ms(), north_m=FENCE_M + 5))
    assert not said["accepted"] and "fence" in said["text"]
    unpaid(delivery, trade)

    delivery.drive(courier.delivery(STAY)[:-8])
    delivery.completed(trade)
    assert delivery.released(trade) == 6_000
    # It goes by the door once more: nothing comes of it.
    delivery.drive(courier.delivery(STAY)[20:-8])
    proofs = [line for line in delivery.sensor.seen if line["event"] == "completed"]
    assert len(proofs) == 1 and delivery.released(trade) == 6_000
    assert "unwatched" not in {line["event"] for line in delivery.sensor.seen[: delivery.sensor.seen.index(proofs[0])]}

    code, words = delivery.stage.verify(delivery.bundle(trade))
    assert code == 0 and "VALID" in words and "inside the fence" in words, words


def test_who_comes_after_the_deadline_is_not_paid_for(delivery: Delivery) -> None:
    trade = delivery.sell("40", DWELL_S, deadline="15s")
    deadline_ms = delivery.sensor.seen[-1]["deadline_ms"]
    time.sleep(max(0.0, (deadline_ms - now_ms()) / 1_000))
    delivery.drive(courier.delivery(STAY)[10:-8])
    assert not [line for line in delivery.sensor.seen if line["event"] == "completed"]
    folder = delivery.stage.folder / "sensor"
    own, record = (folder / "seed").read_bytes(), folder / "enrolment.cbor"
    said = handed_in(delivery, proof_by(own, record, trade, now_ms()))
    assert not said["accepted"] and "deadline" in said["text"]
    assert delivery.released(trade) == 0


def test_a_sensor_that_loses_power_at_the_door_proves_it_once_it_is_back(delivery: Delivery) -> None:
    """What it saw before the cut counts, if the cut was shorter than the longest pause that the trade allows."""
    trade = delivery.sell("60", dwell_s=8)
    way = courier.delivery(stay=60)[:-8]
    delivery.drive(way[:36])
    delivery.sensor.kill()
    delivery.sensor = delivery.stage.start_sensor("sensor", SETTINGS)
    delivery.sensor.until(event="ready", within=20)
    delivery.drive(way[36:])
    delivery.completed(trade)
    assert delivery.released(trade) == 6_000


def test_the_picture_of_the_way_shows_all_of_it(tmp_path: Path) -> None:
    epochs = courier.delivery(STAY)
    root = ET.fromstring(draw(tmp_path / "way.svg", epochs, courier.DOOR, FENCE_M).read_text())  # our own text
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    circles = [one for one in root if one.tag.endswith("circle")]
    assert len(circles) == 1 + sum(one.fix for one in epochs)
    for one in circles:
        assert 0 < float(one.attrib["cx"]) < width and 0 < float(one.attrib["cy"]) < height
    inside = [one for one in circles[1:] if _apart(one, circles[0]) < float(circles[0].attrib["r"])]
    assert STAY - 1 <= len(inside) < len(circles) - 5
    assert sum("stroke-dasharray" in one.attrib for one in root) == 5


def _apart(one: ET.Element, other: ET.Element) -> float:
    north = float(one.attrib["cy"]) - float(other.attrib["cy"])
    east = float(one.attrib["cx"]) - float(other.attrib["cx"])
    return float((north * north + east * east) ** 0.5)
