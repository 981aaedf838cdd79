"""The check as a whole: the nine steps of SPEC 14, in order. Who returns has proven it; anything wrong raises."""

from collections.abc import Sequence
from dataclasses import dataclass

from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.views.chain import Chain

from exonomy_verifier.budget import Budget
from exonomy_verifier.cases import Cases, roots
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.report import Progress, Report
from exonomy_verifier.second.opinion import Opinion, SecondEngine
from exonomy_verifier.steps import canonical, chains, facts, finality, fold, grants, modules, receipts, signatures
from exonomy_verifier.steps.receipts import Statement

__all__ = ["Checked", "Statement", "examine", "verify"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A bundle that proves what it says: its report, and the chains of seals that were run again."""

    report: Report
    _cases: Cases
    _evidence: BundleEvidence

    def chains(self) -> tuple[Chain, ...]:
        """The instances that were checked in full, as views take them."""
        return tuple(
            Chain(
                case.id,
                case.born.type,
                case.commit.header.author,
                case.born.params,
                tuple(self._evidence.seal(signed) for signed in case.chain),
            )
            for case in roots(self._cases)
        )


def verify(
    data: bytes,
    *,
    statements: Sequence[Statement] = (),
    engine: Engine | None = None,
    second: SecondEngine | None = None,
    threads: int | None = None,
) -> Report:
    """Check a bundle; it is a valid proof when this returns.

    Args:
        data: the file's bytes.
        statements: what the caller knows from a processor, beside the receipts in the bundle.
        engine: runs the contracts; one may serve many checks.
        second: runs each contract once more, as a second opinion; it never makes a wrong bundle right.
        threads: how many check signatures; by default one per core.

    Raises:
        Undecided: the check did not come to an end on this machine.
        VerificationError: the bundle proves nothing; `number` is the step, `report` the steps up to it.
    """
    return examine(data, statements=statements, engine=engine, second=second, threads=threads).report


def examine(
    data: bytes,
    *,
    statements: Sequence[Statement] = (),
    engine: Engine | None = None,
    second: SecondEngine | None = None,
    threads: int | None = None,
) -> Checked:
    """Check a bundle as `verify` does, and keep what was checked, for views.

    Raises:
        VerificationError: as `verify`.
    """
    progress, engine = Progress(), engine or Engine()
    with progress.step(1) as say:
        bundle = canonical.check(data, say)
        progress.note = bundle.note
    with progress.step(2) as say:
        commits = signatures.check(bundle.commits, threads, say)
    with progress.step(3) as say:
        logs = chains.check(commits, say)
    with progress.step(4) as say:
        evidence = BundleEvidence(logs, budget := Budget())
        cases = grants.check(bundle.roots, evidence, say)
    with progress.step(5) as say:
        facts.check(cases, evidence, say)
    with progress.step(6) as say:
        admitted = modules.check(bundle.modules, cases, engine, say)
    with progress.step(7) as say:
        opinion = Opinion(second) if second is not None else None
        fold.check(cases, evidence, modules.runner(admitted, engine, budget, opinion), say)
        if opinion is not None:
            say(opinion.said())
    with progress.step(8) as say:
        finality.check(cases, evidence, say)
    with progress.step(9) as say:
        receipts.check(cases, evidence, statements, say)
    return Checked(progress.report(), cases, evidence)
