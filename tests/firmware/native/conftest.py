"""Puts the native module and the tools that count instructions in reach."""

import os
import sys

import pytest

from tests.firmware.native.native_module import ROOT, built

# Tools import each other by name, as scripts do.
sys.path.append(str(ROOT / "firmware" / "tools"))


@pytest.fixture
def on_path() -> dict[str, str]:
    """The environment in which the unix port finds the native module."""
    return {**os.environ, "MICROPYPATH": str(built("x64"))}
