"""Points fade by half in 90 days (SPEC 18.2), in integers and never upwards."""

import math

import pytest
from exonomy_contracts.views.decay import HALF_LIFE_MS, decayed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

POINTS = st.integers(0, 10**12)
STEADY = settings(deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
AGES = st.integers(0, 40 * HALF_LIFE_MS)


@pytest.mark.parametrize(("age_ms", "left"), [(0, 1_000), (HALF_LIFE_MS, 500), (2 * HALF_LIFE_MS, 250)])
def test_a_half_life_halves(age_ms: int, left: int) -> None:
    assert decayed(1_000, age_ms) == left


def test_half_a_half_life_is_the_square_root() -> None:
    assert decayed(1_000_000_000, HALF_LIFE_MS // 2) == 707_106_781


@STEADY
@given(POINTS, AGES)
def test_it_is_the_power_of_two_to_a_hundredth_of_a_percent(points: int, age_ms: int) -> None:
    exact = points * math.pow(2, -age_ms / HALF_LIFE_MS)
    assert abs(decayed(points, age_ms) - exact) <= exact / 10_000 + 1


@STEADY
@given(POINTS, AGES, st.integers(0, HALF_LIFE_MS))
def test_it_never_rises(points: int, age_ms: int, more_ms: int) -> None:
    assert decayed(points, age_ms + more_ms) <= decayed(points, age_ms) <= points


def test_nothing_is_left_for_ever() -> None:
    assert decayed(10**9, 30 * HALF_LIFE_MS) == 0
    assert decayed(10**9, 10**18) == 0
