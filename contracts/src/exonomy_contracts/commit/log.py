"""Logs: chains of commits with one writer (SPEC 4.5, 4.7). Pure: what is known goes in, a decision comes out."""

from dataclasses import dataclass, field

from exonomy_contracts.commit.header import Header, LogKey
from exonomy_contracts.commit.signed import Commit, write
from exonomy_contracts.errors import ExonomyError
from exonomy_contracts.wire import cbor, ed25519
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import sha256


class Gap(ExonomyError):
    """A commit is ahead of what is known of its log."""

    code = "gap"

    def __init__(self, expected: int, seq: int) -> None:
        super().__init__(f"the next commit of this log has seq {expected}, this one {seq} (SPEC 4.5)")
        self.expected, self.seq = expected, seq


class Fork(ExonomyError):
    """Two commits of one author claim the same place, or do not follow the known one."""

    code = "fork"

    def __init__(self, seq: int) -> None:
        super().__init__(f"another commit stands at seq {seq} of this log; it is frozen there (SPEC 4.5)")
        self.seq = seq


@dataclass(frozen=True, slots=True)
class Head:
    """The newest commit of a log."""

    seq: int
    id: bytes


def follow(head: Head | None, header: Header) -> None:
    """Return when `header` is the next entry after `head`.

    Raises:
        Gap: it is further ahead.
        Fork: it is behind (and the caller knows that it is no duplicate), or its prev is another commit.
    """
    expected = 0 if head is None else head.seq + 1
    if header.seq > expected:
        raise Gap(expected, header.seq)
    if header.seq < expected or header.prev != (None if head is None else head.id):
        raise Fork(header.seq)


@dataclass(slots=True)
class LogWriter:
    """Writes the next commits of one log. The caller stores `head` with the commit, before it lets it go."""

    seed: bytes = field(repr=False)
    repo: bytes
    branch: str
    head: Head | None = None
    author: bytes = field(init=False)

    def __post_init__(self) -> None:
        """Derive the author's key from the seed."""
        self.author = ed25519.public_key(self.seed)

    @property
    def log(self) -> LogKey:
        """The log that this writer writes."""
        return LogKey(self.repo, self.branch, self.author)

    def append(
        self, kind: str, content: Item, time_ms: int, *, deps: tuple[bytes, ...] = (), auth: bytes | None = None
    ) -> Commit:
        """Sign the next commit with a plain body and move on to it."""
        body = cbor.dumps(content)
        header = Header(
            repo=self.repo,
            branch=self.branch,
            author=self.author,
            seq=0 if self.head is None else self.head.seq + 1,
            prev=None if self.head is None else self.head.id,
            deps=deps,
            auth=auth,
            kind=kind,
            epoch=0,
            time_ms=time_ms,
            body_hash=sha256(body),
            body_len=len(body),
        )
        commit = write(self.seed, header, body)
        self.head = Head(header.seq, commit.id)
        return commit
