"""Step 7: running the contracts again gives exactly what was sealed (SPEC 7.7)."""

from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.errors import NoVerdict
from exonomy_contracts.engine.fold import Folded, Runner, Tip
from exonomy_contracts.errors import ExonomyError

from exonomy_verifier import words
from exonomy_verifier.cases import Case, Cases, SignedSeal, roots
from exonomy_verifier.decisions import OtherwiseDecided, Readings
from exonomy_verifier.errors import EnginesDisagree, NotReproduced, Undecided
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.report import Say
from exonomy_verifier.words import count


def check(cases: Cases, evidence: BundleEvidence, runner: Runner, say: Say) -> None:
    """Run every root from its beginning; each seal has to come out again, byte for byte.

    Raises:
        NotReproduced: a seal comes out differently.
        EnginesDisagree: a second engine was asked and gave something else.
        Undecided: a contract did not come to an end on this machine.
    """
    for case in roots(cases):
        tip: Tip | None = None
        readings = Readings()
        for signed in case.chain:
            folded = _again(case, tip, signed, evidence, runner)
            if folded.seal.encode() != signed.body:
                difference = _difference(evidence.seal(signed), folded.seal)
                raise NotReproduced(f"height {signed.height} of {case.name}: {difference}", "7.7", signed.id)
            try:
                readings.check(case.born, tip, folded.seal)
            except OtherwiseDecided as error:
                raise NotReproduced(
                    f"height {signed.height} of {case.name}: {error}", "16.3, 17.5", signed.id
                ) from error
            evidence.remember(case.id, folded.carried)
            tip = folded.tip()
        read = readings.said()
        seals = count(len(case.chain), "seal")
        say(f"instance {case.name}: {seals} re-run, state and outcomes as sealed{f'; {read}' if read else ''}")


def _again(case: Case, tip: Tip | None, signed: SignedSeal, evidence: BundleEvidence, runner: Runner) -> Folded:
    sealed = signed.outline
    try:
        if tip is None:
            return fold.begin(case.id, case.commit, sealed.time_ms, sealed.cut, evidence, runner)
        return fold.proceed(tip, sealed.time_ms, sealed.cut, evidence, runner)
    except NoVerdict as error:
        raise Undecided(f"height {signed.height} of {case.name}: {error}", "7.8", signed.id) from error
    except (Undecided, EnginesDisagree):
        raise
    except ExonomyError as error:
        raise NotReproduced(f"height {signed.height} of {case.name} cannot be: {error}", "7.7", signed.id) from error


def _difference(sealed: Seal, again: Seal) -> str:
    """The first difference, in words."""
    for index, (one, other) in enumerate(zip(sealed.outcomes, again.outcomes, strict=False)):
        if one != other:
            said, gives = words.outcome(one), words.outcome(other)
            if said == gives:
                return f"outcome {index} ({said}) has other details than re-running gives"
            return f"outcome {index} was sealed as {said}; re-running gives {gives}"
    if sealed.module != again.module:
        return "it names another module than the one in force at its end"
    if sealed.prior_state != again.prior_state:
        return "it starts from another state than the seal before it fixed"
    return "the sealed state is not the one that re-running gives"
