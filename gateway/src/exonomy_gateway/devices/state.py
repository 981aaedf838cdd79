"""What a device says of itself on its `state` topic: births and wills (SPEC 9.4). Pure; nothing here is signed.

A state is advice for a screen and a request to be answered. Nothing that matters follows from one.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item

_STATE_BYTES: Final = 512
_VERSION_CHARS: Final = 64
_COUNT: Final = 2**53
_SESSION: Final = 2**32 - 1
_WILL_FIELDS: Final = 3
_BIRTH_FIELDS: Final = 9
_APP_CHARS: Final = 32


@dataclass(frozen=True, slots=True)
class Want:
    """The next piece of an update that a device asks for: of which manifest, which file, from which byte on."""

    manifest: bytes
    file: int
    offset: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """The last version that a device refused, or that did not come up there."""

    manifest: bytes | None
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Firmware:
    """What runs on a device; `counter` is its release's, and only ever rises."""

    app: str
    version: str
    counter: int
    want: Want | None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Birth:
    """A device has connected."""

    key: bytes
    session: int
    branch: str
    next_seq: int
    backlog: int
    last_n: int
    clock_ms: int | None
    version: str
    firmware: Firmware | None = None


@dataclass(frozen=True, slots=True)
class Will:
    """A device's connection of this session has ended."""

    key: bytes
    session: int


State: TypeAlias = Birth | Will


def read_state(data: bytes) -> State:
    """Read a birth or a will.

    Raises:
        WireError: it is neither.
    """
    if len(data) > _STATE_BYTES:
        raise shape.ShapeError(f"state: at most {_STATE_BYTES} bytes are expected")
    item = cbor.loads(data)
    if isinstance(item, list) and len(item) == _WILL_FIELDS:
        key, session = shape.versioned(item, "will", _WILL_FIELDS)
        return Will(shape.digest(key, "will.key"), shape.uint(session, "will.session", _SESSION))
    firmware = None
    if isinstance(item, list) and len(item) == _BIRTH_FIELDS + 1:
        *item, tenth = item
        firmware = _firmware(tenth)
    key, session, branch, next_seq, backlog, last_n, clock_ms, version = shape.versioned(item, "birth", _BIRTH_FIELDS)
    return Birth(
        shape.digest(key, "birth.key"),
        shape.uint(session, "birth.session", _SESSION),
        shape.text(branch, "birth.branch", limits.BRANCH_CHARS),
        shape.uint(next_seq, "birth.next_seq", _COUNT),
        shape.uint(backlog, "birth.backlog", _COUNT),
        shape.uint(last_n, "birth.last_n", _COUNT),
        shape.optional_uint(clock_ms, "birth.clock_ms", _COUNT),
        shape.text(version, "birth.version", _VERSION_CHARS),
        firmware,
    )


def _firmware(item: Item) -> Firmware:
    """A later device may say more: other keys are passed over."""
    if not isinstance(item, dict):
        raise shape.ShapeError("birth.firmware: a map of SPEC 9.4 is expected")
    return Firmware(
        shape.text(item.get(0), "birth.firmware.app", _APP_CHARS),
        shape.text(item.get(1), "birth.firmware.version", _VERSION_CHARS),
        shape.uint(item.get(2), "birth.firmware.counter", _COUNT),
        None if item.get(3) is None else _want(item[3]),
        None if item.get(4) is None else _trouble(item[4]),
    )


def _want(item: Item) -> Want:
    manifest, file, offset = shape.array(item, "birth.firmware.want", 3)
    return Want(
        shape.digest(manifest, "birth.firmware.want.manifest"),
        shape.uint(file, "birth.firmware.want.file", _COUNT),
        shape.uint(offset, "birth.firmware.want.offset", _COUNT),
    )


def _trouble(item: Item) -> Trouble:
    manifest, code, text = shape.array(item, "birth.firmware.trouble", 3)
    return Trouble(
        shape.optional_digest(manifest, "birth.firmware.trouble.manifest"),
        shape.text(code, "birth.firmware.trouble.code", limits.KIND_CHARS),
        shape.text(text, "birth.firmware.trouble.text", limits.DIAGNOSTIC_CHARS),
    )
