"""Displays that are played: they take the bytes of their bus and hold the picture these make."""

# Parameters behind a command of an SSD1306, where it has any.
_PARAMETERS = {0x20: 1, 0x21: 2, 0x22: 2, 0x81: 1, 0x8D: 1, 0xA8: 1, 0xD3: 1, 0xD5: 1, 0xD9: 1, 0xDA: 1, 0xDB: 1}


class Oled:
    """An SSD1306 on I2C: horizontal addressing, columns of eight dots."""

    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.memory = bytearray(b"\xaa" * (width * height // 8))
        self.is_on = False
        self.set_to = {}
        self.data_bytes = 0
        self.fails_after = None
        self._columns = (0, width - 1)
        self._pages = (0, height // 8 - 1)
        self._at = (0, 0)

    def writeto(self, address, data):
        assert address == 0x3C
        if self.fails_after is not None:
            self.fails_after -= 1
            if self.fails_after < 0:
                raise OSError(19)
        self.take(data[0] == 0x40, data[1:])

    def take(self, is_data, data):
        if is_data:
            self.data_bytes += len(data)
            for byte in data:
                self._put(byte)
            return
        data = bytes(data)
        while data:
            code = data[0]
            n = _PARAMETERS.get(code, 0)
            self._command(code, data[1 : 1 + n])
            data = data[1 + n :]

    def _command(self, code, parameters):
        if code in (0xAE, 0xAF):
            self.is_on = code == 0xAF
        elif code == 0x21:
            self._columns = (parameters[0], parameters[1])
            self._at = (parameters[0], self._at[1])
        elif code == 0x22:
            self._pages = (parameters[0], parameters[1])
            self._at = (self._at[0], parameters[0])
        else:
            self.set_to[code] = parameters

    def _put(self, byte):
        column, page = self._at
        self.memory[page * self.width + column] = byte
        column += 1
        if column > self._columns[1]:
            column = self._columns[0]
            page = page + 1 if page < self._pages[1] else self._pages[0]
        self._at = (column, page)

    def rows(self):
        """What it shows, as `framebuf.MONO_HLSB` would hold it."""
        rows = bytearray(len(self.memory))
        for page in range(self.height // 8):
            for x in range(self.width):
                dots = self.memory[page * self.width + x]
                for bit in range(8):
                    if dots >> bit & 1:
                        rows[(page * 8 + bit) * (self.width // 8) + x // 8] |= 0x80 >> x % 8
        return rows


class Wires:
    """Four wires to a display: `taken` is a list of (is data, bytes); nothing is taken while `cs` is high."""

    def __init__(self, taker=None):
        self.taken = []
        self.dc = _Level()
        self.cs = _Level()
        self.broken = False
        self._taker = taker

    def write(self, data):
        assert self.cs.level == 0
        if self.broken:
            raise OSError(5)
        if self._taker:
            self._taker(self.dc.level == 1, bytes(data))
        else:
            self.taken.append((self.dc.level == 1, bytes(data)))


class _Level:
    level = 1

    def value(self, value):
        self.level = value


class Colour:
    """An ST7789: commands, parameters as data, a window of 16-bit dots."""

    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.memory = bytearray(width * height * 2)
        self.commands = []
        self.data_bytes = 0
        self._window = [0, 0, 0, 0]
        self._at = 0
        self._command = None

    def take(self, is_data, data):
        if not is_data:
            assert len(data) == 1
            self._command = data[0]
            self.commands.append(data[0])
            self._at = 0
        elif self._command == 0x2C:
            self._write(data)
        elif self._command in (0x2A, 0x2B):
            begin = self._command - 0x2A
            self._window[begin], self._window[begin + 2] = (
                int.from_bytes(data[:2], "big"),
                int.from_bytes(data[2:], "big"),
            )

    def _write(self, data):
        """Whole rows, as this driver sends them."""
        left, top, right, bottom = self._window
        assert left == 0 and right == self.width - 1 and bottom < self.height
        assert len(data) == (bottom - top + 1) * self.width * 2
        begin = top * self.width * 2
        self.memory[begin : begin + len(data)] = data
        self.data_bytes += len(data)
