from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.doubles.localstripe_server import LocalStripe
from tests.gateway.running import GatewayProcess, client


@pytest.fixture(scope="package")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    folder: Path = tmp_path_factory.mktemp("http")
    with LocalStripe(folder / "stripe") as stripe, GatewayProcess(folder / "gateway", stripe=stripe.url) as running:
        yield running


@pytest.fixture
def http(gateway: GatewayProcess) -> Iterator[httpx.Client]:
    with client(gateway) as asking:
        yield asking
