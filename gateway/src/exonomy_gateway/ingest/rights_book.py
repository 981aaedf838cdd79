"""The rights of each repo, kept until its `auth` logs move on. Used by the store's writer alone."""

from collections import OrderedDict
from typing import Final, TypeAlias

import apsw
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Head
from exonomy_contracts.commit.rights import Rights

from exonomy_gateway.store import commits

_REPOS: Final = 1_024
"""Repos whose rights are kept in memory, some 2 KB each with a few grants."""

_Heads: TypeAlias = list[tuple[LogKey, Head]]


class RightsBook:
    """Replays an `auth` branch only when its heads changed.

    A head is a hash over all before it, so this holds whoever wrote to the branch, and after a rollback too.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[bytes, tuple[_Heads, Rights]] = OrderedDict()

    def of(self, connection: apsw.Connection, repo: bytes) -> Rights:
        """The rights in a repo as stored now.

        Raises:
            NotARepo: its root is not here.
        """
        heads = commits.logs_of(connection, repo, AUTH_BRANCH)
        known = self._known.get(repo)
        if known is None or known[0] != heads:
            stored = commits.auth_entries(connection, [(log, head.seq) for log, head in heads])
            known = (heads, Rights.replay(repo, stored))
            self._known[repo] = known
            if len(self._known) > _REPOS:
                self._known.popitem(last=False)
        self._known.move_to_end(repo)
        return known[1]
