"""A door with a real store behind it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.clock import Clock
from exonomy_gateway.ingest.answers import Answer, Arrival
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.store.database import Database

from tests.gateway.ingest.people import NOW_MS, Merchant, Till, sequence


@dataclass
class Site:
    """A gateway's door, its store and clock, and a merchant with one enrolled till."""

    database: Database
    now_ms: int = NOW_MS
    stored: list[Commit] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = Clock(wall=lambda: self.now_ms)
        self.door = Door(self.database, self.clock, self.stored.extend)
        self.merchant = Merchant()
        self.till = Till(self.merchant)

    def send(self, *commits: Commit, sender: str | None = None) -> list[Answer]:
        return self.door.take([Arrival(sender, sequence(*commits))])[0]

    def up(self, *commits: Commit, till: Till | None = None) -> list[Answer]:
        return self.send(*commits, sender=(till or self.till).topic)

    def raw(self, data: bytes, sender: str | None = None) -> list[Answer]:
        return self.door.take([Arrival(sender, data)])[0]

    def begin(self) -> None:
        self.send(self.merchant.root, self.till.enrol())


@pytest.fixture
def empty_site(tmp_path: Path) -> Iterator[Site]:
    database = Database(tmp_path / "store.db")
    site = Site(database)
    yield site
    site.door.close()
    database.close()


@pytest.fixture
def site(empty_site: Site) -> Site:
    """The merchant's root and the till's grant are stored."""
    empty_site.begin()
    empty_site.stored.clear()
    return empty_site
