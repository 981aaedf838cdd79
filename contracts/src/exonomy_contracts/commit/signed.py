"""Commits and the envelopes they travel in (SPEC 4.3, 4.4)."""

from dataclasses import dataclass

from exonomy_contracts import limits
from exonomy_contracts.commit.header import Header, commit_id
from exonomy_contracts.errors import BadBody, BadSignature, Oversized
from exonomy_contracts.wire import cbor, cose, ed25519, shape
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import sha256


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit as it was received. `cose` is what was signed, byte for byte; `body` is None when it is not here."""

    id: bytes
    header: Header
    cose: bytes
    body: bytes | None

    def envelope(self) -> bytes:
        """The bytes in which the commit travels."""
        return cbor.dumps([self.cose, self.body])

    def content(self) -> Item:
        """The decoded plain body.

        Raises:
            BadBody: the body is not here or is encrypted.
            CborError: it is not CBOR of our profile.
        """
        if self.body is None or self.header.epoch:
            raise BadBody("the body is not here" if self.body is None else "the body is encrypted")
        return cbor.loads(self.body)


@dataclass(frozen=True, slots=True)
class UnverifiedCommit:
    """A commit that was read and whose signature and body nobody has checked."""

    header: Header
    header_bytes: bytes
    signed: cose.UnverifiedSign1
    cose: bytes
    body: bytes | None

    @property
    def id(self) -> bytes:
        """SPEC 4.2."""
        return commit_id(self.header_bytes)

    def verify(self) -> Commit:
        """The commit, once signature and body are right.

        Raises:
            BadSignature: the author did not sign this header.
            BadBody: the body is not the one that the header speaks of.
        """
        if self.signed.kid != self.header.author:
            raise BadSignature("the signer is not the header's author (SPEC 4.1)")
        self.signed.verify("commit")
        if self.body is not None:
            if len(self.body) != self.header.body_len:
                raise BadBody(f"the header says {self.header.body_len} bytes, the body has {len(self.body)} (SPEC 4.4)")
            if sha256(self.body) != self.header.body_hash:
                raise BadBody("the body's hash is not the header's (SPEC 4.4)")
        return Commit(self.id, self.header, self.cose, self.body)


def read(signed: bytes, body: bytes | None) -> UnverifiedCommit:
    """Read a COSE_Sign1 and its detached body, checking shapes and sizes only.

    Raises:
        WireError: not of SPEC 4.
    """
    outer = cose.read(signed)
    if body is not None and len(body) > limits.BODY_BYTES:
        raise Oversized("a body's number of bytes", len(body), limits.BODY_BYTES)
    return UnverifiedCommit(Header.decode(outer.payload), outer.payload, outer, signed, body)


def read_envelope(item: Item) -> UnverifiedCommit:
    """Read a decoded envelope `[cose, body or null]`."""
    signed, body = shape.array(item, "envelope", 2)
    return read(
        shape.octets(signed, "envelope.cose", most=limits.COSE_BYTES),
        None if body is None else shape.octets(body, "envelope.body", most=limits.BUNDLE_BYTES),
    )


def read_envelopes(data: bytes) -> list[UnverifiedCommit]:
    """Read a sequence of envelopes, as devices and HTTP clients send it (SPEC 9.2)."""
    return [read_envelope(item) for item in cbor.loads_sequence(data)]


def write(seed: bytes, header: Header, body: bytes) -> Commit:
    """Sign a commit. The header's body_hash and body_len must already be those of `body`.

    Raises:
        BadBody, BadSignature: the header does not belong to this body or key; nothing is signed.
    """
    if header.author != ed25519.public_key(seed):
        raise BadSignature("the header's author is another key")
    if (header.body_hash, header.body_len) != (sha256(body), len(body)):
        raise BadBody("the header speaks of another body")
    encoded = header.encode()
    Header.decode(encoded)
    return Commit(commit_id(encoded), header, cose.sign(seed, "commit", encoded), body)
