"""Two or three gateways that seal the same instances, each with rooms and a folder of its own, in one process."""

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import wasmtime
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.execution.peering import Peer, exchange
from exonomy_gateway.store import instances
from exonomy_gateway.store import seals as kept_seals
from exonomy_gateway.store.database import Database

from tests.gateway.execution.people import Now, Person
from tests.gateway.execution.rooms import Rooms
from tests.gateway.waiting import PATIENCE_S, until

COUNTER_WAT = (Path(__file__).resolve().parents[2] / "doubles" / "counter.wat").read_text(encoding="ascii")
COUNTER = bytes(wasmtime.wat2wasm(COUNTER_WAT))
"""Emits the effects that a call's args are; a text refuses; `None` counts."""
HUNDREDS = bytes(wasmtime.wat2wasm(COUNTER_WAT.replace("(i64.const 1))))", "(i64.const 100))))")))
"""The same, but it counts in hundreds."""


def name_of(module: bytes) -> bytes:
    """The hash by which an instance names a module."""
    return hashlib.sha256(module).digest()


class Lying(Modules):
    """Runs another module under the counter's name."""

    def __call__(self, module: bytes, data: bytes) -> bytes:
        return super().__call__(name_of(HUNDREDS) if module == name_of(COUNTER) else module, data)


class Gateway:
    """One of the ring."""

    def __init__(self, folder: Path, now: Now, modules: type[Modules] = Modules) -> None:
        folder.mkdir(exist_ok=True)
        self.folder, self.now, self._modules, self.known = folder, now, modules, [COUNTER, HUNDREDS]
        self.up = False
        self.open()
        self.key = self.rooms.identity.key

    def open(self, store: Callable[[Path], Database] = Database) -> None:
        """Start its rooms."""
        modules = self._modules(Engine(), self.known)
        self.rooms = Rooms(self.folder, {}, self.now, modules=modules, store=store)
        self.up = True

    def close(self) -> None:
        """Stop its rooms."""
        if self.up:
            self.up = False
            self.rooms.close()

    def seals(self, instance: bytes) -> list[Seal]:
        """The final seals that it has."""
        return [seal for _, _, seal in instances.seals(self.rooms.database.read(), instance)]

    def fault(self, instance: bytes) -> str:
        """Why it can't go on with an instance; empty when it can."""
        return self.rooms.executor.faults().get(instance, "")

    def dissents(self) -> list[kept_seals.Dissent]:
        """What it holds against others."""
        return kept_seals.dissents(self.rooms.database.read())


class Ring:
    """The gateways and one person whose instances they seal."""

    def __init__(self, folder: Path, count: int, *, liar: int | None = None) -> None:
        self.now = Now()
        self.gateways = [
            Gateway(folder / str(number), Now(), Lying if number == liar else Modules) for number in range(count)
        ]
        self.owner = Person("owner", self.now)

    def found(
        self,
        k: int,
        keys: Sequence[bytes] | None = None,
        at: int = 0,
        params: Item = None,
        type: str = "counter",  # noqa: A002  # as the instance calls it
        module: bytes = COUNTER,
    ) -> "Odd":
        """A counter that these keys seal, by default all gateways; brought to one of them."""
        sealers = tuple(gateway.key for gateway in self.gateways) if keys is None else tuple(keys)
        root, repo = self.owner.begin_repo("task")
        born = inputs.Instance(type, name_of(module), {} if params is None else params, sealers, k)
        commit = self.owner.write(repo, inputs.LEDGER_BRANCH, inputs.INSTANCE, born.item())
        self.gateways[at].rooms.take(root, commit)
        return Odd(self, repo, commit.id)

    def pump(self) -> None:
        """Exchange and seal until nothing moves any more."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            up = [gateway for gateway in self.gateways if gateway.up]
            before = [len(gateway.rooms.sealed) for gateway in up]
            new = exchange([Peer(gateway.rooms.database, gateway.rooms.door) for gateway in up])
            for gateway in up:
                gateway.rooms.settle()
            if not new and before == [len(gateway.rooms.sealed) for gateway in up]:
                return
            assert time.monotonic() < deadline, self.faults()

    def until(self, holds: Callable[[], bool]) -> None:
        """Pump until something has come true."""

        def pumped() -> bool:
            self.pump()
            return holds()

        until(lambda: holds() or pumped(), self.faults)

    def faults(self) -> list[dict[bytes, str]]:
        """What each gateway that is up can't go on with."""
        return [gateway.rooms.executor.faults() for gateway in self.gateways if gateway.up]

    def close(self) -> None:
        for gateway in self.gateways:
            gateway.close()


class Odd:
    """One instance of the counter."""

    def __init__(self, ring: Ring, repo: bytes, instance: bytes) -> None:
        self.ring, self.repo, self.id = ring, repo, instance

    def call(self, args: Item = None, at: int = 0, by: Person | None = None) -> Commit:
        """A call of the owner's, brought to one gateway; another person gets a grant first."""
        grant = None
        if by is not None:
            given = self.ring.owner.grant(self.repo, by.key)
            grant = given.id
            self.ring.gateways[at].rooms.take(given)
        commit = (by or self.ring.owner).call(self.repo, self.id, "do", args, grant)
        answers = self.ring.gateways[at].rooms.take(commit)
        assert all(hasattr(answer, "new") for answer in answers), answers
        return commit

    def heights(self) -> list[int]:
        """How far each gateway that is up is, counted in seals."""
        return [len(gateway.seals(self.id)) for gateway in self.ring.gateways if gateway.up]

    def count(self, at: int = 0) -> int:
        """What the counter says of itself."""
        counted = self.ring.gateways[at].rooms.state(self.id)[0]
        assert isinstance(counted, bytes)
        return int.from_bytes(counted, "little")

    def is_same(self) -> bool:
        """Whether every gateway that is up has the same final seals."""
        chains = [gateway.seals(self.id) for gateway in self.ring.gateways if gateway.up]
        return all(chain == chains[0] for chain in chains)


@contextmanager
def ring(folder: Path, count: int, *, liar: int | None = None) -> Iterator[Ring]:
    """A ring that is closed again."""
    made = Ring(folder, count, liar=liar)
    try:
        yield made
    finally:
        made.close()
