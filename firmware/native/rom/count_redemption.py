"""Counts the instructions from a code to a proof on flash and its screens, on a board that QEMU plays."""

import gc
import json
import time

import played_board
import ram_flash
import terminal.app
from count_signing import ArmClock
from exonomy import ed25519
from exonomy import terminal as states
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.journal import Journal
from exonomy.till import Till


def count(clock, action, *arguments):
    """(result, instructions) of a call, garbage collections that fall into it among them."""
    started = clock.ticks()
    result = action(*arguments)
    return result, (clock.ticks() - started & clock.mask) * clock.instructions


class Away:
    """A link with nobody at its other end."""

    up = False
    trouble = ""

    def kick(self):
        pass


class Counted:
    """Adds up what a call costs, where the app makes it."""

    def __init__(self, clock, action):
        self._clock = clock
        self._action = action
        self.instructions = 0

    def __call__(self, *arguments):
        result, counted = count(self._clock, self._action, *arguments)
        self.instructions += counted
        return result


def _app(files, flash_at, panel):
    board = played_board.Board(files, ram_flash.RamFlash(flash_at), getattr(played_board, panel)())
    app = terminal.app.App(board)
    signer = ed25519.Signer(files["seed"])
    journal = Journal(board.storage("journal"), board.random)
    clock = Clock(time.ticks_ms, time.ticks_diff)
    app.till = Till(signer, Enrolment(files["enrolment.cbor"]), journal, clock, board.random)
    app.till.load()
    app.link = Away()
    app.move("enrolled")
    return app


def _redemption(app, clock, text):
    """Instructions and what the flash and the display were told, from the code to the answer."""
    board = app.board
    flash, bus = board.flash, board.panel.bus
    parts = {"check": app.till.check, "accept": app.till.accept, "draw": board.show}
    app.till.check, app.till.accept, board.show = counted = [Counted(clock, part) for part in parts.values()]
    pages, erases, shown = flash.pages, flash.erases, bus.bytes
    gc.collect()
    _, scan = count(clock, app.take, "scan", text)
    assert app.terminal.state == states.CONFIRM, app.refusal
    _, key = count(clock, app.take, "key", "OK")
    assert app.terminal.state == states.QUEUED, app.refusal
    app.till.check, app.till.accept, board.show = parts.values()
    found = {"scan": scan, "key": key, "panel_bytes": bus.bytes - shown}
    found.update({name: part.instructions for name, part in zip(parts, counted)})
    found["pages"] = flash.pages - pages
    found["erases"] = flash.erases - erases
    return found


def main(panel, files, flash_at):
    """Prints what the second of two redemptions costs: with the first, a till fetches what it will need again."""
    clock = ArmClock()
    app = _app(files, flash_at, panel)
    with open("/rom/codes.txt") as codes:
        for _ in range(2):
            text = codes.readline().strip()
            found = _redemption(app, clock, text)
            app.take("key", "OK")
    found["code_chars"] = len(text)
    found["proof_bytes"] = len(app.till.log.waiting[-1].envelope)
    _, found["rewrite"] = count(clock, app.till.rewrite)
    gc.collect()
    _, found["collect"] = count(clock, gc.collect)
    print(json.dumps(found))
