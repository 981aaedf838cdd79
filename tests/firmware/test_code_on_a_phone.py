"""A redemption code as the wallet draws it, read by a decoder that is not ours, straight and as a scanner sees it."""

import random
from pathlib import Path

import cast
import pytest
from exonomy import limits
from exonomy_gateway.cli.wallet_commands import write_qr
from PIL import Image

from firmware.tools import measure_qr

# GM65-S user manual 1.2, "Scan Area": the finest bars that it resolves.
FINEST_MIL = 5


def test_the_wallets_picture_holds_the_code(tmp_path: Path) -> None:
    code = cast.code(cast.note(), cast.authorization())
    assert write_qr(code, tmp_path / "code.png") == "15"
    picture = Image.open(tmp_path / "code.png").convert("L")
    assert measure_qr.read(picture) == [code]
    # The quiet zone that ISO 18004 asks for is there: nothing dark in it.
    border = picture.width // (77 + 8) * 4
    inside = (border, border, picture.width - border, picture.height - border)
    assert picture.point([255 - value for value in range(256)]).getbbox() == inside


def test_the_longest_code_has_modules_that_a_scanner_resolves() -> None:
    version, code = measure_qr.symbol("l", "EXO1:" + "A" * (limits.CODE_CHARS - 5))
    assert version == 17
    assert measure_qr.PHONE_MM / code.width / 0.0254 > 4 * FINEST_MIL


@pytest.mark.parametrize("glare", [0.0, 0.03])
@pytest.mark.parametrize("distance_mm", [140, 160, 180])
def test_a_scanner_reads_it_from_a_phone(distance_mm: int, glare: float) -> None:
    _, code = measure_qr.symbol("l")
    chance = random.Random(distance_mm)
    assert any(
        measure_qr.read(measure_qr.shot(code, distance_mm, chance, glare)) == [measure_qr.CODE] for _ in range(3)
    )


def test_a_picture_of_nothing_has_no_code() -> None:
    assert measure_qr.read(Image.new("L", measure_qr.DOTS, 128)) == []
