"""Digits of 5 by 7 dots that stay crisp when each dot becomes a square."""

WIDTH = 5
HEIGHT = 7

# Seven rows of five bits, top row first.
GLYPHS = {
    "0": (0b01110, 0b11011, 0b11011, 0b11011, 0b11011, 0b11011, 0b01110),
    "1": (0b00110, 0b01110, 0b00110, 0b00110, 0b00110, 0b00110, 0b01111),
    "2": (0b11110, 0b00011, 0b00011, 0b01110, 0b11000, 0b11000, 0b11111),
    "3": (0b11110, 0b00011, 0b00011, 0b01110, 0b00011, 0b00011, 0b11110),
    "4": (0b11011, 0b11011, 0b11011, 0b11111, 0b00011, 0b00011, 0b00011),
    "5": (0b11111, 0b11000, 0b11000, 0b11110, 0b00011, 0b00011, 0b11110),
    "6": (0b01110, 0b11000, 0b11000, 0b11110, 0b11011, 0b11011, 0b01110),
    "7": (0b11111, 0b00011, 0b00011, 0b00110, 0b00110, 0b01100, 0b01100),
    "8": (0b01110, 0b11011, 0b11011, 0b01110, 0b11011, 0b11011, 0b01110),
    "9": (0b01110, 0b11011, 0b11011, 0b01111, 0b00011, 0b00011, 0b01110),
}


def _advance(char):
    return 3 if char == "." else WIDTH + 1


def width(text):
    """Dots a text is wide."""
    return sum([_advance(char) for char in text]) - 1


def draw(canvas, text, x, y, size, ink):
    """Draws a text of digits and points, each dot `size` pixels wide and high."""
    for char in text:
        if char == ".":
            canvas.fill_rect(x, y + (HEIGHT - 2) * size, 2 * size, 2 * size, ink)
        else:
            _glyph(canvas, GLYPHS[char], x, y, size, ink)
        x += _advance(char) * size


def _glyph(canvas, rows, x, y, size, ink):
    for row in range(HEIGHT):
        bits = rows[row]
        for column in range(WIDTH):
            if bits & 16 >> column:
                canvas.fill_rect(x + column * size, y + row * size, size, size, ink)
