"""The commands put together, the global options, and the one place where an error becomes an exit code."""

import os
import sys
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup

from exonomy_gateway.cli import failures, lazy, tables
from exonomy_gateway.cli.surroundings import Surroundings

GATEWAY_URL: Final = "http://127.0.0.1:8750"
WALLETS: Final = Path("~/.exonomy/wallets")

_ROOMS: Final = {
    "wallet": "wallet_commands",
    "show": "show_command",
    "project": "view_commands",
    "reputation": "view_commands",
    "module": "module_commands",
    "device": "device_commands",
    "release": "release_command",
    "gateway": "gateway_commands",
}
"""Where each command is, in the order of the help text."""


class Everything(TyperGroup):
    """`exonomy`: each of its commands is imported when it is asked for."""

    def __init__(self, **more: Any) -> None:  # noqa: ANN401  # as the library has it
        super().__init__(**more)
        rooms = {name: lazy.room(module) for name, module in _ROOMS.items()}
        self.commands = lazy.Commands({}, rooms)  # type: ignore[assignment]  # nobody adds to them


app = typer.Typer(
    name="exonomy",
    cls=Everything,
    help="Vouchers that work without reliable internet: issue, trade, redeem at a till, and prove it.",
    epilog=failures.CODES,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,  # it takes the `:key:` of a did:key for the name of a picture
)


@app.callback()
def options(
    context: typer.Context,
    gateway: Annotated[
        str, typer.Option(envvar="EXONOMY_GATEWAY", help="address of the gateway's HTTP API")
    ] = GATEWAY_URL,
    token: Annotated[
        str,
        typer.Option(envvar="EXONOMY_TOKEN", help="bearer token; a gateway on another machine has it in http.token"),
    ] = "",
    wallets: Annotated[Path, typer.Option(envvar="EXONOMY_WALLETS", help="folder of the wallets' files")] = WALLETS,
    json: Annotated[bool, typer.Option("--json", help="answer as JSON, for programs")] = False,
) -> None:
    """Put the global options where every command finds them."""
    context.obj = Surroundings(gateway, token, wallets.expanduser(), json)


def main() -> None:
    """Run the command line; exits with one of the codes in the help text."""
    try:
        app()
    except failures.KNOWN as error:
        if isinstance(error, BrokenPipeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(failures.REFUSED)
        typer.echo(tables.clean(f"exonomy: {error}"), err=True)
        sys.exit(failures.exit_code(error))
    except KeyboardInterrupt:
        sys.exit(failures.INTERRUPTED)
