"""A community in memory for folds: logs that write, evidence that reads them back, contracts that are functions."""

from collections.abc import Callable
from dataclasses import dataclass, field

from exonomy_contracts.commit import inputs, seal
from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Grant, Root, repo_id
from exonomy_contracts.commit.completion import Completion, Counted, Evidence, Fix
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.rights import Rights
from exonomy_contracts.commit.seal import Cut, CutEntry, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.wire import cbor

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, TILL, VOUCHER, key, seed

LEDGER, DEVICE = "ledger", "device/0a1b2c3d"
MODULE = seed("module")
SHOWN = Evidence((Fix(400, 525_200_080, -134_049_540, 45),), count=Counted(300, 1, 4))

Answers = Callable[[dict[int, cbor.Item]], cbor.Item]


def counting(data: dict[int, cbor.Item]) -> cbor.Item:
    """A contract that counts its calls and refuses `no`; its state is {0: calls, 1: the last call}."""
    state, call = data[0], data[1]
    assert isinstance(call, dict)
    if call[0] == "no":
        return {1: [100, "no"]}
    before = state[0] if isinstance(state, dict) else 0
    assert isinstance(before, int)
    event: cbor.Item = ["counted", {0: before + 1}]
    return {0: {0: {0: before + 1, 1: call[0]}, 1: [event], 2: [["notify", {0: key(CUSTOMER), 1: "counted"}]]}}


@dataclass
class World:
    """A merchant's trade repo with one instance; the merchant owns it, the till is its device, the gateway seals.

    `more` are other modules than the instance began with.
    """

    answers: Answers = counting
    commits: list[Commit] = field(default_factory=list)
    logs: dict[LogKey, LogWriter] = field(default_factory=dict)
    seals: dict[tuple[bytes, int], Seal] = field(default_factory=dict)
    founded: dict[bytes, inputs.Instance] = field(default_factory=dict)
    """What other instances began as."""
    carried_before: list[inputs.Message] = field(default_factory=list)
    asked: list[dict[int, cbor.Item]] = field(default_factory=list)
    more: dict[bytes, Answers] = field(default_factory=dict)

    def __post_init__(self) -> None:
        root = Root("trade", bytes(16)).item()
        self.repo = repo_id(key(MERCHANT), cbor.dumps(root))
        self.write(MERCHANT, AUTH_BRANCH, "root", root)
        self.grant = self.write(
            MERCHANT, AUTH_BRANCH, "grant", Grant(key(TILL), Capability.WRITE, 100, 10_000, role="device").item()
        )
        self.born = inputs.Instance("trade", MODULE, {0: "terms"}, (key(GATEWAY),), 1)
        self.instance = self.write(MERCHANT, LEDGER, "instance", self.born.item())

    def write(self, by: bytes, branch: str, kind: str, item: cbor.Item, **more: object) -> Commit:
        """The next commit of a log."""
        name = LogKey(self.repo, branch, key(by))
        log = self.logs.setdefault(name, LogWriter(by, self.repo, branch))
        self.commits.append(log.append(kind, item, 1_000, **more))
        return self.commits[-1]

    def say(self, kind: str, item: cbor.Item, by: bytes = MERCHANT, branch: str = LEDGER, **more: object) -> Commit:
        """An input of the instance."""
        deps = (self.instance.id, *more.pop("deps", ()))
        return self.write(by, branch, kind, item, deps=deps, **more)

    def call(self, op: str = "go", by: bytes = MERCHANT, **more: object) -> Commit:
        return self.say("call", inputs.Call(op, None).item(), by, **more)

    def proof(self, accepted_ms: int = 500, amount: int = 40, by: bytes = TILL, **changes: object) -> Commit:
        """The till's proof of a redemption that the customer authorized; `allowed` is the authorized amount."""
        allowed, forged = changes.pop("allowed", 50), changes.pop("forged", False)
        fields = {"trade": self.instance.id, "audience": key(MERCHANT), "amount": allowed, "currency": "USD"}
        fields |= {"expires_ms": 900} | changes
        data = Authorization(key(CUSTOMER), nonce=bytes(16), issued_ms=1, **fields).sign(CUSTOMER)
        data = data[:-1] + bytes([data[-1] ^ 1]) if forged else data
        body = inputs.Proof(data, amount, accepted_ms).item()
        return self.say("proof", body, by, DEVICE, auth=self.grant.id)

    def complete(self, by: bytes = TILL, evidence: Evidence = SHOWN, completed_ms: int = 500) -> Commit:
        """The till's word that it is done."""
        return self.say("proof", Completion(evidence, completed_ms).item(), by, DEVICE, auth=self.grant.id)

    def receipt(self, by: bytes = GATEWAY) -> Commit:
        body = inputs.Receipt(1, 0, 0, "stripe", "pi_1", "held", 50, 0, 0, "USD", None, "").item()
        return self.say("receipt", body, by, deps=(seed("seal"),))

    def message(self, height: int = 4, index: int = 0, by: bytes = GATEWAY, branch: str = LEDGER) -> Commit:
        return self.say("message", inputs.Message(VOUCHER, height, index).item(), by, branch, deps=(seed("seal"),))

    def source(self, *effects: seal.Effect, height: int = 4) -> None:
        """A final seal of the voucher with these effects."""
        outcome = seal.Accepted(seed("cause"), (), effects)
        self.founded.setdefault(VOUCHER, inputs.Instance("voucher", MODULE, None, (key(GATEWAY),), 1))
        self.seals[VOUCHER, height] = Seal(VOUCHER, height, None, MODULE, (), bytes(32), None, bytes(32), (outcome,), 1)

    def cut(self, *, without: tuple[str, ...] = (), upto: dict[LogKey, int] | None = None) -> Cut:
        """All logs up to their heads, or up to a seq."""
        reached = {commit.header.log: commit for commit in self.commits if commit.header.branch not in without}
        for commit in self.commits:
            if upto and upto.get(commit.header.log) == commit.header.seq:
                reached[commit.header.log] = commit
        return seal.sorted_cut([CutEntry(log, last.header.seq, last.id) for log, last in reached.items()])

    def keep(self, folded: fold.Folded) -> fold.Folded:
        """A seal of the instance that is final."""
        self.seals[self.instance.id, folded.seal.height] = folded.seal
        self.carried_before += folded.carried
        return folded

    def carry_own(self, height: int, index: int = 0, by: bytes = GATEWAY) -> Commit:
        """An effect of the instance's own seal, brought back to it."""
        return self.say("message", inputs.Message(self.instance.id, height, index).item(), by, deps=(seed("seal"),))

    def first_cut(self) -> Cut:
        """SPEC 7.4: the instance's log up to the instance, and the auth logs."""
        logs = (AUTH_BRANCH, LEDGER)
        cut = self.cut(upto={self.instance.header.log: self.instance.header.seq})
        merchants = [entry for entry in cut if entry.log.branch in logs and entry.log.author == key(MERCHANT)]
        return seal.sorted_cut(merchants)

    # -- Evidence and Runner ------------------------------------------------------------------------------------------

    def inputs_in(self, log: LogKey, instance: bytes, after: int, upto: int) -> list[Commit]:
        entries = sorted((c for c in self.commits if c.header.log == log), key=lambda c: c.header.seq)
        return [c for c in entries if after < c.header.seq <= upto and inputs.addressee(c.header) == instance]

    def rights(self, repo: bytes, heads: tuple[tuple[LogKey, int], ...]) -> Rights:
        known = [c for c in self.commits for log, seq in heads if c.header.log == log and c.header.seq <= seq]
        return Rights.replay(repo, known)

    def final_seal(self, instance: bytes, height: int) -> Seal | None:
        return self.seals.get((instance, height))

    def founding(self, instance: bytes) -> inputs.Instance | None:
        return self.founded.get(instance, self.born if instance == self.instance.id else None)

    def carried(self, instance: bytes, message: inputs.Message) -> bool:
        return message in self.carried_before

    def __call__(self, module: bytes, data: bytes) -> bytes:
        answers = {MODULE: self.answers, **self.more}.get(module)
        if answers is None:
            raise NotAdmitted("no such module here")
        asked = cbor.loads(data)
        assert isinstance(asked, dict)
        self.asked.append(asked)
        answer = answers(asked)
        return answer if isinstance(answer, bytes) else cbor.dumps(answer)

    # -- folding ------------------------------------------------------------------------------------------------------

    def begin(self, time_ms: int = 1_000, cut: Cut | None = None) -> fold.Folded:
        cut = self.first_cut() if cut is None else cut
        return fold.begin(self.instance.id, self.instance, time_ms, cut, self, self)

    def proceed(self, before: fold.Folded, time_ms: int = 2_000, cut: Cut | None = None) -> fold.Folded:
        return fold.proceed(before.tip(), time_ms, self.cut() if cut is None else cut, self, self)
