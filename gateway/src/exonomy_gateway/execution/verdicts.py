"""What a device is told of its proofs: accepted, paid, refused or waiting (SPEC 9.5)."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.down import Verdict
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.seal import Accepted, Effect, Outcome, Refused, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import shape

from exonomy_gateway.store import commits, instances, verdicts

_HOLD, _CUMULATIVE = 0, 1
_CONTRACT_CODES: Final = 100
"""Codes of refusal from here on are the contract's, below they are the host's (SPEC 7.7)."""
_PROMISED: Final = {"trade": (3, 5), "task": (2, 3), "voucher": (1, 0)}
"""Where the params of each type have an amount and its currency (SPEC 11.1, 12.1, 15.1)."""
_PAID_STATES: Final = frozenset({"released", "partly_released"})


@dataclass(frozen=True, slots=True)
class Told:
    """A verdict and the device it is for."""

    device: bytes
    verdict: Verdict


def of_seal(connection: apsw.Connection, seal: Seal, now_ms: int) -> list[Told]:
    """The verdicts that follow from a seal; each is stored, so that a device that missed it gets it later."""
    told: list[Told] = []
    for outcome in seal.outcomes:
        for one in _of_outcome(connection, seal, outcome):
            # At once: what follows in this seal may be the same proof again.
            verdicts.record(connection, one.device, one.verdict, now_ms)
            told.append(one)
    return told


def _of_outcome(connection: apsw.Connection, seal: Seal, outcome: Outcome) -> Iterator[Told]:
    commit = commits.by_id(connection, outcome.input)
    if commit is None:
        return
    if commit.header.kind == inputs.PROOF:
        yield from _of_proof(connection, seal.instance, commit, outcome)
    elif commit.header.kind == inputs.RECEIPT and _is_by_a_sealer(outcome):
        yield from _of_receipt(connection, seal.instance, inputs.Receipt.read(commit.content()))


def _is_by_a_sealer(outcome: Outcome) -> bool:
    """Whether the host let a receipt through to the contract (SPEC 6.6).

    What the contract makes of it does not matter here: one that has ended by an earlier look at the same hold refuses
    it, and the money was released all the same.
    """
    return isinstance(outcome, Accepted) or outcome.code >= _CONTRACT_CODES


def _of_proof(connection: apsw.Connection, instance: bytes, commit: Commit, outcome: Outcome) -> Iterator[Told]:
    amount, currency = _asked_for(connection, instance, commit)
    if currency is None:
        return  # a proof for something that is no trade, and not readable: a till of ours writes no such thing
    if isinstance(outcome, Refused):
        yield _refused(connection, commit, outcome, amount, currency)
        return
    if any(effect.kind == "release" for effect in outcome.effects):
        state, text = "accepted", "accepted; the money is being released"
    elif not instances.effects_of(connection, instance, "hold"):
        state, text = "paid", "taken; no cash goes with it"
    else:
        state, text = "accepted", "accepted; the money follows when this part of the trade is complete"
    yield from _told(connection, commit, state, text, amount, currency)


def _refused(connection: apsw.Connection, commit: Commit, outcome: Refused, amount: int, currency: str) -> Told:
    """Refused, unless the same proof has counted: a device that was told of a fork signs again what it can't know here.

    The same in every byte, time included: a code that was taken twice is another proof, and that one stays refused.
    """
    for name in commits.said_again(connection, commit):
        first = verdicts.of_proof(connection, name)
        if first is not None and first.state != "refused":
            return Told(commit.header.author, replace(first, proof=commit.id))
    return Told(commit.header.author, Verdict(commit.id, "refused", outcome.text, amount, currency))


def _asked_for(connection: apsw.Connection, instance: bytes, commit: Commit) -> tuple[int, str | None]:
    """Amount and currency of a proof, as far as they can be read: the door lets any body in, and any signature.

    A completion asks for the whole face of its trade.
    """
    amount = 0
    with suppress(WireError):
        proof = inputs.read_proof(commit.content())
        if isinstance(proof, Completion):
            return _face_of_trade(connection, instance)
        amount = proof.amount
        return amount, Authorization.open(proof.authorization).currency
    return amount, _face_of_trade(connection, instance)[1]


def _face_of_trade(connection: apsw.Connection, instance: bytes) -> tuple[int, str | None]:
    """How much an instance promises in all, and in which currency: a trade's face, a task's value, a voucher's amount.

    No currency where it is none of them.
    """
    commit = commits.by_id(connection, instance)
    born = inputs.Instance.read(commit.content()) if commit is not None else None
    with suppress(WireError):
        if born is not None and born.type in _PROMISED and isinstance(born.params, dict):
            amount, currency = (born.params.get(key) for key in _PROMISED[born.type])
            return shape.amount(amount, "amount"), shape.currency(currency, "currency")
    return 0, None


def _of_receipt(connection: apsw.Connection, instance: bytes, receipt: inputs.Receipt) -> Iterator[Told]:
    """The proofs that a release is for are paid once every release that was ordered with it has its receipt."""
    cause = instances.cause_of(connection, instance, receipt.height, receipt.index)
    proofs = [] if cause is None else _paid_with(connection, instance, cause)
    if cause is None or not proofs:
        return
    if receipt.state not in _PAID_STATES:
        text = f"the processor has not released the money: {receipt.reason or receipt.state}"
        yield from _told(connection, proofs[-1], "waiting", text[: limits.REFUSAL_CHARS], 0, receipt.currency)
    elif not instances.still_waiting(connection, instance, cause, "release"):
        for proof in proofs[:-1]:
            yield from _told(connection, proof, "paid", "paid together with a later redemption", 0, receipt.currency)
        amount = _released_by(connection, instance, cause)
        yield from _told(connection, proofs[-1], "paid", "paid", amount, receipt.currency)


def _told(
    connection: apsw.Connection, proof: Commit, state: str, text: str, amount: int, currency: str
) -> Iterator[Told]:
    """Of a proof that counts; its device may know it by the name that it has on another branch."""
    for name in (proof.id, *commits.said_again(connection, proof)):
        yield Told(proof.header.author, Verdict(name, state, text, amount, currency))


def _paid_with(connection: apsw.Connection, instance: bytes, cause: bytes) -> list[Commit]:
    """The proofs that are paid by the releases which `cause` ordered, the last one last.

    Those are the ones since the release before it: a part of the cash is released when the last proof fills it, or when
    the trade is closed. Empty when `cause` ordered no release.
    """
    causes = {one for _, one in instances.effects_of(connection, instance, "release")}
    waiting: list[Commit] = []
    for _, _, seal in instances.seals(connection, instance) if cause in causes else ():
        for outcome in seal.outcomes:
            commit = commits.by_id(connection, outcome.input) if isinstance(outcome, Accepted) else None
            if commit is not None and commit.header.kind == inputs.PROOF:
                waiting.append(commit)
            if outcome.input == cause:
                return waiting
            if outcome.input in causes:
                waiting.clear()
    return []


def _released_by(connection: apsw.Connection, instance: bytes, input_id: bytes) -> int:
    """Minor units that one input had released: the rise of each hold's target that it caused."""
    targets: dict[int, int] = {}
    amount = 0
    for effect, cause in instances.effects_of(connection, instance, "release"):
        hold, target = _target(effect)
        if cause == input_id:
            amount += target - targets.get(hold, 0)
        targets[hold] = target
    return amount


def _target(effect: Effect) -> tuple[int, int]:
    hold, target = effect.fields.get(_HOLD), effect.fields.get(_CUMULATIVE)
    return (hold, target) if isinstance(hold, int) and isinstance(target, int) else (0, 0)
