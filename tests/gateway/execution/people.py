"""People and tills who write commits, each with logs of their own."""

import hashlib
import secrets
from dataclasses import dataclass, field

from exonomy_contracts import modules
from exonomy_contracts.commit import auth, inputs
from exonomy_contracts.commit.completion import Completion, Evidence
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.rights import GRANT, REVOKE, ROOT
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item

DAY_MS = 86_400_000
START_MS = 1_800_000_000_000


def module_hash(name: str) -> bytes:
    """The hash by which an instance names a packaged module."""
    return hashlib.sha256(modules.load(name)).digest()


@dataclass
class Now:
    """A clock that a test moves."""

    ms: int = START_MS

    def __call__(self) -> int:
        return self.ms


@dataclass
class Person:
    """A peer with a person repo, and repos of its own for vouchers and trades."""

    name: str
    now: Now
    seed: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    logs: dict[tuple[bytes, str], LogWriter] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.first, self.repo = self.begin_repo("person")
        self.key = self.first.header.author

    def begin_repo(self, kind: str) -> tuple[Commit, bytes]:
        """A root commit and the repo it begins."""
        body: Item = auth.Root(kind, secrets.token_bytes(16)).item()
        writer = LogWriter(self.seed, bytes(32), auth.AUTH_BRANCH)
        writer.repo = auth.repo_id(writer.author, cbor.dumps(body))
        self.logs[writer.repo, auth.AUTH_BRANCH] = writer
        return writer.append(ROOT, body, self.now()), writer.repo

    def write(
        self,
        repo: bytes,
        branch: str,
        kind: str,
        content: Item,
        deps: tuple[bytes, ...] = (),
        auth: bytes | None = None,
    ) -> Commit:
        """The next commit of one of this peer's logs."""
        writer = self.logs.setdefault((repo, branch), LogWriter(self.seed, repo, branch))
        return writer.append(kind, content, self.now(), deps=deps, auth=auth)

    def grant(self, repo: bytes, peer: bytes, **more: str) -> Commit:
        """Lets a peer write in a repo."""
        given = auth.Grant(peer, auth.Capability.WRITE, **more)  # type: ignore[arg-type]  # only role and name come
        return self.write(repo, auth.AUTH_BRANCH, GRANT, given.item())

    def revoke(self, repo: bytes, peer: bytes, *accepted: auth.Accepted) -> Commit:
        """Takes a peer's rights in a repo."""
        return self.write(repo, auth.AUTH_BRANCH, REVOKE, auth.Revoke(peer, accepted, "lost").item())

    def call(self, repo: bytes, instance: bytes, op: str, args: Item, grant: bytes | None = None) -> Commit:
        """A call on an instance."""
        return self.write(repo, inputs.LEDGER_BRANCH, inputs.CALL, inputs.Call(op, args).item(), (instance,), grant)


@dataclass
class Till:
    """A device of a merchant."""

    merchant: Person
    now: Now
    person: Person = field(init=False)
    enrolment: Commit = field(init=False)
    branch: str = "device/0a1b2c3d"

    def __post_init__(self) -> None:
        self.person = Person("till", self.now)
        self.enrolment = self.merchant.grant(self.merchant.repo, self.person.key, role=auth.DEVICE_ROLE, name="till-1")

    def complete(self, trade: bytes, evidence: Evidence, completed_ms: int) -> Commit:
        """A signed proof that what the trade asks for has happened."""
        return self.say(inputs.PROOF, Completion(evidence, completed_ms).item(), (trade,))

    def say(self, kind: str, content: Item, deps: tuple[bytes, ...] = ()) -> Commit:
        """The next commit of the device's log."""
        return self.person.write(self.merchant.repo, self.branch, kind, content, deps, self.enrolment.id)

    def redeem(self, authorization: bytes, trade: bytes, amount: int) -> Commit:
        """A signed proof of a redemption."""
        proof = inputs.Proof(authorization, amount, self.now())
        return self.say(inputs.PROOF, proof.item(), (trade,))
