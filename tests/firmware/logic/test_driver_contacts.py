"""Keys, contacts and the buzzer: bounces, keys that only seem pressed, and counters that start again."""

from drivers.buzzer import OK, QUEUED, REFUSED, Buzzer
from drivers.counter import Counter
from drivers.debounce import Debounce
from drivers.keypad import SETTLE_MS, Keypad
from drivers.reed import SETTLE_MS as REED_MS
from drivers.reed import Reed
from drivers.ticks import since
from refusal import refuses
from wires import Pin, noise

KEYS = ("1", "2", "3", "A", "4", "5", "6", "B", "7", "8", "9", "C", "*", "0", "#", "D")
WRAP = 1 << 30


class Matrix:
    """Wires that touch where a key is pressed: a column is low when any way leads to a row that is driven low."""

    def __init__(self):
        self.pressed = set()
        self.rows = [_Row() for _ in range(4)]
        self.columns = [_Column(self, i) for i in range(4)]

    def level(self, column):
        low = {row for row in range(4) if self.rows[row].level == 0}
        reached = set()
        for _ in range(8):
            reached |= {c for r, c in self.pressed if r in low}
            low |= {r for r, c in self.pressed if c in reached}
        return 0 if column in reached else 1


class _Row:
    level = 1

    def value(self, value):
        self.level = value


class _Column:
    def __init__(self, matrix, at):
        self._matrix = matrix
        self._at = at

    def value(self):
        return self._matrix.level(self._at)


class Player:
    """Fingers, and a clock."""

    def __init__(self, now=0):
        self.matrix = Matrix()
        self.keypad = Keypad(self.matrix.rows, self.matrix.columns, KEYS)
        self.now = now

    def hold(self, names, ms=SETTLE_MS + 10):
        self.matrix.pressed = {(KEYS.index(name) // 4, KEYS.index(name) % 4) for name in names}
        found = []
        for _ in range(0, ms, 5):
            found += self.keypad.scan(self.now & WRAP - 1)
            self.now += 5
        return found


def test_each_key_has_its_name_and_is_one_press():
    for start in (0, WRAP - 60):
        player = Player(start)
        for name in KEYS:
            assert player.hold([name], 3_000) == [name]
            assert player.hold([]) == []
            assert player.matrix.rows[0].level == 1


def test_a_bounce_is_no_second_press():
    player = Player()
    for _ in range(6):
        assert player.hold(["5"], 10) == []
        assert player.hold([], 5) == []
    assert player.hold(["5"]) == ["5"]
    for _ in range(6):
        assert player.hold([], 10) == []
        assert player.hold(["5"], 5) == []
    assert player.hold(["5"], 100) == []


def test_quick_fingers_overlap():
    player = Player()
    assert player.hold(["1"]) == ["1"]
    assert player.hold(["1", "2"]) == ["2"]
    assert player.hold(["2", "5"]) == ["5"]
    assert player.hold(["5"]) == [] and player.hold(["5", "1"]) == ["1"]


def test_a_key_that_only_seems_pressed_is_refused():
    player = Player()
    # 1, 2 and 4 make 5 look pressed.
    assert player.hold(["1"]) == ["1"] and player.hold(["1", "2"]) == ["2"]
    assert player.hold(["1", "2", "4"]) == [] and player.keypad.refused == 1
    # None of them counts until it was let go, and that includes the one that was never pressed.
    assert player.hold(["1", "4"]) == []
    assert player.hold(["1", "4", "9"]) == ["9"]
    assert player.hold([]) == []
    assert player.hold(["5"]) == ["5"] and player.hold([]) == [] and player.hold(["4"]) == ["4"]
    # All at once, as when something lies on it.
    player = Player()
    assert player.hold(KEYS) == [] and player.hold([]) == [] and player.hold(["0"]) == ["0"]


def test_three_keys_of_a_row_are_no_rectangle():
    player = Player()
    assert player.hold(["1", "2", "3"]) == ["1", "2", "3"] and player.keypad.refused == 0


def test_a_keypad_by_chance_reports_only_its_keys():
    player = Player()
    bits = noise(1_500, 3)
    for i in range(0, len(bits), 2):
        names = [KEYS[k] for k in range(16) if (bits[i] << 8 | bits[i + 1]) >> k & 1 and bits[i] & 3 == 0]
        for name in player.hold(names, 5 + bits[i] % 40):
            assert name in KEYS
    assert player.hold([]) == [] and player.hold(["7"]) == ["7"]
    refuses(ValueError, Keypad, player.matrix.rows, player.matrix.columns, KEYS[:15])


def test_a_door_opens_and_closes_once():
    for start in (0, WRAP - 100):
        pin, now = Pin(0), start
        reed = Reed(pin)
        events = []
        for level, ms in ((0, 50), (1, 3), (0, 4), (1, 2), (0, 20), (1, 200), (0, 29), (1, 200), (0, 31)):
            pin.level = level
            for _ in range(ms):
                event = reed.sample(now & WRAP - 1)
                if event:
                    events.append(event)
                now += 1
        at = [start + 50 + 3 + 4 + 2 + 20, start + 50 + 3 + 4 + 2 + 20 + 200 + 29 + 200]
        assert events == [(True, start), (False, at[0] & WRAP - 1), (True, at[1] & WRAP - 1)]
        assert reed.closed is True and since(events[1][1], start) == 79


def test_a_door_is_unknown_until_it_is_quiet():
    reed = Reed(Pin(1))
    assert reed.closed is None and reed.sample(7) is None and reed.sample(7 + REED_MS - 1) is None
    assert reed.sample(7 + REED_MS) == (False, 7) and reed.closed is False


def test_closings_are_counted_once_each():
    for start_level in (0, 1):
        pin, now = Pin(start_level), 0
        counter = Counter(pin)
        found = 0
        for _ in range(20):
            found += counter.sample(now)
            now += 1
        # It was closed, or it was not: that is no closing.
        assert found == 0
        for _ in range(500):
            for level, ms in ((1, 1), (0, 2), (1, 12), (0, 3), (1, 2), (0, 15)):
                pin.level = level
                for _ in range(ms):
                    found += counter.sample(now)
                    now += 1
        assert counter.total == found == 500


def test_what_is_known_at_the_start_is_no_change():
    level = Debounce(10, True)
    assert not level.settle(True, 0) and not level.settle(True, 100)
    assert not level.settle(False, 101) and level.settle(False, 111) and level.at_ms == 101


def test_the_buzzer_sounds_its_pattern():
    for start in (0, WRAP - 70):
        for pattern in (OK, QUEUED, REFUSED):
            pin = Pin()
            buzzer = Buzzer(pin)
            buzzer.ring(pattern, start)
            levels = []
            for i in range(len(pattern)):
                levels += [1 - i % 2] * pattern[i]
            for ms in range(1_000):
                sounds = buzzer.tick(start + ms & WRAP - 1)
                assert sounds == (ms < len(levels))
                assert pin.level == (levels[ms] if sounds else 0), (pattern, ms)
            assert pin.driven.count(1) == (len(pattern) + 1) // 2
    # One that was not asked for a long while ends all the same, and a new one takes its place.
    buzzer.ring(QUEUED, 0)
    assert not buzzer.tick(5_000) and pin.level == 0
    buzzer.ring(REFUSED, 5_000)
    buzzer.ring(OK, 5_010)
    assert buzzer.tick(5_099) and not buzzer.tick(5_100) and pin.level == 0
    buzzer.ring((), 6_000)
    assert pin.level == 0 and not buzzer.tick(6_000)
