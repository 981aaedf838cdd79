"""Bundles: a self-contained file with all that a verifier needs (SPEC 13)."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.signed import UnverifiedCommit, read_envelope
from exonomy_contracts.errors import Oversized
from exonomy_contracts.wire import cbor, shape

MAGIC: Final = "exonomy-bundle"
_NOTE_CHARS: Final = 2_000
_MODULES: Final = 64


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
        magic, version, roots, envelopes, modules, note = shape.array(cbor.loads(data), "bundle", 6)
        if magic != MAGIC or version != 1 or type(version) is not int:
            raise shape.ShapeError("bundle: not an Exonomy bundle of version 1 (SPEC 13.1)")
        return cls(
            tuple(
                shape.digest(root, "bundle.roots")
                for root in shape.array_up_to(roots, "bundle.roots", limits.BUNDLE_ROOTS)
            ),
            tuple(
                read_envelope(item) for item in shape.array_up_to(envelopes, "bundle.envelopes", limits.BUNDLE_COMMITS)
            ),
            tuple(
                shape.octets(module, "bundle.modules", most=limits.MODULE_BYTES)
                for module in shape.array_up_to(modules, "bundle.modules", _MODULES)
            ),
            shape.text(note, "bundle.note", _NOTE_CHARS),
        )
