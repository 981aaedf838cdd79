"""How a trade stands, as its buyer sees it."""

from tests.gateway.running import CommandLine
from tests.gateway.waiting import until


def shown_as(exonomy: CommandLine, trade: str, status: str) -> str:
    """What `show` prints once the trade has this status; the processor's answer takes a moment."""

    def look() -> str:
        shown = exonomy.run("wallet", "show", trade[:8], "-w", "buyer")
        return shown if f"status  {status}" in shown else ""

    return until(look, f"the trade to be {status}")
