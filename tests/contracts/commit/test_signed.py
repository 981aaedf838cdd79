"""SPEC 4.3, 4.4: what travels is checked before it is believed."""

from dataclasses import replace

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit import signed
from exonomy_contracts.errors import BadBody, BadSignature, Oversized, WireError
from exonomy_contracts.wire import cbor, cose
from exonomy_contracts.wire.hashing import sha256

from contracts.tools.case import MERCHANT, TILL, key
from contracts.tools.vectors_of_commits import BODY, FIRST, NEXT, malformed_envelopes


def _verify(data: bytes) -> signed.Commit:
    return signed.read_envelope(cbor.loads(data)).verify()


@pytest.mark.parametrize("body", [BODY, b"", bytes(limits.BODY_BYTES)], ids=len)
def test_a_commit_comes_back_from_its_envelope(body: bytes) -> None:
    """SPEC 4.3."""
    commit = signed.write(TILL, replace(NEXT, body_hash=sha256(body), body_len=len(body)), body)
    assert _verify(commit.envelope()) == commit


def test_a_commit_may_travel_without_its_body() -> None:
    """SPEC 4.3: its signature still counts, its content can't be read."""
    commit = _verify(replace(signed.write(TILL, FIRST, BODY), body=None).envelope())
    assert commit.body is None
    with pytest.raises(BadBody):
        commit.content()


def test_several_envelopes_travel_as_a_sequence() -> None:
    """SPEC 9.2."""
    commits = [signed.write(TILL, header, BODY) for header in (FIRST, NEXT)]
    data = b"".join(commit.envelope() for commit in commits)
    assert [read.verify() for read in signed.read_envelopes(data)] == commits
    with pytest.raises(WireError):
        signed.read_envelopes(data[:-1])


def test_no_beginning_of_an_envelope_is_one() -> None:
    """SPEC 4.3: every truncated prefix is refused."""
    data = signed.write(TILL, FIRST, BODY).envelope()
    for size in range(1, len(data)):
        with pytest.raises(WireError):
            signed.read_envelopes(data[:size])


@pytest.mark.parametrize(("name", "data"), malformed_envelopes().items(), ids=malformed_envelopes())
def test_a_named_fault_is_refused(name: str, data: tuple[str, bytes]) -> None:
    """SPEC 4.3, 4.4."""
    blame = {"4.4": BadBody, "2.4": BadSignature}.get(data[0], WireError)
    with pytest.raises(blame):
        _verify(data[1])


def test_a_header_of_another_author_is_no_signature_of_theirs() -> None:
    """SPEC 4.1: author equals the signature's kid."""
    forged = cose.sign(MERCHANT, "commit", FIRST.encode())
    with pytest.raises(BadSignature):
        signed.read(forged, BODY).verify()


def test_what_is_too_large_is_not_looked_into() -> None:
    """SPEC 4.1, 4.3."""
    commit = signed.write(TILL, FIRST, BODY)
    with pytest.raises(Oversized):
        signed.read(commit.cose, bytes(limits.BODY_BYTES + 1))
    with pytest.raises(Oversized):
        signed.read(bytes(limits.COSE_BYTES + 1), None)


def test_nothing_is_signed_that_could_not_be_read() -> None:
    """SPEC 4.1, 4.4."""
    with pytest.raises(BadSignature):
        signed.write(MERCHANT, FIRST, BODY)
    with pytest.raises(BadBody):
        signed.write(TILL, FIRST, BODY + b"\0")
    with pytest.raises(WireError):
        signed.write(TILL, replace(FIRST, branch="No Branch"), BODY)
    with pytest.raises(Oversized):
        body = bytes(limits.BODY_BYTES + 1)
        signed.write(TILL, replace(FIRST, body_hash=sha256(body), body_len=len(body)), body)


def test_a_body_is_of_the_profile_or_is_not_read() -> None:
    """SPEC 4.6."""
    for body in (b"", b"\xf9\x00\x00", BODY + BODY):
        commit = signed.write(TILL, replace(FIRST, body_hash=sha256(body), body_len=len(body)), body)
        with pytest.raises(cbor.CborError):
            commit.content()


def test_an_encrypted_body_is_not_read_as_plain() -> None:
    """SPEC 4.1: epoch."""
    with pytest.raises(BadBody):
        signed.write(TILL, replace(FIRST, epoch=1), BODY).content()


def test_the_bytes_that_came_are_the_bytes_that_are_kept() -> None:
    """SPEC 2.5."""
    commit = signed.write(TILL, FIRST, BODY)
    read = signed.read(commit.cose, BODY)
    assert read.header_bytes in commit.cose
    assert (read.verify().cose, read.verify().id) == (commit.cose, commit.id)
    assert read.signed.kid == key(TILL)
