"""What a sensor signs is what the specification has: by the gateway's own readers, and by the CDDL (SPEC 6.7, 9.8)."""

import re
from pathlib import Path
from typing import Any

import pycddl
import pytest
from cast import HOUR, NOW, fields_of
from exonomy import cbor
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.wire import cbor as strict
from exonomy_gateway.devices.readings import read_body
from weather import COLD, FENCE, INSIDE, PARCELS, Box, watch_item

CDDL = Path(__file__).resolve().parents[2] / "contracts" / "exonomy.cddl"


@pytest.fixture(scope="module")
def signed() -> list[tuple[str, bytes]]:
    """(kind, body) of a sensor's life: alone and unsure, cut, sure, put together, proven."""
    box = Box()
    box.observe("door", 1)
    box.observe("gps", INSIDE)
    box.wait(60_000)
    box = box.again()
    box.wait(5_000)
    box.observe("temperature", -1_850)
    box.hear([watch_item(place=FENCE, band=COLD, count=PARCELS)], time_ms=NOW + HOUR // 2)
    box.sensor.count(box.channels["parcels"], 0)
    for i in range(300):
        box.wait(5_000)
        box.observe("gps", [INSIDE[0] + 600 * (i % 2), INSIDE[1], 30 + i % 9])
        box.observe("temperature", 300 + 20 * (i % 9))
        box.sensor.tend()
        if i == 40:
            box.sensor.count(box.channels["parcels"], 3)
    box.observe("door", 0)
    while box.sensor.sign():
        pass
    found = []
    for entry in box.sensor.log.waiting:
        fields, _, body = fields_of(entry.envelope)
        found.append((fields[8], cbor.dumps(body)))
    return found


def test_readings_and_proofs_are_what_the_cddl_says(signed: list[tuple[str, bytes]]) -> None:
    text = re.sub(r"(?m)^start = .*$", "", CDDL.read_text())
    # pycddl knows no range that begins below zero; the readers below check those.
    text = re.sub(r"-\d+\.\.\d+", "int", text)
    rules = {"reading": "reading-body", "proof": "completion-body"}
    for kind, body in signed:
        pycddl.Schema(f"start = {rules[kind]}\n{text}").validate_cbor(body)


def test_the_gateway_reads_every_line(signed: list[tuple[str, bytes]]) -> None:
    lines = [line for kind, body in signed if kind == "reading" for line in read_body(body)]
    assert {line.kind for line in lines} == {"value", "total", "event", "stretch"}
    assert sum(line.samples for line in lines if line.channel == "temperature") == 301
    unsure = [line for line in lines if line.kind == "stretch" and line.channel == "door"]
    assert len(unsure) == 1 and unsure[0].from_ms == NOW and unsure[0].to_ms == NOW + HOUR // 2 - 5_000


def test_the_contract_reads_the_proof(signed: list[tuple[str, bytes]]) -> None:
    (body,) = (body for kind, body in signed if kind == "proof")
    item: Any = strict.loads(body)
    completion = Completion.read(item)
    assert completion.item() == item
    evidence = completion.evidence
    assert evidence.fixes and evidence.band and evidence.count and evidence.count.end == 3
    assert all(fix.time_ms <= completion.completed_ms for fix in evidence.fixes)
