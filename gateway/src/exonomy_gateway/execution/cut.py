"""Which commits the next seal takes in (SPEC 7.3, 7.11)."""

from collections.abc import Container, Iterator
from itertools import takewhile
from typing import Final

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.rights import NotEnrolled, Rights
from exonomy_contracts.commit.seal import Cut, CutEntry, sorted_cut
from exonomy_contracts.commit.signed import Commit

from exonomy_gateway.execution.evidence import Heads, StoreEvidence
from exonomy_gateway.execution.turn import message_in, source_is_here
from exonomy_gateway.store import commits, instances

_RESERVED: Final = 64
"""Logs of a cut that only the instance's own repo may use, so that its parties and sealers are always heard."""


def first_cut(connection: apsw.Connection, log: LogKey, seq: int, head: bytes) -> Cut:
    """The cut of height 0: the log up to the instance's commit, and the repo's rights."""
    return _sorted(connection, {log: CutEntry(log, seq, head)}, log.repo)


class NextCut:
    """Moves one instance's cut on over what is pending for it."""

    def __init__(
        self, connection: apsw.Connection, evidence: StoreEvidence, modules: Container[bytes], instance: Commit
    ) -> None:
        """`modules` are the hashes of those that can be run here."""
        self._connection, self._evidence, self._modules = connection, evidence, modules
        self._instance, self._repo = instance.id, instance.header.repo

    def after(self, previous: Cut, pending: dict[LogKey, int], room: int) -> Cut:
        """The previous cut moved on, up to `room` inputs; the rest waits for the next seal.

        A step to another module has a seal to itself: behind effects of other inputs it would be refused (SPEC 10.8).

        Args:
            pending: logs with inputs that are not folded yet, each with the seq of its last one.
        """
        before = {entry.log: entry for entry in previous}
        reached = dict(before)
        for log, upto in self._in_order(pending):
            folded = before[log].seq if log in before else -1
            found = commits.inputs_in(self._connection, log, self._instance, folded, upto)[:room]
            taken = list(takewhile(self._can_be_judged, found))
            if not taken or (log not in reached and not self._fits(reached, log)):
                continue
            if self._is_step(taken[0]):
                return _sorted(self._connection, before | {log: _entry(taken[0])}, self._repo)
            taken = list(takewhile(lambda one: not self._is_step(one), taken))
            room -= len(taken)
            reached[log] = _entry(taken[-1])
        return _sorted(self._connection, reached, self._repo)

    def _is_step(self, commit: Commit) -> bool:
        """Whether an input, whose source is final here, hands the instance over to another module."""
        message = message_in(commit)
        return message is not None and instances.step_to(self._connection, self._instance, message) is not None

    def _can_be_judged(self, commit: Commit) -> bool:
        """Whether an input says the same to every sealer: what a message is worth is in its source's final seal
        and founding.

        One that is not here, or a step to a module that is not, waits, and with it what follows in its log: otherwise
        who has it and who has not would fold the same cut to two seals.
        """
        if not source_is_here(self._connection, commit):
            return False
        message = message_in(commit)
        if message is None:
            return True
        wanted = instances.step_to(self._connection, self._instance, message)
        return wanted is None or wanted in self._modules

    def _in_order(self, pending: dict[LogKey, int]) -> Iterator[tuple[LogKey, int]]:
        """The instance's own repo first, then repos that have to do with it; others are not heard (SPEC 7.3)."""
        for log, upto in sorted(pending.items(), key=lambda one: (one[0].repo != self._repo, one[0])):
            if log.repo == self._repo or self._is_related(log.repo):
                yield log, upto

    def _is_related(self, repo: bytes) -> bool:
        """Whether the repo's owner may write in the instance's repo."""
        try:
            owner, ours = self._rights(repo).owner, self._rights(self._repo)
        except NotEnrolled:
            return False
        return owner == ours.owner or ours.grant_of(owner) is not None

    def _rights(self, repo: bytes) -> Rights:
        heads: Heads = tuple((log, head.seq) for log, head in commits.logs_of(self._connection, repo, AUTH_BRANCH))
        return self._evidence.rights(repo, heads)

    def _fits(self, reached: dict[LogKey, CutEntry], log: LogKey) -> bool:
        """Whether one more log leaves the cut within CUT_LOGS."""
        most = limits.CUT_LOGS if log.repo == self._repo else limits.CUT_LOGS - _RESERVED
        repos = {self._repo, log.repo, *(one.repo for one in reached)}
        rights = sum(len(commits.logs_of(self._connection, repo, AUTH_BRANCH)) for repo in repos)
        return 1 + rights + sum(one.branch != AUTH_BRANCH for one in reached) <= most


def _entry(last: Commit) -> CutEntry:
    return CutEntry(last.header.log, last.header.seq, last.id)


def _sorted(connection: apsw.Connection, reached: dict[LogKey, CutEntry], repo: bytes) -> Cut:
    """The cut with the rights in each repo that it touches."""
    for place in {repo, *(log.repo for log in reached)}:
        for log, head in commits.logs_of(connection, place, AUTH_BRANCH):
            reached[log] = CutEntry(log, head.seq, head.id)
    return sorted_cut(list(reached.values()))
