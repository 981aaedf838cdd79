"""Versions of the firmware in the store, which device is to get which, and what each says of its own (SPEC 9.10)."""

from dataclasses import dataclass

import apsw


@dataclass(frozen=True, slots=True)
class Running:
    """What a device last said of its firmware. `want` is the piece it asks for: name, file, offset."""

    device: bytes
    app: str
    version: str
    counter: int
    want: tuple[bytes, int, int] | None
    trouble: tuple[bytes | None, str, str] | None


def add_release(connection: apsw.Connection, name: bytes, manifest: bytes, now_ms: int) -> None:
    """Store a version's signed manifest; one that is there stays."""
    connection.execute(
        "INSERT OR IGNORE INTO release (name, manifest, added_ms) VALUES (?,?,?)", (name, manifest, now_ms)
    )


def add_file(connection: apsw.Connection, sha256: bytes, content: bytes) -> None:
    """Store the bytes of a version's file; several versions may share them."""
    connection.execute("INSERT OR IGNORE INTO release_file (sha256, content) VALUES (?,?)", (sha256, content))


def manifest_of(connection: apsw.Connection, name: bytes) -> bytes | None:
    """A version's signed manifest."""
    found = connection.execute("SELECT manifest FROM release WHERE name = ?", (name,))
    return next((bytes(manifest) for (manifest,) in found), None)


def releases(connection: apsw.Connection) -> list[bytes]:
    """All signed manifests, the newest first."""
    return [bytes(row[0]) for row in connection.execute("SELECT manifest FROM release ORDER BY added_ms DESC, name")]


def has_file(connection: apsw.Connection, sha256: bytes) -> bool:
    """Whether a file's bytes are here."""
    return next(connection.execute("SELECT 1 FROM release_file WHERE sha256 = ?", (sha256,)), None) is not None


def piece(connection: apsw.Connection, sha256: bytes, offset: int, most: int) -> bytes | None:
    """A piece of a file, at most so many bytes from an offset on; None when the file is not here."""
    found = connection.execute(
        "SELECT substr(content, ?2 + 1, ?3) FROM release_file WHERE sha256 = ?1", (sha256, offset, most)
    )
    return next((bytes(data) for (data,) in found), None)


def roll_out(connection: apsw.Connection, device: bytes, name: bytes, now_ms: int) -> None:
    """From now on a device is to get this version; what it said of its trouble with it before is forgotten."""
    connection.execute(
        "INSERT INTO rollout (device, name, since_ms) VALUES (?,?,?) "
        "ON CONFLICT (device) DO UPDATE SET name = excluded.name, since_ms = excluded.since_ms",
        (device, name, now_ms),
    )
    connection.execute(
        "UPDATE firmware SET trouble_name = NULL, trouble_code = NULL, trouble_text = NULL WHERE device = ?", (device,)
    )


def cancel(connection: apsw.Connection, device: bytes) -> None:
    """A device is to stay at what it has."""
    connection.execute("DELETE FROM rollout WHERE device = ?", (device,))


def rollout_of(connection: apsw.Connection, device: bytes) -> bytes | None:
    """The version that a device is to get, or got last."""
    found = connection.execute("SELECT name FROM rollout WHERE device = ?", (device,))
    return next((bytes(name) for (name,) in found), None)


def said(connection: apsw.Connection, running: Running) -> None:
    """Note what a device says of its firmware."""
    connection.execute(
        "INSERT INTO firmware (device, app, version, counter, want_name, want_file, want_offset, trouble_name, "
        "trouble_code, trouble_text) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (device) DO UPDATE SET "
        "app = excluded.app, version = excluded.version, counter = excluded.counter, want_name = excluded.want_name, "
        "want_file = excluded.want_file, want_offset = excluded.want_offset, trouble_name = excluded.trouble_name, "
        "trouble_code = excluded.trouble_code, trouble_text = excluded.trouble_text",
        (
            *(running.device, running.app, running.version, running.counter),
            *(running.want or (None, None, None)),
            *(running.trouble or (None, None, None)),
        ),
    )


def running(connection: apsw.Connection, device: bytes) -> Running | None:
    """What a device last said of its firmware."""
    found = connection.execute(
        "SELECT app, version, counter, want_name, want_file, want_offset, trouble_name, trouble_code, trouble_text "
        "FROM firmware WHERE device = ?",
        (device,),
    )
    for app, version, counter, name, file, offset, which, code, text in found:
        want = None if name is None else (bytes(name), file, offset)
        trouble = None if code is None else (None if which is None else bytes(which), code, text)
        return Running(device, app, version, counter, want, trouble)
    return None
