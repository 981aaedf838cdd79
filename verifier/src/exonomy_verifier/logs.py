"""The verified commits of a bundle, by log and by id."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.inputs import addressee
from exonomy_contracts.commit.signed import Commit


class Logs:
    """Logs without gaps, each from the first entry that the bundle shows."""

    def __init__(self, commits: Iterable[Commit]) -> None:
        """`commits` in the bundle's order, chains already checked."""
        self.by_id: dict[bytes, Commit] = {}
        self.of: dict[LogKey, list[Commit]] = {}
        self._inputs: dict[tuple[LogKey, bytes], list[Commit]] = {}
        self._auth: dict[bytes, list[LogKey]] = {}
        for commit in commits:
            self.by_id[commit.id] = commit
            log = commit.header.log
            if log not in self.of and log.branch == AUTH_BRANCH:
                self._auth.setdefault(log.repo, []).append(log)
            self.of.setdefault(log, []).append(commit)
            instance = addressee(commit.header)
            if instance is not None:
                self._inputs.setdefault((log, instance), []).append(commit)

    def first(self, log: LogKey) -> int | None:
        """The seq with which the bundle begins to show this log."""
        entries = self.of.get(log)
        return entries[0].header.seq if entries else None

    def entry(self, log: LogKey, seq: int) -> Commit | None:
        """The commit at this place, if the bundle shows it."""
        first = self.first(log)
        if first is None or not first <= seq < first + len(self.of[log]):
            return None
        return self.of[log][seq - first]

    def head(self, log: LogKey, seq: int) -> bytes | None:
        """The id at this place, also when only the entry after it is shown and names it."""
        commit = self.entry(log, seq)
        if commit is not None:
            return commit.id
        after = self.entry(log, seq + 1)
        return after.header.prev if after is not None else None

    def auth_logs(self, repo: bytes) -> Sequence[LogKey]:
        """The logs on a repo's `auth` branch."""
        return self._auth.get(repo, ())

    def inputs(self, log: LogKey, instance: bytes, after: int, upto: int) -> Sequence[Commit]:
        """The inputs of `instance` in `log` with after < seq ≤ upto, in order."""
        known = self._inputs.get((log, instance), [])
        start = bisect_right(known, after, key=lambda commit: commit.header.seq)
        return known[start : bisect_right(known, upto, key=lambda commit: commit.header.seq)]

    def all_inputs(self, instance: bytes) -> Iterable[Commit]:
        """Every input of `instance` that the bundle shows."""
        return (commit for commit in self.by_id.values() if addressee(commit.header) == instance)
