"""DS18B20 thermometers: Analog Devices (Maxim) DS18B20 datasheet, "Operation—Measuring temperature", "Memory",
"Configuration register" and "DS18B20 function commands".

After its power failed it holds 85 °C, which is also a temperature. So the alarm limits, which come back from its EEPROM
then, are set to a mark in its scratchpad first: a reading that comes without the mark is none.
"""

from .faults import BadAnswer, NoAnswer, Refused
from .onewire import crc8
from .ticks import pause as _pause

FAMILY = 0x28
_CONVERT = 0x44
_WRITE = 0x4E
_READ = 0xBE
_POWER = 0xB4
_SCRATCHPAD_BYTES = 9
# Limits no temperature passes (127 and -128 °C), other than those a part comes with.
_MARK = b"\x7f\x80"
# Milliseconds a measurement takes, by 9 to 12 bits; with a tenth for parts that are slow, which some copies are.
_CONVERT_MS = (104, 207, 413, 825)
# -55 to 125 °C, in sixteenths.
_LEAST = -55 * 16
_MOST = 125 * 16


class Ds18b20:
    """A thermometer on an `onewire.OneWire`; `rom` is one its search found, None where it is alone."""

    def __init__(self, wire, rom=None, bits=12, pause=_pause):
        if not 9 <= bits <= 12:
            raise ValueError("a DS18B20 measures with 9 to 12 bits, not %d" % bits)
        if rom is not None and (len(rom) != 8 or rom[0] != FAMILY or crc8(rom)):
            raise ValueError("not the ROM code of a DS18B20")
        self._wire = wire
        self._rom = rom
        self._bits = bits
        self._pause = pause

    async def read(self):
        """The temperature in hundredths of a degree. Raises: NoAnswer, BadAnswer, Refused."""
        config = (self._bits - 9) << 5 | 0x1F
        self._command(_POWER)
        if self._wire.read(1) != b"\xff":
            raise Refused("the thermometer has no supply of its own")
        self._command(_WRITE)
        self._wire.write(_MARK + bytes((config,)))
        self._command(_CONVERT)
        await self._pause(_CONVERT_MS[self._bits - 9])
        if self._wire.read(1) != b"\xff":
            raise NoAnswer("the thermometer is still measuring")
        return self._temperature(self._scratchpad(), config)

    def _command(self, code):
        self._wire.select(self._rom)
        self._wire.write(bytes((code,)))

    def _scratchpad(self):
        self._command(_READ)
        data = self._wire.read(_SCRATCHPAD_BYTES)
        if data == b"\xff" * _SCRATCHPAD_BYTES:
            raise NoAnswer("the thermometer does not answer")
        # Nine zeros have the right CRC, and are what a wire at ground says.
        if crc8(data) or data[4] & 0x9F != 0x1F:
            raise BadAnswer("the thermometer's answer is damaged")
        return data

    def _temperature(self, data, config):
        if data[2:4] != _MARK or data[4] != config:
            raise BadAnswer("the thermometer lost its power while it measured")
        value = int.from_bytes(data[:2], "little")
        if value & 0x8000:
            value -= 0x10000
        if not _LEAST <= value <= _MOST:
            raise BadAnswer("the thermometer says what it can't measure")
        # With fewer bits the lowest are undefined.
        value &= -1 << 12 - self._bits
        # Sixteenths to hundredths, to the nearest.
        return (value * 100 + 8) // 16
