"""How long one contract run takes, CBOR in to CBOR out, beside the least that wasmtime itself needs.

    python bench/contract_run.py [RUNS]

Prints JSON: microseconds of encoding, run and decoding (`contract_run_us_p50`, `_p95`), of a bare call of an empty
function in a fresh store with the same settings (`calibration`), and their ratio. The two are measured in turns, so
that whatever else the machine does meets both.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable

import wasmtime
from exonomy_contracts import limits
from exonomy_contracts.engine import machine
from exonomy_contracts.engine.admission import AdmittedModule, admit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import cbor

RUNS = 3_000
MODULE_BYTES = 10_240

# It reads all of its input and answers with the state it was given, which stands in the input at bytes 2 to 2 + size.
CONTRACT = """(module
  (memory (export "memory") 16 16)
  (data (i32.const 1024) "\\a1\\00\\a3\\00")
  {padding}
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 65536))
  (func $copy (param $from i32) (param $to i32) (param $len i32)
    (loop $again
      (i32.store8 (local.get $to) (i32.load8_u (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 1)))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br_if $again (local.tee $len (i32.sub (local.get $len) (i32.const 1))))))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (call $copy (local.get $ptr) (i32.const 524288) (local.get $len))
    (call $copy (i32.add (local.get $ptr) (i32.const 2)) (i32.const 1028) (i32.const {size}))
    (i32.store (i32.const {end}) (i32.const 0x80028001))
    (i64.const {answer})))
"""
STEP = "(local.set 0 (i64.mul (local.get 0) (i64.const 1234567)))"
SPARE = f"(func (param i64) (result i64) {STEP * 20} (local.get 0))"


def state() -> cbor.Item:
    """About what a voucher with four pieces knows."""
    pieces = [{0: n, 1: bytes(32), 2: 2_500, 3: 0, 4: None, 5: 1, 6: 0} for n in range(4)]
    return {0: 1, 1: bytes(32), 2: "USD", 3: 10_000, 4: 1_900_000_000_000, 5: "An hour of plumbing", 8: pieces, 9: 4}


def contract(size: int) -> AdmittedModule:
    """A module of some 10 KB that copies its input and answers with the `size` bytes of state in it."""
    answer = 1024 << 32 | 4 + size + 4

    def build(spare: int) -> bytes:
        text = CONTRACT.format(padding=SPARE * spare, size=size, end=1028 + size, answer=answer)
        return bytes(wasmtime.wat2wasm(text))

    each = len(build(2)) - len(build(1))
    return admit(build((MODULE_BYTES - len(build(0))) // each))


def whole_run(engine: Engine) -> Callable[[], None]:
    """One run as the fold does it: the state is there as bytes; encode call and context, run, decode the answer."""
    known = cbor.dumps(state())
    answer = {0: {0: state(), 1: [], 2: []}}
    module = contract(len(known))
    call: cbor.Item = {0: "split", 1: {0: 1, 1: 500}, 2: {0: 1, 1: bytes(32), 2: bytes(32)}}
    context: cbor.Item = {0: bytes(32), 1: 1_800_000_000_000, 2: 7}

    def run() -> None:
        data = b"\xa3\0" + known + b"\1" + cbor.dumps(call) + b"\2" + cbor.dumps(context)
        if cbor.loads(engine.run(module, data).output) != answer:
            raise AssertionError("the contract answered something else")

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
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1e6


def main(runs: int) -> None:
    """Measure and print."""
    actions = whole_run(Engine()), bare_run()
    times = [[microseconds(action) for action in actions] for _ in range(runs)]
    whole, bare = (sorted(column) for column in zip(*times, strict=True))
    calibration = statistics.median(bare)
    figures = {
        "contract_run_us_p50": statistics.median(whole),
        "contract_run_us_p95": statistics.quantiles(whole, n=20)[-1],
        "calibration": calibration,
        "contract_run_ratio": statistics.median(whole) / calibration,
    }
    print(json.dumps({name: round(figure, 2) for name, figure in figures.items()}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
