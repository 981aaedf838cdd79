"""The nine neighbours, what they promise each other, and how they type commands."""

import json
import os
import time
from collections.abc import Callable
from typing import Any, Final

from demo.stage import Failed, Stage
from tests.gateway.cli.person import Person

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
_WITHIN_S: Final = 30.0


class Cast:
    """Everybody with a wallet, who knows the others by name.

    A command is typed as a person types it and goes through the same program; only that it runs in this process. Some
    four hundred new interpreters would take longer than everything that they ask the gateway for.
    """

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.keys: dict[str, str] = {}
        self.vouchers: dict[str, str] = {}
        self.typed = 0
        self.took_s = 0.0
        self._town: Person

    def come(self) -> None:
        """Everybody makes a wallet and writes the others' names into it."""
        self._town = Person(self.stage.folder / "wallets", self.stage.gateway.url)
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
        begun = time.monotonic()
        try:
            said = self._town.of(who).run(*command, code=code)
        except AssertionError as error:
            raise Failed(f"{who} typed: exonomy {' '.join(map(str, command))}\n{error}") from error
        self.typed, self.took_s = self.typed + 1, self.took_s + time.monotonic() - begun
        if os.environ.get("GARDEN_TRACE"):
            print(f"{time.monotonic() - begun:.2f} {who} {command}\n{said}")
        return said

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
        end = time.monotonic() + _WITHIN_S
        while not holds(seen := self.shown(instance)):
            if time.monotonic() > end:
                raise Failed(f"waited {_WITHIN_S:.0f} s in vain for {what}; it stands at {seen['status']}")
            time.sleep(0.1)
        return seen
