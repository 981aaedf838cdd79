"""Draws a view on 240 by 320 dots in colour, stripe by stripe: a whole picture would take 150 KB."""

import framebuf

from . import digits
from .letters import SIZE
from .paint import Plan
from .view import BAD, BUSY, COLUMNS, GOOD, PLAIN, WAIT, paged, with_mark

WIDTH = 240
HEIGHT = 320
_LINE = 22
_FOOTER = 30
# The most there is between two lines.
_WIDE_LINE = 30
# Letters of two pixels a dot, closer than their boxes, that sixteen leave a margin.
_ADVANCE = 14


def rgb(red, green, blue):
    """A colour of 0 to 255 each as `framebuf.RGB565` has to hold it for a display that wants the high byte first."""
    value = (red & 0xF8) << 8 | (green & 0xFC) << 3 | blue >> 3
    return (value & 0xFF) << 8 | value >> 8


_NIGHT = rgb(8, 14, 26)
_WHITE = rgb(255, 255, 255)
_BLACK = rgb(0, 0, 0)
# Behind the title and, when it is an answer, behind everything; and the ink on it.
_TONES = {
    PLAIN: (rgb(24, 62, 118), _WHITE),
    BUSY: (rgb(24, 62, 118), _WHITE),
    GOOD: (rgb(0, 104, 48), _WHITE),
    WAIT: (rgb(255, 190, 24), _BLACK),
    BAD: (rgb(176, 8, 24), _WHITE),
}


class Colour:
    """Takes a view and paints it into the stripes that it is handed."""

    def __init__(self):
        self._plan = None
        self._ground = 0

    def take(self, view):
        """The view that is painted from now on."""
        self._plan = plan(view)
        self._ground = _TONES[view.tone][0] if view.large and view.tone != PLAIN else _NIGHT

    def draw(self, stripe, y, rows):
        """Paints `rows` rows from row `y` on into a bytearray: what `St7789.show` asks for."""
        canvas = framebuf.FrameBuffer(stripe, WIDTH, rows, framebuf.RGB565)
        canvas.fill(self._ground)
        self._plan.paint(canvas, y, rows)


def plan(view):
    """Where everything of a view goes."""
    drawn = Plan()
    behind, ink = _TONES[view.tone]
    answer = view.large and view.tone != PLAIN
    if not answer:
        ink = _WHITE
    lines = view.lines()
    bottom = HEIGHT - (_FOOTER + 4 if view.footer else 4)
    y = _title(drawn, view, behind)
    if view.amount:
        y = _amount(drawn, view, y, ink)
    shown, mark = paged(lines, (bottom - y) // _LINE, view.page)
    step = min(_WIDE_LINE, (bottom - y) // max(1, len(shown)))
    if not view.rows and not view.amount:
        y += (bottom - y - step * len(shown)) // 3
    for line in shown:
        _line(drawn, line, y, ink)
        y += step
    drawn.mark = mark
    footer = with_mark(view.footer, mark)
    if view.footer:
        drawn.rect(0, HEIGHT - _FOOTER, WIDTH, _FOOTER, _BLACK if answer else behind)
        _line(drawn, footer or view.footer, HEIGHT - _FOOTER + 8, _WHITE)
    elif mark:
        _line(drawn, mark, HEIGHT - 2 * SIZE - 4, ink)
    if footer is None:
        _line(drawn, mark, HEIGHT - _FOOTER - 2 * SIZE - 2, ink)
    return drawn


def _line(drawn, text, y, ink):
    drawn.text(text, (WIDTH - len(text) * _ADVANCE) // 2, y, 2, ink, _ADVANCE)


def _title(drawn, view, behind):
    """Returns the first free row."""
    title = view.title[:COLUMNS]
    size = 4 if len(title) * 4 * SIZE <= WIDTH else 3 if len(title) * 3 * SIZE <= WIDTH else 2
    advance = size * SIZE if size > 2 else _ADVANCE
    ink = _TONES[view.tone][1]
    tall = 80 if view.large else 48
    if not (view.large and view.tone != PLAIN):
        drawn.rect(0, 0, WIDTH, tall, behind)
    drawn.text(title, (WIDTH - len(title) * advance) // 2, (tall - size * SIZE) // 2, size, ink, advance)
    return tall + 12


def _amount(drawn, view, y, ink):
    """The amount as large as it fits, its currency below; returns the first free row."""
    size = max(1, min(9, (WIDTH - 16) // digits.width(view.amount)))
    drawn.digits(view.amount, (WIDTH - digits.width(view.amount) * size) // 2, y + 8, size, ink)
    y += 8 + digits.HEIGHT * size + 12
    drawn.text(view.currency, (WIDTH - len(view.currency) * 3 * SIZE) // 2, y, 3, ink)
    return y + 3 * SIZE + 18
