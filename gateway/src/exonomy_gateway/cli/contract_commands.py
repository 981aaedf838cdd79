"""`exonomy wallet <type> found|<op>`: a command for each call of each contract, made from its interface."""

import json
from collections.abc import Callable
from functools import cache, partial
from typing import Any, Final

import typer
from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.document import Interface, Op
from typer.core import TyperGroup

from exonomy_gateway.cli import contract_options, contract_run, examples, lazy, left_out
from exonomy_gateway.cli.arguments import InstanceId, WalletName
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.wallet.errors import GatewayError
from exonomy_gateway.wallet.pen import module_hash

FOUND: Final = "found"
_BY_HAND: Final = {"trade": lazy.room("trade_commands"), "ballot": lazy.room("ballot_commands")}
"""Contracts some of whose calls have a command made by hand."""
_BETTER: Final = {("ballot", "vote")}
"""Calls that have a command of their own elsewhere, and no second one here."""


class WalletGroup(TyperGroup):
    """`exonomy wallet`: what is written by hand, and a group for each contract that the gateway has beside it."""

    def __init__(self, *, commands: Any = None, **more: Any) -> None:  # noqa: ANN401  # as the library has it
        """The commands made by hand come first, then the shipped contracts, then the names."""
        super().__init__(**more)
        types = {name: partial(_shipped, name) for name in modules.manifest()}
        later = types | {"name": lazy.room("name_commands")}
        self.commands = lazy.Commands(commands or {}, later)  # type: ignore[assignment]  # nobody adds to them

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401  # as the library has it
        """A command; one that is not known here may be a contract's that was added to the gateway."""
        return super().get_command(ctx, cmd_name) or _from_gateway(ctx, cmd_name)


@cache
def _shipped(name: str) -> typer.Typer:
    """The commands of a shipped contract; those made by hand stay as they are."""
    interface, by_hand = document.shipped(name), _BY_HAND.get(name)
    group = by_hand() if by_hand else typer.Typer(name=name, help=f"{interface.title}.", no_args_is_help=True)
    fill(group, interface, partial(module_hash, name))
    return group


def fill(group: typer.Typer, interface: Interface, module: Callable[[], bytes]) -> None:
    """Add a contract's commands to a group, but those that it has."""
    has = {one.name or getattr(one.callback, "__name__", "") for one in group.registered_commands}
    if FOUND not in has:
        group.command(FOUND)(_found(interface, module))
    for op in interface.calls():
        if op.name not in has and (interface.type, op.name) not in _BETTER:
            group.command(op.name)(_call(interface, op))


def _found(interface: Interface, module: Callable[[], bytes]) -> contract_options.Command:
    def act(context: typer.Context, **rest: Any) -> None:  # noqa: ANN401  # what the options take
        contract_run.found(context, interface, module(), **rest)

    more: dict[str, tuple[object, object]] = {
        "sealer": (contract_options.SEALERS, None),
        "signatures": (contract_options.K, 0),
        "json_args": (contract_options.JSON_ARGS, None),
        "wallet": (WalletName, ""),
    }
    about = f"Begin a {interface.type} of one's own. Who has to call it is granted the right to."
    shown = examples.line(
        f"exonomy wallet {interface.type} {FOUND}", interface.params, left_out.shown_of(interface.type)
    )
    left = left_out.help_of(interface.type)
    return contract_options.command(act, interface.params, _with_example(about, shown), more, left)


def _call(interface: Interface, op: Op) -> contract_options.Command:
    def act(context: typer.Context, **rest: Any) -> None:  # noqa: ANN401  # what the options take
        contract_run.call(context, interface, op, **rest)

    more: dict[str, tuple[object, object]] = {
        "instance": (InstanceId, contract_options.NEEDED),
        "json_args": (contract_options.JSON_ARGS, None),
        "wallet": (WalletName, ""),
    }
    about = f"{_sentence(op.help[:1].upper() + op.help[1:])} By {op.by}."
    shown = examples.line(f"exonomy wallet {interface.type} {op.name} 3fa9", op.args)
    return contract_options.command(act, op.args, _with_example(about, shown), more)


def _with_example(about: str, shown: str) -> str:
    return f"{about}\n\nExample: {shown} --wallet ann"


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _from_gateway(context: Any, name: str) -> Any:  # noqa: ANN401  # as the library has it
    """The commands of a contract that was added to the gateway; None when it has none of that type."""
    around = context.find_object(Surroundings)
    if around is None or name in modules.manifest():
        return None
    try:
        with around.gateway() as gateway:
            found = next((one for one in gateway.contracts() if one.type == name), None)
    except GatewayError:
        return None  # a word that nobody knows is a wrong word, gateway or not
    if found is None:
        return None
    group = typer.Typer(name=name, help=f"{found.title}.", no_args_is_help=True)
    interface = document.read(json.dumps(found.interface))
    fill(group, interface, lambda: bytes.fromhex(found.module))
    return lazy.command_in(group, name)
