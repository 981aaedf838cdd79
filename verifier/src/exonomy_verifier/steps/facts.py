"""Step 5: each seal takes in exactly what its cut says, in order; messages come from final seals (SPEC 6, 7.3).

What a sensor proved is looked at here too: whether the evidence is what the terms ask for (SPEC 12.12).
"""

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.rights import GRANT, REVOKE, ROOT
from exonomy_contracts.commit.seal import Accepted, Cut, CutEntry, Refused, Seal, input_root
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.facts import BECOME, MISBEHAVED, OVER_LIMIT
from exonomy_contracts.engine.order import canonical
from exonomy_contracts.errors import WireError

from exonomy_verifier import delivery
from exonomy_verifier.cases import Case, Cases, SignedSeal, roots
from exonomy_verifier.errors import WrongFacts
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.report import Say
from exonomy_verifier.terms import Watch
from exonomy_verifier.words import count, short

_RIGHTS: frozenset[str] = frozenset({ROOT, GRANT, REVOKE})
_CONTRACT_CODES = 100
_AFTER_A_RUN: frozenset[int] = frozenset({MISBEHAVED, OVER_LIMIT})
"""Codes of the host that say how a run went; the others stand before it."""


def check(cases: Cases, evidence: BundleEvidence, say: Say) -> None:
    """Find each root's chain of seals and check what each of them takes in.

    Raises:
        WrongFacts: a cut, its order, its inputs or a message's source is wrong.
        Undecided: the bundle asks for more work than one check may do.
    """
    for case in roots(cases):
        case.chain = _chain(case)
        case.modules = {case.born.module}
        previous: Seal | None = None
        watch, folded = Watch.of(case.born), 0
        for signed in case.chain:
            seal = signed.outline
            _check_cut(previous, seal, signed, evidence)
            commits = _inputs(case, previous, seal, signed, evidence)
            for commit in commits:
                _check_source(case, seal, commit, evidence)
                _check_completion(case, watch, seal, commit, say)
            folded += len(commits)
            previous = seal
        waiting = sum(1 for _ in evidence.logs.all_inputs(case.id)) - (folded - 1)
        later = f"; {count(waiting, 'input')} not sealed yet" if waiting > 0 else ""
        say(f"instance {case.name}: {count(len(case.chain), 'seal')}, {count(folded, 'input')} in order{later}")


def _chain(case: Case) -> list[SignedSeal]:
    """The seals from height 0 up: the newest with the most signatures, and from there each seal's `prev`."""
    if not case.seals:
        raise WrongFacts("nothing of this instance was sealed", "7.1", case.id)
    newest = min(case.seals[max(case.seals)].values(), key=lambda signed: (-len(signed.by), signed.id))
    chain = [newest]
    while chain[-1].height:
        last = chain[-1]
        before = case.seals.get(last.height - 1, {}).get(prev) if (prev := last.outline.prev) is not None else None
        if before is None:
            raise WrongFacts(f"the seal before height {last.height} is not in the bundle", "7.1", case.id)
        chain.append(before)
    if chain[-1].outline.prev is not None:
        raise WrongFacts("the first seal names one before it", "7.1", case.id)
    return chain[::-1]


def _check_cut(previous: Seal | None, seal: Seal, signed: SignedSeal, evidence: BundleEvidence) -> None:
    before: Cut = previous.cut if previous is not None else ()
    try:
        fold.check_continues(before, seal.cut)
    except fold.BadCut as error:
        raise WrongFacts(str(error), "7.3", signed.id) from error
    if previous is not None and seal.time_ms < previous.time_ms:
        raise WrongFacts("the seal's time is before the previous seal's", "7.9", signed.id)
    reached = {entry.log: entry.seq for entry in before}
    for entry in seal.cut:
        _check_entry(entry, reached.get(entry.log), signed, evidence)
    owned = {entry.log.repo for entry in seal.cut if entry.log.branch == AUTH_BRANCH}
    for repo in {entry.log.repo for entry in seal.cut} - owned:
        raise WrongFacts(f"the cut leaves out who may write in repo {short(repo)}", "7.3", signed.id)


def _check_entry(entry: CutEntry, after: int | None, signed: SignedSeal, evidence: BundleEvidence) -> None:
    """The log reaches the head that the cut names. As that holds for every cut, nothing between two is missing."""
    logs, log = evidence.logs, entry.log
    if logs.head(log, entry.seq) != entry.head:
        raise WrongFacts(f"the cut's head of log {log.branch!a}, seq {entry.seq}, is not there", "7.3", signed.id)
    if log.branch == AUTH_BRANCH:
        if logs.first(log) != 0:
            raise WrongFacts("the beginning of an auth log is not in the bundle", "13.2", signed.id)
        for commit in logs.of[log][after + 1 if after is not None else 0 : entry.seq + 1]:
            if commit.body is None and commit.header.kind in _RIGHTS:
                raise WrongFacts("is a grant or revoke without its body", "13.2", commit.id)


def _inputs(
    case: Case, previous: Seal | None, seal: Seal, signed: SignedSeal, evidence: BundleEvidence
) -> list[Commit]:
    """The seal's inputs as its cut gives them, once they are the ones that it speaks of."""
    if previous is None:
        commits = _beginning(case, seal, signed)
    else:
        commits = canonical(fold.new_inputs(case.id, previous.cut, seal.cut, evidence))
    for commit in commits:
        if commit.body is None:
            raise WrongFacts("is an input whose body is not in the bundle", "7.4", commit.id)
    ids = [commit.id for commit in commits]
    sealed = [outcome.input for outcome in seal.outcomes]
    for name in ids:
        if name not in sealed:
            raise WrongFacts(f"is an input in the cut of height {seal.height} that the seal leaves out", "7.4", name)
    for name in sealed:
        if name not in ids:
            raise WrongFacts(f"has an outcome at height {seal.height} but is no input in its cut", "7.4", name)
    if sealed != ids or input_root(ids) != seal.input_root:
        raise WrongFacts(f"the inputs at height {seal.height} are in another order than they must be", "7.5", signed.id)
    return commits


def _beginning(case: Case, seal: Seal, signed: SignedSeal) -> list[Commit]:
    """At height 0 the only input is the instance, and the cut ends there, so that it skips none (SPEC 7.4)."""
    header = case.commit.header
    beside = [entry for entry in seal.cut if entry.log.branch != AUTH_BRANCH]
    if beside != [CutEntry(header.log, header.seq, case.id)]:
        raise WrongFacts("the first cut holds something else than the instance", "7.4", signed.id)
    return [case.commit]


def _check_source(case: Case, seal: Seal, commit: Commit, evidence: BundleEvidence) -> None:
    """A message that reached the contract comes from a final seal that addresses it (SPEC 6.4)."""
    if commit.header.kind != inputs.MESSAGE:
        return
    outcome = next(outcome for outcome in seal.outcomes if outcome.input == commit.id)
    if isinstance(outcome, Refused) and outcome.code < _CONTRACT_CODES and outcome.code not in _AFTER_A_RUN:
        return
    try:
        message = inputs.Message.read(commit.content())
    except WireError as error:
        raise WrongFacts("was folded as a message and cannot be read", "6.4", commit.id) from error
    source = evidence.final_seal(message.source, message.height)
    if source is None:
        place = f"instance {short(message.source)} at height {message.height}"
        raise WrongFacts(f"is a message from {place}, of which no final seal is in the bundle", "6.4", commit.id)
    effects = source.effects
    effect = effects[message.index] if message.index < len(effects) else None
    if effect is not None and effect.kind == BECOME and message.source == case.id:
        wanted = effect.fields.get(0)
        case.modules |= {wanted} if isinstance(wanted, bytes) else set()
    elif effect is None or effect.kind != "message" or effect.fields.get(0) != case.id:
        raise WrongFacts("is a message that its source never sent here", "6.4", commit.id)


def _check_completion(case: Case, watch: Watch | None, seal: Seal, commit: Commit, say: Say) -> None:
    """A completion that was accepted is by a device that the terms name, and shows all that they ask of it."""
    if commit.header.kind != inputs.PROOF:
        return
    outcome = next(outcome for outcome in seal.outcomes if outcome.input == commit.id)
    if not isinstance(outcome, Accepted):
        return
    try:
        proof = inputs.read_proof(commit.content())
    except WireError as error:
        raise WrongFacts("was accepted as a proof and cannot be read", "6.2", commit.id) from error
    if watch is None:
        return
    if not isinstance(proof, Completion):
        if not watch.takes_codes:
            raise WrongFacts("redeems at a till what the terms have a sensor prove", "12.5", commit.id)
        return
    if not watch.asked:
        raise WrongFacts("proves a delivery, and the terms ask for none", "12.12", commit.id)
    criteria = watch.take(commit.header.author)
    if criteria is None:
        raise WrongFacts("proves a delivery by another device than the terms name, or once more", "12.12", commit.id)
    lacking = delivery.shortfall(criteria, watch.deadline_ms, proof)
    if lacking is not None:
        raise WrongFacts(f"was accepted as a delivery, but {lacking}", "12.12", commit.id)
    say(f"instance {case.name}: delivered: {delivery.said(proof)}")
