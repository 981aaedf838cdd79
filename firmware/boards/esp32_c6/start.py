"""What the loader calls on a ESP32-C6."""

from board import Board
from running import run_app


def run(why):
    """Never returns. `why` tells why it starts in safe mode; "" when it does not."""
    run_app(Board, why)
