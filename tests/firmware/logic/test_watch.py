"""What a trade's criteria ask of a sensor (SPEC 12.11): the fence, the band, the count, and the evidence for them."""

from cast import NOW, TRADE
from exonomy import limits
from exonomy.errors import BadMessage
from exonomy.watch import BAND, COUNT, PLACE, Watch
from refusal import refuses
from weather import COLD, DEADLINE, FENCE, INSIDE, LAT, LON, OUTSIDE, PARCELS, criteria


def _watch(**asked):
    return Watch(TRADE, criteria(**asked), DEADLINE)


def _there(watch, *times, value=INSIDE):
    for time_ms in times:
        watch.see("gps", PLACE, NOW + time_ms, value)


def _holds(fixes, asked=FENCE):
    """What the contract asks of fixes (SPEC 12.12), said in another way than the device does."""
    times = [fix[0] for fix in fixes]
    gaps = [times[i + 1] - times[i] for i in range(len(times) - 1)]
    for _, lat, lon, accuracy in fixes:
        assert accuracy <= asked[5]
        assert ((lat - asked[0]) / asked[2]) ** 2 + ((lon - asked[1]) / asked[3]) ** 2 <= 1.000001
    assert all(0 < gap <= asked[6] for gap in gaps)
    assert times[-1] - times[0] >= asked[4] and 1 <= len(fixes) <= 64
    return True


def test_the_fence_is_an_ellipse_and_its_edge_is_inside():
    dwell = _watch(place=FENCE).parts[PLACE]
    for north, east, inside in (
        (4_500, 0, True),
        (4_501, 0, False),
        (0, -7_500, True),
        (0, -7_501, False),
        (2_700, 6_000, True),  # 0.6² + 0.8² = 1
        (2_701, 6_000, False),
        (2_700, -6_001, False),
        (4_500, 7_500, False),
    ):
        assert dwell.inside(LAT + north, LON + east) is inside, (north, east)


def test_a_dwell_is_met_to_the_millisecond():
    watch = _watch(place=FENCE)
    _there(watch, 0, 20_000, 40_000, 59_999)
    assert not watch.met
    _there(watch, 60_000)
    assert watch.met and _holds(watch.evidence()[PLACE])


def test_many_fixes_become_few():
    watch = _watch(place=FENCE)
    _there(watch, *range(0, 70_000, 100))
    fixes = watch.evidence()[PLACE]
    assert watch.met and _holds(fixes) and len(fixes) == 4


def test_evidence_never_has_more_fixes_than_a_proof_may():
    asked = dict(FENCE)
    asked.update({4: 1_200_000, 6: 20_000})
    watch = _watch(place=asked)
    # Each so far from the one before that none can be left out: 61 of them.
    _there(watch, *range(0, 1_300_000, 19_999))
    assert _holds(watch.evidence()[PLACE], asked) and len(watch.evidence()[PLACE]) <= limits.FIXES
    asked[4] = 2_000_000
    watch = _watch(place=asked)
    _there(watch, *range(0, 2_600_000, 19_999))
    assert not watch.met and len(watch.evidence()[PLACE]) == limits.FIXES


def test_leaving_begins_anew():
    watch = _watch(place=FENCE)
    _there(watch, 0, 20_000, 40_000)
    assert watch.see("gps", PLACE, NOW + 50_000, OUTSIDE) == []
    _there(watch, 55_000, 70_000, 90_000)
    assert not watch.met
    _there(watch, 110_000, 115_000)
    assert watch.met and watch.evidence()[PLACE][0][0] == NOW + 55_000


def test_a_gap_begins_anew():
    watch = _watch(place=FENCE)
    _there(watch, 0, 20_000, 40_001, 60_001)
    assert not watch.met and len(watch.evidence()[PLACE]) == 2


def test_a_fix_that_is_not_accurate_says_nothing():
    watch = _watch(place=FENCE)
    _there(watch, 0)
    _there(watch, 10_000, value=[LAT, LON, 201])
    # Not even that it was left.
    _there(watch, 10_000, value=[LAT + 9_000, LON, 201])
    _there(watch, 20_001)
    assert len(watch.evidence()[PLACE]) == 1


def test_what_comes_too_early_too_late_or_twice_does_not_count():
    watch = _watch(place=FENCE, from_ms=NOW + 10_000)
    _there(watch, 9_999)
    assert watch.evidence()[PLACE] == []
    _there(watch, 10_000, 10_000, 5_000, 3_600_001)
    assert [fix[0] for fix in watch.evidence()[PLACE]] == [NOW + 10_000]


def test_what_is_met_stays_met():
    watch = _watch(place=FENCE)
    _there(watch, 0, 20_000, 40_000, 60_000)
    before = list(watch.evidence()[PLACE])
    _there(watch, 70_000, value=OUTSIDE)
    _there(watch, 80_000)
    assert watch.met and watch.evidence()[PLACE] == before


def test_the_records_of_a_dwell_make_one_that_is_at_most_a_quarter_gap_behind():
    watch = _watch(place=FENCE)
    again = _watch(place=FENCE)
    count = 0
    for time_ms in range(0, 60_000, 500):
        recorded = watch.see("gps", PLACE, NOW + time_ms, INSIDE)
        if recorded is not None:
            count += 1
            again.parts[PLACE].restore(recorded)
        behind = watch.evidence()[PLACE][-1][0] - again.evidence()[PLACE][-1][0]
        assert 0 <= behind < FENCE[6] // 4
        assert again.evidence()[PLACE][0] == watch.evidence()[PLACE][0]
    assert count == 12
    again.parts[PLACE].restore(watch.see("gps", PLACE, NOW + 59_900, OUTSIDE))
    assert again.evidence()[PLACE] == []


def _warm(watch, *readings):
    for time_ms, value in readings:
        watch.see("temperature", BAND, NOW + time_ms, value)


def test_a_band_is_held():
    watch = _watch(band=COLD)
    _warm(watch, (0, 200), (15_000, 800), (33_000, 500), (50_000, 450))
    assert not watch.met
    _warm(watch, (60_000, 451))
    assert watch.met and watch.evidence() == {BAND: [NOW, NOW + 60_000, 5, 200, 800, 18_000]}


def test_a_band_begins_anew_when_it_is_left_or_unseen():
    watch = _watch(band=COLD)
    _warm(watch, (0, 500), (20_000, 801), (21_000, 500), (41_002, 500))
    assert watch.evidence()[BAND] == [NOW + 41_002, NOW + 41_002, 1, 500, 500, 0]
    _warm(watch, (50_000, 199))
    assert watch.evidence()[BAND] == []


def test_another_channel_is_not_the_bands():
    watch = _watch(band=COLD, count=PARCELS)
    for time_ms in range(0, 70_000, 10_000):
        watch.see("oven", BAND, NOW + time_ms, 500)
        watch.see("visitors", COUNT, NOW + time_ms, time_ms)
    assert watch.evidence() == {BAND: [], COUNT: []}


def test_a_count_is_reached():
    watch = _watch(count=PARCELS)
    for time_ms, total in ((0, 7), (1_000, 8), (2_000, 9)):
        watch.see("parcels", COUNT, NOW + time_ms, total)
    assert not watch.met
    watch.see("parcels", COUNT, NOW + 3_000, 11)
    assert watch.met and watch.evidence() == {COUNT: [NOW, 7, 11]}


def test_a_counter_that_fell_is_another_counter():
    watch = _watch(count=PARCELS)
    for time_ms, total in ((0, 7), (1_000, 9), (2_000, 0), (3_000, 2)):
        watch.see("parcels", COUNT, NOW + time_ms, total)
    assert not watch.met and watch.evidence() == {COUNT: [NOW + 2_000, 0, 2]}


def test_all_that_is_asked_for_has_to_be_met():
    watch = _watch(place=FENCE, count=PARCELS)
    _there(watch, 0, 20_000, 40_000, 60_000)
    assert not watch.met
    watch.see("parcels", COUNT, NOW + 61_000, 0)
    watch.see("parcels", COUNT, NOW + 62_000, 3)
    assert watch.met and set(watch.evidence()) == {PLACE, COUNT}


def test_criteria_of_another_shape_are_refused():
    for spoiled in (
        criteria(),
        {0: b"d" * 32, 2: FENCE},
        {0: b"d" * 32, 1: NOW, 2: FENCE, 9: 1},
        criteria(place=[1, 2]),
        criteria(place={0: LAT}),
        criteria(place={0: LAT, 1: LON, 2: 1, 3: 1, 4: 1, 5: 1, 6: "x"}),
        criteria(band={0: 1, 1: 1, 2: 1, 3: 1, 4: 1}),
        criteria(count={0: "parcels", 1: True}),
        criteria(count={0: "parcels", 2: 1}),
        # The journal could not hold it, nor anything after it.
        criteria(count={0: "p" * (limits.CHANNEL_CHARS + 1), 1: 1}),
    ):
        refuses(BadMessage, Watch, TRADE, spoiled, DEADLINE)
