"""How many seals per second the verifier replays on one core, beside the least that the runs themselves need.

    python bench/replay.py [SEALS]

A voucher of so many seals, each with one call of its issuer that gives some of it to one of eight holders, is exported
as a bundle. `replay_seals_per_s` counts what comes after the signatures: who sealed, what each cut takes in, the runs,
finality and money (steps 3 to 9 of SPEC 14). `check_seals_per_s` counts all nine steps, with one thread; each seal
comes with two signatures. Time is the processor's, so that what else the machine does counts less. Prints JSON;
`calibration` is the runs alone: as many of the same contract, bytes in to bytes out.
"""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from exonomy_contracts import modules
from exonomy_contracts.commit.signed import Commit, UnverifiedCommit
from exonomy_contracts.engine.admission import AdmittedModule
from exonomy_contracts.engine.runner import Engine, RunResult
from exonomy_contracts.wire.cbor import Item
from exonomy_verifier import verify
from exonomy_verifier.report import Say
from exonomy_verifier.steps import signatures

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.doubles.community import DAY_MS, Community, Person

SEALS = 10_000
HOLDERS = 8
ISSUER, GATEWAY = Person("issuer"), Person("gateway")


class Counting(Engine):
    """An engine that adds up how long its runs take."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds, self.runs = 0.0, 0

    def run(self, module: AdmittedModule | bytes, data: bytes) -> RunResult:
        """See `Engine.run`."""
        start = time.process_time()
        try:
            return super().run(module, data)
        finally:
            self.seconds += time.process_time() - start
            self.runs += 1


def voucher(seals: int) -> bytes:
    """The bundle."""
    community = Community()
    holders = [Person(f"holder {number}") for number in range(HOLDERS)]
    expires = community.now_ms + 9_000 * DAY_MS
    terms: Item = {0: "USD", 1: 10**9, 2: expires, 3: "Bread", 4: None, 5: 1, 6: True, 7: True, 8: ""}
    repo, code = community.repo(ISSUER, "voucher"), modules.load("voucher")
    contract = community.begin(ISSUER, repo, [GATEWAY], module=code, type="voucher", params=terms)
    community.seal(contract)
    community.call(ISSUER, contract, {0: 1}, op="list")
    community.seal(contract)
    for number in range(seals - 2):
        given: Item = {0: 0, 1: 1 + number % 7, 2: holders[number % HOLDERS].key}
        community.call(ISSUER, contract, given, op="give")
        community.seal(contract)
    return community.bundle(contract)


def main(seals: int) -> None:
    """Measure and print."""
    data, engine = voucher(seals), Counting()
    spent = [0.0]
    check = signatures.check

    def timed(commits: Sequence[UnverifiedCommit], threads: int | None, say: Say) -> list[Commit]:
        start = time.process_time()
        try:
            return check(commits, threads, say)
        finally:
            spent[0] += time.process_time() - start

    signatures.check = timed  # the same, with a watch
    start = time.process_time()
    verify(data, engine=engine, threads=1)
    whole = time.process_time() - start
    figures = {
        "replay_seals_per_s": round(seals / (whole - spent[0])),
        "check_seals_per_s": round(seals / whole),
        "bundle_bytes": len(data),
        "calibration": {"runs_per_s": round(engine.runs / engine.seconds)},
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SEALS)
