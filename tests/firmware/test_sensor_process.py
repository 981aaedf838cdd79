"""A sensor as a courier meets it: the app as a real process under MicroPython, a real broker, a simulated gateway."""

import os
import time
import tty
from collections.abc import Iterator
from pathlib import Path

import cast
import pytest
from yard import FENCE, GATEWAY, Yard, now

from tests.doubles import courier
from tests.doubles.sensor_process import SensorProcess


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    made = Yard(tmp_path)
    yield made
    made.close()


def test_it_says_what_it_needs_and_starts_when_it_has_it(yard: Yard) -> None:
    sensor = SensorProcess(yard.folder, {"channels": {"a": {"kind": "smell"}}})
    yard.sensors.append(sensor)
    assert sensor.until(event="boot")["did"].startswith("did:key:z6Mk")
    assert "channel a: kind is one of" in sensor.until(event="status")["text"]
    (yard.folder / "sensor.json").write_text('{"channels": {"t": {"kind": "value", "every_ms": 100}}}')
    shown = sensor.until(event="status")
    assert shown["light"] == "help" and shown["text"].startswith("enrol this sensor: did:key:z6Mk")
    (yard.folder / "enrolment.cbor").write_bytes(b"not a record")
    sensor.until(event="status", light="help")
    (yard.folder / "enrolment.cbor").write_bytes(cast.enrolment(port=yard.broker.port, gateway=GATEWAY))
    sensor.until(event="ready")


def test_what_is_measured_arrives(yard: Yard) -> None:
    sensor = yard.sensor()
    yard.born()
    sensor.until(event="link", up=True)
    for name, value in (("temperature", 450), ("temperature", 455), ("temperature", 460), ("door", 1), ("parcels", 2)):
        sensor.measure(name, value)
        time.sleep(0.15)
    sensor.measure("parcels", 3)
    yard.until(lambda: ["parcels", 5] in [[line[0], line[-1]] for line in yard.lines()])
    said = [[line[0], line[1], line[-1]] for line in yard.lines()]
    assert [line for line in said if line[0] == "temperature"] == [["temperature", 0, 450], ["temperature", 0, 460]]
    assert ["door", 2, 1] in said and ["temperature", 0, 455] not in said
    assert all(now() - 20_000 < line[2 if line[1] == 1 else 3] <= now() for line in yard.lines())


def test_what_was_measured_alone_keeps_its_own_time(yard: Yard) -> None:
    yard.broker.stop()
    sensor = yard.sensor()
    sensor.until(event="ready")
    sensor.measure("door", 1)
    sensor.until(event="measured", channel="door")
    at = now()
    assert "clock not sure" in sensor.until(event="status", light="alone")["text"]
    time.sleep(1.5)
    yard.broker.start()
    yard.born()
    yard.until(lambda: yard.lines())
    (line,) = yard.lines()
    assert abs(line[3] - at) < 500 and line[:2] == ["door", 2]


def test_nothing_is_lost_or_said_twice_when_it_is_killed(yard: Yard) -> None:
    sensor = yard.sensor()
    yard.born()
    sensor.until(event="link", up=True)
    for i in range(6):
        sensor.measure("door", i % 2)
        sensor.measure("parcels", 1)
        sensor.until(event="measured", channel="door")
        sensor.until(event="measured", channel="parcels")
        sensor.kill()
        sensor = yard.sensor()
        yard.born()
        sensor.until(event="ready")
    yard.until(lambda: ["parcels", 6] in [[line[0], line[-1]] for line in yard.lines()])
    doors = {tuple(line) for line in yard.lines() if line[0] == "door"}
    assert sorted(line[-1] for line in doors) == [0, 0, 0, 1, 1, 1]
    totals = [line[-1] for line in yard.lines() if line[0] == "parcels"]
    assert totals == sorted(totals)


def test_a_courier_at_the_door_is_a_proof_once(yard: Yard) -> None:
    sensor = yard.sensor()
    yard.born()
    sensor.until(event="link", up=True)
    trade = yard.watch()
    assert sensor.until(event="watching")["trade"] == trade.hex()
    for _ in courier.drive(courier.delivery(stay=16), sensor.receive, 0.2):
        pass
    completed = sensor.until(event="completed")
    yard.watch()
    for _ in courier.drive(courier.delivery(stay=16)[21:], sensor.receive, 0.2):
        pass
    yard.until(lambda: yard.bodies("proof"))
    (proof,) = yard.bodies("proof")
    assert proof[:2] == [1, "completion"] and list(proof[2]) == [0]
    fixes = proof[2][0]
    assert all(((f[1] - FENCE[0]) / FENCE[2]) ** 2 + ((f[2] - FENCE[1]) / FENCE[3]) ** 2 <= 1 for f in fixes)
    assert all(f[3] <= 150 for f in fixes) and fixes[-1][0] - fixes[0][0] >= 2_000 and fixes[-1][0] <= proof[3]
    (entry,) = [entry for entry in yard.taken.values() if entry[0][8] == "proof"]
    assert entry[1].hex() == completed["id"] and entry[0][6] == [trade]
    yard.gateway.say([["verdict", entry[1], "paid", "released", None, None]])
    assert sensor.until(event="verdict", state="paid")["trade"] == trade.hex()


def test_a_receiver_on_a_line_is_heard_and_never_waited_for(yard: Yard) -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    try:
        sensor = yard.sensor(gps=Path(os.ttyname(theirs)))
        yard.born()
        sensor.until(event="link", up=True)
        # Nothing comes from the line: all else goes on.
        sensor.measure("door", 1)
        sensor.until(event="measured", channel="door")
        data = courier.sentences(courier.Epoch(53.5, 9.9), time.time())
        os.write(ours, data[:50])
        time.sleep(0.3)
        sensor.measure("door", 0)
        sensor.until(event="measured", channel="door")
        os.write(ours, b"$GPGSV,noise*00\r\n" + data + data[:40])
        assert sensor.until(event="measured", channel="gps")["value"] == [535_000_000, 99_000_000, 40]
    finally:
        os.close(ours)
        os.close(theirs)


def test_it_sleeps_between_samples_and_checks_in(yard: Yard) -> None:
    settings = {"check_in_ms": 8_000, "channels": {"temperature": {"kind": "value", "every_ms": 7_000, "step": 10}}}
    sensor = yard.sensor(settings, deep_sleep=True)
    first = yard.born()
    sensor.measure("temperature", 450)
    slept = sensor.until(event="sleep", within=20)
    assert slept["ms"] >= 5_000
    assert yard.gateway.births.get(timeout=5)[1] == first[1], "the will says that it is away"
    sensor.measure("temperature", 480)
    sensor.until(event="ready", within=15)
    # It has the time from before the sleep: nothing has to be asked for first.
    assert "not sure" not in "".join(line.get("text", "") for line in sensor.seen[-2:])
    yard.born()
    yard.until(lambda: len(yard.lines()) == 2)
    assert [line[-1] for line in yard.lines()] == [450, 480]
