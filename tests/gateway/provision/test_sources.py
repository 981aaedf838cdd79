"""What goes on a board: all that its app can import, nothing that it can't, and no more than an update may hold."""

import sys
from pathlib import Path

import pytest
from exonomy_gateway.provision import compiled, sources
from exonomy_gateway.provision.errors import NoFirmware, NotCompiled
from exonomy_gateway.provision.reach import reachable

ROOT = Path(__file__).resolve().parent.parent.parent.parent
SETS = [("terminal", "pico2_w"), ("sensor", "esp32_c6"), ("terminal", "unix")]


def paths(firmware: Path, app: str, board: str) -> list[str]:
    return [one.there for one in sources.slot_sources(firmware, app, sources.BOARDS[board])]


@pytest.mark.parametrize(("app", "board"), SETS)
def test_a_board_reads_the_manifest_of_its_set(firmware: Path, app: str, board: str) -> None:
    """By the device's own code, which bounds files, paths and bytes."""
    sys.path.insert(0, str(firmware / "lib"))
    try:
        from exonomy.manifest import Manifest, payload_of
    finally:
        sys.path.remove(str(firmware / "lib"))
    files = compiled.board_files(sources.slot_sources(firmware, app, sources.BOARDS[board]))
    made = compiled.Release(app, board, *sources.version(firmware), files).manifest()
    read = Manifest(payload_of(made))
    assert (read.app, read.board) == (app, board)
    assert {one.path: one.sha256 for one in read.files} == {one.path: one.sha256 for one in files}


def test_a_till_has_its_parts_and_not_a_sensor_s(firmware: Path) -> None:
    there = paths(firmware, "terminal", "pico2_w")
    assert {"start.mpy", "board.mpy", "pins.mpy", "chance.mpy", "device_key.mpy", "microboard.mpy"} <= set(there)
    assert {"drivers/gm65.mpy", "drivers/ssd1306.mpy", "exonomy/safe.mpy", "exonomy/fingerprint.txt"} <= set(there)
    assert "terminal/app.mpy" in there
    assert not {"drivers/nmea.mpy", "drivers/hx711.mpy", "exonomy/sensor.mpy"} & set(there)


def test_nothing_of_a_workstation_is_copied(firmware: Path) -> None:
    there = paths(firmware, "terminal", "unix")
    assert not {"main.mpy", "gallery.mpy", "measure_flash.mpy"} & set(there)
    assert not [path for path in there if path.endswith((".md", ".json", ".pyc"))]


def test_an_app_or_a_board_that_is_not_there_is_told(firmware: Path, tmp_path: Path) -> None:
    with pytest.raises(NoFirmware, match=r"no app 'oven'; it has: .*terminal"):
        paths(firmware, "oven", "unix")
    with pytest.raises(NoFirmware, match="boards for it: esp32_c6"):
        paths(firmware, "sensor", "pico2_w")
    with pytest.raises(NoFirmware, match="holds no firmware"):
        sources.firmware_folder(tmp_path)
    with pytest.raises(NoFirmware, match="is no version"):
        sources.version(tmp_path)


def test_a_source_that_does_not_compile_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("def f(:\n")
    with pytest.raises(NotCompiled, match=r"exonomy/bad\.mpy.*SyntaxError"):
        compiled.board_files([sources.Source(tmp_path / "bad.py", "exonomy/bad.mpy")])


def test_a_traceback_shows_modules_and_no_folder_of_this_machine(firmware: Path) -> None:
    files = compiled.board_files(sources.slot_sources(firmware, "terminal", sources.BOARDS["pico2_w"]))
    assert not [one.path for one in files if str(ROOT).encode() in one.content]


def test_what_is_imported_is_reached() -> None:
    modules = {
        "start": "from running import run",
        "running": "def f():\n    from exonomy.safe import SafeApp",
        "exonomy": "",
        "exonomy.safe": "from . import cbor\nfrom .errors import Bad",
        "exonomy.cbor": "import drivers.gm65",
        "exonomy.errors": "",
        "exonomy.idle": "",
        "drivers": "",
        "drivers.gm65": "from drivers import ticks",
        "drivers.ticks": "",
        "drivers.nmea": "from .ticks import since",
    }
    assert reachable(modules, ["start"]) == set(modules) - {"exonomy.idle", "drivers.nmea"}
