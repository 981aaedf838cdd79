"""A till gets a new version from its gateway, then a bad one, and comes back: real gateway, broker and MicroPython."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exonomy_gateway.identity import Identity

from tests.doubles.slot_board import SlotBoard, firmware
from tests.gateway.running import CommandLine, GatewayProcess

# A version is believed after 2 s here instead of 30, and a crash can be read for 1 s instead of 5.
QUICK = {
    "lib/exonomy/limits.py": ("SETTLED_MS = 30_000", "SETTLED_MS = 2_000"),
    "boards/micro/running.py": ("_PAUSE_S = 5", "_PAUSE_S = 1"),
}
SECOND = {**QUICK, "lib/exonomy/till.py": ('version = "till 0.1"', 'version = "till 0.2"')}
BAD = {**QUICK, "apps/terminal/app.py": ("    async def _watch(self):", "    def _watch(self):\n        return 1 // 0")}


class Shop:
    """A gateway with its command line, and a board that was set up for it."""

    def __init__(self, folder: Path, gateway: GatewayProcess) -> None:
        self.folder = folder
        (folder / "wallets").mkdir()
        self.exonomy = CommandLine(folder / "wallets", gateway.url)
        self.key = gateway.folder / "gateway.seed"
        first = firmware(folder / "first", QUICK)
        self.board = SlotBoard(folder / "board", first, Identity(self.key.read_bytes()).key)
        self.exonomy.run("wallet", "new", "merchant")
        record = folder / "board" / "enrolment.cbor"
        self.exonomy.run("device", "enrol", "--key", self.board.did, "--name", "till-1", "--out", record)

    def release(self, version: str, counter: int, changes: dict[str, tuple[str, str]]) -> Path:
        made = self.folder / f"{version}.release"
        sources = firmware(self.folder / f"of-{version}", changes)
        options = ["--version", version, "--counter", str(counter), "--key", self.key, "--firmware", sources]
        self.exonomy.run("release", "make", "--board", "unix", *options, "-o", made)
        return made

    def firmware(self) -> dict[str, Any]:
        said = self.exonomy.json("device", "show", "till-1")["firmware"]
        assert isinstance(said, dict)
        return said

    def log(self) -> list[tuple[str, str]]:
        return [(line["code"], line["text"]) for line in self.exonomy.json("device", "log", "till-1")]

    def until(self, within: float, fits: Callable[[], object]) -> None:
        end = time.monotonic() + within
        while not fits():
            said = "\n".join(map(str, self.board.seen[-15:])) + "".join(self.board.noise[-30:])
            assert time.monotonic() < end, f"{self.firmware()}\n{said}"
            time.sleep(0.3)


@pytest.fixture
def shop(tmp_path: Path) -> Any:  # noqa: ANN401  # a generator of Shop
    with GatewayProcess(tmp_path / "gateway") as gateway:
        shop = Shop(tmp_path, gateway)
        with shop.board:
            shop.board.until(60, event="link", up=True)
            yield shop


@pytest.mark.timeout(400)
def test_a_till_is_updated_and_comes_back_from_a_bad_version(shop: Shop) -> None:
    """SPEC 9.10."""
    shop.until(30, lambda: shop.exonomy.json("device", "show", "till-1")["firmware"])
    assert shop.firmware()["counter"] == 1

    second = shop.release("0.2.0", 2, SECOND)
    shop.exonomy.run("device", "update", "till-1", "--release", second)
    # The power goes while it is on its way.
    shop.until(60, lambda: (shop.folder / "board" / "slots" / "offer.cbor").exists())
    shop.board.cut()
    shop.until(120, lambda: shop.firmware()["counter"] == 2 and shop.board.current.startswith("b good"))
    said = shop.firmware()
    assert (said["version"], said["update"]["state"]) == ("0.2.0", "done")
    assert shop.exonomy.json("device", "show", "till-1")["version"] == "till 0.2"
    shop.until(20, lambda: ("update-healthy", "0.2.0 (2)") in shop.log())

    starts = shop.board.starts
    shop.exonomy.run("device", "update", "--all", "--release", shop.release("0.3.0", 3, BAD))
    shop.until(120, lambda: shop.firmware()["update"]["state"] == "refused")
    said = shop.firmware()
    assert (said["version"], said["counter"]) == ("0.2.0", 2)
    assert said["update"]["text"].startswith("went-back: 0.3.0 (3) did not come up: ")
    assert "ZeroDivisionError" in said["update"]["text"]
    assert shop.board.starts >= starts + 4 and shop.board.current.startswith("b good")
    shop.until(20, lambda: any(code == "went-back" for code, _ in shop.log()))
    assert "ZeroDivisionError" in shop.exonomy.run("device", "update", "till-1")
    # It is not taken again, however often it is offered, and a newer one is.
    third = shop.release("0.4.0", 4, {**SECOND, "lib/exonomy/till.py": ('"till 0.1"', '"till 0.4"')})
    shop.exonomy.run("device", "update", "till-1", "--release", third)
    shop.until(120, lambda: shop.firmware()["counter"] == 4 and shop.board.current.startswith("a good"))


@pytest.mark.timeout(300)
def test_what_a_till_does_not_take_is_said_at_the_gateway(shop: Shop) -> None:
    """SPEC 9.10: another publisher, another board."""
    shop.until(30, lambda: shop.exonomy.json("device", "show", "till-1")["firmware"])
    stranger = shop.folder / "stranger.seed"
    shop.exonomy.run("release", "key", stranger)
    key, shop.key = shop.key, stranger
    shop.exonomy.run("device", "update", "till-1", "--release", shop.release("0.2.0", 2, SECOND))
    shop.until(30, lambda: shop.firmware()["trouble"])
    assert shop.firmware()["trouble"] == "another-key: it is not signed by this device's publisher"
    shop.key = key
    again = shop.release("0.2.1", 2, SECOND)
    assert "not newer" in shop.exonomy.run(
        "device", "update", "till-1", "--release", shop.release("0.1.1", 1, QUICK), code=1
    )
    shop.exonomy.run("device", "update", "till-1", "--release", again)
    shop.until(120, lambda: shop.firmware()["counter"] == 2)
