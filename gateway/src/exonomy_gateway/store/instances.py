"""Instances, their seals, states and effects in the store (SPEC 6, 7)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Accepted, Effect, Seal, read_effect, seal_id
from exonomy_contracts.engine.facts import BECOME
from exonomy_contracts.engine.fold import Folded, Tip
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.wire import cbor, shape

from exonomy_gateway.store import commits

_LATEST_MS: Final = 2**63 - 1
_STANDING: Final = "id, repo, type, height, seal_id, seal_commit, state, time_ms, sealers"


@dataclass(frozen=True, slots=True)
class Standing:
    """An instance as the last seal left it. `seal_commit` is the commit that carries that seal."""

    id: bytes
    repo: bytes
    type: str
    height: int
    seal_id: bytes
    seal_commit: bytes
    state: bytes
    time_ms: int
    sealers: bytes | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An effect of a final seal that has not been carried out."""

    instance: bytes
    height: int
    index: int
    effect: Effect
    input: bytes


class AlreadySealed(Exception):
    """Another seal was stored for this height; a sealer signs once (SPEC 7.2)."""


def standing(connection: apsw.Connection, instance: bytes) -> Standing | None:
    """An instance, or None when it has no seal yet."""
    found = connection.execute(f"SELECT {_STANDING} FROM instance WHERE id = ?", (instance,))
    for row in found:
        return Standing(*row)
    return None


def all_standing(connection: apsw.Connection) -> list[Standing]:
    """Every instance that has a seal, the last sealed first."""
    found = connection.execute(f"SELECT {_STANDING} FROM instance ORDER BY time_ms DESC, id")
    return [Standing(*row) for row in found]


def naming(connection: apsw.Connection, key: bytes, *types: str) -> list[Standing]:
    """Every instance of these types in whose state a key stands somewhere, the last sealed first."""
    marks = ", ".join("?" * len(types))
    found = connection.execute(
        f"SELECT {_STANDING} FROM instance WHERE type IN ({marks}) AND instr(state, ?) > 0 ORDER BY time_ms DESC, id",
        (*types, key),
    )
    return [Standing(*row) for row in found]


def tip(connection: apsw.Connection, instance: bytes) -> Tip | None:
    """The last seal of an instance and its state."""
    now = standing(connection, instance)
    if now is None:
        return None
    (body,) = next(
        connection.execute("SELECT body FROM seal WHERE instance = ? AND height = ?", (instance, now.height))
    )
    return Tip(now.seal_id, Seal.read(cbor.loads(body)), now.state, _sealers(connection, now))


def sealers(connection: apsw.Connection, instance: bytes) -> Sealers | None:
    """Who seals an instance at its next height; None when it is not here."""
    now = standing(connection, instance)
    return _born_with(connection, instance) if now is None else _sealers(connection, now)


def step_to(connection: apsw.Connection, instance: bytes, message: inputs.Message) -> bytes | None:
    """The module that an instance goes on with if this is its own step to one; None for any other message."""
    if message.source != instance:
        return None
    found = connection.execute(
        "SELECT body FROM effect WHERE instance = ? AND height = ? AND idx = ? AND kind = ?",
        (instance, message.height, message.index, BECOME),
    )
    wanted = next((read_effect(cbor.loads(body)).fields.get(0) for (body,) in found), None)
    return wanted if isinstance(wanted, bytes) else None


def next_height(connection: apsw.Connection, instance: bytes) -> int:
    """The height of the next seal of an instance."""
    now = standing(connection, instance)
    return 0 if now is None else now.height + 1


def is_final(connection: apsw.Connection, instance: bytes, height: int) -> bool:
    """Whether the final seal at a height is here."""
    found = connection.execute("SELECT 1 FROM seal WHERE instance = ? AND height = ?", (instance, height))
    return next(found, None) is not None


def seal_at(connection: apsw.Connection, instance: bytes, height: int) -> tuple[Seal, bytes] | None:
    """The final seal at a height and the id of the commit that carries it."""
    found = connection.execute("SELECT body, commit_id FROM seal WHERE instance = ? AND height = ?", (instance, height))
    for body, commit_id in found:
        return Seal.read(cbor.loads(body)), commit_id
    return None


def seals(connection: apsw.Connection, instance: bytes) -> Iterator[tuple[bytes, bytes, Seal]]:
    """Every seal of an instance from height 0: its id, its commit's id, and itself."""
    found = connection.execute("SELECT id, commit_id, body FROM seal WHERE instance = ? ORDER BY height", (instance,))
    for name, commit_id, body in found:
        yield name, commit_id, Seal.read(cbor.loads(body))


def record(
    connection: apsw.Connection,
    repo: bytes,
    kind: str,
    folded: Folded,
    commit_id: bytes,
) -> None:
    """Store a seal with all that follows from it: state, messages folded, effects to carry out.

    Raises:
        AlreadySealed: there is another seal at this height.
    """
    seal, body = folded.seal, folded.seal.encode()
    name = seal_id(body)
    try:
        connection.execute(
            "INSERT INTO seal (instance, height, id, commit_id, body) VALUES (?,?,?,?,?)",
            (seal.instance, seal.height, name, commit_id, body),
        )
    except apsw.ConstraintError as error:
        raise AlreadySealed(f"height {seal.height} of {seal.instance.hex()[:8]} is sealed") from error
    connection.execute(
        f"INSERT INTO instance ({_STANDING}) VALUES (?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET height = excluded.height, seal_id = excluded.seal_id, "
        "seal_commit = excluded.seal_commit, state = excluded.state, time_ms = excluded.time_ms, "
        "sealers = excluded.sealers",
        (
            *(seal.instance, repo, kind, seal.height, name, commit_id, folded.state, seal.time_ms),
            cbor.dumps([list(folded.sealers.keys), folded.sealers.k]),
        ),
    )
    _record_carried(connection, seal.instance, folded.carried)
    _record_effects(connection, seal)


def carried(connection: apsw.Connection, instance: bytes, message: inputs.Message) -> bool:
    """Whether an instance has folded this message before."""
    found = connection.execute(
        "SELECT 1 FROM carried WHERE instance = ? AND source = ? AND height = ? AND idx = ?",
        (instance, message.source, message.height, message.index),
    )
    return next(found, None) is not None


def waiting(connection: apsw.Connection, *kinds: str) -> list[Waiting]:
    """The effects of these kinds that have not been carried out, oldest seals first."""
    marks = ",".join("?" * len(kinds))
    found = connection.execute(
        f"SELECT instance, height, idx, kind, body, input FROM effect WHERE done = 0 AND kind IN ({marks}) "
        "ORDER BY height, idx",
        kinds,
    )
    return [
        Waiting(instance, height, index, read_effect(cbor.loads(body)), input_id)
        for instance, height, index, _, body, input_id in found
    ]


def due(connection: apsw.Connection, now_ms: int, most: int) -> list[Waiting]:
    """Calls that were asked for and whose time has come, the oldest first (SPEC 10.5)."""
    found = connection.execute(
        "SELECT instance, height, idx, body, input FROM effect WHERE done = 0 AND due_ms <= ? ORDER BY due_ms LIMIT ?",
        (now_ms, most),
    )
    return [
        Waiting(one, height, index, read_effect(cbor.loads(body)), cause) for one, height, index, body, cause in found
    ]


def put_off(connection: apsw.Connection, waiting: Waiting, due_ms: int) -> None:
    """A call that could not be made is due again at another time."""
    connection.execute(
        "UPDATE effect SET due_ms = ? WHERE instance = ? AND height = ? AND idx = ?",
        (due_ms, waiting.instance, waiting.height, waiting.index),
    )


def messages_to(connection: apsw.Connection, instance: bytes) -> list[Waiting]:
    """The messages for an instance that nobody has carried yet, oldest seals first."""
    return [one for one in waiting(connection, "message") if one.effect.fields.get(0) == instance]


def steps_of(connection: apsw.Connection, instance: bytes) -> list[Waiting]:
    """An instance's steps to another module that nobody has carried yet (SPEC 10.8)."""
    return [one for one in waiting(connection, BECOME) if one.instance == instance]


def cause_of(connection: apsw.Connection, instance: bytes, height: int, index: int) -> bytes | None:
    """The input that made an effect."""
    found = connection.execute(
        "SELECT input FROM effect WHERE instance = ? AND height = ? AND idx = ?", (instance, height, index)
    )
    for (input_id,) in found:
        return bytes(input_id)
    return None


def still_waiting(connection: apsw.Connection, instance: bytes, cause: bytes, kind: str) -> bool:
    """Whether an effect of this kind that this input made has not been carried out."""
    found = connection.execute(
        "SELECT 1 FROM effect WHERE instance = ? AND input = ? AND kind = ? AND done = 0", (instance, cause, kind)
    )
    return next(found, None) is not None


def effects_of(connection: apsw.Connection, instance: bytes, kind: str) -> list[tuple[Effect, bytes]]:
    """The effects of one kind of an instance in order, each with the input that made it."""
    found = connection.execute(
        "SELECT body, input FROM effect WHERE instance = ? AND kind = ? ORDER BY height, idx", (instance, kind)
    )
    return [(read_effect(cbor.loads(body)), bytes(cause)) for body, cause in found]


def done(connection: apsw.Connection, instance: bytes, height: int, index: int) -> None:
    """Note that an effect was carried out."""
    connection.execute(
        "UPDATE effect SET done = 1 WHERE instance = ? AND height = ? AND idx = ?", (instance, height, index)
    )


def _sealers(connection: apsw.Connection, now: Standing) -> Sealers:
    """Those in force: as stored, or in a row of an earlier version as the instance was born."""
    if now.sealers is None:
        born = _born_with(connection, now.id)
        if born is None:
            raise KeyError(f"instance {now.id.hex()[:8]} has a seal, but its commit is not here")
        return born
    keys, k = shape.array(cbor.loads(now.sealers), "sealers", 2)
    return Sealers(*inputs.read_sealers(keys, k, "instance"))


def _born_with(connection: apsw.Connection, instance: bytes) -> Sealers | None:
    commit = commits.by_id(connection, instance)
    if commit is None or commit.header.kind != inputs.INSTANCE:
        return None
    return Sealers.of(inputs.Instance.read(commit.content()))


def _record_carried(connection: apsw.Connection, instance: bytes, messages: tuple[inputs.Message, ...]) -> None:
    for message in messages:
        connection.execute(
            "INSERT INTO carried (instance, source, height, idx) VALUES (?,?,?,?)",
            (instance, message.source, message.height, message.index),
        )
        done(connection, message.source, message.height, message.index)  # another sealer may have carried it


def _record_effects(connection: apsw.Connection, seal: Seal) -> None:
    index = 0
    for outcome in seal.outcomes:
        for effect in outcome.effects if isinstance(outcome, Accepted) else ():
            connection.execute(
                "INSERT INTO effect (instance, height, idx, kind, body, input, due_ms) VALUES (?,?,?,?,?,?,?)",
                (
                    *(seal.instance, seal.height, index, effect.kind, cbor.dumps(effect.item()), outcome.input),
                    _due_ms(effect),
                ),
            )
            index += 1


def _due_ms(effect: Effect) -> int | None:
    """When a `wake` is due, as SQLite can keep it."""
    at_ms = effect.fields.get(0)
    return min(at_ms, _LATEST_MS) if effect.kind == "wake" and isinstance(at_ms, int) else None
