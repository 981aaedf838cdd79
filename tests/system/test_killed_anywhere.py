"""Kill -9 at every point of docs/crash-points.md; then the gateway starts again and the sender sends again.

Acknowledged by the gateway survives kill -9, and nothing is ever paid twice.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest
from exonomy_gateway.execution.export import Export
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database
from exonomy_verifier import Statement, verify

from tests.gateway.execution.sale import COMPLETED, FUNDED, FUNDING, Sale
from tests.system.at_stripe import Books, Moved, pay
from tests.system.crash_points import PAGE, SCENES, listed, page, points_of
from tests.system.gateway_process import Life

RELEASED = {"agreement": [0], "redemption": [6_000], "closing": [1_000, 0]}
"""What the processor has released of each hold when a scene is over."""


@dataclass
class Stage:
    """Plays scenes over a folder, and looks at what is left when they are over."""

    folder: Path
    compiled: Path
    modules: Modules
    books: Books

    def begin(self, scene: str) -> tuple[Sale, Life]:
        """A scene up to the message that sets it off; the gateway is stopped."""
        sale, message = SCENES[scene].begin(self.folder, self.books.url, self.modules)
        sale.at.close()
        return sale, Life(self.folder, self.compiled, self.books.url, sale.at.now(), message.envelope())

    def bundle(self, instance: bytes) -> bytes:
        """What a stranger gets, from the files as they are."""
        database = Database(self.folder / "store.db")
        try:
            assert commits.damaged_logs(database.read()) == []
            return Export(database.read(), self.modules).bundle(instance)
        finally:
            database.close()

    def convinces(self, sale: Sale, released: list[int]) -> bool:
        """Whether a verifier that knows what the processor released finds nothing wrong; raises what it finds."""
        said = [Statement(sale.trade, number, amount, "USD") for number, amount in enumerate(released)]
        return all(step.ok for step in verify(self.bundle(sale.trade), statements=said).steps)


@pytest.fixture
def stage(tmp_path: Path, compiled: Path, modules: Modules, books: Books) -> Stage:
    return Stage(tmp_path, compiled, modules, books)


def ends_well(stage: Stage, scene: str, sale: Sale) -> None:
    """The scene came to the end that it has when nobody kills anything."""
    sale.at.open()
    try:
        ENDINGS[scene](stage, sale)
        sale.at.rooms.settle()
    finally:
        sale.at.close()
    assert stage.convinces(sale, RELEASED[scene])


def _agreement_ends(stage: Stage, sale: Sale) -> None:
    assert sale.status == FUNDING
    assert stage.books.moved() == Moved(1, ())
    pay(sale, stage.books.url)
    assert sale.status == FUNDED
    assert stage.books.statuses() == ["requires_capture"]


def _redemption_ends(stage: Stage, sale: Sale) -> None:
    assert sale.status == COMPLETED
    assert stage.books.moved() == Moved(1, (6_000,))
    (proof,) = sale.proofs
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def _closing_ends(stage: Stage, sale: Sale) -> None:
    assert sale.status == COMPLETED
    assert stage.books.moved() == Moved(2, (1_000,))
    assert sorted(stage.books.statuses()) == ["canceled", "succeeded"]


ENDINGS = {"agreement": _agreement_ends, "redemption": _redemption_ends, "closing": _closing_ends}


def at_the_processor(point: str) -> bool:
    """Whether this is about the processor's call or what came of it."""
    return point.startswith(("processor: ", "journal: result"))


# The stores and seals of a closing are those of a redemption; what differs is what the processor is asked.
POINTS = [(scene, point) for scene, point in listed() if scene != "closing" or at_the_processor(point)]


@pytest.mark.parametrize(("scene", "point"), POINTS, ids=lambda value: value.replace(" ", "-"))
def test_killed_at(stage: Stage, scene: str, point: str) -> None:
    sale, life = stage.begin(scene)
    assert life.killed_at(point).live() is None
    assert life.live() is not None
    ends_well(stage, scene, sale)


@pytest.mark.parametrize("scene", SCENES)
def test_killed_again_and_again_until_it_is_through(stage: Stage, scene: str) -> None:
    """Each life gets one point further than the one before it, counted from its start."""
    sale, life = stage.begin(scene)
    lives = 0
    while life.killed_at(lives, from_start=True).live() is None:
        lives += 1
    assert lives > 5
    ends_well(stage, scene, sale)


def test_the_page_lists_every_point(stage: Stage) -> None:
    points = {}
    for name, scene in SCENES.items():
        (folder := stage.folder / name).mkdir()
        points[name] = points_of(scene, folder, stage.books.url, stage.compiled)
    known = {name: [point for where, point in listed() if where == name] for name in SCENES}
    assert {name: sorted(found) for name, found in points.items()} == {
        name: sorted(found) for name, found in known.items()
    }, "write docs/crash-points.md anew: python -m tests.system.crash_points --write"
    assert page(known) == PAGE.read_text()
