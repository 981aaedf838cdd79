"""A sensor's memory: what it measured, watches for and has proven is there after every start, and only that."""

from cast import DEVICE, GRANT, HOUR, NOW, STRANGER, TRADE, Storage, enrolment, fields_of
from exonomy import limits
from exonomy.errors import JournalFull
from exonomy.watch import PLACE
from refusal import refuses
from weather import COLD, DEADLINE, FENCE, INSIDE, OUTSIDE, PARCELS, Box, criteria, watch_item


def _lines(box):
    """All lines that wait signed, in order."""
    found = []
    for entry in box.sensor.log.waiting:
        fields, _, body = fields_of(entry.envelope)
        if fields[8] == "reading":
            assert fields[6] == [] and fields[7] == GRANT and body[:2] == [1, "reading"] and 0 < len(body[2]) <= 32
            found.extend(body[2])
    return found


def _proofs(box):
    return [fields_of(e.envelope) for e in box.sensor.log.waiting if fields_of(e.envelope)[0][8] == "proof"]


def _sure(storage=None):
    box = Box(storage)
    box.hear([])
    return box


def _dwell(box, seconds, step=5, value=INSIDE):
    """So many seconds at a place."""
    for _ in range(0, seconds, step):
        box.observe("gps", value)
        box.sensor.tend()
        box.wait(1_000 * step)
    box.observe("gps", value)
    return box.sensor.tend()


def test_readings_have_the_shapes_of_the_spec():
    box = _sure()
    box.observe("temperature", 450)
    box.observe("gps", INSIDE)
    box.observe("door", 1)
    box.sensor.count(box.channels["parcels"], 2)
    assert box.sensor.sign() == 1
    seq = NOW // 1000
    assert _lines(box) == [
        ["temperature", 0, seq, NOW, 450],
        ["gps", 0, seq + 1, NOW, INSIDE],
        ["door", 2, seq + 2, NOW, 1],
        ["parcels", 1, NOW, 2],
    ]
    assert box.sensor.readings.lines == [] and box.sensor.sign() == 0


def test_nothing_is_signed_while_the_clock_is_not_sure():
    box = Box()
    box.observe("temperature", 450)
    assert box.sensor.sign() == 0 and not box.sensor.log.waiting
    box.hear([])
    assert box.sensor.sign() == 1


def test_a_connected_sensor_gathers_a_few_seconds_of_readings_and_no_events():
    box = Box()
    box.observe("temperature", 450)
    assert not box.sensor.worth_signing()
    box.hear([])
    assert not box.sensor.worth_signing()
    box.wait(limits.SIGN_AFTER_MS)
    assert box.sensor.worth_signing() and box.sensor.sign() == 1
    assert not box.sensor.worth_signing()
    box.observe("temperature", 500)
    assert not box.sensor.worth_signing()
    box.observe("door", 1)
    assert box.sensor.worth_signing()
    box.sensor.sign()
    for i in range(limits.READING_LINES):
        assert not box.sensor.worth_signing()
        box.observe("temperature", 600 + 100 * (i % 2))
    assert box.sensor.worth_signing()


def test_what_was_measured_before_the_first_signed_time_is_dated_by_it():
    box = Box()
    box.observe("temperature", 450)
    box.wait(5_000)
    box.observe("temperature", 500)
    box.wait(2_000)
    box.hear([], time_ms=NOW + 9 * HOUR)
    box.sensor.sign()
    assert [line[3] - NOW - 9 * HOUR for line in _lines(box)] == [-7_000, -2_000]


def test_what_an_earlier_start_measured_undated_lies_between_two_times():
    box = Box()
    box.wait(1_000)
    box.observe("temperature", 450)
    box.observe("door", 1)
    box.sensor.count(box.channels["parcels"], 1)
    box = box.again()
    box.wait(3_000)
    box.observe("door", 0)
    box = box.again()
    box.wait(4_000)
    box.hear([], time_ms=NOW + HOUR)
    started = NOW + HOUR - 4_000
    box.sensor.sign()
    lines = {(line[0], line[1]): line for line in _lines(box)}
    seq = NOW // 1000 + 3600
    assert lines["temperature", 3] == ["temperature", 3, seq, NOW + 1_000, started, 1, 450, 450, 450]
    assert lines["parcels", 1] == ["parcels", 1, started, 1]
    assert [line for line in _lines(box) if line[0] == "door"] == [
        ["door", 3, seq + 1, NOW + 1_000, started, 1, 1, 1, 1],
        ["door", 3, seq + 3, NOW + 3_000, started, 1, 0, 0, 0],
    ]


def test_dates_are_the_same_after_a_start():
    box = Box()
    box.observe("temperature", 450)
    box.wait(5_000)
    box.hear([], time_ms=NOW + HOUR)
    again = box.again()
    again.wait(77_000)
    again.hear([], time_ms=NOW + 3 * HOUR)
    again.sensor.sign()
    assert _lines(again) == [["temperature", 0, NOW // 1000 + 3 * 3600, NOW + HOUR - 5_000, 450]]


def test_signed_readings_are_not_signed_again_after_a_start():
    box = _sure()
    for value in (450, 500):
        box.observe("temperature", value)
    box.sensor.sign()
    box.observe("temperature", 550)
    again = box.again()
    again.hear([])
    assert [line.last for line in again.sensor.readings.lines] == [550]
    again.sensor.sign()
    lines = _lines(again)
    assert [line[4] for line in lines] == [450, 500, 550]
    assert [line[2] for line in lines] == [NOW // 1000, NOW // 1000 + 1, NOW // 1000 + 2]


def test_a_sensor_that_lost_everything_goes_on_above_its_old_numbers():
    box = _sure()
    box.observe("temperature", 450)
    box.sensor.sign()
    new = Box(record=enrolment(time_ms=NOW + HOUR))
    new.hear([])
    new.observe("temperature", 450)
    new.sensor.sign()
    assert _lines(new)[0][2] > _lines(box)[0][2]


def test_counters_and_events_go_on_after_a_start():
    box = _sure()
    box.sensor.count(box.channels["parcels"], 3)
    box.observe("door", 1)
    box.sensor.sign()
    for written_anew in (False, True):
        if written_anew:
            box.sensor.rewrite()
        box = box.again()
        box.hear([])
        assert not box.observe("door", 1)
        assert not box.sensor.count(box.channels["parcels"], 0)
        assert box.channels["parcels"].total == 3
    box.sensor.count(box.channels["parcels"], 1)
    assert box.sensor.readings.lines[-1].last == 4


def test_alone_for_long_values_become_stretches_and_nothing_else_is_lost():
    box = _sure()
    measured = 0
    for i in range(4_000):
        box.wait(60_000)
        box.observe("temperature", 400 + 20 * (i % 7))
        measured += 1
        if i % 50 == 0:
            box.observe("door", i // 50 % 2)
        if i % 10 == 0:
            box.sensor.count(box.channels["parcels"], 1)
    lines = box.sensor.readings.lines
    assert len(lines) <= limits.WAITING_VALUES + 80 + 1
    again = box.again()
    assert [line.fields() for line in again.sensor.readings.lines] == [line.fields() for line in lines]
    again.hear([], time_ms=box.sensor.now_ms)
    while again.sensor.sign():
        pass
    found = _lines(again)
    values = [line for line in found if line[0] == "temperature"]
    assert sum(line[5] if line[1] == 3 else 1 for line in values) == measured
    assert [line[3] for line in values] == sorted([line[3] for line in values])
    assert values[0][3] == NOW + 60_000 and (values[0][6], values[0][7]) == (400, 520)
    assert len([line for line in found if line[0] == "door"]) == 80
    assert [line[3] for line in found if line[0] == "parcels"] == [400]
    # It tells as much of the first day as of the last.
    spans = [line[4] - line[3] for line in values if line[1] == 3]
    assert max(spans) <= 8 * 3_600_000 and sum(spans[:4]) * 4 > max(spans)
    wire = sum(len(entry.envelope) for entry in again.sensor.log.waiting)
    # The promise is 220 bytes for each reading that was taken; it is kept for each line that was sent.
    assert wire / len(found) <= 220 and wire / measured <= 20


def test_events_are_never_left_out_and_when_there_is_no_room_none_is_taken():
    box = _sure()
    for i in range(limits.WAITING_EVENTS):
        box.observe("door", i % 2)
    refuses(JournalFull, box.observe, "door", 0)
    # Values and totals still find room.
    box.observe("temperature", 450)
    box.sensor.count(box.channels["parcels"], 1)
    box.sensor.sign()
    assert box.observe("door", 0)
    assert (
        len([line for line in _lines(box) if line[0] == "door"])
        + len([line for line in box.sensor.readings.lines if line.channel == "door"])
        == limits.WAITING_EVENTS + 1
    )


def test_a_full_journal_compacts_and_what_it_could_not_take_is_stored_later():
    storage = Storage()
    box = _sure(storage)
    for i in range(20):
        box.observe("temperature", 400 + 20 * (i % 2))
        box.observe("door", i % 2)
    storage.room = 10
    box.observe("temperature", 500)
    box.observe("door", 0)
    assert box.sensor.behind
    refuses(JournalFull, box.sensor.store)
    refuses(JournalFull, box.sensor.sign)
    assert not box.sensor.log.waiting
    storage.room = None
    box.sensor.store()
    again = box.again()
    assert [line.fields() for line in again.sensor.readings.lines] == [
        line.fields() for line in box.sensor.readings.lines
    ]
    assert len([line for line in again.sensor.readings.lines if line.channel == "door"]) == 21
    assert sum([line.samples for line in again.sensor.readings.lines if line.channel == "temperature"]) == 21


def test_the_longest_readings_fit_a_record():
    box = _sure()
    for channel in box.sensor.channels:
        channel.name = channel.name[0] * limits.CHANNEL_CHARS
    box.sensor._next_reading = 2**33
    place = [-900_000_000, -1_800_000_000, 99_999]
    for i in range(2 * limits.READING_LINES):
        box.wait(1_000)
        box.observe("gps", [place[0] + i % 2 * 10_000, place[1], 99_999 - i])
    box.sensor.readings.compact()
    assert len(box.sensor.readings.lines) == limits.READING_LINES
    box.sensor.behind = True
    assert box.sensor.sign() == 1
    assert _lines(box.again())[0][5] == 2


def test_the_backlog_leaves_room_for_proofs():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    while len(box.sensor.log.waiting) < limits.BACKLOG_READINGS:
        box.observe("temperature", 400 + 20 * (len(box.sensor.log.waiting) % 2))
        assert box.sensor.sign() == 1
    box.observe("temperature", 900)
    assert box.sensor.sign() == 0
    assert len(_dwell(box, 60)) == 1 and len(_proofs(box)) == 1


def test_a_completion_has_the_shape_of_the_spec():
    box = _sure()
    (news,) = box.hear([watch_item(place=FENCE, band=COLD, count=PARCELS)])
    assert news[0] == "watching" and news[1].trade == TRADE
    box.sensor.count(box.channels["parcels"], 0)
    for _ in range(7):
        box.observe("temperature", 450)
        box.observe("gps", INSIDE)
        assert box.sensor.tend() == []
        box.wait(10_000)
    box.sensor.count(box.channels["parcels"], 3)
    (done,) = box.sensor.tend()
    ((fields, commit_id, body),) = _proofs(box)
    assert (done.trade, done.id, done.state) == (TRADE, commit_id, "signed")
    assert fields[6] == [TRADE] and fields[10] == body[3] == NOW + 70_000
    assert body[:2] == [1, "completion"] and sorted(body[2]) == [0, 1, 2]
    fixes, band, count = [body[2][i] for i in range(3)]
    assert fixes[0] == [NOW] + INSIDE and fixes[-1][0] - fixes[0][0] == 60_000  # noqa: RUF005  # MicroPython has no [*a]
    assert band == [NOW, NOW + 60_000, 7, 450, 450, 10_000] and count == [NOW, 0, 3]


def test_a_trade_is_completed_once_whatever_happens():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    assert len(_dwell(box, 60)) == 1
    for _ in range(2):
        assert box.hear([watch_item(place=FENCE)]) == [] and not box.sensor.watches
        assert _dwell(box, 120) == []
        box = box.again()
        box.hear([])
        box.sensor.rewrite()
    assert len(_proofs(box)) == 1 and box.sensor.completions[0].id == box.sensor.log.waiting[-1].id


def test_a_dwell_goes_on_after_a_power_cut():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    _dwell(box, 40)
    at = box.sensor.now_ms
    box = box.again()
    # Nothing is proven by a clock that is not sure, and what it saw counts once it is.
    box.observe("gps", INSIDE)
    assert box.sensor.tend() == []
    box.wait(5_000)
    box.hear([], time_ms=at + 15_000)
    assert len(_dwell(box, 5)) == 1
    fixes = _proofs(box)[0][2][2][PLACE]
    assert fixes[0][0] == NOW and fixes[-1][0] == at + 20_000


def test_a_cut_that_lasts_longer_than_the_gap_begins_the_dwell_anew():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    _dwell(box, 40)
    at = box.sensor.now_ms
    box = box.again()
    box.hear([], time_ms=at + 21_000)
    assert _dwell(box, 55) == [] and len(_dwell(box, 5)) == 1


def test_having_left_is_remembered_over_a_cut():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    _dwell(box, 55)
    box.observe("gps", OUTSIDE)
    at = box.sensor.now_ms
    box = box.again()
    box.hear([], time_ms=at + 1_000)
    assert _dwell(box, 55) == []


def test_a_watch_survives_being_written_anew_with_many_fixes():
    asked = dict(FENCE)
    asked.update({4: 1_000_000})
    box = _sure()
    box.hear([watch_item(place=asked)])
    _dwell(box, 990, step=18)
    before = box.sensor.watches[0].parts[PLACE].fixes
    assert len(before) > 40
    box.sensor.rewrite()
    assert box.again().sensor.watches[0].parts[PLACE].fixes == before


def test_what_is_not_for_this_sensor_is_passed_over():
    box = _sure()
    assert box.hear([["watch", TRADE, criteria(place=FENCE, device=STRANGER.public_key), DEADLINE]]) == []
    assert box.hear([["watch", TRADE, criteria(), DEADLINE]]) == [("unwatchable", "criteria that ask for nothing")]
    for i in range(limits.WATCHES):
        box.hear([["watch", bytes([i]) * 32, criteria(place=FENCE), DEADLINE]])
    assert box.hear([watch_item(place=FENCE)])[0][0] == "unwatchable"
    assert box.hear([["unwatch", b"\x01" * 32]]) == [("unwatched", b"\x01" * 32)]
    assert box.hear([["unwatch", b"\x01" * 32]]) == []
    again = box.again()
    assert [watch.trade[0] for watch in again.sensor.watches] == [0, 2, 3]


def test_after_the_deadline_nothing_is_proven():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    box.wait(HOUR - 30_000)
    assert _dwell(box, 60) == [] and not box.sensor.watches and not _proofs(box)


def test_a_completion_waits_for_room_and_is_signed_then():
    storage = Storage()
    box = _sure(storage)
    box.hear([watch_item(place=FENCE)])
    _dwell(box, 55)
    storage.room = 10
    assert _dwell(box, 30) == [] and not _proofs(box)
    storage.room = None
    assert len(box.sensor.tend()) == 1 and len(_proofs(box)) == 1
    assert len(_proofs(box.again())) == 1


def test_a_verdict_is_kept():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    (done,) = _dwell(box, 60)
    (news,) = box.hear([["verdict", done.id, "paid", "released", 6_000, "USD"]])
    assert news == ("verdict", done, "paid")
    assert box.hear([["verdict", done.id, "paid", "released", 6_000, "USD"]]) == []
    assert box.again().sensor.completions[0].state == "paid"


def _refused(box, code):
    return ["refused", box.sensor.log.branch, box.sensor.log.waiting[0].seq, code, "why"]


def test_on_a_new_branch_readings_and_proof_are_signed_again_with_the_same_words():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    _dwell(box, 60)
    box.sensor.sign()
    before = [fields_of(entry.envelope)[2] for entry in box.sensor.log.waiting]
    box.hear([_refused(box, "fork")])
    assert [fields_of(entry.envelope)[2] for entry in box.sensor.log.waiting] == before
    assert box.sensor.completions[0].id == _proofs(box)[0][1]
    assert box.again().sensor.completions[0].id == _proofs(box)[0][1]


def test_a_clock_that_was_ahead_is_set_back_in_all_that_was_signed():
    box = Box(record=enrolment(time_ms=NOW))
    box.hear([], time_ms=NOW + HOUR)
    asked = criteria(place=FENCE, band=COLD)
    box.hear([["watch", TRADE, asked, DEADLINE + HOUR]])
    for _ in range(8):
        box.observe("temperature", 450)
        box.observe("gps", INSIDE)
        box.sensor.tend()
        box.wait(10_000)
    box.sensor.sign()
    box.hear([_refused(box, "time-ahead")], time_ms=NOW + 80_000)
    _, _, body = _proofs(box)[0]
    fixes, band = body[2][0], body[2][1]
    assert body[3] == NOW + 80_000 and fixes[-1][0] == band[1] == body[3]
    assert fixes[-1][0] - fixes[0][0] == 60_000 and band[1] - band[0] == 60_000
    assert all(line[3] <= NOW + 80_000 for line in _lines(box))


def test_another_merchant_gets_nothing_that_was_measured_before():
    box = _sure()
    box.hear([watch_item(place=FENCE)])
    box.observe("temperature", 450)
    box.sensor.count(box.channels["parcels"], 5)
    moved = box.again(record=enrolment().replace(b"R" * 32, b"Q" * 32))
    assert moved.sensor.readings.lines == [] and moved.sensor.watches == []
    assert moved.channels["parcels"].total == 0
    assert moved.again(record=enrolment().replace(b"R" * 32, b"Q" * 32)).sensor.readings.lines == []


def _life(sleeps):
    """A day of a sensor; with `sleeps` it is switched off between any two samples, and wakes by what it kept."""
    box = Box()
    for i in range(120):
        box.observe("gps", INSIDE if i > 60 else OUTSIDE)
        box.observe("temperature", 400 + 7 * (i % 11))
        box.sensor.count(box.channels["parcels"], i % 2)
        box.sensor.tend()
        if i == 30:
            box.hear([watch_item(place=FENCE, count=PARCELS)], time_ms=NOW + HOUR // 2)
        if sleeps:
            box = box.again(kept=box.sensor.nap(), slept_ms=5_000)
        else:
            box.wait(5_000)
    box.sensor.sign()
    return box


def test_a_sensor_that_sleeps_between_samples_says_the_same():
    awake = _life(sleeps=False)
    slept = _life(sleeps=True)
    assert _lines(slept) == _lines(awake) and len(_lines(awake)) > 20
    assert _proofs(slept)[0][2] == _proofs(awake)[0][2]
    assert DEVICE
