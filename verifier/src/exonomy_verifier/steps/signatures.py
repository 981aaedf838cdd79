"""Step 2: each author signed each entry, and each body is the one that was signed (SPEC 2.2, 4.4).

Threads pay here: libsodium works without Python's lock, and it takes most of the time.
"""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from exonomy_contracts.commit.signed import Commit, UnverifiedCommit
from exonomy_contracts.errors import WireError

from exonomy_verifier import limits
from exonomy_verifier.errors import WronglySigned
from exonomy_verifier.report import Say
from exonomy_verifier.words import count


def check(commits: Sequence[UnverifiedCommit], threads: int | None, say: Say) -> list[Commit]:
    """Check every signature and every body that is there.

    Raises:
        WronglySigned: the first commit, in the bundle's order, that is not right.
    """
    size = limits.SIGNATURES_PER_TASK
    tasks = [commits[start : start + size] for start in range(0, len(commits), size)]
    workers = min(threads or os.cpu_count() or 1, max(1, len(tasks)))
    verified = list[Commit]()
    with ThreadPoolExecutor(workers, "signatures") as pool:
        pending = [pool.submit(_verify, task) for task in tasks]
        try:
            for task in pending:
                verified += task.result()
        except WronglySigned:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    peers = len({commit.header.author for commit in verified})
    say(f"{count(len(verified), 'signature')} by {count(peers, 'peer')}")
    absent = sum(commit.body is None for commit in verified)
    bodies = count(len(verified) - absent, "body", "bodies")
    say(f"{bodies} as signed" + (f"; {absent} not in the bundle" if absent else ""))
    return verified


def _verify(commits: Sequence[UnverifiedCommit]) -> list[Commit]:
    return [_commit(commit) for commit in commits]


def _commit(commit: UnverifiedCommit) -> Commit:
    try:
        return commit.verify()
    except WireError as error:
        raise WronglySigned(str(error), "2.2, 4.4", commit.id) from error
