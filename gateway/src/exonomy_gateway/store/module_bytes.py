"""Contract modules that instances here run: an instance keeps its version when the gateway gets a new one."""

import apsw


def keep(connection: apsw.Connection, name: bytes, module: bytes) -> None:
    """Store a module under its SHA-256, once."""
    connection.execute("INSERT OR IGNORE INTO module (hash, bytes) VALUES (?,?)", (name, module))


def every(connection: apsw.Connection) -> list[bytes]:
    """All modules that were kept."""
    return [bytes(module) for (module,) in connection.execute("SELECT bytes FROM module ORDER BY hash")]
