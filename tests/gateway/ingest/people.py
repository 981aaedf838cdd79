"""Merchants, tills and their commits, for tests: real keys, real signatures, a clock that tests set."""

from dataclasses import dataclass, field
from hashlib import sha256

from exonomy_contracts.commit.auth import AUTH_BRANCH, DEVICE_ROLE, Accepted, Capability, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.header import Header
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.signed import Commit, write
from exonomy_contracts.wire import cbor, ed25519, peer
from exonomy_contracts.wire.cbor import Item

NOW_MS = 1_790_000_000_000


def seed_of(name: str) -> bytes:
    return sha256(name.encode()).digest()


@dataclass
class Merchant:
    """A person with a repo: writes its root, grants and revokes."""

    name: str = "merchant"
    time_ms: int = NOW_MS
    type: str = "person"
    repo: bytes = field(init=False)
    auth: LogWriter = field(init=False)

    def __post_init__(self) -> None:
        self.seed = seed_of(self.name)
        self.key = ed25519.public_key(self.seed)
        self.root_body = Root(self.type, self.seed[:16]).item()
        self.repo = repo_id(self.key, cbor.dumps(self.root_body))
        self.auth = LogWriter(self.seed, self.repo, AUTH_BRANCH)
        self.root = self.auth.append("root", self.root_body, self.time_ms)

    def grant(
        self,
        key: bytes,
        *,
        role: str | None = DEVICE_ROLE,
        capability: Capability = Capability.WRITE,
        until_ms: int | None = None,
        deps: tuple[bytes, ...] = (),
    ) -> Commit:
        grant = Grant(key, capability, until_ms=until_ms, role=role, name="till")
        return self.auth.append("grant", grant.item(), self.time_ms, deps=deps)

    def revoke(self, key: bytes, *accepted: Commit, reason: str = "stolen") -> Commit:
        last = tuple(Accepted(commit.header.branch, commit.header.seq, commit.id) for commit in accepted)
        return self.auth.append("revoke", Revoke(key, last, reason).item(), self.time_ms)

    def log(self, branch: str) -> LogWriter:
        return LogWriter(self.seed, self.repo, branch)


@dataclass
class Till:
    """A device of a merchant: writes its own log under its grant."""

    merchant: Merchant
    name: str = "till"
    branch: str = "device/0a1b2c3d"
    grant_id: bytes | None = None

    def __post_init__(self) -> None:
        self.seed = seed_of(self.name)
        self.key = ed25519.public_key(self.seed)
        self.topic = peer.device_topic(self.key)
        self.log = LogWriter(self.seed, self.merchant.repo, self.branch)

    def enrol(self) -> Commit:
        grant = self.merchant.grant(self.key)
        self.grant_id = grant.id
        return grant

    def say(self, content: Item = "a proof", time_ms: int | None = None) -> Commit:
        at = self.merchant.time_ms if time_ms is None else time_ms
        return self.log.append("reading", content, at, auth=self.grant_id)

    def instead_of(self, commit: Commit, content: Item = "another proof") -> Commit:
        """Another commit for the same place: an equivocation."""
        return signed_again(self.seed, commit.header, content)


def signed_again(seed: bytes, header: Header, content: Item, **changes: object) -> Commit:
    """A commit with this header but another body, and whatever else is changed."""
    body = cbor.dumps(content)
    fields = {name: getattr(header, name) for name in Header.__slots__}
    return write(seed, Header(**{**fields, "body_hash": sha256(body).digest(), "body_len": len(body), **changes}), body)


def sequence(*commits: Commit) -> bytes:
    return b"".join(commit.envelope() for commit in commits)
