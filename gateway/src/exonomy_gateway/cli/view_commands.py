"""`exonomy project` and `exonomy reputation`: what final seals add up to."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from exonomy_contracts.wire import money, peer

from exonomy_gateway.cli import tables, words
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.show_command import found
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.http.view_answers import ProjectAnswer, ReputationAnswer
from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.wallet_file import WalletFile

app = typer.Typer()


@app.command()
def project(
    context: typer.Context,
    task: Annotated[str, typer.Argument(metavar="TASK", help="its id, or the first characters of it")],
    svg: Annotated[Path | None, typer.Option(help="also draw the tree into this SVG")] = None,
    png: Annotated[Path | None, typer.Option(help="also draw the tree into this PNG")] = None,
) -> None:
    """Show a project: a task and all below it, with value, funding, what is paid, and progress.

    Example: exonomy project 3fa9 --svg garden.svg
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        tree = gateway.project(found(gateway, task))
    drawn = [*_draw(tree, svg, png)]
    around.show(tree.model_dump(), *_lines(tree, ""), *(f"drawn into {path}" for path in drawn))


@app.command()
def reputation(
    context: typer.Context,
    of: Annotated[str, typer.Argument(metavar="[PEER]", help="did:key, or a name in the wallet; all if left out")] = "",
    community: Annotated[str, typer.Option(help="whose trust counts; may be left out if the gateway has one")] = "",
    out: Annotated[
        Path | None, typer.Option(help="write the members' weights for `exonomy wallet community weigh --json-args`")
    ] = None,
    wallet: Annotated[str, typer.Option("--wallet", "-w", envvar="EXONOMY_WALLET", help="whose names to use")] = "",
) -> None:
    """Show what people have earned by keeping promises: points by role, from final seals alone.

    Example: exonomy reputation did:key:z6Mk… --community 3fa9
    """
    around = Surroundings.of(context)
    names = Names.of(WalletFile(around.folder, wallet)) if wallet else Names()
    did = _did(names, of)
    with around.gateway() as gateway:
        answer = gateway.reputation(_community(gateway, community), did)
    if out is not None:
        _write(out, json.dumps(_weighing(answer), indent=2).encode())
    roles = sorted({role for one in answer.peers for role in one.points})
    rows = [
        (names.peer(one.peer), *(str(one.points.get(role, 0)) for role in roles), str(one.balance))
        for one in sorted(answer.peers, key=lambda one: -one.balance)
    ]
    title = f"community {words.short(answer.community)}, as of {words.moment(answer.as_of_ms)}"
    table = tables.table(title, ("who", *roles, "in all"), rows)
    note = [f"weights written to {out}"] if out is not None else []
    around.show(answer.model_dump(), table, f"snapshot  {answer.snapshot}", *note)


def _did(names: Names, text: str) -> str:
    key = names.peers.get(text)
    if key is not None:
        return peer.to_did(key)
    if text:
        try:
            peer.from_did(text)
        except peer.NotAPeer as error:
            raise Usage(f"{error}; write a did:key, or a name together with --wallet") from error
    return text


def _community(gateway: GatewayClient, text: str) -> bytes:
    if text:
        return found(gateway, text)
    there = [one for one in gateway.instances(type_="community") if one.refused is None]
    if len(there) != 1:
        has = "several communities" if there else "no community"
        raise NotPossible(f"the gateway has {has}; name one with --community")
    return bytes.fromhex(there[0].id)


def _weighing(answer: ReputationAnswer) -> dict[str, object]:
    """The args of a community's `weigh` (SPEC 17.3)."""
    weights = [{"peer": one.peer, "weight": one.weight} for one in answer.weights]
    return {"weights": weights, "snapshot": answer.snapshot, "as_of": answer.as_of_ms}


def _lines(tree: ProjectAnswer, indent: str) -> Iterator[str]:
    own = tree.own
    yield (
        f"{indent}{tree.title}  {tree.id[:8]}  {tree.phase}, {own.progress_percent}% done, "
        f"{money.text(own.value, own.currency)}, {own.crowdfunding_percent}% funded, "
        f"{money.text(own.released, own.currency)} paid"
    )
    if tree.children:
        for one in tree.whole:
            yield (
                f"{indent}  in all {money.text(one.value, one.currency)}, {one.crowdfunding_percent}% funded, "
                f"{one.progress_percent}% done"
            )
    for child in tree.children:
        yield from _lines(child, indent + "    ")
    for missing in tree.missing:
        yield f"{indent}    {missing[:8]}  is not at this gateway"


def _draw(tree: ProjectAnswer, svg: Path | None, png: Path | None) -> Iterator[Path]:
    if svg is None and png is None:
        return
    from exonomy_gateway.cli import project_picture  # it brings in a library for pictures; no other command needs it

    if project_picture.count(tree) > project_picture.MOST_TASKS:
        raise NotPossible(f"more than {project_picture.MOST_TASKS} tasks are too many for one picture; draw a part")
    drawn = project_picture.picture(tree)
    for path, suffix in ((svg, ".svg"), (png, ".png")):
        if path is None:
            continue
        if path.suffix.lower() != suffix:
            raise Usage(f"{path} has to end in {suffix}")
        _write(path, drawn.svg().encode() if path is svg else drawn.png())
        yield path


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Usage(f"{path} can't be written: {error.strerror}") from error
