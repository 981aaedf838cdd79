"""Instances by their ids, page by page, however many there are."""

from typing import Final

import apsw

from exonomy_gateway.store import instances
from exonomy_gateway.store.instances import Standing

_HEX_CHARS: Final = 64


def page(connection: apsw.Connection, type_: str, prefix: str, after: str, most: int) -> list[Standing]:
    """The instances whose ids come after `after` and begin with `prefix`, both hex; of one type unless it is empty."""
    least, highest = prefix.ljust(_HEX_CHARS, "0"), prefix.ljust(_HEX_CHARS, "f")
    found = connection.execute(
        "SELECT id FROM instance WHERE id >= ? AND id <= ? AND id > ? AND (? = '' OR type = ?) ORDER BY id LIMIT ?",
        (bytes.fromhex(least), bytes.fromhex(highest), bytes.fromhex(after), type_, type_, most),
    )
    return [one for (name,) in found if (one := instances.standing(connection, name)) is not None]
