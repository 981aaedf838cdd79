"""People, a till and a gateway's execution room in one process, with the real contracts and a processor in memory."""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from exonomy_contracts import limits, modules
from exonomy_contracts.commit import auth, inputs
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.rights import GRANT, REVOKE, ROOT
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.clock import Clock
from exonomy_gateway.execution.executor import Executor
from exonomy_gateway.execution.journal import StoreJournal
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.execution.payments import Payments
from exonomy_gateway.execution.sealer import Sealed, Sealer
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.answers import Answer, Arrival, NotTaken
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.money.outbox import Outbox
from exonomy_gateway.store import instances
from exonomy_gateway.store.database import Database
from tests.doubles.memory_processor import MemoryProcessor

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
        self, repo: bytes, branch: str, kind: str, content: Item, deps: tuple[bytes, ...] = (), auth: bytes | None = None
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

    def redeem(self, authorization: bytes, trade: bytes, amount: int) -> Commit:
        """A signed proof of a redemption."""
        proof = inputs.Proof(authorization, amount, self.now())
        return self.person.write(
            self.merchant.repo, self.branch, inputs.PROOF, proof.item(), (trade,), self.enrolment.id
        )


class Neighbourhood:
    """A merchant, a buyer, a till, and a gateway without its network."""

    def __init__(self, folder: Path, processor: MemoryProcessor | None = None) -> None:
        self.folder, self.now = folder, Now()
        self.processor = processor or MemoryProcessor(self.now)
        self.merchant, self.buyer = Person("merchant", self.now), Person("buyer", self.now)
        self.till = Till(self.merchant, self.now)
        self.sealed: list[Sealed] = []
        self.open()
        self.bring(self.merchant.first, self.till.enrolment)

    def open(self) -> None:
        """Start the gateway's rooms on the folder."""
        self.database = Database(self.folder / "store.db")
        self.identity = Identity.of(self.folder)
        self.clock = Clock(self.now)
        self.modules = Modules(Engine())
        sealer = Sealer(self.database, self.identity, self.clock, self.modules)
        self.executor = Executor(self.database, sealer, self._on_sealed)
        self.journal = StoreJournal(self.database, self.identity, self.clock, lambda commit: self.executor.notify([commit]))
        self.outbox = Outbox(self.journal, {"memory": self.processor}, self.now)
        self.payments = Payments(self.database, self.outbox, self.identity.key, tick_s=0.02)
        self.door = Door(self.database, self.clock, self.executor.notify)
        self.executor.start()
        self.payments.start()

    def close(self) -> None:
        """Stop the gateway's rooms."""
        self.payments.stop()
        self.executor.stop()
        self.door.close()
        self.database.close()

    def bring(self, *brought: Commit) -> list[Answer]:
        """Give commits to the door; each must be taken."""
        answers = self.offer(*brought)
        refused = [answer for answer in answers if isinstance(answer, NotTaken)]
        assert not refused, refused
        return answers

    def offer(self, *brought: Commit, sender: str | None = None) -> list[Answer]:
        """Give commits to the door and let the gateway come to rest."""
        data = b"".join(commit.envelope() for commit in brought)
        (answers,) = self.door.take([Arrival(sender, data)])
        self.settle()
        return answers

    def settle(self) -> None:
        """Wait until nothing is left to seal or to pay, as far as the processor allows."""
        before = -1
        while before != len(self.sealed):
            before = len(self.sealed)
            assert self.executor.wait_idle(10)
            assert self.payments.wait_idle(10)
        assert self.executor.wait_idle(10)

    def state(self, instance: bytes) -> dict[int, Item]:
        """The state of an instance, decoded."""
        standing = instances.standing(self.database.read(), instance)
        assert standing is not None
        state = cbor.loads(standing.state)
        assert isinstance(state, dict)
        return state

    def begin(self, person: Person, kind: str, params: Item) -> tuple[bytes, bytes]:
        """A new repo with an instance of a packaged contract; the repo and the instance."""
        root, repo = person.begin_repo(kind)
        born = inputs.Instance(kind, module_hash(kind), params, (self.identity.key,), 1)
        commit = person.write(repo, inputs.LEDGER_BRANCH, inputs.INSTANCE, born.item())
        self.bring(root, commit)
        return repo, commit.id

    def _on_sealed(self, sealed: Sealed) -> None:
        self.sealed.append(sealed)
        self.payments.on_sealed(sealed.seal)


@dataclass
class Sale:
    """A voucher of 100.00 USD and a trade of part of it, funded."""

    at: Neighbourhood
    voucher_repo: bytes
    voucher: bytes
    trade_repo: bytes
    trade: bytes
    amount: int
    deadline_ms: int

    @classmethod
    def of(cls, at: Neighbourhood, holds: list[int], *, pay: bool = True) -> "Sale":
        """Mint, list, agree and (unless told otherwise) pay."""
        amount, deadline_ms = sum(holds), at.now() + 5 * DAY_MS
        expires_ms = at.now() + 365 * DAY_MS
        params: Item = {0: "USD", 1: 10_000, 2: expires_ms, 3: "Plumbing", 4: None, 5: 10_000, 6: True, 7: True}
        voucher_repo, voucher = at.begin(at.merchant, "voucher", params)
        at.bring(at.merchant.call(voucher_repo, voucher, "list", {0: 10_000}))
        terms: Item = {
            **{0: at.merchant.key, 1: at.buyer.key, 2: voucher, 3: amount, 4: "USD", 5: amount, 6: "USD", 7: holds},
            **{8: "memory", 9: at.identity.key, 10: deadline_ms, 11: None},
        }
        trade_repo, trade = at.begin(at.merchant, "trade", terms)
        grant = at.merchant.grant(trade_repo, at.buyer.key)
        until = deadline_ms + 2 * limits.PROOF_GRACE_MS
        lock: Item = {0: 0, 1: amount, 2: trade, 3: until, 4: at.buyer.key}
        at.bring(grant, at.merchant.call(voucher_repo, voucher, "lock", lock))
        at.bring(at.buyer.call(trade_repo, trade, "accept", {}, grant.id))
        sale = cls(at, voucher_repo, voucher, trade_repo, trade, amount, deadline_ms)
        if pay:
            sale.pay()
        return sale

    def pay(self) -> None:
        """The buyer's card is charged a hold for each part, and the gateway asks how they stand."""
        for hold in self.at.journal.holds_of(self.trade):
            self.at.processor.pay(hold.state.ref)
            self.at.payments.check("memory", hold.state.ref)
        self.at.settle()

    def authorize(self, amount: int, **changed: object) -> bytes:
        """The buyer's signed authorization."""
        now_ms = self.at.now()
        fields: dict[str, object] = {
            **{"holder": self.at.buyer.key, "trade": self.trade, "audience": self.at.merchant.key, "amount": amount},
            **{"currency": "USD", "nonce": secrets.token_bytes(16), "issued_ms": now_ms, "expires_ms": now_ms + 3_600_000},
            **changed,
        }
        return Authorization(**fields).sign(self.at.buyer.seed)  # type: ignore[arg-type]  # the fields above

    def redeem(self, amount: int, **changed: object) -> Commit:
        """The till takes an authorization and its proof arrives."""
        proof = self.at.till.redeem(self.authorize(amount, **changed), self.trade, amount)
        self.at.bring(proof)
        return proof


@contextmanager
def neighbourhood(folder: Path) -> Iterator[Neighbourhood]:
    """A neighbourhood that is closed again."""
    at = Neighbourhood(folder)
    try:
        yield at
    finally:
        at.close()
