from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.localstripe_server import LocalStripe
from tests.gateway.running import CommandLine, GatewayProcess


@pytest.fixture(scope="package")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    folder: Path = tmp_path_factory.mktemp("cli")
    with LocalStripe(folder / "stripe") as stripe, GatewayProcess(folder / "gateway", stripe=stripe.url) as running:
        yield running


@pytest.fixture
def exonomy(gateway: GatewayProcess, tmp_path: Path) -> CommandLine:
    (tmp_path / "wallets").mkdir()
    return CommandLine(tmp_path / "wallets", gateway.url)
