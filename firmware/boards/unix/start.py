"""A workstation that was set up as a board is: its files lie at the root of what it has mounted there."""

from board import UnixBoard
from running import reset, run_app


class SlotBoard(UnixBoard):
    """What it is told to do, a board can do by itself: start anew."""

    def reset(self):
        """Ends the process; whoever plays the power starts it again."""
        reset()


def run(why):
    """Never returns. `why` tells why it starts in safe mode; "" when it does not."""
    run_app(lambda config: SlotBoard("", None, config.display, config.language), why)
