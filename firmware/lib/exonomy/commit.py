"""Commits as a device writes them (SPEC 4): header, id, envelope."""

from hashlib import sha256

from . import cbor, cose
from .errors import BadMessage

_DOMAIN = b"exonomy/commit/1"


def header_bytes(repo, branch, author, seq, prev, deps, auth, kind, time_ms, body):
    """The header (SPEC 4.1) of a commit with a plain body (epoch 0)."""
    if (seq == 0) != (prev is None):
        raise ValueError("prev is null exactly when seq is 0")
    body_hash = sha256(body).digest()
    return cbor.dumps([1, repo, branch, author, seq, prev, deps, auth, kind, 0, time_ms, body_hash, len(body)])


def commit_id(header):
    """SPEC 4.2."""
    return sha256(_DOMAIN + header).digest()


def envelope(signed, body):
    """How a commit travels (SPEC 4.3)."""
    return cbor.dumps([signed, body])


def open_envelope(data):
    """(header fields, id, body) of an envelope this device wrote itself: shape only, no signature check."""
    signed, body = cbor.loads(data)
    _, header = cose.peek1(signed)
    fields = cbor.loads(header)
    if not isinstance(fields, list) or len(fields) != 13:
        raise BadMessage("not a commit")
    return fields, commit_id(header), body
