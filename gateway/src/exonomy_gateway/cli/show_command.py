"""`exonomy show`: any instance in words, for whoever asks, with a wallet or without."""

from dataclasses import replace
from typing import Annotated

import typer

from exonomy_gateway.cli import instance_words, reading, spoken, voucher_words, words
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient

app = typer.Typer()


@app.command()
def show(
    context: typer.Context,
    instance: Annotated[str, typer.Argument(metavar="INSTANCE", help="its id, or the first characters of it")],
) -> None:
    """Show an instance of any contract as its last seal left it. `exonomy wallet show` does so with one's own names.

    Example: exonomy show 3fa9
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        answer = gateway.instance(found(gateway, instance))
        around.show(answer.model_dump(), *lines(gateway, answer, Names()))


def found(gateway: GatewayClient, text: str) -> bytes:
    """The instance at the gateway that an id or its first characters mean.

    Raises:
        NotPossible: none, or more than one.
    """
    wanted = reading.id_start(text)
    if len(wanted) == reading.ID_CHARS:
        return bytes.fromhex(wanted)
    ids = [one.id for one in gateway.instances(wanted)]
    if len(ids) != 1:
        why = "fits more than one: write more of it" if ids else "is not at the gateway"
        raise NotPossible(f"the id {wanted} {why}")
    return bytes.fromhex(ids[0])


def lines(gateway: GatewayClient, answer: InstanceAnswer, names: Names) -> list[str]:
    """An instance in words: those written for its type, else those of its interface."""
    if answer.voucher is not None:
        locks = [piece.lock.instance for piece in answer.voucher.pieces if piece.lock is not None]
        types = {bytes.fromhex(one): spoken.type_of(gateway, one) for one in locks}
        return voucher_words.explain(answer, answer.voucher, replace(names, types={**types, **names.types}))
    if answer.trade is not None:
        return words.explain(answer)
    interface = spoken.interface_of(gateway, answer)
    if interface is None or not answer.named:
        return words.explain(answer)
    return instance_words.explain(interface, answer, names)
