"""The check as a whole: the nine steps of SPEC 14, in order. Who returns has proven it; anything wrong raises."""

from collections.abc import Sequence

from exonomy_contracts.engine.runner import Engine

from exonomy_verifier.budget import Budget
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.report import Progress, Report
from exonomy_verifier.second.opinion import Opinion, SecondEngine
from exonomy_verifier.steps import canonical, chains, facts, finality, fold, grants, modules, receipts, signatures
from exonomy_verifier.steps.receipts import Statement

__all__ = ["Statement", "verify"]


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
    return progress.report()
