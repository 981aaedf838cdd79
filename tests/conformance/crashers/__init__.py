"""Modules on which wasm3 fails, each with what it does; `@N text` in one of them stands for the text N times."""

import re
from pathlib import Path

import wasmtime

_HERE = Path(__file__).parent


def names() -> list[str]:
    """All of them."""
    return sorted(file.stem for file in _HERE.glob("*.wat"))


def module(name: str) -> bytes:
    """The module's bytes."""
    text = (_HERE / f"{name}.wat").read_text(encoding="ascii")
    return bytes(wasmtime.wat2wasm(re.sub(r"@(\d+) (.*)", lambda found: int(found[1]) * found[2], text)))
