"""What a till shows when its app can't run. The loader has it too, so it imports no more than it draws with."""

from . import words
from .view import BAD, View

STATE = "safe"
# Why: the set-up was cut, nothing whole is there, or what is there broke off again and again.
UNFINISHED, DAMAGED, CRASHES = REASONS = ("unfinished", "damaged", "crashes")


def view(said, reason):
    """The screen in some words."""
    return View(STATE, said.TITLES[STATE], text=said.SAFE[reason], tone=BAD)


def show(board, reason=CRASHES):
    """Shows it on a till's board."""
    board.show(view(words.of(board.language), reason))
