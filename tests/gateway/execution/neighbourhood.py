"""A merchant, a buyer, a till, and a gateway's rooms, with the real contracts and a processor in memory."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.answers import Answer
from exonomy_gateway.money.limits import LAST_WAIT_MS
from exonomy_gateway.money.processor import Processor

from tests.doubles.memory_processor import MemoryProcessor
from tests.gateway.execution.people import Now, Person, Till, module_hash
from tests.gateway.execution.rooms import Rooms
from tests.gateway.waiting import until


class Neighbourhood:
    """People, and the gateway of their community, which a test may stop and start again."""

    def __init__(
        self,
        folder: Path,
        processors: Mapping[str, Processor] | None = None,
        now: Now | None = None,
        modules: Modules | None = None,
    ) -> None:
        """`processors` are by the names that trades use; the one in memory is there unless others are given."""
        self.folder, self.now = folder, now or Now()
        self.processor = MemoryProcessor(self.now)
        self.processors: Mapping[str, Processor] = processors or {"memory": self.processor}
        self.modules = modules
        self.merchant, self.buyer = Person("merchant", self.now), Person("buyer", self.now)
        self.till = Till(self.merchant, self.now)
        self.identity = Identity.of(folder)
        self.open()
        self.bring(self.merchant.first, self.till.enrolment)

    def open(self) -> Rooms:
        """Start the gateway's rooms on the folder."""
        self.rooms = Rooms(self.folder, self.processors, self.now, modules=self.modules)
        return self.rooms

    def close(self) -> None:
        """Stop the gateway's rooms."""
        self.rooms.close()

    def restart(self) -> Rooms:
        """Stop the gateway's rooms and start them again."""
        self.close()
        return self.open()

    def bring(self, *brought: Commit) -> list[Answer]:
        """Give commits to the door; each must be taken."""
        return self.rooms.bring(*brought)

    def state(self, instance: bytes) -> dict[int, Item]:
        """The state of an instance, decoded."""
        return self.rooms.state(instance)

    def begin(self, person: Person, kind: str, params: Item, module: bytes | None = None) -> tuple[bytes, bytes]:
        """A new repo with an instance of a packaged contract, or of another module; the repo and the instance."""
        root, repo = person.begin_repo(kind)
        born = inputs.Instance(kind, module or module_hash(kind), params, (self.identity.key,), 1)
        commit = person.write(repo, inputs.LEDGER_BRANCH, inputs.INSTANCE, born.item())
        self.bring(root, commit)
        return repo, commit.id

    def try_again(self) -> None:
        """Let time pass until the gateway has tried again, with success, what waits for a processor."""
        self.now.ms += LAST_WAIT_MS
        self.until(lambda: not self.rooms.outbox.waiting())

    def try_again_once(self) -> None:
        """Let time pass until the gateway has tried again, whatever comes of it."""
        before = {waiting.intent_id: waiting.tries for waiting in self.rooms.outbox.waiting()}
        self.now.ms += LAST_WAIT_MS
        self.until(lambda: all(one.tries > before.get(one.intent_id, 0) for one in self.rooms.outbox.waiting()))

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something has come true by itself, and for what follows from it."""
        until(holds, lambda: (self.rooms.outbox.waiting(), self.rooms.executor.faults()))
        self.rooms.settle()

    def released(self) -> int:
        """Minor units that the processor in memory has paid out."""
        return sum(amount for name, _, amount in self.processor.moves if name == "release")


@contextmanager
def neighbourhood(folder: Path, modules: Modules | None = None) -> Iterator[Neighbourhood]:
    """A neighbourhood that is closed again."""
    at = Neighbourhood(folder, modules=modules)
    try:
        yield at
    finally:
        at.close()
