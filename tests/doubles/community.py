"""A community in memory: people with keys, their repos, instances, and sealers that fold with the real engine.

Everything in it is what honest parties would write, byte for byte. Attacks are made by changing a seal before it is
signed (`edit`), by writing where one may not, or by handing `bundle` other commits than the community has.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import wasmtime
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH, Accepted, Capability, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.completion import Completion, Evidence
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.rights import Rights
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Cut, CutEntry, Seal, sorted_cut
from exonomy_contracts.commit.signed import Commit, read
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.fold import Folded, Tip
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.ed25519 import public_key

START_MS = 1_700_000_000_000
DAY_MS = 24 * 3_600_000
COUNTER = bytes(wasmtime.wat2wasm(Path(__file__).with_name("counter.wat").read_text(encoding="ascii")))
"""The contract of `counter.wat`, which does what the args of a call say."""


@dataclass(frozen=True)
class Person:
    """A peer; the key follows from the name, so that a community is the same in every run."""

    name: str

    @property
    def seed(self) -> bytes:
        return sha256(b"person " + self.name.encode()).digest()

    @property
    def key(self) -> bytes:
        return public_key(self.seed)


@dataclass
class Contract:
    """An instance and what was sealed of it so far."""

    commit: Commit
    born: inputs.Instance
    module: bytes
    sealers: tuple[Person, ...]
    seals: list[Folded] = field(default_factory=list)
    signed: list[list[Commit]] = field(default_factory=list)
    carried: set[inputs.Message] = field(default_factory=set)

    @property
    def id(self) -> bytes:
        return self.commit.id

    @property
    def repo(self) -> bytes:
        return self.commit.header.repo

    @property
    def last(self) -> Seal:
        return self.seals[-1].seal


class Community:
    """Writers of logs, and sealers that take in everything they are not told to leave out."""

    def __init__(self) -> None:
        self.now_ms = START_MS
        self.engine = Engine()
        self.logs: dict[LogKey, list[Commit]] = {}
        self.contracts: dict[bytes, Contract] = {}
        self.modules: dict[bytes, bytes] = {}
        self._writers: dict[LogKey, LogWriter] = {}
        self._inputs: dict[tuple[LogKey, bytes], list[Commit]] = {}
        self._rights: dict[tuple[bytes, tuple[tuple[LogKey, int], ...]], Rights] = {}

    # -- writing ------------------------------------------------------------------------------------------------------

    def write(
        self,
        who: Person,
        repo: bytes,
        branch: str,
        kind: str,
        content: Item,
        *,
        deps: tuple[bytes, ...] = (),
        auth: bytes | None = None,
    ) -> Commit:
        """Append to a log; a second later than what was written before."""
        self.now_ms += 1_000
        log = LogKey(repo, branch, who.key)
        writer = self._writers.setdefault(log, LogWriter(who.seed, repo, branch))
        commit = writer.append(kind, content, self.now_ms, deps=deps, auth=auth)
        self.logs.setdefault(log, []).append(commit)
        instance = inputs.addressee(commit.header)
        if instance is not None:
            self._inputs.setdefault((log, instance), []).append(commit)
        return commit

    def repo(self, owner: Person, type: str = "trade", label: str = "") -> bytes:  # noqa: A002 - the spec's word
        """Begin a repo and return its id."""
        root = Root(type, sha256(f"{owner.name} {type} {label}".encode()).digest()[:16]).item()
        repo = repo_id(owner.key, cbor.dumps(root))
        self.write(owner, repo, AUTH_BRANCH, "root", root)
        return repo

    def grant(
        self,
        by: Person,
        repo: bytes,
        to: Person,
        capability: Capability = Capability.WRITE,
        *,
        role: str | None = None,
        until_ms: int | None = None,
        auth: bytes | None = None,
    ) -> bytes:
        """Give a capability and return the grant's id."""
        content = Grant(to.key, capability, until_ms=until_ms, role=role).item()
        return self.write(by, repo, AUTH_BRANCH, "grant", content, auth=auth).id

    def revoke(self, by: Person, repo: bytes, of: Person, accepted: Iterable[Commit] = ()) -> Commit:
        """Take every capability; what is in `accepted` and before it still counts."""
        last = tuple(Accepted(commit.header.branch, commit.header.seq, commit.id) for commit in accepted)
        return self.write(by, repo, AUTH_BRANCH, "revoke", Revoke(of.key, last, "lost").item())

    def begin(
        self,
        creator: Person,
        repo: bytes,
        sealers: Sequence[Person],
        *,
        k: int | None = None,
        module: bytes = COUNTER,
        type: str = "counter",  # noqa: A002 - the spec's word
        params: Item = None,
        auth: bytes | None = None,
    ) -> Contract:
        """Write an instance; nothing of it is sealed yet."""
        name = sha256(module).digest()
        born = inputs.Instance(type, name, params, tuple(s.key for s in sealers), len(sealers) if k is None else k)
        commit = self.write(creator, repo, inputs.LEDGER_BRANCH, inputs.INSTANCE, born.item(), auth=auth)
        self.modules[name] = module
        contract = self.contracts[commit.id] = Contract(commit, born, module, tuple(sealers))
        return contract

    def call(
        self,
        who: Person,
        contract: Contract,
        args: Item = None,
        *,
        op: str = "do",
        repo: bytes | None = None,
        auth: bytes | None = None,
    ) -> Commit:
        """Ask a contract to do something, by default in its own repo."""
        content = inputs.Call(op, args).item()
        return self.write(who, repo or contract.repo, "ledger", inputs.CALL, content, deps=(contract.id,), auth=auth)

    def message(self, who: Person, source: Contract, height: int, index: int, to: Contract) -> Commit:
        """Carry an effect of `source` to another contract."""
        content = inputs.Message(source.id, height, index).item()
        deps = (to.id, source.signed[height][0].id) if height < len(source.signed) else (to.id,)
        return self.write(who, to.repo, "ledger", inputs.MESSAGE, content, deps=deps)

    def proof(
        self,
        device: Person,
        merchant: Person,
        home: bytes,
        grant: bytes,
        contract: Contract,
        holder: Person,
        amount: int,
        *,
        authorized: int | None = None,
        nonce: bytes = b"n" * 16,
    ) -> Commit:
        """A device's word, in its principal's `person` repo (SPEC 9.3), that it took an authorization."""
        now = self.now_ms
        most = amount if authorized is None else authorized
        word = Authorization(holder.key, contract.id, merchant.key, most, "USD", nonce, now, now + DAY_MS)
        content = inputs.Proof(word.sign(holder.seed), amount, now + 500).item()
        return self.write(device, home, "device/0000abcd", inputs.PROOF, content, deps=(contract.id,), auth=grant)

    def completion(
        self, device: Person, home: bytes, grant: bytes, contract: Contract, evidence: Evidence, completed_ms: int
    ) -> Commit:
        """A device's word, in its principal's `person` repo, that what a trade asks for has happened."""
        content = Completion(evidence, completed_ms).item()
        # Signed when it is done.
        self.now_ms = max(self.now_ms, completed_ms)
        return self.write(device, home, "device/0000abcd", inputs.PROOF, content, deps=(contract.id,), auth=grant)

    def receipt(
        self,
        sealer: Person,
        contract: Contract,
        *,
        height: int,
        index: int,
        state: str,
        hold: int = 0,
        held: int = 0,
        released: int = 0,
        currency: str = "USD",
    ) -> Commit:
        """What the processor said after an effect."""
        said = inputs.Receipt(height, index, hold, "test", "ref", state, held, released, 0, currency, None, "")
        deps = (contract.id, contract.signed[height][0].id) if height < len(contract.signed) else (contract.id,)
        return self.write(sealer, contract.repo, "receipts", inputs.RECEIPT, said.item(), deps=deps)

    # -- sealing ------------------------------------------------------------------------------------------------------

    def seal(
        self,
        contract: Contract,
        *,
        by: Sequence[Person] | None = None,
        edit: Callable[[Seal], Seal] = lambda seal: seal,
        without: Iterable[Commit] = (),
    ) -> Folded:
        """Fold all that is there and have sealers sign it.

        `edit` changes the seal before it is signed; logs end before the first of their commits in `without`.
        """
        self.now_ms += 1_000
        folded = self.fold(contract, self.cut(contract, without))
        body = edit(folded.seal)
        contract.seals.append(replace(folded, seal=body))
        contract.carried.update(folded.carried)
        contract.signed.append(self.sign(contract, body, contract.sealers if by is None else by))
        return contract.seals[-1]

    def sign(self, contract: Contract, seal: Seal, by: Sequence[Person]) -> list[Commit]:
        """Have these people sign a seal, whether they may or not."""
        place = (contract.repo, SEAL_BRANCH, SEAL)
        return [self.write(sealer, *place, seal.item(), deps=(contract.id,)) for sealer in by]

    def fold(self, contract: Contract, cut: Cut) -> Folded:
        """The seal that follows from a cut."""
        if not contract.seals:
            return fold.begin(contract.id, contract.commit, self.now_ms, cut, self, self.run)
        return fold.proceed(self.tip(contract), self.now_ms, cut, self, self.run)

    def tip(self, contract: Contract) -> Tip:
        """Where the next seal follows."""
        return contract.seals[-1].tip()

    def cut(self, contract: Contract, without: Iterable[Commit] = ()) -> Cut:
        """Every log with inputs of the contract, the instance's own, and the `auth` logs of their repos (SPEC 7.3)."""
        absent = {commit.id for commit in without}
        before = {entry.log: entry.seq for entry in contract.last.cut} if contract.seals else {}
        ends = {log: end for log in self.logs if (end := self._end(log, absent)) is not None}
        taken = {log for log, end in ends.items() if self._speaks(log, contract, end)} if before else set[LogKey]()
        taken |= {contract.commit.header.log, *before}
        repos = {contract.repo, *(log.repo for log in taken)}
        taken |= {log for log in ends if log.branch == AUTH_BRANCH and log.repo in repos}
        seqs = {log: max(before.get(log, 0), ends.get(log, 0)) for log in taken}
        if not before:
            seqs[contract.commit.header.log] = contract.commit.header.seq
        return sorted_cut([CutEntry(log, seq, self.logs[log][seq].id) for log, seq in seqs.items()])

    def _end(self, log: LogKey, absent: set[bytes]) -> int | None:
        seqs = [commit.header.seq for commit in self.logs[log] if commit.id in absent] if absent else []
        end = min(seqs, default=len(self.logs[log])) - 1
        return end if end >= 0 else None

    def _speaks(self, log: LogKey, contract: Contract, end: int) -> bool:
        return bool(self.inputs_in(log, contract.id, -1, end))

    def run(self, module: bytes, data: bytes) -> bytes:
        """A module's answer."""
        return self.engine.run(self.modules[module], data).output

    # -- what a fold may look at (the `Evidence` protocol) -------------------------------------------------------------

    def inputs_in(self, log: LogKey, instance: bytes, after: int, upto: int) -> Sequence[Commit]:
        known = self._inputs.get((log, instance), [])
        start = bisect_right(known, after, key=lambda commit: commit.header.seq)
        return known[start : bisect_right(known, upto, key=lambda commit: commit.header.seq)]

    def rights(self, repo: bytes, heads: tuple[tuple[LogKey, int], ...]) -> Rights:
        known = self._rights.get((repo, heads))
        if known is None:
            known = Rights.replay(repo, [commit for log, seq in heads for commit in self.logs[log][: seq + 1]])
            self._rights[repo, heads] = known
        return known

    def final_seal(self, instance: bytes, height: int) -> Seal | None:
        contract = self.contracts.get(instance)
        return contract.seals[height].seal if contract is not None and height < len(contract.seals) else None

    def founding(self, instance: bytes) -> inputs.Instance | None:
        contract = self.contracts.get(instance)
        return None if contract is None else inputs.Instance.read(contract.commit.content())

    def carried(self, instance: bytes, message: inputs.Message) -> bool:
        return message in self.contracts[instance].carried

    # -- publishing ---------------------------------------------------------------------------------------------------

    def commits(self) -> list[Commit]:
        """Everything that was written, each log together."""
        return [commit for entries in self.logs.values() for commit in entries]

    def bundle(self, *roots: Contract, commits: Iterable[Commit] | None = None, note: str = "for a test") -> bytes:
        """A bundle's bytes; `commits` are the community's own, unless others are given."""
        shown = self.commits() if commits is None else commits
        envelopes = tuple(read(commit.cose, commit.body) for commit in shown)
        return Bundle(tuple(root.id for root in roots), envelopes, tuple(self.modules.values()), note).encode()
