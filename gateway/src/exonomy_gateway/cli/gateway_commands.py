"""`exonomy gateway init|run|status|export`."""

import logging
from pathlib import Path
from typing import Annotated, Final

import typer

from exonomy_gateway import config
from exonomy_gateway.cli import reading, status_screen
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.private_file import write_private
from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient

FOLDER: Final = Path("~/.exonomy/gateway")

Folder = Annotated[Path, typer.Option("--dir", envvar="EXONOMY_DIR", help="the gateway's data folder")]

app = typer.Typer(name="gateway", help="The neighbourhood's peer.", no_args_is_help=True)


@app.command()
def init(
    folder: Folder = FOLDER,
    http_port: Annotated[int, typer.Option(min=0, max=65_535, help="of the HTTP API")] = 8750,
    broker_port: Annotated[int, typer.Option(min=0, max=65_535, help="of the embedded MQTT broker")] = 8751,
    stripe_api_base: Annotated[str, typer.Option(help="Stripe's own if left out")] = "",
    publishable_key: Annotated[str, typer.Option(help="pk_…: what buyers pay with")] = "",
) -> None:
    """Make a data folder with commented settings. The secret Stripe key comes from STRIPE_API_KEY when it runs.

    Example: exonomy gateway init --dir ./gateway
    """
    folder = folder.expanduser()
    try:
        path = config.write_default(
            folder,
            http_port=http_port,
            broker_port=broker_port,
            stripe_api_base=stripe_api_base,
            publishable_key=publishable_key,
        )
    except FileExistsError:
        raise NotPossible(f"there is a {folder / config.FILE} already; edit it, or choose another --dir") from None
    except ValueError as error:
        raise Usage(str(error)) from error
    config.load(folder)
    typer.echo(f"settings  {path}")
    typer.echo(f"start it with: exonomy gateway run --dir {folder}")


@app.command()
def run(
    folder: Folder = FOLDER,
    accept_clock: Annotated[
        bool, typer.Option("--accept-clock", help="the clock is right now, although it is far from what was stored")
    ] = False,
    serial: Annotated[
        list[str] | None, typer.Option(metavar="PORT[@BAUD]", help="a device's cable, instead of the settings' ports")
    ] = None,
) -> None:
    """Run the gateway until it is told to stop (Ctrl-C or SIGTERM).

    Example: STRIPE_API_KEY=sk_test_… exonomy gateway run --dir ./gateway
    """
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    from exonomy_gateway.cli import running  # half a second that no other command should wait for

    running.run(folder.expanduser(), accept_clock=accept_clock, ports=serial or ())


@app.command()
def status(
    context: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="answer as JSON, for programs")] = False,
) -> None:
    """Show at a glance how the gateway does: broker, devices, instances, money held, what waits and why.

    Example: exonomy gateway status
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.status()
    around = around if not json else Surroundings(around.url, around.token, around.folder, json=True)
    around.show(found.model_dump(), status_screen.render(found))


@app.command()
def export(
    context: typer.Context,
    instances: Annotated[
        list[str], typer.Argument(metavar="INSTANCE...", help="ids of whatever contract, or their first characters")
    ],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="the file; <instance>.bundle if left out")] = None,
    with_tasks: Annotated[bool, typer.Option("--with-tasks", help="with all tasks below a project")] = False,
) -> None:
    """Write a bundle: all that a stranger needs to check a trade, or a whole project, with exonomy-verifier.

    Example: exonomy gateway export 3fa9 -o trade.bundle
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = [_the_one(gateway, text) for text in instances]
        data = gateway.bundle(*(bytes.fromhex(one.id) for one in found), tasks=with_tasks)
    path = out or Path(f"{found[0].id[:8]}.bundle")
    write_private(path, data)
    told = {"instance": found[0].id, "bundle": str(path), "bytes": len(data)}
    of = ", ".join(f"{one.type} {one.id[:8]}" for one in found)
    around.show(told, f"bundle  {path}, {len(data):,} bytes of {of}")


def _the_one(gateway: GatewayClient, text: str) -> InstanceAnswer:
    """The instance whose id begins so."""
    found = gateway.instances(reading.id_start(text))
    if len(found) != 1:
        many = f"fits {len(found)} instances: write more of it" if found else "fits no instance at the gateway"
        raise NotPossible(f"the id {text} {many}")
    return found[0]
