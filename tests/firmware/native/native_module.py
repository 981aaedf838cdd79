"""Where the native module is, once it has been built.

Building it takes compilers and MicroPython's source, which not every machine has or can get, so `make test` doesn't;
these tests are skipped there and say what to run. Where CI=true (`make ci`) nothing is skipped: not built is failed.
A module older than its source is no module: nobody is to trust what an old one passed.
"""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent.parent
SOURCE = ROOT / "firmware" / "native"


def built(arch: str) -> Path:
    """The folder with the native module for a processor, to be put on MicroPython's path."""
    module = ROOT / ".build" / "native" / arch / "exonomy_ed25519.mpy"
    sources = [SOURCE / name for name in ("exonomy_ed25519.c", "sha512.c", "module.mk")]
    if not module.exists():
        words = f"the native signer is not built: make firmware-native ARCHS={arch}"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)
    if module.stat().st_mtime < max(source.stat().st_mtime for source in sources):
        pytest.fail(f"the native signer is older than its source: make firmware-native ARCHS={arch}")
    return module.parent
