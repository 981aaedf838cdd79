"""What devices cost: instructions on emulated boards, redemptions a second, starts, erases, bytes on the wire, heap.

The tools of `firmware/tools` and `boards/unix` measure, each for itself; this puts their figures in one place. Counts
of instructions need `make firmware-qemu` first, and stand still from run to run; what is in milliseconds or per second
is under MicroPython's unix port and moves with the machine, as `loop_ms_p50` does.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "firmware" / "tools")]

import qemu_board  # noqa: E402 - found only now

from tests.doubles.unix_port import micropython  # noqa: E402  # found only now

_NATIVE: Final = ROOT / ".build" / "native" / "x64"
_S: Final = 400


def _lines(command: list[str], **environment: str) -> list[dict[str, Any]]:
    """The JSON that a tool prints, line by line."""
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=_S, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stdout[-1_000:]}{done.stderr[-4_000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def _merged(command: list[str], **environment: str) -> dict[str, Any]:
    return {name: value for line in _lines(command, **environment) for name, value in line.items()}


def _redemptions(folder: str, **environment: str) -> dict[str, Any]:
    return _merged(micropython("-X", "heapsize=1M", "firmware/tools/measure.py", folder), **environment)


def _python(tool: str, *arguments: str) -> list[dict[str, Any]]:
    return _lines([sys.executable, f"firmware/tools/{tool}.py", *arguments])


def _counts() -> dict[str, Any]:
    """Instructions and heap on emulated boards, where those are built."""
    if not all(path.exists() for path in qemu_board.needed()):
        return {"missing": "make firmware-qemu"}
    (signing,) = _python("measure_signing", "--json")
    armv7m, python = signing["mps2-an385 armv7m"], signing["mps2-an385 python"]
    return {
        "native_sign": armv7m["sign"],
        "native_verify": armv7m["verify"],
        "native_heap": armv7m["heap"],
        "python_sign": python["sign"],
        "python_verify": python["verify"],
        "signing": signing,
    }


def main() -> None:
    """Print the figures as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        till = _redemptions(folder)
        native = _redemptions(folder, MICROPYPATH=str(_NATIVE)) if _NATIVE.exists() else None
        flash = _merged(micropython("-X", "heapsize=512K", "firmware/boards/unix/measure_flash.py", folder))
    alone = {f"{line['hours_alone']}_hours": line for line in _python("measure_sensor") if "hours_alone" in line}
    print(
        json.dumps(
            {
                "redemptions_per_s": till["taken_per_s"],
                "proof_bytes": till["proof_bytes"],
                "reading_bytes": alone["24_hours"]["bytes_per_line"],
                "start_64_kb_ms_max": max(value for name, value in flash.items() if name.startswith("start_64_kb_ms")),
                "erases_per_1000": flash["erases_per_1000_of_900"],
                **_counts(),
                "calibration": {"loop_ms_p50": till["loop_ms_p50"]},
                "till": till,
                "till_with_native_signer": native,
                "flash": flash,
                "sensor_alone": alone,
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
