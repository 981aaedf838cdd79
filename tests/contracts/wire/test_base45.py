"""SPEC 8.3: the text of a QR code and its bytes name each other."""

import pytest
from exonomy_contracts.wire import base45
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.vectors_of_values import base45_texts


@given(st.binary(max_size=100))
def test_bytes_come_back_from_their_text(data: bytes) -> None:
    """SPEC 8.3."""
    assert base45.decode(base45.encode(data)) == data


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", max_size=30))
def test_a_text_is_refused_or_written_again(text: str) -> None:
    """SPEC 8.3."""
    try:
        data = base45.decode(text)
    except base45.Base45Error:
        return
    assert base45.encode(data) == text


@pytest.mark.parametrize(
    ("data", "text"), [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0")]
)
def test_the_examples_of_rfc_9285(data: bytes, text: str) -> None:
    """SPEC 8.3."""
    assert base45.encode(data) == text


@pytest.mark.parametrize("text", [case["text"] for case in base45_texts() if not case["accept"]])
def test_a_named_fault_is_refused(text: str) -> None:
    """SPEC 8.3."""
    with pytest.raises(base45.Base45Error):
        base45.decode(text)
