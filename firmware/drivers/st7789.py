"""ST7789 displays in colour, in stripes: Sitronix ST7789V datasheet 1.3, sections 8.8 (memory) and 9.1 (commands).

A picture has 150 KB, a stripe of 16 rows 7.5: it is drawn stripe by stripe, and a stripe that is as it was is not sent.
"""

from binascii import crc32

from .ticks import pause as _pause

STRIPE_ROWS = 16
_RESET = 0x01
_SLEEP_OUT = 0x11
_NORMAL = 0x13
_INVERT = 0x21
_ON = 0x29
_COLUMNS = 0x2A
_ROWS = 0x2B
_WRITE = 0x2C
_ACCESS = 0x36
_FORMAT = 0x3A
# After a reset, and after the end of its sleep: 9.1.2 and 9.1.12.
_RESET_MS = 120
_SLEEP_OUT_MS = 120


def colour(red, green, blue):
    """A colour of 0 to 255 each as `framebuf.RGB565` must hold it, that its bytes go out most significant first."""
    value = (red & 0xF8) << 8 | (green & 0xFC) << 3 | blue >> 3
    return (value & 0xFF) << 8 | value >> 8


class St7789:
    """A display on `panel_bus.SpiPanel`; `access` turns it (9.1.28), panels without inversion take `inverted=False`."""

    def __init__(self, bus, width=240, height=320, access=0x00, inverted=True, pause=_pause):
        self.width = width
        self.height = height
        self._bus = bus
        self._access = access
        self._inverted = inverted
        self._pause = pause
        self._stripe = bytearray(width * STRIPE_ROWS * 2)
        self._sums = None

    async def start(self):
        """Sets it up; what its memory holds is not shown before the first picture is in it."""
        bus = self._bus
        bus.command(_RESET)
        await self._pause(_RESET_MS)
        bus.command(_SLEEP_OUT)
        await self._pause(_SLEEP_OUT_MS)
        bus.command(_FORMAT, b"\x55")  # 16 bits a dot
        bus.command(_ACCESS, bytes((self._access,)))
        if self._inverted:
            bus.command(_INVERT)
        bus.command(_NORMAL)
        self._sums = None

    def show(self, draw):
        """Calls `draw(stripe, y, rows)` for each stripe, a bytearray of rows as `framebuf.RGB565` has them."""
        first = self._sums is None
        sums = [None] * ((self.height + STRIPE_ROWS - 1) // STRIPE_ROWS) if first else self._sums
        self._sums = None
        for i in range(len(sums)):
            y = i * STRIPE_ROWS
            rows = min(STRIPE_ROWS, self.height - y)
            draw(self._stripe, y, rows)
            part = memoryview(self._stripe)[: rows * self.width * 2]
            digest = crc32(part)
            if digest != sums[i]:
                self._window(0, y, self.width, rows)
                self._bus.data(part)
                sums[i] = digest
        self._sums = sums
        if first:
            self._bus.command(_ON)

    def _window(self, x, y, width, rows):
        self._bus.command(_COLUMNS, x.to_bytes(2, "big") + (x + width - 1).to_bytes(2, "big"))
        self._bus.command(_ROWS, y.to_bytes(2, "big") + (y + rows - 1).to_bytes(2, "big"))
        self._bus.command(_WRITE)
