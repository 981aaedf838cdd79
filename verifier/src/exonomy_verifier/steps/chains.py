"""Step 3: each log counts up without gaps, and nobody wrote two entries at one place (SPEC 4.5)."""

from collections.abc import Sequence

from exonomy_contracts.commit.signed import Commit

from exonomy_verifier.errors import BrokenChain, Forked
from exonomy_verifier.logs import Logs
from exonomy_verifier.report import Say
from exonomy_verifier.words import count


def check(commits: Sequence[Commit], say: Say) -> Logs:
    """Check that every entry follows the one before it in its log.

    Raises:
        Forked: two entries claim one place.
        BrokenChain: an entry is missing, or names another as the one before it.
    """
    last: Commit | None = None
    for commit in commits:
        if last is not None and last.header.log == commit.header.log:
            _follow(last, commit)
        last = commit
    logs = Logs(commits)
    say(f"{count(len(logs.of), 'log')} without gaps and without forks")
    begun_later = [entries for entries in logs.of.values() if entries[0].header.seq]
    if begun_later:
        unseen = sum(entries[0].header.seq for entries in begun_later)
        say(f"{count(len(begun_later), 'log')} shown from a later entry; {unseen} before them not in the bundle")
    return logs


def _follow(last: Commit, commit: Commit) -> None:
    before, seq = last.header.seq, commit.header.seq
    if seq == before:
        raise Forked(seq, last.id, commit.id)
    if seq != before + 1:
        raise BrokenChain(f"has seq {seq}, but the entry before it in the bundle has {before}", "4.5", commit.id)
    if commit.header.prev != last.id:
        raise BrokenChain(f"does not follow the entry at seq {before} of its log", "4.5", commit.id)
