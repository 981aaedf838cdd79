"""Who may do what in a repo, replayed from its `auth` branch (SPEC 5). The same commits give the same answers."""

import contextlib
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from exonomy_contracts.commit.auth import AUTH_BRANCH, DEVICE_ROLE, Capability, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.header import Header
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.errors import ExonomyError, WireError

ROOT: Final = "root"
GRANT: Final = "grant"
REVOKE: Final = "revoke"


class NotEnrolled(ExonomyError):
    """A commit's author has no grant that counts (SPEC 5.4)."""

    code = "not-enrolled"


class Revoked(ExonomyError):
    """A commit comes after its author's revocation (SPEC 5.3)."""

    code = "revoked"

    def __init__(self, reason: str) -> None:
        super().__init__(f"the author's rights were revoked: {reason or 'no reason given'}")
        self.reason = reason


class NotARepo(ExonomyError):
    """A repo's first commit is missing or does not hash to the repo's id (SPEC 5.1)."""

    code = "not-a-repo"


@dataclass(frozen=True, slots=True)
class Standing:
    """Under what right a commit counts: as the repo's owner (`grant` None), or by a grant of `principal`."""

    principal: bytes
    grant: Grant | None = None

    @property
    def is_device(self) -> bool:
        """Whether the author is a device (SPEC 5.5)."""
        return self.grant is not None and self.grant.role == DEVICE_ROLE


@dataclass(frozen=True, slots=True)
class _Given:
    commit: Header
    id: bytes
    grant: Grant


@dataclass(frozen=True, slots=True)
class _Taken:
    commit: Header
    id: bytes
    revoke: Revoke

    def precedes(self, given: _Given) -> bool:
        """Whether the grant was written knowing of this revoke; if not, the revoke wins."""
        same_log = self.commit.log == given.commit.log and self.commit.seq < given.commit.seq
        return same_log or self.id in given.commit.deps


class Rights:
    """The rights in one repo, as far as the given commits tell."""

    def __init__(self, repo: bytes, owner: bytes, type: str) -> None:  # noqa: A002 - the spec's word
        self.repo, self.owner, self.type = repo, owner, type
        self._given: dict[bytes, _Given] = {}
        self._taken: dict[bytes, list[_Taken]] = {}

    @classmethod
    def replay(cls, repo: bytes, commits: Iterable[Commit]) -> "Rights":
        """The rights that follow from these commits of the repo's `auth` branch, in whatever order they come.

        Revokes are found before grants are weighed, so that no order of commits lets a grant slip past the revoke of
        its author. Whether a revoke counts is decided against the owner's revokes only: two managers who revoke each
        other are both out.

        Raises:
            NotARepo: none of them is the repo's root.
        """
        entries = [commit for commit in commits if commit.header.repo == repo and commit.header.branch == AUTH_BRANCH]
        rights = cls(repo, *_owner_and_type(repo, entries))
        given, taken = _changes(entries)
        rights._take(revoke for revoke in taken if revoke.commit.author == rights.owner)
        rights._give(given)
        revokes = [revoke for revoke in taken if rights._may_manage(revoke.commit)]
        rights._given, rights._taken = {}, {}
        rights._take(revokes)
        rights._give(given)
        return rights

    def standing(self, header: Header, time_ms: int, needed: Capability = Capability.WRITE) -> Standing:
        """The right under which a commit counts at a time (SPEC 5.4).

        Raises:
            NotEnrolled: there is none.
            Revoked: there was, but not any more at this seq.
        """
        if header.author == self.owner:
            return Standing(self.owner)
        given = self._given.get(header.auth) if header.auth is not None else None
        if given is None or given.grant.peer != header.author:
            raise NotEnrolled("the author has no grant in this repo that the commit names (SPEC 5.4)")
        if given.grant.capability < needed:
            raise NotEnrolled(
                f"the author's grant is {given.grant.capability.name.lower()}; {needed.name.lower()} is needed"
            )
        for taken in self._taken.get(header.author, ()):
            if not taken.precedes(given) and not taken.revoke.accepts(header):
                raise Revoked(taken.revoke.reason)
        if not given.grant.holds_at(time_ms):
            raise NotEnrolled("the author's grant does not hold at this time (SPEC 5.4)")
        return Standing(given.commit.author, given.grant)

    def grant_of(self, peer: bytes, needed: Capability = Capability.WRITE) -> bytes | None:
        """The id of a grant with which this peer may act now, the newest first; None when there is none."""
        for given in reversed(self._given.values()):
            stands = all(taken.precedes(given) for taken in self._taken.get(peer, ()))
            if given.grant.peer == peer and given.grant.capability >= needed and stands:
                return given.id
        return None

    def _take(self, revokes: Iterable[_Taken]) -> None:
        for taken in revokes:
            self._taken.setdefault(taken.revoke.peer, []).append(taken)

    def _give(self, grants: list[_Given]) -> None:
        """Keep the grants whose authors may manage: first the owner's, then those that rest on a kept one."""
        resting: dict[bytes | None, list[_Given]] = {}
        for given in grants:
            resting.setdefault(given.commit.auth, []).append(given)
        free = deque(given for given in grants if given.commit.author == self.owner)
        while free:
            given = free.popleft()
            if given.id not in self._given and self._may_manage(given.commit):
                self._given[given.id] = given
                free.extend(resting.get(given.id, ()))

    def _may_manage(self, header: Header) -> bool:
        try:
            self.standing(header, header.time_ms, Capability.MANAGE)
        except (NotEnrolled, Revoked):
            return False
        return True


def _changes(entries: list[Commit]) -> tuple[list[_Given], list[_Taken]]:
    """The grants and revokes among commits, in one order for everybody; what can't be read counts for nothing."""
    given, taken = list[_Given](), list[_Taken]()
    for commit in sorted(entries, key=lambda commit: (commit.header.seq, commit.id)):
        with contextlib.suppress(WireError):
            if commit.header.kind == GRANT:
                given.append(_Given(commit.header, commit.id, Grant.read(commit.content())))
            elif commit.header.kind == REVOKE:
                taken.append(_Taken(commit.header, commit.id, Revoke.read(commit.content())))
    return given, taken


def _owner_and_type(repo: bytes, entries: list[Commit]) -> tuple[bytes, str]:
    """Who began the repo, and as what (SPEC 5.1)."""
    for commit in entries:
        header, body = commit.header, commit.body
        if header.kind == ROOT and header.seq == 0 and body is not None and repo_id(header.author, body) == repo:
            try:
                return header.author, Root.read(commit.content()).type
            except WireError as error:
                raise NotARepo("the repo's root commit is not of its form (SPEC 5.1)") from error
    raise NotARepo("the repo's root commit is missing, or its id is not the hash of it (SPEC 5.1)")
