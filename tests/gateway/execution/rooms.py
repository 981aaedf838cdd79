"""A gateway's rooms from the door to the processor, without broker and HTTP: what a crash or a fault happens to."""

from collections.abc import Callable, Mapping
from pathlib import Path

from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.clock import Clock
from exonomy_gateway.execution.executor import Executor
from exonomy_gateway.execution.journal import StoreJournal
from exonomy_gateway.execution.modules import FolderCache, Modules
from exonomy_gateway.execution.payments import Payments
from exonomy_gateway.execution.sealer import Sealed, Sealer
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.answers import Answer, Arrival, NotTaken
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.money.outbox import Outbox
from exonomy_gateway.money.processor import Processor
from exonomy_gateway.store import instances, module_bytes
from exonomy_gateway.store.database import Database
from exonomy_gateway.store.known_time import last_known_ms

REST_S = 10


class Rooms:
    """Composed as `gateway.Gateway` composes them, over the files in one folder. Open at once."""

    def __init__(
        self,
        folder: Path,
        processors: Mapping[str, Processor],
        now: Callable[[], int],
        *,
        store: Callable[[Path], Database] = Database,
        modules: Modules | None = None,
    ) -> None:
        """`store` opens the database: a test may give one that is watched."""
        self.database = store(folder / "store.db")
        self.identity = Identity.of(folder)
        self.clock = Clock(now, last_known_ms(self.database.read()))
        self.modules = modules or Modules(
            Engine(FolderCache(folder / "compiled")), module_bytes.every(self.database.read())
        )
        self.sealed: list[Sealed] = []
        self.followed: list[Callable[[Seal], None]] = []
        self.executor = Executor(
            self.database, Sealer(self.database, self.identity, self.clock, self.modules), self._on_sealed
        )
        self.journal = StoreJournal(
            self.database, self.identity, self.clock, lambda commit: self.executor.notify([commit])
        )
        self.outbox = Outbox(self.journal, processors, self.clock.now_ms)
        self.payments = Payments(self.database, self.outbox, self.identity.key, doubt=self.clock.doubt, tick_s=0.02)
        self.door = Door(self.database, self.clock, self.executor.notify)
        self.executor.start()
        self.payments.start()

    def close(self) -> None:
        """Stop in the order in which the gateway stops."""
        self.payments.stop()
        self.executor.stop()
        self.door.close()
        self.database.close()

    def take(self, *brought: Commit, sender: str | None = None) -> list[Answer]:
        """Give commits to the door as one message; what follows may still be under way."""
        data = b"".join(commit.envelope() for commit in brought)
        (answers,) = self.door.take([Arrival(sender, data)])
        return answers

    def offer(self, *brought: Commit, sender: str | None = None) -> list[Answer]:
        """Give commits to the door and let the gateway come to rest."""
        answers = self.take(*brought, sender=sender)
        self.settle()
        return answers

    def bring(self, *brought: Commit) -> list[Answer]:
        """Give commits to the door; each must be taken."""
        answers = self.offer(*brought)
        refused = [answer for answer in answers if isinstance(answer, NotTaken)]
        assert not refused, refused
        return answers

    def settle(self) -> None:
        """Wait until nothing is left to seal or to pay, as far as the processor allows."""
        before = -1
        while before != len(self.sealed):
            before = len(self.sealed)
            assert self.executor.wait_idle(REST_S)
            assert self.payments.wait_idle(REST_S)
            assert self.executor.wait_idle(REST_S)

    def state(self, instance: bytes) -> dict[int, Item]:
        """The state of an instance, decoded."""
        standing = instances.standing(self.database.read(), instance)
        assert standing is not None
        state = cbor.loads(standing.state)
        assert isinstance(state, dict)
        return state

    def _on_sealed(self, sealed: Sealed) -> None:
        self.sealed.append(sealed)
        self.payments.on_sealed(sealed.seal)
        for follow in self.followed:
            follow(sealed.seal)
