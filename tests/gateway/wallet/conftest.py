from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_gateway.clock import wall_ms

from tests.doubles.memory_processor import MemoryProcessor
from tests.gateway.execution.rooms import Rooms


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    folder = tmp_path / "rooms"
    folder.mkdir()
    opened = Rooms(folder, {"memory": MemoryProcessor(wall_ms)}, wall_ms)
    yield opened
    opened.close()
