"""The two ways to a display: commands with their parameters, and data for its memory."""

from .faults import NoAnswer

# SSD1306 datasheet 1.1, section 8.1.5.2: the control byte says that nothing but commands, or nothing but data, follows.
_COMMANDS = b"\x00"
_DATA = b"\x40"


class I2cPanel:
    """A display on I2C, at 0x3C or 0x3D. There a command's parameters are commands too."""

    def __init__(self, i2c, address=0x3C):
        self._i2c = i2c
        self._address = address

    def command(self, code, parameters=b""):
        """Raises: NoAnswer."""
        self._write(_COMMANDS + bytes((code,)) + parameters)

    def data(self, data):
        """Raises: NoAnswer."""
        self._write(_DATA + data)

    def _write(self, data):
        try:
            self._i2c.writeto(self._address, data)
        except OSError:
            raise NoAnswer("the display is not on the bus") from None


class SpiPanel:
    """A display on four wires: `dc` is low for a command, `cs` low while it is meant.

    An ST7789 takes parameters as data (datasheet 1.3, section 8.4.1), an SSD1306 as commands (8.1.3): `split` says so.
    """

    def __init__(self, spi, dc, cs, split=True):
        self._spi = spi
        self._dc = dc
        self._cs = cs
        self._split = split

    def command(self, code, parameters=b""):
        """One command."""
        if not self._split:
            self._write(0, bytes((code,)) + parameters)
            return
        self._write(0, bytes((code,)))
        if parameters:
            self._write(1, parameters)

    def data(self, data):
        """For the display's memory."""
        self._write(1, data)

    def _write(self, dc, data):
        self._dc.value(dc)
        self._cs.value(0)
        try:
            self._spi.write(data)
        finally:
            self._cs.value(1)
