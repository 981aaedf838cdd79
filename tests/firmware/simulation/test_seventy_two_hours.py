"""72 hours of a bad network, simulated: in the end the gateway holds what it would hold had the network been perfect.

The devices' till, sensor, link and MQTT are the real ones, and so is the gateway from its intake to its contracts; the
broker, the flash, the power and the time are simulated, and a seed decides all that goes wrong. A seed that fails is
named in the test's name and can be run alone:

    pytest tests/firmware/simulation -k "seed-7"

`EXONOMY_SEEDS=100:200` runs those seeds instead, for as long as that takes: some ten seconds each.
"""

import os
import random
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from exonomy import ed25519
from exonomy.sensor import Sensor
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.engine.runner import Engine
from exonomy_gateway.execution.modules import Modules

from tests.gateway.execution.sale import COMPLETED

from .town import FACE, Content, Town, fast_verify

STATUS, NONCES, ACCOUNTS = 0, 6, 11
LATEST_S = 120


def _seeds() -> range:
    first, _, end = os.environ.get("EXONOMY_SEEDS", "1:3").partition(":")
    return range(int(first), int(end))


@pytest.fixture(scope="module")
def modules() -> Modules:
    return Modules(Engine())


@pytest.fixture
def seeded(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Makes all chance in this process that of a seed, and spares it what only costs time here."""
    monkeypatch.setattr(ed25519, "verify", fast_verify)
    return lambda seed: monkeypatch.setattr(secrets, "token_bytes", random.Random(seed).randbytes)


def test_a_seed_is_one_run(tmp_path: Path, modules: Modules, seeded: Callable[[int], None]) -> None:
    """Every message at the same moment with the same bytes and the same fate: what fails can be looked at again."""
    traces = []
    for number, seed in enumerate((1, 1, 2)):
        seeded(seed)
        folder = tmp_path / str(number)
        folder.mkdir()
        town = Town(folder, seed, modules, hours=4)
        town.run()
        assert sum(len(till.taken) for till in town.tills) > 0
        traces.append(town.trace)
    assert traces[0] == traces[1] != traces[2]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", _seeds(), ids=lambda seed: f"seed-{seed}")
def test_the_end_is_that_of_a_perfect_network(
    seed: int, tmp_path: Path, modules: Modules, seeded: Callable[[int], None]
) -> None:
    """SPEC 9.2 to 9.6."""
    seeded(seed)
    folder = tmp_path / "gateway"
    folder.mkdir()
    town = Town(folder, seed, modules)
    town.run()
    _was_a_bad_time(town)
    _nothing_was_lost(town)
    _all_came_in(town)
    content = town.content()
    assert content == town.twins()
    _was_delivered_once(town, content)
    assert content.states["trade"][ACCOUNTS][0][0] == sum(sum(till.taken.values()) for till in town.tills) <= FACE
    assert set(content.states["trade"][NONCES]) == {nonce for till in town.tills for nonce in till.taken}


def _was_a_bad_time(town: Town) -> None:
    """What is simulated did happen: a check that all was easy would check nothing."""
    assert min(town.broker.counts.values()) > 0, town.broker.counts
    assert all(box.starts > 3 for box in town.boxes)
    assert sum(box.flash.cuts for box in town.boxes) > 3
    assert sum(len(till.taken) for till in town.tills) > 50
    assert sum("ignored" in news for box in town.boxes for news in box.news) > 20


def _nothing_was_lost(town: Town) -> None:
    assert town.house.forks == []
    assert town.down == []
    stored = set(town.house.stored.values())
    for box in town.boxes:
        assert box.acked <= stored, f"{box.name}: acknowledged and not there"
        assert box.device is not None
        assert box.device.log.waiting == [], f"{box.name}: {len(box.device.log.waiting)} wait"
        # No branch was begun anew: nothing that was signed has been signed twice.
        assert not [news for news in box.news if news[0] in ("branched", "blocked")]
        assert box.wrong_ms < LATEST_S * 1_000, f"{box.name}: the clock was off by {box.wrong_ms} ms"
        written = town.written_by(box)
        assert len({commit.header.branch for commit in written}) == 1
        assert [commit.header.seq for commit in written] == list(range(len(written)))


def _all_came_in(town: Town) -> None:
    """Every sale that a screen showed as signed is there once; nothing else is."""
    for till in town.tills:
        proofs = [inputs.Proof.read(commit.content()) for commit in town.written_by(till)]
        came = [(Authorization.open(proof.authorization).nonce, proof.amount) for proof in proofs]
        assert sorted(came) == sorted(till.taken.items())
        assert till.device is not None
        assert {sale.state for sale in till.device.sales} <= {"paid"}
    written = town.written_by(town.sensor)
    readings = [commit.content() for commit in written if commit.header.kind == "reading"]
    totals = [line[3] for body in readings for line in body[2] if line[0] == "boxes" and line[1] == 1]
    assert max(totals) == town.sensor.device.channels[0].total >= 100
    # Of what an earlier start measured without a clock it is known when at the earliest and when at the latest.
    events = [(line[2], line[-1]) for body in readings for line in body[2] if line[0] == "door"]
    assert len(set(events)) == len(events) > 10
    assert [value for _, value in sorted(events)] == [(n + 1) % 2 for n in range(len(events))]


def _was_delivered_once(town: Town, content: Content) -> None:
    """The sensor was told of the trade, counted over cuts and starts, and proved it once."""
    written = town.written_by(town.sensor)
    proofs = [commit.id for commit in written if commit.header.kind == inputs.PROOF]
    assert isinstance(town.sensor.device, Sensor)
    (completion,) = town.sensor.device.completions
    assert proofs == [completion.id] and completion.state == "paid"
    assert content.states["delivery"][STATUS] == COMPLETED
