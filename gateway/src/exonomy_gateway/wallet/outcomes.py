"""What contracts made of commits that were sent: a call can be taken in and refused all the same (SPEC 7.7)."""

import time
from collections.abc import Iterable
from typing import Final

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.signed import Commit

from exonomy_gateway.wallet.errors import ContractRefused
from exonomy_gateway.wallet.gateway_client import GatewayClient

_POLL_S: Final = 0.03
_ASKING: Final = frozenset({inputs.INSTANCE, inputs.CALL})


def check(gateway: GatewayClient, sent: Iterable[Commit], wait_s: float) -> None:
    """Wait until each commit that asks something of a contract has its outcome, `wait_s` at most.

    Raises:
        ContractRefused: one was refused.
    """
    deadline = time.monotonic() + wait_s
    for commit in sent:
        if commit.header.kind not in _ASKING:
            continue
        outcome = gateway.commit(commit.id).outcome
        while outcome is None and time.monotonic() < deadline:
            time.sleep(_POLL_S)
            outcome = gateway.commit(commit.id).outcome
        if outcome is not None and not outcome.accepted:
            raise ContractRefused(_what(commit), outcome.code, outcome.text or "no reason given")


def _what(commit: Commit) -> str:
    """`call accept`, or `voucher` for the instance itself."""
    if commit.header.kind == inputs.INSTANCE:
        return inputs.Instance.read(commit.content()).type
    return f"call {inputs.Call.read(commit.content()).op}"
