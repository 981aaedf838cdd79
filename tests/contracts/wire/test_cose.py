"""SPEC 2.3, 2.4: a signed structure has one shape, and a signature one purpose."""

from typing import get_args

import pytest
from exonomy_contracts import limits
from exonomy_contracts.errors import BadSignature, Oversized, WireError
from exonomy_contracts.wire import cbor, cose, ed25519
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.vectors_of_keys import malformed_cose

SEED = bytes(range(32))
KEY = ed25519.public_key(SEED)
WHAT = st.sampled_from(get_args(cose.What))


@given(WHAT, st.binary(max_size=1_100))
def test_what_was_signed_is_opened(what: cose.What, payload: bytes) -> None:
    """SPEC 2.3."""
    assert cose.open_signed(cose.sign(SEED, what, payload), what) == (KEY, payload)


@given(WHAT, st.binary(max_size=300))
def test_it_is_the_cbor_that_the_specification_draws(what: cose.What, payload: bytes) -> None:
    """SPEC 2.3, 2.4, built item by item."""
    protected = cbor.dumps({1: -8, 4: KEY})
    signed = cbor.dumps(["Signature1", protected, f"exonomy/{what}/1".encode(), payload])
    members: list[cbor.Item] = [protected, {}, payload, ed25519.sign(SEED, signed)]
    assert cose.sign(SEED, what, payload) == cbor.dumps(cbor.Tag(18, members))


@given(WHAT, WHAT)
def test_a_signature_serves_one_purpose(made_for: cose.What, used_for: cose.What) -> None:
    """SPEC 2.4."""
    data = cose.sign(SEED, made_for, b"payload")
    if made_for == used_for:
        assert cose.open_signed(data, used_for)[1] == b"payload"
    else:
        with pytest.raises(BadSignature):
            cose.open_signed(data, used_for)


@pytest.mark.parametrize(("name", "data"), malformed_cose().items(), ids=malformed_cose())
def test_a_named_fault_is_refused(name: str, data: bytes) -> None:
    """SPEC 2.3, 2.4."""
    with pytest.raises(WireError):
        cose.open_signed(data, "commit")


def test_no_beginning_of_it_is_read() -> None:
    """SPEC 2.3: every truncated prefix is refused."""
    data = cose.sign(SEED, "commit", bytes(40))
    for size in range(len(data)):
        with pytest.raises(cose.CoseError):
            cose.read(data[:size])


@given(st.data())
def test_a_changed_byte_is_refused(data: st.DataObject) -> None:
    """SPEC 2.3: none of its bytes is free."""
    mutant = bytearray(cose.sign(SEED, "commit", bytes(40)))
    mutant[data.draw(st.integers(0, len(mutant) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(WireError):
        cose.open_signed(bytes(mutant), "commit")


@given(st.binary(max_size=200))
def test_what_is_read_is_of_the_profile(data: bytes) -> None:
    """SPEC 2.3: the reader takes no bytes that the strict CBOR reader would refuse."""
    for candidate in (data, cose.sign(SEED, "down", b"")[:43] + data):
        try:
            read = cose.read(candidate)
        except cose.CoseError:
            continue
        tagged = cbor.loads(candidate)
        assert isinstance(tagged, cbor.Tag)
        assert list(tagged.value) == [read.protected, {}, read.payload, read.signature]


def test_it_is_read_up_to_a_size() -> None:
    """SPEC 2.3."""
    data = cose.sign(SEED, "commit", bytes(limits.COSE_BYTES - 112))
    assert len(data) == limits.COSE_BYTES
    cose.read(data)
    with pytest.raises(Oversized):
        cose.read(cose.sign(SEED, "commit", bytes(limits.COSE_BYTES - 111)))


def test_two_signatures_on_one_payload_are_both_valid_and_both_the_same_thing() -> None:
    """SPEC 2.6: whoever holds the seed can sign with another nonce; here with another prefix of the expanded key."""
    data = cose.sign(SEED, "commit", b"payload")
    read = cose.read(data)
    to_be_signed = cbor.dumps(["Signature1", read.protected, b"exonomy/commit/1", b"payload"])
    other = _sign_with_another_nonce(SEED, to_be_signed)
    assert other != read.signature
    again = data[:-64] + other
    assert cose.open_signed(again, "commit") == cose.open_signed(data, "commit")


def _sign_with_another_nonce(seed: bytes, message: bytes) -> bytes:
    """Ed25519 with a nonce that is not the one of RFC 8032."""
    import hashlib

    from nacl import bindings

    order = 2**252 + 27742317777372353535851937790883648493
    scalar = bytearray(hashlib.sha512(seed).digest()[:32])
    scalar[0] &= 248
    scalar[31] = scalar[31] & 63 | 64
    nonce = (12345).to_bytes(32, "little")
    r = bindings.crypto_scalarmult_ed25519_base_noclamp(nonce)
    challenge = int.from_bytes(hashlib.sha512(r + ed25519.public_key(seed) + message).digest(), "little")
    s = (12345 + challenge * int.from_bytes(scalar, "little")) % order
    return bytes(r) + s.to_bytes(32, "little")
