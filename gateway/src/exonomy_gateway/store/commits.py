"""Commits, logs, heads and forks in the store (SPEC 4). Functions of a connection; writers pass the writer's.

`take_in` is the one door: whatever is stored has been verified and follows its log.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Fork, Head, LogWriter, follow
from exonomy_contracts.commit.rights import Rights
from exonomy_contracts.commit.signed import Commit, read
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item

_COLUMNS: Final = "entry.cose, entry.body"


@dataclass(frozen=True, slots=True)
class LogState:
    """What is known of a log: its row, its head, and whether an equivocation froze it."""

    row: int
    head: Head
    frozen: bool


def log_state(connection: apsw.Connection, log: LogKey) -> LogState | None:
    """The state of a log, or None when nothing of it is known."""
    found = connection.execute(
        "SELECT id, seq, head, frozen FROM log WHERE repo = ? AND branch = ? AND author = ?",
        (log.repo, log.branch, log.author),
    )
    for row, seq, head, frozen in found:
        return LogState(row, Head(seq, head), bool(frozen))
    return None


def has(connection: apsw.Connection, commit: Commit) -> bool:
    """Whether exactly this commit is stored."""
    return next(connection.execute("SELECT 1 FROM entry WHERE id = ?", (commit.id,)), None) is not None


def take_in(connection: apsw.Connection, commit: Commit, now_ms: int) -> bool:
    """Store the next commit of its log; False when exactly this commit is there already.

    An equivocation is stored as proof and freezes the log; the caller must let the transaction commit then.

    Raises:
        Gap: the log has a hole before it.
    """
    header = commit.header
    state = log_state(connection, header.log)
    if state is not None and header.seq <= state.head.seq:
        if _known(connection, state.row, header.seq) == commit.id:
            return False
        _keep_fork(connection, state.row, commit, now_ms)
        raise Fork(header.seq)
    if state is not None and state.frozen:
        raise Fork(state.head.seq + 1)
    try:
        follow(None if state is None else state.head, header)
    except Fork:
        if state is not None:
            _keep_fork(connection, state.row, commit, now_ms)
        raise
    row = _advance(connection, state, commit)
    connection.execute(
        "INSERT INTO entry (log, seq, id, kind, addressee, cose, body, stored_ms) VALUES (?,?,?,?,?,?,?,?)",
        (row, header.seq, commit.id, header.kind, inputs.addressee(header), commit.cose, commit.body, now_ms),
    )
    return True


def append(
    connection: apsw.Connection,
    seed: bytes,
    log: LogKey,
    kind: str,
    content: Item,
    now_ms: int,
    deps: tuple[bytes, ...] = (),
) -> Commit:
    """Sign and store the next commit of one of the gateway's own logs.

    It is signed inside the transaction that stores it and leaves the process only after that is durable.
    """
    state = log_state(connection, log)
    writer = LogWriter(seed, log.repo, log.branch, None if state is None else state.head)
    commit = writer.append(kind, content, now_ms, deps=deps)
    take_in(connection, commit, now_ms)
    return commit


def by_id(connection: apsw.Connection, name: bytes) -> Commit | None:
    """A stored commit."""
    for cose, body in connection.execute(f"SELECT {_COLUMNS} FROM entry WHERE id = ?", (name,)):
        return _trusted(cose, body)
    return None


def entries(connection: apsw.Connection, log: LogKey, after: int, upto: int) -> Iterator[Commit]:
    """The commits of a log with after < seq ≤ upto, in order."""
    state = log_state(connection, log)
    if state is None:
        return
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE log = ? AND seq > ? AND seq <= ? ORDER BY seq", (state.row, after, upto)
    )
    for cose, body in found:
        yield _trusted(cose, body)


def inputs_in(connection: apsw.Connection, log: LogKey, instance: bytes, after: int, upto: int) -> list[Commit]:
    """The inputs of an instance in a log with after < seq ≤ upto, in order."""
    state = log_state(connection, log)
    if state is None:
        return []
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE addressee = ? AND log = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (instance, state.row, after, upto),
    )
    return [_trusted(cose, body) for cose, body in found]


def said_again(connection: apsw.Connection, commit: Commit) -> list[bytes]:
    """The ids of what its author says in the same words to the same instance on other branches of the repo."""
    header = commit.header
    found = connection.execute(
        "SELECT entry.id FROM log CROSS JOIN entry INDEXED BY entry_addressee ON entry.log = log.id "
        "WHERE repo = ? AND author = ? AND branch != ? AND addressee = ? AND kind = ? AND body = ?",
        (header.repo, header.author, header.branch, inputs.addressee(header), header.kind, commit.body),
    )
    return [name for (name,) in found]


def saying(connection: apsw.Connection, instance: bytes, kind: str, content: Item) -> list[Commit]:
    """The inputs of an instance of this kind with exactly this content, by whomever."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE addressee = ? AND kind = ? AND body = ?",
        (instance, kind, cbor.dumps(content)),
    )
    return [_trusted(cose, body) for cose, body in found]


def logs_with_inputs(connection: apsw.Connection, instance: bytes) -> Iterator[tuple[LogKey, int]]:
    """Each log that has inputs of an instance, with the seq of the last one."""
    found = connection.execute(
        "SELECT log.repo, log.branch, log.author, MAX(entry.seq) FROM entry JOIN log ON log.id = entry.log "
        "WHERE addressee = ? GROUP BY log.id",
        (instance,),
    )
    for repo, branch, author, seq in found:
        yield LogKey(repo, branch, author), seq


def logs_of(connection: apsw.Connection, repo: bytes, branch: str | None = None) -> list[tuple[LogKey, Head]]:
    """The logs of a repo (of one branch of it, where given) with their heads."""
    found = connection.execute(
        "SELECT branch, author, seq, head FROM log WHERE repo = ?1 AND (?2 IS NULL OR branch = ?2) "
        "ORDER BY branch, author",
        (repo, branch),
    )
    return [(LogKey(repo, name, author), Head(seq, head)) for name, author, seq, head in found]


def logs_by(connection: apsw.Connection, repo: bytes, author: bytes) -> int:
    """How many logs an author has in a repo."""
    found = connection.execute("SELECT COUNT(*) FROM log WHERE repo = ? AND author = ?", (repo, author))
    return int(next(found)[0])


def head_at(connection: apsw.Connection, log: LogKey, seq: int) -> bytes:
    """The id of a log's commit at a seq that is known to be stored."""
    for commit in entries(connection, log, seq - 1, seq):
        return commit.id
    raise KeyError(f"seq {seq} of a log that has no such entry")


def rights(connection: apsw.Connection, repo: bytes) -> Rights:
    """The rights in a repo from all that is stored of its `auth` branch.

    Raises:
        NotARepo: its root is not here.
    """
    return Rights.replay(
        repo, auth_entries(connection, [(log, head.seq) for log, head in logs_of(connection, repo, AUTH_BRANCH)])
    )


def auth_entries(connection: apsw.Connection, heads: list[tuple[LogKey, int]]) -> list[Commit]:
    """The commits of these logs up to these seqs."""
    return [commit for log, seq in heads for commit in entries(connection, log, -1, seq)]


def repos(connection: apsw.Connection) -> list[bytes]:
    """The repos of which anything is stored."""
    return [repo for (repo,) in connection.execute("SELECT DISTINCT repo FROM log ORDER BY repo")]


def forks(connection: apsw.Connection) -> list[tuple[LogKey, int, bytes]]:
    """Every equivocation that was seen: the log, the seq, and the id of the commit that came second."""
    found = connection.execute(
        "SELECT repo, branch, author, fork.seq, fork.id FROM fork JOIN log ON log.id = fork.log ORDER BY seen_ms"
    )
    return [(LogKey(repo, branch, author), seq, name) for repo, branch, author, seq, name in found]


def count(connection: apsw.Connection) -> int:
    """How many commits are stored."""
    (number,) = next(connection.execute("SELECT COALESCE(SUM(seq + 1), 0) FROM log"))
    return int(number)


def last_stored_ms(connection: apsw.Connection) -> int:
    """When the newest stored commit came in, by the gateway's clock then; 0 in an empty store."""
    found = connection.execute(
        "SELECT COALESCE(MAX(stored_ms), 0) FROM log JOIN entry ON entry.log = log.id AND entry.seq = log.seq"
    )
    (newest,) = next(found)
    return int(newest)


def damaged_logs(connection: apsw.Connection) -> list[LogKey]:
    """Logs whose entries do not reach their head: the file was damaged (SPEC 4.5). Empty when all is well."""
    found = connection.execute(
        "SELECT repo, branch, author FROM log WHERE (SELECT COUNT(*) FROM entry WHERE entry.log = log.id) != seq + 1 "
        "OR NOT EXISTS (SELECT 1 FROM entry WHERE entry.log = log.id AND entry.seq = log.seq AND entry.id = log.head)"
    )
    return [LogKey(repo, branch, author) for repo, branch, author in found]


def _known(connection: apsw.Connection, row: int, seq: int) -> bytes | None:
    for (name,) in connection.execute("SELECT id FROM entry WHERE log = ? AND seq = ?", (row, seq)):
        return bytes(name)
    return None


def _keep_fork(connection: apsw.Connection, row: int, commit: Commit, now_ms: int) -> None:
    """Freeze the log and keep one other commit for this seq: a second proves nothing more and would cost disk."""
    seq = commit.header.seq
    connection.execute("UPDATE log SET frozen = 1 WHERE id = ?", (row,))
    if next(connection.execute("SELECT 1 FROM fork WHERE log = ? AND seq = ?", (row, seq)), None) is None:
        connection.execute(
            "INSERT INTO fork (id, log, seq, cose, seen_ms) VALUES (?,?,?,?,?)",
            (commit.id, row, seq, commit.cose, now_ms),
        )


def _advance(connection: apsw.Connection, state: LogState | None, commit: Commit) -> int:
    header = commit.header
    if state is not None:
        connection.execute("UPDATE log SET seq = ?, head = ? WHERE id = ?", (header.seq, commit.id, state.row))
        return state.row
    connection.execute(
        "INSERT INTO log (repo, branch, author, seq, head) VALUES (?,?,?,?,?)",
        (header.repo, header.branch, header.author, header.seq, commit.id),
    )
    return connection.last_insert_rowid()


def _trusted(cose: bytes, body: bytes | None) -> Commit:
    """A commit from the store. It was verified when it came in, so only its shape is read again."""
    stored = read(cose, body)
    return Commit(stored.id, stored.header, cose, body)
