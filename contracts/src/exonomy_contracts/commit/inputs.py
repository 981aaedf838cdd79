"""Instances and what is said to them (SPEC 6)."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.header import Header
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

INSTANCE: Final = "instance"
CALL: Final = "call"
MESSAGE: Final = "message"
PROOF: Final = "proof"
RECEIPT: Final = "receipt"
INPUT_KINDS: Final = frozenset({CALL, MESSAGE, PROOF, RECEIPT})
LEDGER_BRANCH: Final = "ledger"
RECEIPT_STATES: Final = frozenset(
    {"payer_action", "held", "partly_released", "released", "voided", "expired", "failed", "refused", "charged_back"}
)


def addressee(header: Header) -> bytes | None:
    """The instance that a commit with this header is an input of, or None (SPEC 6.2)."""
    speaks = header.kind in INPUT_KINDS and header.branch != AUTH_BRANCH
    return header.deps[0] if speaks and header.deps else None


@dataclass(frozen=True, slots=True)
class Instance:
    """One contract at work (SPEC 6.1). `module` is the SHA-256 of its WASM bytes."""

    type: str
    module: bytes
    params: Item
    sealers: tuple[bytes, ...]
    k: int

    def item(self) -> Item:
        """The body."""
        return [1, self.type, self.module, self.params, list(self.sealers), self.k]

    @classmethod
    def read(cls, item: Item) -> "Instance":
        """Read a body."""
        kind, module, params, sealers, k = shape.versioned(item, "instance", 6)
        return cls(
            shape.text(kind, "instance.type", limits.WORD_CHARS),
            shape.digest(module, "instance.module"),
            params,
            *read_sealers(sealers, k, "instance"),
        )


def read_sealers(keys: Item, k: Item, what: str) -> tuple[tuple[bytes, ...], int]:
    """Sealers and how many of them have to sign (SPEC 6.1)."""
    members = shape.array_up_to(keys, f"{what}.sealers", limits.SEALERS)
    sealers = tuple(shape.digest(key, f"{what}.sealers") for key in members)
    if len(set(sealers)) != len(sealers):
        raise shape.ShapeError(f"{what}.sealers: each key once (SPEC 6.1)")
    least = shape.uint(k, f"{what}.k", len(sealers))
    if least == 0:
        raise shape.ShapeError(f"{what}.k: at least 1, and as many sealers (SPEC 6.1)")
    return sealers, least


@dataclass(frozen=True, slots=True)
class Call:
    """Asks an instance to do something (SPEC 6.3)."""

    op: str
    args: Item

    def item(self) -> Item:
        """The body."""
        return [1, self.op, self.args]

    @classmethod
    def read(cls, item: Item) -> "Call":
        """Read a body."""
        op, args = shape.versioned(item, "call", 3)
        return cls(shape.text(op, "call.op", limits.OP_CHARS), args)


@dataclass(frozen=True, slots=True)
class Message:
    """Carries an effect of another instance's final seal (SPEC 6.4)."""

    source: bytes
    height: int
    index: int

    def item(self) -> Item:
        """The body."""
        return [1, self.source, self.height, self.index]

    @classmethod
    def read(cls, item: Item) -> "Message":
        """Read a body."""
        source, height, index = shape.versioned(item, "message", 4)
        return cls(
            shape.digest(source, "message.source"),
            shape.uint(height, "message.height", limits.COUNT),
            shape.uint(index, "message.index", limits.COUNT),
        )


@dataclass(frozen=True, slots=True)
class Proof:
    """A device's word that it took a redemption (SPEC 6.5). `amount` in minor units, `accepted_ms` Unix ms."""

    authorization: bytes
    amount: int
    accepted_ms: int

    def item(self) -> Item:
        """The body."""
        return [1, "redemption", self.authorization, self.amount, self.accepted_ms]

    @classmethod
    def read(cls, item: Item) -> "Proof":
        """Read a body."""
        what, authorization, amount, accepted_ms = shape.versioned(item, "proof", 5)
        if what != "redemption":
            raise shape.ShapeError("proof: a redemption is expected (SPEC 6.2)")
        return cls(
            shape.octets(authorization, "proof.authorization", most=limits.COSE_BYTES),
            shape.amount(amount, "proof.amount"),
            shape.uint(accepted_ms, "proof.accepted_ms"),
        )


def read_proof(item: Item) -> Proof | Completion:
    """Read the body of a proof of either form (SPEC 6.2)."""
    match item:
        case [_, "completion", *_]:
            return Completion.read(item)
        case _:
            return Proof.read(item)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a processor said after an effect (SPEC 6.6). Amounts in minor units, cumulative."""

    height: int
    index: int
    hold: int
    processor: str
    ref: str
    state: str
    held: int
    released: int
    refunded: int
    currency: str
    capturable_until_ms: int | None
    reason: str

    def item(self) -> Item:
        """The body."""
        return [
            *(1, self.height, self.index, self.hold, self.processor, self.ref, self.state, self.held, self.released),
            *(self.refunded, self.currency, self.capturable_until_ms, self.reason),
        ]

    @classmethod
    def read(cls, item: Item) -> "Receipt":
        """Read a body."""
        fields = shape.versioned(item, "receipt", 13)
        height, index, hold, processor, ref, state, held, released, refunded, currency, until, reason = fields
        if state not in RECEIPT_STATES:
            raise shape.ShapeError(f"receipt.state: one of {', '.join(sorted(RECEIPT_STATES))} is expected")
        return cls(
            shape.uint(height, "receipt.height", limits.COUNT),
            shape.uint(index, "receipt.index", limits.COUNT),
            shape.uint(hold, "receipt.hold", limits.COUNT),
            shape.text(processor, "receipt.processor", limits.WORD_CHARS),
            shape.text(ref, "receipt.ref", 2 * limits.WORD_CHARS),
            str(state),
            shape.amount(held, "receipt.held"),
            shape.amount(released, "receipt.released"),
            shape.amount(refunded, "receipt.refunded"),
            shape.currency(currency, "receipt.currency"),
            shape.optional_uint(until, "receipt.capturable_until_ms"),
            shape.text(reason, "receipt.reason", limits.REFUSAL_CHARS),
        )
