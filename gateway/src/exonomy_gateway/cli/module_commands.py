"""`exonomy module add|list`: the contracts that a gateway runs."""

from pathlib import Path
from typing import Annotated, Final

import typer
from exonomy_contracts import limits
from exonomy_contracts.modules.interface import document

from exonomy_gateway.cli import tables
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.surroundings import Surroundings

_SHOWN: Final = 16

app = typer.Typer(name="module", help="The contracts that the gateway runs.", no_args_is_help=True)


@app.command("list")
def list_(context: typer.Context) -> None:
    """Show the modules that the gateway runs.

    Example: exonomy module list
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.modules()
    rows = [
        (one.module[:_SHOWN], one.type or "unknown", "shipped" if one.shipped else "added", f"{one.bytes} bytes")
        for one in sorted(found, key=lambda one: (not one.shipped, one.type or "", one.module))
    ]
    table = tables.table("modules", ("SHA-256", "type", "from", "size"), rows)
    around.show([one.model_dump() for one in found], table)


@app.command()
def add(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="the module, a .wasm")],
    interface: Annotated[
        Path | None, typer.Option(help="its interface, a JSON document; else nobody can name its calls")
    ] = None,
) -> None:
    """Give the gateway a module beside those that came with it. It is checked, tried, and kept.

    With its interface its calls are commands: `exonomy wallet TYPE found`, `exonomy wallet TYPE OP INSTANCE`.

    Example: exonomy module add parcel.wasm --interface parcel.json
    """
    around = Surroundings.of(context)
    module = _read(file, limits.MODULE_BYTES)
    text = None if interface is None else _read(interface, document.INTERFACE_BYTES)
    spoken = None if text is None else document.read(text)
    with around.gateway() as gateway:
        added = gateway.add_module(module)
        if text is not None:
            gateway.add_interface(added.module, text)
    how = f"`exonomy wallet {spoken.type} --help` shows its calls" if spoken is not None else "it has no interface here"
    data = added.model_dump() | {"type": spoken.type if spoken is not None else added.type}
    around.show(data, f"module  {added.module}", how)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise Usage(f"{path} can't be read: {error.strerror}") from error
    if len(content) > most:
        raise Usage(f"{path} has more than {most} bytes, the most that there may be")
    return content
