"""The channels of a sensor: how they are described, and what of them is worth a reading."""

import json

from exonomy import limits
from exonomy.channels import EVENT, PLACE, TOTAL, VALUE, Channel, Settings
from exonomy.errors import BadMessage
from refusal import refuses


def _read(channels, **more):
    described = {"channels": channels}
    described.update(more)
    return Settings(json.dumps(described).encode())


def test_channels_are_read_from_their_description():
    settings = _read(
        {
            "gps": {"kind": "place", "every_ms": 1_000, "step": 500, "at_least_ms": 600_000},
            "door": {"kind": "event", "every_ms": 100},
        },
        check_in_ms=60_000,
    )
    door, gps = settings.channels
    assert settings.check_in_ms == 60_000
    assert (door.name, door.kind, door.every_ms, door.step, door.at_least_ms) == ("door", EVENT, 100, 1, None)
    assert (gps.kind, gps.every_ms, gps.step, gps.at_least_ms) == (PLACE, 1_000, 500, 600_000)


def test_a_description_that_is_wrong_says_where():
    for text, said in (
        ("", "JSON"),
        ("[1]", "nothing else"),
        ("{}", "no channels"),
        ('{"channels":[]}', "no channels"),
        ('{"channels":{},"more":1}', "nothing else"),
        ('{"channels":{"a":{"kind":"value","every_ms":1}},"check_in_ms":-1}', "check_in_ms"),
    ):
        error = refuses(BadMessage, Settings, text.encode())
        assert said in str(error), (text, str(error))
    good = {"kind": "value", "every_ms": 1}
    for spoiled, said in (
        (1, "channel a: only"),
        ({"kind": "smell"}, "channel a: kind is one of event, place, total, value"),
        ({"every_ms": None}, "channel a: every_ms"),
        ({"every_ms": 0}, "channel a: every_ms"),
        ({"every_ms": 1.5}, "channel a: every_ms"),
        ({"every_ms": True}, "channel a: every_ms"),
        ({"step": "2"}, "channel a: step"),
        ({"at_least_ms": 9_999_999_999}, "channel a: at_least_ms"),
        ({"colour": 2}, "channel a: only"),
    ):
        described = dict(good)
        if isinstance(spoiled, dict):
            described.update(spoiled)
        error = refuses(BadMessage, _read, {"a": described if isinstance(spoiled, dict) else spoiled})
        assert said in str(error), (spoiled, str(error))
    assert "name" in str(refuses(BadMessage, _read, {"n" * 25: good}))
    assert "24 bytes" in str(refuses(BadMessage, _read, {"\u6e29" * 9: good}))
    assert "more than" in str(refuses(BadMessage, _read, {str(i): good for i in range(limits.CHANNELS + 1)}))


def _reports(channel, *values):
    """Which of (ms, value) become readings."""
    found = []
    for now_ms, value in values:
        if channel.worth(value, now_ms):
            channel.reported(value, now_ms)
            found.append((now_ms, value))
    return found


def test_a_value_is_reported_on_a_step_and_when_it_is_old():
    values = ((0, 400), (1, 409), (2, 410), (3, 401), (1_001, 401), (1_002, 401), (2_002, 405))
    assert _reports(Channel("t", VALUE, 1, 10, 1_000), *values) == [(0, 400), (2, 410), (1_002, 401), (2_002, 405)]
    assert _reports(Channel("t", VALUE, 1, 10), *values) == [(0, 400), (2, 410)]


def test_a_place_is_reported_when_it_moved_either_way():
    values = ((0, [100, 100, 9]), (1, [149, 51, 9]), (2, [150, 100, 9]), (3, [150, 50, 9]))
    assert [ms for ms, _ in _reports(Channel("gps", PLACE, 1, 50), *values)] == [0, 2, 3]


def test_an_event_is_every_change_and_only_that():
    assert _reports(Channel("door", EVENT, 1, 1, 5), (0, 0), (1, 1), (99, 1), (100, 0)) == [(0, 0), (1, 1), (100, 0)]


def test_a_total_is_reported_by_steps_and_never_unchanged():
    channel = Channel("parcels", TOTAL, 1, 5, 100)
    assert _reports(channel, (0, 0), (1, 4), (2, 5), (200, 5), (201, 6)) == [(0, 0), (2, 5), (201, 6)]


def test_a_clock_set_back_does_not_silence_a_channel():
    channel = Channel("t", VALUE, 1, 10, 1_000)
    assert _reports(channel, (100_000, 400), (50, 400)) == [(100_000, 400), (50, 400)]


def test_the_longest_interval_is_told_from_the_past_by_a_boards_counter():
    """MicroPython's ticks wrap at 2^30: a difference of 2^29 and more is a negative one, and never due."""
    wrap = 1 << 30
    longest = limits.CHANNEL_MOST
    passed = ((longest + wrap // 2) % wrap) - wrap // 2
    assert passed == longest
    # And a day late it still is.
    assert longest + 24 * 3_600_000 < wrap // 2
