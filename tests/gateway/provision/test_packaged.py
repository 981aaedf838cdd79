"""An installed gateway has its firmware in it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from exonomy_gateway.provision import sources

ROOT = Path(__file__).resolve().parent.parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT / "gateway", capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as packed:
        packed.extractall(folder / "installed")
    return folder / "installed" / "exonomy_gateway"


@pytest.mark.parametrize(("app", "board"), [("terminal", "pico2_w"), ("sensor", "esp32_c6")])
def test_a_wheel_holds_what_a_board_gets(wheel: Path, firmware: Path, app: str, board: str) -> None:
    def there(folder: Path) -> dict[str, bytes]:
        kind = sources.BOARDS[board]
        found = sources.slot_sources(folder, app, kind) + sources.loader_sources(folder, app, kind)
        return {one.there: one.here.read_bytes() for one in found if one.there != "exonomy_ed25519.mpy"}

    assert there(wheel / "firmware") == there(firmware)
    assert sources.version(wheel / "firmware") == sources.version(firmware)
