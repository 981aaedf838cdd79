"""SPEC 4.1, 4.2: a header comes back from its bytes, and no field may be anything else."""

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.header import Header, commit_id
from exonomy_contracts.errors import Oversized, WireError
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.hashing import sha256
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.vectors_of_commits import LARGEST, NEXT, malformed_headers

HASHES = st.binary(min_size=32, max_size=32)


@st.composite
def headers(draw: st.DrawFn) -> Header:
    """Any header of SPEC 4.1."""
    seq = draw(st.integers(0, cbor.INT_MAX))
    return Header(
        repo=draw(HASHES),
        branch=draw(st.text("abcdefghijklmnopqrstuvwxyz0123456789._-/", min_size=1, max_size=limits.BRANCH_CHARS)),
        author=draw(HASHES),
        seq=seq,
        prev=draw(HASHES) if seq else None,
        deps=tuple(draw(st.lists(HASHES, max_size=limits.DEPS))),
        auth=draw(st.none() | HASHES),
        kind=draw(st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=limits.KIND_CHARS)),
        epoch=draw(st.integers(0, cbor.INT_MAX)),
        time_ms=draw(st.integers(0, cbor.INT_MAX)),
        body_hash=draw(HASHES),
        body_len=draw(st.integers(0, limits.BODY_BYTES)),
    )


@given(headers())
def test_a_header_comes_back_from_its_bytes(header: Header) -> None:
    """SPEC 4.1."""
    data = header.encode()
    assert Header.decode(data) == header
    assert commit_id(data) == sha256(b"exonomy/commit/1" + data)


def test_the_largest_header_fits() -> None:
    """SPEC 4.1."""
    assert len(LARGEST.encode()) <= limits.HEADER_BYTES
    assert Header.decode(LARGEST.encode()) == LARGEST


def test_no_beginning_of_a_header_is_one() -> None:
    """SPEC 4.1: every truncated prefix is refused."""
    data = NEXT.encode()
    for size in range(len(data)):
        with pytest.raises(WireError):
            Header.decode(data[:size])


@pytest.mark.parametrize(("name", "data"), malformed_headers().items(), ids=malformed_headers())
def test_a_named_fault_is_refused_at_its_field(name: str, data: bytes) -> None:
    """SPEC 4.1."""
    with pytest.raises(WireError) as refusal:
        Header.decode(data)
    field = name.split(" ")[0]
    if field == "body_len" and isinstance(refusal.value, Oversized):
        assert "a body's" in str(refusal.value)
    elif hasattr(NEXT, field):
        assert f"header.{'prev' if field == 'seq' and name == 'seq 4' else field}" in str(refusal.value)


@given(headers(), st.data())
def test_another_header_has_another_id(header: Header, data: st.DataObject) -> None:
    """SPEC 4.2."""
    other = data.draw(headers())
    assert (commit_id(header.encode()) == commit_id(other.encode())) == (header == other)
