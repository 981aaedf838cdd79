"""The project's taste as tests: sizes, names, reasons, and no word of where packages come from."""

import ast
import json
import re
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

T = TypeVar("T")

ROOT = Path(__file__).resolve().parent.parent

# Ratchets: lower them when the code allows it; never raise them.
LONGEST_FILE = 500  # lines
LONGEST_FUNCTION = 60  # lines, decorators and docstring included

NAMES_THAT_SAY_NOTHING = {"common", "core", "helpers", "manager", "misc", "shared", "utils"}

# In two pieces, so that this file passes its own check.
REGISTRY_HOSTS = [
    ".".join(pieces)
    for pieces in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("proxy.golang", "org"),
        ("docker", "io"),
        ("ghcr", "io"),
    ]
]


def tracked(*patterns: str) -> list[Path]:
    """The files git tracks that match ``patterns``, if they are in the tree."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def findings(files: list[Path], check: Callable[[str], list[T]]) -> dict[str, list[T]]:
    """What ``check`` finds in the text of each file; a file without findings is left out."""
    texts = ((file, file.read_bytes().decode(errors="replace")) for file in files)
    return {str(file.relative_to(ROOT)): found for file, text in texts if (found := check(text))}


def long_functions(source: str) -> list[str]:
    """Functions of ``source`` that are longer than the ratchet allows, with their lengths."""
    functions = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    lengths = ((f.name, (f.end_lineno or 0) - _first_line(f) + 1) for f in functions)
    return [f"{name}: {length} lines" for name, length in lengths if length > LONGEST_FUNCTION]


def _first_line(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return min([function.lineno, *(d.lineno for d in function.decorator_list)])


def registry_hosts(text: str) -> list[str]:
    return [host for host in REGISTRY_HOSTS if re.search(rf"(?<![\w-]){re.escape(host)}(?![\w-])", text)]


def unexplained(source: str) -> list[int]:
    """Line numbers where a rule is switched off with no reason beside it: ``# noqa: X  # reason``."""
    switched_off = re.compile(r"#\s*(?:type:\s*ignore(?:\[[\w, -]+\])?|noqa(?::\s*\w+(?:,\s*\w+)*)?)\s*(.*)$")
    found = ((number, switched_off.search(line)) for number, line in enumerate(source.splitlines(), 1))
    return [number for number, match in found if match and not re.search(r"\w{3}", match[1])]


def documented() -> set[str]:
    """The dependencies that docs/dependencies.md gives a reason for."""
    text = (ROOT / "docs/dependencies.md").read_text()
    return {_normal(name) for name in re.findall(r"^- `([^`]+)`: \S", text, re.MULTILINE)}


def declared() -> Iterator[tuple[str, str]]:
    """Every dependency by the file that asks for it; the workspace's own members are left out."""
    for file in tracked("*/pyproject.toml"):
        settings = tomllib.loads(file.read_text())
        for line in [*settings["project"]["dependencies"], *settings["build-system"]["requires"]]:
            yield file.parent.name, _requirement(line)
    for file in tracked("requirements/*.in"):
        lines = (line for line in file.read_text().splitlines() if line and line[0] not in "#-")
        yield from ((file.name, _requirement(line)) for line in lines)
    for file in tracked("contracts/package.json"):
        package = json.loads(file.read_text())
        names = [*package.get("dependencies", {}), *package.get("devDependencies", {})]
        yield from ((file.name, _normal(name)) for name in names)


def _requirement(line: str) -> str:
    return _normal(re.split(r"[\s<>=!~;\[]", line, maxsplit=1)[0])


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_no_file_is_too_long() -> None:
    files = tracked("*.py", "*.ts")
    assert files
    lengths = {str(file.relative_to(ROOT)): len(file.read_text().splitlines()) for file in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long() -> None:
    assert findings(tracked("*.py"), long_functions) == {}


def test_a_long_function_is_seen() -> None:
    body = "    pass\n" * LONGEST_FUNCTION
    assert long_functions(f"def f():\n{body}") == [f"f: {LONGEST_FUNCTION + 1} lines"]


def test_names_say_what_lives_there() -> None:
    parts = {part for file in tracked() for part in [*file.relative_to(ROOT).parts[:-1], file.stem]}
    assert parts & NAMES_THAT_SAY_NOTHING == set()


def test_no_file_names_a_package_registry() -> None:
    assert findings(tracked(), registry_hosts) == {}


@pytest.mark.parametrize("host", REGISTRY_HOSTS)
def test_a_registry_is_seen(host: str) -> None:
    assert registry_hosts(f"see https://files.{host}/simple") == [host]
    assert registry_hosts(f"my{host}") == []


def test_no_rule_is_switched_off_without_a_reason() -> None:
    assert findings(tracked("*.py"), unexplained) == {}


def test_a_missing_reason_is_seen() -> None:
    bare, told = "x = f()  # type: " + "ignore[call-arg]", "  # the stub lacks this argument"
    assert unexplained(bare) == [1]
    assert unexplained(bare + told) == []
    assert unexplained("import x  # no" + "qa: F401") == [1]


def test_every_dependency_has_its_reason() -> None:
    asked = list(declared())
    assert asked
    workspace = {"exonomy-contracts", "exonomy-gateway", "exonomy-verifier"}
    assert {(where, name) for where, name in asked if name not in documented() | workspace} == set()


def test_no_reason_outlives_its_dependency() -> None:
    assert documented() - {name for _, name in declared()} == set()


def test_locks_carry_hashes_and_no_addresses() -> None:
    locks = tracked("requirements/*.lock")
    assert len(locks) == 5
    for lock in locks:
        text = lock.read_text()
        assert "://" not in text
        pins = [line for line in text.splitlines() if re.match(r"\w[\w.-]*==", line)]
        assert len(pins) == len(re.findall(r"^\S.*\\\n    --hash=sha256:", text, re.MULTILINE)) > 0
