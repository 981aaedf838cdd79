"""What a contract answered, each field as SPEC 10.4 and 10.5 have it; anything else is the host's refusal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.commit.inputs import read_sealers
from exonomy_contracts.commit.seal import Accepted, Effect, Outcome, Refused, read_effect
from exonomy_contracts.engine import facts
from exonomy_contracts.engine.facts import HostRefusal
from exonomy_contracts.engine.sealers import CHANGE
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item

CONTRACT_CODES: Final = 100
"""Refusals from this number are the contract's own (SPEC 7.7)."""

_HEADS: Final = len(b"\xa1\x00\xa3\x00")
"""Bytes of an accepted answer before its state (SPEC 10.4)."""

_Check: TypeAlias = Callable[[Item, str], object]


def _op(item: Item, what: str) -> str:
    return shape.text(item, what, limits.OP_CHARS)


def _word(item: Item, what: str) -> str:
    return shape.text(item, what, limits.WORD_CHARS)


def _line(item: Item, what: str) -> str:
    return shape.text(item, what, limits.REFUSAL_CHARS)


def _count(item: Item, what: str) -> int:
    return shape.uint(item, what, limits.COUNT)


def _flag(item: Item, what: str) -> bool:
    if not isinstance(item, bool):
        raise shape.ShapeError(f"{what}: true or false is expected")
    return item


def _anything(item: Item, what: str) -> Item:
    return item


EFFECTS: Final[Mapping[str, tuple[_Check, ...]]] = {
    "message": (shape.digest, _op, _anything),
    "hold": (
        *(_count, shape.amount, shape.currency, _word),
        *(shape.digest, shape.digest, shape.digest, _count, _count),
    ),
    "release": (_count, shape.amount, _flag, shape.currency),
    "refund": (_count, shape.amount, shape.currency),
    "notify": (shape.digest, _line),
    "wake": (_count, _op, _anything),
    "become": (shape.digest,),
    "sealers": (_anything, _anything),
}
"""The kinds of effect and the fields of each, numbered from 0 (SPEC 10.5)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome and the encoded state that follows from it; None where a refusal leaves the state as it was."""

    outcome: Outcome
    state: bytes | None


def read(name: bytes, data: bytes) -> Answer:
    """The answer to the input with this id.

    Raises:
        HostRefusal: it is none of SPEC 10.4 (code 9), or is over a limit (code 10).
    """
    try:
        answer = _read(name, data)
        sealed_bytes = _sealed_bytes(answer.outcome)
    except (WireError, KeyError) as error:
        raise HostRefusal(facts.MISBEHAVED, "the contract's answer is not of SPEC 10.4") from error
    if answer.state is not None and len(answer.state) > limits.STATE_BYTES:
        raise HostRefusal(facts.OVER_LIMIT, "the contract's state would be over STATE_BYTES")
    if sealed_bytes > limits.OUTCOME_BYTES:
        raise HostRefusal(facts.OVER_LIMIT, "the contract's events and effects are over OUTCOME_BYTES")
    return answer


def _read(name: bytes, data: bytes) -> Answer:
    item = cbor.loads(data)
    if not isinstance(item, dict) or len(item) != 1:
        raise shape.ShapeError("an answer is a map of one key")
    if 1 in item:
        return Answer(_refusal(name, item[1]), None)
    accepted = item[0]
    if not isinstance(accepted, dict) or accepted.keys() != {0, 1, 2} or not isinstance(accepted[0], dict):
        raise shape.ShapeError("an accepted call has state, events and effects")
    events = shape.array_up_to(accepted[1], "events", limits.OUTCOME_EVENTS)
    effects = shape.array_up_to(accepted[2], "effects", limits.OUTCOME_EFFECTS)
    outcome = Accepted(name, tuple(map(_event, events)), tuple(map(_effect, effects)))
    # What was read has one encoding, so the state's is what stands between the two heads and the rest.
    rest = cbor.dumps({1: accepted[1], 2: accepted[2]})[1:]
    return Answer(outcome, data[_HEADS : len(data) - len(rest)])


def _refusal(name: bytes, item: Item) -> Refused:
    number, text = shape.array(item, "refusal", 2)
    code = shape.uint(number, "refusal.code")
    if code < CONTRACT_CODES:
        raise shape.ShapeError("a contract's refusal has a code from 100")
    return Refused(name, code, _line(text, "refusal.text"))


def _event(item: Item) -> Item:
    name, fields = shape.array(item, "event", 2)
    _op(name, "event.name")
    if not isinstance(fields, dict):
        raise shape.ShapeError("event: a map of its fields is expected")
    return item


def _effect(item: Item) -> Effect:
    effect = read_effect(item)
    checks = EFFECTS.get(effect.kind, ())
    if not checks or effect.fields.keys() != set(range(len(checks))):
        raise shape.ShapeError("effect: not one of SPEC 10.5")
    for number, check in enumerate(checks):
        check(effect.fields[number], f"{effect.kind}.{number}")
    if effect.kind == CHANGE:
        read_sealers(effect.fields[0], effect.fields[1], CHANGE)
    return effect


def _sealed_bytes(outcome: Outcome) -> int:
    """Bytes of the outcome inside a seal, where it stands one level deeper than in the answer.

    Raises:
        CborError: it would be nested deeper there than a seal may be.
    """
    return len(cbor.dumps([[outcome.item()]])) - 2
