"""Messages that an instance refused, so that they may be carried again once it stands differently (SPEC 6.4)."""

from dataclasses import dataclass
from typing import Final

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Refused, read_effect
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import facts
from exonomy_contracts.engine.fold import Folded
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor

from exonomy_gateway.store import commits
from exonomy_gateway.store.instances import Waiting

_FOR_GOOD: Final = frozenset({facts.CARRIED, facts.STILLBORN})
"""Refusals that nothing changes (SPEC 7.7)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message that was refused, and the commit that carried it last."""

    message: Waiting
    commit: bytes


@dataclass(frozen=True, slots=True)
class Keeping:
    """How much of it is kept: messages of one source, the newest, and how long."""

    each: int
    ms: int


def note(connection: apsw.Connection, folded: Folded, sealers: Sealers, keeping: Keeping) -> None:
    """Remember the messages that a final seal refused, and forget those that it took in and those that grew old.

    Only what its sealers carried: they need no grant, so the refusal is about the message and not about them.
    """
    instance, now_ms = folded.seal.instance, folded.seal.time_ms
    connection.execute("DELETE FROM refusal WHERE instance = ? AND since_ms <= ?", (instance, now_ms - keeping.ms))
    for taken in folded.carried:
        connection.execute(
            "DELETE FROM refusal WHERE instance = ? AND source = ? AND height = ? AND idx = ?",
            (instance, taken.source, taken.height, taken.index),
        )
    for outcome in folded.seal.outcomes:
        if not isinstance(outcome, Refused) or outcome.code in _FOR_GOOD:
            continue
        commit = commits.by_id(connection, outcome.input)
        message = _carried_by(commit, sealers) if commit is not None else None
        if message is not None:
            connection.execute(
                "INSERT INTO refusal (instance, source, height, idx, input, times, since_ms) VALUES (?,?,?,?,?,1,?) "
                "ON CONFLICT DO UPDATE SET input = excluded.input, times = times + 1",
                (instance, message.source, message.height, message.index, outcome.input, now_ms),
            )
            connection.execute(
                "DELETE FROM refusal WHERE instance = ?1 AND source = ?2 AND id NOT IN "
                "(SELECT id FROM refusal WHERE instance = ?1 AND source = ?2 ORDER BY id DESC LIMIT ?3)",
                (instance, message.source, keeping.each),
            )


def of(connection: apsw.Connection, instance: bytes, times: int, most: int) -> list[Refusal]:
    """What an instance has refused at most so often and has not taken in since; the newest `most`, oldest first."""
    found = connection.execute(
        "SELECT source, refusal.height, refusal.idx, body, effect.input, refusal.input FROM refusal JOIN effect "
        "ON effect.instance = source AND effect.height = refusal.height AND effect.idx = refusal.idx "
        "WHERE refusal.instance = ? AND times <= ? ORDER BY refusal.id DESC LIMIT ?",
        (instance, times, most),
    )
    return [
        Refusal(Waiting(source, height, index, read_effect(cbor.loads(body)), cause), carrying)
        for source, height, index, body, cause, carrying in found
    ][::-1]


def _carried_by(commit: Commit, sealers: Sealers) -> inputs.Message | None:
    if commit.header.kind != inputs.MESSAGE or commit.header.author not in sealers:
        return None
    try:
        return inputs.Message.read(commit.content())
    except WireError:
        return None
