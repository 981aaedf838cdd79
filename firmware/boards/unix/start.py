"""A workstation that was set up as a board is: its files lie at the root of what it has mounted there."""

from board import UnixBoard
from running import run_app


def run(safe):
    """Never returns. `safe` tells why it starts in safe mode; "" when it does not."""
    run_app(lambda config: UnixBoard(""), safe)
