"""The device's key: made here at the first start, and it never leaves."""

import asyncio

from .ed25519 import Signer


async def signer(board, complain):
    """The signer of a board's seed. A board that can't read or keep one waits, and `complain(text)` says why."""
    while True:
        try:
            seed = board.read("seed")
            if seed is None:
                made = board.random(32)
                board.storage("seed").replace([made])
                seed = made
            return Signer(seed)
        except (OSError, ValueError) as error:
            # One that is damaged is for whoever sets the board up: made anew, it would be another device.
            complain(str(error))
            await asyncio.sleep(1)
