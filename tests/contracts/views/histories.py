"""Chains for views: made up from events, or recorded from the contracts themselves while a test drives them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.views.chain import Chain
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import sha256

from tests.contracts.modules import drive

DAY = 24 * 3_600_000
NOW = 1_800_000_000_000
TYPES = ("voucher", "trade", "task", "ballot", "community")

Said = tuple[int, Sequence[Item]]
"""What one seal says, and when."""


def named(name: str) -> bytes:
    """A peer, an instance or a module of that name."""
    return sha256(name.encode())


MODULES = {kind: [named(kind)] for kind in TYPES}


def chain(
    kind: str, name: str, creator: bytes, params: Item, said: Iterable[Said], module: bytes | None = None
) -> Chain:
    """An instance and its seals, one for each of what is said."""
    by = named(kind) if module is None else module
    seals = tuple(_seal(named(name), height, by, time_ms, events) for height, (time_ms, events) in enumerate(said))
    return Chain(named(name), kind, creator, params, seals)


def _seal(instance: bytes, height: int, module: bytes, time_ms: int, events: Sequence[Item]) -> Seal:
    outcome = Accepted(bytes(32), tuple(events), ())
    return Seal(instance, height, None, module, (), bytes(32), None, bytes(32), (outcome,), time_ms)


# -- trades -----------------------------------------------------------------------------------------------------------


def terms(seller: bytes, buyers: Mapping[bytes, int], court: Item = None) -> Item:
    """What a view reads of a trade's terms: each buyer pays the own share in one hold."""
    shares = [[peer, share] for peer, share in buyers.items()]
    cash = [
        {0: number, 1: share, 2: "USD", 3: [share], 4: "stripe", 5: named("agent")}
        for number, share in enumerate(buyers.values())
    ]
    return {0: seller, 1: shares, 6: cash, 12: court}


def trade(
    name: str, seller: bytes, buyer: bytes, at: int = NOW, share: int = 6_000, proven: int | None = None
) -> Chain:
    """A funded trade of which so much was redeemed, all of it unless said otherwise."""
    proven = share if proven is None else proven
    said: list[Said] = [
        (at, [["funded", {0: 1}]]),
        (at, [["proven", {0: 0, 1: proven, 2: proven}]]),
        (at, [["ended", {0: 4, 1: proven, 2: share - proven}]]),
    ]
    return chain("trade", name, seller, terms(seller, {buyer: share}), said)


def deals(pairs: Iterable[tuple[bytes, bytes]], times: int = 1, at: int = NOW) -> list[Chain]:
    """So many trades of each seller and buyer."""
    return [
        trade(f"{seller.hex()} {buyer.hex()} {count}", seller, buyer, at)
        for seller, buyer in pairs
        for count in range(times)
    ]


# -- recordings -------------------------------------------------------------------------------------------------------


@dataclass
class Recorder:
    """Keeps what contracts say while a test drives them: `chain(contract)` is its history."""

    said: dict[int, list[Said]] = field(default_factory=dict)
    born: dict[int, tuple[bytes, Item]] = field(default_factory=dict)
    kept: list[drive.Contract] = field(default_factory=list)

    @classmethod
    def listening(cls, monkeypatch: pytest.MonkeyPatch) -> "Recorder":
        recorder, give = cls(), drive.Contract.give

        def listen(contract: drive.Contract, op: str, args: Any, fact: Mapping[int, Any]) -> drive.Outcome:  # noqa: ANN401 - as drive has it
            outcome = give(contract, op, args, fact)
            recorder.note(contract, op, args, fact, outcome)
            return outcome

        monkeypatch.setattr(drive.Contract, "give", listen)
        return recorder

    def note(
        self, contract: drive.Contract, op: str, args: Item, fact: Mapping[int, Any], outcome: drive.Outcome
    ) -> None:
        if not outcome.accepted:
            return
        if op == "init":
            self.kept.append(contract)  # so that no other has its id
            self.born[id(contract)] = (fact[1], args)
        self.said.setdefault(id(contract), []).append((contract.now, outcome.events))

    def chain(self, contract: drive.Contract) -> Chain:
        creator, params = self.born[id(contract)]
        found = chain(contract.name, "", creator, params, self.said[id(contract)])
        return Chain(contract.instance, found.type, creator, params, found.seals)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    return Recorder.listening(monkeypatch)
