"""What a check says: the nine steps of SPEC 14, and for each what was found, in words a merchant can follow."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeAlias

from exonomy_verifier.errors import VerificationError

Say: TypeAlias = Callable[[str], None]
"""Adds one finding to the step under way."""


@dataclass(frozen=True, slots=True)
class Step:
    """A row of SPEC 14, and what it is for."""

    number: int
    name: str
    clauses: str
    question: str


STEPS: Final = tuple(
    Step(number, *row)
    for number, row in enumerate(
        [
            ("canonical", "1, 4.1, 13", "Is every byte of the file in the one form that the specification allows?"),
            ("signatures", "2.2, 4.4", "Did each author sign each entry, and is each body the one that was signed?"),
            ("chains", "4.5", "Is each log without gaps, and did nobody write two entries at one place?"),
            ("grants", "5, 7.2", "Had those who wrote and sealed the right to do so?"),
            (
                "facts",
                "6, 7.3 to 7.6, 12.12",
                "Did each seal take in all that it had to, in the right order, and nothing else?",
            ),
            ("modules", "10.1", "Is the contract's program the one that was agreed on, and is it harmless?"),
            ("fold", "7.7", "Does running the contract again give exactly what was sealed?"),
            ("finality", "7.2", "Did enough sealers sign, and did none of them sign two versions?"),
            ("receipts", "7.10, 12.10", "Was no more money released than was ordered, and no more than was proven?"),
        ],
        start=1,
    )
)


@dataclass(frozen=True, slots=True)
class StepResult:
    """One step that was gone through; `fault` is None when it holds."""

    step: Step
    findings: tuple[str, ...]
    fault: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the step holds."""
        return self.fault is None


@dataclass(frozen=True, slots=True)
class Report:
    """The steps that were gone through. One that `verify` returns holds all nine; one on an error ends at the fault.

    `note` is the sender's, is signed by nobody and proves nothing.
    """

    steps: tuple[StepResult, ...]
    note: str = ""


class Progress:
    """Collects the results of the steps while they are gone through."""

    def __init__(self) -> None:
        self.note = ""
        self._results: list[StepResult] = []

    @contextmanager
    def step(self, number: int) -> Iterator[Say]:
        """Go through one step; an error that ends it gets the report so far."""
        findings: list[str] = []
        try:
            yield findings.append
        except VerificationError as error:
            self._results.append(StepResult(STEPS[number - 1], tuple(findings), str(error)))
            error.number, error.report = number, self.report()
            raise
        self._results.append(StepResult(STEPS[number - 1], tuple(findings)))

    def report(self) -> Report:
        """The steps so far."""
        return Report(tuple(self._results), self.note)
