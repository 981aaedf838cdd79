"""Plays what happens on a disk that fills up. Run on a small file system of its own: `python -m … FOLDER SCENE`.

It ends with an assertion, or says "held" when every promise was kept.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.ingest.answers import NotTaken, Taken
from exonomy_gateway.money.processor import HoldState
from exonomy_gateway.store import commits

from tests.doubles.memory_processor import MemoryProcessor
from tests.gateway.execution.neighbourhood import Neighbourhood, neighbourhood
from tests.gateway.execution.people import Till
from tests.gateway.execution.sale import COMPLETED, FUNDED, Sale

CHUNK = bytes(4_096)


class Ballast:
    """Other people's files, which take all the room that is left."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "ballast"

    def fill(self) -> None:
        """Leave no room."""
        with suppress(OSError), self._path.open("ab", buffering=0) as file:
            while file.write(CHUNK):
                pass

    def drop(self) -> None:
        """Give the room back."""
        self._path.unlink(missing_ok=True)


class FillingProcessor(MemoryProcessor):
    """A processor during whose answers the disk fills up, once."""

    fill: Callable[[], None] | None = None

    def release_to(self, ref: str, cumulative: int, final: bool, key: str) -> HoldState:
        released = super().release_to(ref, cumulative, final, key)
        if self.fill is not None:
            self.fill()
            self.fill = None
        return released


def until_busy(at: Neighbourhood, chatter: Iterator[Commit]) -> list[Commit]:
    """Offer commits one by one until the store has no room; what was acknowledged up to then."""
    acknowledged: list[Commit] = []
    for commit in chatter:
        (answer,) = at.rooms.take(commit)
        if isinstance(answer, NotTaken):
            assert answer.code == "busy", answer
            assert "full" in answer.text, answer
            return acknowledged
        acknowledged.append(commit)
    raise AssertionError("the disk never filled up")


def is_here(at: Neighbourhood, acknowledged: list[Commit]) -> bool:
    """Whether everything that was acknowledged is stored, and every log whole."""
    read = at.rooms.database.read()
    return all(commits.has(read, commit) for commit in acknowledged) and commits.damaged_logs(read) == []


def words(till: Till) -> Iterator[Commit]:
    """What else a till says; each is its log's next."""
    while True:
        yield till.person.write(till.merchant.repo, till.branch, "reading", ["x" * 1_000], auth=till.enrolment.id)


def at_the_door(at: Neighbourhood, ballast: Ballast) -> None:
    """The door answers busy, nothing acknowledged is lost, and the same message is taken once there is room."""
    sale = Sale.funded(at)
    other = Till(at.merchant, at.now)
    at.bring(other.enrolment)
    ballast.fill()
    acknowledged = until_busy(at, words(other))
    proof = sale.proof(6_000)
    (answer,) = at.rooms.offer(proof)
    assert isinstance(answer, NotTaken)
    assert (answer.code, at.released(), sale.status) == ("busy", 0, FUNDED)
    assert at.rooms.database.last_error is not None
    ballast.drop()
    (answer,) = at.rooms.offer(proof)
    assert isinstance(answer, Taken)
    assert is_here(at, [*acknowledged, proof])
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def before_the_seal(at: Neighbourhood, ballast: Ballast) -> None:
    """The proof is acknowledged, and then there is no room for its seal: it waits, says why, and goes on by itself."""
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    at.rooms.executor.stop()
    (answer,) = at.rooms.take(proof)
    assert isinstance(answer, Taken)
    ballast.fill()
    starved(at)
    at.restart().settle()
    assert "full" in at.rooms.executor.faults()[sale.trade], at.rooms.executor.faults()
    assert (at.released(), at.rooms.sealed) == (0, [])
    ballast.drop()
    at.until(lambda: sale.status == COMPLETED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert at.rooms.executor.faults() == {}


def before_the_result(at: Neighbourhood, ballast: Ballast) -> None:
    """The processor has paid, and there is no room to write that down: it is asked again, and pays once."""
    sale = Sale.funded(at)
    processor = at.processor
    assert isinstance(processor, FillingProcessor)

    def fill() -> None:
        ballast.fill()
        starved(at)

    processor.fill = fill
    proof = sale.redeem(6_000)
    assert at.released() == 6_000
    assert sale.verdict(proof)[0] == "accepted"
    assert "full" in str(at.rooms.payments.last_fault)
    ballast.drop()
    at.until(lambda: sale.status == COMPLETED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert [name for name, _, _ in processor.moves] == ["begin_hold", "release"]


def while_a_payer_pays(at: Neighbourhood, ballast: Ballast) -> None:
    """A webhook says that the hold is paid, and there is no room to write that down."""
    sale = Sale.agreed(at)
    (ref,) = sale.refs()
    at.processor.pay(ref)
    ballast.fill()
    starved(at)
    at.rooms.payments.check("memory", ref)
    at.rooms.settle()
    assert sale.status != FUNDED
    ballast.drop()
    at.now.ms += 60_000
    at.until(lambda: sale.status == FUNDED)


def starved(at: Neighbourhood) -> None:
    """Use up the room inside the store's own files too."""
    repo = at.merchant.repo
    for _ in range(10_000):
        (answer,) = at.rooms.take(at.merchant.write(repo, "chat", "note", ["x" * 1_000]))
        if isinstance(answer, NotTaken):
            assert answer.code == "busy", answer
            return
    raise AssertionError("the disk never filled up")


SCENES = {
    "at-the-door": at_the_door,
    "before-the-seal": before_the_seal,
    "before-the-result": before_the_result,
    "while-a-payer-pays": while_a_payer_pays,
}


@contextmanager
def opened(folder: Path) -> Iterator[Neighbourhood]:
    """A neighbourhood whose processor may fill the disk."""
    with neighbourhood(folder) as at:
        at.processor = FillingProcessor(at.now)
        at.processors = {"memory": at.processor}
        at.restart()
        yield at


def main() -> None:
    """Play one scene."""
    folder, scene = Path(sys.argv[1]), sys.argv[2]
    with opened(folder) as at:
        SCENES[scene](at, Ballast(folder))
    sys.stdout.write("held\n")


if __name__ == "__main__":
    main()
