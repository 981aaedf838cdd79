"""Whether a verified commit may come in: its body's shape, its author's right, its time. Pure decisions.

Stricter than what counts in a fold (SPEC 5.4) in one point: a device writes on branches `device/…` only, and there only
what a device has to say (SPEC 9.3), so that a stolen till's key can't speak as its merchant's people do.
"""

import re
from collections.abc import Callable
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.device_log import DEVICE_KINDS
from exonomy_contracts.commit.header import Header
from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.commit.rights import GRANT, REVOKE, ROOT, NotEnrolled, Rights
from exonomy_contracts.commit.seal import SEAL
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import BadBody, ExonomyError, WireError
from exonomy_contracts.wire.cbor import Item

_DEVICE_BRANCH: Final = re.compile("device/[0-9a-f]{8}")
_SEALERS_KINDS: Final = frozenset({SEAL, inputs.MESSAGE, inputs.RECEIPT, inputs.CALL})
_SHAPES: Final[dict[str, Callable[[Item], object]]] = {
    ROOT: Root.read,
    GRANT: Grant.read,
    REVOKE: Revoke.read,
    inputs.INSTANCE: Instance.read,
}


class TimeAhead(ExonomyError):
    """A commit says a time that is further ahead than clocks differ (SPEC 9.6)."""

    code = "time-ahead"

    def __init__(self, time_ms: int, now_ms: int) -> None:
        ahead = min((time_ms - now_ms) // 3_600_000, 10**9)
        super().__init__(f"the commit's time is {ahead} hours ahead of this gateway's; correct the clock")
        self.time_ms, self.now_ms = time_ms, now_ms


def check_time(header: Header, now_ms: int) -> None:
    """Return unless the commit's time is more than CLOCK_AHEAD_MS ahead.

    Raises:
        TimeAhead: it is.
    """
    if header.time_ms > now_ms + limits.CLOCK_AHEAD_MS:
        raise TimeAhead(header.time_ms, now_ms)


def check_shape(commit: Commit) -> None:
    """Return when the body is what its kind asks for, for the kinds on which everything else stands.

    The bodies of inputs are not looked at: a malformed one is an outcome (SPEC 7.7), not a refusal.

    Raises:
        BadBody: it is not, or a root does not hash to its repo (SPEC 5.1).
    """
    read = _SHAPES.get(commit.header.kind)
    if read is None:
        return
    try:
        read(commit.content())
    except WireError as error:
        raise BadBody(f"the body is not one of a {commit.header.kind}: {error}") from error
    if commit.header.kind == ROOT and not begins_repo(commit):
        raise BadBody("a root stands at seq 0 of branch auth, and its repo is the hash of author and body (SPEC 5.1)")


def begins_repo(commit: Commit) -> bool:
    """Whether this is the root of its repo."""
    header = commit.header
    at_start = header.kind == ROOT and header.branch == AUTH_BRANCH and header.seq == 0
    return at_start and commit.body is not None and repo_id(header.author, commit.body) == header.repo


def needs_no_grant(header: Header, instance: Commit | None, in_force: Sealers | None) -> bool:
    """Whether a sealer of an instance says this in that instance's repo, in a kind that needs no grant (SPEC 5.4).

    Those that the instance began with may, and those that are `in_force` now: what the first ones signed is needed to
    get to where the others are.
    """
    if header.kind not in _SEALERS_KINDS or instance is None or instance.header.kind != inputs.INSTANCE:
        return False
    sealers = {*Instance.read(instance.content()).sealers, *(in_force.keys if in_force is not None else ())}
    return instance.header.repo == header.repo and header.author in sealers


def check_right(header: Header, rights: Rights, now_ms: int, *, from_device: bool) -> None:
    """Return when the author may write this commit at this time (SPEC 5.4, 9.3).

    Raises:
        NotEnrolled, Revoked: it may not.
    """
    needed = Capability.MANAGE if header.branch == AUTH_BRANCH else Capability.WRITE
    standing = rights.standing(header, now_ms, needed)
    if standing.is_device and not _DEVICE_BRANCH.fullmatch(header.branch):
        raise NotEnrolled("a device writes on branches device/ and 8 hex digits only (SPEC 9.3)")
    if standing.is_device and header.kind not in DEVICE_KINDS:
        raise NotEnrolled(f"a device writes {', '.join(sorted(DEVICE_KINDS))} and nothing else (SPEC 9.3)")
    if from_device and not standing.is_device:
        raise NotEnrolled("the author's grant is not that of a device (SPEC 5.5)")


def sealed_instance(header: Header) -> bytes | None:
    """The instance whose sealers could write this commit without a grant, or None."""
    return header.deps[0] if header.kind in _SEALERS_KINDS and header.deps else None
