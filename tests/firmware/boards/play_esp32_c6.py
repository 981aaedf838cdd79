"""A sensor on an ESP32-C6 whose parts are fakes: started, measured with, put to sleep. Prints a line of JSON for each.

`micropython play_esp32_c6.py SOURCE`.
"""

import sys

sys.path.insert(0, sys.argv[1] + "/tests/firmware/boards")

import fakes

fakes.install(sys.argv[1], "esp32_c6")

import asyncio  # noqa: E402  # found only now
import json  # noqa: E402  # found only now
import time  # noqa: E402  # found only now

import cast  # noqa: E402  # found only now
import pins  # noqa: E402  # found only now
from board import Board  # noqa: E402  # found only now
from exonomy import cbor  # noqa: E402  # found only now
from exonomy.config import Config  # noqa: E402  # found only now
from exonomy.peer import device_name  # noqa: E402  # found only now
from exonomy.visits import Visits  # noqa: E402  # found only now
from sensor.app import App  # noqa: E402  # found only now

CONFIG = cbor.dumps({0: 1, 1: "crate-1", 2: "sensor", 3: "esp32_c6", 4: b"p" * 32, 5: ["Van", "secret words"]})
CHANNELS = {
    "gps": {"kind": "place", "every_ms": 200},
    "door": {"kind": "event", "every_ms": 20},
    "temperature": {"kind": "value", "every_ms": 500},
    "weight": {"kind": "value", "every_ms": 500},
}
FIX = (
    b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
    b"$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A\r\n"
)


def say(**facts):
    sys.stdout.write(json.dumps(facts) + "\n")


async def until(test, what):
    for _ in range(500):
        if test():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("never: " + what)


def with_a_scale(board):
    """Its pulses come with nothing in between."""
    board.storage("scale.json").replace([json.dumps({"zero": 0, "span": 20_000, "span_g": 500}).encode()])
    fakes.Pin.levels[pins.pin("SCALE_DATA")] = 0
    converter = board.part("weight")._converter
    try:
        converter.read()
    except OSError:
        # Nothing but zeros is no value.
        say(held_off=fakes.Machine.irqs_off)


class Calls:
    """The link of a sensor that woke."""

    alive = None
    up = False

    def __init__(self):
        self.count = 0

    async def run(self):
        self.count += 1
        while True:
            await asyncio.sleep(1)


class Sleeper:
    """A sensor with nothing to say."""

    last_n, updater, behind = 0, None, False

    class log:  # noqa: N801 - an attribute
        waiting = ()

    class clock:  # noqa: N801 - an attribute
        certain = True

    class readings:  # noqa: N801 - an attribute
        lines = ()
        crowded = staticmethod(lambda: False)
        has = staticmethod(lambda semantics: False)


async def wake(slept_ms):
    """After a deep sleep it calls when a check-in is due, and not because it started."""
    counts = []
    for kept_ms in (0, 900_000):
        calls, wanted = Calls(), []
        made = Visits(calls, Sleeper, 900_000, time.ticks_ms, time.ticks_diff, wanted.append)
        made.wake(kept_ms.to_bytes(4, "big") + b"\x01", slept_ms)
        task = asyncio.create_task(made.run())
        await asyncio.sleep(0.3)
        task.cancel()
        counts.append(calls.count)
        assert wanted[0] is False and (True in wanted) == (calls.count == 1)
    say(calls_after_waking=counts[0], calls_when_due=counts[1])


async def day(board, heard):
    await until(lambda: "boot" in heard, "says its key")
    board.storage("sensor.json").replace([json.dumps({"channels": CHANNELS}).encode()])
    record = cast.enrolment(client_id=device_name(heard["boot"]["key"]), time_ms=cast.NOW)
    board.storage("enrolment.cbor").replace([record])
    await until(lambda: "ready" in heard, "is ready")
    fakes.UART.made[1].say(FIX)
    fakes.Pin.levels[pins.pin("DOOR")] = 0
    await until(lambda: "door" in heard["measured"], "sees the door closed")
    await until(lambda: "gps" in heard["measured"], "knows where it is")
    say(radio_while_calling=fakes.WLAN.on)
    await until(lambda: "weight is not connected" in heard["status"]["text"], "misses the scale")
    await until(lambda: "temperature" in heard["status"]["text"], "misses the thermometer")
    say(gps=heard["measured"]["gps"], power=fakes.Pin.levels[pins.pin("GPS_POWER")], light=heard["status"]["light"])
    board.network(False)
    await until(lambda: not fakes.WLAN.on, "switches its radio off")
    board.random(16)
    say(radio_while_silent=fakes.WLAN.on)
    with_a_scale(board)
    await wake(5_000)
    await board.sleep(50, b"short")
    say(after_a_short_sleep=board.kept())
    try:
        await board.sleep(120_000, b"what it had in hand")
    except fakes.Reset:
        fakes.Machine.cause = fakes.Machine.DEEPSLEEP_RESET
        kept, ms = board.kept()
        say(slept=fakes.Machine.slept, kept=kept.decode(), ms=ms, again=board.kept())
    say(power=fakes.Pin.levels[pins.pin("GPS_POWER")])
    try:
        await board.sleep(120_000, b"what it had in hand")
    except fakes.Reset:
        # Somebody pressed the button in the middle of it.
        fakes.Machine.cause = fakes.Machine.HARD_RESET
        say(after_a_sleep_cut_short=board.kept())
    sys.stdout.write("done\n")
    sys.exit(0)


async def main():
    heard = {"measured": {}}
    board = Board(Config(CONFIG))
    report = board.report

    def hear(event, **facts):
        heard[event] = facts if event != "measured" else heard["measured"]
        if event == "measured":
            heard["measured"][facts["channel"]] = facts["value"]
        report(event, **facts)

    board.report = hear
    await asyncio.gather(board.run(App(board)), day(board, heard))


asyncio.run(main())
