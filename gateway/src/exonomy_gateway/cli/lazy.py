"""Commands that are imported and made when they are asked for: a run needs one of a hundred."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

import typer


class Commands(Mapping[str, Any]):
    """The commands of a group by name; the names are known without making any."""

    def __init__(self, made: Mapping[str, Any], later: Mapping[str, Callable[[], typer.Typer]]) -> None:
        """`made` are there already; `later`, behind them, give what has the command of that name."""
        self._names = tuple(dict.fromkeys([*made, *later]))
        self._made, self._later = dict(made), later

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  # a command, as the library has it
        if name not in self._made:
            self._made[name] = command_in(self._later[name](), name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def room(module: str) -> Callable[[], typer.Typer]:
    """What gives the `app` of a module of this room."""

    def load() -> typer.Typer:
        app: typer.Typer = import_module(f"exonomy_gateway.cli.{module}").app
        return app

    return load


def command_in(app: typer.Typer, name: str) -> Any:  # noqa: ANN401  # as the library has it
    """The command of that name, made as it is below another group."""
    above = typer.Typer(rich_markup_mode=None, add_completion=False)
    above.add_typer(app)
    made: Any = typer.main.get_command(above)
    return made.commands[name]
