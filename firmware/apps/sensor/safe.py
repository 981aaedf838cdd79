"""What a sensor says when its app can't run."""

from .status import HELP

CRASHES = "it broke off again and again, and waits for an update; nothing signed is lost"


def show(board):
    """Asks for help, with its light and a line."""
    board.show(HELP, CRASHES)
