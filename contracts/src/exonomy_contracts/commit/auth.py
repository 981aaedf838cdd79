"""What is written on `auth` branches: who may do what in a repo (SPEC 5)."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.header import Header, commit_id
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import domain_hash

AUTH_BRANCH: Final = "auth"
REPO_TYPES: Final = frozenset({"person", "voucher", "trade", "task", "ballot", "community"})
DEVICE_ROLE: Final = "device"


class Capability(IntEnum):
    """What a grant allows; each includes the ones below it."""

    PULL = 0
    READ = 1
    WRITE = 2
    SEAL = 3
    MANAGE = 4


@dataclass(frozen=True, slots=True)
class Root:
    """The first commit of a repo (SPEC 5.1)."""

    type: str
    nonce: bytes

    def item(self) -> Item:
        """The body."""
        return [1, self.type, self.nonce]

    @classmethod
    def read(cls, item: Item) -> "Root":
        """Read a body."""
        kind, nonce = shape.versioned(item, "root", 3)
        if kind not in REPO_TYPES:
            raise shape.ShapeError(f"root.type: one of {', '.join(sorted(REPO_TYPES))} is expected")
        return cls(str(kind), shape.octets(nonce, "root.nonce", limits.NONCE_BYTES))


def repo_id(owner: bytes, root_body: bytes) -> bytes:
    """The id of the repo that `owner` begins with this root body (SPEC 5.1)."""
    return domain_hash("exonomy/repo/1", owner, root_body)


@dataclass(frozen=True, slots=True)
class Grant:
    """Gives a capability to a peer (SPEC 5.2). Times are Unix milliseconds; `until_ms` None means no end."""

    peer: bytes
    capability: Capability
    not_before_ms: int = 0
    until_ms: int | None = None
    role: str | None = None
    name: str | None = None

    def item(self) -> Item:
        """The body."""
        attributes: dict[int, Item] = {}
        if self.role is not None:
            attributes[0] = self.role
        if self.name is not None:
            attributes[1] = self.name
        return [1, self.peer, int(self.capability), self.not_before_ms, self.until_ms, attributes]

    @classmethod
    def read(cls, item: Item) -> "Grant":
        """Read a body."""
        peer, capability, not_before_ms, until_ms, attributes = shape.versioned(item, "grant", 6)
        if not isinstance(attributes, dict) or not attributes.keys() <= {0, 1}:
            raise shape.ShapeError("grant.attributes: a map with keys 0 and 1 is expected")
        words = {key: shape.text(value, "grant.attributes", limits.NAME_CHARS) for key, value in attributes.items()}
        return cls(
            shape.digest(peer, "grant.peer"),
            Capability(shape.uint(capability, "grant.capability", Capability.MANAGE)),
            shape.uint(not_before_ms, "grant.not_before_ms"),
            shape.optional_uint(until_ms, "grant.until_ms"),
            words.get(0),
            words.get(1),
        )

    def holds_at(self, time_ms: int) -> bool:
        """Whether its time bounds include this time."""
        return self.not_before_ms <= time_ms and (self.until_ms is None or time_ms < self.until_ms)


@dataclass(frozen=True, slots=True)
class Accepted:
    """The last commit of one log that a revoke still accepts."""

    branch: str
    seq: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Revoke:
    """Takes every capability from a peer, naming what still counts (SPEC 5.3)."""

    peer: bytes
    accepted: tuple[Accepted, ...]
    reason: str

    def item(self) -> Item:
        """The body."""
        return [1, self.peer, [[last.branch, last.seq, last.head] for last in self.accepted], self.reason]

    @classmethod
    def read(cls, item: Item) -> "Revoke":
        """Read a body."""
        peer, accepted, reason = shape.versioned(item, "revoke", 4)
        return cls(
            shape.digest(peer, "revoke.peer"),
            tuple(_accepted(last) for last in shape.array_up_to(accepted, "revoke.accepted", limits.CUT_LOGS)),
            shape.text(reason, "revoke.reason", limits.REFUSAL_CHARS),
        )

    def accepts(self, header: Header) -> bool:
        """Whether a commit of the revoked peer still counts; at an accepted seq only the accepted commit does."""
        for last in self.accepted:
            if last.branch == header.branch and header.seq <= last.seq:
                return header.seq < last.seq or commit_id(header.encode()) == last.head
        return False


def _accepted(item: Item) -> Accepted:
    branch, seq, head = shape.array(item, "revoke.accepted", 3)
    return Accepted(
        shape.text(branch, "revoke.branch", limits.BRANCH_CHARS),
        shape.uint(seq, "revoke.seq"),
        shape.digest(head, "revoke.head"),
    )
