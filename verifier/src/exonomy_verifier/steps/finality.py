"""Step 8: enough sealers signed, and none of them signed two versions (SPEC 7.2)."""

from exonomy_verifier.cases import Case, Cases, SignedSeal, roots
from exonomy_verifier.errors import NotFinal, TwoSeals
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.report import Say
from exonomy_verifier.words import count, short


def check(cases: Cases, evidence: BundleEvidence, say: Say) -> None:
    """Check every root's chain, and every seal of another instance that a message came from.

    Raises:
        TwoSeals: a sealer signed two seals at one height, or two are final there.
        NotFinal: fewer than k sealers signed a seal that the proof rests on.
    """
    for case in cases.values():
        _check_single(case)
    for case in roots(cases):
        for signed in case.chain:
            _check_enough(case, signed.height, signed)
            rivals = len(case.seals[signed.height]) - 1
            if rivals:
                say(f"{count(rivals, 'other seal')} at height {signed.height} of {case.name} is not final")
        fewest = min(len(signed.by) for signed in case.chain)
        wanted = " then ".join(f"k = {sealers.k} of {len(sealers.keys)}" for sealers in case.in_force)
        say(f"instance {case.name}: {count(len(case.chain), 'seal')}, {wanted}; each signed by at least {fewest}")
    others = [(name, height) for name, height in sorted(evidence.sources) if not cases[name].is_root]
    for name, height in others:
        _check_enough(cases[name], height, cases[name].final(height))
    if others:
        say(f"{count(len(others), 'seal')} of other instances final, not re-run")


def _check_enough(case: Case, height: int, signed: SignedSeal | None) -> None:
    if signed is None or not case.is_enough(signed):
        sealers, by = case.sealers(height), len(signed.by) if signed is not None else 0
        text = f"height {height} is signed by {by} of {len(sealers.keys)} sealers; {sealers.k} are needed"
        raise NotFinal(text, "7.2", case.id)


def _check_single(case: Case) -> None:
    for height, seals in case.seals.items():
        first = dict[bytes, bytes]()
        for signed in seals.values():
            for sealer in signed.by:
                other = first.setdefault(sealer, signed.id)
                if other != signed.id:
                    raise TwoSeals(f"sealer {short(sealer)} signed", case.id, height, (other, signed.id))
        final = [signed.id for signed in seals.values() if case.is_enough(signed)]
        if len(final) > 1:
            raise TwoSeals("enough sealers signed each of", case.id, height, (final[0], final[1]))
