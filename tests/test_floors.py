"""Imports run downwards only, and the checks that say so can fail."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ["contracts/src/exonomy_contracts", "gateway/src/exonomy_gateway", "verifier/src/exonomy_verifier"]
GROUND = ROOT / SOURCES[0]
FLOORS_OF_THE_GROUND = ["limits.py", "errors.py", "wire", "commit", "engine"]

# Calls that reach outside without an import.
OUTSIDE_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "breakpoint"}


def check_floors(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter with the project's contracts over the sources below ``root``."""
    paths = [str((root / source).parent) for source in SOURCES]
    program = f"import sys; sys.path[:0] = {paths!r}; from importlinter import cli; cli.lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache", "--config", str(root / "pyproject.toml")],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the three packages that a test may spoil."""
    for source in SOURCES:
        shutil.copytree(ROOT / source, tmp_path / source, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_no_import_runs_upwards() -> None:
    result = check_floors(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("file", "line", "broken"),
    [
        ("contracts/src/exonomy_contracts/wire/spoiled.py", "import socket", "no I/O"),
        ("contracts/src/exonomy_contracts/engine/spoiled.py", "from os import path", "no I/O"),
        ("contracts/src/exonomy_contracts/modules/spoiled.py", "import urllib.request", "package data"),
        (
            "contracts/src/exonomy_contracts/wire/spoiled.py",
            "import exonomy_contracts.commit",
            "wire, then commit",
        ),
        (
            "contracts/src/exonomy_contracts/commit/spoiled.py",
            "import exonomy_contracts.engine",
            "wire, then commit",
        ),
        ("contracts/src/exonomy_contracts/unplaced.py", "", "wire, then commit"),
        ("contracts/src/exonomy_contracts/wire/spoiled.py", "import exonomy_gateway", "side by side"),
        ("gateway/src/exonomy_gateway/spoiled.py", "import exonomy_verifier", "side by side"),
        ("verifier/src/exonomy_verifier/spoiled.py", "import exonomy_gateway", "side by side"),
    ],
)
def test_a_broken_floor_is_named(copy: Path, file: str, line: str, broken: str) -> None:
    (copy / file).write_text(line + "\n")
    result = check_floors(copy)
    assert result.returncode != 0
    spoiled = [text for text in result.stdout.splitlines() if "BROKEN" in text] or [result.stdout]
    assert any(broken in text for text in spoiled), result.stdout + result.stderr


def outside_calls(source: str) -> list[str]:
    """The built-in functions called in ``source`` that do I/O or run text as code."""
    calls = (node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [name.id for name in calls if isinstance(name, ast.Name) and name.id in OUTSIDE_CALLS]


def test_the_ground_floor_opens_and_prints_nothing() -> None:
    files = [file for floor in FLOORS_OF_THE_GROUND for file in _python_files(GROUND / floor)]
    assert len(files) >= len(FLOORS_OF_THE_GROUND)
    found = {str(file.relative_to(ROOT)): calls for file in files if (calls := outside_calls(file.read_text()))}
    assert found == {}


def test_an_outside_call_is_seen() -> None:
    assert outside_calls("def f(x):\n    return [open(x), x.open()]\n") == ["open"]


def _python_files(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]
