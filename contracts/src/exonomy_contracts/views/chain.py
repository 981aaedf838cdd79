"""One instance's final seals, as every view takes them.

A caller makes a `Chain` of each instance that it knows: from the instance commit (6.1) its id, author, type and params,
and the seals that are final (7.2), from height 0 in their order. It has run them itself or had them run: whoever seals
alone can sign what no module said. `Modules` says which modules count for which type, by their SHA-256; a caller names
the shipped ones and those of the community's registry that speak the events of SPEC 11 to 17. A chain counts up to its
first seal by another module: such a one could have left any state behind, and named people who never agreed to it.
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
        for seal in self.counted(modules):
            for outcome in seal.outcomes:
                if isinstance(outcome, Accepted):
                    yield tuple(_event(item, seal.time_ms) for item in outcome.events)

    def counted(self, modules: Modules) -> tuple[Seal, ...]:
        """The seals that count: from height 0 on without a gap, until another module's; none of a refused one."""
        known = modules.get(self.type, ())
        counted = list[Seal]()
        for height, seal in enumerate(self.seals):
            if seal.height != height or seal.module not in known:
                break
            counted.append(seal)
        was_founded = bool(counted) and any(isinstance(outcome, Accepted) for outcome in counted[0].outcomes)
        return tuple(counted) if was_founded else ()

    def counts(self, modules: Modules) -> bool:
        """Whether its founding counts, so that its params are what its contract takes."""
        return bool(self.counted(modules))

    def counts_whole(self, modules: Modules) -> bool:
        """Whether all of its seals count."""
        return self.counts(modules) and len(self.counted(modules)) == len(self.seals)

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
