"""The scanner talks fast, at whatever speed it is found."""

import asyncio
import importlib.util
from collections.abc import Iterator
from typing import Any

import pytest
from drivers.faults import NoAnswer

from tests.doubles.unix_port import ROOT
from tests.firmware.boards import fakes

SLOW, FAST = 9_600, 115_200


@pytest.fixture
def uart() -> Iterator[Any]:
    made = fakes.UART(0, SLOW, 0, 1, 2_048, 0)
    yield made
    fakes.UART.scanner_baud = SLOW


def scanner_on(uart: Any) -> Any:  # noqa: ANN401  # code of a board
    spec = importlib.util.spec_from_file_location("scanner", ROOT / "firmware" / "boards" / "pico2_w" / "scanner.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Scanner(uart)


def test_it_is_made_fast(uart: Any) -> None:  # noqa: ANN401  # a fake
    scanner = scanner_on(uart)
    asyncio.run(scanner.start())
    assert (uart.baud, fakes.UART.scanner_baud) == (FAST, FAST)
    assert not scanner.lost()


def test_a_board_that_started_anew_finds_it_fast(uart: Any) -> None:  # noqa: ANN401  # a fake
    fakes.UART.scanner_baud = FAST
    asyncio.run(scanner_on(uart).start())
    assert uart.baud == FAST


def test_one_that_was_plugged_in_anew_is_noticed_and_found_slow(uart: Any) -> None:  # noqa: ANN401  # a fake
    scanner = scanner_on(uart)
    asyncio.run(scanner.start())
    fakes.UART.scanner_baud = SLOW
    # What 9,600 baud look like at 115,200.
    uart._incoming = b"\x00\xf8\x00"
    assert scanner.poll(1) == [] and scanner.lost()
    asyncio.run(scanner.start())
    assert (uart.baud, fakes.UART.scanner_baud) == (FAST, FAST)
    assert not scanner.lost()


def test_one_that_does_not_follow_stays_slow(uart: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401  # a fake
    plain = fakes.UART.write

    def deaf(self: Any, data: bytes) -> None:  # noqa: ANN401  # a fake
        plain(self, data)
        fakes.UART.scanner_baud = SLOW

    monkeypatch.setattr(fakes.UART, "write", deaf)
    scanner = scanner_on(uart)
    asyncio.run(scanner.start())
    assert uart.baud == SLOW
    uart._incoming = b"EXO1:CODE\r"
    assert scanner.poll(1) == ["EXO1:CODE"]


def test_one_that_is_not_there_is_a_fault(uart: Any) -> None:  # noqa: ANN401  # a fake
    fakes.UART.scanner_baud = 0
    with pytest.raises(NoAnswer):
        asyncio.run(scanner_on(uart).start())
