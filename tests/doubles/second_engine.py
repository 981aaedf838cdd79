"""The second engine for tests: optional on a workstation without a C compiler, never in CI."""

import importlib.util
import os
from collections.abc import Iterator

import pytest
from exonomy_verifier.second.wasm3 import Wasm3


@pytest.fixture(scope="module")
def wasm3() -> Iterator[Wasm3]:
    """wasm3 in its worker; the test is skipped where it could not be compiled."""
    if importlib.util.find_spec("wasm3") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("wasm3 is not installed, and CI=true says that it has to be")
        pytest.skip("wasm3 is not installed (optional: needs a C compiler and Python's headers)")
    with Wasm3() as engine:
        yield engine
