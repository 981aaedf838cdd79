"""A sensor's readings merge to the same state in any order and however often they come (SPEC 9.8)."""

import pytest
from exonomy_contracts import limits
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor
from exonomy_gateway.devices.readings import LATE_MS, Readings, read_body
from hypothesis import given
from hypothesis import strategies as st

NOW = 1_790_000_000_000
PLACE = [535_413_000, 99_841_000, 45]


def body(*lines: object) -> bytes:
    return cbor.dumps([1, "reading", list(lines)])


def merged(*bodies: bytes) -> Readings:
    made = Readings()
    for one in bodies:
        made.take(one, NOW)
    return made


_small = st.integers(0, 5)
_times = st.integers(NOW, NOW + 5)
_values = st.one_of(st.integers(-5, 5), st.just(PLACE), st.just([0, 0, 1]))
_names = st.sampled_from(["a", "b"])
_lines = st.one_of(
    st.tuples(_names, st.just(0), _small, _times, _values),
    st.tuples(_names, st.just(1), _times, _small),
    st.tuples(_names, st.just(2), _small, _times, _values),
    st.tuples(_names, st.just(3), _small, _times, _times, _small, _small, _small, _values),
).map(list)


@given(st.lists(_lines, max_size=24), st.randoms(use_true_random=False))
def test_any_order_and_any_duplication_is_the_same_state(lines: list[list[object]], dice: object) -> None:
    straight = merged(*(body(line) for line in lines))
    mixed = lines + [line for line in lines if dice.random() < 0.5]  # type: ignore[attr-defined]  # it is a Random
    dice.shuffle(mixed)  # type: ignore[attr-defined]  # as above
    cuts = [mixed[i : i + 7] for i in range(0, len(mixed), 7)]
    other = merged(*(body(*cut) for cut in cuts))
    assert other.state_hash() == straight.state_hash()
    assert [line for line, _ in other.history()] == [line for line, _ in straight.history()]


@given(st.lists(_lines, min_size=1, max_size=12))
def test_what_is_not_the_same_has_another_state(lines: list[list[object]]) -> None:
    known = merged(body(*lines))
    more = merged(body(*lines), body(["c", 2, 9, NOW, 9]))
    assert known.state_hash() != more.state_hash()


def test_each_line_merges_by_what_it_says() -> None:
    view = merged(
        body(["t", 0, 5, NOW, 450], ["t", 0, 4, NOW + 9, 999]),
        body(["n", 1, NOW, 7], ["n", 1, NOW + 9, 6], ["n", 1, NOW + 1, 7]),
        body(["door", 2, 1, NOW, 1], ["door", 2, 2, NOW, 0], ["door", 2, 1, NOW, 1]),
        body(["t", 3, 2, NOW, NOW + 5, 12, 400, 470, 410]),
    )
    t, n, door = view.channels["t"], view.channels["n"], view.channels["door"]
    assert t.value is not None and t.value.value == 450 and len(t.events) == 1
    assert n.total is not None and (n.total.most, n.total.to_ms) == (7, NOW)
    assert len(door.events) == 2
    stretch = next(iter(t.events.values()))
    assert (stretch.samples, stretch.least, stretch.most, stretch.value) == (12, 400, 470, 410)


def test_late_is_what_was_signed_long_after_it_was_measured() -> None:
    view = Readings()
    line = ["t", 0, 1, NOW, 450]
    view.take(body(line), NOW + LATE_MS + 1)
    assert [late for _, late in view.history()] == [True]
    # Signed again on another branch it is the same line; the first signature counts, whichever came first.
    view.take(body(line), NOW + LATE_MS)
    view.take(body(line), NOW + 9 * LATE_MS)
    assert [late for _, late in view.history()] == [False]


@pytest.mark.parametrize(
    "spoiled",
    [
        b"",
        cbor.dumps([1, "reading"]),
        cbor.dumps([2, "reading", []]),
        cbor.dumps([1, "riding", []]),
        cbor.dumps([1, "reading", 7]),
        body(*[["t", 0, 1, NOW, 1]] * (limits.READINGS + 1)),
        body(7),
        body(["t"]),
        body(["t", 4, 1, NOW, 1]),
        body(["t", True, 1, NOW, 1]),
        body(["t" * 25, 0, 1, NOW, 1]),
        body(["t", 0, 1, NOW]),
        body(["t", 0, -1, NOW, 1]),
        body(["t", 0, 1, NOW, "warm"]),
        body(["t", 0, 1, NOW, [1, 2]]),
        body(["t", 0, 1, NOW, [limits.LATITUDE_E7 + 1, 0, 1]]),
        body(["t", 1, NOW, -1]),
        body(["t", 3, 1, NOW, NOW, 1, 2, 3]),
    ],
)
def test_what_is_no_reading_is_counted_and_changes_nothing(spoiled: bytes) -> None:
    with pytest.raises(WireError):
        read_body(spoiled)
    good = body(["t", 0, 1, NOW, 450])
    view = merged(spoiled, good)
    assert view.unreadable == 1 and view.state_hash() == merged(good).state_hash()
