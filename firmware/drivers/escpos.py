"""Receipt printers: Epson ESC/POS Command Reference, by the command's name.

A text comes from outside: none of its bytes may be a command. What a printer is told is in `Receipt` alone; a text is
turned into printable bytes first, and control characters in it become spaces.
"""

from .faults import BadAnswer, NoAnswer
from .ticks import pause as _pause

# ESC @, then FS . (no double-byte characters, which many printers start with), then ESC t 16 (code page WPC1252).
_START = b"\x1b@\x1c.\x1bt\x10"
LEFT = 0
CENTRE = 1
RIGHT = 2
# What Windows-1252 has where Latin-1 has control characters, as far as it comes up on a receipt.
_EXTRA = {"€": 0x80, "‚": 0x82, "„": 0x84, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97}
# Bytes that the largest code (version 40) keeps at level M.
QR_BYTES = 2_331
_QR_LEVELS = {"L": 48, "M": 49, "Q": 50, "H": 51}
_STATUS_MS = 500
_STEP_MS = 10
# A printer that is out of paper, or cuts, holds the line up; one that never lets go is off.
_HELD_MS = 5_000
_AT_ONCE = 64
# Reads that empty what a UART keeps.
_LEFT = 8


def printable(text):
    """The bytes a text is printed with; what the code page lacks is a question mark."""
    data = bytearray()
    for char in text:
        value = ord(char)
        if value < 32 or 127 <= value < 160:
            value = 32
        elif value > 255 or value == 0xAD:
            value = _EXTRA.get(char, 0x3F)
        data.append(value)
    return bytes(data)


class Receipt:
    """Lines, put together to bytes. 58 mm paper has 32 columns, 80 mm has 48 or 42."""

    def __init__(self, columns=32):
        self._columns = columns
        self._parts = [_START]

    def line(self, text="", align=LEFT, large=False, bold=False):
        """A text, in as many lines as it needs."""
        columns = self._columns // 2 if large else self._columns
        self._rows(_wrapped(printable(text), columns), align, large, bold)

    def pair(self, left, right):
        """One at each side, as a name and its amount; the left one gives way."""
        right = printable(right)[: self._columns]
        room = self._columns - len(right)
        left = printable(left)[: max(room - 1, 0)]
        self._rows([left + b" " * (room - len(left)) + right], LEFT, False, False)

    def _rows(self, rows, align, large, bold):
        self._parts.append(b"\x1ba" + bytes((align,)))  # ESC a
        self._parts.append(b"\x1d!" + (b"\x11" if large else b"\x00"))  # GS !: width and height
        self._parts.append(b"\x1bE" + (b"\x01" if bold else b"\x00"))  # ESC E
        for row in rows:
            self._parts.append(row + b"\n")

    def qr(self, text, size=6, level="M"):
        """A code (GS ( k, functions 165, 167, 169, 180, 181). Raises: ValueError."""
        data = text.encode()
        if [byte for byte in data if byte < 32]:
            # A printer obeys DLE even inside the data of another command.
            raise ValueError("a code with control characters")
        if not 0 < len(data) <= QR_BYTES or not 1 <= size <= 16 or level not in _QR_LEVELS:
            raise ValueError("a code of %d bytes, size %d, level %s" % (len(data), size, level))
        self._parts.append(b"\x1ba\x01")
        self._qr(65, b"2\x00")  # model 2
        self._qr(67, bytes((size,)))
        self._qr(69, bytes((_QR_LEVELS[level],)))
        self._qr(80, b"0" + data)
        self._qr(81, b"0")

    def cut(self):
        """Feeds to the knife and cuts (GS V, function B)."""
        self._parts.append(b"\x1dVB\x00")

    def bytes(self):
        """What goes to the printer."""
        return b"".join(self._parts)

    def _qr(self, function, data):
        self._parts.append(b"\x1d(k" + (len(data) + 2).to_bytes(2, "little") + bytes((49, function)) + data)


class Status:
    """What a printer says of itself."""

    def __init__(self, printer, cause, error, paper):
        self.offline = bool(printer & 0x08)
        self.cover_open = bool(cause & 0x04)
        self.failed = bool(error & 0x68)
        self.paper_low = bool(paper & 0x0C)
        self.paper_out = bool(paper & 0x60 or cause & 0x20)

    def ready(self):
        """Whether a receipt would come out."""
        return not (self.offline or self.cover_open or self.failed or self.paper_out)


class Printer:
    """A printer on a UART whose `write` says how many bytes it took, with the printer's flow control (RTS/CTS)."""

    def __init__(self, uart, pause=_pause):
        self._uart = uart
        self._pause = pause

    async def print(self, receipt):
        """Sends a receipt as fast as the printer takes it; ask for the status first. Raises: NoAnswer."""
        rest = memoryview(receipt.bytes())
        waited = 0
        while len(rest):
            n = self._uart.write(rest[:_AT_ONCE]) or 0
            rest = rest[n:]
            waited = 0 if n else waited + _STEP_MS
            if waited > _HELD_MS:
                raise NoAnswer("the printer took %d bytes less than there are" % len(rest))
            await self._pause(0 if n else _STEP_MS)

    async def status(self):
        """Raises: NoAnswer, BadAnswer."""
        for _ in range(_LEFT):
            # Answers nobody waits for any more.
            if not self._uart.read(_AT_ONCE):
                break
        answers = []
        for n in (1, 2, 3, 4):
            answers.append(await self._ask(n))
        return Status(*answers)

    async def _ask(self, n):
        """DLE EOT n: one byte."""
        self._uart.write(bytes((0x10, 0x04, n)))
        other = False
        for _ in range(_STATUS_MS // _STEP_MS):
            for byte in self._uart.read(16) or b"":
                # Bits 1 and 4 are 1, bits 0 and 7 are 0; XON and XOFF differ in those.
                if byte & 0x93 == 0x12:
                    return byte
                other = True
            await self._pause(_STEP_MS)
        if other:
            raise BadAnswer("the printer answers what is no status: is its speed right?")
        raise NoAnswer("the printer does not answer")


def _wrapped(data, columns):
    rows = []
    while len(data) > columns:
        at = data.rfind(b" ", 0, columns + 1)
        if at <= 0:
            rows.append(data[:columns])
            data = data[columns:]
        else:
            rows.append(data[:at])
            data = data[at + 1 :]
    rows.append(data)
    return rows
