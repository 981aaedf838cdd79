"""Modules that mean harm, as WAT text: the first line of each says what has to catch it.

`admission` refuses it before it ever runs; `fuel` and `trap` end its run; `answer` is for modules that run to the end
and give back something that is no answer; `fresh store` behaves as long as no run sees what an earlier one left.
"""

from pathlib import Path
from typing import NamedTuple

import wasmtime


class Hostile(NamedTuple):
    """One module: its name, what has to catch it, why, and its WebAssembly bytes."""

    name: str
    caught: str
    why: str
    wasm: bytes


def read(name: str) -> Hostile:
    """The hostile module of that name."""
    text = Path(__file__).with_name(name + ".wat").read_text(encoding="ascii")
    caught, why = (line.removeprefix(";; ") for line in text.splitlines()[:2])
    return Hostile(name, caught.removeprefix("caught: "), why, bytes(wasmtime.wat2wasm(text)))


def every(caught: str | None = None) -> list[Hostile]:
    """All of them by name, or those that this has to catch."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.wat"))
    return [module for module in map(read, names) if caught is None or caught in module.caught.split(" or ")]
