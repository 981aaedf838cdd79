"""The nine neighbours, what they promise each other, and how they type commands."""

import io
import json
import os
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from typing import Any, Final

from exonomy_gateway.cli import failures
from exonomy_gateway.cli.app import app
from typer.main import get_command

from demo.stage import Failed, Stage
from demo.story import wait_for

NAMES: Final = ("ada", "bruno", "clara", "dora", "emil", "frida", "gus", "hanna", "ivo")
FOUNDERS: Final = NAMES[:3]
PROMISES: Final = {
    "dora": ("Carpentry, by the hour", 600),
    "emil": ("Pizzas", 500),
    "frida": ("Bread, a loaf a week", 400),
    "gus": ("Cement, twenty bags, delivered", 120),
    "hanna": ("Seeds and seedlings", 400),
    "ivo": ("Plumbing, by the hour", 300),
}
"""Who mints what, and over how many dollars."""


class Cast:
    """Everybody with a wallet, who knows the others by name.

    A command is what a person would type, read and carried out by the program itself, over HTTP to the gateway's
    process; only that it runs in this process. Loading the program anew for each would take longer than all the rest.
    """

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.keys: dict[str, str] = {}
        self.vouchers: dict[str, str] = {}
        self.typed = 0

    def come(self) -> None:
        """Everybody makes a wallet and writes the others' names into it."""
        for name in NAMES:
            self.keys[name] = self.ask("", "wallet", "new", name)["key"]
        for name in NAMES:
            for other, key in self.keys.items():
                if other != name:
                    self.run(name, "wallet", "name", "add", other, key)

    def run(self, who: str, *command: object, code: int = 0) -> str:
        """Somebody types a command; what it prints, or the sentence with which it is refused.

        Raises:
            Failed: it ended otherwise than with that exit code.
        """
        words = [str(one) for one in command]
        os.environ["EXONOMY_WALLET"] = who
        ended, said = _typed(["--gateway", self.stage.gateway.url, "--wallets", str(self._wallets), *words])
        self.typed += 1
        if ended != code:
            raise Failed(f"{who} typed: exonomy {' '.join(words)}\nand it ended with {ended}:\n{said}")
        return said

    @property
    def _wallets(self) -> Path:
        return self.stage.folder / "wallets"

    def ask(self, who: str, *command: object) -> Any:  # noqa: ANN401 - JSON is anything
        """The same, as data."""
        return json.loads(self.run(who, "--json", *command))

    def make(self, who: str, *command: object) -> str:
        """Somebody founds something; its id."""
        return str(self.ask(who, *command)["instance"])

    def shown(self, instance: str) -> Any:  # noqa: ANN401 - JSON is anything
        """What the gateway says of an instance."""
        return self.ask("", "show", instance)

    def until(self, instance: str, holds: Callable[[Any], object], what: str) -> Any:  # noqa: ANN401 - as shown
        """Look at an instance until something holds: contracts hear of each other a moment later.

        Raises:
            Failed: it takes too long.
        """

        def look() -> Any:  # noqa: ANN401 - as shown
            return seen if holds(seen := self.shown(instance)) else None

        return wait_for(look, what)


def without_keys(said: str, cast: Cast) -> str:
    """The sentence in one line, with names for keys, for those who read the story."""
    for name, key in cast.keys.items():
        said = said.replace(key, name)
    return said.strip()


@cache
def _program() -> Any:  # noqa: ANN401 - typer does not name its command's type
    """The program with all its commands, put together once."""
    return get_command(app)


def _typed(words: list[str]) -> tuple[int, str]:
    """A command's exit code and what it says, on either stream."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        try:
            _program().main(words, prog_name="exonomy")
        except failures.KNOWN as error:
            return failures.exit_code(error), str(error)
        except SystemExit as ended:
            return int(ended.code or 0), said.getvalue()
    return 0, said.getvalue()
