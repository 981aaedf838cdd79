from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateway.execution.neighbourhood import Neighbourhood, neighbourhood


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Neighbourhood]:
    with neighbourhood(tmp_path) as place:
        yield place
