"""Drives a compiled contract as the host would: input in, outcome out, state kept only where it was accepted."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from exonomy_contracts import limits, modules
from exonomy_contracts.engine.admission import AdmittedModule, admit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.forms import Record
from exonomy_contracts.wire import cbor
from hypothesis import settings

ENGINE = Engine()

SELLER, BUYER, STRANGER, AGENT, SEALER, DEVICE = (bytes([n]) * 32 for n in range(1, 7))
VOUCHER, TRADE, OTHER = (bytes([n]) * 32 for n in range(0xA1, 0xA4))
INPUT_ID = bytes(32)
MODULE = bytes([0xB1]) * 32
"""The module of whoever sends a message, unless a test says otherwise."""
SEAL = bytes([0xC1]) * 32
"""The id of the seal before, unless a test says otherwise."""

DAY = 24 * 3_600_000
T0 = 1_700_000_000_000
GRACE = limits.PROOF_GRACE_MS
DEADLINE = T0 + 30 * DAY
OVER = DEADLINE + GRACE
"""From here on the plain trade can expire."""
EXPIRY = T0 + 60 * DAY

# The numbers of SPEC 12.2.
PROPOSED, AGREED, FUNDING, FUNDED, COMPLETED, CANCELLED, EXPIRED, FAILED, CLOSING = range(9)


def steps() -> settings:
    """How far the machines run: some thousand steps, or with HYPOTHESIS_PROFILE=long more than 10,000 each."""
    long = os.environ.get("HYPOTHESIS_PROFILE") == "long"
    examples, length = (500, 80) if long else (50, 40)
    return settings(
        max_examples=examples, stateful_step_count=length, deadline=None, derandomize=not long, database=None
    )


@cache
def module(name: str) -> AdmittedModule:
    return admit(modules.load(name))


@dataclass(frozen=True)
class Outcome:
    """What became of one input: a refusal, or events and effects (SPEC 10.4)."""

    code: int = 0
    text: str = ""
    events: list[list[Any]] = field(default_factory=list)
    effects: list[list[Any]] = field(default_factory=list)

    @property
    def accepted(self) -> bool:
        return self.code == 0

    def of(self, kind: str) -> list[dict[int, Any]]:
        """The maps of the effects of one kind."""
        return [content for name, content in self.effects if name == kind]

    def said(self, name: str) -> list[dict[int, Any]]:
        """The maps of the events of one name."""
        return [content for event, content in self.events if event == name]


def run(name: str, data: bytes) -> bytes:
    return ENGINE.run(module(name), data).output


class Contract:
    """One instance and its clock."""

    def __init__(self, name: str, instance: bytes) -> None:
        self.name, self.instance, self.now = name, instance, T0
        self.state: dict[int, Any] | None = None
        self.height, self.previous = 1, SEAL

    def give(self, op: str, args: object, fact: Mapping[int, object]) -> Outcome:
        """Hand in one input. A state that is refused stays as it is, and the same input gives the same bytes."""
        data = self.encode(op, args, fact)
        output = run(self.name, data)
        answer = cbor.loads(output)
        assert isinstance(answer, dict)
        if 1 in answer:
            code, text = answer[1]
            assert code >= 100
            assert 10 < len(text) <= 200
            return Outcome(code, text)
        self.state, events, effects = answer[0][0], answer[0][1], answer[0][2]
        assert isinstance(self.state, dict)
        for event, content in events:
            form = document.shipped(self.name).events[event]
            assert isinstance(form, Record)
            assert content.keys() == {field.key for field in form.fields if not field.maybe or field.key in content}
        return Outcome(events=events, effects=effects)

    def encode(self, op: str, args: object, fact: Mapping[int, object]) -> bytes:
        call = {0: op, 1: args, 2: fact}
        born = self.state is not None
        context = {0: self.instance, 1: self.now, 2: self.height if born else 0, 3: self.previous if born else None}
        return cbor.dumps({0: self.state, 1: call, 2: context})  # type: ignore[dict-item]  # a test hands in anything

    def init(self, creator: bytes, params: object) -> Outcome:
        return self.give("init", params, {0: 0, 1: creator, 2: INPUT_ID, 3: [SEALER]})

    def call(self, peer: bytes, op: str, args: object = None) -> Outcome:
        return self.give(op, {} if args is None else args, {0: 1, 1: peer, 2: INPUT_ID})

    def message(self, source: bytes, op: str, args: object, module: bytes = MODULE, **told: object) -> Outcome:
        """An effect of a final seal of another instance, which had that module.

        `alike`: whether it has the same sealers; `birth`: the module it began with, the same if left out.
        """
        alike, birth = told.get("alike", True), told.get("birth", module)
        return self.give(op, args, {0: 2, 1: SEALER, 2: INPUT_ID, 3: source, 4: 1, 5: 0, 6: module, 7: alike, 8: birth})

    def proof(self, amount: int, nonce: int = 0, **changed: object) -> Outcome:
        """A proof that the seller's device took the buyer's authorization; keywords change what it says."""
        says: dict[str, object] = {
            "principal": SELLER,
            "holder": BUYER,
            "authorized": amount,
            "currency": "USD",
            "nonce": nonce.to_bytes(16, "big"),
            "expires": self.now + DAY,
            "accepted": self.now,
        }
        fact = {0: 3, 1: STRANGER, 2: INPUT_ID, **dict(enumerate((says | changed).values(), 3))}
        return self.give("redeem-proof", {0: amount}, fact)

    def complete(
        self, evidence: object, completed: object, author: bytes = DEVICE, principal: bytes = SELLER
    ) -> Outcome:
        """A sensor's word that what the criteria ask for has happened."""
        fact = {0: 5, 1: author, 2: INPUT_ID, 3: principal}
        return self.give("complete-proof", {0: evidence, 1: completed}, fact)

    def receipt(self, hold: int, state: str, held: int = 0, released: int = 0, **changed: object) -> Outcome:
        """What the processor says of a hold, by its agent; keywords change it."""
        author = changed.pop("author", AGENT)
        says: dict[str, object] = {
            "height": 3,
            "index": hold,
            "processor": "stripe",
            "ref": f"pi_{hold}",
            "state": state,
            "held": held,
            "released": released,
            "refunded": 0,
            "currency": "USD",
            "until": self.now + 7 * DAY,
            "reason": "",
            "hold": hold,
        }
        return self.give("receipt", dict(enumerate((says | changed).values())), {0: 4, 1: author, 2: INPUT_ID})

    def __getitem__(self, key: int) -> Any:  # noqa: ANN401 - a state holds values of many types
        assert self.state is not None
        return self.state[key]
