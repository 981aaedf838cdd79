"""`exonomy device flash` against a real MicroPython on a pty, a real gateway and a real broker."""

import contextlib
import json
import os
import pty
import re
import threading
import time
import tty
from pathlib import Path

import pytest
from exonomy_contracts.wire import ed25519, peer
from exonomy_gateway.provision import fingerprint
from exonomy_gateway.provision.cable import Cable
from exonomy_gateway.provision.configuration import Configuration
from exonomy_gateway.provision.errors import CableOut

from tests.gateway.provision.board import PtyBoard
from tests.gateway.running import CommandLine

pytestmark = pytest.mark.timeout(120)


def flash(exonomy: CommandLine, board: PtyBoard, name: str, *more: str, code: int = 0) -> str:
    order = ("device", "flash", "-w", "merchant", "--board", "unix", "--port", board.port, "--name", name)
    return exonomy.run(*order, *more, code=code)


def test_a_bare_board_becomes_a_till_that_waits_for_a_code(
    exonomy: CommandLine, board: PtyBoard, firmware: Path
) -> None:
    said = flash(exonomy, board, "till-flash")
    assert "till-flash is set up and starting" in said
    board.wait_for(b'"state": "idle"')
    booted = json.loads(re.findall(rb'^\{.*"event": "boot".*\}\r?$', board.said, re.MULTILINE)[-1])
    assert booted["did"] in said
    words = fingerprint.words(peer.from_did(booted["did"]), firmware)
    assert all(word in said for word in words)
    assert "\u2588" in said
    board.wait_for(b'"up": true')
    shown = exonomy.run("device", "show", "till-flash")
    assert all(word in shown for word in words)
    assert "online" in shown


def test_set_up_again_nothing_is_copied_and_the_key_stays(exonomy: CommandLine, board: PtyBoard) -> None:
    first = json.loads(exonomy.run("--json", *_order(board, "till-again")))
    assert first["kept"] == 0
    second = json.loads(exonomy.run("--json", *_order(board, "till-again")))
    assert second["written"] == 0
    assert second["kept"] == first["written"]
    assert second["device"] == first["device"]
    assert [one["name"] for one in exonomy.json("device", "list") if one["key"] == first["device"]] == ["till-again"]


def test_a_name_that_is_taken_changes_nothing_on_the_board(exonomy: CommandLine, board: PtyBoard) -> None:
    first = json.loads(exonomy.run("--json", *_order(board, "till-name")))
    with Cable(board.port) as cable:
        before = {path: cable.sha256(path) for path in cable.files("/") if path.endswith(("seed", ".cbor"))}
    taken = exonomy.run(*_order(board, "till-name"), "--new-key", code=1)
    assert "another device is called 'till-name'" in taken
    assert "exonomy device revoke till-name" in taken
    with Cable(board.port) as cable:
        assert {path: cable.sha256(path) for path in before} == before
        assert cable.read("/flashing") is None
    exonomy.run("device", "revoke", "till-name", "-w", "merchant")
    second = json.loads(exonomy.run("--json", *_order(board, "till-name"), "--new-key"))
    assert second["device"] != first["device"]
    named = [
        (one["key"], one["revoked_ms"] is None) for one in exonomy.json("device", "list") if one["name"] == "till-name"
    ]
    assert named == [(second["device"], True), (first["device"], False)]
    assert exonomy.json("device", "show", "till-name")["key"] == second["device"]


def test_another_board_s_name_is_refused_before_anything_is_copied(
    exonomy: CommandLine, board: PtyBoard, tmp_path: Path
) -> None:
    did = peer.to_did(ed25519.public_key(b"a till that hangs at other walls"))
    exonomy.run("device", "enrol", "-w", "merchant", "--key", did, "--name", "till-wall", "--out", "e.cbor")
    assert "another device is called 'till-wall'" in exonomy.run(*_order(board, "till-wall"), code=1)
    with Cable(board.port) as cable:
        assert cable.files("/") == []


def test_language_and_display_are_told_and_kept(exonomy: CommandLine, board: PtyBoard) -> None:
    exonomy.run(*_order(board, "till-es"), "--language", "es", "--display", "colour")
    board.wait_for("Escanee código".encode())
    board.wait_for(b".565")
    flash(exonomy, board, "till-es")
    with Cable(board.port) as cable:
        told = Configuration.decode(cable.read("/config.cbor") or b"")
    assert told is not None
    assert (told.language, told.display, told.wifi) == ("es", "colour", None)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--language", "fr"), "there is no language 'fr'; there are: en, es"),
        (("--display", "huge"), "unix has no display 'huge'; there are: mono, colour"),
        (("--link", "pigeon"), "there is no link 'pigeon'; there are: wifi, serial"),
        (("--link", "serial", "--wifi", "Shop"), "it is one or the other"),
    ],
)
def test_what_a_board_can_t_be_is_refused(
    exonomy: CommandLine, tmp_path: Path, options: tuple[str, ...], says: str
) -> None:
    order = ("device", "flash", "-w", "merchant", "--board", "unix", "--port", "/dev/ttyNONE", "--name", "till-x")
    assert says in exonomy.run(*order, *options, code=2, environment={"EXONOMY_WIFI_PASSWORD": "nine lives"})


def test_a_cable_takes_the_place_of_a_network(exonomy: CommandLine, board: PtyBoard) -> None:
    secret = {"EXONOMY_WIFI_PASSWORD": "nine lives"}
    exonomy.run(*_order(board, "till-cable"), "--wifi", "Shop", environment=secret)
    exonomy.run(*_order(board, "till-cable"), "--link", "serial")
    told = _told(board)
    assert told is not None and told.wifi is None


def _told(board: PtyBoard) -> Configuration | None:
    """What it is told; it was reset just now, and a prompt that it had before that ends."""
    for _ in range(5):
        try:
            with Cable(board.port) as cable:
                return Configuration.decode(cable.read("/config.cbor") or b"")
        except CableOut:
            time.sleep(1)
    raise AssertionError("it never gives a prompt")


def test_the_words_are_those_that_the_board_finds(exonomy: CommandLine, board: PtyBoard) -> None:
    done = json.loads(exonomy.run("--json", *_order(board, "till-words")))
    with Cable(board.port) as cable:
        program = "import sys\nsys.path.insert(0, '/slots/a')\nfrom exonomy import fingerprint\n"
        key = peer.from_did(done["device"])
        said = cable.run(f"{program}print(' '.join(fingerprint.words({key!r})))", "say its words")
    assert said.decode().split() == done["words"]


def test_a_wifi_password_is_checked_before_anything_is_done(exonomy: CommandLine, board: PtyBoard) -> None:
    said = exonomy.run(
        *_order(board, "till-wifi"), "--wifi", "Shop", code=1, environment={"EXONOMY_WIFI_PASSWORD": "short"}
    )
    assert "8 to 63" in said
    with Cable(board.port) as cable:
        assert cable.files("/") == []


def test_the_network_is_kept_and_its_password_is_on_the_board_only(
    exonomy: CommandLine, board: PtyBoard, tmp_path: Path
) -> None:
    secret = {"EXONOMY_WIFI_PASSWORD": "nine lives"}
    said = exonomy.run(*_order(board, "till-net"), "--wifi", "Shop", environment=secret)
    assert "nine lives" not in said
    flash(exonomy, board, "till-net")
    with Cable(board.port) as cable:
        assert b"nine lives" in (cable.read("/config.cbor") or b"")


def test_a_port_that_is_not_there_and_one_that_is_busy_are_told(exonomy: CommandLine, board: PtyBoard) -> None:
    order = ("device", "flash", "-w", "merchant", "--board", "unix", "--name", "till-none", "--port")
    assert "there is no port /dev/ttyNONE" in exonomy.run(*order, "/dev/ttyNONE", code=6)
    with Cable(board.port):
        said = flash(exonomy, board, "till-busy", code=6)
    assert "can't be opened" in said
    assert "close what uses it" in said


def test_a_board_without_micropython_is_told(exonomy: CommandLine) -> None:
    host, cable = pty.openpty()
    tty.setraw(cable)
    stop = threading.Event()

    def noise() -> None:
        while not stop.wait(0.05):
            with contextlib.suppress(OSError):
                os.write(host, bytes(range(1, 255)))
                os.read(host, 4096)

    talker = threading.Thread(target=noise, daemon=True)
    order = (
        "device",
        "flash",
        "-w",
        "merchant",
        "--board",
        "unix",
        "--name",
        "noise",
        "--port",
        os.ttyname(cable),
    )
    try:
        assert "nothing answers" in exonomy.run(*order, code=6)
        talker.start()
        assert "something else answers" in exonomy.run(*order, code=6)
    finally:
        stop.set()
        os.close(cable)
        talker.join(5)
        os.close(host)


def test_another_board_than_the_one_named_is_told(exonomy: CommandLine, board: PtyBoard) -> None:
    order = ("device", "flash", "-w", "merchant", "--port", board.port, "--name", "till-other", "--board")
    assert "this is no pico2_w" in exonomy.run(*order, "pico2_w", code=6)
    assert "there is no board 'pico9'" in exonomy.run(*order, "pico9", code=2)
    assert "has no app 'oven'" in exonomy.run(*order, "unix", "--app", "oven", code=6)


def _order(board: PtyBoard, name: str) -> tuple[str, ...]:
    return ("device", "flash", "-w", "merchant", "--board", "unix", "--port", board.port, "--name", name)
