"""Waiting, and the time between two readings of a counter of milliseconds."""

import asyncio

# MicroPython's counter starts again at 2**30 on every port; one that never does is not harmed by the mask.
_WRAP = (1 << 30) - 1


def since(now_ms, then_ms):
    """Milliseconds from one reading to a later one, at most twelve days apart."""
    return now_ms - then_ms & _WRAP


async def pause(ms):
    """Lets others run for at least so long."""
    await asyncio.sleep(ms / 1000)
