"""`exonomy wallet name add|list|remove` and `exonomy wallet grant`: who is who, and who may do what."""

from enum import StrEnum
from typing import Annotated, Final

import typer
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.wire import peer

from exonomy_gateway.cli import reading, tables
from exonomy_gateway.cli.arguments import InstanceId, WalletName
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import ME, Names
from exonomy_gateway.cli.surroundings import Surroundings, resolve
from exonomy_gateway.wallet import place
from exonomy_gateway.wallet.errors import NotPossible

_PARTING: Final = frozenset(",=+@")
"""Characters that part values on a command line."""

app = typer.Typer(name="name", help="What this wallet calls other people.", no_args_is_help=True)


class Right(StrEnum):
    """Capabilities that a person gives (SPEC 5.2)."""

    PULL = "pull"
    READ = "read"
    WRITE = "write"
    SEAL = "seal"
    MANAGE = "manage"


@app.command()
def add(context: typer.Context, name: str, key: str, wallet: WalletName = "") -> None:
    """Call a peer by a name, in commands and in what they say.

    Example: exonomy wallet name add ben did:key:z6Mk… --wallet ann
    """
    if name == ME or name.startswith("did:") or not 1 <= len(name) <= limits.NAME_CHARS or {*name} & _PARTING:
        raise Usage(f"{name[:40]!r} can't be a name; take another, without {' '.join(sorted(_PARTING))}")
    if not name.isprintable() or name != name.strip():
        raise Usage("a name has no line breaks, and no blanks around it")
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        found = reading.key_of(key)
        with mine.file.changing() as record:
            known = record.names.get(name)
            if known not in (None, found):
                raise NotPossible(f"{name} is {peer.to_did(known or b'')} already; remove that name first")
            record.names[name] = found
        around.show({"name": name, "key": peer.to_did(found)}, f"{name}  {peer.to_did(found)}")


@app.command("list")
def list_(context: typer.Context, wallet: WalletName = "") -> None:
    """Show the names that this wallet knows.

    Example: exonomy wallet name list --wallet ann
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        names = mine.file.read().names
        rows = [(name, peer.to_did(key)) for name, key in sorted(names.items())]
        table = tables.table(f"{mine.file.name}  {mine.did}", ("name", "key"), rows)
        data = [{"name": name, "key": key} for name, key in rows]
        around.show(data, table if rows else "no names yet: `exonomy wallet name add NAME did:key:…`")


@app.command()
def remove(context: typer.Context, name: str, wallet: WalletName = "") -> None:
    """Forget a name.

    Example: exonomy wallet name remove ben --wallet ann
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        with mine.file.changing() as record:
            if record.names.pop(name, None) is None:
                raise NotPossible(f"this wallet knows no {name!r}; `exonomy wallet name list` shows whom it knows")
        around.show({"removed": name}, f"{name} is forgotten")


def grant(
    context: typer.Context,
    instance: InstanceId,
    to: Annotated[str, typer.Argument(metavar="PEER", help="a name, or did:key:z6Mk…")],
    capability: Annotated[Right, typer.Option(help="what is given; each includes those before it")] = Right.WRITE,
    wallet: WalletName = "",
) -> None:
    """Let a peer call an instance (write), or also let others (manage), in a repo that one manages.

    Example: exonomy wallet grant 3fa9 ben --wallet ann
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        target = resolve(instance, mine)
        names = Names.of(mine.file)
        key = names.key(to)
        mine.grant(place.find(mine.gateway, target), key, Capability[capability.name])
        data = {"instance": target.hex(), "peer": peer.to_did(key), "capability": str(capability)}
        around.show(data, f"{names.peer(peer.to_did(key))} may {capability} in {names.instance(target.hex())}")
