"""Runs an async test to its end, with a bound in time."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from typing import ParamSpec

P = ParamSpec("P")
TEST_S = 40.0


def in_loop(test: Callable[P, Awaitable[None]]) -> Callable[P, None]:
    """Make a coroutine function a test."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        async def bounded() -> None:
            async with asyncio.timeout(TEST_S):
                await test(*args, **kwargs)

        asyncio.run(bounded())

    return run


async def until(holds: Callable[[], object], what: str, within_s: float = 10.0) -> None:
    """Wait for a condition; the test fails with `what` if it doesn't come true in time."""
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, f"waited {within_s:g} s for: {what}"
        await asyncio.sleep(0.02)
