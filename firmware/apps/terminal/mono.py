"""Draws a view on 128 by 64 dots, one bit each, to be read at arm's length."""

import framebuf

from . import digits
from .view import wrap

WIDTH = 128
HEIGHT = 64
_CHAR = 8
_COLUMNS = WIDTH // _CHAR
# The states whose title is an answer: as large as the line allows, light on dark.
_ANSWERS = ("sent", "queued", "waiting", "accepted", "paid", "refused")
_GAP = 10


class Mono:
    """A canvas; `data` are its bytes, rows of 16, the left dot in the highest bit."""

    def __init__(self):
        self.data = bytearray(WIDTH * HEIGHT // 8)
        self._canvas = framebuf.FrameBuffer(self.data, WIDTH, HEIGHT, framebuf.MONO_HLSB)
        self._glyph = framebuf.FrameBuffer(bytearray(8), _CHAR, _CHAR, framebuf.MONO_HLSB)

    def draw(self, view):
        """Puts a view in the place of the last."""
        self._canvas.fill(0)
        y = self._title(view)
        if view.amount:
            y = self._amount(view, y)
        lines = wrap(view.text, _COLUMNS)
        space = HEIGHT - y - (_CHAR if view.footer else 0)
        step = _GAP if _GAP * len(lines) <= space + 2 else _CHAR
        for line in lines[: (space + step - _CHAR) // step]:
            self._canvas.text(line, (WIDTH - len(line) * _CHAR) // 2 if step == _GAP else 0, y)
            y += step
        if view.footer:
            self._canvas.text(view.footer[:_COLUMNS], 0, HEIGHT - _CHAR)

    def _title(self, view):
        """Returns the first free row."""
        canvas = self._canvas
        if view.state in _ANSWERS:
            canvas.fill_rect(0, 0, WIDTH, 18, 1)
            self._large(view.title, 1, 0)
            return 21
        if view.state == "idle":
            self._large(view.title, 4, 1)
            return 27
        canvas.text(view.title, (WIDTH - len(view.title) * _CHAR) // 2, 0)
        canvas.hline(0, 9, WIDTH, 1)
        return 13

    def _large(self, text, y, ink):
        """Letters of twice the size, in the middle."""
        x = (WIDTH - len(text) * 2 * _CHAR) // 2
        for char in text:
            self._glyph.fill(0)
            self._glyph.text(char, 0, 0)
            for row in range(_CHAR):
                for column in range(_CHAR):
                    if self._glyph.pixel(column, row):
                        self._canvas.fill_rect(x + 2 * column, y + 2 * row, 2, 2, ink)
            x += 2 * _CHAR

    def _amount(self, view, y):
        """The amount as large as it fits beside its currency; returns the first free row."""
        currency_width = len(view.currency) * _CHAR
        for size in (4, 3, 2, 1):
            width = digits.width(view.amount) * size
            tall = digits.HEIGHT * size
            if width + 4 + currency_width <= WIDTH and y + tall <= HEIGHT - (20 if view.text else 8):
                break
        x = (WIDTH - width - 4 - currency_width) // 2
        digits.draw(self._canvas, view.amount, x, y, size)
        self._canvas.text(view.currency, x + width + 4, y + tall - _CHAR)
        return y + tall + 3
