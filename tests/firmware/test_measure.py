"""The tools that measure the till measure what they say, and leave nothing behind."""

import json
import subprocess
from pathlib import Path

from firmware.tools import measure_heap
from tests.doubles.unix_port import ROOT, micropython


def test_redemptions_are_measured_on_flash(tmp_path: Path) -> None:
    program = micropython("-X", "heapsize=1M", str(ROOT / "firmware/tools/measure.py"), str(tmp_path))
    done = subprocess.run(program, capture_output=True, text=True, timeout=55)
    figures = {name: value for line in done.stdout.splitlines() for name, value in json.loads(line).items()}
    assert figures["proof_bytes"] <= 700 and figures["code_chars"] <= 900
    assert figures["taken_per_s"] > figures["settled_per_s"] > 0
    assert list(tmp_path.iterdir()) == [] and done.stderr == ""


def test_the_least_heap_is_found() -> None:
    tried: list[int] = []

    def works(kilobytes: int) -> bool:
        tried.append(kilobytes)
        return kilobytes >= 200

    assert measure_heap.least(works) == 200 and len(tried) < 10


def test_the_till_is_compiled_whole(tmp_path: Path) -> None:
    place = measure_heap.compiled(tmp_path)
    assert 50_000 < measure_heap.code_bytes(place, "mono") < measure_heap.code_bytes(place, "colour") + 10_000
