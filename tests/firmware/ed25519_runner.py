"""Answers a file of signature cases: `micropython ed25519_runner.py FIRMWARE_LIB CASES.json`."""

import json
import sys
from binascii import hexlify, unhexlify

sys.path.insert(0, sys.argv[1])

from exonomy import ed25519
from exonomy.errors import BadSignature


def accepted(public_key, message, signature):
    try:
        ed25519.verify(public_key, message, signature)
    except BadSignature:
        return False
    return True


with open(sys.argv[2]) as file:
    cases = json.load(file)
verified = [accepted(*[unhexlify(text) for text in case]) for case in cases["verify"]]
signed = [hexlify(ed25519.sign(unhexlify(seed), unhexlify(message))).decode() for seed, message in cases["sign"]]
sys.stdout.write(json.dumps({"native": ed25519.NATIVE, "verify": verified, "sign": signed}))
