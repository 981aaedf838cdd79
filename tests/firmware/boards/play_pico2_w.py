"""A till on a Pico 2 W whose parts are fakes: started, scanned at, keyed. Prints one line of JSON for each thing seen.

`micropython play_pico2_w.py SOURCE`.
"""

import sys

sys.path.insert(0, sys.argv[1] + "/tests/firmware/boards")

import fakes

fakes.install(sys.argv[1], "pico2_w")

import asyncio  # noqa: E402  # found only now
import json  # noqa: E402  # found only now
import os  # noqa: E402  # found only now
import time  # noqa: E402  # found only now

import cast  # noqa: E402  # found only now
import device_key  # noqa: E402  # found only now
import pins  # noqa: E402  # found only now
from board import Board  # noqa: E402  # found only now
from exonomy import cbor  # noqa: E402  # found only now
from exonomy.config import Config  # noqa: E402  # found only now
from exonomy.disk import Disk  # noqa: E402  # found only now
from exonomy.link import link_of  # noqa: E402  # found only now
from exonomy.peer import device_name  # noqa: E402  # found only now
from exonomy.slots import Slots  # noqa: E402  # found only now
from terminal.app import App  # noqa: E402  # found only now

CONFIG = cbor.dumps({0: 1, 1: "till-1", 2: "terminal", 3: "pico2_w", 4: b"p" * 32, 5: ["Shop", "secret words"]})


def say(**facts):
    sys.stdout.write(json.dumps(facts) + "\n")


class Seen(Board):
    states = ()

    def show(self, view):
        super().show(view)
        self.states += (view.state,)
        say(state=view.state, text=view.text, drawn=fakes.I2C.shown)


async def until(test, what):
    for _ in range(1_000):
        if test():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("never: " + what)


async def press(board, key):
    """Holds a key down for as long as a person does, and lets go."""
    at = pins.KEYS.index(key)
    fakes.Pin.held = pins.pin(f"ROW_{at // 4}"), pins.pin(f"COLUMN_{at % 4}")
    await asyncio.sleep(0.15)
    fakes.Pin.held = None
    await asyncio.sleep(0.1)


def write_while_scanning(board, scanner):
    """Something is stored while a code is coming in, byte by byte."""
    for at, byte in enumerate(b"NOT A CODE\r"):
        scanner.say(bytes((byte,)), 10 * at)
    time.sleep_ms(15)
    began = time.ticks_ms()
    board.storage("note").replace([b"stored"])
    say(waited=time.ticks_diff(time.ticks_ms(), began), overrun=board.quiet.overrun, kept=board.read("note").decode())


def write_beside_a_broken_scanner(board, scanner):
    """A scanner that never ends does not keep anything from being stored."""
    for at in range(400):
        scanner.say(b"x", 10 * at)
    time.sleep_ms(15)
    began = time.ticks_ms()
    board.storage("note").replace([b"again"])
    say(bounded=time.ticks_diff(time.ticks_ms(), began), overrun=board.quiet.overrun, kept=board.read("note").decode())
    for _ in range(20):
        board.quiet()
    say(still_busy=board.busy(), waited_in_vain=board.quiet.overrun)


def clock_and_files(board):
    board.set_clock(1_000)
    before = fakes.RTC.now
    board.set_clock(2_000_000_000_000)
    say(clock_before=before[0], clock=fakes.RTC.now, missing=board.read("no such file"))
    # A folder stands for what is there and can't be read.
    os.mkdir("/folder")
    unreadable = 0
    for read in (board.read, device_key.public_key):
        try:
            read("/folder")
        except OSError:
            unreadable += 1
    for i in range(20):
        board.arrived("scan", str(i))
    say(unreadable=unreadable, waiting=len(board._lines))
    board._lines.clear()


def without_a_network():
    """Its cable leads to the gateway, and nothing else is said there."""
    fields = cbor.loads(CONFIG)
    del fields[5]
    board = Board(Config(cbor.dumps(fields)))
    board.report("silence")
    say(link=type(link_of(board, None, None, None)).__name__)


async def day(board):
    await until(lambda: "unenrolled" in board.states, "asks to be enrolled")
    record = cast.enrolment(client_id=device_name(board.key), time_ms=cast.NOW)
    board.storage("enrolment.cbor").replace([record])
    await until(lambda: "idle" in board.states, "is idle")
    await until(lambda: board._wifi.up, "has a network")
    scanner = fakes.UART.made[0]
    await until(lambda: scanner.baud == 115_200, "talks fast with its scanner")
    scanner.say(b"HELLO\r")
    await until(lambda: "refused" in board.states, "refuses what is no code")
    await press(board, "OK")
    await until(lambda: board.states[-1] == "idle", "goes on after a key")
    await until(lambda: "nfc" in board.faults(), "misses the NFC reader")
    scanner.say(b"EXO1:HALF OF A CO")
    write_while_scanning(board, scanner)
    write_beside_a_broken_scanner(board, scanner)
    fakes.WLAN.here = False
    await until(lambda: not board._wifi.up, "sees the network go")
    fakes.WLAN.here = True
    await until(lambda: board._wifi.up, "connects again")
    fakes.UART.scanner_baud = 9_600
    scanner.say(b"\xf8")
    await until(lambda: fakes.UART.scanner_baud == 115_200, "finds its scanner again")
    say(scanner=scanner.baud, faults=board.faults())
    say(fed=fakes.WDT.fed, cause=board.reset_cause(), tries=fakes.WLAN.tries)
    sys.stdout.write("done\n")
    sys.exit(0)


async def main():
    config = Config(CONFIG)
    board = Seen(config)
    board.slots = Slots(Disk(""))
    report = board.report

    def heard(event, **facts):
        if event == "boot":
            board.key = facts["key"]
        report(event, **facts)

    board.report = heard
    board.watchdog().feed()
    await asyncio.gather(board.run(App(board)), day(board))


import chance  # noqa: E402  # found only now

say(platform_known=sys.platform in chance.PLATFORMS)
import wifi  # noqa: E402  # found only now

wifi.TRY_MS = 500
clock_and_files(Board(Config(CONFIG)))
without_a_network()
asyncio.run(main())
