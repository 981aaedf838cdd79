"""What devices have noted of themselves (SPEC 9.9): starts and why, faults, updates; as signed as everything else."""

from collections.abc import Iterator
from dataclasses import dataclass

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit.device_log import DIAGNOSTIC
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape

from exonomy_gateway.store.devices import Device


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the device's own time (Unix ms, as well as it knew), a word for programs, and a text for people."""

    time_ms: int
    code: str
    text: str


def lines(connection: apsw.Connection, device: Device, most: int) -> list[Line]:
    """The last lines of a device's logs here, oldest first."""
    found: list[Line] = []
    bodies = connection.execute(
        "SELECT entry.body FROM entry JOIN log ON log.id = entry.log WHERE log.repo = ? AND log.author = ? "
        "AND entry.kind = ? AND entry.body IS NOT NULL ORDER BY entry.stored_ms DESC, entry.log DESC, entry.seq DESC "
        "LIMIT ?",
        (device.repo, device.key, DIAGNOSTIC, most),
    )
    for (body,) in bodies:
        found = [*read(bytes(body)), *found]
        if len(found) >= most:
            break
    return found[-most:]


def read(body: bytes) -> Iterator[Line]:
    """The lines of one commit; the door looked into none of them, so what is no line is passed over."""
    try:
        fields = cbor.loads(body)
        _, listed = shape.array(fields, "diagnostic", 3)[1:]
        listed = shape.array_up_to(listed, "diagnostic.lines", limits.DIAGNOSTICS)
    except WireError:
        return
    for item in listed:
        try:
            time_ms, code, text = shape.array(item, "diagnostic.line", 3)
            yield Line(
                shape.uint(time_ms, "diagnostic.time_ms"),
                shape.text(code, "diagnostic.code", limits.KIND_CHARS),
                shape.text(text, "diagnostic.text", limits.DIAGNOSTIC_CHARS),
            )
        except WireError:
            continue
