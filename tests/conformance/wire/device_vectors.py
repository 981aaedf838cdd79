"""Runs under MicroPython: `micropython device_vectors.py FIRMWARE_LIB FOLDER NAME…`; prints what differs, a line each.

The firmware's own code reads and writes the vectors here, so that both sides agree on bytes and not on a library.
"""

import json
import sys
from binascii import hexlify, unhexlify

sys.path.insert(0, sys.argv[1])

from exonomy import base45, cbor, commit, cose, ed25519, peer, redemption
from exonomy.down import open_down
from exonomy.enrolment import Enrolment
from exonomy.errors import BadInput

_SIGNERS = {}


def signer(seed):
    """A seed at work; what can be worked out before there is a message is worked out once."""
    if seed not in _SIGNERS:
        _SIGNERS[seed] = ed25519.Signer(unhexlify(seed))
    return _SIGNERS[seed]


def bytes_or_none(text):
    return None if text is None else unhexlify(text)


def refused(reader, *arguments):
    """Whether the reader refuses, and by nothing but the device's own error."""
    try:
        reader(*arguments)
    except BadInput:
        return True
    return False


def check_cbor(case):
    data = unhexlify(case["hex"])
    if not case["accept"]:
        return refused(cbor.loads, data)
    return cbor.dumps(cbor.loads(data)) == data


def check_sequence(case):
    data = unhexlify(case["hex"])
    if not case["accept"]:
        return refused(cbor.loads_sequence, data)
    return [hexlify(cbor.dumps(item)).decode() for item in cbor.loads_sequence(data)] == case["items"]


def check_base45(case):
    if not case["accept"]:
        return refused(base45.decode, case["text"])
    data = unhexlify(case["hex"])
    return base45.encode(data) == case["text"] and base45.decode(case["text"]) == data


def check_did_key(case):
    return not case["accept"] or peer.did_key(unhexlify(case["hex"])) == case["text"]


def check_ed25519(case):
    public, message, signature = (unhexlify(case[name]) for name in ("public_key", "message", "signature"))
    if "seed" in case:
        own = signer(case["seed"])
        if own.public_key != public or own.sign(message) != signature:
            return False
    return refused(ed25519.verify, public, message, signature) != case["accept"]


def check_cose(case):
    data = unhexlify(case["hex"])
    if not case["accept"]:
        return refused(cose.verify1, data, case["what"])
    payload = unhexlify(case["payload"])
    written = cose.sign1(signer(case["seed"]), case["what"], payload)
    return written == data and cose.verify1(data, case["what"]) == (unhexlify(case["kid"]), payload)


def check_commit(case):
    """The device writes commits and never reads a stranger's, so only what it can write is compared."""
    if "envelope" not in case or case["epoch"]:
        return True
    header = commit.header_bytes(
        unhexlify(case["repo"]),
        case["branch"],
        unhexlify(case["author"]),
        case["seq"],
        bytes_or_none(case["prev"]),
        [unhexlify(dep) for dep in case["deps"]],
        bytes_or_none(case["auth"]),
        case["kind"],
        case["time_ms"],
        unhexlify(case["body"]),
    )
    signed = cose.sign1(signer(case["seed"]), "commit", header)
    envelope = commit.envelope(signed, unhexlify(case["body"]))
    written = (header, commit.commit_id(header), signed, envelope)
    return written == tuple(unhexlify(case[name]) for name in ("hex", "id", "cose", "envelope"))


def open_note(data):
    """A till knows its merchant; a note of the vectors is taken by whoever signed it."""
    return redemption.open_note(data, cose.peek1(data)[0])


def check_redemption(case):
    if case["accept"]:
        note, authorization = redemption.parse_code(case["code"])
        open_note(note)
        redemption.open_authorization(authorization)
        return [note, authorization] == [unhexlify(case["note"]), unhexlify(case["authorization"])]
    if case["part"] == "code":
        return refused(redemption.parse_code, case["code"])
    if "unknown currency" in case["name"]:  # a device's table is the one it was enrolled with; `check` asks it
        return True
    opener = open_note if case["part"] == "note" else redemption.open_authorization
    return refused(opener, unhexlify(case["hex"]))


def check_down(case):
    data = unhexlify(case["hex"])
    if not case["accept"]:
        return refused(open_down, data, GATEWAY[0], GATEWAY[1])
    GATEWAY[:] = [unhexlify(case["gateway"]), unhexlify(case["device"])]
    down = open_down(data, *GATEWAY)
    items = [hexlify(cbor.dumps(item)).decode() for item in down.items]
    return (down.n, down.time_ms, items) == (case["n"], case["time_ms"], case["items"])


GATEWAY = [b"", b""]


def check_enrolment(case):
    data = unhexlify(case["hex"])
    return refused(Enrolment, data) != case["accept"]


for name in sys.argv[3:]:
    check = globals()["check_" + name]
    with open(sys.argv[2] + "/" + name + ".json") as file:
        cases = json.load(file)["cases"]
    for case in cases:
        if not check(case):
            sys.stdout.write(name + ": " + case["name"] + "\n")
    sys.stdout.write(name + " " + str(len(cases)) + "\n")
