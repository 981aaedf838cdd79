"""A board whose firmware can't start says so on its own display, in its own language, and what to do next."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from exonomy_gateway.provision import compiled, sources
from exonomy_gateway.provision.configuration import Configuration
from terminal.safe import REASONS
from terminal.view import COLUMNS, wrap
from terminal.words import en, es

from tests.doubles.unix_port import ROOT, micropython

PLAY = Path(__file__).resolve().parent / "play_loader.py"
PICO = sources.BOARDS["pico2_w"]


@pytest.fixture(scope="module")
def loader() -> list[compiled.BoardFile]:
    return compiled.board_files(sources.loader_sources(ROOT / "firmware", "terminal", PICO))


def put(folder: Path, path: str, content: bytes) -> None:
    there = folder / path.lstrip("/")
    there.parent.mkdir(parents=True, exist_ok=True)
    there.write_bytes(content)


def shown(folder: Path, language: str, reason: str) -> tuple[dict[str, Any], str]:
    """Which displays show that screen, and all that the cable heard."""
    command = micropython("-X", "heapsize=2M", str(PLAY), str(ROOT), str(folder), language, reason)
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    said = done.stdout + done.stderr
    assert done.stdout.rstrip().endswith("}"), said
    return json.loads(done.stdout.splitlines()[-1]), said


@pytest.mark.parametrize("display", ["mono", "colour"])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("reason", ["unfinished", "damaged"])
def test_the_display_shows_safe_mode_in_the_board_s_language(
    tmp_path: Path, loader: list[compiled.BoardFile], display: str, language: str, reason: str
) -> None:
    for file in loader:
        put(tmp_path, file.path, file.content)
    put(tmp_path, "config.cbor", Configuration("t", "terminal", "pico2_w", b"p" * 32, None, language, display).encode())
    if reason == "unfinished":
        put(tmp_path, "flashing", b"")
    seen, said = shown(tmp_path, language, reason)
    assert seen == {"mono": display == "mono", "colour": display == "colour", "light": 1}, said
    assert "SAFE MODE: " in said


def test_without_a_configuration_it_is_said_all_the_same(tmp_path: Path, loader: list[compiled.BoardFile]) -> None:
    for file in loader:
        put(tmp_path, file.path, file.content)
    put(tmp_path, "config.cbor", b"half")
    seen, _ = shown(tmp_path, "en", "damaged")
    assert seen["mono"]


def test_half_a_loader_leaves_the_prompt(tmp_path: Path, loader: list[compiled.BoardFile]) -> None:
    for file in loader:
        put(tmp_path, file.path, file.content)
    put(tmp_path, "flashing", b"")
    (tmp_path / "loader" / "notice.mpy").unlink()
    seen, said = shown(tmp_path, "en", "unfinished")
    assert not seen["mono"]
    assert "SAFE MODE: the set-up was not finished" in said
    assert "ImportError" in said


@pytest.mark.parametrize("words", [en, es])
def test_safe_mode_fits_a_screen_without_keys(words: Any) -> None:  # noqa: ANN401  # a module
    assert set(words.SAFE) == set(REASONS)
    for text in words.SAFE.values():
        lines = wrap(text, COLUMNS)
        assert len(lines) <= 6, lines


def test_a_loader_brings_nothing_that_it_does_not_need() -> None:
    there = {one.there for one in sources.loader_sources(ROOT / "firmware", "terminal", PICO)}
    assert {"/loader/notice.mpy", "/loader/terminal/safe.mpy", "/loader/exonomy/slots.mpy", "/main.py"} <= there
    assert not [path for path in there if "link" in path or "redemption" in path or "app" in path]
    sensor = {one.there for one in sources.loader_sources(ROOT / "firmware", "sensor", sources.BOARDS["esp32_c6"])}
    assert not [path for path in sensor if "terminal" in path or "drivers" in path]
