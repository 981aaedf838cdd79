"""The vectors of `contracts/vectors/`, as far as they are a device's business: read, refused and written alike."""

import json
from binascii import hexlify, unhexlify

from exonomy import base45, cbor, ed25519, peer
from exonomy.down import open_down
from exonomy.enrolment import Enrolment
from exonomy.errors import BadInput
from exonomy.redemption import open_authorization, open_note, parse_code

_FOLDER = __file__.rsplit("/", 1)[0] + "/../../../contracts/vectors/"


def _cases(name):
    with open(_FOLDER + name + ".json") as file:
        cases = json.load(file)["cases"]
    assert cases
    return cases


def _agrees(name, reads):
    """Every accepted case is read, every other is refused."""
    wrong = []
    for case in _cases(name):
        try:
            reads(case)
            accepted = True
        except BadInput:
            accepted = False
        if accepted != case["accept"]:
            wrong.append(case["name"])
    assert wrong == [], wrong


def test_cbor():
    def reads(case):
        data = unhexlify(case["hex"])
        assert cbor.dumps(cbor.loads(data)) == data

    _agrees("cbor", reads)


def test_sequence():
    def reads(case):
        items = cbor.loads_sequence(unhexlify(case["hex"]))
        assert [hexlify(cbor.dumps(item)).decode() for item in items] == case["items"]

    _agrees("sequence", reads)


def test_base45():
    def reads(case):
        data = base45.decode(case["text"])
        if case["accept"]:
            assert hexlify(data).decode() == case["hex"] and base45.encode(data) == case["text"]

    _agrees("base45", reads)


def test_did_key():
    for case in _cases("did_key"):
        if case["accept"]:
            assert peer.did_key(unhexlify(case["hex"])) == case["text"]


def test_ed25519():
    def reads(case):
        key, message, signature = [unhexlify(case[name]) for name in ("public_key", "message", "signature")]
        ed25519.verify(key, message, signature)
        if "seed" in case:
            assert ed25519.sign(unhexlify(case["seed"]), message) == signature
            assert ed25519.public_key(unhexlify(case["seed"])) == key

    _agrees("ed25519", reads)


def test_cose():
    from exonomy import cose

    def reads(case):
        kid, payload = cose.verify1(unhexlify(case["hex"]), case["what"])
        if case["accept"]:
            assert hexlify(kid).decode() == case["kid"] and hexlify(payload).decode() == case["payload"]

    _agrees("cose", reads)


def test_enrolment():
    _agrees("enrolment", lambda case: Enrolment(unhexlify(case["hex"])))


def test_down():
    first = _cases("down")[0]
    gateway = unhexlify(first["gateway"])
    device = unhexlify(first["device"])

    def reads(case):
        message = open_down(unhexlify(case["hex"]), gateway, device)
        if case["accept"]:
            assert (message.n, message.time_ms) == (case["n"], case["time_ms"])
            assert [hexlify(cbor.dumps(item)).decode() for item in message.items] == case["items"]

    _agrees("down", reads)


def test_redemption():
    def reads(case):
        part = case.get("part", "code")
        if part == "code":
            note, authorization = parse_code(case["code"])
            if case["accept"]:
                assert hexlify(note).decode() == case["note"]
                open_note(note, ed25519.public_key(unhexlify(case["issuer_seed"])))
                open_authorization(authorization)
        elif part == "note":
            data = unhexlify(case["hex"])
            open_note(data, data[12:44])
        else:
            open_authorization(unhexlify(case["hex"]))

    _agrees("redemption", reads)


def test_this_device_writes_the_same_bytes():
    import sys

    sys.path.insert(0, _FOLDER + "../../firmware/tools")
    import vectors

    for name in vectors.MAKERS:
        given = {case["name"]: case for case in _cases(name)}
        made = vectors.vectors(name)["cases"]
        assert len(made) > 1, name
        for case in made:
            for field in case:
                assert given[case["name"]][field] == case[field], (name, case["name"], field)


def test_manifest():
    from exonomy import cose
    from exonomy.manifest import Manifest

    def reads(case):
        _, payload = cose.verify1(unhexlify(case["manifest"]), "update")
        read = Manifest(payload)
        if case["accept"]:
            assert hexlify(read.name).decode() == case["name_hash"] and read.counter == case["counter"]
            assert [[file.path, file.size] for file in read.files] == case["files"]

    _agrees("manifest", reads)
