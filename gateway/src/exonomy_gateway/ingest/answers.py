"""What comes to the door and what it answers, for each commit one answer (SPEC 9.5, 9.6). Plain data."""

from dataclasses import dataclass
from typing import TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.commit import down
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.errors import ExonomyError


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message: a sequence of envelopes (SPEC 9.2), and the device on whose topic it came, if it is a device's."""

    sender: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """The commit is durable here. `new` is False for a duplicate, which is no error (SPEC 9.6)."""

    log: LogKey
    seq: int
    id: bytes
    new: bool

    def item(self) -> down.Ack:
        """The answer as a device hears it."""
        return down.Ack(self.log.branch, self.seq, self.id)


@dataclass(frozen=True, slots=True)
class NotTaken:
    """The commit was not taken in; `code` is one of SPEC 9.6.

    `branch` and `seq` are None when the commit could not be read, `author` unless its signature is right.
    """

    branch: str | None
    seq: int | None
    code: str
    text: str
    author: bytes | None = None

    @classmethod
    def of(cls, commit: Commit, error: ExonomyError) -> "NotTaken":
        """The refusal of a commit whose signature is right."""
        header = commit.header
        return cls(header.branch, header.seq, error.code, str(error), header.author)

    def item(self) -> down.NotTaken:
        """The answer as a device hears it."""
        return down.NotTaken(self.branch, self.seq, self.code, self.text[: limits.REFUSAL_CHARS])


Answer: TypeAlias = Taken | NotTaken
