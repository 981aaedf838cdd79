"""A device's key is made once, kept, and never replaced by an accident."""

import asyncio

from cast import chance_bytes
from exonomy import seed
from exonomy.ed25519 import Signer


class Board:
    """Says what was complained of; `fails` is how many calls go wrong before one goes well."""

    def __init__(self, kept=None, fails=()):
        self.kept = kept
        self.fails = list(fails)
        self.said = []
        self.random = chance_bytes

    def _go(self):
        if self.fails:
            error = self.fails.pop(0)
            if error is not None:
                raise error

    def read(self, name):
        assert name == "seed"
        self._go()
        return self.kept

    def storage(self, name):
        assert name == "seed"
        return self

    def replace(self, pieces):
        self._go()
        self.kept = b"".join(pieces)


async def _at_once(seconds):
    """No waiting in a test."""


def _signer(board):
    waited, asyncio.sleep = asyncio.sleep, _at_once
    try:
        return asyncio.run(seed.signer(board, board.said.append))
    finally:
        asyncio.sleep = waited


def test_it_is_made_at_the_first_start_and_kept():
    board = Board()
    key = _signer(board).public_key
    assert len(board.kept) == 32 and key == Signer(board.kept).public_key
    assert _signer(board).public_key == key and board.said == []


def test_one_that_can_not_be_read_just_now_is_waited_for():
    board = Board(b"k" * 32, [OSError(5), OSError(5)])
    assert _signer(board).public_key == Signer(b"k" * 32).public_key
    assert len(board.said) == 2 and board.kept == b"k" * 32


def test_without_room_none_is_used_that_is_not_kept():
    board = Board(None, [None, OSError(28), None, None])
    key = _signer(board).public_key
    assert key == Signer(board.kept).public_key and len(board.said) == 1


def test_a_damaged_one_is_told_and_not_replaced():
    board = Board(b"k" * 31)
    said = board.said

    class Enough(Exception):
        pass

    def complain(text):
        said.append(text)
        raise Enough

    try:
        asyncio.run(seed.signer(board, complain))
    except Enough:
        assert said == ["a seed has 32 bytes"] and board.kept == b"k" * 31
        return
    raise AssertionError("a key was made of it")
