"""SPEC.md and the tests hold each other: what is cited exists, and what the specification says is cited by a test."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "contracts" / "SPEC.md"
CITATION = re.compile(r"SPEC ((?:\d+(?:\.\d+)?)(?:(?:, | and | to )\d+(?:\.\d+)?)*)")

# A ratchet: clauses of sections 1 to 9 that no test cites. It only ever gets shorter.
UNTESTED: set[str] = set()


def clauses(text: str) -> list[str]:
    """The numbered clauses of the specification, in order."""
    return re.findall(r"(?m)^(\d+\.\d+) ", text)


def cited(text: str) -> Iterator[str]:
    """The clauses that a text cites, as in `SPEC 7.3 to 7.6, 7.8`; a section alone stands for none of its clauses."""
    for citation in CITATION.findall(text):
        numbers = re.split(r"(, | and | to )", citation)
        yield numbers[0]
        for joint, number in zip(numbers[1::2], numbers[2::2], strict=True):
            before = _place(numbers[numbers.index(number) - 2])
            if joint == " to " and len(before) == len(_place(number)) == 2 and before[0] == _place(number)[0]:
                yield from (f"{before[0]}.{clause}" for clause in range(before[1] + 1, _place(number)[1]))
            yield number


def _place(number: str) -> list[int]:
    return [int(part) for part in number.split(".")]


def citations(*folders: str) -> dict[str, set[str]]:
    """What each Python file of these folders cites; the examples in this one don't count."""
    files = {file for folder in folders for file in (ROOT / folder).rglob("*.py")} - {Path(__file__).resolve()}
    kept = sorted(file for file in files if "node_modules" not in file.parts)
    return {str(file.relative_to(ROOT)): set(cited(file.read_text())) for file in kept}


def test_every_citation_is_of_a_clause_that_exists() -> None:
    known = set(clauses(SPEC.read_text()))
    known |= {clause.split(".")[0] for clause in known} | {"14"}
    wrong = {
        file: found - known
        for file, found in citations("contracts", "verifier", "gateway", "tests", "firmware").items()
        if found - known
    }
    assert wrong == {}


def test_every_clause_of_the_wire_is_cited_by_a_test() -> None:
    numbered = [clause for clause in clauses(SPEC.read_text()) if int(clause.split(".")[0]) <= 9]
    by_tests = set().union(*citations("tests").values())
    assert set(numbered) - by_tests == UNTESTED


def test_clauses_are_numbered_without_gaps() -> None:
    seen: dict[int, int] = {}
    for clause in clauses(SPEC.read_text()):
        section, number = _place(clause)
        assert number == seen.get(section, 0) + 1, clause
        seen[section] = number
    assert len(seen) >= 13


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SPEC 4.1", ["4.1"]),
        ("(SPEC 1.1 to 1.4)", ["1.1", "1.2", "1.3", "1.4"]),
        ("SPEC 7.1, 7.6 and 7.10.", ["7.1", "7.6", "7.10"]),
        ("SPEC 5", ["5"]),
        ("SPEC 99.9, 1.1 to 1.3", ["99.9", "1.1", "1.2", "1.3"]),
        ("see SPEC", []),
    ],
)
def test_citations_are_seen(text: str, found: list[str]) -> None:
    assert list(cited(text)) == found
