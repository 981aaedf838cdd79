"""Draws a view on 128 by 64 dots, one bit each, to be read at arm's length."""

import framebuf

from . import digits
from .letters import SIZE
from .paint import Plan
from .view import COLUMNS, PLAIN, paged, with_mark

WIDTH = 128
HEIGHT = 64
# Rows from one line to the next, where there is room and where there is not.
_WIDE = 10
_NARROW = 8
# Pixels from one large letter to the next: two dots a dot, and closer where nine letters have to fit.
_LARGE = 16
_LARGE_CLOSE = 14


class Mono:
    """A canvas; `data` are its bytes, rows of 16, the left dot in the highest bit."""

    def __init__(self):
        self.data = bytearray(WIDTH * HEIGHT // 8)
        self._canvas = framebuf.FrameBuffer(self.data, WIDTH, HEIGHT, framebuf.MONO_HLSB)

    def draw(self, view):
        """Puts a view in the place of the last."""
        self._canvas.fill(0)
        plan(view).paint(self._canvas, 0, HEIGHT)


def plan(view):
    """Where everything of a view goes."""
    drawn = Plan()
    lines = view.lines()
    bottom = HEIGHT - (_NARROW + 1 if view.footer else 0)
    y = 22 if view.large else 12
    if view.amount:
        y = _amount(drawn, view, y, bottom - _NARROW * min(len(lines), 3))
    space = bottom - y
    step = _WIDE if _WIDE * len(lines) <= space + _WIDE - SIZE else _NARROW
    shown, mark = paged(lines, max(1, (space + step - SIZE) // step), view.page)
    if mark and not view.footer:
        # The mark's own line.
        shown, mark = paged(lines, max(1, (space - 1) // _NARROW - 1), view.page)
    if not view.rows and not mark and not view.amount:
        y += (space - step * len(shown)) // 2
    for line in shown:
        drawn.text(line, (WIDTH - len(line) * SIZE) // 2, y, 1, 1)
        y += step
    drawn.mark = mark
    footer = with_mark(view.footer, mark)
    if footer:
        drawn.text(footer, (WIDTH - len(footer) * SIZE) // 2, HEIGHT - SIZE, 1, 1)
    _title(drawn, view, mark if footer is None else "")
    if footer is None:
        drawn.text(view.footer, (WIDTH - len(view.footer) * SIZE) // 2, HEIGHT - SIZE, 1, 1)
    return drawn


def _title(drawn, view, mark):
    if view.large:
        answer = view.tone != PLAIN
        advance = _LARGE if len(view.title) * _LARGE < WIDTH else _LARGE_CLOSE
        if answer:
            drawn.rect(0, 0, WIDTH, 18, 1)
        # A letter's dots stand from its second column to its seventh.
        x = (WIDTH - (len(view.title) - 1) * advance - 12) // 2 - 2
        drawn.text(view.title, x, 1, 2, 0 if answer else 1, advance)
        return
    title = (with_mark(view.title, mark) or view.title)[:COLUMNS]
    drawn.text(title, (WIDTH - len(title) * SIZE) // 2, 0, 1, 1)
    drawn.rect(0, 9, WIDTH, 1, 1)


def _amount(drawn, view, y, bottom):
    """The amount as large as it fits, beside its currency or above it; returns the first free row."""
    currency = len(view.currency) * SIZE
    beside = _fitting(view.amount, WIDTH - 4 - currency, bottom - 2 - y)
    above = _fitting(view.amount, WIDTH, bottom - 3 - SIZE - y)
    size = max(beside, above)
    width = digits.width(view.amount) * size
    tall = digits.HEIGHT * size
    if beside >= above:
        x = (WIDTH - width - 4 - currency) // 2
        drawn.digits(view.amount, x, y, size, 1)
        drawn.text(view.currency, x + width + 4, y + tall - SIZE + 1, 1, 1)
        return y + tall + 3
    drawn.digits(view.amount, (WIDTH - width) // 2, y, size, 1)
    drawn.text(view.currency, (WIDTH - currency) // 2, y + tall + 2, 1, 1)
    return y + tall + SIZE + 4


def _fitting(amount, width, height):
    """The largest size at which an amount fits; 1 if none does."""
    for size in (4, 3, 2):
        if digits.width(amount) * size <= width and digits.HEIGHT * size <= height:
            return size
    return 1
