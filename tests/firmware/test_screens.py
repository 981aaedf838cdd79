"""Every screen of the till, drawn by MicroPython on both displays in every language, as docs/screens shows it."""

import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from exonomy import redemption
from exonomy.terminal import TABLE
from PIL import Image, ImageChops
from terminal import words
from terminal.app import link_fault
from terminal.view import View, paged, wrap
from terminal.words import en, es

from firmware.tools import screen_png

ROOT = Path(__file__).resolve().parent.parent.parent
SHOWN = ROOT / "docs" / "screens"
LIBRARY = ROOT / "firmware" / "lib" / "exonomy"
MAKE = "python firmware/tools/screen_png.py --gallery --out docs/screens"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    folder = tmp_path_factory.mktemp("gallery") / "drawn"
    return folder, screen_png.drawn(folder)


def test_nothing_is_cut_and_every_letter_is_known(drawn: tuple[Path, list[dict[str, Any]]]) -> None:
    assert {f"{s['display']} {s['language']} {s['name']}": s["faults"] for s in drawn[1] if s["faults"]} == {}


def test_the_pictures_are_what_the_till_draws(drawn: tuple[Path, list[dict[str, Any]]]) -> None:
    folder, screens = drawn
    other = []
    for screen in screens:
        place = f"{screen['display']}/{screen['language']}"
        (source,) = (folder / place).glob(screen["name"] + ".*")
        target = SHOWN / place / (screen["name"] + ".png")
        fresh = screen_png.picture(source, screen_png.GALLERY_SCALE)
        if not target.exists() or ImageChops.difference(fresh, Image.open(target).convert("RGB")).getbbox():
            other.append(str(target.relative_to(ROOT)))
    assert other == [], f"make them anew and look at them: {MAKE}"


def test_the_index_shows_every_picture_once(drawn: tuple[Path, list[dict[str, Any]]]) -> None:
    page = (SHOWN / "README.md").read_text()
    linked = sorted(re.findall(r"\]\((\S+\.png)\)", page))
    assert linked == sorted(f"{s['display']}/{s['language']}/{s['name']}.png" for s in drawn[1])
    assert linked == sorted(str(path.relative_to(SHOWN)) for path in SHOWN.glob("*/*/*.png"))
    assert MAKE in page


def test_every_state_has_its_screen(drawn: tuple[Path, list[dict[str, Any]]]) -> None:
    names = {screen["name"] for screen in drawn[1]}
    states = {state for state, _ in TABLE} | set(TABLE.values())
    assert {state for state in states if not any(re.match(rf"{state}(-|$)", name) for name in names)} == set()


def _said(language: ModuleType) -> dict[str, Any]:
    return {name: value for name, value in vars(language).items() if name.isupper()}


def test_all_languages_have_the_same_words() -> None:
    assert words.of("en") is en and words.of("es") is es and words.of("xx") is en
    english, spanish = _said(en), _said(es)
    assert set(english) == set(spanish)
    for name, value in english.items():
        assert type(value) is type(spanish[name])
        if isinstance(value, dict):
            assert set(value) == set(spanish[name]), name
            for code, text in value.items():
                assert text and spanish[name][code], code
                assert text.count("{}") == spanish[name][code].count("{}"), code
        else:
            assert isinstance(value, str) or len(value) == len(spanish[name])


def test_each_refusal_has_words_and_no_words_are_left_over() -> None:
    code = "\n".join(path.read_text() for path in LIBRARY.glob("*.py"))
    raised = set(re.findall(r'Refused\("([a-z-]+)"\)', code)) | {name for name, _ in redemption.CHECKS}
    raised |= set(re.findall(r'return "(lease-[a-z]+)"', code))
    assert set(en.REFUSALS) == raised


@pytest.mark.parametrize("language", [en, es])
def test_a_refusal_says_what_to_do_next(language: ModuleType) -> None:
    for code, text in language.REFUSALS.items():
        lines = wrap(text, 16)
        assert len(lines) <= 4 and all(len(line) <= 16 for line in lines), code
        assert text.count(".") >= 2, f"{code}: what happened, and what to do"


@pytest.mark.parametrize("language", [en, es])
def test_what_is_wrong_leaves_room_for_what_is_queued(language: ModuleType) -> None:
    for text in [*language.FAULTS.values(), *language.BLOCKED.values()]:
        assert len(wrap(text, 16)) <= 2, text


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        ("the broker refused: not authorized", "broker"),
        ("the enrolment is for another key, of device 0011223344556677", "broker"),
        ("the CA of the enrolment is malformed", "certificate"),
        ("The certificate is not correctly signed by the trusted CA", "certificate"),
        ("no gateway answers on the cable", "cable"),
        ("[Errno 111] ECONNREFUSED", "network"),
        ("EOFError", "network"),
        ("", "network"),
    ],
)
def test_a_link_that_is_down_is_put_in_words(trouble: str, code: str) -> None:
    assert link_fault(trouble) == code


def test_a_long_word_is_broken_and_no_line_is_too_long() -> None:
    lines = wrap("uno " + "x" * 40 + " dos\n" + "tres " * 9, 16)
    assert all(0 < len(line) <= 16 for line in lines)
    assert "".join(lines).replace(" ", "").count("x") == 40


def test_pages_show_every_line_and_go_round() -> None:
    lines = [str(number) for number in range(11)]
    seen: list[str] = []
    for page in range(3):
        shown, mark = paged(lines, 5, page)
        seen += shown
        assert mark == f"{page + 1}/3"
    assert seen == lines and paged(lines, 5, 3) == paged(lines, 5, 0)
    assert paged(lines, 11, 4) == (lines, "")


def test_rows_that_do_not_fit_a_line_take_two() -> None:
    view = View("history", "HISTORY", rows=[("1234567890.00", "accepted"), ("1.00", "paid")])
    assert view.lines() == ["1234567890.00   ", "        accepted", "1.00        paid"]
