"""What a contract is told of an input: who said it, and by what right (SPEC 6, 10.3).

The host checks every signature and right before a contract runs, so that contracts hold rules and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from exonomy_contracts import limits
from exonomy_contracts.commit import auth, inputs
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.rights import NotARepo, NotEnrolled, Revoked, Rights, Standing
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import ExonomyError, WireError
from exonomy_contracts.wire.cbor import Item

GENESIS, CALL, MESSAGE, PROOF, RECEIPT, COMPLETION = range(6)
"""Origins of SPEC 10.3."""
BECOME: Final = "become"
"""The effect with which an instance goes on under another module (SPEC 10.8)."""


class Evidence(Protocol):
    """The verified commits that a fold may look at. The gateway reads them from its store, a verifier from a bundle."""

    def inputs_in(self, log: LogKey, instance: bytes, after: int, upto: int) -> Sequence[Commit]:
        """The inputs of `instance` in `log` with after < seq ≤ upto, in order; all of them, bodies present or None."""

    def rights(self, repo: bytes, heads: tuple[tuple[LogKey, int], ...]) -> Rights:
        """The rights in a repo from its `auth` logs up to these seqs.

        Raises:
            NotARepo: the repo's root is not in them.
        """

    def final_seal(self, instance: bytes, height: int) -> Seal | None:
        """The final seal of another instance at a height, or None when it is not known to be final."""

    def founding(self, instance: bytes) -> inputs.Instance | None:
        """What an instance began as, or None when that is not here."""

    def carried(self, instance: bytes, message: inputs.Message) -> bool:
        """Whether an earlier seal of `instance` accepted this message."""


@dataclass(frozen=True, slots=True)
class Told:
    """One input as the contract gets it: operation, arguments, and the fact about it.

    `module` is the one that the input hands the instance over to (SPEC 10.8); None for every other input.
    """

    op: str
    args: Item
    fact: dict[int, Item]
    module: bytes | None = None

    def item(self) -> Item:
        """The call of SPEC 10.2."""
        return {0: self.op, 1: self.args, 2: self.fact}

    def asked_first(self) -> "Told":
        """Of a step: what the module in force is asked before (SPEC 10.8)."""
        return Told("leave", {0: self.module}, self.fact)


class HostRefusal(ExonomyError):
    """The host refuses an input before the contract sees it; `number` is of SPEC 7.7.

    The text is sealed, so it is a fixed sentence or made of what was signed, never a library's wording.
    """

    code = "refused"

    def __init__(self, number: int, text: str) -> None:
        super().__init__(text[: limits.REFUSAL_CHARS])
        self.number, self.text = number, text[: limits.REFUSAL_CHARS]


MALFORMED: Final = 1
NO_GRANT: Final = 2
REVOKED: Final = 3
CARRIED: Final = 4
NO_SOURCE: Final = 5
NOT_AUTHORIZED: Final = 6
LATE_PROOF: Final = 7
NO_SEALER: Final = 8
MISBEHAVED: Final = 9
OVER_LIMIT: Final = 10
STILLBORN: Final = 11
AHEAD_PROOF: Final = 12


@dataclass(frozen=True, slots=True)
class Setting:
    """What a fold knows when it derives facts: the instance, its seal's time, and how far `auth` logs are folded."""

    instance: bytes
    sealers: Sealers
    time_ms: int
    auth_heads: dict[bytes, tuple[tuple[LogKey, int], ...]]
    evidence: Evidence


def genesis(born: inputs.Instance, commit: Commit) -> Told:
    """The fact of an instance's beginning: the contract gets its parameters as `init`."""
    fact: dict[int, Item] = {0: GENESIS, 1: commit.header.author, 2: commit.id, 3: list(born.sealers)}
    return Told("init", born.params, fact)


def derive(setting: Setting, commit: Commit, module: bytes) -> Told:
    """The fact of an input.

    Args:
        setting: where it is folded.
        commit: the input.
        module: the one in force when its turn comes.

    Raises:
        HostRefusal: the input does not count, and why.
    """
    try:
        content = commit.content()
        if commit.header.kind == inputs.CALL:
            return _call(setting, commit, inputs.Call.read(content))
        if commit.header.kind == inputs.MESSAGE:
            return _message(setting, commit, inputs.Message.read(content), module)
        if commit.header.kind == inputs.PROOF:
            proof = inputs.read_proof(content)
            if isinstance(proof, Completion):
                return _completion(setting, commit, proof)
            return _redemption(setting, commit, proof)
        return _receipt(setting, commit, inputs.Receipt.read(content))
    except WireError as error:
        raise HostRefusal(MALFORMED, "the body is missing, encrypted or not of its kind's form") from error


def _call(setting: Setting, commit: Commit, call: inputs.Call) -> Told:
    if commit.header.author not in setting.sealers:
        _standing(setting, commit)
    return Told(call.op, call.args, _base(CALL, commit))


def _message(setting: Setting, commit: Commit, message: inputs.Message, module: bytes) -> Told:
    if commit.header.author not in setting.sealers:
        _standing(setting, commit)
    if setting.evidence.carried(setting.instance, message):
        raise HostRefusal(CARRIED, "this message was carried before")
    born = setting.evidence.founding(message.source)
    source = setting.evidence.final_seal(message.source, message.height)
    effects = source.effects if source is not None else ()
    is_sent = message.index < len(effects) and effects[message.index].kind in ("message", BECOME)
    if source is None or born is None or not is_sent:
        raise HostRefusal(NO_SOURCE, "there is no final seal with such a message")
    fact = _base(MESSAGE, commit)
    fact.update({3: message.source, 4: message.height, 5: message.index, 6: source.module})
    fact.update({7: Sealers.of(born).are(setting.sealers), 8: born.module})
    fields = effects[message.index].fields
    if effects[message.index].kind == BECOME:
        return _become(setting, source, fields.get(0), fact, module)
    op = fields.get(1)
    if fields.get(0) != setting.instance or not isinstance(op, str):
        raise HostRefusal(NO_SOURCE, "the message is for another instance")
    return Told(op, fields.get(2), fact)


def _become(setting: Setting, source: Seal, wanted: Item, fact: dict[int, Item], module: bytes) -> Told:
    """The step to another module. What was agreed under a module that has gone since is worth nothing (SPEC 10.8)."""
    if source.instance != setting.instance or not isinstance(wanted, bytes):
        raise HostRefusal(NO_SOURCE, "the message is for another instance")
    if source.module != module:
        raise HostRefusal(NO_SOURCE, "the instance has moved to another module since this was agreed")
    return Told("migrate", {0: module}, fact, wanted)


def _redemption(setting: Setting, commit: Commit, proof: inputs.Proof) -> Told:
    principal = _principal(setting, commit)
    _not_ahead(commit, proof.accepted_ms)
    try:
        allowed = Authorization.open(proof.authorization)
    except WireError as error:
        raise HostRefusal(NOT_AUTHORIZED, "the authorization is not of its form or not signed") from error
    if allowed.trade != setting.instance:
        raise HostRefusal(NOT_AUTHORIZED, "the authorization is for another trade")
    if allowed.audience != principal:
        raise HostRefusal(NOT_AUTHORIZED, "the authorization is for another merchant")
    if proof.amount > allowed.amount:
        raise HostRefusal(NOT_AUTHORIZED, f"{proof.amount} were taken, {allowed.amount} are authorized")
    if proof.accepted_ms > allowed.expires_ms:
        raise HostRefusal(LATE_PROOF, "the authorization had expired when the device took it")
    fact = _base(PROOF, commit)
    fact.update({3: principal, 4: allowed.holder, 5: allowed.amount, 6: allowed.currency})
    fact.update({7: allowed.nonce, 8: allowed.expires_ms, 9: proof.accepted_ms})
    return Told("redeem-proof", {0: proof.amount}, fact)


def _completion(setting: Setting, commit: Commit, proof: Completion) -> Told:
    _not_ahead(commit, proof.completed_ms)
    fact = _base(COMPLETION, commit)
    fact[3] = _principal(setting, commit)
    return Told("complete-proof", {0: proof.evidence.item(), 1: proof.completed_ms}, fact)


def _not_ahead(commit: Commit, time_ms: int) -> None:
    """Nothing is proven that had not happened when it was signed; how far ahead that may be is for the door."""
    if time_ms > commit.header.time_ms:
        raise HostRefusal(AHEAD_PROOF, "what it proves is later than its signature")


def _principal(setting: Setting, commit: Commit) -> bytes:
    """For whom the device that wrote a proof works (SPEC 5.5)."""
    standing = _standing(setting, commit)
    if not standing.is_device:
        raise HostRefusal(NO_GRANT, "a proof comes from an enrolled device")
    return standing.principal


def _receipt(setting: Setting, commit: Commit, receipt: inputs.Receipt) -> Told:
    if commit.header.author not in setting.sealers:
        raise HostRefusal(NO_SEALER, "a receipt comes from one of the instance's sealers")
    args: dict[int, Item] = {
        0: receipt.height,
        1: receipt.index,
        2: receipt.processor,
        3: receipt.ref,
        4: receipt.state,
        5: receipt.held,
        6: receipt.released,
        7: receipt.refunded,
        8: receipt.currency,
        9: receipt.capturable_until_ms,
        10: receipt.reason,
        11: receipt.hold,
    }
    return Told("receipt", args, _base(RECEIPT, commit))


def _base(origin: int, commit: Commit) -> dict[int, Item]:
    return {0: origin, 1: commit.header.author, 2: commit.id}


def _standing(setting: Setting, commit: Commit) -> Standing:
    """The right of an input's author, from the grants that the cut holds."""
    repo = commit.header.repo
    try:
        rights = setting.evidence.rights(repo, setting.auth_heads.get(repo, ()))
        return rights.standing(commit.header, setting.time_ms, auth.Capability.WRITE)
    except Revoked as error:
        raise HostRefusal(REVOKED, str(error)) from error
    except (NotARepo, NotEnrolled) as error:
        raise HostRefusal(NO_GRANT, str(error)) from error
