"""One instance's final seals, as every view takes them.

A caller makes a `Chain` of each instance that it knows: from the instance commit (6.1) its id, author, type and params,
and the seals that are final (7.2) in the order of their heights. `Modules` says which modules count for which type, by
their SHA-256: what another module says of itself is worth nothing, so a caller names the shipped ones and those of
the community's registry that speak the events of SPEC 11 to 17.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

Modules: TypeAlias = Mapping[str, Collection[bytes]]


@dataclass(frozen=True, slots=True)
class Event:
    """What a contract said, at the time of its seal. Fields are asked for by key and type."""

    name: str
    time_ms: int
    fields: Mapping[int, Item]

    def uint(self, key: int) -> int:
        """A number, an amount or a time."""
        return shape.uint(self.fields.get(key), f"{self.name}.{key}")

    def peer(self, key: int) -> bytes:
        """A peer, an instance or a hash: 32 bytes."""
        return shape.digest(self.fields.get(key), f"{self.name}.{key}")

    def optional_peer(self, key: int) -> bytes | None:
        """32 bytes or null."""
        return shape.optional_digest(self.fields.get(key), f"{self.name}.{key}")

    def peers(self, key: int) -> tuple[bytes, ...]:
        """An array of them."""
        members = shape.array_up_to(self.fields.get(key), f"{self.name}.{key}", limits.ELECTORS)
        return tuple(shape.digest(member, f"{self.name}.{key}") for member in members)


Outcome: TypeAlias = tuple[Event, ...]
"""What one accepted input made the contract say."""


@dataclass(frozen=True, slots=True)
class Chain:
    """One instance: who founded it with what, and its final seals in the order of their heights."""

    instance: bytes
    type: str
    creator: bytes
    params: Item
    seals: tuple[Seal, ...]

    def outcomes(self, modules: Modules) -> Iterator[Outcome]:
        """What it said, one accepted input after the other, as far as its modules count.

        Raises:
            WireError: an event that its module, which counts, does not say so.
        """
        known = modules.get(self.type, ())
        for seal in self.seals:
            if seal.module not in known:
                continue
            for outcome in seal.outcomes:
                if isinstance(outcome, Accepted):
                    yield tuple(_event(item, seal.time_ms) for item in outcome.events)

    def events(self, modules: Modules) -> Iterator[Event]:
        """The same, one event after the other."""
        for outcome in self.outcomes(modules):
            yield from outcome

    @property
    def fields(self) -> Mapping[int, Item]:
        """The params as the map that they are.

        Raises:
            ShapeError: they are none.
        """
        if not isinstance(self.params, Mapping):
            raise shape.ShapeError("params: a map is expected")
        return self.params


def _event(item: Item, time_ms: int) -> Event:
    name, fields = shape.array(item, "event", 2)
    if not isinstance(fields, Mapping):
        raise shape.ShapeError("event: a map of its fields is expected")
    return Event(shape.text(name, "event.name", limits.OP_CHARS), time_ms, fields)
