"""SPEC 2.2: who accepts which signature. The named cases are in the vectors."""

import pytest
from exonomy_contracts.errors import BadSignature, WireError
from exonomy_contracts.wire import ed25519
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools import speccheck
from contracts.tools.vectors_of_keys import ed25519_signatures

SEED = bytes(range(32))


@pytest.mark.parametrize("case", ed25519_signatures(), ids=lambda case: case["name"])
def test_a_named_signature(case: dict[str, str]) -> None:
    """SPEC 2.2."""
    arguments = [bytes.fromhex(case[name]) for name in ("public_key", "message", "signature")]
    if "seed" in case:
        assert ed25519.public_key(bytes.fromhex(case["seed"])).hex() == case["public_key"]
        assert ed25519.sign(bytes.fromhex(case["seed"]), arguments[1]).hex() == case["signature"]
    if case["accept"]:
        ed25519.verify(*arguments)
    else:
        with pytest.raises(BadSignature):
            ed25519.verify(*arguments)


def test_of_the_twelve_cases_of_the_paper_one_is_accepted() -> None:
    """SPEC 2.2."""
    accepted = []
    for number, (_, message, public, r, s) in enumerate(speccheck.CASES):
        try:
            ed25519.verify(*map(bytes.fromhex, (public, message, r + s)))
        except BadSignature:
            continue
        accepted.append(number)
    assert accepted == [3]
    assert len(speccheck.CASES) == 12


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200))
def test_a_signature_is_for_its_message(seed: bytes, message: bytes) -> None:
    """SPEC 2.2."""
    signature = ed25519.sign(seed, message)
    ed25519.verify(ed25519.public_key(seed), message, signature)
    with pytest.raises(BadSignature):
        ed25519.verify(ed25519.public_key(seed), message + b"\0", signature)


@given(st.integers(0, 511))
def test_no_bit_of_a_signature_may_change(bit: int) -> None:
    """SPEC 2.2."""
    signature = bytearray(ed25519.sign(SEED, b"message"))
    signature[bit // 8] ^= 1 << bit % 8
    with pytest.raises(BadSignature):
        ed25519.verify(ed25519.public_key(SEED), b"message", bytes(signature))


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_seed_has_32_bytes(size: int) -> None:
    """SPEC 2.1."""
    with pytest.raises(WireError):
        ed25519.sign(bytes(size), b"")
    with pytest.raises(WireError):
        ed25519.public_key(bytes(size))
