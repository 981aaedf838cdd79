"""`docs/neighbourhood.md` can be typed as it stands, but for its words in capitals."""

import re
import shlex
from pathlib import Path
from typing import Final

import pytest

from tests.gateway.cli.person import Person
from tests.gateway.running import GatewayProcess
from tests.gateway.waiting import until

PAGE: Final = Path(__file__).parents[3] / "docs" / "neighbourhood.md"
_LINE: Final = re.compile(r"^    exonomy (?P<words>.*?)(?:\s+# → (?P<name>[A-Z]+))?$", re.MULTILINE)
_IDS: Final = ("key", "voucher", "instance")
"""What a command that makes something calls its id."""


@pytest.fixture
def person(gateway: GatewayProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.chdir(tmp_path)
    return Person(tmp_path / "wallets", gateway.url)


def test_the_page_can_be_typed(person: Person, tmp_path: Path) -> None:
    known: dict[str, str] = {}
    said = ""
    for line in _LINE.finditer(PAGE.read_text()):
        words = [known.get(word, word) for word in shlex.split(line["words"])]
        if line["name"] is None:
            said += person.run(*words)
        else:
            made = person.json(*words)
            known[line["name"]] = next(made[key] for key in _IDS if key in made)
    assert set(known) == {"ADA", "BEN", "CLEO", "HOURS", "BREAD", "TASK", "HOF", "BALLOT"}
    for outcome in ("amount 12.50 USD", "frozen", "offered: offer 0", "closed", "joined"):
        assert outcome in said, outcome
    until(lambda: "completed" in person.run("show", known["TASK"]), "the task to be completed")
    until(lambda: "liaison" in person.run("show", known["HOF"]), "the motion to be carried out")
    assert "Raised beds" in (tmp_path / "beds.svg").read_text()
    assert (tmp_path / "neighbourhood.bundle").stat().st_size > 0
