"""Runs the app that the configuration names, on the board that the caller makes, and starts again when it dies."""

import asyncio
import sys
import time

from exonomy.config import PATH, Config
from exonomy.disk import Disk
from exonomy.slots import Slots

# Seconds in which a person can read what went wrong before the board starts anew.
_PAUSE_S = 5


def run_app(make_board, why=""):
    """Never returns: a program that ends, ends in a reset. Ctrl-C leaves the board at its prompt.

    `why` tells why this start is in safe mode; "" when it is not.
    """
    slots = Slots(Disk(""))
    try:
        with open("/" + PATH, "rb") as file:
            config = Config(file.read())
        board = make_board(config)
        board.config = config
        board.slots = slots
        asyncio.run(board.run(_app(config, board, why)))
    except Exception as error:  # noqa: BLE001 - what it was stands on the cable; the board must not stay dead
        sys.print_exception(error)
        slots.note("crashed", "%s: %s" % (type(error).__name__, error))
    time.sleep(_PAUSE_S)
    reset()


def _app(config, board, why):
    """What is to run; of a version that broke off again and again nothing is loaded."""
    if why:
        from exonomy.safe import SafeApp

        _show_safe(board, config.app + ".safe")
        return SafeApp(board, why)
    module = config.app + ".app"
    __import__(module)
    return sys.modules[module].App(board)


def _show_safe(board, module):
    """Says it to whoever stands before the board, in the app's way."""
    try:
        __import__(module)
        sys.modules[module].show(board)
    except Exception as error:  # noqa: BLE001 - it may be what the app broke off at, and safe mode must go on
        sys.print_exception(error)


def reset():
    """Starts the board anew."""
    try:
        from machine import reset as start_anew
    except ImportError:
        from sys import exit as start_anew
    start_anew()
