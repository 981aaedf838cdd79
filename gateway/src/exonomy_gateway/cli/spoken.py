"""By which interface an instance is spoken of here: the shipped one where its module is shipped, else the gateway's."""

import json

from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.document import Interface

from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet.errors import GatewayRefused
from exonomy_gateway.wallet.gateway_client import GatewayClient


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
