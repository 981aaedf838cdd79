"""What contracts made of commits that were sent: a call can be taken in and refused all the same (SPEC 7.7)."""

import time
from collections.abc import Iterable
from typing import Final

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.signed import Commit

from exonomy_gateway.http.answers import MessageAnswer, StoredAnswer
from exonomy_gateway.wallet.errors import ContractRefused, LetGo, RefusedThere
from exonomy_gateway.wallet.gateway_client import GatewayClient

_POLL_S: Final = 0.03
_SHORT: Final = 8
_BOUNCED: Final = "bounced"
_UNSAID: Final = "no reason given"
_ASKING: Final = frozenset({inputs.INSTANCE, inputs.CALL})


def check(gateway: GatewayClient, sent: Iterable[Commit], wait_s: float) -> None:
    """Wait until each commit that asks something of a contract has its outcome, `wait_s` at most.

    So has what it tells other instances of this gateway, such as a voucher the task to which it is locked.

    Raises:
        ContractRefused: one was refused.
        RefusedThere: one was accepted, and what it told another instance was refused there.
        LetGo: one locked a piece for another instance, which could not use it.
    """
    deadline = time.monotonic() + wait_s
    for commit in sent:
        if commit.header.kind not in _ASKING:
            continue
        stored = gateway.commit(commit.id)
        while not _decided(stored) and time.monotonic() < deadline:
            time.sleep(_POLL_S)
            stored = gateway.commit(commit.id)
        outcome = stored.outcome
        if outcome is not None and not outcome.accepted:
            raise ContractRefused(_what(commit), outcome.code, outcome.text or _UNSAID)
        for message in stored.messages:
            _check_there(_what(commit), message)


def _check_there(what: str, message: MessageAnswer) -> None:
    outcome = message.outcome
    if outcome is None:
        return
    there = f"{message.type or 'instance'} {message.to[:_SHORT]}"
    if not outcome.accepted:
        raise RefusedThere(what, there, outcome.code, outcome.text or _UNSAID)
    for said in outcome.said:
        reason = said.fields.get("reason") if said.event == _BOUNCED and isinstance(said.fields, dict) else None
        if isinstance(reason, int):
            raise LetGo(what, there, reason)


def _decided(stored: StoredAnswer) -> bool:
    """Whether there is nothing more to wait for here."""
    return stored.outcome is not None and all(
        message.outcome is not None or message.type is None for message in stored.messages
    )


def _what(commit: Commit) -> str:
    """`call accept`, or `voucher` for the instance itself."""
    if commit.header.kind == inputs.INSTANCE:
        return inputs.Instance.read(commit.content()).type
    return f"call {inputs.Call.read(commit.content()).op}"
