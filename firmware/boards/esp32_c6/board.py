"""A sensor on an ESP32-C6: GPS, thermometer, reed contact, light barrier, load cell. See hardware/esp32_c6.md."""

import asyncio
import json

import _onewire
import esp32
import network
from drivers.counter import Counter
from drivers.ds18b20 import Ds18b20
from drivers.hx711 import Hx711
from drivers.onewire import OneWire
from drivers.reed import Reed
from drivers.scale import Scale
from machine import RTC, UART, Pin, deepsleep, disable_irq, enable_irq
from microboard import MicroBoard
from pins import pin
from sensor.parts import Balance, Door, Pulses, Receiver, Thermometer
from wifi import Wifi

_GPS_BAUD = 9_600
# A second of what a receiver says.
_RX_BYTES = 1_024
_JOURNAL_LABELS = ("journal", "romfs")
# What the clock's memory holds through a deep sleep (its size on this port), less the length of the sleep.
_KEPT_BYTES = 2_048 - 4
# Below this a deep sleep costs more than it saves: the start and the network take some seconds of full power.
_DEEP_LEAST_MS = 60_000
_SCALE = "scale.json"
_BLINK_MS = {"well": 0, "alone": 1_000, "watching": 250, "help": 100}


class _Bits:
    """The bus of one wire, with the port's own timing."""

    def __init__(self, wire):
        self._wire = wire

    def reset(self):
        return _onewire.reset(self._wire)

    def readbit(self):
        return _onewire.readbit(self._wire)

    def writebit(self, bit):
        _onewire.writebit(self._wire, bit)


class _Unbroken:
    """Nothing comes between the pulses of a scale; a UART keeps what it hears in that half of a millisecond."""

    def __enter__(self):
        self._before = disable_irq()

    def __exit__(self, *_):
        enable_irq(self._before)


class Board(MicroBoard):
    """The sensor's board. Its parts are made when a channel asks for them."""

    def __init__(self, config):
        wlan = network.WLAN(network.STA_IF)
        super().__init__(
            config, Wifi(wlan, config.wifi[0], config.wifi[1], self._wifi_changed) if config.wifi else None
        )
        self._light = Pin(pin("LIGHT"), Pin.OUT)
        self._blink_ms = 0
        self._gps_power = Pin(pin("GPS_POWER"), Pin.OUT, value=0)
        self._makers = {
            "gps": self._receiver,
            "temperature": self._thermometer,
            "door": self._door,
            "count": self._counter,
            "weight": self._balance,
        }

    # -- storage

    def journal_device(self):
        """The partition made for it, see hardware/esp32_c6.md; None on one that was partitioned otherwise."""
        for label in _JOURNAL_LABELS:
            found = esp32.Partition.find(esp32.Partition.TYPE_DATA, label=label)
            if found:
                return found[0]
        return None

    def busy(self):
        """A receiver says everything again a second later: flash is written at any time."""
        return False

    # -- parts

    def part(self, name):
        """A channel's part, or None where the board has none of that name."""
        maker = self._makers.get(name)
        return None if maker is None else maker()

    def _receiver(self):
        self._gps_power.value(1)
        rx, tx = Pin(pin("GPS_RX")), Pin(pin("GPS_TX"))
        return Receiver(UART(1, baudrate=_GPS_BAUD, tx=tx, rx=rx, rxbuf=_RX_BYTES, timeout=0))

    def _thermometer(self):
        return Thermometer(Ds18b20(OneWire(_Bits(Pin(pin("THERMOMETER"), Pin.OPEN_DRAIN, value=1)))))

    def _door(self):
        return Door(Reed(Pin(pin("DOOR"), Pin.IN, Pin.PULL_UP)))

    def _counter(self):
        return Pulses(Counter(Pin(pin("COUNTER"), Pin.IN, Pin.PULL_UP)))

    def _balance(self):
        """With the calibration that stands beside the enrolment; without one there is no weight."""
        data = self.read(_SCALE)
        if data is None:
            return None
        try:
            known = json.loads(data)
            scale = Scale(known["zero"], known["span"], known["span_g"])
        except (ValueError, KeyError, TypeError) as error:
            self.report("fault", part="weight", text=_SCALE + ": " + str(error))
            return None
        clock, data = Pin(pin("SCALE_CLOCK"), Pin.OUT), Pin(pin("SCALE_DATA"), Pin.IN)
        return Balance(Hx711(clock, data, lock=_Unbroken()), scale)

    # -- light and sleep

    def show(self, light, line):
        """The light, and the line for whoever has the cable."""
        self._blink_ms = _BLINK_MS.get(light, 0)
        self.report("status", light=light, text=line)

    def tasks(self):
        """What runs beside the app."""
        return [self._blink()]

    async def _blink(self):
        while True:
            self._light.value(1)
            await asyncio.sleep((self._blink_ms or 1_000) / 1000)
            if self._blink_ms:
                self._light.value(0)
                await asyncio.sleep(self._blink_ms / 1000)

    def kept(self):
        """What a deep sleep kept, and for how many ms; once."""
        data = RTC().memory()
        if len(data) <= 4:
            return None
        RTC().memory(b"")
        if self.reset_cause() != "deep-sleep":
            # The sleep was cut short, and nobody knows for how long it went.
            return None
        return bytes(data[4:]), int.from_bytes(data[:4], "big")

    async def sleep(self, ms, kept):
        """Comes back when it is over, or starts the app anew: a long one is deep, if what is kept fits."""
        if ms < _DEEP_LEAST_MS or len(kept) > _KEPT_BYTES:
            await asyncio.sleep(ms / 1000)
            return
        self._gps_power.value(0)
        RTC().memory(ms.to_bytes(4, "big") + kept)
        deepsleep(ms)

    def _wifi_changed(self, up, text):
        self.report("wifi", up=up, trouble=text)
