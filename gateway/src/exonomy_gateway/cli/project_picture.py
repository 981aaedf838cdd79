"""A project's tree as a picture: each task a card with what it is worth, what is funded, paid and done. SVG or PNG."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final, TypeAlias

from exonomy_contracts.wire import money
from PIL import Image, ImageDraw, ImageFont

from exonomy_gateway.cli import tables
from exonomy_gateway.http.view_answers import ProjectAnswer, SumsAnswer

_CARD: Final = (290, 112)
_GAP: Final = (56, 18)
_EDGE: Final = 24
_PAD: Final = 14
_BAR: Final = 176
"""Pixels of a bar that is worth the task's value; beyond them is what is overfunded."""
_BAR_MOST: Final = _CARD[0] - 2 * _PAD
_TITLE_CHARS: Final = 32
"""Characters of a title that fit a card."""
_PNG_SCALE: Final = 2
"""Pixels of a PNG for one of the drawing, for screens of today."""
MOST_TASKS: Final = 400
"""Cards of one picture: a PNG of so many has some 120 million pixels at worst."""

_PAPER, _INK, _FAINT, _EDGE_COLOUR = "#f6f4ee", "#222222", "#6b6b6b", "#c8c2b4"
_WORTH, _FUNDED, _PAID, _OVER = "#e2ddd0", "#7fa8d9", "#3a7d44", "#d9a441"
_LEGEND: Final = ((_WORTH, "value"), (_FUNDED, "funded"), (_OVER, "over the value"), (_PAID, "paid"))
"""What the colours of a bar say."""
_PHASES: Final = {
    "working": "#27508c",
    "disputed": "#a8661a",
    "completed": "#3a7d44",
    "cancelled": "#8a8a8a",
    "expired": "#b5442e",
}


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; `edge` is empty for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    edge: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A line from a card to one below it."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; y is its base line."""

    x: float
    y: float
    size: int
    colour: str
    text: str


Shape: TypeAlias = Box | Way | Words


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes on a sheet."""

    width: int
    height: int
    shapes: tuple[Shape, ...]

    def svg(self) -> str:
        """As SVG."""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{self.width}" height="{self.height}" font-family="sans-serif">'
        )
        return "\n".join([head, *(_svg(shape) for shape in self.shapes), "</svg>"]) + "\n"

    def png(self) -> bytes:
        """As PNG."""
        image = Image.new("RGB", (self.width * _PNG_SCALE, self.height * _PNG_SCALE), _PAPER)
        draw = ImageDraw.Draw(image)
        for shape in self.shapes:
            _paint(draw, shape)
        file = io.BytesIO()
        image.save(file, "PNG")
        return file.getvalue()


def picture(tree: ProjectAnswer) -> Picture:
    """The tree from left to right: the project, then what it consists of; below it what the colours say."""
    shapes: list[Shape] = []
    height, _ = _place(tree, 0, _EDGE, shapes)
    depth = _depth(tree)
    width = 2 * _EDGE + depth * _CARD[0] + (depth - 1) * _GAP[0]
    bottom = int(height) + 2 * _EDGE
    sheet = Box(0, 0, width, bottom, _PAPER)
    return Picture(width, bottom, (sheet, *shapes, *_legend(_EDGE + _PAD, bottom - _EDGE)))


def _legend(x: float, y: float) -> Iterator[Shape]:
    font = ImageFont.load_default(11)
    for colour, words in _LEGEND:
        yield Box(x, y, 12, 12, colour)
        yield Words(x + 17, y + 10, 11, _INK, words)
        x += 27 + font.getlength(words)


def count(tree: ProjectAnswer) -> int:
    """How many cards a tree has."""
    return 1 + sum(count(child) for child in tree.children)


def _depth(tree: ProjectAnswer) -> int:
    return 1 + max((_depth(child) for child in tree.children), default=0)


def _place(tree: ProjectAnswer, column: int, top: float, shapes: list[Shape]) -> tuple[float, float]:
    """Draw a task and what is below it from `top` on; where that ends, and the middle of the task's card."""
    x = _EDGE + column * (_CARD[0] + _GAP[0])
    bottom, middles = top, list[float]()
    for number, child in enumerate(tree.children):
        bottom, middle = _place(child, column + 1, bottom + (_GAP[1] if number else 0), shapes)
        middles.append(middle)
    middle = sum(middles) / len(middles) if middles else top + _CARD[1] / 2
    bend = x + _CARD[0] + _GAP[0] / 2
    shapes += [Way(x + _CARD[0], middle, bend, middle)] if middles else []
    shapes += [Way(bend, min(middles), bend, max(middles))] if middles else []
    shapes += [Way(bend, one, x + _CARD[0] + _GAP[0], one) for one in middles]
    shapes += _card(tree, x, middle - _CARD[1] / 2)
    return max(bottom, middle + _CARD[1] / 2), middle


def _card(tree: ProjectAnswer, x: float, y: float) -> list[Shape]:
    own, left, colour = tree.own, x + _PAD, _PHASES.get(tree.phase, _FAINT)
    title = tables.clean(tree.title).replace("\n", " ")
    title = title if len(title) <= _TITLE_CHARS else title[: _TITLE_CHARS - 1] + "…"
    stands = f"{tree.phase}, {own.progress_percent}% done, {tree.id[:8]}"
    value, paid = money.text(own.value, own.currency), money.text(own.released, own.currency)
    return [
        Box(x, y, *_CARD, "#ffffff", _PHASES.get(tree.phase, _EDGE_COLOUR)),
        Words(left, y + 24, 15, _INK, title),
        Words(left, y + 42, 11, colour, stands),
        *_bar(own, left, y + 52),
        Words(left, y + 82, 11, _INK, f"{value}, {own.crowdfunding_percent}% funded, {paid} paid"),
        Words(left, y + 99, 11, _FAINT, _below(tree)),
    ]


def _bar(own: SumsAnswer, x: float, y: float) -> list[Shape]:
    """What it is worth, over it what is funded, over that what is paid."""

    def wide(amount: int) -> float:
        return min(float(_BAR_MOST), _BAR * amount / own.value) if own.value else 0.0

    funded, paid = wide(own.funding), wide(own.released)
    bars = [
        Box(x, y, _BAR, 12, _WORTH),
        Box(x, y, funded, 12, _OVER if own.overfunding else _FUNDED),
        Box(x, y, min(funded, _BAR), 12, _FUNDED),
        Box(x, y, paid, 12, _PAID),
    ]
    return [bar for bar in bars if bar.width > 0]


def _below(tree: ProjectAnswer) -> str:
    missing = f"; {len(tree.missing)} tasks are not here" if tree.missing else ""
    if not tree.children:
        return missing.lstrip("; ")
    sums = "; ".join(
        f"{money.text(one.value, one.currency)}, {one.crowdfunding_percent}% funded, {one.progress_percent}% done"
        for one in tree.whole
    )
    return f"in all {sums}{missing}"


def _svg(shape: Shape) -> str:
    if isinstance(shape, Box):
        edge = f' stroke="{shape.edge}" stroke-width="1.5" rx="6"' if shape.edge else ""
        return (
            f'<rect x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}" '
            f'fill="{shape.fill}"{edge}/>'
        )
    if isinstance(shape, Way):
        return (
            f'<line x1="{shape.x1:.1f}" y1="{shape.y1:.1f}" x2="{shape.x2:.1f}" y2="{shape.y2:.1f}" '
            f'stroke="{_EDGE_COLOUR}" stroke-width="2"/>'
        )
    return (
        f'<text x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size}" fill="{shape.colour}">'
        f"{escape(shape.text)}</text>"
    )


def _paint(draw: ImageDraw.ImageDraw, shape: Shape) -> None:
    if isinstance(shape, Box):
        corners = _scaled(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
        if shape.edge:
            draw.rounded_rectangle(corners, 6 * _PNG_SCALE, shape.fill, shape.edge, 3)
        else:
            draw.rectangle(corners, shape.fill)
    elif isinstance(shape, Way):
        draw.line(_scaled(shape.x1, shape.y1, shape.x2, shape.y2), _EDGE_COLOUR, 2 * _PNG_SCALE)
    else:
        font = ImageFont.load_default(shape.size * _PNG_SCALE)
        draw.text((shape.x * _PNG_SCALE, shape.y * _PNG_SCALE), shape.text, shape.colour, font, anchor="ls")


def _scaled(*numbers: float) -> Sequence[float]:
    return [number * _PNG_SCALE for number in numbers]
