"""DS18B20 and BME280: the datasheets' tables and examples, parts that are played, and wires that lie."""

import struct
from binascii import unhexlify

from drivers.bme280 import Bme280, Trimming
from drivers.ds18b20 import Ds18b20
from drivers.faults import BadAnswer, NoAnswer, PartFault, Refused
from drivers.onewire import PARTS, OneWire, crc8
from refusal import refuses
from thermometers import Bus, Thermometer, rom_of
from wires import Pauses, noise, run, spoiled

# DS18B20 datasheet, table 1, with hundredths to the nearest.
TABLE = (
    (0x07D0, 12_500),
    (0x0550, 8_500),
    (0x0191, 2_506),
    (0x00A2, 1_013),
    (0x0008, 50),
    (0x0000, 0),
    (0xFFF8, -50),
    (0xFF5E, -1_012),
    (0xFE6F, -2_506),
    (0xFC90, -5_500),
)
# BMP280 datasheet 1.19, section 3.12, which the BME280 shares up to the humidity.
T = (27_504, 26_435, -1_000)
P = (36_477, -10_685, 3_024, 2_855, 140, -7, 15_500, -14_600, 6_000)
# A part's humidity values as somebody published them.
H = (75, 360, 0, 325, 50, 30)


def _thermometer(*parts, pauses=None, rom=None, bits=12):
    bus = Bus(*parts)
    return Ds18b20(OneWire(bus), rom, bits, (pauses or Pauses()).pause), bus


def test_the_crc_is_that_of_the_application_note():
    assert crc8(unhexlify("021cb801000000a2")) == 0
    assert crc8(unhexlify("021cb801000000")) == 0xA2
    for _, data in spoiled(unhexlify("021cb801000000a2")):
        assert crc8(data)


def test_temperatures_are_those_of_the_datasheet():
    for raw, expected in TABLE:
        pauses = Pauses()
        thermometer, _ = _thermometer(Thermometer(pauses, raw=raw), pauses=pauses)
        assert run(thermometer.read()) == expected
        assert 750 <= pauses.ms <= 850


def test_fewer_bits_are_quicker_and_coarser():
    for bits, least_ms, expected in ((9, 94, 2_550), (10, 188, 2_550), (11, 375, 2_563), (12, 750, 2_569)):
        pauses = Pauses()
        thermometer, _ = _thermometer(Thermometer(pauses, raw=0x019B), pauses=pauses, bits=bits)
        assert run(thermometer.read()) == expected, bits
        assert least_ms <= pauses.ms < least_ms * 2
    refuses(ValueError, Ds18b20, None, None, 8)
    refuses(ValueError, Ds18b20, None, rom_of(1, 0x10))
    refuses(ValueError, Ds18b20, None, rom_of(1)[:7] + b"\x00")


def test_all_parts_of_a_bus_are_found_and_asked_by_name():
    for serials in ((), (1,), (1, 2), (0xFFFFFFFFFFFF, 0, 0x800000000000), tuple(range(3, 16))):
        pauses = Pauses()
        parts = [Thermometer(pauses, serial, raw=0x0100 + 16 * i) for i, serial in enumerate(serials)]
        wire = OneWire(Bus(*parts))
        roms = wire.search()
        assert sorted(roms) == sorted([part.rom for part in parts])
        for part in parts:
            assert run(Ds18b20(wire, part.rom, 9, pauses.pause).read()) == (part.raw >> 4) * 100
    bus = Bus(*[Thermometer(Pauses(), serial) for serial in range(PARTS + 1)])
    refuses(BadAnswer, OneWire(bus).search)


def test_a_search_on_a_bad_wire_ends():
    parts = [Thermometer(Pauses(), serial) for serial in (5, 0x123456, 0xFEDCBA)]
    bus = Bus(*parts)
    whole = OneWire(bus).search()
    slots = bus.slots
    for at in range(slots):
        bus.flips = at
        try:
            # A bit that was read wrong may cost a part its turn, and never makes one up.
            assert all(rom in whole for rom in OneWire(bus).search()), at
        except BadAnswer as fault:
            assert str(fault)
    for level in (0, 1):
        bus = Bus(*parts)
        bus.stuck = level
        refuses(BadAnswer, OneWire(bus).search)


def test_85_degrees_after_a_power_failure_is_no_temperature():
    pauses = Pauses()
    part = Thermometer(pauses, raw=0x0191)
    thermometer, _ = _thermometer(part, pauses=pauses)
    part.fails_in_conversion = True
    assert "power" in str(refuses(BadAnswer, run, thermometer.read()))
    part.fails_in_conversion = False
    assert run(thermometer.read()) == 2_506
    part.raw = 0x0550
    assert run(thermometer.read()) == 8_500


def test_what_is_wrong_with_a_thermometer_is_said():
    refuses(NoAnswer, run, _thermometer()[0].read())
    pauses = Pauses()
    refuses(Refused, run, _thermometer(Thermometer(pauses, parasite=True), pauses=pauses)[0].read())
    refuses(NoAnswer, run, _thermometer(Thermometer(pauses, slow=True), pauses=pauses)[0].read())
    # Another one is on the bus.
    refuses(NoAnswer, run, _thermometer(Thermometer(pauses, 1), pauses=pauses, rom=rom_of(2))[0].read())
    for raw in (0x07D1, 0xFC8F, 0x7FFF, 0x8000):
        refuses(BadAnswer, run, _thermometer(Thermometer(pauses, raw=raw), pauses=pauses)[0].read())
    for level in (0, 1):
        thermometer, bus = _thermometer(Thermometer(pauses), pauses=pauses)
        bus.stuck = level
        refuses(PartFault, run, thermometer.read())


def test_each_wrong_bit_is_a_fault_or_harmless():
    pauses = Pauses()
    thermometer, bus = _thermometer(Thermometer(pauses), pauses=pauses)
    run(thermometer.read())
    refused = 0
    slots = bus.slots
    for at in range(slots):
        bus.flips = at
        try:
            assert run(thermometer.read()) == 2_506, at
        except PartFault:
            refused += 1
        bus.flips = None
        assert run(thermometer.read()) == 2_506
    # Two bytes that say whether it is fed and done, and nine with their CRC.
    assert refused == slots == 88


def test_a_bus_of_noise_gives_no_temperature():
    class Noise:
        """As of a part that is fed and done, so that all the rest is noise."""

        def __init__(self, seed, quiet):
            self._data = b"\xff" * quiet + noise(20, seed)
            self._at = -1

        def reset(self):
            return 1

        def writebit(self, bit):
            assert bit in (0, 1)

        def readbit(self):
            self._at += 1
            return self._data[self._at // 8 % len(self._data)] >> self._at % 8 & 1

    for seed in range(2_300):
        refuses(PartFault, run, Ds18b20(OneWire(Noise(seed, 2)), None, 12, Pauses().pause).read())
        refuses(BadAnswer, OneWire(Noise(seed, 0)).search)


class Sensor:
    """A BME280 on I2C: registers, and a pointer."""

    def __init__(self, pressure=415_148, temperature=519_888, humidity=27_999):
        self.registers = bytearray(256)
        self.registers[0xD0] = 0x60
        low = struct.pack("<Hhh", *T) + struct.pack("<Hhhhhhhhh", *P) + bytes((0, H[0]))
        high = struct.pack("<hB", H[1], H[2]) + bytes((H[3] >> 4, H[3] & 15 | (H[4] & 15) << 4, H[4] >> 4, H[5]))
        self.registers[0x88:0xA2] = low
        self.registers[0xE1:0xE8] = high
        temperature_and_pressure = pressure << 28 | temperature << 4
        self.measured = temperature_and_pressure.to_bytes(6, "big") + humidity.to_bytes(2, "big")
        self.fails = None
        self._at = 0
        self._reset()

    def _reset(self):
        self.registers[0xF7:0xFF] = b"\x80\x00\x00\x80\x00\x00\x80\x00"

    def _turn(self, address):
        if self.fails is not None:
            self.fails -= 1
        if address != 0x76 or (self.fails is not None and self.fails < 0):
            raise OSError(19)

    def writeto(self, address, data):
        self._turn(address)
        self._at = data[0]
        if len(data) == 2:
            if data == b"\xe0\xb6":
                self._reset()
            elif data == b"\xf4\x25":
                self.registers[0xF7:0xFF] = self.measured
            else:
                assert data == b"\xf2\x01"

    def readfrom_into(self, address, buffer):
        self._turn(address)
        buffer[:] = self.registers[self._at : self._at + len(buffer)]


def _double_humidity(raw, fine, h3=H[2]):
    """The datasheet's formula in double precision (8.1), to hold the one in integers against."""
    h1, h2, _, h4, h5, h6 = H
    value = fine - 76_800.0
    value = (raw - (h4 * 64.0 + h5 / 16_384.0 * value)) * (
        h2 / 65_536.0 * (1.0 + h6 / 67_108_864.0 * value * (1.0 + h3 / 67_108_864.0 * value))
    )
    value = value * (1.0 - h1 * value / 524_288.0)
    return min(max(value, 0.0), 100.0)


def test_a_bme280_reads_as_the_datasheets_example():
    pauses = Pauses()
    sensor = Bme280(Sensor(), pause=pauses.pause)
    run(sensor.start())
    centi, pascals, humidity = run(sensor.read())
    assert (centi, pascals) == (2_508, 100_653)
    assert abs(humidity - _double_humidity(27_999, 128_422) * 100) <= 3
    # Without a start it starts itself.
    assert run(Bme280(Sensor(), pause=pauses.pause).read())[0] == 2_508


def test_humidity_in_integers_is_that_in_doubles():
    played = Sensor()
    trimming = Trimming(bytes(played.registers[0x88:0xA2]), bytes(played.registers[0xE1:0xE8]))
    assert trimming.fine(519_888) == 128_422
    assert (trimming.h1, trimming.h2, trimming.h3, trimming.h4, trimming.h5, trimming.h6) == H
    for raw in range(0, 65_536, 997):
        for fine in (-100_000, 0, 128_422, 300_000):
            assert abs(trimming.humidity(raw, fine) - _double_humidity(raw, fine) * 100) <= 12, (raw, fine)
    # The same with a part whose third value is not zero.
    trimming.h3 = 40
    for raw in range(20_000, 40_000, 997):
        for fine in (-100_000, 128_422, 300_000):
            expected = _double_humidity(raw, fine, 40) * 100
            assert abs(trimming.humidity(raw, fine) - expected) <= 12, (raw, fine)
    # Twelve bits have a sign.
    negative = Trimming(bytes(26), b"\x00\x00\x00\xff\x0f\xff\xff")
    assert (negative.h4, negative.h5, negative.h6) == (-1, -16, -1)


def test_what_is_wrong_with_a_bme280_is_said():
    for spoil, error in (
        ({0xD0: 0x58}, BadAnswer),  # a BMP280
        ({0xF3: 1}, NoAnswer),
        ({0x88: 0, 0x89: 0}, BadAnswer),
        ({0x88: 0xFF, 0x89: 0xFF}, BadAnswer),
        ({0x8E: 0, 0x8F: 0}, BadAnswer),  # a divisor of nothing
    ):
        played = Sensor()
        for register, value in spoil.items():
            played.registers[register] = value
        refuses(error, run, Bme280(played, pause=Pauses().pause).read())
    refuses(NoAnswer, run, Bme280(Sensor(), 0x77, pause=Pauses().pause).read())
    for pressure, temperature, humidity in ((0x80000, 519_888, 1), (415_148, 0x80000, 1), (415_148, 519_888, 0x8000)):
        refuses(BadAnswer, run, Bme280(Sensor(pressure, temperature, humidity), pause=Pauses().pause).read())
    for pressure, temperature in ((1, 519_888), (0xFFFFF, 519_888), (415_148, 1), (415_148, 0xFFFFF)):
        refuses(BadAnswer, run, Bme280(Sensor(pressure, temperature), pause=Pauses().pause).read())
    # Unplugged at each step, then there again.
    for at in range(12):
        played = Sensor()
        sensor = Bme280(played, pause=Pauses().pause)
        played.fails = at
        refuses(NoAnswer, run, sensor.read())
        played.fails = None
        assert run(sensor.read())[0] == 2_508


def test_a_bme280_of_noise_is_a_fault_or_in_range():
    for seed in range(500):
        played = Sensor()
        data = noise(120, seed)
        played.registers[0x88:0xA2] = data[:26]
        played.registers[0xE1:0xE8] = data[26:33]
        played.measured = data[33:41]
        try:
            centi, pascals, humidity = run(Bme280(played, pause=Pauses().pause).read())
            assert -4_000 <= centi <= 8_500 and 30_000 <= pascals <= 110_000 and 0 <= humidity <= 10_000
        except BadAnswer as fault:
            assert str(fault)
