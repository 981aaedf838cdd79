"""Instances by their ids, page by page, however many there are."""

from typing import Final

import apsw

from exonomy_gateway.store import instances
from exonomy_gateway.store.instances import Standing

_HEX_CHARS: Final = 64


def page(
    connection: apsw.Connection, type_: str, prefix: str, after: str, most: int, naming: bytes = b""
) -> list[Standing]:
    """The instances whose ids come after `after` and begin with `prefix`, both hex.

    Of one type only, and only those in whose state the bytes `naming` stand, unless these are empty.
    """
    least, highest = prefix.ljust(_HEX_CHARS, "0"), prefix.ljust(_HEX_CHARS, "f")
    found = connection.execute(
        "SELECT id FROM instance WHERE id >= ? AND id <= ? AND id > ? AND (? = '' OR type = ?) "
        "AND (length(?) = 0 OR instr(state, ?) > 0) ORDER BY id LIMIT ?",
        (*map(bytes.fromhex, (least, highest, after)), type_, type_, naming, naming, most),
    )
    return [one for (name,) in found if (one := instances.standing(connection, name)) is not None]
