"""Pictures and tables of the wiring say what the code does."""

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT / "hardware"))

import wiring  # noqa: E402  # found only now


@pytest.mark.parametrize("board", wiring.BOARDS)
def test_the_committed_picture_and_table_are_those_of_the_pins(board: str) -> None:
    text = (wiring.HERE / f"{board}.md").read_text()
    assert wiring.page(board, text) == text, "run `python hardware/wiring.py`"
    assert (wiring.HERE / f"{board}.svg").read_text() == wiring.picture(board), "run `python hardware/wiring.py`"


@pytest.mark.parametrize("board", wiring.BOARDS)
def test_a_picture_has_a_line_for_each_pin(board: str) -> None:
    drawn = ElementTree.fromstring(wiring.picture(board))
    lines = drawn.findall("{http://www.w3.org/2000/svg}path")
    assert len(lines) == len(wiring.pins_of(board).PINS)


@pytest.mark.parametrize("board", wiring.BOARDS)
def test_no_text_of_a_picture_runs_into_another(board: str) -> None:
    """A letter is at most 9 dots wide at this size, in bold too."""
    first = {}
    for _, _, part, wire in wiring.rows(board):
        first.setdefault(part, wire)
    for part, wire in first.items():
        assert 9 * (len(part) + len(wire)) + 30 <= wiring.PART_WIDTH, part


def test_a_pin_moved_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    before = wiring.picture("pico2_w")
    pins = wiring.pins_of("pico2_w")
    pins.PINS = (("BUZZER", 22, "buzzer", "+"), *pins.PINS[1:])
    monkeypatch.setattr(wiring, "pins_of", lambda board: pins)
    assert wiring.picture("pico2_w") != before


def test_the_pins_of_a_pico_are_counted_as_on_the_board() -> None:
    known = {0: 1, 1: 2, 2: 4, 5: 7, 6: 9, 9: 12, 10: 14, 15: 20, 16: 21, 17: 22, 18: 24, 21: 27, 22: 29}
    assert {gpio: wiring.PICO_PINS[gpio] for gpio in known} == known
