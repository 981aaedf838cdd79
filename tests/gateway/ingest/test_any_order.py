"""Any order and any duplication of the same commits ends in the same heads (SPEC 4.5)."""

import tempfile
from pathlib import Path

from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Head
from exonomy_gateway.ingest.answers import Arrival
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.gateway.ingest.conftest import Site
from tests.gateway.ingest.people import Merchant, Till, sequence

MERCHANT = Merchant()
TILLS = [Till(MERCHANT, "first till"), Till(MERCHANT, "second till")]
COMMITS = [MERCHANT.root, *(till.enrol() for till in TILLS), *(till.say() for _ in range(3) for till in TILLS)]
BUNDLES = st.lists(st.lists(st.sampled_from(COMMITS), min_size=1, max_size=4), max_size=12)


def heads(site: Site) -> list[tuple[LogKey, Head]]:
    return commits.logs_of(site.database.read(), MERCHANT.repo)


def settle(site: Site) -> list[tuple[LogKey, Head]]:
    """Everyone sends what is not acknowledged, until all is: each round takes at least one more."""
    for _ in COMMITS:
        site.door.take([Arrival(None, sequence(commit)) for commit in reversed(COMMITS)])
    return heads(site)


@settings(max_examples=60, deadline=None)
@given(BUNDLES)
def test_the_order_in_which_commits_come_does_not_matter(messages: list[list[object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Database(Path(folder) / "store.db"))
        site.door.take([Arrival(None, sequence(*message)) for message in messages])  # type: ignore[arg-type] # commits
        ends = settle(site)
        site.door.close()
        site.database.close()
    last = {commit.header.log: Head(commit.header.seq, commit.id) for commit in COMMITS}
    assert dict(ends) == last
    assert len(site.stored) == len(COMMITS)
