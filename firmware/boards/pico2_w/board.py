"""A till on a Pico 2 W, wired as hardware/pico2_w.md says: scanner, NFC, keypad, display, buzzer, printer."""

import asyncio

import network
import vfs
from drivers import buzzer, ndef
from drivers import tag as tags
from drivers.escpos import Printer, Receipt
from drivers.faults import PartFault
from drivers.keypad import Keypad
from drivers.pn532 import Pn532
from drivers.pn532_bus import I2cBus
from exonomy.receipt import put
from machine import I2C, UART, Pin
from microboard import MicroBoard
from panel import panel
from pins import KEYS, pin
from scanner import SLOW, Scanner
from wifi import Wifi

# A whole code fits, while nobody reads: see quiet.MOST_MS.
_RX_BYTES = 2_048
_PRINTER_BAUD = 9_600
_NFC_HZ = 100_000
_LOOK_MS = 10
_NFC_LOOK_MS = 200
# The same text from the same place counts anew after it was away so long.
_SAME_MS = 3_000
# Between two tries to reach a part that did not answer.
_AGAIN_MS = 5_000
_SOUNDS = {"ok": buzzer.OK, "queued": buzzer.QUEUED, "refused": buzzer.REFUSED}
_GET_SEGMENT = 2
# The radio's power saving off: asleep between beacons it answers late, and a customer waits.
_PM_NONE = 0xA11140


def _uart(number, baud, tx, rx):
    return UART(number, baudrate=baud, tx=Pin(pin(tx)), rx=Pin(pin(rx)), rxbuf=_RX_BYTES, timeout=0)


def _i2c(number, hz, sda, scl):
    return I2C(number, sda=Pin(pin(sda)), scl=Pin(pin(scl)), freq=hz)


class Board(MicroBoard):
    """The till's board. A part that does not answer is a fault on the screen, and asked again."""

    def __init__(self, config):
        wlan = network.WLAN(network.STA_IF)
        self._scanner_uart = _uart(0, SLOW, "SCANNER_TX", "SCANNER_RX")
        self._scanner = Scanner(self._scanner_uart)
        wifi = Wifi(wlan, config.wifi[0], config.wifi[1], self._wifi_changed) if config.wifi else None
        super().__init__(config, wifi)
        wlan.active(True)
        wlan.config(pm=_PM_NONE)
        rows = [Pin(pin("ROW_%d" % i), Pin.OPEN_DRAIN) for i in range(4)]
        columns = [Pin(pin("COLUMN_%d" % i), Pin.IN, Pin.PULL_UP) for i in range(4)]
        self._keypad = Keypad(rows, columns, KEYS)
        self._buzzer = buzzer.Buzzer(Pin(pin("BUZZER"), Pin.OUT))
        self._panel = panel(config.display)
        self._nfc = Pn532(I2cBus(_i2c(1, _NFC_HZ, "NFC_SDA", "NFC_SCL")))
        self._printer = Printer(_uart(1, _PRINTER_BAUD, "PRINTER_TX", "PRINTER_RX"))
        self._nfc_text, self._nfc_at = "", 0
        self._faults = set()

    # -- storage

    def journal_device(self):
        """The ROMFS segment, where this MicroPython was built with one; the file system has all of the rest."""
        segment = vfs.rom_ioctl(_GET_SEGMENT, 0) if hasattr(vfs, "rom_ioctl") else None
        return None if segment is None or isinstance(segment, int) else segment

    def busy(self):
        """Whether a code is coming in; what has come is read, so that the UART's buffer has room."""
        self._hear_scanner()
        return self._scanner.receiving() or self._scanner_uart.any() > 0

    # -- what people see and hear

    def show(self, view):
        """Puts a view on the display."""
        try:
            self._panel.show(view)
        except OSError as error:
            self._fault("display", str(error))
        else:
            self._faults.discard("display")

    def sound(self, name):
        """A pattern of the buzzer."""
        self._buzzer.ring(_SOUNDS[name], self.ticks_ms())

    def faults(self):
        """Codes of the parts that do not work."""
        return [code for code in ("scanner", "nfc") if code in self._faults]

    async def print(self, lines):
        """Prints a receipt. Raises: OSError."""
        receipt = Receipt()
        put(lines, receipt)
        await self._printer.print(receipt)

    # -- its tasks

    def tasks(self):
        """What runs beside the app."""
        return [self._panel.start(), self._watch_scanner(), self._watch_nfc(), self._watch_keys()]

    async def _watch_scanner(self):
        while True:
            while not await self._started("scanner", self._scanner):
                await asyncio.sleep(_AGAIN_MS / 1000)
            while not self._scanner.lost():
                self._hear_scanner()
                await asyncio.sleep(_LOOK_MS / 1000)

    def _hear_scanner(self):
        for text in self._scanner.poll(self.ticks_ms()):
            self.arrived("scan", text)

    async def _watch_nfc(self):
        while True:
            if not await self._started("nfc", self._nfc):
                await asyncio.sleep(_AGAIN_MS / 1000)
                continue
            try:
                while True:
                    await self._hear_nfc()
                    await asyncio.sleep(_NFC_LOOK_MS / 1000)
            except PartFault as error:
                self._fault("nfc", str(error))

    async def _hear_nfc(self):
        target = await self._nfc.find()
        if target is None:
            return
        try:
            text = ndef.code(await tags.read(self._nfc, target))
        except PartFault:
            # Taken away too early, or a card that is none of ours: it is held there again.
            return
        # A phone that stays where it is has said it.
        now = self.ticks_ms()
        if text and (text != self._nfc_text or self.ticks_diff(now, self._nfc_at) > _SAME_MS):
            self.arrived("scan", text)
        self._nfc_text, self._nfc_at = text, now

    async def _watch_keys(self):
        while True:
            now = self.ticks_ms()
            self._buzzer.tick(now)
            for key in self._keypad.scan(now):
                self.arrived("key", key)
            await asyncio.sleep(_LOOK_MS / 1000)

    async def _started(self, code, part):
        try:
            await part.start()
        except OSError as error:
            self._fault(code, str(error))
            return False
        self._faults.discard(code)
        return True

    def _fault(self, code, text):
        if code not in self._faults:
            self._faults.add(code)
            self.report("fault", part=code, text=text)

    def _wifi_changed(self, up, text):
        self.report("wifi", up=up, trouble=text)
