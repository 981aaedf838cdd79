"""Measures signing, verifying and redemptions up to the stored proof: `micropython firmware/tools/measure.py FOLDER`.

The journal lies on a file in FOLDER that plays the flash of a board; its figures contain that file's fsync. Prints one
line of JSON for each figure.
"""

import gc
import json
import os
import sys
import time

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
for _folder in ("/../lib", "/../boards/unix"):
    sys.path.insert(0, _HERE + _folder)

from exonomy import base45, cbor, cose, ed25519  # noqa: E402 - found only now
from exonomy.clock import Clock  # noqa: E402  # found only now
from exonomy.enrolment import Enrolment  # noqa: E402  # found only now
from exonomy.flash import FlashStorage  # noqa: E402  # found only now
from exonomy.journal import Journal  # noqa: E402  # found only now
from exonomy.till import Till  # noqa: E402  # found only now
from flash_file import GRANULE, FlashFile  # noqa: E402  # found only now

_ROUNDS = 24
# More than the backlog holds: between them the gateway acknowledges, as it would.
_REDEMPTIONS = 120
_BLOCKS = 64
_NOW = 1_790_000_000_000
_SIGNED = bytes(range(200))


def _median(values):
    return sorted(values)[len(values) // 2]


def _timed(action):
    started = time.ticks_us()
    result = action()
    return result, time.ticks_diff(time.ticks_us(), started) / 1000


def _calibration():
    """Milliseconds of a loop that is always the same: how quick the machine is just now."""

    def loop():
        x = 0
        for i in range(300_000):
            x = (x * 5 + i) & 0xFFFF
        return x

    _say("loop_ms_p50", _median([_timed(loop)[1] for _ in range(9)]))


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
    _say("public_key_ms", _timed(lambda: ed25519.public_key(b"s" * 32))[1])
    _say("sign_ms_p50", _median(signing))
    _say("verify_ms_p50", _median(verifying))


def _say(name, value):
    print(json.dumps({name: round(value, 2)}))


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


def _down(gateway, device, n, items):
    return cose.sign1(gateway, "down", cbor.dumps([1, device.public_key, n, _NOW + n, items]))


def _a_till(path, gateway, merchant, device):
    lease = ["lease", "USD", 10**9, 10**9, _NOW + 3_600_000]
    key = gateway.public_key
    record = [1, key, merchant.public_key, b"R" * 32, b"G" * 32, "h", 1, None, "c", "u", "p", _NOW, lease]
    journal = Journal(FlashStorage(FlashFile(path, _BLOCKS), os.urandom, GRANULE), os.urandom)
    clock = Clock(time.ticks_ms, time.ticks_diff)
    till = Till(device, Enrolment(cbor.dumps(record)), journal, clock, os.urandom)
    till.load()
    return till


def _redemptions(path):
    gateway, merchant, holder, device = [ed25519.Signer(seed * 32) for seed in (b"g", b"m", b"h", b"d")]
    till = _a_till(path, gateway, merchant, device)
    checking = []
    accepting = []
    hearing = []
    for number in range(1, _REDEMPTIONS + 1):
        gc.collect()
        text = _code(merchant, holder, number)
        gc.collect()
        scanned, ms = _timed(lambda text=text: till.check(text))
        checking.append(ms)
        sale, ms = _timed(lambda scanned=scanned: till.accept(scanned, 6_000))
        accepting.append(ms)
        entry = till.log.waiting[-1]
        items = [["ack", till.log.branch, entry.seq, entry.id], ["verdict", sale.id, "paid", "", 6_000, "USD"]]
        message = _down(gateway, device, number, items)
        _, ms = _timed(lambda message=message: (till.hear(message), till.store()))
        hearing.append(ms)
        size = len(entry.envelope)
    _say("code_chars", len(text))
    _say("proof_bytes", size)
    _say("scan_to_checked_ms_p50", _median(checking))
    _say("key_to_stored_ms_p50", _median(accepting))
    _say("verdict_to_stored_ms_p50", _median(hearing))
    # From the scan to the stored proof, and with the gateway's word on it.
    _say("taken_per_s", 1000 * _REDEMPTIONS / (sum(checking) + sum(accepting)))
    _say("settled_per_s", 1000 * _REDEMPTIONS / (sum(checking) + sum(accepting) + sum(hearing)))


def main():
    """Prints the figures."""
    path = (sys.argv[1] if len(sys.argv) > 1 else ".") + "/measure.flash"
    # What a run that was cut short left behind would be taken for this one's.
    if "measure.flash" in os.listdir(path[: -len("/measure.flash")]):
        os.remove(path)
    _calibration()
    _signatures()
    _redemptions(path)
    os.remove(path)


main()
