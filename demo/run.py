"""Plays the story with real processes and ends with a table; exits with 1 if any of it did not happen.

    .venv/bin/python -m demo.run [--dir FOLDER]

With STRIPE_API_KEY (a test key) and STRIPE_PUBLISHABLE_KEY set it plays at Stripe's test mode.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from demo.stage import Stage, perform
from demo.story import Story

_HERE: Final = Path(__file__).resolve().parent
_STEPS: Final[tuple[tuple[str, Callable[[Story], list[str]]], ...]] = (
    ("A gateway starts", Story.gateway_starts),
    ("A till is enrolled", Story.till_is_enrolled),
    ("A voucher is sold; the cash is held", Story.voucher_is_sold),
    ("The buyer shows a code at the till", Story.code_is_shown),
    ("The redemption is paid", Story.redemption_is_paid),
    ("A part, with the broker stopped and the till killed", Story.broker_stops_in_the_middle),
    ("A stranger checks everything", Story.stranger_checks_everything),
)


def play(folder: Path, console: Console) -> None:
    """All steps in order, and the closing table.

    Raises:
        Failed: something did not happen, with what.
    """
    table = Table("step", "", "seconds", title="What happened", title_justify="left")
    with Stage(folder) as stage:
        story = Story(stage)
        for number, (title, step) in enumerate(_STEPS, 1):
            console.rule(f"[bold]{number}  {title}", align="left")
            begun = time.monotonic()
            for line in step(story):
                console.print(line, markup=False, highlight=False)
            table.add_row(str(number), title, f"{time.monotonic() - begun:.1f}")
    table.add_section()
    table.add_row("", f"key press to PAID: {story.paid_ms[0]} ms, the processor's time included", "")
    for path in sorted(stage.out.iterdir()):
        table.add_row("", str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path), "")
    console.print(table)


if __name__ == "__main__":
    perform(play, __doc__, _HERE, ("gateway", "till", "wallets", "stripe", "stranger"))
