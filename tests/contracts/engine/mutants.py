"""Damages good modules at random, admits and runs what is left, and prints how many ended how, as JSON.

    python mutants.py NUMBER [SEED]

A program of its own, so that a crash of the engine is seen as one.
"""

import json
import random
import sys
from collections import Counter
from pathlib import Path

import wasmtime
from exonomy_contracts.engine.errors import EngineError
from exonomy_contracts.engine.runner import Engine

BUSY = Path(__file__).with_name("busy.wat").read_text()
MODULES = Path(sys.modules["exonomy_contracts"].__file__ or "").with_name("modules")


def mutant(chance: random.Random, code: bytes) -> bytes:
    """One or two of: a bit turned, a byte changed, removed, put in, or a stretch copied elsewhere."""
    data = bytearray(code)
    for _ in range(chance.randint(1, 2)):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at] = chance.choice((0, 1, 0x0B, 0x40, 0x7E, 0x7F, 0x80, 0xFF, chance.randrange(256)))
            case 2:
                del data[at]
            case 3:
                data.insert(at, chance.randrange(256))
            case _:
                source = chance.randrange(len(data))
                stretch = data[source : source + chance.randint(1, 8)]
                data[at : at + len(stretch)] = stretch
    return bytes(data)


def main(number: int, seed: int) -> None:
    """Run that many mutants; the seed makes a run repeatable."""
    chance, engine, counts = random.Random(seed), Engine(), Counter[str]()
    originals = [bytes(wasmtime.wat2wasm(BUSY)), *(path.read_bytes() for path in sorted(MODULES.glob("*.wasm")))]
    for _ in range(number):
        code = mutant(chance, chance.choice(originals))
        try:
            engine.run(code, b"\xa0" * 40)
            counts["ran"] += 1
        except EngineError as error:
            counts[type(error).__name__] += 1
    json.dump(counts, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
