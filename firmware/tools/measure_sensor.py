"""What a sensor costs: bytes on the wire for each reading it took while alone, and the least heap it works with.

    python firmware/tools/measure_sensor.py [--heap]

The heap is measured as the till's is (`measure_heap.py`): compiled code, a real broker, a simulated gateway. Prints
JSON; words are as wide as this machine's. Runs under CPython.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from queue import Empty

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / place) for place in (".", "tests/firmware", "tests/firmware/logic", "firmware/lib")]

from cast import HOUR, fields_of  # noqa: E402 - found only now
from exonomy.channels import STRETCH  # noqa: E402  # found only now
from measure_heap import compiled, least  # noqa: E402  # found only now
from weather import INSIDE, Box  # noqa: E402  # found only now
from yard import Yard  # noqa: E402  # found only now

from tests.doubles import courier  # noqa: E402  # found only now
from tests.doubles.unix_port import micropython  # noqa: E402  # found only now

_IMPORTS = """
import sys, gc
for folder in ("", "/apps", "/lib", "/boards/unix"):
    sys.path.insert(0, {place!r} + folder)
gc.collect()
before = gc.mem_alloc()
import sensor_board
import sensor.app
gc.collect()
print(gc.mem_alloc() - before)
"""


def bytes_per_reading(hours: int) -> dict[str, float]:
    """A sensor that measures a place and a temperature each minute and is alone for so long, then signs what it has."""
    box = Box()
    box.hear([])
    taken = 0
    for minute in range(hours * 60):
        box.wait(HOUR // 60)
        taken += box.observe("temperature", 400 + 20 * (minute % 9))
        taken += box.observe("gps", [INSIDE[0] + 700 * (minute % 50), INSIDE[1], 40 + minute % 7])
    box.hear([])
    wire = lines = stretches = 0
    while box.sensor.sign():
        for entry in box.sensor.log.waiting:
            wire += len(entry.envelope)
            sent = _lines(entry.envelope)
            lines += len(sent)
            stretches += sum(line[1] == STRETCH for line in sent)
        last = box.sensor.log.waiting[-1]
        box.hear([["ack", box.sensor.log.branch, last.seq, last.id]])
    return {
        "hours_alone": hours,
        "readings": taken,
        "lines": lines,
        "stretches": stretches,
        "bytes_per_line": round(wire / lines, 1),
        "bytes_per_reading": round(wire / taken, 2),
    }


def _lines(envelope: bytes) -> list[list[object]]:
    lines: list[list[object]] = fields_of(envelope)[2][2]
    return lines


def works(place: Path, heap: int) -> bool:
    """Whether the sensor gets through a delivery, an hour alone and its backlog with so many kilobytes."""
    with tempfile.TemporaryDirectory() as folder:
        yard = Yard(Path(folder))
        try:
            _a_day(yard, place, heap)
        except (AssertionError, Empty, OSError):
            # It said nothing more, or its process is gone.
            return False
        finally:
            yard.close()
        return "MemoryError" not in "".join(yard.sensors[-1].noise)


def _a_day(yard: Yard, place: Path, heap: int) -> None:
    sensor = yard.sensor(heap=f"{heap}K", board=place / "boards" / "unix" / "sensor_main.py")
    yard.born()
    sensor.until(event="link", up=True)
    yard.watch()
    sensor.until(event="watching")
    for _ in courier.drive(courier.delivery(stay=12), sensor.receive, 0.25):
        pass
    sensor.until(event="completed")
    yard.broker.stop()
    sensor.until(event="link", up=False)
    for i in range(150):
        sensor.measure("temperature", 400 + 20 * (i % 5))
        sensor.until(event="measured", channel="temperature")
        if i % 5 == 0:
            sensor.measure("door", i % 2)
            sensor.until(event="measured", channel="door")
    yard.broker.start()
    yard.born()
    yard.until(lambda: sum(line[0] == "door" for line in yard.lines()) == 30)


def main() -> None:
    """Prints a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--heap", action="store_true", help="measure the heap too: some minutes")
    given = parser.parse_args()
    for hours in (1, 24, 168):
        print(json.dumps(bytes_per_reading(hours)), flush=True)
    if given.heap:
        with tempfile.TemporaryDirectory() as folder:
            place = compiled(Path(folder))
            program = _IMPORTS.format(place=str(place))
            command = micropython("-X", "heapsize=2M", "-c", program)
            code = int(subprocess.run(command, capture_output=True, text=True, timeout=60).stdout) // 1024
            heap = least(lambda kilobytes: works(place, kilobytes))
            print(json.dumps({"app": "sensor", "heap_kb": heap, "code_kb": code, "beside_kb": heap - code}), flush=True)


if __name__ == "__main__":
    main()
