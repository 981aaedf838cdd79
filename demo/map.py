"""A picture of a way and a fence: what the receiver said, and the ellipse that counts. SVG, by hand and to scale."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.doubles.courier import EAST_M, NORTH_M, Epoch

_WIDTH: Final = 960
_EDGE_M: Final = 30.0
_LEGEND: Final = 40
"""Dots kept free below the way."""
_ASTRAY_HDOP: Final = 5.0
"""Above that the receiver itself calls a fix bad."""


def draw(path: Path, epochs: Sequence[Epoch], door: tuple[float, float], fence_m: float) -> Path:
    """Write the picture; returns where."""
    places = [((one.lon - door[1]) / EAST_M, (one.lat - door[0]) / NORTH_M) for one in epochs]
    left, right = min(x for x, _ in places) - _EDGE_M, max(x for x, _ in places) + _EDGE_M
    low, high = min(y for _, y in places) - _EDGE_M, max(max(y for _, y in places), fence_m) + _EDGE_M
    scale = _WIDTH / (right - left)
    height = round((high - low) * scale) + _LEGEND

    def at(x: float, y: float) -> tuple[float, float]:
        return (x - left) * scale, (high - y) * scale

    x, y = at(0, 0)
    radius = fence_m * scale
    fence = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#3a7d44" fill-opacity="0.15" stroke="#3a7d44"/>'
    named = f"the door, {fence_m:g} m around it"
    shapes = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif">',
        '<rect width="100%" height="100%" fill="#f6f4ee"/>',
        fence,
        *_way([at(*place) for place in places], epochs),
        _text(x - radius, y - radius - 8, "#3a7d44", named),
        *_scale(scale, height),
        "</svg>",
    ]
    path.write_text("\n".join(shapes) + "\n")
    return path


def _way(points: Sequence[tuple[float, float]], epochs: Sequence[Epoch]) -> list[str]:
    shapes = []
    for i in range(1, len(points)):
        if epochs[i].hdop > _ASTRAY_HDOP or epochs[i - 1].hdop > _ASTRAY_HDOP:
            continue
        (x1, y1), (x2, y2) = points[i - 1], points[i]
        dark = not (epochs[i].fix and epochs[i - 1].fix)
        look = 'stroke="#999" stroke-dasharray="4 6"' if dark else 'stroke="#27508c"'
        shapes.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" {look} stroke-width="2"/>')
    for (x, y), epoch in zip(points, epochs, strict=True):
        if not epoch.fix:
            continue
        colour = "#b5442e" if epoch.hdop > _ASTRAY_HDOP else "#27508c"
        shapes.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>')
        if epoch.hdop > _ASTRAY_HDOP:
            shapes.append(_text(x + 9, y + 5, colour, "too inexact to count"))
    return shapes


def _scale(scale: float, height: int) -> list[str]:
    y = height - 20
    return [
        f'<line x1="20" y1="{y}" x2="{20 + 100 * scale:.1f}" y2="{y}" stroke="#333" stroke-width="3"/>',
        _text(20, y - 8, "#333", "100 m; dashed: no fix, as in a tunnel"),
    ]


def _text(x: float, y: float, colour: str, said: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="15" fill="{colour}">{said}</text>'
