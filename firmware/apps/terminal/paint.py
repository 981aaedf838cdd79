"""A plan of a screen: what is drawn where. A display too large for one buffer is painted stripe by stripe from it."""

from . import digits, letters

_RECT = 0
_TEXT = 1
_DIGITS = 2


class Plan:
    """Shapes in the order in which they cover each other."""

    def __init__(self):
        self._shapes = []
        # Of what does not fit on one page, "1/2"; else "".
        self.mark = ""

    def rect(self, x, y, width, height, ink):
        """A filled rectangle."""
        self._shapes.append((_RECT, x, y, height, width, ink))

    def text(self, text, x, y, size, ink, advance=None):
        """A line of letters."""
        self._shapes.append((_TEXT, x, y, letters.SIZE * size, text, ink, size, advance or letters.SIZE * size))

    def digits(self, text, x, y, size, ink):
        """An amount in large digits."""
        self._shapes.append((_DIGITS, x, y, digits.HEIGHT * size, text, ink, size))

    def extent(self):
        """(left, top, right, bottom) of all that is drawn: for whoever checks that nothing is cut."""
        boxes = [_box(shape) for shape in self._shapes]
        return (
            min([box[0] for box in boxes]),
            min([box[1] for box in boxes]),
            max([box[2] for box in boxes]),
            max([box[3] for box in boxes]),
        )

    def paint(self, canvas, top, rows):
        """Draws what lies in the rows from `top` on; the canvas's first row is that one."""
        for shape in self._shapes:
            kind, x, y, height = shape[:4]
            y -= top
            if y >= rows or y + height <= 0:
                continue
            if kind == _RECT:
                canvas.fill_rect(x, y, shape[4], height, shape[5])
            elif kind == _TEXT:
                letters.draw(canvas, shape[4], x, y, shape[6], shape[5], shape[7])
            else:
                digits.draw(canvas, shape[4], x, y, shape[6], shape[5])


def _box(shape):
    kind, x, y, height, what = shape[:5]
    if kind == _RECT:
        width = what
    elif kind == _TEXT:
        # A letter keeps its last dots free.
        width = (len(what) - 1) * shape[7] + (letters.SIZE - 1) * shape[6]
    else:
        width = digits.width(what) * shape[6]
    return x, y, x + width, y + height
