"""The canonical order of a seal's inputs (SPEC 7.5): by what knows of what, then by id, never by time."""

import heapq
from collections.abc import Sequence

from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.signed import Commit


def canonical(commits: Sequence[Commit]) -> list[Commit]:
    """The same commits, each after those it names or follows in its log, the smallest id first where free."""
    if len(commits) <= 1:
        return list(commits)
    by_id = {commit.id: commit for commit in commits}
    before: dict[bytes, set[bytes]] = {name: _named(commit, by_id) for name, commit in by_id.items()}
    last_of_log: dict[LogKey, bytes] = {}
    for commit in sorted(by_id.values(), key=lambda commit: commit.header.seq):
        previous = last_of_log.get(commit.header.log)
        if previous is not None:
            before[commit.id].add(previous)
        last_of_log[commit.header.log] = commit.id
    return [by_id[name] for name in _sorted(before)]


def _named(commit: Commit, known: dict[bytes, Commit]) -> set[bytes]:
    return {dep for dep in commit.header.deps if dep in known}


def _sorted(before: dict[bytes, set[bytes]]) -> list[bytes]:
    """Kahn's algorithm with a heap. Ids are hashes of what they name, so there is no cycle."""
    after: dict[bytes, list[bytes]] = {name: [] for name in before}
    missing = {name: len(names) for name, names in before.items()}
    for name, names in before.items():
        for earlier in names:
            after[earlier].append(name)
    free = [name for name, count in missing.items() if count == 0]
    heapq.heapify(free)
    ordered = []
    while free:
        name = heapq.heappop(free)
        ordered.append(name)
        for later in after[name]:
            missing[later] -= 1
            if missing[later] == 0:
                heapq.heappush(free, later)
    return ordered
