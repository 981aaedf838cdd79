"""How fast a bundle's signatures are checked on all cores, beside bare libsodium on one core in the same run.

    python bench/signatures.py [--seconds 3]

The commits are checked as the verifier's second step does it: COSE structure, signature, body hash. The calibration is
libsodium alone, through the same binding and over messages of the same size; on idle cores the ratio is above 1.
"""

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable

from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.signed import UnverifiedCommit, read
from exonomy_contracts.wire.ed25519 import public_key
from exonomy_verifier.steps import signatures
from nacl import bindings

COMMITS = 4_000
PEERS = 20
ROUNDS = 5  # of calibration and measurement in turns, so that a busy moment hits both


def commits() -> list[UnverifiedCommit]:
    """Calls of 120 bytes by several people, read and not verified."""
    writers = [LogWriter(bytes([peer]) * 32, b"r" * 32, "ledger") for peer in range(PEERS)]
    written = [
        writers[number % PEERS].append("call", [1, "redeem", b"x" * 100], number, deps=(b"i" * 32,))
        for number in range(COMMITS)
    ]
    return [read(commit.cose, commit.body) for commit in written]


def per_second(run: Callable[[], int], seconds: float) -> float:
    """How many things a second `run` does; it returns how many it did."""
    done, start = 0, time.perf_counter()
    while (spent := time.perf_counter() - start) < seconds:
        done += run()
    return done / spent


def cpu_us(run: Callable[[], int]) -> float:
    """Microseconds of all cores' time for each thing that `run` does; other work on the machine does not count."""
    before = time.process_time()
    done = run()
    return (time.process_time() - before) / done * 1e6


def bare() -> int:
    """Verifies on this thread with nothing around it."""
    for _ in range(500):
        bindings.crypto_sign_open(SIGNED, KEY)
    return 500


SEED = b"s" * 32
KEY = public_key(SEED)
SIGNED = bindings.crypto_sign(b"m" * 340, bindings.crypto_sign_seed_keypair(SEED)[1])


def main() -> None:
    """Measure and print one line of JSON."""
    parser = argparse.ArgumentParser(description="Measure how fast a bundle's signatures are checked.")
    parser.add_argument("--seconds", type=float, default=3.0, help="of measuring, in all (%(default)s)")
    each = parser.parse_args().seconds / (2 * ROUNDS)
    given = commits()

    def checked() -> int:
        return len(signatures.check(given, None, lambda _finding: None))

    rounds = [(per_second(checked, each), per_second(bare, each)) for _ in range(ROUNDS)]
    rate, calibration = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(
        json.dumps(
            {
                "signatures_per_s": round(rate),
                "calibration": round(calibration),
                "signatures_ratio": round(rate / calibration, 2),
                "cpu_us_per_signature": round(cpu_us(checked), 1),
                "cores": os.cpu_count(),
            }
        )
    )


if __name__ == "__main__":
    main()
