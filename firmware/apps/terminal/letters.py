"""Letters of 8 by 8 dots, as MicroPython's font has them, with the marks of Spanish, at any whole size."""

import framebuf

SIZE = 8

# Base letter and the two rows of dots above it, which small letters leave free.
_ACUTE = (0b00001100, 0b00011000)
_MARKED = {
    "á": ("a",) + _ACUTE,  # noqa: RUF005  # unpacking costs code on MicroPython
    "é": ("e",) + _ACUTE,  # noqa: RUF005  # as above
    "í": ("i",) + _ACUTE,  # noqa: RUF005  # as above
    "ó": ("o",) + _ACUTE,  # noqa: RUF005  # as above
    "ú": ("u",) + _ACUTE,  # noqa: RUF005  # as above
    "ñ": ("n", 0b01110110, 0),
    "ü": ("u", 0b01100110, 0),
}
# These stand on their heads.
_TURNED = {"¿": "?", "¡": "!"}

_dots = bytearray(SIZE)
_glyph = framebuf.FrameBuffer(_dots, SIZE, SIZE, framebuf.MONO_HLSB)


def known(char):
    """Whether a letter can be drawn."""
    return " " <= char <= "~" or char in _MARKED or char in _TURNED


def _rows(char):
    """The eight rows of a letter, the left dot in the highest bit; of one that is not known a question mark's."""
    base, above, below = _MARKED.get(char, (_TURNED.get(char, char), None, None))
    _glyph.fill(0)
    _glyph.text(base if " " <= base <= "~" else "?", 0, 0)
    if above is not None:
        _dots[0] = above
        _dots[1] = below
    elif char in _TURNED:
        # The lowest row stays free.
        rows = bytes(_dots)
        for i in range(SIZE - 1):
            _dots[i] = _mirrored(rows[SIZE - 2 - i])
    return _dots


def _mirrored(row):
    turned = 0
    for _ in range(SIZE):
        turned = turned << 1 | row & 1
        row >>= 1
    return turned


def draw(canvas, text, x, y, size, ink, advance):
    """Draws a text, each dot `size` pixels wide and high, each letter `advance` pixels behind the last."""
    for char in text:
        if char != " ":
            rows = _rows(char)
            for row in range(SIZE):
                if rows[row]:
                    _row(canvas, rows[row], x, y + row * size, size, ink)
        x += advance


def _row(canvas, dots, x, y, size, ink):
    """Dots that stand together are one rectangle."""
    run = 0
    for column in range(SIZE + 1):
        if dots & 0x80 >> column and column < SIZE:
            run += 1
        elif run:
            canvas.fill_rect(x + (column - run) * size, y, run * size, size, ink)
            run = 0
