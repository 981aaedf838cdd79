"""Later editions of contracts, for upgrades: one that does the same under another hash, one that keeps another state.

`edition(modules.load("ballot"), "2")` is the shipped ballot as far as anybody can tell but for its hash.
`archive()` is written by hand: it takes over a community's state (SPEC 10.8) and keeps its name and its members' keys.
"""

from functools import cache
from pathlib import Path
from typing import Final

import wasmtime
from exonomy_contracts import limits

_CUSTOM: Final = 0
_NAME: Final = b"edition"


def edition(module: bytes, label: str) -> bytes:
    """The module with a custom section that says the label: it does the same and has another hash."""
    content = bytes([len(_NAME)]) + _NAME + label.encode()
    edited = module + bytes([_CUSTOM]) + _leb128(len(content)) + content
    if len(edited) > limits.MODULE_BYTES:
        raise ValueError(f"an edition of {len(edited)} bytes is over MODULE_BYTES")
    return edited


@cache
def archive() -> bytes:
    """A community that has come to its end: its state is `{0: 2, 1: name, 2: keys}`, and `tell` says how many."""
    return bytes(wasmtime.wat2wasm(Path(__file__).with_name("community_archive.wat").read_text()))


def _leb128(number: int) -> bytes:
    """An unsigned number as WebAssembly writes sizes."""
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + _leb128(rest) if rest else bytes([low])
