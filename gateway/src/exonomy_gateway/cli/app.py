"""The commands put together, the global options, and the one place where an error becomes an exit code."""

import os
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from exonomy_gateway.cli import (
    ballot_commands,
    contract_commands,
    device_commands,
    failures,
    gateway_commands,
    module_commands,
    name_commands,
    release_command,
    show_command,
    tables,
    trade_commands,
    view_commands,
    wallet_commands,
)
from exonomy_gateway.cli.surroundings import Surroundings

GATEWAY_URL: Final = "http://127.0.0.1:8750"
WALLETS: Final = Path("~/.exonomy/wallets")

app = typer.Typer(
    name="exonomy",
    help="Vouchers that work without reliable internet: issue, trade, redeem at a till, and prove it.",
    epilog=failures.CODES,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,  # it takes the `:key:` of a did:key for the name of a picture
)
contract_commands.add_shipped(wallet_commands.app, {"trade": trade_commands.app, "ballot": ballot_commands.app})
wallet_commands.app.add_typer(name_commands.app)
wallet_commands.app.command()(name_commands.grant)
wallet_commands.app.command()(ballot_commands.vote)
app.add_typer(wallet_commands.app)
app.add_typer(show_command.app)
app.add_typer(view_commands.app)
app.add_typer(module_commands.app)
app.add_typer(device_commands.app)
app.add_typer(release_command.app)
app.add_typer(gateway_commands.app)


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
