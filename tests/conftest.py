"""The order of the tests: those that wait for real processes first, so that no worker has one left at the end."""

from pathlib import Path
from typing import Final

import pytest

_HERE: Final = Path(__file__).resolve().parent
_FIRST: Final = ("system", "firmware/simulation", "firmware")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort by folder; inside a folder the order stays."""
    items.sort(key=_rank)


def _rank(item: pytest.Item) -> int:
    place = item.path.relative_to(_HERE).as_posix()
    return next((rank for rank, folder in enumerate(_FIRST) if place.startswith(f"{folder}/")), len(_FIRST))
