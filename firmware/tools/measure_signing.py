"""Counts, on boards that QEMU plays, the instructions that a signature costs, natively and in Python.

    python firmware/tools/measure_signing.py [--json] [--check]

`make firmware-qemu` builds what this needs and runs it. `--check` fails where a count is above its bound; that can be
asserted, because a count does not depend on the machine or on what else it does. The answers are compared with
libsodium's whatever is asked for.
"""

import argparse
import json
import sys
from pathlib import Path

import qemu_board
from nacl.signing import SigningKey

SEED = b"s" * 32
MESSAGE = bytes(range(200))
PYTHON = "python"
_HERE = Path(__file__).resolve().parent
_LIBRARY_FILES = ("__init__", "edwards", "sha512")

# Instructions, by board, arithmetic and figure. Heap in bytes, for every native module.
BOUNDS = {
    ("mps2-an385", "armv7m"): {"sign": 1_000_000, "verify": 2_500_000},
    ("mps2-an385", PYTHON): {"sign": 30_000_000, "verify": 150_000_000},
}
NATIVE_HEAP = 24 * 1024

# A Pico 2 W: 150 MHz, and cycles per instruction of a Cortex-M33 whose code partly comes from flash through a cache.
# Compiled code is mostly single-cycle there (multiplications into 64 bits too); two is on the safe side of it.
PICO2W_HZ = 150_000_000
PICO2W_CPI = 2


def _files(arithmetic: str) -> dict[str, bytes]:
    library = qemu_board.LIBRARY / "exonomy"
    files = {
        f"exonomy/{name}.mpy": qemu_board.compiled(library / f"{name}.py", f"exonomy/{name}.py")
        for name in _LIBRARY_FILES
    }
    files["exonomy/basepoint.bin"] = (library / "basepoint.bin").read_bytes()
    files["count_signing.mpy"] = qemu_board.compiled(_HERE / "count_signing.py", "count_signing.py")
    if arithmetic != PYTHON:
        files["exonomy_ed25519.mpy"] = qemu_board.native_module(arithmetic).read_bytes()
    return files


def count(board: qemu_board.Board, arithmetic: str) -> dict[str, int]:
    """Heap, and instructions to derive a key, sign and verify, of one arithmetic on one board.

    Raises:
        qemu_board.BoardFailed: the board gave up, or answered otherwise than libsodium.
    """
    clock = "RiscvClock" if "rv32imc" in board.native else "ArmClock"
    module = "exonomy.edwards" if arithmetic == PYTHON else "exonomy_ed25519"
    script = f"import count_signing as c\nc.main(c.{clock}(), {module!r}, {SEED!r}, {MESSAGE!r})"
    said = json.loads(qemu_board.run(board, _files(arithmetic), script))
    key = SigningKey(SEED)
    expected = {
        "public_key": bytes(key.verify_key).hex(),
        "signature": key.sign(MESSAGE).signature.hex(),
        "verdict": 0,
        "verdict_on_spoilt": 5,
    }
    for name, value in expected.items():
        if said[name] != value:
            raise qemu_board.BoardFailed(f"{arithmetic} on {board.name}: {name} is {said[name]}, not {value}")
    return {name: said[name] for name in ("heap", "derive", "sign", "verify")}


def measure() -> dict[str, dict[str, int]]:
    """All counts, by `board arithmetic`; for a bench to call."""
    return {
        f"{board.name} {arithmetic}": count(board, arithmetic)
        for board in qemu_board.BOARDS
        for arithmetic in (*board.native, PYTHON)
    }


def broken(counts: dict[str, dict[str, int]]) -> list[str]:
    """Every bound that a count is above, in words."""
    found = []
    for name, figures in counts.items():
        board, arithmetic = name.split(" ")
        bounds = dict(BOUNDS.get((board, arithmetic), {}))
        if arithmetic != PYTHON:
            bounds["heap"] = NATIVE_HEAP
        found += [
            f"{name}: {figure} is {figures[figure]:,}, above {bound:,}"
            for figure, bound in bounds.items()
            if figures[figure] > bound
        ]
    return found


def pico2w_ms(figures: dict[str, int]) -> float:
    """What the signatures of one redemption cost a Pico 2 W: a scan verifies two, accepting signs and verifies one."""
    return 1000 * (figures["sign"] + 3 * figures["verify"]) * PICO2W_CPI / PICO2W_HZ


def main() -> int:
    """The counts for people, or as JSON."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--json", action="store_true", help="print JSON")
    asked.add_argument("--check", action="store_true", help="fail where a count is above its bound")
    options = asked.parse_args()
    missing = [str(path) for path in qemu_board.needed() if not path.exists()]
    if missing:
        print("not built:", *missing, "- run `make firmware-qemu`", file=sys.stderr)
        return 1
    counts = measure()
    if options.json:
        print(json.dumps(counts))
    else:
        print(f"{'':24}{'heap':>10}{'derive':>14}{'sign':>14}{'verify':>14}{'redemption, Pico 2 W':>24}")
        for name, figures in counts.items():
            row = "".join(
                f"{figures[f]:>{w},}" for f, w in (("heap", 10), ("derive", 14), ("sign", 14), ("verify", 14))
            )
            estimate = f"{pico2w_ms(figures):.0f} ms" if name.startswith("mps2-an386") else ""
            print(f"{name:24}{row}{estimate:>24}")
    over = broken(counts) if options.check else []
    for line in over:
        print(line, file=sys.stderr)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
