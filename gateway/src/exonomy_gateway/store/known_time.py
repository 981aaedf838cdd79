"""The newest time that the store vouches for: what the clock is held against at start."""

import apsw

from exonomy_gateway.store import commits, instances


def last_known_ms(connection: apsw.Connection) -> int:
    """The newest time at which this gateway sealed or stored something, Unix ms; 0 in an empty store."""
    newest = max((now.time_ms for now in instances.all_standing(connection)), default=0)
    return max(newest, commits.last_stored_ms(connection))
