"""The displays, against ones that are played: what they show is what was drawn, and little is sent for little."""

from drivers.faults import NoAnswer
from drivers.panel_bus import I2cPanel, SpiPanel
from drivers.ssd1306 import Ssd1306
from drivers.st7789 import STRIPE_ROWS, St7789, colour
from panels import Colour, Oled, Wires
from refusal import refuses
from wires import Pauses, noise, run

try:
    import framebuf
except ImportError:
    # CPython has none, and with it nothing the drivers could disagree with.
    framebuf = None


def _dot(rows, x, y, width=128):
    rows[y * (width // 8) + x // 8] ^= 0x80 >> x % 8


def test_an_oled_starts_dark_and_as_it_is_wired():
    for height, pins, rows in ((64, b"\x12", b"\x3f"), (32, b"\x02", b"\x1f")):
        oled = Oled(128, height)
        Ssd1306(I2cPanel(oled), 128, height).start()
        assert oled.is_on and oled.memory == bytearray(16 * height)
        assert oled.set_to[0xDA] == pins and oled.set_to[0xA8] == rows and oled.set_to[0x20] == b"\x00"
        assert oled.set_to[0x8D] == b"\x14" and oled.set_to[0xA4] == b"" and oled.set_to[0xA6] == b""


def test_an_oled_shows_what_was_drawn():
    for height in (32, 64):
        oled = Oled(128, height)
        screen = Ssd1306(I2cPanel(oled), 128, height)
        for seed in range(6):
            rows = bytearray(noise(16 * height, seed))
            screen.show(rows)
            assert oled.rows() == rows
        # Single dots, in each corner and in between.
        for x, y in ((0, 0), (127, 0), (0, height - 1), (127, height - 1), (63, 8), (64, 7), (9, 17)):
            _dot(rows, x, y)
            screen.show(rows)
            assert oled.rows() == rows, (x, y)


def test_an_oled_is_sent_what_changed():
    oled = Oled(128, 64)
    screen = Ssd1306(I2cPanel(oled), 128, 64)
    rows = bytearray(1024)
    screen.show(rows)
    oled.data_bytes = 0
    screen.show(rows)
    assert oled.data_bytes == 0
    _dot(rows, 77, 33)
    screen.show(rows)
    assert oled.data_bytes == 8
    _dot(rows, 0, 40)
    _dot(rows, 127, 40)
    screen.show(rows)
    assert oled.data_bytes == 8 + 128


def test_an_oled_that_was_unplugged_shows_all_when_it_is_back():
    rows = bytearray(noise(1024, 1))
    for after in range(40):
        oled = Oled(128, 64)
        screen = Ssd1306(I2cPanel(oled), 128, 64)
        oled.fails_after = after
        refuses(NoAnswer, screen.show, rows)
        oled.fails_after = None
        oled.memory = bytearray(b"\x55" * 1024)
        screen.show(rows)
        assert oled.rows() == rows and oled.is_on, after
    refuses(ValueError, screen.show, bytearray(1023))


def test_an_oled_on_four_wires_takes_parameters_as_commands():
    oled = Oled(128, 64)
    wires = Wires(oled.take)
    screen = Ssd1306(SpiPanel(wires, wires.dc, wires.cs, split=False))
    rows = bytearray(noise(1024, 3))
    screen.show(rows)
    assert oled.rows() == rows and wires.cs.level == 1


def _painter(picture, width):
    def draw(stripe, y, rows):
        begin = y * width * 2
        stripe[: rows * width * 2] = picture[begin : begin + rows * width * 2]

    return draw


def test_a_colour_display_starts_as_its_datasheet_says():
    panel, pauses = Colour(240, 320), Pauses()
    wires = Wires()
    screen = St7789(SpiPanel(wires, wires.dc, wires.cs), pause=pauses.pause, access=0x60)
    run(screen.start())
    assert wires.taken == [
        (False, b"\x01"),
        (False, b"\x11"),
        (False, b"\x3a"),
        (True, b"\x55"),
        (False, b"\x36"),
        (True, b"\x60"),
        (False, b"\x21"),
        (False, b"\x13"),
    ]
    assert pauses.ms == 240 and wires.cs.level == 1
    wires = Wires(panel.take)
    screen = St7789(SpiPanel(wires, wires.dc, wires.cs), inverted=False, pause=pauses.pause)
    run(screen.start())
    assert 0x21 not in panel.commands and 0x29 not in panel.commands


def test_a_colour_display_shows_what_was_drawn_in_stripes():
    for width, height in ((240, 320), (320, 240), (240, 135)):
        panel = Colour(width, height)
        wires = Wires(panel.take)
        screen = St7789(SpiPanel(wires, wires.dc, wires.cs), width, height, pause=Pauses().pause)
        run(screen.start())
        picture = bytearray(noise(1_000, 5) * (width * height * 2 // 1_000 + 1))[: width * height * 2]
        screen.show(_painter(picture, width))
        assert panel.memory == picture and panel.commands[-1] == 0x29
        assert panel.data_bytes == width * height * 2
        # The same again costs nothing, a dot a stripe.
        screen.show(_painter(picture, width))
        assert panel.data_bytes == width * height * 2
        picture[(width * 20 + 7) * 2] ^= 1
        screen.show(_painter(picture, width))
        assert panel.memory == picture and panel.data_bytes == width * height * 2 + width * STRIPE_ROWS * 2
        assert len(screen._stripe) == width * 32


def test_a_colour_display_is_drawn_whole_after_a_fault():
    panel = Colour(240, 320)
    wires = Wires(panel.take)
    screen = St7789(SpiPanel(wires, wires.dc, wires.cs), pause=Pauses().pause)
    run(screen.start())
    picture = bytearray(noise(1_024, 9) * 150)
    screen.show(_painter(picture, 240))
    wires.broken = True
    picture[0] ^= 1
    refuses(OSError, screen.show, _painter(picture, 240))
    assert wires.cs.level == 1
    wires.broken = False
    panel.memory = bytearray(len(picture))
    screen.show(_painter(picture, 240))
    assert panel.memory == picture


def test_colours_go_out_most_significant_byte_first():
    # As a little-endian machine stores the value that framebuf is given.
    assert colour(255, 0, 0).to_bytes(2, "little") == b"\xf8\x00"
    assert colour(0, 255, 0).to_bytes(2, "little") == b"\x07\xe0"
    assert colour(0, 0, 255).to_bytes(2, "little") == b"\x00\x1f"
    assert colour(255, 255, 255) == 0xFFFF and colour(0, 0, 0) == 0
    assert colour(0x12, 0x34, 0x56).to_bytes(2, "little") == b"\x11\xaa"


def test_what_framebuf_draws_is_what_is_shown():
    if framebuf is None:
        return
    rows = bytearray(1024)
    framebuf.FrameBuffer(rows, 128, 64, framebuf.MONO_HLSB).pixel(9, 10, 1)
    oled = Oled(128, 64)
    Ssd1306(I2cPanel(oled)).show(rows)
    # Page 1, column 9, the third dot from the top.
    assert oled.memory[128 + 9] == 0x04 and sum(oled.memory) == 4
    panel = Colour(240, 320)
    wires = Wires(panel.take)
    screen = St7789(SpiPanel(wires, wires.dc, wires.cs), pause=Pauses().pause)

    def draw(stripe, y, rows):
        canvas = framebuf.FrameBuffer(stripe, 240, rows, framebuf.RGB565)
        canvas.fill(colour(0, 0, 255))
        canvas.pixel(3, 20 - y, colour(255, 0, 0))

    screen.show(draw)
    at = (20 * 240 + 3) * 2
    assert panel.memory[at - 2 : at + 4] == b"\x00\x1f\xf8\x00\x00\x1f"
    assert panel.memory.count(b"\xf8") == 1
