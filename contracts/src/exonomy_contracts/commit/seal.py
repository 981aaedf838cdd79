"""Seals: what an instance decided, and from exactly which commits (SPEC 7)."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import domain_hash, sha256

SEAL: Final = "seal"
SEAL_BRANCH: Final = "seal"


@dataclass(frozen=True, slots=True)
class CutEntry:
    """How far one log has been folded in."""

    log: LogKey
    seq: int
    head: bytes

    def item(self) -> Item:
        """`[repo, branch, author, seq, head]`."""
        return [self.log.repo, self.log.branch, self.log.author, self.seq, self.head]


Cut: TypeAlias = tuple[CutEntry, ...]
"""Sorted by the bytes of each entry's encoding, one entry per log (SPEC 7.3)."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a final seal asks the world to do (SPEC 10.5)."""

    kind: str
    fields: dict[int, Item]

    def item(self) -> Item:
        """`[kind, map]`."""
        return [self.kind, self.fields]


@dataclass(frozen=True, slots=True)
class Accepted:
    """An input that the contract took (SPEC 7.7)."""

    input: bytes
    events: tuple[Item, ...]
    effects: tuple[Effect, ...]

    def item(self) -> Item:
        """`[id, 0, events, effects]`."""
        return [self.input, 0, list(self.events), [effect.item() for effect in self.effects]]


@dataclass(frozen=True, slots=True)
class Refused:
    """An input that changed nothing, and why (SPEC 7.7)."""

    input: bytes
    code: int
    text: str

    def item(self) -> Item:
        """`[id, 1, code, text]`."""
        return [self.input, 1, self.code, self.text]


Outcome: TypeAlias = Accepted | Refused


@dataclass(frozen=True)
class Seal:
    """The body of a seal, field by field (SPEC 7.1). Hashes and ids have 32 bytes; `time_ms` is Unix ms."""

    instance: bytes
    height: int
    prev: bytes | None
    module: bytes
    cut: Cut
    input_root: bytes
    prior_state: bytes | None
    state: bytes
    outcomes: tuple[Outcome, ...]
    time_ms: int

    def item(self) -> Item:
        """The body."""
        return [
            *(1, self.instance, self.height, self.prev, self.module, [entry.item() for entry in self.cut]),
            *(self.input_root, self.prior_state, self.state, [outcome.item() for outcome in self.outcomes]),
            self.time_ms,
        ]

    def encode(self) -> bytes:
        """The bytes that sealers sign as a commit's body. They are made once."""
        return self._encoded

    @cached_property
    def _encoded(self) -> bytes:
        return cbor.dumps(self.item())

    @property
    def effects(self) -> tuple[Effect, ...]:
        """All effects in order; an effect's index here is its number (SPEC 7.10)."""
        return tuple(effect for outcome in self.outcomes if isinstance(outcome, Accepted) for effect in outcome.effects)

    @classmethod
    def read(cls, item: Item) -> "Seal":
        """Read a body."""
        fields = shape.versioned(item, "seal", 11)
        instance, height, prev, module, cut, input_root, prior_state, state, outcomes, time_ms = fields
        return cls(
            shape.digest(instance, "seal.instance"),
            shape.uint(height, "seal.height"),
            shape.optional_digest(prev, "seal.prev"),
            shape.digest(module, "seal.module"),
            tuple(_cut_entry(entry) for entry in shape.array_up_to(cut, "seal.cut", limits.CUT_LOGS)),
            shape.digest(input_root, "seal.input_root"),
            shape.optional_digest(prior_state, "seal.prior_state"),
            shape.digest(state, "seal.state"),
            tuple(_outcome(outcome) for outcome in shape.array_up_to(outcomes, "seal.outcomes", limits.SEAL_INPUTS)),
            shape.uint(time_ms, "seal.time_ms"),
        )


def seal_id(body: bytes) -> bytes:
    """The id of the seal with this body; every sealer signs the same (SPEC 7.1)."""
    return domain_hash("exonomy/seal/1", body)


def input_root(ids: list[bytes]) -> bytes:
    """The hash of the inputs in canonical order (SPEC 7.6)."""
    return domain_hash("exonomy/inputs/1", cbor.dumps(ids))


def state_hash(state: bytes) -> bytes:
    """The hash of a state's encoding (SPEC 7.1)."""
    return sha256(state)


def sorted_cut(entries: list[CutEntry]) -> Cut:
    """The entries in the order of SPEC 7.3."""
    return tuple(sorted(entries, key=_place))


def _place(entry: CutEntry) -> tuple[bytes, int, bytes, bytes, int, bytes]:
    """Sorts as the entry's encoding does, without making it: a text's head is its length, the keys are equally long."""
    log, branch = entry.log, entry.log.branch.encode()
    return log.repo, len(branch), branch, log.author, entry.seq, entry.head


def effect_key(instance: bytes, height: int, index: int) -> str:
    """The idempotency key of an effect at a processor: 64 hex digits (SPEC 7.10)."""
    return sha256(instance + height.to_bytes(8) + index.to_bytes(8)).hex()


def read_effect(item: Item) -> Effect:
    """Read `[kind, map]`."""
    kind, fields = shape.array(item, "effect", 2)
    if not isinstance(fields, dict):
        raise shape.ShapeError("effect: a map of its fields is expected")
    return Effect(shape.text(kind, "effect.kind", limits.OP_CHARS), dict(fields))


def _cut_entry(item: Item) -> CutEntry:
    repo, branch, author, seq, head = shape.array(item, "seal.cut", 5)
    log = LogKey(
        shape.digest(repo, "seal.cut.repo"),
        shape.text(branch, "seal.cut.branch", limits.BRANCH_CHARS),
        shape.digest(author, "seal.cut.author"),
    )
    return CutEntry(log, shape.uint(seq, "seal.cut.seq"), shape.digest(head, "seal.cut.head"))


def _outcome(item: Item) -> Outcome:
    input_id, verdict, first, second = shape.array(item, "seal.outcomes", 4)
    name = shape.digest(input_id, "outcome.input")
    if shape.uint(verdict, "outcome.verdict", 1):
        text = shape.text(second, "outcome.text", limits.REFUSAL_CHARS)
        return Refused(name, shape.uint(first, "outcome.code"), text)
    events = shape.array_up_to(first, "outcome.events", limits.OUTCOME_EVENTS)
    effects = shape.array_up_to(second, "outcome.effects", limits.OUTCOME_EFFECTS)
    return Accepted(name, tuple(events), tuple(read_effect(effect) for effect in effects))
