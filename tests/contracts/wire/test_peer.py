"""SPEC 2.1, 9.1: how a key is written for people and in topics."""

import pytest
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import peer
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.vectors_of_keys import did_keys

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_a_key_comes_back_from_its_text(key: bytes) -> None:
    """SPEC 2.1."""
    text = peer.to_did(key)
    assert text.startswith("did:key:z6Mk")
    assert peer.from_did(text) == key


@given(KEYS, st.integers(0, 55), st.characters())
def test_a_text_is_refused_or_written_again(key: bytes, place: int, letter: str) -> None:
    """SPEC 2.1."""
    text = peer.to_did(key)
    text = text[:place] + letter + text[place + 1 :]
    try:
        other = peer.from_did(text)
    except peer.NotAPeer:
        return
    assert peer.to_did(other) == text


def test_a_known_key() -> None:
    """SPEC 2.1: from the did:key specification's test vectors."""
    key = bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
    assert peer.to_did(key) == "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


@pytest.mark.parametrize("case", [case for case in did_keys() if not case["accept"]], ids=lambda case: case["name"])
def test_a_named_fault_is_refused(case: dict[str, str]) -> None:
    """SPEC 2.1."""
    with pytest.raises(peer.NotAPeer):
        peer.from_did(case["text"])


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_has_32_bytes(size: int) -> None:
    """SPEC 2.1."""
    with pytest.raises(WireError):
        peer.to_did(bytes(size))


def test_a_device_is_named_by_its_first_8_bytes() -> None:
    """SPEC 9.1."""
    assert peer.device_topic(bytes(range(0xF0, 0x100)) + bytes(16)) == "f0f1f2f3f4f5f6f7"
