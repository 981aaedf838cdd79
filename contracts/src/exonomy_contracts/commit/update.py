"""A version of a device's firmware, as its publisher signs it and as it travels (SPEC 9.10)."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized
from exonomy_contracts.wire import cbor, cose, shape
from exonomy_contracts.wire.cbor import Item

MANIFEST_PATH: Final = "manifest.cbor"
"""What makes a slot complete on a device: no file of a version has this path."""
_LABEL: Final = re.compile(rf"[A-Za-z0-9_.-]{{1,{limits.UPDATE_LABEL_CHARS}}}")
_PATH: Final = re.compile(
    rf"[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*){{0,{limits.UPDATE_DEPTH - 1}}}"
)


@dataclass(frozen=True, slots=True)
class UpdateFile:
    """One file of a version: its path below the slot, its bytes' number and SHA-256."""

    path: str
    size: int
    sha256: bytes

    def item(self) -> Item:
        """`[path, size, sha256]`."""
        return [self.path, self.size, self.sha256]


@dataclass(frozen=True, slots=True)
class Manifest:
    """A version for one app on one board. `counter` rises with each; `least` is the lowest it can be put over."""

    app: str
    board: str
    version: str
    counter: int
    least: int
    files: tuple[UpdateFile, ...]

    def payload(self) -> bytes:
        """The bytes that are signed."""
        files: Item = [file.item() for file in self.files]
        return cbor.dumps([1, self.app, self.board, self.version, self.counter, self.least, files])

    @property
    def name(self) -> bytes:
        """What messages call it by."""
        return hashlib.sha256(b"exonomy/update/1" + self.payload()).digest()

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)

    def sign(self, seed: bytes) -> bytes:
        """The signed manifest; `seed` is the publisher's.

        Raises:
            Oversized: a device would not take it.
            ShapeError: a name or a path is not one of SPEC 9.10.
        """
        data = cose.sign(seed, "update", self.payload())
        Manifest.open(data)
        return data

    @classmethod
    def open(cls, data: bytes) -> tuple[Self, bytes]:
        """Read a manifest and check its signature; returns it with its publisher's key.

        Raises:
            WireError: it is not one, or not signed.
        """
        publisher, payload = cose.open_signed(data, "update", limits.MANIFEST_BYTES)
        return cls.read(payload), publisher

    @classmethod
    def read(cls, payload: bytes) -> Self:
        """Read what was signed.

        Raises:
            WireError: it is no manifest.
        """
        app, board, version, counter, least, files = shape.versioned(cbor.loads(payload), "manifest", 7)
        listed = shape.array_up_to(files, "manifest.files", limits.UPDATE_FILES)
        read = cls(
            _label(app, "manifest.app"),
            _label(board, "manifest.board"),
            _label(version, "manifest.version"),
            shape.uint(counter, "manifest.counter", limits.UPDATE_COUNTER),
            shape.uint(least, "manifest.least_counter", limits.UPDATE_COUNTER),
            tuple(_file(file) for file in listed),
        )
        if not read.files:
            raise shape.ShapeError("manifest.files: a version has at least one file")
        if read.size > limits.UPDATE_BYTES:
            raise Oversized("a version's number of bytes", read.size, limits.UPDATE_BYTES)
        _check_apart([file.path for file in read.files])
        return read


@dataclass(frozen=True, slots=True)
class Release:
    """A signed manifest and its files' bytes, in its order: what a publisher hands out."""

    manifest: bytes
    contents: tuple[bytes, ...]

    def encode(self) -> bytes:
        """`[1, manifest, [bytes, …]]`."""
        return cbor.dumps([1, self.manifest, list(self.contents)])

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read a release; its manifest's signature and every file's hash are checked.

        Raises:
            WireError: it is none, or a file is not what the manifest says.
        """
        signed, contents = shape.versioned(cbor.loads(data), "release", 3)
        manifest, _ = Manifest.open(shape.octets(signed, "release.manifest", most=limits.MANIFEST_BYTES))
        listed = shape.array(contents, "release.files", len(manifest.files))
        for file, content in zip(manifest.files, listed, strict=True):
            found = shape.octets(content, f"release: {file.path}", file.size)
            if hashlib.sha256(found).digest() != file.sha256:
                raise shape.ShapeError(f"release: {file.path} is not what the manifest says")
        return cls(
            bytes(shape.octets(signed, "release.manifest")),
            tuple(bytes(one) for one in listed if isinstance(one, bytes)),
        )


def _label(item: Item, what: str) -> str:
    if not isinstance(item, str) or not _LABEL.fullmatch(item):
        raise shape.ShapeError(f"{what}: 1 to {limits.UPDATE_LABEL_CHARS} of A-Z a-z 0-9 _ . - are expected")
    return item


def _file(item: Item) -> UpdateFile:
    path, size, sha256 = shape.array(item, "manifest.file", 3)
    if not isinstance(path, str) or len(path) > limits.UPDATE_PATH_CHARS or not _PATH.fullmatch(path):
        raise shape.ShapeError(f"manifest.file: {path!r} is no path below a slot (SPEC 9.10)"[:200])
    if path == MANIFEST_PATH:
        raise shape.ShapeError(f"manifest.file: {MANIFEST_PATH} is the manifest itself")
    return UpdateFile(
        path,
        shape.uint(size, "manifest.file.size", limits.UPDATE_COUNTER),
        shape.digest(sha256, "manifest.file.sha256"),
    )


def _check_apart(paths: Sequence[str]) -> None:
    """No file twice, and none where another has its folder."""
    taken = set(paths)
    if len(taken) < len(paths):
        raise shape.ShapeError("manifest.files: a path is there twice")
    for path in paths:
        parts = path.split("/")
        if any("/".join(parts[:depth]) in taken for depth in range(1, len(parts))):
            raise shape.ShapeError(f"manifest.files: {path} lies below a file")
