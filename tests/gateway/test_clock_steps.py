"""A clock that is moved while the gateway runs is watched before money follows it (SPEC 7.9)."""

import pytest
from exonomy_contracts import limits
from exonomy_gateway.clock import Clock, ClockStepped, ClockWrong

START_MS = 1_800_000_000_000
DAY_MS = 86_400_000


class Times:
    """A wall clock that people can set, and a steady one that they can't."""

    def __init__(self) -> None:
        self.wall, self.steady = START_MS, 5_000

    def pass_by(self, ms: int) -> None:
        self.wall += ms
        self.steady += ms


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def clock(times: Times) -> Clock:
    return Clock(lambda: times.wall, START_MS, lambda: times.steady)


def test_time_that_passes_is_believed(clock: Clock, times: Times) -> None:
    for _ in range(100):
        times.pass_by(5 * DAY_MS)
        assert clock.seal_ms() == times.wall


def test_a_glitch_of_months_seals_nothing_and_leaves_nothing_behind(clock: Clock, times: Times) -> None:
    assert clock.seal_ms() == START_MS
    times.wall += 200 * DAY_MS
    with pytest.raises(ClockStepped, match="moved by 288000 minutes"):
        clock.seal_ms()
    assert clock.fault is not None
    times.wall -= 200 * DAY_MS
    times.pass_by(1_000)
    assert clock.seal_ms() == times.wall
    assert clock.fault is None


def test_a_step_that_stands_is_a_correction(clock: Clock, times: Times) -> None:
    clock.seal_ms()
    times.wall += 3 * DAY_MS
    with pytest.raises(ClockStepped):
        clock.seal_ms()
    times.pass_by(limits.STEP_STANDS_MS - 1)
    with pytest.raises(ClockStepped):
        clock.seal_ms()
    times.pass_by(1)
    assert clock.seal_ms() == times.wall


def test_a_clock_that_wanders_is_not_believed(clock: Clock, times: Times) -> None:
    clock.seal_ms()
    for _ in range(10):
        times.pass_by(limits.STEP_STANDS_MS)
        times.wall += DAY_MS
        with pytest.raises(ClockStepped):
            clock.seal_ms()


def test_no_step_goes_behind_what_is_sealed(clock: Clock, times: Times) -> None:
    clock.seal_ms()
    clock.sealed(START_MS)
    times.wall -= DAY_MS
    for _ in range(3):
        times.pass_by(limits.STEP_STANDS_MS)
        with pytest.raises(ClockStepped):
            clock.seal_ms()


def test_looking_at_the_time_is_not_sealing_it(clock: Clock, times: Times) -> None:
    times.pass_by(DAY_MS)
    clock.seal_ms()
    assert clock.known_ms == START_MS
    clock.sealed(times.wall)
    assert clock.known_ms == times.wall


def test_at_the_start_months_need_the_operators_word(times: Times) -> None:
    times.wall += limits.CLOCK_JUMP_MS + 1
    with pytest.raises(ClockWrong):
        Clock(lambda: times.wall, START_MS, lambda: times.steady).seal_ms()
    assert Clock(lambda: times.wall, START_MS, lambda: times.steady, accepted=True).seal_ms() == times.wall
