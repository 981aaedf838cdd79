"""Answers a file of signature cases: `micropython ed25519_runner.py FIRMWARE_LIB CASES.json`."""

import json
import sys
from binascii import hexlify, unhexlify

sys.path.insert(0, sys.argv[1])

from exonomy import ed25519  # noqa: E402 - found only now
from exonomy.errors import BadSignature  # noqa: E402


def accepted(public_key, message, signature):
    try:
        ed25519.verify(public_key, message, signature)
    except BadSignature:
        return False
    return True


with open(sys.argv[2]) as file:
    cases = json.load(file)
print(
    json.dumps(
        {
            "verify": [accepted(*[unhexlify(text) for text in case]) for case in cases["verify"]],
            "sign": [
                hexlify(ed25519.sign(unhexlify(seed), unhexlify(message))).decode() for seed, message in cases["sign"]
            ],
        }
    )
)
