"""A hostile bundle costs bounded work, and what goes over the bound is neither valid nor invalid."""

import time

import pytest
from exonomy_contracts.commit.auth import Capability
from exonomy_verifier import Undecided, limits, verify
from exonomy_verifier.budget import Budget

from tests.doubles.community import Person
from tests.verifier.scenes import OWNER, STRANGER, shop


@pytest.mark.parametrize(
    ("limit", "value", "words"),
    [
        ("FUEL", 1_000, "contracts in this bundle take more work"),
        ("REPLAYED_GRANTS", 2, "following the grants"),
        ("SECONDS", 0, "takes more than 0 s"),
    ],
)
def test_work_over_the_budget_is_undecided(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, words: str) -> None:
    _allow(monkeypatch, limit, value)
    with pytest.raises(Undecided, match=words) as caught:
        verify(shop().bundle())
    assert caught.value.report is not None
    assert not caught.value.report.steps[-1].ok


def _allow(monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    """Check with a smaller budget; it takes its limits when it is made."""
    names = ("FUEL", "REPLAYED_GRANTS", "SECONDS")
    given = [value if name == limit else getattr(limits, name) for name in names]
    monkeypatch.setattr("exonomy_verifier.verification.Budget", lambda: Budget(*given))


def test_a_trap_counts_as_all_the_fuel_it_could_have_used(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = shop()
    for _ in range(3):
        scene.community.call(OWNER, scene.counter, False)
    scene.community.seal(scene.counter)
    verify(scene.bundle())
    _allow(monkeypatch, "FUEL", 50_000_000)
    with pytest.raises(Undecided, match="more work"):
        verify(scene.bundle())


def test_thousands_of_grants_that_lead_nowhere_take_no_time() -> None:
    scene = shop()
    community, repo = scene.community, scene.counter.repo
    auth = None
    for number in range(1_500):
        auth = community.grant(STRANGER, repo, Person(f"manager {number}"), Capability.MANAGE, auth=auth)
    community.call(Person("manager 1499"), scene.counter, auth=auth)
    community.seal(scene.counter)
    bundle = scene.bundle()
    start = time.perf_counter()
    verify(bundle)
    assert time.perf_counter() - start < 10
