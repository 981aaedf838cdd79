"""The store as a fold sees it (the ground floor's `Evidence`)."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.rights import NotARepo, NotEnrolled, Rights
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit

from exonomy_gateway.store import commits, instances

Heads: TypeAlias = tuple[tuple[LogKey, int], ...]

_REMEMBERED: Final = 256


class StoreEvidence:
    """Reads commits, rights and final seals through one thread's connection."""

    def __init__(self, connection: Callable[[], apsw.Connection]) -> None:
        """`connection` gives the calling thread's own connection."""
        self._connection = connection
        self._rights: OrderedDict[tuple[bytes, Heads], Rights] = OrderedDict()

    def inputs_in(self, log: LogKey, instance: bytes, after: int, upto: int) -> Sequence[Commit]:
        """SPEC 7.4."""
        return commits.inputs_in(self._connection(), log, instance, after, upto)

    def rights(self, repo: bytes, heads: Heads) -> Rights:
        """SPEC 5, from the `auth` logs up to these seqs; the last ones asked for are remembered.

        Raises:
            NotEnrolled: the repo's root is not among them, so nobody has a right.
        """
        known = self._rights.get((repo, heads))
        if known is None:
            try:
                known = Rights.replay(repo, commits.auth_entries(self._connection(), list(heads)))
            except NotARepo as error:
                raise NotEnrolled(str(error)) from error
            self._rights[repo, heads] = known
            if len(self._rights) > _REMEMBERED:
                self._rights.popitem(last=False)
        return known

    def final_seal(self, instance: bytes, height: int) -> Seal | None:
        """SPEC 7.2: what this gateway has sealed or taken in as final."""
        found = instances.seal_at(self._connection(), instance, height)
        return found[0] if found else None

    def founding(self, instance: bytes) -> inputs.Instance | None:
        """SPEC 6.1."""
        commit = commits.by_id(self._connection(), instance)
        return None if commit is None or commit.body is None else inputs.Instance.read(commit.content())

    def carried(self, instance: bytes, message: inputs.Message) -> bool:
        """SPEC 6.4."""
        return instances.carried(self._connection(), instance, message)
