"""The suite in `logic/`, which pytest runs under CPython, once more under real MicroPython, test by test."""

import ast
import functools
import json
import subprocess
from pathlib import Path

import pytest

from tests.doubles.unix_port import LIBRARY, micropython

LOGIC = Path(__file__).resolve().parent / "logic"


def _tests() -> list[tuple[str, str]]:
    found = []
    for path in sorted(LOGIC.glob("test_*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.append((path.name, node.name))
    return found


@functools.cache
def _results(name: str) -> dict[str, str | None]:
    """What MicroPython says about each test of a file."""
    command = micropython("-X", "heapsize=2M", str(LOGIC / "runner.py"), str(LIBRARY), str(LOGIC / name))
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"')]
    results = {line["test"]: line["error"] for line in lines}
    results[""] = done.stderr or done.stdout
    return results


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("name", "test"), _tests())
def test_under_micropython(name: str, test: str) -> None:
    results = _results(name)
    assert test in results, f"it did not run: {results['']}"
    assert results[test] is None, results[test]


def test_there_is_a_suite() -> None:
    assert len(_tests()) > 40
