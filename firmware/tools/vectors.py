"""Prints, as this device's own code writes them, the bytes that `contracts/vectors/` says they must be.

    micropython firmware/tools/vectors.py cbor|cose|commit|down|redemption > other.json

The values come from the vectors, decoded; the bytes are encoded, and where the vectors give a seed signed, anew.
The answer is in the form of a vector file: {"about", "clause", "cases": [{"name", "hex", …}]}.
"""

import json
import sys
from binascii import hexlify, unhexlify

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
sys.path.insert(0, _HERE + "/../lib")

from exonomy import base45, cbor, commit, cose  # noqa: E402 - found only now
from exonomy.ed25519 import Signer  # noqa: E402  # found only now

_VECTORS = _HERE + "/../../contracts/vectors/"


def _hex(data):
    return None if data is None else hexlify(data).decode()


def _bytes(text):
    return None if text is None else unhexlify(text)


def _cbor(case):
    return {"hex": _hex(cbor.dumps(cbor.loads(_bytes(case["hex"]))))}


def _cose(case):
    signed = cose.sign1(Signer(_bytes(case["seed"])), case["what"], _bytes(case["payload"]))
    return {"hex": _hex(signed)}


def _commit(case):
    header = cbor.dumps(
        [
            1,
            _bytes(case["repo"]),
            case["branch"],
            _bytes(case["author"]),
            case["seq"],
            _bytes(case["prev"]),
            [_bytes(dep) for dep in case["deps"]],
            _bytes(case["auth"]),
            case["kind"],
            case["epoch"],
            case["time_ms"],
            _bytes(case["body_hash"]),
            case["body_len"],
        ]
    )
    made = {"hex": _hex(header), "id": _hex(commit.commit_id(header))}
    if "seed" in case:
        signed = cose.sign1(Signer(_bytes(case["seed"])), "commit", header)
        made["cose"] = _hex(signed)
        made["envelope"] = _hex(commit.envelope(signed, _bytes(case["body"])))
    return made


def _down(case):
    items = [cbor.loads(_bytes(item)) for item in case["items"]]
    payload = cbor.dumps([1, _bytes(case["device"]), case["n"], case["time_ms"], items])
    return {"hex": _hex(cose.sign1(Signer(_bytes(case["seed"])), "down", payload))}


def _redemption(case):
    note = cose.peek1(_bytes(case["note"]))[1]
    authorization = cose.peek1(_bytes(case["authorization"]))[1]
    signed_note = cose.sign1(Signer(_bytes(case["issuer_seed"])), "voucher", note)
    signed = cose.sign1(Signer(_bytes(case["holder_seed"])), "authorization", authorization)
    code = "EXO1:" + base45.encode(cbor.dumps([signed_note, signed]))
    return {"note": _hex(signed_note), "authorization": _hex(signed), "code": code}


MAKERS = {"cbor": _cbor, "cose": _cose, "commit": _commit, "down": _down, "redemption": _redemption}


def vectors(name):
    """The vectors of one file, made anew."""
    with open(_VECTORS + name + ".json") as file:
        given = json.load(file)
    cases = []
    for case in given["cases"]:
        if case["accept"]:
            made = MAKERS[name](case)
            made["name"] = case["name"]
            cases.append(made)
    return {"about": given["about"], "clause": given["clause"], "cases": cases}


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in MAKERS:
        print(__doc__)
        sys.exit(2)
    print(json.dumps(vectors(sys.argv[1])))
