"""Bundles: a self-contained file with all that a verifier needs (SPEC 13)."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.signed import UnverifiedCommit, read
from exonomy_contracts.errors import Oversized
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.hashing import HASH_BYTES

MAGIC: Final = "exonomy-bundle"
_UINT, _BYTES, _TEXT, _ARRAY = 0, 2, 3, 4
"""Major types of RFC 8949 section 3.1."""
_INLINE: Final = 24
_LONGEST: Final = 27
_NULL: Final = b"\xf6"


@dataclass(frozen=True, slots=True)
class Bundle:
    """`roots` are the instances to be checked in full; `commits` are envelopes' commits, unchecked."""

    roots: tuple[bytes, ...]
    commits: tuple[UnverifiedCommit, ...]
    modules: tuple[bytes, ...]
    note: str

    def encode(self) -> bytes:
        """The file's bytes.

        Raises:
            Oversized: more than BUNDLE_BYTES.
        """
        envelopes = [[commit.cose, commit.body] for commit in self.commits]
        data = cbor.dumps([MAGIC, 1, list(self.roots), envelopes, list(self.modules), self.note])
        if len(data) > limits.BUNDLE_BYTES:
            raise Oversized("a bundle's number of bytes", len(data), limits.BUNDLE_BYTES)
        return data

    @classmethod
    def decode(cls, data: bytes) -> "Bundle":
        """Read a file; nothing in it is verified yet.

        Raises:
            WireError: it is not of SPEC 13.1.
        """
        if len(data) > limits.BUNDLE_BYTES:
            raise Oversized("a bundle's number of bytes", len(data), limits.BUNDLE_BYTES)
        reader = _Reader(data)
        reader.array("bundle", 6, 6)
        if reader.text("bundle.magic", len(MAGIC)) != MAGIC or reader.head(_UINT, "bundle.version", 1) != 1:
            raise shape.ShapeError("bundle: not an Exonomy bundle of version 1 (SPEC 13.1)")
        roots = reader.array("bundle.roots", 0, limits.BUNDLE_ROOTS)
        bundle = cls(
            tuple(shape.digest(reader.octets("bundle.roots", HASH_BYTES), "bundle.roots") for _ in range(roots)),
            tuple(reader.envelope() for _ in range(reader.array("bundle.envelopes", 0, limits.BUNDLE_COMMITS))),
            tuple(
                reader.octets("bundle.modules", limits.MODULE_BYTES)
                for _ in range(reader.array("bundle.modules", 0, limits.BUNDLE_MODULES))
            ),
            reader.text("bundle.note", limits.BUNDLE_NOTE_CHARS),
        )
        if reader.at != len(data):
            raise cbor.CborError("bytes after the bundle (SPEC 1.4)")
        return bundle


class _Reader:
    """Takes the file's outer items one by one, in their one encoding (SPEC 1.1).

    They are not decoded as one item: 64 MB of empty arrays would become 4 GB of lists before anyone could object.
    """

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def head(self, major: int, what: str, most: int) -> int:
        """The argument of the next item's head, when it is of this major type."""
        first = self._take(1)[0]
        if first >> 5 != major:
            raise shape.ShapeError(f"{what}: another kind of item is expected (SPEC 13.1)")
        short = first & 31
        if short > _LONGEST:
            raise cbor.CborError("an indefinite length or a reserved head (SPEC 1.1)")
        size = 0 if short < _INLINE else 1 << (short - _INLINE)
        argument = int.from_bytes(self._take(size)) if size else short
        if size and argument < (_INLINE if size == 1 else 1 << (4 * size)):
            raise cbor.CborError("a head longer than needed (SPEC 1.1)")
        if argument > most:
            raise shape.ShapeError(f"{what}: {argument}, the limit is {most} (SPEC 13.1)")
        return argument

    def array(self, what: str, least: int, most: int) -> int:
        """The number of members of the array that begins here."""
        size = self.head(_ARRAY, what, most)
        if size < least:
            raise shape.ShapeError(f"{what}: an array of {least} is expected")
        return size

    def octets(self, what: str, most: int) -> bytes:
        """A byte string."""
        return self._take(self.head(_BYTES, what, most))

    def text(self, what: str, most: int) -> str:
        """A text of at most `most` characters."""
        octets = self._take(self.head(_TEXT, what, 4 * most))
        try:
            return shape.text(octets.decode(), what, most)
        except UnicodeDecodeError as error:
            raise cbor.CborError(f"{what}: not UTF-8 (SPEC 1.2)") from error

    def envelope(self) -> UnverifiedCommit:
        """An envelope (SPEC 4.3)."""
        self.array("envelope", 2, 2)
        signed = self.octets("envelope.cose", limits.COSE_BYTES)
        if self.data[self.at : self.at + 1] == _NULL:
            self.at += 1
            return read(signed, None)
        return read(signed, self.octets("envelope.body", limits.BODY_BYTES))

    def _take(self, size: int) -> bytes:
        start, self.at = self.at, self.at + size
        if self.at > len(self.data):
            raise cbor.CborError("the bundle is cut short (SPEC 1.4)")
        return self.data[start : self.at]
