"""Ports that break in ways of which a pseudo terminal knows nothing."""

import termios
import time
from collections.abc import Callable

import pytest
from exonomy_gateway.serial import limits, port
from exonomy_gateway.serial.address import PortAddress
from exonomy_gateway.serial.frames import Frame
from exonomy_gateway.serial.port import SerialPort
from serial import SerialException

from tests.gateway.waiting import until


class Nobody:
    """A listener to whom nothing matters."""

    def arrived(self, port: SerialPort, frame: Frame) -> None:
        pass

    def gone(self, port: SerialPort) -> None:
        pass


class ReadByTwo:
    """A port that another program reads too: it opens, and the first read fails."""

    in_waiting = 0

    def read(self, _size: int) -> bytes:
        raise SerialException("device reports readiness to read but returned no data")

    def write(self, data: bytes) -> int:
        return len(data)

    def cancel_read(self) -> None:
        pass

    def cancel_write(self) -> None:
        pass

    def close(self) -> None:
        pass


class Opener:
    """Stands for pyserial's class: counts how often the port is opened."""

    def __init__(self, opened: Callable[[int], ReadByTwo]) -> None:
        self.times = 0
        self._opened = opened

    def __call__(self, *_given: object, **_named: object) -> ReadByTwo:
        self.times += 1
        return self._opened(self.times)


def test_a_port_that_opens_and_breaks_at_once_is_not_opened_without_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else it would take a core, and fill the log with lines."""
    monkeypatch.setattr(limits, "REOPEN_S", 3_600.0)
    opener = Opener(lambda _times: ReadByTwo())
    monkeypatch.setattr(port, "Serial", opener)
    cable = SerialPort(PortAddress("/dev/ttyACM0"), Nobody())
    cable.start()
    try:
        until(lambda: cable.status.trouble is not None, "the port to break")
        time.sleep(0.2)
        assert opener.times == 1
    finally:
        cable.ask_to_stop()
        cable.join()


def test_a_port_pulled_while_it_is_opened_is_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """pyserial lets termios' own error through there, which is no OSError."""

    def opened(times: int) -> ReadByTwo:
        if times == 1:
            raise termios.error(5, "Input/output error")
        return ReadByTwo()

    monkeypatch.setattr(limits, "REOPEN_S", 0.01)
    opener = Opener(opened)
    monkeypatch.setattr(port, "Serial", opener)
    cable = SerialPort(PortAddress("/dev/ttyACM0"), Nobody())
    cable.start()
    try:
        until(lambda: opener.times > 1, "another try")
    finally:
        cable.ask_to_stop()
        cable.join()
