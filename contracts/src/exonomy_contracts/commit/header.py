"""The header of a commit (SPEC 4.1, 4.2): what is signed, and what the commit's id is made of."""

import re
from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized, WireError
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.hashing import domain_hash

_BRANCH: Final = re.compile(rf"[a-z0-9._/-]{{1,{limits.BRANCH_CHARS}}}")
_KIND: Final = re.compile(rf"[a-z-]{{1,{limits.KIND_CHARS}}}")
_FIELDS: Final = 13


class HeaderError(WireError):
    """A header breaks SPEC 4.1."""


@dataclass(frozen=True, slots=True, order=True)
class LogKey:
    """Names a log: the entries of one author on one branch of one repo."""

    repo: bytes
    branch: str
    author: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """SPEC 4.1, field by field. Ids, keys and hashes have 32 bytes; `time_ms` is Unix milliseconds."""

    repo: bytes
    branch: str
    author: bytes
    seq: int
    prev: bytes | None
    deps: tuple[bytes, ...]
    auth: bytes | None
    kind: str
    epoch: int
    time_ms: int
    body_hash: bytes
    body_len: int

    @property
    def log(self) -> LogKey:
        """The log this header belongs to."""
        return LogKey(self.repo, self.branch, self.author)

    def encode(self) -> bytes:
        """The bytes that are signed."""
        return cbor.dumps(
            [
                *(1, self.repo, self.branch, self.author, self.seq, self.prev, list(self.deps), self.auth),
                *(self.kind, self.epoch, self.time_ms, self.body_hash, self.body_len),
            ]
        )

    @classmethod
    def decode(cls, data: bytes) -> "Header":
        """Read a header.

        Raises:
            Oversized: more than HEADER_BYTES or BODY_BYTES.
            CborError, ShapeError, HeaderError: not of SPEC 4.1.
        """
        if len(data) > limits.HEADER_BYTES:
            raise Oversized("a header's number of bytes", len(data), limits.HEADER_BYTES)
        fields = shape.versioned(cbor.loads(data), "header", _FIELDS)
        repo, branch, author, seq, prev, deps, auth, kind, epoch, time_ms, body_hash, body_len = fields
        header = cls(
            repo=shape.digest(repo, "header.repo"),
            branch=shape.text(branch, "header.branch", limits.BRANCH_CHARS),
            author=shape.digest(author, "header.author"),
            seq=shape.uint(seq, "header.seq"),
            prev=shape.optional_digest(prev, "header.prev"),
            deps=tuple(shape.digest(dep, "header.deps") for dep in shape.array_up_to(deps, "header.deps", limits.DEPS)),
            auth=shape.optional_digest(auth, "header.auth"),
            kind=shape.text(kind, "header.kind", limits.KIND_CHARS),
            epoch=shape.uint(epoch, "header.epoch"),
            time_ms=shape.uint(time_ms, "header.time_ms"),
            body_hash=shape.digest(body_hash, "header.body_hash"),
            body_len=shape.uint(body_len, "header.body_len"),
        )
        header._check()
        return header

    def _check(self) -> None:
        if not _BRANCH.fullmatch(self.branch):
            raise HeaderError(f"header.branch {self.branch!r} has other characters than a-z 0-9 . _ - / (SPEC 4.1)")
        if not _KIND.fullmatch(self.kind):
            raise HeaderError(f"header.kind {self.kind!r} has other characters than a-z and - (SPEC 4.1)")
        if (self.prev is None) != (self.seq == 0):
            raise HeaderError("header.prev is null exactly when seq is 0 (SPEC 4.1)")
        if self.body_len > limits.BODY_BYTES:
            raise Oversized("a body's number of bytes", self.body_len, limits.BODY_BYTES)


def commit_id(header: bytes) -> bytes:
    """The id of the commit with these header bytes (SPEC 4.2)."""
    return domain_hash("exonomy/commit/1", header)
