from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_contracts.engine.runner import Engine
from exonomy_gateway.execution.modules import Modules

from tests.gateway.execution.neighbourhood import Neighbourhood, neighbourhood


@pytest.fixture(scope="session")
def modules() -> Modules:
    """The packaged modules, compiled once for all tests of a session."""
    return Modules(Engine())


@pytest.fixture
def at(tmp_path: Path, modules: Modules) -> Iterator[Neighbourhood]:
    with neighbourhood(tmp_path, modules) as place:
        yield place
