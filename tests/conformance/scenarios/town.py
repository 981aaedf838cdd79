"""A town in memory: people sign, and what the host does by itself happens by itself.

Every message is carried, every wake fires once its time has come, the processor does what it is told and the sealers
say so. What is written is what honest parties would write, byte for byte, and the same in every run.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from exonomy_contracts import limits, modules
from exonomy_contracts.commit.completion import Evidence
from exonomy_contracts.commit.seal import Accepted, Effect, Outcome, Refused, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import facts, fold
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item

from tests.conformance.scenarios.processor import Processor
from tests.doubles.community import Community, Contract, Person

GATEWAY = Person("gateway")


@dataclass(frozen=True, order=True)
class Wake:
    """A call that a sealer makes once its time has come."""

    at_ms: int
    number: int
    instance: bytes
    op: str
    args: Item


class Town(Community):
    """People, instances and their sealers. A call by another than the founder stands on a grant by the founder."""

    def __init__(self, *sealers: Person, k: int | None = None) -> None:
        """`sealers` seal whatever is founded, by default one gateway alone; k of them, by default all."""
        super().__init__()
        self.sealers = sealers or (GATEWAY,)
        self.k = len(self.sealers) if k is None else k
        self.away: set[Person] = set()
        self._people = {person.key: person for person in self.sealers}
        self.processor = Processor()
        self.outcomes: dict[bytes, Outcome] = {}
        self._founders: dict[bytes, Person] = {}
        self._rights_given: dict[tuple[bytes, bytes], bytes] = {}
        self._homes: dict[bytes, bytes] = {}
        self._enrolments: dict[bytes, tuple[Person, bytes]] = {}
        self._wakes: list[Wake] = []
        self._expected: set[bytes] = set()
        self._nonces = 0

    def meet(self, *people: Person) -> None:
        """Who may become a sealer later is known by name."""
        self._people |= {person.key: person for person in people}

    def person(self, key: bytes) -> Person:
        """Whose key this is."""
        return self._people[key]

    # -- what people do -----------------------------------------------------------------------------------------------

    def found(
        self,
        founder: Person,
        kind: str,
        params: dict[int, Item],
        *,
        module: bytes | None = None,
        sealers: Sequence[Person] | None = None,
        k: int | None = None,
    ) -> Contract:
        """A repo with an instance of a reviewed contract, begun at once."""
        sealing = self.sealers if sealers is None else sealers
        self.meet(*sealing)
        least = (self.k if sealers is None else len(sealers)) if k is None else k
        repo = self.repo(founder, kind, f"{len(self.contracts)}")
        code = modules.load(kind) if module is None else module
        contract = self.begin(founder, repo, sealing, k=least, module=code, type=kind, params=params)
        self._founders[contract.id] = founder
        self.settle()
        if contract.seals:
            self.accepted(contract.id)
        return contract

    def ask(self, who: Person, contract: Contract, op: str, args: Item = None) -> Commit:
        """Sign a call; it waits for the next seal."""
        self.meet(who)
        auth = None if who == self._founders[contract.id] else self._right(who, contract)
        return self.call(who, contract, {} if args is None else args, op=op, auth=auth)

    def say(self, who: Person, contract: Contract, op: str, args: Item = None) -> Accepted:
        """A call that has to be accepted, and all that follows from it."""
        commit = self.ask(who, contract, op, args)
        self.settle()
        return self.accepted(commit.id)

    def refused(self, who: Person, contract: Contract, op: str, args: Item = None) -> Refused:
        """A call that has to be refused."""
        commit = self.ask(who, contract, op, args)
        self._expected.add(commit.id)
        self.settle()
        outcome = self.outcomes[commit.id]
        assert isinstance(outcome, Refused), f"{op} was accepted"
        return outcome

    def accepted(self, name: bytes) -> Accepted:
        """What became of an input, which has to have been accepted."""
        outcome = self.outcomes[name]
        assert isinstance(outcome, Accepted), outcome
        return outcome

    def enrol(self, principal: Person, device: Person) -> None:
        """A device that speaks for its principal from now on."""
        grant = self.grant(principal, self._home(principal), device, role="device")
        self._enrolments[device.key] = (principal, grant)

    def redeem(self, device: Person, contract: Contract, holder: Person, amount: int) -> Commit:
        """A till takes the holder's authorization."""
        principal, grant = self._enrolments[device.key]
        self._nonces += 1
        nonce = self._nonces.to_bytes(16)
        home = self._home(principal)
        return self.proof(device, principal, home, grant, contract, holder, amount, nonce=nonce)

    def prove(self, device: Person, contract: Contract, evidence: Evidence, completed_ms: int) -> Commit:
        """A sensor's word that what it watched for has happened."""
        principal, grant = self._enrolments[device.key]
        return self.completion(device, self._home(principal), grant, contract, evidence, completed_ms)

    def lose_hold(self, contract: Contract, hold: int, state: str) -> None:
        """The processor says that a hold is `expired`, `failed` or `charged_back`."""
        self._receive(contract, hold, state)
        self.settle()

    # -- what happens by itself ---------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Seal and carry until nothing moves; what is refused without being expected is a mistake of the scenario."""
        while True:
            self._fire(self.now_ms)
            ready = [
                contract for contract in self.contracts.values() if self._waits(contract) and self._sealing(contract)
            ]
            if not ready:
                return
            for contract in ready:
                self.seal_next(contract)

    def until(self, time_ms: int) -> None:
        """Let time pass; every wake that falls due fires at its time."""
        self.settle()
        while due := [wake for wake in self._wakes if wake.at_ms <= time_ms]:
            self.now_ms = max(self.now_ms, min(due).at_ms)
            self.settle()
        self.now_ms = max(self.now_ms, time_ms)

    def seal_next(self, contract: Contract) -> None:
        """The proposer folds, all who are there sign, and what the seal asks for is done."""
        folded = self.seal(contract, by=self._sealing(contract), without=self._overflow(contract))
        for outcome in folded.seal.outcomes:
            self.outcomes[outcome.input] = outcome
            unexpected = isinstance(outcome, Refused) and outcome.input not in self._expected
            assert not unexpected, f"{contract.born.type} at height {folded.seal.height}: {outcome}"
        for index, effect in enumerate(folded.seal.effects):
            self._carry_out(contract, folded.seal, index, effect)

    def state(self, contract: Contract) -> Any:  # noqa: ANN401 - a state holds values of many types
        """The contract's state as it was sealed last."""
        return cbor.loads(contract.seals[-1].state)

    def export(self, note: str) -> bytes:
        """The whole town as a bundle, every instance to be checked in full."""
        return self.bundle(*self.contracts.values(), note=note)

    def _carry_out(self, contract: Contract, seal: Seal, index: int, effect: Effect) -> None:
        fields: dict[int, Any] = effect.fields
        if effect.kind == "message" and fields[0] in self.contracts:
            to = self.contracts[fields[0]]
            self.message(self._proposer(to), contract, seal.height, index, to)
        elif effect.kind == "become":
            self.message(self._proposer(contract), contract, seal.height, index, contract)
        elif effect.kind == "wake":
            self._wakes.append(Wake(fields[0], len(self._wakes), contract.id, fields[1], fields[2]))
        elif effect.kind in ("hold", "release", "refund"):
            self.processor.order(contract.id, seal.height, index, effect)
            self._receive(contract, fields[0])

    def _receive(self, contract: Contract, hold: int, state: str | None = None) -> None:
        said = self.processor.query(contract.id, hold, state)
        self.receipt(self._proposer(contract), contract, hold=hold, **said)

    def _fire(self, time_ms: int) -> None:
        for wake in sorted(wake for wake in self._wakes if wake.at_ms <= time_ms):
            contract = self.contracts[wake.instance]
            if not self._sealing(contract):
                continue
            self._wakes.remove(wake)
            caller = self._proposer(contract)
            if self._would_take(contract, caller, wake):
                self.call(caller, contract, wake.args, op=wake.op)

    def _would_take(self, contract: Contract, caller: Person, wake: Wake) -> bool:
        told = facts.Told(wake.op, wake.args, {0: facts.CALL, 1: caller.key, 2: bytes(32)})
        return fold.would_take(self.tip(contract), self.now_ms, told, self, self.run)

    def _waits(self, contract: Contract) -> bool:
        if not contract.seals:
            return True
        reached = {entry.log: entry.seq for entry in contract.last.cut}
        return any(
            commits[-1].header.seq > reached.get(log, -1)
            for (log, instance), commits in self._inputs.items()
            if instance == contract.id
        )

    def _overflow(self, contract: Contract) -> Iterable[Commit]:
        """What doesn't fit into the next seal, from the newest on."""
        if not contract.seals:
            return ()
        reached = {entry.log: entry.seq for entry in contract.last.cut}
        new = [
            commit
            for (log, instance), commits in self._inputs.items()
            if instance == contract.id
            for commit in commits
            if commit.header.seq > reached.get(log, -1)
        ]
        return sorted(new, key=lambda commit: commit.header.time_ms)[limits.SEAL_INPUTS :]

    def _proposer(self, contract: Contract) -> Person:
        """Whose turn it is (SPEC 10.10)."""
        return self._people[self._in_force(contract).proposer(len(contract.seals))]

    def _in_force(self, contract: Contract) -> Sealers:
        return self.tip(contract).sealers if contract.seals else Sealers.of(contract.born)

    def _sealing(self, contract: Contract) -> Sequence[Person]:
        """Who signs the next seal, the proposer first; nobody where the proposer is away or too few are there."""
        proposer, sealers = self._proposer(contract), self._in_force(contract)
        people = [proposer, *(self._people[key] for key in sealers.keys if key != proposer.key)]
        present = [person for person in people if person not in self.away]
        enough = proposer in present and len(present) >= sealers.k
        return present if enough else ()

    def _right(self, who: Person, contract: Contract) -> bytes | None:
        if who.key in self._in_force(contract):
            return None
        key = (contract.id, who.key)
        if key not in self._rights_given:
            self._rights_given[key] = self.grant(self._founders[contract.id], contract.repo, who)
        return self._rights_given[key]

    def _home(self, person: Person) -> bytes:
        if person.key not in self._homes:
            self._homes[person.key] = self.repo(person, "person")
        return self._homes[person.key]
