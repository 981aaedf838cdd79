from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_gateway.provision import compiled, sources

from tests.gateway.provision.board import PtyBoard
from tests.gateway.running import CommandLine, GatewayProcess

UNIX = sources.BOARDS["unix"]


@pytest.fixture(scope="package")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path_factory.mktemp("provision") / "gateway") as running:
        yield running


@pytest.fixture
def exonomy(gateway: GatewayProcess, tmp_path: Path) -> CommandLine:
    (tmp_path / "wallets").mkdir()
    made = CommandLine(tmp_path / "wallets", gateway.url)
    made.run("wallet", "new", "merchant")
    return made


@pytest.fixture
def board(tmp_path: Path) -> Iterator[PtyBoard]:
    with PtyBoard(tmp_path) as plugged:
        yield plugged


@pytest.fixture(scope="package")
def firmware() -> Path:
    return sources.firmware_folder()


@pytest.fixture(scope="package")
def release(firmware: Path) -> compiled.Release:
    files = compiled.board_files(sources.slot_sources(firmware, "terminal", UNIX))
    return compiled.Release("terminal", "unix", "0.1.0", 1, files)


@pytest.fixture(scope="package")
def loader(firmware: Path) -> list[compiled.BoardFile]:
    return compiled.board_files(sources.loader_sources(firmware, "terminal", UNIX))
