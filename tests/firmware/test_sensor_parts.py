"""A sensor's parts: what a channel gets from each driver, and its light and line. The drivers' own tests are beside."""

import asyncio
from types import SimpleNamespace
from typing import Any, Protocol

import pytest
from drivers.faults import NoAnswer
from drivers.scale import Scale
from sensor.parts import Balance, Door, Pulses, Receiver, Thermometer
from sensor.status import status

from tests.doubles import courier


class Wire:
    """A UART whose bytes a test puts in."""

    def __init__(self) -> None:
        self.data = b""

    def read(self, n: int) -> bytes:
        taken, self.data = self.data[:n], self.data[n:]
        return taken


class Level:
    """A pin."""

    def __init__(self, value: int = 1) -> None:
        self.level = value

    def value(self) -> int:
        return self.level


class Part(Protocol):
    async def sample(self, ticks: int) -> object: ...


def sample(part: Part, ticks: int = 0) -> Any:  # noqa: ANN401 - a number, a place or nothing
    return asyncio.run(part.sample(ticks))


def test_a_receiver_gives_its_newest_fix_and_only_once() -> None:
    wire = Wire()
    part = Receiver(wire)
    assert sample(part) is None
    for i, lat in enumerate((53.5, 53.6)):
        wire.data += courier.sentences(courier.Epoch(lat, 9.9, hdop=1.0), 1_790_000_000 + i)
    assert sample(part) == [536_000_000, 99_000_000, 50]
    assert sample(part) is None
    # Half a sentence waits for the other half; a receiver without a fix has no place.
    whole = courier.sentences(courier.Epoch(-53.7, -9.9), 1_790_000_002)
    wire.data = whole[:70]
    assert sample(part) is None
    wire.data = whole[70:] + courier.sentences(courier.Epoch(0, 0, fix=False), 1_790_000_003)
    assert sample(part) == [-537_000_000, -99_000_000, 40]


def test_a_thermometer_that_does_not_answer_says_so() -> None:
    async def read() -> int:
        return 451

    async def fail() -> int:
        raise NoAnswer("the thermometer does not answer")

    assert sample(Thermometer(SimpleNamespace(read=read))) == 451
    with pytest.raises(OSError, match="does not answer"):
        sample(Thermometer(SimpleNamespace(read=fail)))


def test_a_door_bounces_before_it_is_shut() -> None:
    from drivers.reed import Reed

    pin = Level(1)
    part = Door(Reed(pin))
    assert sample(part, 0) is None
    assert sample(part, 40) == 0
    pin.level = 0
    assert [sample(part, at) for at in (50, 60, 90)] == [0, 0, 1]


def test_a_balance_has_grams_when_a_value_is_ready() -> None:
    converter = SimpleNamespace(ready=lambda: False, read=lambda: 0)
    part = Balance(converter, Scale(1_000, 20_000, 500))
    assert sample(part) is None
    converter.ready, converter.read = lambda: True, lambda: 11_000
    assert sample(part) == 250
    converter.read = lambda: None
    assert sample(part) is None


def test_one_value_that_was_disturbed_does_not_count() -> None:
    values = [11_000, 8_000_000, 11_020]
    converter = SimpleNamespace(ready=lambda: True, read=lambda: values.pop(0))
    assert sample(Balance(converter, Scale(1_000, 20_000, 500))) == 251
    assert values == []


def test_pulses_are_counted_once() -> None:
    from drivers.counter import Counter

    pin = Level(1)
    part = Pulses(Counter(pin))
    counted = 0
    for at in range(0, 400, 10):
        pin.level = 0 if at // 100 % 2 else 1
        counted += sample(part, at)
    assert counted == 2


def fared(**more: Any) -> SimpleNamespace:  # noqa: ANN401 - whatever a test cares for
    clock = SimpleNamespace(certain=more.pop("certain", True))
    log = SimpleNamespace(waiting=[0] * more.pop("signed", 0))
    readings = SimpleNamespace(lines=[0] * more.pop("lines", 0))
    return SimpleNamespace(
        **{"blocked": None, "behind": False, "watches": [], "log": log, "readings": readings, "clock": clock, **more}
    )


@pytest.mark.parametrize(
    ("sensor", "up", "trouble", "light", "line"),
    [
        (fared(), True, "", "well", "all is well"),
        (fared(), False, "", "well", "all is well"),
        (fared(signed=1, lines=2), False, "", "alone", "3 to send"),
        (fared(watches=[1], certain=False), True, "", "watching", "watching 1 trade, clock not sure"),
        (fared(watches=[1, 2], behind=True), True, "", "help", "the journal is full, watching 2 trades"),
        (fared(), True, "gps: not wired", "help", "gps: not wired"),
        (
            fared(blocked="revoked", signed=9),
            True,
            "",
            "help",
            "the gateway does not know this sensor (revoked): enrol it again",
        ),
    ],
)
def test_the_light_and_the_line(sensor: SimpleNamespace, up: bool, trouble: str, light: str, line: str) -> None:
    assert status(sensor, up, trouble) == (light, line)
