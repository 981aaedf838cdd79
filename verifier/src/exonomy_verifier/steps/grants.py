"""Step 4: repos are whose they say, seals are by sealers, and what counted rests on grants by managers (SPEC 5, 7.2).

Whether a grant held at the time of a seal, and whether it was revoked, comes with the fold in step 7.
"""

from collections.abc import Sequence

from exonomy_contracts.commit import rights
from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Grant
from exonomy_contracts.commit.inputs import INSTANCE, Instance
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Accepted, Seal, seal_id
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.errors import ExonomyError, WireError

from exonomy_verifier.cases import Case, Cases, SignedSeal
from exonomy_verifier.errors import NotEntitled
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.logs import Logs
from exonomy_verifier.report import Say
from exonomy_verifier.words import count


def check(roots: Sequence[bytes], evidence: BundleEvidence, say: Say) -> Cases:
    """Find the instances and their seals, and check by what right they were written.

    Raises:
        NotEntitled: somebody had no right to what they wrote.
        Undecided: the bundle asks for more work than one check may do.
    """
    cases = evidence.cases = _cases(roots, evidence.logs)
    repos, seals, relied = set[bytes](), 0, set[bytes]()
    for commit in evidence.logs.by_id.values():
        case = cases.get(commit.header.deps[0]) if commit.header.kind == SEAL and commit.header.deps else None
        if case is None:
            continue
        seal = _take_seal(case, commit, evidence)
        seals += 1
        if case.is_root and seal is not None:
            repos |= {case.commit.header.repo, *(entry.log.repo for entry in seal.cut)}
            relied |= _relied_on(seal, evidence.logs)
    for case in cases.values():
        _check_sealers(case)
    owners = {repo: _owner(repo, evidence.logs) for repo in repos}
    for name in relied:
        _check_grant(evidence.logs.by_id[name], owners, evidence.logs)
    for case in cases.values():
        if case.is_root:
            _check_creator(case, evidence)
    say(f"{count(seals, 'signature')} under seals, each by a sealer of its instance")
    say(f"{count(len(repos), 'repo')} whose id is the hash of its beginning; {count(len(relied), 'grant')} relied on")
    return cases


def _cases(roots: Sequence[bytes], logs: Logs) -> Cases:
    cases: Cases = {}
    for root in roots:
        commit = logs.by_id.get(root)
        if commit is None or commit.header.kind != INSTANCE:
            raise NotEntitled("the instance to be checked is not in the bundle, so nobody may seal it", "6.1", root)
        try:
            cases[root] = Case(commit, Instance.read(commit.content()), is_root=True)
        except WireError as error:
            raise NotEntitled(f"the instance cannot be read: {error}", "6.1", root) from error
    for commit in logs.by_id.values():
        if commit.header.kind == INSTANCE and commit.id not in cases:
            case = _other(commit)
            if case is not None:
                cases[commit.id] = case
    return cases


def _other(commit: Commit) -> Case | None:
    """An instance that is no root. One that can't be read is left out: nothing can rest on it."""
    try:
        return Case(commit, Instance.read(commit.content()), is_root=False)
    except WireError:
        return None


def _take_seal(case: Case, commit: Commit, evidence: BundleEvidence) -> Seal | None:
    header = commit.header
    if (header.repo, header.branch) != (case.commit.header.repo, SEAL_BRANCH) or len(header.deps) != 1 or header.auth:
        raise NotEntitled(f"is a seal of {case.name} in another place or form", "7.2", commit.id)
    if commit.body is None and not case.is_root:
        return None
    if commit.body is None or header.epoch:
        raise NotEntitled("is a seal whose body is not in the bundle, or is encrypted", "13.1", commit.id)
    name = seal_id(commit.body)
    known = case.known(name)
    try:
        seal = evidence.read_seal(name, commit.body) if known is None else known.outline
    except WireError as error:
        raise NotEntitled(f"is a seal that cannot be read: {error}", "7.1", commit.id) from error
    if seal.instance != case.id:
        raise NotEntitled("is a seal whose body is about another instance", "7.2", commit.id)
    case.add(known or SignedSeal.of(name, commit.body, seal), commit)
    return seal


def _check_sealers(case: Case) -> None:
    """Who signed a seal was one of the sealers in force at its height (SPEC 10.9)."""
    case.settle_sealers()
    for height, seals in case.seals.items():
        sealers = case.sealers(height)
        for author, name in (pair for signed in seals.values() for pair in signed.by.items()):
            if author not in sealers:
                text = f"is a seal of {case.name} at height {height} by somebody who is none of its sealers"
                raise NotEntitled(text, "7.2", name)


def _relied_on(seal: Seal, logs: Logs) -> set[bytes]:
    """The grants that this seal's accepted inputs name; each is shown."""
    relied = set()
    for outcome in seal.outcomes:
        commit = logs.by_id.get(outcome.input)
        if not isinstance(outcome, Accepted) or commit is None or commit.header.auth is None:
            continue
        if commit.header.auth not in logs.by_id:
            raise NotEntitled("was accepted under a grant that is not in the bundle", "5.4", commit.id)
        relied.add(commit.header.auth)
    return relied


def _owner(repo: bytes, logs: Logs) -> bytes:
    starts = [start for log in logs.auth_logs(repo) if (start := logs.entry(log, 0)) is not None]
    try:
        return rights.Rights.replay(repo, starts).owner
    except ExonomyError as error:
        raise NotEntitled(f"a repo that nobody can be shown to own: {error}", "5.1", repo) from error


def _check_grant(commit: Commit, owners: dict[bytes, bytes], logs: Logs) -> None:
    """Follow a grant up to the repo's owner."""
    relied = commit.id
    while True:
        header = commit.header
        if header.kind != rights.GRANT or header.branch != AUTH_BRANCH:
            raise NotEntitled("was relied on as a grant and is none", "5.2", relied)
        if header.author == owners.get(header.repo):
            return
        above = logs.by_id.get(header.auth) if header.auth is not None else None
        if above is None or above.header.repo != header.repo or not _may_manage(above, header.author):
            raise NotEntitled("was relied on, but is not by a manager of its repo", "5.2", relied)
        commit = above


def _may_manage(commit: Commit, peer: bytes) -> bool:
    try:
        grant = Grant.read(commit.content())
    except WireError:
        return False
    return commit.header.kind == rights.GRANT and grant.peer == peer and grant.capability is Capability.MANAGE


def _check_creator(case: Case, evidence: BundleEvidence) -> None:
    """The instance itself counts only if its author could write there when it was first sealed (SPEC 5.4)."""
    header = case.commit.header
    for signed in case.seals.get(0, {}).values():
        seal = signed.outline
        ours = (entry for entry in seal.cut if entry.log.branch == AUTH_BRANCH and entry.log.repo == header.repo)
        try:
            known = evidence.rights(header.repo, tuple((entry.log, entry.seq) for entry in ours))
            known.standing(header, seal.time_ms)
        except (rights.NotARepo, rights.NotEnrolled, rights.Revoked) as error:
            raise NotEntitled(f"was begun without the right to: {error}", "5.4", case.id) from error
