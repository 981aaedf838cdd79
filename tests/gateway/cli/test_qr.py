"""The code as a picture that a GM65 reads from a phone: its size, its border, its modules."""

import os
from pathlib import Path

import pytest
import segno
from exonomy_contracts import limits
from exonomy_contracts.commit.redemption import CODE_PREFIX
from exonomy_contracts.wire import base45
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.wallet_commands import QR_BORDER, QR_SCALE, write_qr
from PIL import Image

NARROWEST_PHONE_MM = 55.0
"""The short side of a small phone's screen."""
SMALLEST_MODULE_MM = 0.381
"""15 mil: what the scanner's sheet gives for reading codes at some distance; on paper it reads finer ones."""


def longest_code() -> str:
    """As long as a code may be."""
    code = CODE_PREFIX + base45.encode(os.urandom(limits.CODE_CHARS * 2 // 3))
    return code[: limits.CODE_CHARS]


def test_the_longest_code_fits_the_version_that_its_limit_was_made_for(tmp_path: Path) -> None:
    assert int(write_qr(longest_code(), tmp_path / "code.png")) <= 17


def test_its_modules_are_large_enough_on_a_small_phone(tmp_path: Path) -> None:
    write_qr(longest_code(), tmp_path / "code.png")
    with Image.open(tmp_path / "code.png") as picture:
        modules = picture.width / QR_SCALE
    assert NARROWEST_PHONE_MM / modules >= SMALLEST_MODULE_MM


def test_every_module_is_a_square_of_its_color_within_a_quiet_zone(tmp_path: Path) -> None:
    code = longest_code()
    write_qr(code, tmp_path / "code.png")
    expected = segno.make_qr(code, mode="alphanumeric", error="l", boost_error=False)
    with Image.open(tmp_path / "code.png") as picture:
        grey = picture.convert("L")
        side = len(expected.matrix) + 2 * QR_BORDER
        assert grey.size == (side * QR_SCALE, side * QR_SCALE)
        dark = {
            (x // QR_SCALE, y // QR_SCALE) for x in range(grey.width) for y in range(grey.height) if _dark(grey, x, y)
        }
        light = {
            (x // QR_SCALE, y // QR_SCALE)
            for x in range(grey.width)
            for y in range(grey.height)
            if not _dark(grey, x, y)
        }
    assert not dark & light
    modules = {(x, y) for y, row in enumerate(expected.matrix) for x, module in enumerate(row) if module}
    assert {(x - QR_BORDER, y - QR_BORDER) for x, y in dark} == modules
    assert expected.mode == "alphanumeric"
    assert QR_BORDER >= 4


def test_only_a_png_is_written(tmp_path: Path) -> None:
    with pytest.raises(Usage, match="png"):
        write_qr("EXO1:A", tmp_path / "code.svgz")


def _dark(picture: Image.Image, x: int, y: int) -> bool:
    return picture.getpixel((x, y)) == 0
