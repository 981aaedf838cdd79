"""A PN532 that is played, on both of its buses, and what lies on it."""

from drivers.pn532_frame import ACK, NACK

APP = b"\xd2\x76\x00\x00\x85\x01\x01"


def answer_frame(data):
    """A frame from the chip (UM0701-02, 6.2.1.1)."""
    data = b"\xd5" + data
    return b"\x00\x00\xff" + bytes((len(data), -len(data) & 0xFF)) + data + bytes((-sum(data) & 0xFF, 0))


class Card:
    """A Type 2 tag: pages, as NTAG21x read them, rolling over at the end."""

    sak = 0x00
    ats = b""

    def __init__(self, message, size=0x12, before=b"", head=None):
        tlv = before + (bytes((3, len(message))) if head is None else head) + message + b"\xfe"
        data = bytes(12) + bytes((0xE1, 0x10, size, 0)) + tlv
        self.memory = data + bytes(max(0, 16 + size * 8 - len(data)))
        self.left_after = None

    def answer(self, data):
        if self.left_after is not None:
            self.left_after -= 1
            if self.left_after < 0:
                return None
        assert data[0] == 0x30 and len(data) == 2
        begin = data[1] * 4
        if begin >= len(self.memory):
            return b"\x00"
        return (self.memory[begin:] + self.memory)[:16]


class Phone:
    """A phone that plays a Type 4 tag: files, and the APDUs of the tag's specification."""

    sak = 0x20
    ats = b"\x78\x80\x70\x02"

    def __init__(self, message, most=0x3B, file_id=b"\xe1\x04", has_app=True):
        self.most = most
        self.asked = []
        self._has_app = has_app
        container = b"\x00\x0f\x20" + most.to_bytes(2, "big") + b"\x00\x34\x04\x06" + file_id + b"\x08\x00\x00\xff"
        self.files = {b"\xe1\x03": container, file_id: len(message).to_bytes(2, "big") + message}
        self._open = None

    def answer(self, data):
        self.asked.append(data)
        if data[:4] == b"\x00\xa4\x04\x00":
            if not self._has_app or data[5 : 5 + data[4]] != APP:
                return b"\x6a\x82"
            return b"\x90\x00"
        if data[:4] == b"\x00\xa4\x00\x0c":
            self._open = self.files.get(data[5:7])
            return b"\x6a\x82" if self._open is None else b"\x90\x00"
        assert data[:2] == b"\x00\xb0" and len(data) == 5
        if data[4] > max(self.most, 15):
            return b"\x67\x00"
        begin = int.from_bytes(data[2:4], "big")
        return self._open[begin : begin + data[4]] + b"\x90\x00"


class Chip:
    """Takes frames, gives frames; `spoil` is called with each frame that goes out."""

    def __init__(self, card=None, spoil=None):
        self.card = card
        self.commands = []
        self.out = b""
        self.nacks = 0
        self.aborted = 0
        self.more = lambda: False
        self._last = b""
        self._spoil = spoil or (lambda frame: frame)

    def take(self, data):
        data = data.lstrip(b"\x55\x00")
        if not data:
            return
        data = b"\x00\x00" + data
        if data == NACK:
            self.nacks += 1
            self.out += self._spoil(self._last)
            return
        if data == ACK:
            self.aborted += 1
            self.out = b""
            return
        n = data[3]
        assert (n + data[4]) & 0xFF == 0 and len(data) == n + 7 and sum(data[5:-1]) & 0xFF == 0 and data[5] == 0xD4
        command = data[6:-2]
        self.commands.append(command)
        self._last = self._answer(command)
        # What is asked anew replaces what was not fetched.
        self.out = self._spoil(ACK) + self._spoil(self._last)

    def _answer(self, command):
        code, body = command[0], b""
        if code == 0x02:
            body = b"\x32\x01\x06\x07"
        elif code == 0x4A:
            body = self._listed()
        elif code == 0x40:
            answer = self.card.answer(command[2:]) if self.card else None
            body = b"\x01" if answer is None else bytes((0x40 if self.more() else 0,)) + answer
        elif code == 0x52:
            body = b"\x00"
        elif code not in (0x14, 0x32):
            return b"\x00\x00\xff\x01\xff\x7f\x81\x00"
        return answer_frame(bytes((code + 1,)) + body)

    def _listed(self):
        if not self.card:
            return b"\x00"
        ats = bytes((len(self.card.ats) + 1,)) + self.card.ats if self.card.ats else b""
        return b"\x01\x01\x00\x44" + bytes((self.card.sak, 7)) + b"\x04\xa2\x24\x5a\xc1\x68\x80" + ats


class ChipOnUart:
    """The far end of a UART."""

    def __init__(self, chip, at_once=64):
        self.chip = chip
        self.sent = b""
        self._at_once = at_once

    def read(self, n):
        n = min(n, self._at_once)
        data, self.chip.out = self.chip.out[:n], self.chip.out[n:]
        return data or None

    def write(self, data):
        self.sent += data
        self.chip.take(data)


class ChipOnI2c:
    """A device on an I2C bus: not ready for a while, and each read ends the frame it was for."""

    def __init__(self, chip, busy=1, asleep=True):
        self._chip = chip
        self._busy = busy
        self._waited = 0
        self._asleep = asleep
        self.early = 0

    def _wake(self, address):
        if address != 0x24 or self._asleep:
            self._asleep = False
            raise OSError(19)

    def writeto(self, address, data):
        self._wake(address)
        self._waited = 0
        self._chip.take(bytes(data))

    def readfrom_into(self, address, buffer):
        self._wake(address)
        for i in range(len(buffer)):
            buffer[i] = 0
        self._waited += 1
        if not self._chip.out or self._waited <= self._busy:
            self.early += len(buffer) > 1
            return
        buffer[0] = 1
        if len(buffer) == 1:
            return
        # One frame a read: what does not fit the buffer is lost, behind it there are zeros.
        end = 6 if self._chip.out.startswith(ACK) else len(self._chip.out)
        data = self._chip.out[:end][: len(buffer) - 1]
        buffer[1 : 1 + len(data)] = data
        self._chip.out = self._chip.out[end:]
        self._waited = 0
