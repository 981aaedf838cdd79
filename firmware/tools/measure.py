"""Measures signing, verifying and a redemption up to the stored proof: `micropython firmware/tools/measure.py`.

The store is a real file, so its figure contains an fsync of the folder it is run on.
"""

import gc
import os
import sys
import time

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
sys.path.insert(0, _HERE + "/../lib")

from exonomy import base45, cbor, cose, ed25519  # noqa: E402 - found only now
from exonomy.clock import Clock  # noqa: E402  # found only now
from exonomy.enrolment import Enrolment  # noqa: E402  # found only now
from exonomy.journal import FileStorage, Journal  # noqa: E402  # found only now
from exonomy.till import Till  # noqa: E402  # found only now

_ROUNDS = 24
_NOW = 1_790_000_000_000
_SIGNED = bytes(range(200))


def _median(values):
    return sorted(values)[len(values) // 2]


def _timed(action):
    started = time.ticks_us()
    result = action()
    return result, time.ticks_diff(time.ticks_us(), started) / 1000


def _signatures():
    signer = ed25519.Signer(b"s" * 32)
    signing = []
    verifying = []
    for i in range(_ROUNDS):
        message = bytes((i,)) + _SIGNED
        signature, ms = _timed(lambda message=message: signer.sign(message))
        signing.append(ms)
        _, ms = _timed(
            lambda message=message, signature=signature: ed25519.verify(signer.public_key, message, signature)
        )
        verifying.append(ms)
    print("public key from a seed, ms", round(_timed(lambda: ed25519.public_key(b"s" * 32))[1], 2))
    print("sign and verify the result, 201 bytes, ms", round(_median(signing), 2))
    print("verify, 201 bytes, ms", round(_median(verifying), 2))


def _code(merchant, holder, number):
    note = cose.sign1(
        merchant,
        "voucher",
        cbor.dumps([1, b"T" * 32, b"V" * 32, holder.public_key, 6_000, "USD", _NOW + 3_600_000]),
    )
    nonce = number.to_bytes(16, "big")
    authorization = cose.sign1(
        holder,
        "authorization",
        cbor.dumps([1, b"T" * 32, merchant.public_key, 6_000, "USD", nonce, _NOW, _NOW + 3_600_000]),
    )
    return "EXO1:" + base45.encode(cbor.dumps([note, authorization]))


def _redemptions(path):
    merchant, holder, device = [ed25519.Signer(seed * 32) for seed in (b"m", b"h", b"d")]
    lease = ["lease", "USD", 10**9, 10**9, _NOW + 3_600_000]
    record = [1, b"g" * 32, merchant.public_key, b"R" * 32, b"G" * 32, "h", 1, None, "c", "u", "p", _NOW, lease]
    clock = Clock(time.ticks_ms, time.ticks_diff)
    till = Till(device, Enrolment(cbor.dumps(record)), Journal(FileStorage(path), os.urandom), clock, os.urandom)
    till.load()
    checking = []
    accepting = []
    for number in range(_ROUNDS):
        text = _code(merchant, holder, number)
        gc.collect()
        scanned, ms = _timed(lambda text=text: till.check(text))
        checking.append(ms)
        _, ms = _timed(lambda scanned=scanned: till.accept(scanned, 6_000))
        accepting.append(ms)
    print("a code has", len(text), "characters, its proof", len(till.log.waiting[-1].envelope), "bytes")
    print("scan to checked (two signatures), ms", round(_median(checking), 2))
    print("key to signed and stored (fsync), ms", round(_median(accepting), 2))


def main():
    """Prints the figures."""
    path = (sys.argv[1] if len(sys.argv) > 1 else ".") + "/measure.journal"
    # What a run that was cut short left behind would be taken for this one's.
    FileStorage(path).replace([])
    _signatures()
    _redemptions(path)
    os.remove(path)


main()
