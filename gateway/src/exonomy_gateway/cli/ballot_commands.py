"""`exonomy wallet ballot for` and `exonomy wallet vote`: what a person does about a dispute or a motion."""

from typing import Annotated, Final

import typer
from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.forms import Json
from exonomy_contracts.wire import peer
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.cli import contract_run, reading, spoken, words
from exonomy_gateway.cli.arguments import InstanceId, WalletName
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.surroundings import Surroundings, resolve
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet import case
from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.wallet import Wallet

_OPEN_PART: Final = (4, 5)
"""A ballot closes after this part of the time that its subject waits; late votes may move that."""
_EXTENSION_PARTS: Final = 100
"""Of that time, how much one late vote moves the closing: eight of them stay within what is left."""
_LEAST_EXTENSION_MS: Final = 1_000

app = typer.Typer(name=case.BALLOT, help="A vote of some people, whose result another instance follows.")


@app.command("for")
def for_(
    context: typer.Context,
    instance: InstanceId,
    number: Annotated[int, typer.Argument(metavar="CASE", min=0, help="the dispute's case, or the motion's number")],
    closes: Annotated[
        str, typer.Option(help="until when it is open; before its subject stops waiting if left out")
    ] = "",
    final: Annotated[
        bool, typer.Option("--final", help="votes can't be changed, so it closes once it is decided")
    ] = False,
    another: Annotated[bool, typer.Option("--another", help="although one is open for it already")] = False,
    wallet: WalletName = "",
) -> None:
    """Found the ballot that a dispute or a motion waits for: with its electorate, its rule and itself as subject.

    Example: exonomy wallet ballot for 3fa9 0 --wallet ann
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        subject = mine.gateway.instance(resolve(instance, mine))
        said = mine.gateway.events(bytes.fromhex(subject.id), subject.height)
        found, now_ms = case.awaited(subject, number, said, Names.of(mine.file).in_public), wall_ms()
        if not another:
            _refuse_second(mine, found)
        left_ms = found.until_ms - now_ms
        if left_ms <= _LEAST_EXTENSION_MS:
            raise NotPossible(f"{subject.type} {subject.id[:8]} waited until {words.moment(found.until_ms)} only")
        part, of = _OPEN_PART
        closes_ms = reading.moment_ms(closes, now_ms) if closes else now_ms + left_ms * part // of
        extension_ms = max(_LEAST_EXTENSION_MS, left_ms // _EXTENSION_PARTS // 1_000 * 1_000)
        content = found.ballot(closes_ms, extension_ms, final=final)
        grants = {key: Capability.WRITE for key, _ in found.charter.electors if key != mine.file.read().key}
        ballot = mine.found(content, grants)
        told = (around, mine, document.shipped(case.BALLOT), ballot, ballot)
        contract_run.told(*told, (f"open until {words.moment(closes_ms)}",))


def _refuse_second(mine: Wallet, wanted: case.Case) -> None:
    """Two ballots of one charter are lawful, and seldom meant: the first result counts."""
    naming = peer.to_did(wanted.subject)  # the gateway looks for these 32 bytes in the states, whatever they name
    for one in mine.gateway.instances(type_=case.BALLOT, peer=naming):
        if one.status != "open":
            continue
        params = mine.gateway.instance(bytes.fromhex(one.id)).params
        subject = params.get("subject") if isinstance(params, dict) else None
        if subject == {"instance": wanted.subject.hex(), "case": wanted.number}:
            raise NotPossible(f"a ballot for {wanted.what} is open already: {one.id[:8]}; --another founds one more")


def vote(
    context: typer.Context,
    ballot: Annotated[str, typer.Argument(help="the ballot's id, or its first characters")],
    choice: Annotated[str, typer.Argument(help="an option such as yes, or a part such as 35% where one is split")],
    wallet: WalletName = "",
) -> None:
    """Vote in a ballot, or change one's vote while it is open.

    Example: exonomy wallet vote 3fa9 yes --wallet ann
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        answer = mine.gateway.instance(resolve(ballot, mine))
        interface = spoken.interface_of(mine.gateway, answer)
        if interface is None or "vote" not in interface.ops:
            raise NotPossible(f"{answer.id[:8]} is a {answer.type}; only in a ballot one votes")
        args: Item = {0: _choice(answer, choice)}
        contract_run.send(around, mine, interface, interface.ops["vote"], answer, args)


def _choice(answer: InstanceAnswer, text: str) -> int:
    """An option by its words or number, or basis points of a split."""
    options: Json = answer.params.get("options") if isinstance(answer.params, dict) else None
    if not isinstance(options, list):
        return _part(text)
    named = [str(one).casefold() for one in options]
    if text.casefold() in named:
        return named.index(text.casefold())
    if text.isdecimal() and int(text) < len(named):
        return int(text)
    raise Usage(f"{text!r} is no option of this ballot; there are: {', '.join(map(str, options))}")


def _part(text: str) -> int:
    bp, mark, rest = text.partition("%")
    whole, _, part = bp.partition(".")
    if rest or not mark or not whole.isdecimal() or len(part) > 2 or not (part or "0").isdecimal():
        raise Usage(f"{text!r} is no part; this ballot splits something, so vote with a part such as 35%")
    found = int(whole) * 100 + int(part.ljust(2, "0"))
    if found > 10_000:
        raise Usage(f"{text} is more than all of it; vote with 0% to 100%")
    return found
