"""Runs the app that the configuration names, on the board that the caller makes, and starts again when it dies."""

import asyncio
import sys
import time

from exonomy.config import PATH, Config

# Seconds in which a person can read what went wrong before the board starts anew.
_PAUSE_S = 5


def run_app(make_board, safe=""):
    """Never returns: a program that ends, ends in a reset. Ctrl-C leaves the board at its prompt.

    The app finds in `board.safe` why it is to start in safe mode; "" when it is not.
    """
    try:
        with open("/" + PATH, "rb") as file:
            config = Config(file.read())
        module = config.app + ".app"
        __import__(module)
        board = make_board(config)
        board.safe = safe
        asyncio.run(board.run(sys.modules[module].App(board)))
    except Exception as error:  # noqa: BLE001 - what it was stands on the cable; the board must not stay dead
        sys.print_exception(error)
    time.sleep(_PAUSE_S)
    reset()


def reset():
    """Starts the board anew."""
    try:
        from machine import reset as start_anew
    except ImportError:
        from sys import exit as start_anew
    start_anew()
