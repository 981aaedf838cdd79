"""Who signed which seal, what this gateway is bound to, and what it does not come to (SPEC 7.2, 10.10)."""

from dataclasses import dataclass

import apsw
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Seal, seal_id
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import WireError

from exonomy_gateway.store.instances import AlreadySealed


@dataclass(frozen=True, slots=True)
class Signature:
    """A sealer's word for a seal, and the commit that carries it."""

    seal_id: bytes
    commit: bytes


@dataclass(frozen=True, slots=True)
class Dissent:
    """A signed seal that does not follow from its commits, or a second one for the same height: proof of a fault."""

    commit: bytes
    instance: bytes
    height: int
    sealer: bytes
    why: str
    seen_ms: int


def note(connection: apsw.Connection, commit: Commit, now_ms: int) -> None:
    """Remember what a stored commit signs, whether by a sealer or not; what has not the form of a seal is passed over.

    The first seal of a sealer at a height is the one that counts, as it stands first in its log; another one there is
    kept as proof against it.
    """
    header = commit.header
    if header.kind != SEAL or header.branch != SEAL_BRANCH or len(header.deps) != 1 or commit.body is None:
        return
    try:
        seal = Seal.read(commit.content())
    except WireError:
        return
    if seal.instance != header.deps[0]:
        return
    name, first = seal_id(commit.body), signatures(connection, seal.instance, seal.height).get(header.author)
    if first is None:
        connection.execute(
            "INSERT INTO signature (instance, height, sealer, seal_id, commit_id) VALUES (?,?,?,?,?)",
            (seal.instance, seal.height, header.author, name, commit.id),
        )
    elif first.seal_id != name:
        why = f"it has signed another seal at height {seal.height} before"
        dissent(connection, Dissent(commit.id, seal.instance, seal.height, header.author, why, now_ms))


def signatures(connection: apsw.Connection, instance: bytes, height: int) -> dict[bytes, Signature]:
    """Each signer's first seal at a height."""
    found = connection.execute(
        "SELECT sealer, seal_id, commit_id FROM signature WHERE instance = ? AND height = ? ORDER BY sealer",
        (instance, height),
    )
    return {sealer: Signature(name, commit) for sealer, name, commit in found}


def agreed(connection: apsw.Connection, instance: bytes, height: int, sealers: Sealers) -> Signature | None:
    """One of the signatures under the seal that enough of these sealers have signed (SPEC 7.2); None as long as not."""
    signed: dict[bytes, list[Signature]] = {}
    for sealer, signature in signatures(connection, instance, height).items():
        if sealer in sealers:
            signed.setdefault(signature.seal_id, []).append(signature)
    return next((by[0] for by in signed.values() if len(by) >= sealers.k), None)


def signers(connection: apsw.Connection, instance: bytes, height: int, name: bytes) -> list[bytes]:
    """The commits that sign this seal, as far as they were noted."""
    known = signatures(connection, instance, height).values()
    return [signature.commit for signature in known if signature.seal_id == name]


def pledge(connection: apsw.Connection, instance: bytes, height: int, name: bytes) -> None:
    """Bind this gateway to a seal, in the transaction that also signs it.

    Raises:
        AlreadySealed: it is bound to one at this height.
    """
    try:
        connection.execute("INSERT INTO pledge (instance, height, seal_id) VALUES (?,?,?)", (instance, height, name))
    except apsw.ConstraintError as error:
        raise AlreadySealed(f"height {height} of {instance.hex()[:8]} is signed") from error


def is_bound(connection: apsw.Connection, instance: bytes, height: int, key: bytes) -> bool:
    """Whether the gateway with this key has signed a seal at this height.

    It may not remember: in a store that was restored from a backup only what others bring back of its log tells.
    """
    found = connection.execute(
        "SELECT 1 FROM pledge WHERE instance = ?1 AND height = ?2 "
        "UNION ALL SELECT 1 FROM signature WHERE instance = ?1 AND height = ?2 AND sealer = ?3",
        (instance, height, key),
    )
    return next(found, None) is not None


def dissent(connection: apsw.Connection, found: Dissent) -> None:
    """Keep what speaks against a sealer; the commit itself stays in its log."""
    connection.execute(
        "INSERT OR IGNORE INTO dissent (commit_id, instance, height, sealer, why, seen_ms) VALUES (?,?,?,?,?,?)",
        (found.commit, found.instance, found.height, found.sealer, found.why, found.seen_ms),
    )


def dissents(connection: apsw.Connection) -> list[Dissent]:
    """All of them, the oldest first."""
    found = connection.execute(
        "SELECT commit_id, instance, height, sealer, why, seen_ms FROM dissent ORDER BY seen_ms, commit_id"
    )
    return [Dissent(*row) for row in found]


def dissent_from(connection: apsw.Connection, commit: bytes) -> Dissent | None:
    """What was found against the seal in this commit."""
    found = connection.execute(
        "SELECT commit_id, instance, height, sealer, why, seen_ms FROM dissent WHERE commit_id = ?", (commit,)
    )
    return next((Dissent(*row) for row in found), None)
