"""What devices say of themselves is shown, whatever they say: no time and no text of theirs breaks a terminal."""

import io

import pytest
from exonomy_contracts import limits
from exonomy_contracts.wire.cbor import INT_MAX
from exonomy_gateway.cli import update_command, words
from exonomy_gateway.http.update_answers import FirmwareAnswer, UpdateAnswer
from rich.console import Console

ESCAPES = "\x1b]0;owned\x07\x1b[2Jgone"


def printed(cell: object) -> str:
    out = io.StringIO()
    Console(file=out, force_terminal=True, color_system=None, width=120).print(cell)
    return out.getvalue()


@pytest.mark.parametrize("time_ms", [253_402_300_800_000, limits.COUNT, INT_MAX])
def test_a_time_in_no_calendar_is_shown_as_it_is(time_ms: int) -> None:
    for seconds in (False, True):
        assert words.moment(time_ms, seconds=seconds) == f"{time_ms} ms, in no calendar"


def test_a_time_is_shown_to_the_minute_or_the_second() -> None:
    assert words.moment(1_790_000_007_000) == "2026-09-21 14:13 UTC"
    assert words.moment(1_790_000_007_000, seconds=True) == "2026-09-21 14:13:27 UTC"


def test_why_a_device_took_no_update_cannot_move_the_cursor() -> None:
    update = UpdateAnswer(release="3f" * 32, version="2", counter=2, state="refused", done=0, size=1, text=ESCAPES)
    for answer in (FirmwareAnswer(trouble=ESCAPES), FirmwareAnswer(update=update)):
        assert "\x1b]" not in printed(update_command.progress(answer))
        assert "\x1b[2J" not in printed(update_command.progress(answer))
