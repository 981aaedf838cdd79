from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_contracts.engine.runner import Engine
from exonomy_gateway.execution.modules import FolderCache, Modules

from tests.doubles.localstripe_server import LocalStripe
from tests.system.at_stripe import Books


@pytest.fixture(scope="session")
def localstripe_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStripe]:
    with LocalStripe(tmp_path_factory.mktemp("localstripe")) as server:
        yield server


@pytest.fixture
def books(localstripe_process: LocalStripe) -> Books:
    """The double with empty books: it writes all of them down at every change."""
    localstripe_process.forget()
    return Books(localstripe_process.url)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where compiled modules are kept, so that each life of a gateway needn't compile them anew."""
    return tmp_path_factory.mktemp("compiled")


@pytest.fixture(scope="session")
def modules(compiled: Path) -> Modules:
    """The packaged modules, compiled once for all tests of a session."""
    return Modules(Engine(FolderCache(compiled)))
