"""How long one contract run takes, CBOR in to CBOR out, beside the least that wasmtime itself needs.

    python bench/contract_run.py [RUNS]

The run is a redemption's proof at a trade of two parts; `contract_run_largest_us_p50` is the same at a trade of sixteen
parts of which eight are redeemed, as large as a trade gets. Prints JSON: microseconds of encoding, run and decoding
(`contract_run_us_p50`, `_p95`), of a bare call of an empty function in a fresh store with the same settings
(`calibration`), and their ratio. All are measured in turns, so that whatever else the machine does meets each.
"""

import hashlib
import json
import statistics
import sys
import time
from collections.abc import Callable

import wasmtime
from exonomy_contracts import limits, modules
from exonomy_contracts.engine import machine
from exonomy_contracts.engine.admission import AdmittedModule, admit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import cbor

RUNS = 3_000
PARTS = 2
MOST_PARTS = 16
PART = 500
NOW_MS = 1_800_000_000_000
DEADLINE_MS = NOW_MS + 5 * 86_400_000
SELLER, BUYER, VOUCHER, TRADE, GATEWAY = (hashlib.sha256(name).digest() for name in (b"s", b"b", b"v", b"t", b"g"))

Fact = dict[int, cbor.Item]


class Trade:
    """A trade that the compiled contract brings from its terms to where it is measured."""

    def __init__(self, engine: Engine, parts: int) -> None:
        self._engine, self.parts = engine, parts
        self._module: AdmittedModule = admit(modules.load("trade"))
        self._inputs = 0
        self.state: bytes = cbor.dumps(None)

    def bring(self) -> None:
        """Agreed, locked, funded, and half of it redeemed."""
        total = self.parts * PART
        terms: cbor.Item = {
            0: SELLER,
            1: BUYER,
            2: VOUCHER,
            3: total,
            4: "USD",
            5: total,
            6: "USD",
            7: [PART] * self.parts,
            8: "stripe",
            9: GATEWAY,
            10: DEADLINE_MS,
            11: None,
        }
        lock: cbor.Item = {
            0: 1,
            1: total,
            2: "USD",
            3: DEADLINE_MS + 2 * limits.PROOF_GRACE_MS,
            4: SELLER,
            5: BUYER,
            6: SELLER,
            7: DEADLINE_MS + 300 * 86_400_000,
        }
        self.apply("init", terms, 0, SELLER, {3: [GATEWAY]})
        self.apply("locked", lock, 2, GATEWAY, {3: VOUCHER, 4: 2, 5: 0})
        self.apply("accept", {}, 1, BUYER, {})
        for hold in range(self.parts):
            self.apply("receipt", self._receipt(hold), 4, GATEWAY, {})
        for _ in range(self.parts // 2):
            self.apply(*self.proof())

    def proof(self) -> tuple[str, cbor.Item, int, bytes, Fact]:
        """A redemption of one part."""
        nonce = self._inputs.to_bytes(16, "big")
        fact: Fact = {3: SELLER, 4: BUYER, 5: PART, 6: "USD", 7: nonce, 8: NOW_MS + 3_600_000, 9: NOW_MS}
        return "redeem-proof", {0: PART}, 3, hashlib.sha256(b"till").digest(), fact

    def apply(self, op: str, args: cbor.Item, origin: int, author: bytes, more: Fact) -> None:
        """Run it and move on."""
        answer = self.run(op, args, origin, author, more)
        if not isinstance(answer, dict) or 0 not in answer:
            raise AssertionError(f"the contract refused {op}: {answer}")
        accepted = answer[0]
        assert isinstance(accepted, dict)
        self.state = cbor.dumps(accepted[0])

    def run(self, op: str, args: cbor.Item, origin: int, author: bytes, more: Fact) -> cbor.Item:
        """One run as the fold does it: the state is there as bytes; encode call and context, run, decode."""
        self._inputs += 1
        fact: Fact = {0: origin, 1: author, 2: hashlib.sha256(self._inputs.to_bytes(8, "big")).digest(), **more}
        call: cbor.Item = {0: op, 1: args, 2: fact}
        context: cbor.Item = {0: TRADE, 1: NOW_MS, 2: self._inputs}
        data = b"\xa3\0" + self.state + b"\1" + cbor.dumps(call) + b"\2" + cbor.dumps(context)
        return cbor.loads(self._engine.run(self._module, data).output)

    def _receipt(self, hold: int) -> cbor.Item:
        return {
            0: 3,
            1: hold,
            2: "stripe",
            3: f"pi_{hold}",
            4: "held",
            5: PART,
            6: 0,
            7: 0,
            8: "USD",
            9: NOW_MS + 7 * 86_400_000,
            10: "",
            11: hold,
        }


def whole_run(engine: Engine, parts: int) -> Callable[[], None]:
    """A proof at the trade, again and again from the same state."""
    trade = Trade(engine, parts)
    trade.bring()

    def run() -> None:
        answer = trade.run(*trade.proof())
        if not isinstance(answer, dict) or 0 not in answer:
            raise AssertionError(f"the contract refused the proof: {answer}")

    run()
    return run


def bare_run() -> Callable[[], None]:
    """A fresh store, an instance, a call of nothing."""
    engine = machine.new_engine()
    module = wasmtime.Module(engine, '(module (memory 16 16) (func (export "f")))')
    ready = wasmtime.Linker(engine).instantiate_pre(module)

    def run() -> None:
        with wasmtime.Store(engine) as store:
            store.set_fuel(limits.RUN_FUEL)
            store.set_epoch_deadline(1)
            function = ready.instantiate(store).exports(store)["f"]
            if not isinstance(function, wasmtime.Func):
                raise AssertionError("not a function")
            function(store)

    run()
    return run


def microseconds(action: Callable[[], None]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1e6


def main(runs: int) -> None:
    """Measure and print."""
    engine = Engine()
    actions = whole_run(engine, PARTS), whole_run(engine, MOST_PARTS), bare_run()
    times = [[microseconds(action) for action in actions] for _ in range(runs)]
    whole, largest, bare = zip(*times, strict=True)
    calibration = statistics.median(bare)
    figures = {
        "contract_run_us_p50": round(statistics.median(whole), 1),
        "contract_run_us_p95": round(statistics.quantiles(whole, n=20)[-1], 1),
        "contract_run_largest_us_p50": round(statistics.median(largest), 1),
        "contract_run_ratio": round(statistics.median(whole) / calibration, 2),
        "calibration": {"bare_wasmtime_call_us": round(calibration, 1)},
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
