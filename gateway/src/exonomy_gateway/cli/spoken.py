"""By which interface an instance is spoken of here: the shipped one where its module is shipped, else the gateway's."""

import json

from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.document import Interface

from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet.errors import GatewayRefused
from exonomy_gateway.wallet.gateway_client import GatewayClient


def type_of(gateway: GatewayClient, instance: str) -> str:
    """What an instance is that another one names, as far as this gateway has it."""
    try:
        return gateway.instance(bytes.fromhex(instance)).type
    except GatewayRefused:
        return "instance"  # another gateway's


def interface_of(gateway: GatewayClient, answer: InstanceAnswer) -> Interface | None:
    """The interface of the module that an instance runs now; None when nobody has one."""
    for name, interface in document.all_shipped().items():
        if modules.manifest()[name].sha256 == answer.module:
            return interface
    if answer.module is None:
        return None
    try:
        return document.read(json.dumps(gateway.contract(answer.module).interface))
    except GatewayRefused as error:
        if error.code == "not-found":
            return None
        raise
