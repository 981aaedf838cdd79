"""Writes commits on a person's own logs. Nothing is stored or sent here."""

import hashlib
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts import modules
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Head, LogWriter
from exonomy_contracts.commit.rights import GRANT, REVOKE, ROOT
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor, ed25519
from exonomy_contracts.wire.cbor import Item

_ONE_SEALER: Final = 1


@dataclass(slots=True)
class Pen:
    """Signs with `seed` after the `heads` of its logs; `written` is what came of it, in order. Times are Unix ms."""

    seed: bytes = field(repr=False)
    heads: dict[LogKey, Head]
    now_ms: int
    written: list[Commit] = field(default_factory=list)
    key: bytes = field(init=False)

    def __post_init__(self) -> None:
        """Derive the public key."""
        self.key = ed25519.public_key(self.seed)

    def found(self, type_: str, nonce: bytes) -> bytes:
        """Begin a repo and return its id (SPEC 5.1). `nonce` is 16 random bytes."""
        root = Root(type_, nonce).item()
        repo = repo_id(self.key, cbor.dumps(root))
        self._write(repo, AUTH_BRANCH, ROOT, root)
        return repo

    def grant(self, repo: bytes, grant: Grant, auth: bytes | None = None) -> Commit:
        """Give a capability in a repo. `auth` is one's own grant, where the repo is someone else's."""
        return self._write(repo, AUTH_BRANCH, GRANT, grant.item(), auth=auth)

    def revoke(self, repo: bytes, revoke: Revoke) -> Commit:
        """Take every capability from a peer in a repo of one's own."""
        return self._write(repo, AUTH_BRANCH, REVOKE, revoke.item())

    def begin(self, repo: bytes, type_: str, params: Item, sealer: bytes) -> Commit:
        """Begin an instance of the packaged contract of that name, sealed by one gateway (SPEC 6.1)."""
        return self.establish(repo, inputs.Instance(type_, module_hash(type_), params, (sealer,), _ONE_SEALER))

    def establish(self, repo: bytes, content: inputs.Instance) -> Commit:
        """Begin an instance of any contract, with any sealers (SPEC 6.1)."""
        return self._write(repo, inputs.LEDGER_BRANCH, inputs.INSTANCE, content.item())

    def call(self, repo: bytes, instance: bytes, op: str, args: Item, auth: bytes | None = None) -> Commit:
        """Ask an instance to do something. `auth` is one's grant in a repo of someone else's."""
        return self._write(repo, inputs.LEDGER_BRANCH, inputs.CALL, inputs.Call(op, args).item(), (instance,), auth)

    def _write(
        self,
        repo: bytes,
        branch: str,
        kind: str,
        content: Item,
        deps: tuple[bytes, ...] = (),
        auth: bytes | None = None,
    ) -> Commit:
        log = LogKey(repo, branch, self.key)
        writer = LogWriter(self.seed, repo, branch, self.heads.get(log))
        commit = writer.append(kind, content, self.now_ms, deps=deps, auth=auth)
        self.heads[log] = Head(commit.header.seq, commit.id)
        self.written.append(commit)
        return commit


def module_hash(name: str) -> bytes:
    """The SHA-256 of a packaged contract; loading it checks its bytes."""
    return hashlib.sha256(modules.load(name)).digest()
