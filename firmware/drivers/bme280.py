"""BME280 sensors of temperature, pressure and humidity: Bosch BST-BME280-DS002 1.6, sections 4.2.2 (trimming values),
4.2.3 (compensation in integers) and 5.4 (registers).
"""

import struct

from .faults import BadAnswer, NoAnswer
from .ticks import pause as _pause

_ID = 0xD0
_IS_BME280 = 0x60
_RESET = 0xE0
_TRIMMING_1 = 0x88
_TRIMMING_2 = 0xE1
_HUMIDITY = 0xF2
_STATUS = 0xF3
_CONTROL = 0xF4
_DATA = 0xF7
# Its trimming values are there 2 ms after a reset; each measured once takes at most 9.3 ms (9.1).
_START_MS = 5
_MEASURE_MS = 15
# What a value is that was not measured.
_NO_TEMPERATURE = 0x80000
_NO_HUMIDITY = 0x8000


class Trimming:
    """What a part was calibrated with: `low` are the bytes from 0x88 to 0xA1, `high` those from 0xE1 to 0xE7."""

    def __init__(self, low, high):
        self.t1, self.t2, self.t3 = struct.unpack("<Hhh", low[:6])
        self.p = struct.unpack("<Hhhhhhhhh", low[6:24])
        self.h1 = low[25]
        self.h2, self.h3 = struct.unpack("<hB", high[:3])
        self.h4 = _signed(high[3] << 4 | high[4] & 15)
        self.h5 = _signed(high[5] << 4 | high[4] >> 4)
        self.h6 = struct.unpack("<b", high[6:7])[0]

    def fine(self, raw):
        """The temperature all else is compensated with."""
        a = ((raw >> 3) - (self.t1 << 1)) * self.t2 >> 11
        b = (raw >> 4) - self.t1
        return a + ((b * b >> 12) * self.t3 >> 14)

    def pascals(self, raw, fine):
        """The pressure; None where the trimming values allow none."""
        p1, p2, p3, p4, p5, p6, p7, p8, p9 = self.p
        a = fine - 128_000
        b = a * a * p6 + (a * p5 << 17) + (p4 << 35)
        a = (a * a * p3 >> 8) + (a * p2 << 12)
        a = ((1 << 47) + a) * p1 >> 33
        if not a:
            return None
        value = ((1_048_576 - raw << 31) - b) * 3125 // a
        c = p9 * (value >> 13) * (value >> 13) >> 25
        d = p8 * value >> 19
        return (value + c + d >> 8) + (p7 << 4) + 128 >> 8

    def humidity(self, raw, fine):
        """Hundredths of a percent, 0 to 10,000."""
        a = fine - 76_800
        b = (raw << 14) - (self.h4 << 20) - self.h5 * a + 16_384 >> 15
        c = ((a * self.h6 >> 10) * ((a * self.h3 >> 11) + 32_768) >> 10) + 2_097_152
        b *= c * self.h2 + 8_192 >> 14
        b -= ((b >> 15) * (b >> 15) >> 7) * self.h1 >> 4
        b = min(max(b, 0), 419_430_400)
        # 1,024ths of a percent, 12 bits up.
        return (b >> 12) * 100 // 1024


class Bme280:
    """A sensor at 0x76 or 0x77."""

    def __init__(self, i2c, address=0x76, pause=_pause):
        self._i2c = i2c
        self._address = address
        self._pause = pause
        self._trimming = None

    async def start(self):
        """Raises: NoAnswer, BadAnswer."""
        self._trimming = None
        kind = self._read(_ID, 1)[0]
        if kind != _IS_BME280:
            raise BadAnswer("the sensor is of kind %02x, not a BME280" % kind)
        self._write(_RESET, 0xB6)
        await self._pause(_START_MS)
        if self._read(_STATUS, 1)[0] & 1:
            raise NoAnswer("the sensor is still starting")
        low, high = self._read(_TRIMMING_1, 26), self._read(_TRIMMING_2, 7)
        # A part that lost its calibration, or a bus at one level.
        if low[:2] in (b"\x00\x00", b"\xff\xff"):
            raise BadAnswer("the sensor has no calibration")
        self._trimming = Trimming(low, high)

    async def read(self):
        """(hundredths of a degree, pascals, hundredths of a percent), measured now. Raises: NoAnswer, BadAnswer."""
        if not self._trimming:
            await self.start()
        try:
            self._write(_HUMIDITY, 0x01)
            self._write(_CONTROL, 0x25)  # each once, then it sleeps again
            await self._pause(_MEASURE_MS)
            if self._read(_STATUS, 1)[0] & 8:
                raise NoAnswer("the sensor is still measuring")
            return self._compensated(self._read(_DATA, 8))
        except OSError:
            # It may be another one when it is there again.
            self._trimming = None
            raise

    def _compensated(self, data):
        pressure = data[0] << 12 | data[1] << 4 | data[2] >> 4
        temperature = data[3] << 12 | data[4] << 4 | data[5] >> 4
        humidity = data[6] << 8 | data[7]
        if temperature == _NO_TEMPERATURE or pressure == _NO_TEMPERATURE or humidity == _NO_HUMIDITY:
            raise BadAnswer("the sensor lost its power while it measured")
        fine = self._trimming.fine(temperature)
        centi = fine * 5 + 128 >> 8
        pascals = self._trimming.pascals(pressure, fine)
        if not -4_000 <= centi <= 8_500 or pascals is None or not 30_000 <= pascals <= 110_000:
            raise BadAnswer("the sensor says what it can't measure")
        return centi, pascals, self._trimming.humidity(humidity, fine)

    def _read(self, register, n):
        data = bytearray(n)
        try:
            self._i2c.writeto(self._address, bytes((register,)))
            self._i2c.readfrom_into(self._address, data)
        except OSError:
            raise NoAnswer("the sensor is not on the bus") from None
        return bytes(data)

    def _write(self, register, value):
        try:
            self._i2c.writeto(self._address, bytes((register, value)))
        except OSError:
            raise NoAnswer("the sensor is not on the bus") from None


def _signed(value):
    """Twelve bits."""
    return value - 0x1000 if value & 0x800 else value
