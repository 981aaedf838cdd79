"""The till's display: an SSD1306 of 128 by 64 dots, or an ST7789 of 240 by 320 in colour. The loader uses it too."""

from drivers.panel_bus import I2cPanel, SpiPanel
from exonomy.config import COLOUR
from machine import I2C, SPI, Pin
from pins import pin

_I2C_HZ = 400_000
# The ST7789 takes a bit in 16 ns (datasheet 1.3, table 6), half of what the RP2350 can do.
_SPI_HZ = 31_250_000


class MonoPanel:
    """Shows views on an SSD1306, which is set up whenever it did not answer before."""

    def __init__(self):
        from drivers.ssd1306 import Ssd1306
        from terminal.mono import Mono

        bus = I2C(0, sda=Pin(pin("DISPLAY_SDA")), scl=Pin(pin("DISPLAY_SCL")), freq=_I2C_HZ)
        self._mono = Mono()
        self._display = Ssd1306(I2cPanel(bus))

    async def start(self):
        """Nothing to wait for."""

    def show(self, view):
        """Raises: OSError when there is none."""
        self._mono.draw(view)
        self._display.show(self._mono.data)


class ColourPanel:
    """Shows views on an ST7789 once it has started; whether there is one it does not say."""

    def __init__(self):
        from drivers.st7789 import St7789
        from terminal.colour import Colour

        # The bus wants a pin to read from. Nothing is read, so it gets one that only the other display uses.
        unread = Pin(pin("DISPLAY_SDA"))
        clock, data = Pin(pin("COLOUR_SCK")), Pin(pin("COLOUR_MOSI"))
        spi = SPI(0, baudrate=_SPI_HZ, polarity=0, phase=0, sck=clock, mosi=data, miso=unread)
        dc, cs = Pin(pin("COLOUR_DC"), Pin.OUT), Pin(pin("COLOUR_CS"), Pin.OUT, value=1)
        self._colour = Colour()
        self._display = St7789(SpiPanel(spi, dc, cs))
        self._started = False
        self._waits = False

    async def start(self):
        """Sets it up, and shows what there was to show meanwhile."""
        await self._display.start()
        self._started = True
        if self._waits:
            self._display.show(self._colour.draw)

    def show(self, view):
        """Shows it now, or when it has started."""
        self._colour.take(view)
        self._waits = True
        if self._started:
            self._display.show(self._colour.draw)


def panel(kind):
    """The display that this board was set up with."""
    return ColourPanel() if kind == COLOUR else MonoPanel()
