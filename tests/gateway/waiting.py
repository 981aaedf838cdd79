"""Waiting for what comes by itself a moment later, as what one process makes of another's word does."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE_S = 20.0


def until(look: Callable[[], T], what: str | Callable[[], object], step_s: float = 0.02) -> T:
    """What `look` finds once that is something; else the test fails with `what` has not come, or what it says then."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := look()):
        assert time.monotonic() < deadline, f"waited {PATIENCE_S:g} s for: {what if isinstance(what, str) else what()}"
        time.sleep(step_s)
    return found
