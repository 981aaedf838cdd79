"""The modules of a microcontroller, as far as our boards call them; parts answer as their datasheets say.

Runs under MicroPython's unix port; `install()` puts them where `import machine` finds them.
"""

import os
import sys
import time


def crc(data):
    value = 0
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
    return value


class Pin:
    IN, OUT, OPEN_DRAIN, PULL_UP = range(4)
    levels = {}  # noqa: RUF012 - all pins of one board
    # (row, column) of the key that is held.
    held = None

    def __init__(self, number, mode=-1, pull=-1, value=None):
        self.number = number
        if value is not None:
            Pin.levels[number] = value

    def value(self, *level):
        if level:
            Pin.levels[self.number] = level[0]
            return None
        held = Pin.held
        if held and self.number == held[1]:
            return Pin.levels.get(held[0], 1)
        return Pin.levels.get(self.number, 1)


class UART:
    """What is plugged in answers: a GM65 on the scanner's pins, nobody elsewhere."""

    made = {}  # noqa: RUF012 - all of one board
    # What the scanner talks at, until it is told otherwise; it is deaf to all else.
    scanner_baud = 9_600

    def __init__(self, number, baudrate, tx, rx, rxbuf, timeout):
        assert timeout == 0 and rxbuf >= 1024
        UART.made[number] = self
        self.baud = baudrate
        self._incoming = b""
        self._later = []
        self._zones = {}

    def init(self, baudrate):
        self.baud = baudrate

    def write(self, data):
        if data[:2] != b"\x7e\x00" or self.baud != UART.scanner_baud:
            return
        kind, address = data[2], data[4:6]
        if kind == 8 and address == b"\x00\x2a":
            divisor = int.from_bytes(data[6:8], "little")
            UART.scanner_baud = {26: 115_200, 313: 9_600}[divisor]
        if kind == 7:
            answer = bytes((self._zones.get(address, 0),))
        else:
            if kind == 8:
                self._zones[address] = data[6]
            answer = b"\x00"
        body = bytes((0, len(answer))) + answer
        self._incoming += b"\x02\x00" + body + crc(body).to_bytes(2, "big")

    def say(self, data, after_ms=0):
        self._later.append((time.ticks_add(time.ticks_ms(), after_ms), data))

    def _arrive(self):
        while self._later and time.ticks_diff(time.ticks_ms(), self._later[0][0]) >= 0:
            self._incoming += self._later.pop(0)[1]

    def any(self):
        self._arrive()
        return len(self._incoming)

    def read(self, n):
        self._arrive()
        data, self._incoming = self._incoming[:n], self._incoming[n:]
        return data or None


class I2C:
    """A display with its memory, in columns of eight dots; the NFC reader is not plugged in."""

    shown = 0
    dots = bytearray(1_024)
    _window = (0, 127, 0, 7)

    def __init__(self, number, sda, scl, freq):
        self._number = number

    def writeto(self, address, data):
        if address != 0x3C:
            raise OSError(5)
        left, right, top, bottom = I2C._window
        if data[0] == 0x40:
            I2C.shown += 1
            for at, byte in enumerate(data[1:]):
                page, column = divmod(at, right - left + 1)
                I2C.dots[128 * (top + page) + left + column] = byte
        elif data[1] == 0x21:
            I2C._window = (data[2], data[3], top, bottom)
        elif data[1] == 0x22:
            I2C._window = (left, right, data[2], data[3])

    @staticmethod
    def rows():
        """What is seen, as `framebuf.MONO_HLSB` holds it."""
        out = bytearray(1_024)
        for y in range(64):
            for x in range(128):
                if I2C.dots[128 * (y // 8) + x] >> (y % 8) & 1:
                    out[16 * y + x // 8] |= 0x80 >> x % 8
        return out

    def readfrom_into(self, address, buffer):
        raise OSError(5)


class SPI:
    """A colour display: commands while its DC pin is low."""

    dc = 22
    picture = bytearray(240 * 320 * 2)
    on = False
    _command = 0
    _top = 0

    def __init__(self, number, baudrate, polarity, phase, sck, mosi, miso):
        assert (number, polarity, phase) == (0, 0, 0) and None not in (sck, mosi, miso)

    def write(self, data):
        if Pin.levels[SPI.dc] == 0:
            SPI._command = data[0]
            SPI.on |= data[0] == 0x29
        elif SPI._command == 0x2B:
            SPI._top = data[0] << 8 | data[1]
        elif SPI._command == 0x2C:
            start = SPI._top * 480
            SPI.picture[start : start + len(data)] = data


class WDT:
    fed = 0

    def __init__(self, timeout):
        assert timeout <= 8388

    def feed(self):
        WDT.fed += 1


class RTC:
    held = b""
    # As an RP2 starts.
    now = (2021, 1, 1, 4, 0, 0, 0, 0)

    def datetime(self, when):
        RTC.now = when

    def memory(self, *data):
        if data:
            RTC.held = data[0]
            return None
        return RTC.held


class Reset(BaseException):
    pass


class Machine:
    Pin, UART, I2C, SPI, WDT, RTC = Pin, UART, I2C, SPI, WDT, RTC
    irqs_off = 0
    PWRON_RESET, HARD_RESET, WDT_RESET, DEEPSLEEP_RESET, SOFT_RESET = range(1, 6)
    slept = None
    cause = PWRON_RESET

    @staticmethod
    def disable_irq():
        Machine.irqs_off += 1
        return "as before"

    @staticmethod
    def enable_irq(state):
        assert state == "as before"

    @staticmethod
    def reset_cause():
        return Machine.cause

    @staticmethod
    def reset():
        raise Reset("reset")

    @staticmethod
    def deepsleep(ms):
        Machine.slept = ms
        raise Reset("deep sleep")


class WLAN:
    """A router that is there for every second try, until `here` says otherwise."""

    here = True
    tries = 0
    # Switched on, and how often.
    on = False
    starts = 0

    def __init__(self, kind):
        self._up = False

    def active(self, *on):
        if on:
            WLAN.starts += on[0] and not WLAN.on
            WLAN.on = on[0]
        return WLAN.on

    def config(self, **settings):
        return None

    def connect(self, name, password):
        WLAN.tries += 1
        self._up = WLAN.tries > 1

    def disconnect(self):
        self._up = False

    def isconnected(self):
        return self._up and WLAN.here

    def status(self):
        return -3


class Network:
    STA_IF = 0
    WLAN = WLAN


class Partition:
    TYPE_DATA = 1

    @staticmethod
    def find(kind, label):
        return []


class Esp32:
    Partition = Partition


class OneWireBits:
    """A bus with nobody on it."""

    @staticmethod
    def reset(pin):
        return False

    @staticmethod
    def readbit(pin):
        return 1

    @staticmethod
    def writebit(pin, bit):
        return None


def install(source, board):
    """Puts the fakes in place, an empty littlefs at the root, and the source tree at /source on the path."""
    import vfs

    blocks = bytearray(512 * 512)

    class Ram:
        def readblocks(self, n, buf, off=0):
            buf[:] = memoryview(blocks)[n * 512 + off : n * 512 + off + len(buf)]

        def writeblocks(self, n, buf, off=0):
            blocks[n * 512 + off : n * 512 + off + len(buf)] = buf

        def ioctl(self, op, arg):
            return {4: 512, 5: 512}.get(op, 0)

    ram = Ram()
    vfs.VfsLfs2.mkfs(ram)
    vfs.mount(vfs.VfsPosix(source), "/source")
    vfs.umount("/")
    vfs.mount(vfs.VfsLfs2(ram), "/")
    os.chdir("/")
    firmware = "/source/firmware"
    sys.path[:] = [
        ".frozen",
        firmware + "/lib",
        firmware + "/apps",
        firmware + "/boards/" + board,
        firmware + "/boards/micro",
        firmware,
        "/source/tests/firmware/logic",
    ]
    plug_in()


def plug_in():
    """Puts the modules where they are imported from."""
    for name, module in (("machine", Machine), ("network", Network), ("esp32", Esp32), ("_onewire", OneWireBits)):
        sys.modules[name] = module
