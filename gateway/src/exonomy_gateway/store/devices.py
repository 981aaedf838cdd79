"""Enrolled devices in the store, what they last said of themselves, and the numbers of what they are told (SPEC 9)."""

from dataclasses import dataclass
from typing import Any, Final

import apsw

_COLUMNS: Final = (
    "key, topic, name, principal, repo, grant_id, enrolled_ms, revoked_ms, online, branch, seen_ms, backlog, "
    "clock_off_ms, version"
)
_DOWN_N: Final = "down_n"


@dataclass(frozen=True, slots=True)
class Device:
    """A row of `device`. Times are Unix ms; `clock_off_ms` is the device's clock minus ours, when it was last seen."""

    key: bytes
    topic: str
    name: str
    principal: bytes
    repo: bytes
    grant: bytes
    enrolled_ms: int
    revoked_ms: int | None = None
    online: bool = False
    branch: str | None = None
    seen_ms: int | None = None
    backlog: int | None = None
    clock_off_ms: int | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a birth says (SPEC 9.4). `seen_ms` is None when the broker only remembered it."""

    key: bytes
    session: int
    branch: str
    backlog: int
    version: str
    clock_off_ms: int | None
    seen_ms: int | None


def enrol(connection: apsw.Connection, device: Device) -> None:
    """Store a device; one that was enrolled before starts over."""
    connection.execute(
        "INSERT INTO device (key, topic, name, principal, repo, grant_id, enrolled_ms) VALUES (?,?,?,?,?,?,?) "
        "ON CONFLICT (key) DO UPDATE SET name = excluded.name, principal = excluded.principal, repo = excluded.repo, "
        "grant_id = excluded.grant_id, enrolled_ms = excluded.enrolled_ms, revoked_ms = NULL",
        (
            *(device.key, device.topic, device.name, device.principal, device.repo, device.grant),
            device.enrolled_ms,
        ),
    )


def revoke(connection: apsw.Connection, key: bytes, now_ms: int) -> None:
    """Note since when a device is no longer ours."""
    connection.execute("UPDATE device SET revoked_ms = ?, online = 0 WHERE key = ?", (now_ms, key))


def rename(connection: apsw.Connection, key: bytes, name: str) -> None:
    """Call a device something else."""
    connection.execute("UPDATE device SET name = ? WHERE key = ?", (name, key))


def every(connection: apsw.Connection) -> list[Device]:
    """All devices by name, revoked ones last."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM device ORDER BY revoked_ms IS NOT NULL, name, key")
    return [_device(row) for row in found]


def by_key(connection: apsw.Connection, key: bytes) -> Device | None:
    """The device with this key."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM device WHERE key = ?", (key,))
    return next((_device(row) for row in found), None)


def by_topic(connection: apsw.Connection, topic: str) -> Device | None:
    """The device with this topic id (SPEC 9.1)."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM device WHERE topic = ?", (topic,))
    return next((_device(row) for row in found), None)


def born(connection: apsw.Connection, seen: Seen) -> None:
    """Note a birth."""
    connection.execute(
        "UPDATE device SET online = 1, session = ?2, branch = ?3, backlog = ?4, version = ?5, "
        "clock_off_ms = IIF(?7 IS NULL, clock_off_ms, ?6), seen_ms = COALESCE(?7, seen_ms) WHERE key = ?1",
        (seen.key, seen.session, seen.branch, seen.backlog, seen.version, seen.clock_off_ms, seen.seen_ms),
    )


def gone(connection: apsw.Connection, key: bytes, session: int) -> None:
    """Note a will: the device is offline, unless it has begun another session since."""
    connection.execute("UPDATE device SET online = 0 WHERE key = ? AND session = ?", (key, session))


def nobody(connection: apsw.Connection) -> None:
    """Note that no device is known to be there."""
    connection.execute("UPDATE device SET online = 0 WHERE online = 1")


def reserve_n(connection: apsw.Connection, least: int, count: int) -> range:
    """Numbers for messages to devices that were never given out and are all at least `least` (SPEC 9.5)."""
    found = connection.execute("SELECT value FROM fact WHERE name = ?", (_DOWN_N,))
    start = max(least, next((int(value) for (value,) in found), 1))
    connection.execute(
        "INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (_DOWN_N, str(start + count).encode()),
    )
    return range(start, start + count)


def _device(row: tuple[Any, ...]) -> Device:
    key, topic, name, principal, repo, grant, enrolled_ms, revoked_ms, online, *seen = row
    return Device(key, topic, name, principal, repo, grant, enrolled_ms, revoked_ms, bool(online), *seen)
