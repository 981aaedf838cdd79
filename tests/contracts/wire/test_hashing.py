"""SPEC 2.7: every id says what it is the id of."""

from hashlib import sha256

from exonomy_contracts.commit.header import commit_id
from exonomy_contracts.commit.seal import input_root, seal_id
from exonomy_contracts.wire.hashing import domain_hash


def test_a_hash_with_a_domain_begins_with_its_text() -> None:
    """SPEC 2.7."""
    assert domain_hash("exonomy/ü/1", b"ab", b"c") == sha256("exonomy/ü/1".encode() + b"abc").digest()


def test_no_two_kinds_of_id_are_alike() -> None:
    """SPEC 2.7: though they are made of the same bytes."""
    assert len({commit_id(b"\x80"), seal_id(b"\x80"), input_root([]), sha256(b"\x80").digest()}) == 4
