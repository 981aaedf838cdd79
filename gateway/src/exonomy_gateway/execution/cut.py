"""Which commits the next seal takes in (SPEC 7.3, 7.11)."""

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import Cut, CutEntry, sorted_cut

from exonomy_gateway.store import commits


def first_cut(connection: apsw.Connection, log: LogKey, seq: int, head: bytes) -> Cut:
    """The cut of height 0: the log up to the instance's commit, and the repo's rights."""
    return _with_rights(connection, {log: CutEntry(log, seq, head)}, log.repo)


def next_cut(
    connection: apsw.Connection, instance: bytes, repo: bytes, previous: Cut, pending: dict[LogKey, int]
) -> Cut:
    """The previous cut moved on over the pending logs, up to SEAL_INPUTS inputs; the rest waits for the next seal.

    Args:
        repo: the instance's repo.
        pending: logs with inputs that are not folded yet, each with the seq of its last one.
    """
    reached = {entry.log: entry for entry in previous}
    room = limits.SEAL_INPUTS
    for log, upto in sorted(pending.items()):
        folded = reached[log].seq if log in reached else -1
        taken = commits.inputs_in(connection, log, instance, folded, upto)[:room]
        room -= len(taken)
        if taken:
            reached[log] = CutEntry(log, taken[-1].header.seq, taken[-1].id)
    return _with_rights(connection, reached, repo)


def _with_rights(connection: apsw.Connection, reached: dict[LogKey, CutEntry], repo: bytes) -> Cut:
    for place in {repo, *(log.repo for log in reached)}:
        for log, head in commits.logs_of(connection, place, AUTH_BRANCH):
            reached[log] = CutEntry(log, head.seq, head.id)
    return sorted_cut(list(reached.values()))
