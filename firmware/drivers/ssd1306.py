"""SSD1306 displays, one bit a dot: Solomon Systech SSD1306 datasheet 1.1, sections 9 and 10, and its appendix
(Application Note, section 3, for the order at the start).

The screens are drawn in rows (`framebuf.MONO_HLSB`), the display keeps columns of eight dots. Only what changed since
the last time is turned and sent.
"""

_OFF = 0xAE
_ON = 0xAF
_COLUMNS = 0x21
_PAGES = 0x22


class Ssd1306:
    """A display on a bus of `panel_bus`; `width` and `height` are multiples of 8."""

    def __init__(self, bus, width=128, height=64):
        self.width = width
        self.height = height
        self._bus = bus
        self._stride = width // 8
        self._shown = None

    def start(self):
        """Sets it up and makes it dark. Raises: NoAnswer."""
        self._shown = None
        bus = self._bus
        bus.command(_OFF)
        bus.command(0xD5, b"\x80")  # clock, as after a reset
        bus.command(0xA8, bytes((self.height - 1,)))  # rows in use
        bus.command(0xD3, b"\x00")  # no shift of the rows
        bus.command(0x40)  # the first row on top
        bus.command(0x8D, b"\x14")  # its own charge pump
        bus.command(0x20, b"\x00")  # after the last column the next page
        bus.command(0xA1)  # columns and rows as the modules are mounted
        bus.command(0xC8)
        bus.command(0xDA, b"\x12" if self.height == 64 else b"\x02")  # how the rows are wired
        bus.command(0x81, b"\xcf")  # contrast
        bus.command(0xD9, b"\xf1")  # precharge, for the pump
        bus.command(0xDB, b"\x40")  # level of VCOMH
        bus.command(0xA4)  # shows its memory
        bus.command(0xA6)  # 1 is light
        self._send(0, 0, self.height // 8, bytes(self.width * self.height // 8))
        bus.command(_ON)
        self._shown = bytearray(self.width * self.height // 8)

    def show(self, rows):
        """Brings the display to these rows; after it was unplugged it is set up again. Raises: NoAnswer."""
        if len(rows) != self._stride * self.height:
            raise ValueError("a picture of %d bytes for %d" % (len(rows), self._stride * self.height))
        if self._shown is None:
            self.start()
        old, new = memoryview(self._shown), memoryview(rows)
        page_bytes = 8 * self._stride
        try:
            for page in range(self.height // 8):
                begin = page * page_bytes
                if old[begin : begin + page_bytes] != new[begin : begin + page_bytes]:
                    self._page(page, old[begin : begin + page_bytes], new[begin : begin + page_bytes])
        except OSError:
            # Nobody knows what it shows now.
            self._shown = None
            raise

    def _page(self, page, old, new):
        stride = self._stride
        changed = [at for at in range(stride) if any(old[i] != new[i] for i in range(at, 8 * stride, stride))]
        first, last = changed[0], changed[-1]
        turned = bytearray(8 * (last - first + 1))
        for at in range(first, last + 1):
            _turn(new, at, stride, turned, 8 * (at - first))
        self._send(8 * first, page, 1, turned)
        old[:] = new

    def _send(self, column, page, pages, data):
        width = len(data) // pages
        self._bus.command(_COLUMNS, bytes((column, column + width - 1)))
        self._bus.command(_PAGES, bytes((page, page + pages - 1)))
        self._bus.data(data)


def _turn(rows, at, stride, columns, to):
    """Eight rows of eight dots, the left one in the highest bit, to eight columns, the upper one in the lowest."""
    for row in range(8):
        dots = rows[at + row * stride]
        column = to + 7
        while dots:
            if dots & 1:
                columns[column] |= 1 << row
            dots >>= 1
            column -= 1
