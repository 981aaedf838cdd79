"""Nine neighbours make a garden without money: their own promises, votes, a sensor and three arbitrators.

    .venv/bin/python -m demo.garden [--dir FOLDER]

Real processes: gateway, broker, a sensor's firmware under MicroPython, the verifier. docs/garden.md tells the story.
"""

import shutil
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from rich.console import Console, RenderableType

from demo.garden_balances import balances
from demo.garden_cast import Cast
from demo.garden_council import Council
from demo.garden_tasks import GARDEN, PARK, PIPE, Tasks
from demo.garden_work import Work
from demo.stage import Stage, perform
from demo.story import require

_HERE: Final = Path(__file__).resolve().parent


class Play:
    """The story from begin to end, told as it goes."""

    def __init__(self, stage: Stage, console: Console) -> None:
        self.stage, self.console = stage, console
        self.cast = Cast(stage)
        self.council = Council(self.cast)
        self.tasks = Tasks(self.cast, self.council)
        self.work = Work(self.cast, self.council, self.tasks)

    def begin(self) -> list[str]:
        """The gateway starts, and everybody makes a wallet."""
        self.stage.start_gateway()
        self.cast.come()
        return [f"{name:6} {key}" for name, key in self.cast.keys.items()]

    def plan(self) -> list[str]:
        """The sensor has to be known before a task can name it."""
        return self.tasks.plan(self.work.sensor_comes())

    def steps(self) -> tuple[tuple[str, Callable[[], Iterable[RenderableType]]], ...]:
        """What happens, in order."""
        work = self.work
        return (
            ("Nine neighbours and a gateway", self.begin),
            ("A community of three grows to nine", self.council.found),
            ("Roles are given by motions and ballots", self.council.name_arbitrators),
            ("What the neighbours promise", self.tasks.promise),
            ("Two projects, five tasks", self.plan),
            ("The tasks are credited, one to 150%", self.tasks.credit),
            ("Cement: an obligation, and a sensor that proves it", work.cement_sets_off),
            ("Raised beds: an offer that all agree to", work.beds_are_offered),
            ("Raised beds: paid as they are built", work.beds_are_built),
            ("Water pipe: 30% in dispute", work.pipe_is_disputed),
            ("Water pipe: the verdict", work.verdict_is_enforced),
            ("Cement: proved", work.cement_arrives),
            ("A new edition of a contract", work.contract_is_upgraded),
            ("One task is cancelled, one stays open", work.rest_is_left),
            ("Who holds what", lambda: balances(self.cast)),
            ("Who has earned trust", self.council.weigh),
            ("The projects", self.projects),
            ("A stranger checks everything", self.stranger_checks),
        )

    def projects(self) -> list[str]:
        """Both trees, as words and as pictures."""
        told = [f"The {PIPE.lower()} is in both trees, and counts once in each"]
        for title, name in ((GARDEN, "garden"), (PARK, "park")):
            drawn = [self.stage.out / f"{name}.{kind}" for kind in ("svg", "png")]
            order = ("project", self.tasks.ids[title], "--svg", str(drawn[0]), "--png", str(drawn[1]))
            told += self.cast.run("ada", *order).splitlines()
        return told

    def stranger_checks(self) -> list[str]:
        """All of it in one bundle, checked where nothing else is seen."""
        bundle = self.stage.out / "garden.bundle"
        projects = (self.tasks.ids[GARDEN], self.tasks.ids[PARK])
        decided = (self.council.id, *self.council.ballots, *self.work.verdicts)
        asked = (*projects, *decided, *self.cast.vouchers.values())
        self.stage.exonomy("gateway", "export", *asked, "--with-tasks", "-o", str(bundle))
        elsewhere = self.stage.folder / "stranger"
        elsewhere.mkdir()
        copy = Path(shutil.copy(bundle, elsewhere))
        with ThreadPoolExecutor() as both:
            options = ("--module", f"task={self.work.edition}", "--as-of", self.council.as_of)
            computed = both.submit(self.stage.verify, copy, "views", *options)
            code, words = self.stage.verify(copy)
        require(code == 0 and "VALID" in words, f"the verifier does not accept the bundle:\n{words}")
        checked = len(self.tasks.ids) + len(decided) + len(self.cast.vouchers)
        require(f"{checked} instances to be checked in full" in words, f"not all {checked} instances are checked")
        code, views = computed.result()
        require(code == 0, f"the verifier computes no views:\n{views}")
        require(self.council.snapshot in views, "the verifier computes other weights than the gateway")
        for key, balance in self.council.balances.items():
            said = f"{key}: " in views and f"; {balance} in all" in views.split(f"{key}: ")[1].splitlines()[0]
            require(said or balance == 0, f"the verifier computes another reputation of {key} than {balance}")
        return [
            *(line for line in words.splitlines() if _is_of_all(line)),
            "From the bundle alone the verifier computes the same reputations, the same snapshot of weights as bruno's",
            f"gateway, {self.council.snapshot[:16]}…, and the same projects:",
            *views[views.index("project ") :].splitlines(),
        ]


def _is_of_all(line: str) -> bool:
    """Whether a line of the verifier's is not about one of the many instances, or tells something of its own."""
    return "instance " not in line or "delivered" in line or "draws" in line


def play(folder: Path, console: Console) -> None:
    """The whole story.

    Raises:
        Failed: something did not happen, with what.
    """
    with Stage(folder) as stage:
        whole, begun = Play(stage, console), time.monotonic()
        for title, step in whole.steps():
            at = time.monotonic()
            lines = step()
            console.rule(f"[bold]{title}[/] [dim]{time.monotonic() - at:.1f} s", align="left")
            for line in lines:
                console.print(line, markup=False, highlight=False)
        took = f"{whole.cast.typed} commands, {time.monotonic() - begun:.0f} s"
        console.print(f"\n{took}; the pictures and the bundle are in {stage.out}", markup=False, highlight=False)


if __name__ == "__main__":
    perform(play, __doc__, _HERE / "garden-run", ("gateway", "sensor", "wallets", "stranger"))
