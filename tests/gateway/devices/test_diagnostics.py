"""What devices note of themselves is read line by line; what is no line is passed over (SPEC 9.9)."""

import pytest
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.devices.diagnostics import Line, read

GOOD: Item = [5, "boot", "watchdog"]


def test_lines_are_read_in_their_order() -> None:
    body = cbor.dumps([1, "diagnostic", [GOOD, [6, "died", "the link: OSError"]]])
    assert list(read(body)) == [Line(5, "boot", "watchdog"), Line(6, "died", "the link: OSError")]


@pytest.mark.parametrize(
    "line",
    [7, [], [5, "boot"], [-1, "boot", ""], [5, b"boot", ""], [5, "c" * 33, ""], [5, "boot", "t" * 121], [5, "boot", 7]],
)
def test_what_is_no_line_is_passed_over(line: Item) -> None:
    assert list(read(cbor.dumps([1, "diagnostic", [line, GOOD]]))) == [Line(5, "boot", "watchdog")]


@pytest.mark.parametrize(
    "body", [b"", b"\xff", cbor.dumps(7), cbor.dumps([1, "diagnostic"]), cbor.dumps([1, "diagnostic", 7])]
)
def test_what_is_no_diagnostic_has_no_lines(body: bytes) -> None:
    assert list(read(body)) == []


def test_more_lines_than_a_diagnostic_has_are_none() -> None:
    assert list(read(cbor.dumps([1, "diagnostic", [GOOD] * 17]))) == []
