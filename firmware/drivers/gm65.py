"""GM65-class QR scanners on a UART: settings in its zone bits, and the texts it read.

Bytes: GM65 Bar Code Reader Module, User Manual V1.3 (Hangzhou Grow Technology), chapter 8: CRC (8.1), reading, writing
and saving zone bits (8.2 to 8.4), their list (8.5). A command is `7E 00 type count address(2) data CRC(2)`, an answer
`02 00 00 count data CRC(2)`; the CRC is CRC-CCITT (0x1021, from 0) without the first two bytes. What it read comes
bare, ended by CR. The zone of the RAW mode is in no manual; scanners of software 0x69 need it for binary codes.
"""

from .faults import BadAnswer, NoAnswer
from .ticks import pause as _pause
from .ticks import since

# Characters of a text; a redemption code has fewer. What is longer is cut there, and the rest up to its CR is dropped.
TEXT_CHARS = 1_024
# A text comes in one go; after so long without its CR the rest is not coming any more.
QUIET_MS = 250
# It gives up a command that came in part after 400 ms; one sent again sooner would be taken for the rest of it.
_ANSWER_MS = 500
_POLL_MS = 10
_ATTEMPTS = 3
_READ_BYTES = 256
# Texts that come while a command is answered; they are the customer's, and more than this is noise.
_KEPT_TEXTS = 8
_ANSWER_HEAD = b"\x02\x00\x00"
# Data bytes of the longest answer: a read of a zone asks for one.
_ANSWER_DATA = 4
_SAVE = b"\x09\x01\x00\x00\x00"

MODE = 0x0000
TRIGGER = 0x0002
INTERVAL = 0x0005
READ_TIME = 0x0006
OUTPUT = 0x000D
SAME_CODE = 0x0013
SPEED = 0x002A
RAW_MODE = 0x00BC
SOFTWARE = 0x00E2
_NEEDS_RAW = 0x69


class Model:
    """A kind of scanner: `baud` at the start, `boot_ms` until it listens, and `zones` to set (address, mask, value)."""

    def __init__(self, baud, boot_ms, zones):
        self.baud = baud
        self.boot_ms = boot_ms
        self.zones = zones


GM65 = Model(
    9600,
    100,
    (
        (OUTPUT, 0x03, 0x00),  # on the UART
        (READ_TIME, 0xFF, 0x00),  # looks without end
        (INTERVAL, 0xFF, 0x01),  # 0.1 s between two looks
        (SAME_CODE, 0xFF, 0x80 | 30),  # the same code again after 3.0 s
        (MODE, 0xFF, 0xD6),  # a light and a sound when it read, aim and lamp while it looks, all the time
    ),
)
# Its speeds are what this is divided by, to the nearest: 313 is 9,600 baud.
_SPEED_CLOCK = 3_000_000
# It has no zones: it is set with its maker's codes, and listened to.
SLOW_57600 = Model(57_600, 2_000, ())


def crc(data):
    """CRC-CCITT from 0."""
    value = 0
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
    return value


def command(body):
    """The bytes of a command: `body` from its type on."""
    return b"\x7e\x00" + body + crc(body).to_bytes(2, "big")


class Reader:
    """Bytes in, texts and answers out; of the rest, what was dropped is counted."""

    def __init__(self):
        self.dropped = 0
        self.too_long = 0
        self.answer = None
        self._line = bytearray()
        self._cut = False
        self._frame = b""

    def receiving(self):
        """Whether a text has begun and not ended."""
        return bool(self._line or self._frame or self._cut)

    def feed(self, data):
        """The texts that are whole by now; one longer than TEXT_CHARS is cut to one character more."""
        texts = []
        for byte in data:
            if self._frame or byte == 2:
                self._answer_byte(byte, texts)
            else:
                self._text_byte(byte, texts)
        return texts

    def silence(self):
        """Nothing more comes: what has no end is dropped."""
        self.dropped += len(self._line) + len(self._frame)
        self._line = bytearray()
        self._frame = b""
        self._cut = False

    def _text_byte(self, byte, texts):
        if byte == 13 or byte == 10:
            if self._line:
                texts.append(bytes(self._line).decode())
            self.too_long += self._cut
            self._line = bytearray()
            self._cut = False
        elif byte < 32 or byte > 126:
            self.dropped += 1
        elif len(self._line) <= TEXT_CHARS:
            self._line.append(byte)
        else:
            self._cut = True

    def _answer_byte(self, byte, texts):
        frame = self._frame = self._frame + bytes((byte,))
        head = min(len(frame), 3)
        count = frame[3] if len(frame) > 3 else 1
        if frame[:head] != _ANSWER_HEAD[:head] or not 0 < count <= _ANSWER_DATA:
            self._no_answer(frame, texts)
        elif len(frame) == count + 6:
            if crc(frame[2:-2]) == int.from_bytes(frame[-2:], "big"):
                self.answer = frame[4:-2]
                self._frame = b""
            else:
                self._no_answer(frame, texts)

    def _no_answer(self, frame, texts):
        """Its first byte was noise; the others may be what they would have been without it."""
        self._frame = b""
        self.dropped += 1
        texts.extend(self.feed(frame[1:]))


class Gm65:
    """A scanner; `software` is its version once it started, None where it has no zones."""

    def __init__(self, uart, model=GM65, pause=_pause):
        self.software = None
        self.reader = Reader()
        self.feed = self.reader.feed
        self._uart = uart
        self._model = model
        self._pause = pause
        self._texts = []
        self._last_ms = None

    async def start(self):
        """Waits until it listens and sets what is not set yet. Raises: NoAnswer, BadAnswer."""
        await self._pause(self._model.boot_ms)
        changed = False
        for address, mask, value in self._model.zones:
            changed |= await self._settle(address, mask, value)
        if self._model.zones:
            self.software = await self.get(SOFTWARE)
            if self.software == _NEEDS_RAW:
                changed |= await self._settle(RAW_MODE, 0xFF, 0x08)
        if changed:
            await self._ask(_SAVE)

    def poll(self, now_ms):
        """The texts that came since the last time; `now_ms` is the board's counter."""
        data = self._uart.read(_READ_BYTES)
        if data:
            self._last_ms = now_ms
            self._texts.extend(self.feed(data))
        elif self.reader.receiving():
            if self._last_ms is None:
                self._last_ms = now_ms
            elif since(now_ms, self._last_ms) >= QUIET_MS:
                self.reader.silence()
        texts, self._texts = self._texts, []
        return texts

    def receiving(self):
        """Whether a text is coming in: not the time to write flash."""
        return self.reader.receiving()

    async def get(self, address):
        """The value of a zone. Raises: NoAnswer, BadAnswer."""
        answer = await self._ask(b"\x07\x01" + address.to_bytes(2, "big") + b"\x01")
        if len(answer) != 1:
            raise BadAnswer("the scanner's zone %04x has %d bytes" % (address, len(answer)))
        return answer[0]

    async def put(self, address, value):
        """Sets a zone until the next start. Raises: NoAnswer, BadAnswer."""
        await self._write(address, bytes((value,)))

    async def _write(self, address, data):
        answer = await self._ask(bytes((0x08, len(data))) + address.to_bytes(2, "big") + data)
        if answer != b"\x00":
            raise BadAnswer("the scanner did not take zone %04x" % address)

    async def speed(self, baud):
        """Sets its speed until its supply goes; the answer comes before that. The board's UART follows.

        A code of 900 characters takes 0.94 s at 9,600 baud and 0.08 s at 115,200. A board that started anew while the
        scanner did not finds it at the speed it had. Raises: NoAnswer, BadAnswer.
        """
        divisor = (_SPEED_CLOCK + baud // 2) // baud
        await self._write(SPEED, divisor.to_bytes(2, "little"))

    async def look(self):
        """Starts one look, for a scanner whose mode is to wait for that. Raises: NoAnswer, BadAnswer."""
        await self.put(TRIGGER, 1)

    async def _settle(self, address, mask, value):
        """Whether the zone had to be set."""
        old = await self.get(address)
        new = old & ~mask | value
        if new == old:
            return False
        await self.put(address, new)
        if await self.get(address) & mask != value:
            raise BadAnswer("the scanner forgot zone %04x" % address)
        return True

    async def _ask(self, body):
        """The data of the answer; texts that come between are kept for `poll`."""
        for _ in range(_ATTEMPTS):
            # An answer has no name: one that was late must not be taken for the next.
            self._receive()
            self.reader.answer = None
            self._uart.write(command(body))
            for _ in range(_ANSWER_MS // _POLL_MS):
                self._receive()
                if self.reader.answer is not None:
                    return self.reader.answer
                await self._pause(_POLL_MS)
            # Half an answer must not swallow the next.
            self.reader.silence()
        raise NoAnswer("the scanner does not answer")

    def _receive(self):
        data = self._uart.read(_READ_BYTES)
        if data:
            self._texts = (self._texts + self.feed(data))[:_KEPT_TEXTS]
            self._last_ms = None
