"""Reaching each refusal that a contract's source names: a case is a contract and a step that it refuses."""

import re
from collections.abc import Callable
from pathlib import Path

from tests.contracts.modules.drive import Contract, Outcome

ASSEMBLY = Path(__file__).parents[3] / "contracts/assembly"

Case = Callable[[], tuple[Contract, Callable[[], Outcome]]]


def numbered(error: Path) -> dict[str, int]:
    text = error.read_text()
    return {code: int(number) for code, number in re.findall(r"^  (\w+) = (\d+),$", text, re.MULTILINE)}


def codes(name: str) -> dict[str, int]:
    """The reasons of every contract, then those in the source of this one."""
    return numbered(ASSEMBLY / "host/error.ts") | numbered(ASSEMBLY / name / "error.ts")


def at(contract: Contract, now: int) -> Contract:
    contract.now = now
    return contract


def then(start: Callable[[], Contract], step: Callable[[Contract], Outcome]) -> Case:
    def case() -> tuple[Contract, Callable[[], Outcome]]:
        contract = start()
        return contract, lambda: step(contract)

    return case


def holds(case: Case, code: int) -> None:
    """The step is refused with that code, in ASCII, and nothing has changed."""
    contract, step = case()
    before = contract.encode("x", {}, {})
    outcome = step()
    assert outcome.code == code, outcome
    assert outcome.text.isascii()
    assert contract.encode("x", {}, {}) == before
