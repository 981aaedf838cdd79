"""Our CBOR and COSE against implementations by other hands."""

import json

import pytest
from cbor_diag import cbor2diag, diag2cbor
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from exonomy_contracts.wire import cbor, cose, ed25519
from hypothesis import given
from hypothesis import strategies as st
from pycose.headers import KID, Algorithm
from pycose.keys import OKPKey
from pycose.messages import Sign1Message

from contracts.tools.case import TILL, key
from contracts.tools.vectors import FOLDER
from contracts.tools.vectors_of_values import ITEMS as NAMED
from tests.contracts.wire.items import ITEMS


@pytest.mark.parametrize(("data", "diagnostic"), [pytest.param(data, text, id=name) for name, data, text in NAMED])
def test_another_decoder_reads_a_named_item_as_we_do(data: str, diagnostic: str) -> None:
    """SPEC 1.2: the notation of the vectors is what it says, and its encoding is the vector."""
    assert diag2cbor(diagnostic).hex() == data
    again = cbor2diag(bytes.fromhex(data), pretty=False)
    assert diag2cbor(again).hex() == data


@given(ITEMS)
def test_another_encoder_writes_the_same_bytes(item: cbor.Item) -> None:
    """SPEC 1.1: from the notation of what we wrote."""
    data = cbor.dumps(item)
    assert diag2cbor(cbor2diag(data, pretty=False)) == data


def _diagnostic(item: cbor.Item) -> str:
    """RFC 8949 section 8, written here from the value and not from its encoding."""
    if isinstance(item, bool) or item is None:
        return {True: "true", False: "false", None: "null"}[item]
    if isinstance(item, bytes):
        return f"h'{item.hex()}'"
    if isinstance(item, str):
        return json.dumps(item)
    if isinstance(item, dict):
        return "{" + ",".join(f"{number}:{_diagnostic(item[number])}" for number in sorted(item)) + "}"
    return "[" + ",".join(map(_diagnostic, item)) + "]" if isinstance(item, list) else str(item)


@given(ITEMS)
def test_another_encoder_writes_the_same_bytes_from_the_value(item: cbor.Item) -> None:
    """SPEC 1.1."""
    assert diag2cbor(_diagnostic(item)) == cbor.dumps(item)


def _theirs(data: bytes, what: str) -> Sign1Message:
    """pycose's message; its own `decode` refuses the tuples that cbor2 6 puts into a tag."""
    tagged = cbor.loads(data)
    assert isinstance(tagged, cbor.Tag)
    protected, unprotected, payload, signature = tagged.value
    message = Sign1Message.from_cose_obj([protected, dict(unprotected), payload, signature], True)
    message.external_aad = f"exonomy/{what}/1".encode()
    return message


@pytest.mark.parametrize("what", ["commit", "authorization", "voucher", "down"])
@pytest.mark.parametrize("size", [0, 1, 23, 24, 255, 256, 1_000])
def test_pycose_verifies_what_we_sign(what: cose.What, size: int) -> None:
    """SPEC 2.3, 2.4."""
    message = _theirs(cose.sign(TILL, what, bytes(size)), what)
    message.key = OKPKey(crv="ED25519", x=key(TILL))
    assert message.phdr[KID] == key(TILL)
    assert message.payload == bytes(size)
    assert message.verify_signature()
    message.external_aad = b"exonomy/another/1"
    assert not message.verify_signature()


@pytest.mark.parametrize("what", ["commit", "down"])
@pytest.mark.parametrize("size", [0, 24, 256])
def test_we_verify_what_pycose_signs(what: cose.What, size: int) -> None:
    """SPEC 2.3, 2.4: the same bytes, as Ed25519 signs without chance."""
    message = Sign1Message(phdr={Algorithm: "EDDSA", KID: key(TILL)}, payload=bytes(size))
    message.external_aad = f"exonomy/{what}/1".encode()
    message.key = OKPKey(crv="ED25519", x=key(TILL), d=TILL)
    data = message.encode()
    assert cose.open_signed(data, what) == (key(TILL), bytes(size))
    assert data == cose.sign(TILL, what, bytes(size))


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=100))
def test_openssl_signs_and_verifies_as_we_do(seed: bytes, message: bytes) -> None:
    """SPEC 2.2."""
    theirs = Ed25519PrivateKey.from_private_bytes(seed)
    assert theirs.public_key().public_bytes_raw() == ed25519.public_key(seed)
    assert theirs.sign(message) == ed25519.sign(seed, message)


def test_openssl_is_laxer_than_libsodium_and_never_stricter() -> None:
    """SPEC 2.2: this is why one accept set is written down; what we take, others take too."""
    laxer = 0
    for case in json.loads((FOLDER / "ed25519.json").read_text())["cases"]:
        public, message, signature = (bytes.fromhex(case[name]) for name in ("public_key", "message", "signature"))
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except (InvalidSignature, ValueError):
            assert not case["accept"], case["name"]
        else:
            laxer += not case["accept"]
    assert laxer >= 3
