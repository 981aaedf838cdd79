"""An app that can't store asks its flash again after a while, not with every round: each try may erase blocks."""

from types import SimpleNamespace
from typing import Any

import pytest
from cast import Ticks
from exonomy import limits
from exonomy.errors import JournalFull

TEN_SECONDS = 10_000
# As often as the apps look, at most.
ROUND_MS = 50


class Full:
    """Stands for a till and a sensor whose journal has no room, until it has."""

    def __init__(self) -> None:
        self.tries = 0
        self.room = False
        self.log = SimpleNamespace(waiting=[])

    def store(self) -> None:
        self.tries += 1
        if not self.room:
            raise JournalFull("no room")

    def tend(self) -> list[object]:
        return []


def _board(ticks: Ticks) -> Any:  # noqa: ANN401 - whatever an app asks for
    return SimpleNamespace(ticks_ms=ticks.now, ticks_diff=ticks.diff, random=bytes, show=lambda *_: None)


def test_a_till_asks_again_after_a_while() -> None:
    from terminal.app import App

    ticks, till = Ticks(), Full()
    app = App(_board(ticks))
    app.till = till
    for _ in range(TEN_SECONDS // ROUND_MS):
        assert app._stored() == "no room"
        ticks.ms += ROUND_MS
    assert 2 <= till.tries <= 1 + TEN_SECONDS // limits.STORE_AGAIN_MS
    till.room = True
    ticks.ms += limits.STORE_AGAIN_MS
    assert app._stored() == ""
    # With room there is nothing to wait for.
    tries = till.tries
    app._stored()
    assert till.tries == tries + 1


def test_a_sensor_asks_again_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    from sensor import app as sensor_app

    monkeypatch.setattr(sensor_app, "status", lambda *_: ("help", ""))
    ticks, sensor = Ticks(), Full()
    app = sensor_app.App(_board(ticks))
    app.sensor = sensor
    app.link = SimpleNamespace(up=False, kick=lambda: None)
    for _ in range(TEN_SECONDS // ROUND_MS):
        app._look_after()
        ticks.ms += ROUND_MS
    assert 2 <= sensor.tries <= 1 + TEN_SECONDS // limits.STORE_AGAIN_MS
    assert app._faults
    sensor.room = True
    ticks.ms += limits.STORE_AGAIN_MS
    app._look_after()
    assert not app._faults
