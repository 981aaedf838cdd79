"""A sale over a serial line: the real gateway process, the real till under MicroPython, and a cable between them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from demo.stage import Stage
from demo.story import Story
from tests.doubles.till_process import TillProcess
from tests.gateway.serial.cables import Plug, Splice


class CableStage(Stage):
    """The stage with a cable where the network was: the till never reaches the broker."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.at_gateway, self.at_till = Plug(folder / "ttyGateway"), Plug(folder / "ttyTill")
        self.plug_in()

    def plug_in(self) -> None:
        self.splice = Splice(self.at_gateway.plug_in(), self.at_till.plug_in())

    def pull(self) -> None:
        """The cable is pulled at both ends."""
        self.splice.cut()
        for plug in (self.at_gateway, self.at_till):
            plug.pull()

    def exonomy(self, *arguments: str) -> str:
        said = super().exonomy(*arguments)
        if arguments[:2] == ("gateway", "init"):
            settings = self.folder / "gateway" / "gateway.toml"
            text = settings.read_text()
            settings.write_text(text.replace("serial = []", f'serial = ["{self.at_gateway.name}"]'))
            assert settings.read_text() != text
        return said

    def start_till(self) -> None:
        self.till = TillProcess(self.folder / "till", options=["--serial", str(self.at_till.name)])

    def __exit__(self, *given: object) -> None:
        super().__exit__(*given)
        if self.at_gateway.end >= 0:
            self.pull()


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    with CableStage(tmp_path) as stage:
        yield Story(stage)


def is_open(stage: CableStage) -> bool:
    """What the gateway says of its one cable, to programs and to people."""
    (cable,) = json.loads(stage.exonomy("--json", "gateway", "status"))["cables"]
    assert cable["port"].startswith(str(stage.at_gateway.name))
    assert cable["open"] == (cable["trouble"] is None) and cable["frames"] > 0
    shown = " ".join(stage.exonomy("gateway", "status").split())
    assert ("bytes of noise" in shown) == cable["open"]
    return bool(cable["open"])


@pytest.mark.timeout(180)
def test_a_sale_is_paid_over_a_cable_and_what_is_queued_while_it_is_pulled_comes_later(story: Story) -> None:
    """SPEC 9.11."""
    stage = story.stage
    assert isinstance(stage, CableStage)
    assert any(str(stage.at_gateway.name) in line for line in story.gateway_starts() if line.startswith("serial"))
    story.till_is_enrolled()
    story.voucher_is_sold()
    story.code_is_shown()
    story.redemption_is_paid()
    assert stage.splice.passed > 1_000
    assert is_open(stage)

    trade = story._sell("10", "10")
    stage.pull()
    stage.till.until(event="link", up=False, within=30)
    assert not is_open(stage)
    story._scan(trade, "10", "over-a-cable.png")
    stage.till.press("OK")
    stage.till.until_state("queued")
    stage.plug_in()
    stage.till.until_state("paid", within=30)
