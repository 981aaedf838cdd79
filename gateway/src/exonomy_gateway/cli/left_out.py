"""What a shipped contract is founded with where the person leaves it out, and no empty list is meant."""

from collections.abc import Mapping
from typing import Final

from exonomy_contracts.modules.interface.forms import Json

from exonomy_gateway.wallet.gateway_client import GatewayClient

_HELP: Final[Mapping[str, Mapping[str, str]]] = {
    "community": {"registry": "all modules that the gateway has if left out"},
    "task": {"category": "none if left out", "governance": "a parent's if left out"},
}
_SHOWN: Final[Mapping[str, tuple[str, ...]]] = {"task": ("governance",)}


def help_of(type_: str) -> Mapping[str, str]:
    """What each of these fields of a type is if it is left out."""
    return _HELP.get(type_, {})


def shown_of(type_: str) -> tuple[str, ...]:
    """The fields that an example has although they may be left out: most who found such a one need them."""
    return _SHOWN.get(type_, ())


def filled(type_: str, given: Mapping[str, Json], gateway: GatewayClient) -> dict[str, Json]:
    """What was given, and these."""
    found = dict(given)
    if type_ == "community" and "registry" not in found:
        modules = sorted(gateway.about().modules.items())
        found["registry"] = [{"type": name, "module": module} for name, module in modules]
    if type_ == "task":
        found.setdefault("category", "")
    return found
