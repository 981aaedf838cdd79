"""SPEC 2.1, 2.3, 2.4, 4: signed things and commits."""

from binascii import hexlify, unhexlify
from hashlib import sha256

from cast import DEVICE, MERCHANT
from exonomy import cbor, commit, cose, peer
from exonomy.errors import BadInput, BadMessage, BadSignature
from refusal import refuses


def test_a_signed_thing_has_one_form():
    data = cose.sign1(DEVICE, "commit", b"payload")
    tag = cbor.loads(data)
    assert tag.number == 18 and tag.value[1:3] == [{}, b"payload"] and len(tag.value[3]) == 64
    assert cbor.loads(tag.value[0]) == {1: -8, 4: DEVICE.public_key}
    assert cose.verify1(data, "commit") == (DEVICE.public_key, b"payload")
    assert cose.peek1(data) == (DEVICE.public_key, b"payload")


def test_a_signature_is_good_for_one_purpose():
    data = cose.sign1(DEVICE, "voucher", b"payload")
    for what in ("commit", "authorization", "down"):
        refuses(BadSignature, cose.verify1, data, what)


def test_every_truncation_and_every_changed_byte_is_refused():
    data = cose.sign1(DEVICE, "commit", b"payload")
    for length in range(len(data)):
        refuses(BadInput, cose.verify1, data[:length], "commit")
    for at in range(0, len(data), 3):
        refuses(BadInput, cose.verify1, data[:at] + bytes((data[at] ^ 4,)) + data[at + 1 :], "commit")


def test_other_forms_are_refused():
    protected, empty, payload, signature = cbor.loads(cose.sign1(DEVICE, "commit", b"p")).value
    es256 = cbor.dumps({1: -7, 4: DEVICE.public_key})
    for parts in (
        [protected, empty, payload],
        [protected, {4: DEVICE.public_key}, payload, signature],
        [protected, empty, None, signature],
        [es256, empty, payload, signature],
        [cbor.dumps({1: -8}), empty, payload, signature],
        [cbor.dumps({1: -8, 4: DEVICE.public_key, 5: 0}), empty, payload, signature],
        [protected, empty, payload, signature[:63]],
        [protected, empty, payload, signature + b"\x00"],
    ):
        refuses(BadMessage, cose.verify1, cbor.dumps(cbor.Tag(18, parts)), "commit")
    refuses(BadMessage, cose.verify1, cbor.dumps([protected, empty, payload, signature]), "commit")


def _header(seq, prev):
    body = b"\x80"
    return commit.header_bytes(
        b"r" * 32, "device/0", DEVICE.public_key, seq, prev, [b"d" * 32], b"g" * 32, "proof", 5, body
    )


def test_a_commit_is_named_by_its_header():
    header = _header(0, None)
    fields = cbor.loads(header)
    assert len(fields) == 13 and fields[11:] == [sha256(b"\x80").digest(), 1]
    assert commit.commit_id(header) == sha256(b"exonomy/commit/1" + header).digest()
    signed = cose.sign1(DEVICE, "commit", header)
    assert commit.open_envelope(commit.envelope(signed, b"\x80")) == (fields, commit.commit_id(header), b"\x80")


def test_prev_is_null_exactly_at_the_beginning():
    refuses(ValueError, _header, 0, b"p" * 32)
    refuses(ValueError, _header, 1, None)


def test_peers_are_written_as_did_key():
    # The did:key method's own Ed25519 example.
    key = unhexlify("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
    assert peer.did_key(key) == "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
    assert peer.device_name(key) == "2e6fcce36701dc79"
    assert peer.did_key(MERCHANT.public_key).startswith("did:key:z6Mk")
    assert len(hexlify(key)) == 64
