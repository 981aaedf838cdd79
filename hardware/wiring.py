"""Draws how a board is wired, and writes its table, from the very pins that its code uses.

`python hardware/wiring.py` writes hardware/BOARD.svg and the tables in hardware/BOARD.md anew.
"""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent
BOARDS = {"pico2_w": "Raspberry Pi Pico 2 W", "esp32_c6": "ESP32-C6-DevKitC-1"}
# Where a Pico's GPIOs come out; the pins in between are ground.
PICO_PINS = {gpio: 1 + gpio + (gpio // 4) + (gpio % 4 >= 2) for gpio in range(23)}
# What a picture can't show.
CAPTION = {
    "pico2_w": "One of the two displays. Supply and ground of each part: see the tables.",
    "esp32_c6": "Supply and ground of each part: see the tables.",
}
BEGIN, END = "<!-- wiring -->", "<!-- end of wiring -->"
ROW, TOP, WIDTH = 26, 84, 840
BOARD_LEFT, BOARD_WIDTH, PART_LEFT, PART_WIDTH = 40, 220, 500, 300
COLOURS = ("#1b6ca8", "#b3541e", "#2f7d32", "#7b3fa0", "#a8871b", "#a82b4a", "#3d6b6b")


def pins_of(board: str) -> ModuleType:
    """The module of a board's pins."""
    path = HERE.parent / "firmware" / "boards" / board / "pins.py"
    spec = importlib.util.spec_from_file_location(f"pins_of_{board}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(board: str) -> list[tuple[str, str, str, str]]:
    """(GPIO, pin of the board, part, wire of the part), part by part."""
    found = []
    for _, gpio, part, wire in pins_of(board).PINS:
        place = str(PICO_PINS[gpio]) if board == "pico2_w" else f"IO{gpio}"
        found.append((f"GP{gpio}" if board == "pico2_w" else f"GPIO{gpio}", place, part, wire))
    order = list(dict.fromkeys(part for _, _, part, _ in found))
    return sorted(found, key=lambda row: order.index(row[2]))


def table(board: str) -> str:
    """The wiring as a table."""
    head = "| GPIO | pin of the board | part | wire of the part |\n|---|---|---|---|\n"
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows(board))


def picture(board: str) -> str:
    """The wiring as a picture: the board on the left, its parts on the right, a line for each wire."""
    wired = rows(board)
    parts = list(dict.fromkeys(part for _, _, part, _ in wired))
    height = TOP + ROW * (len(wired) + len(parts)) + 24
    out = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
            f'viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="13">'
        ),
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="{BOARD_LEFT}" y="34" font-size="18" font-weight="bold">{BOARDS[board]}</text>',
        _text(BOARD_LEFT, 56, CAPTION[board]),
        _box(BOARD_LEFT, TOP - 14, BOARD_WIDTH, height - TOP - 22, "#e8f0e8"),
    ]
    y = TOP + 6
    for number, part in enumerate(parts):
        ends = [row for row in wired if row[2] == part]
        colour = COLOURS[number % len(COLOURS)]
        out.append(_box(PART_LEFT, y - 16, PART_WIDTH, ROW * len(ends) + 14, "#f4efe4"))
        out.append(_text(PART_LEFT + PART_WIDTH - 10, y + 4, part, "end", "bold"))
        for gpio, place, _, wire in ends:
            out.append(_text(BOARD_LEFT + BOARD_WIDTH - 12, y + 4, f"{gpio}  (pin {place})", "end"))
            left, right = BOARD_LEFT + BOARD_WIDTH, PART_LEFT
            out.append(f'<path d="M{left} {y} H{right}" stroke="{colour}" stroke-width="2.5" fill="none"/>')
            out.append(_text(PART_LEFT + 10, y + 4, wire))
            y += ROW
        y += ROW
    return "\n".join([*out, "</svg>\n"])


def page(board: str, text: str) -> str:
    """A board's page with its table as it should be."""
    pattern = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    return pattern.sub(lambda _: f"{BEGIN}\n\n{table(board)}\n{END}", text)


def _box(x: int, y: int, width: int, height: int, colour: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="6" fill="{colour}" stroke="#555555"/>'


def _text(x: int, y: int, text: str, anchor: str = "start", weight: str = "normal") -> str:
    said = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" font-weight="{weight}">{said}</text>'


def main() -> None:
    """Write everything anew."""
    for board in BOARDS:
        (HERE / f"{board}.svg").write_text(picture(board))
        path = HERE / f"{board}.md"
        path.write_text(page(board, path.read_text()))


if __name__ == "__main__":
    main()
