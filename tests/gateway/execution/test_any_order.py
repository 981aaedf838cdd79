"""Any order, any duplication, any batches of the same commits: the same states in the end.

One community's commits are written once and offered to many fresh gateways with the same key. What a contract lets
happen only after something else (a proof needs money that is held) is offered after it; all the rest is shuffled.
"""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from exonomy_contracts.commit.seal import state_hash
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.ingest.answers import NotTaken
from exonomy_gateway.money.processor import HoldRequest, HoldState
from exonomy_gateway.store import commits, instances

from tests.doubles.memory_processor import MemoryProcessor
from tests.gateway.execution.neighbourhood import neighbourhood
from tests.gateway.execution.people import START_MS, Till
from tests.gateway.execution.rooms import Rooms
from tests.gateway.execution.sale import COMPLETED, FUNDED, Sale, Wish

SEEDS = range(3)
AMOUNTS = (1_000, 500, 2_000, 300, 1_200, 1_000)


class PaidAtOnce(MemoryProcessor):
    """A processor whose payers pay before anybody looks."""

    def begin_hold(self, request: HoldRequest) -> HoldState:
        made = super().begin_hold(request)
        self.pay(made.ref)
        return self.query(made.ref)


@dataclass(frozen=True)
class Written:
    """What a community wrote, in the two parts that can't change places."""

    folder: Path
    voucher: bytes
    trade: bytes
    first: list[Commit]
    then: list[Commit]
    modules: Modules


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    """A sale in two parts, and six proofs of two tills that redeem all of it."""
    folder = tmp_path_factory.mktemp("written")
    with neighbourhood(folder) as at:
        other = Till(at.merchant, at.now)
        at.bring(other.enrolment)
        sale = Sale.agreed(at, Wish((2_500, 3_500)))
        read = at.rooms.database.read()
        first = [
            commit
            for repo in commits.repos(read)
            for log, head in commits.logs_of(read, repo)
            if log.author != at.identity.key
            for commit in commits.entries(read, log, -1, head.seq)
        ]
        tills = [at.till, other] * 3
        then = [
            till.redeem(sale.authorize(amount), sale.trade, amount) for till, amount in zip(tills, AMOUNTS, strict=True)
        ]
        yield Written(folder, sale.voucher, sale.trade, first, then, at.rooms.modules)


@contextmanager
def fresh_gateway(written: Written, folder: Path) -> Iterator[Rooms]:
    """Another gateway with the same key, over an empty folder."""
    shutil.copy(written.folder / "gateway.seed", folder)
    processor = PaidAtOnce(lambda: START_MS)
    rooms = Rooms(folder, {"memory": processor}, processor.clock, modules=written.modules)
    try:
        yield rooms
    finally:
        rooms.close()


def offer_in_any_order(rooms: Rooms, offered: list[Commit], dice: random.Random, rests: float = 0.3) -> None:
    """Shuffled, doubled, in batches of any size, again and again until all is taken; some rest in between."""
    left = list(offered)
    while left:
        message = dice.choices(offered, k=2) + dice.sample(left, k=dice.randint(1, len(left)))
        dice.shuffle(message)
        refused = [answer for answer in rooms.take(*message) if isinstance(answer, NotTaken)]
        assert {answer.code for answer in refused} <= {"gap", "not-enrolled"}
        read = rooms.database.read()
        left = [commit for commit in left if not commits.has(read, commit)]
        if dice.random() < rests:
            rooms.settle()
    if rests:
        rooms.settle()


def states(rooms: Rooms, written: Written) -> dict[bytes, bytes]:
    """Each instance's state hash."""
    return {now.id: state_hash(now.state) for now in instances.all_standing(rooms.database.read())}


@pytest.fixture(scope="module")
def expected(
    written: Written, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[bytes, bytes], dict[bytes, bytes]]:
    """The states when everything comes in the order in which it was written: funded, and at the end."""
    with fresh_gateway(written, tmp_path_factory.mktemp("in-order")) as rooms:
        for commit in written.first:
            rooms.offer(commit)
        offer_in_any_order(rooms, written.first, random.Random(0))
        before = states(rooms, written)
        assert rooms.state(written.trade)[0] == FUNDED
        rooms.bring(*written.then)
        assert rooms.state(written.trade)[0] == COMPLETED
        return before, states(rooms, written)


@pytest.mark.parametrize("seed", SEEDS)
def test_any_order_funds_the_trade(
    written: Written, expected: tuple[dict[bytes, bytes], dict[bytes, bytes]], tmp_path: Path, seed: int
) -> None:
    with fresh_gateway(written, tmp_path) as rooms:
        offer_in_any_order(rooms, written.first, random.Random(seed))
        assert states(rooms, written) == expected[0]


@pytest.mark.parametrize("seed", SEEDS)
def test_any_order_of_proofs_and_any_cuts_end_alike(
    written: Written, expected: tuple[dict[bytes, bytes], dict[bytes, bytes]], tmp_path: Path, seed: int
) -> None:
    with fresh_gateway(written, tmp_path) as rooms:
        rooms.bring(*written.first)
        offer_in_any_order(rooms, written.then, random.Random(seed))
        assert states(rooms, written) == expected[1]
        processor = rooms.outbox._processors["memory"]
        assert isinstance(processor, PaidAtOnce)
        assert sorted(amount for name, _, amount in processor.moves if name == "release") == [2_500, 3_500]


@pytest.mark.parametrize("seed", SEEDS)
def test_one_cut_is_one_seal_whatever_the_order(written: Written, tmp_path: Path, seed: int) -> None:
    """While nothing is sealed everything comes in; the next start folds it in canonical order (SPEC 7.5)."""
    sealed = []
    for order in (seed, seed + len(SEEDS)):
        (folder := tmp_path / str(order)).mkdir()
        with fresh_gateway(written, folder) as rooms:
            rooms.bring(*written.first)
            rooms.executor.stop()
            offer_in_any_order(rooms, written.then, random.Random(order), rests=0)
            assert rooms.state(written.trade)[0] == FUNDED
            again = instances.standing(rooms.database.read(), written.trade)
            assert again is not None
        with fresh_gateway(written, folder) as rooms:
            rooms.settle()
            found = instances.seal_at(rooms.database.read(), written.trade, again.height + 1)
            assert found is not None
            sealed.append((found[0].input_root, found[0].state, len(found[0].outcomes)))
    assert sealed[0] == sealed[1]
    assert sealed[0][2] == len(AMOUNTS)


@pytest.mark.parametrize("late", ["voucher", "trade"])
def test_what_comes_before_its_instance_is_folded_once_it_is_here(
    written: Written, expected: tuple[dict[bytes, bytes], dict[bytes, bytes]], tmp_path: Path, late: str
) -> None:
    """The buyer's word and the lock's message wait for the trade; the trade waits for the lock."""
    missing = {"voucher": written.voucher, "trade": written.trade}[late]
    (born,) = [commit for commit in written.first if commit.id == missing]
    behind = [commit for commit in written.first if commit.header.log == born.header.log]
    early = [commit for commit in written.first if commit not in behind]
    with fresh_gateway(written, tmp_path) as rooms:
        rooms.bring(*early)
        rooms.bring(*behind)
        assert states(rooms, written) == expected[0]
