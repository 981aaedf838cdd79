"""What becomes of a check at the edge: one verdict for the command's exit code and the service's answer alike."""

from dataclasses import dataclass
from enum import StrEnum

from exonomy_contracts.engine.runner import Engine

from exonomy_verifier.errors import EnginesDisagree, NotABundle, Undecided, VerificationError
from exonomy_verifier.report import Report, StepResult
from exonomy_verifier.second.opinion import SecondEngine
from exonomy_verifier.verification import verify


class Verdict(StrEnum):
    """How a check ended."""

    VALID = "valid"
    INVALID = "invalid"
    UNREADABLE = "unreadable"
    """What was given is no bundle at all."""
    UNDECIDED = "undecided"
    """The check took more than this machine gives one; that says nothing about the bundle."""
    DISAGREEMENT = "disagreement"
    """Two engines give different answers: a fault of one of them, whatever the bundle is."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, the steps that led to it, and the error that ended them."""

    verdict: Verdict
    report: Report
    error: VerificationError | None = None

    @classmethod
    def of(cls, error: VerificationError) -> "Judgement":
        """How a check ended that this error ended."""
        return cls(_verdict(error), error.report or Report(()), error)


def judge(data: bytes, engine: Engine | None = None, second: SecondEngine | None = None) -> Judgement:
    """Check a bundle and say how it ended, without raising for what the bundle is."""
    try:
        return Judgement(Verdict.VALID, verify(data, engine=engine, second=second))
    except VerificationError as error:
        return Judgement.of(error)


def detail(result: StepResult) -> str:
    """What a step found, in one line; where it failed, only why."""
    return result.fault if result.fault is not None else "; ".join(result.findings)


def _verdict(error: VerificationError) -> Verdict:
    if isinstance(error, NotABundle):
        return Verdict.UNREADABLE
    if isinstance(error, EnginesDisagree):
        return Verdict.DISAGREEMENT
    return Verdict.UNDECIDED if isinstance(error, Undecided) else Verdict.INVALID
