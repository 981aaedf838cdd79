"""The HX711's pulses (datasheet, "Serial interface"), its limits, and grams."""

from drivers.faults import BadAnswer, NoAnswer
from drivers.hx711 import Hx711, Saturated
from drivers.scale import Scale, middle
from refusal import refuses
from wires import noise


class Converter:
    """The chip: shifts a bit out at each rising edge; 25 to 27 pulses choose the next gain."""

    GAINS = (128, 32, 64)

    def __init__(self, *values):
        self.values = list(values)
        self.gain = 128
        self.pulses = 0
        self._clock = 0
        self._level = 1
        self._next()

    def _next(self):
        if self.pulses:
            assert 25 <= self.pulses <= 27
            self.gain = self.GAINS[self.pulses - 25]
        self.pulses = 0
        self._level = 0 if self.values else 1

    def settle(self):
        """Time passes: another value is ready."""
        self.values.pop(0)
        self._next()

    def clock(self, value):
        if value and not self._clock:
            self.pulses += 1
            word = self.values[0] & 0xFFFFFF
            self._level = word >> 24 - self.pulses & 1 if self.pulses <= 24 else 1
        self._clock = value


class _Clock:
    def __init__(self, chip):
        self._chip = chip

    def value(self, value):
        self._chip.clock(value)


class _Data:
    def __init__(self, chip):
        self._chip = chip

    def value(self):
        return self._chip._level


class _Lock:
    def __init__(self):
        self.taken = 0
        self.held = False

    def __enter__(self):
        self.taken += 1
        self.held = True

    def __exit__(self, *_):
        self.held = False
        return False


def _hx711(*values, gain=128, lock=None):
    chip = Converter(*values)
    return Hx711(_Clock(chip), _Data(chip), gain, lock), chip


def test_values_are_24_bits_with_a_sign():
    values = (0, 1, -1, 0x7FFFFE, -0x7FFFFF, 0x123456, -0x123456, 0x555555, -0x555556)
    hx711, chip = _hx711(*values)
    for value in values:
        assert hx711.ready() and hx711.read() == value
        assert not hx711.ready() and chip.pulses == 25
        refuses(NoAnswer, hx711.read)
        chip.settle()
    assert not hx711.ready()


def test_the_ends_of_the_range_are_no_weight():
    for value in (0x7FFFFF, -0x800000):
        refuses(Saturated, _hx711(value)[0].read)


def test_another_gain_counts_from_the_second_value():
    for gain, pulses in ((32, 26), (64, 27)):
        hx711, chip = _hx711(5, 6, 7, gain=gain)
        assert hx711.read() is None and chip.pulses == pulses
        chip.settle()
        assert chip.gain == gain and hx711.read() == 6
        chip.settle()
        hx711.sleep()
        hx711.wake()
        chip.pulses = 0
        assert hx711.read() is None
    refuses(ValueError, Hx711, None, None, 100)


def test_a_line_at_ground_is_no_value():
    class Ground:
        def value(self, value=None):
            return 0

    refuses(BadAnswer, Hx711(Ground(), Ground()).read)


def test_nothing_comes_between_the_pulses():
    lock = _Lock()
    hx711, chip = _hx711(3, lock=lock)
    clock = chip.clock

    def held(value):
        assert lock.held or not value
        clock(value)

    chip.clock = held
    assert hx711.read() == 3 and lock.taken == 1 and not lock.held


def test_values_by_chance_are_read_as_they_are():
    data = noise(21_000, 8)
    for at in range(0, len(data), 3):
        value = int.from_bytes(data[at : at + 3], "big")
        value -= 0x1000000 if value & 0x800000 else 0
        hx711, _ = _hx711(value)
        if value in (0x7FFFFF, -0x800000):
            refuses(Saturated, hx711.read)
        else:
            assert hx711.read() == value


def test_grams_are_to_the_nearest():
    scale = Scale(8_200, 430_000, 1_000)
    assert [scale.grams(8_200 + value) for value in (0, 214, 216, 430, -214, -216, 430_000)] == [
        0, 0, 1, 1, 0, -1, 1_000
    ]  # fmt: skip
    scale.tare(8_630)
    assert scale.grams(8_200) == -1 and scale.grams(8_630) == 0
    # A cell that is mounted upside down.
    scale = Scale(0, -430_000, 1_000)
    assert scale.grams(-430_000) == 1_000 and scale.grams(43_000) == -100
    for bad in ((0, 999, 1_000), (0, 0, 1), (0, 430_000, 0), (0, 430_000, -1)):
        refuses(ValueError, Scale, *bad)


def test_one_that_was_knocked_does_not_count():
    assert middle([5, 900_000, 4]) == 5 and middle([7]) == 7 and middle([-3, 2, -1, 9]) == 2
