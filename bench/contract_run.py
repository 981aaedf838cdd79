"""How long a run of each contract takes, bytes in to bytes out, beside the least that wasmtime itself needs.

    python bench/contract_run.py [RUNS]

Each contract runs the input with the largest state of the golden scenarios (`voucher_run_us_p50`, `_p95` and so on;
beside it stand which input it was, its fuel and the module's bytes). `contract_run_us_p50` is a redemption's proof at a
golden trade as the fold does it: call and context are encoded and the answer is decoded too. `task_200_run_us_p50` is a
task of 200 credits whose every list is full, the largest state that any contract can have.

Prints JSON; `calibration` is a bare call of an empty function in a fresh store with the same settings. All are measured
in turns, so that whatever else the machine does meets each.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import wasmtime
from exonomy_contracts import limits, modules
from exonomy_contracts.engine import machine
from exonomy_contracts.engine.admission import admit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import cbor

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import golden
from golden import Golden

from tests.contracts.modules.drive import INPUT_ID
from tests.contracts.modules.tasks import MANAGER, state_bytes
from tests.contracts.modules.test_task_proof import largest as largest_task

RUNS = 1_000
PROOF = "redeem-proof"

Figures = dict[str, object]


def run_of(engine: Engine, contract: str, data: bytes) -> Callable[[], None]:
    """The contract on this input, which it accepts."""
    module = admit(modules.load(contract))

    def run() -> None:
        engine.run(module, data)

    answer = cbor.loads(engine.run(module, data).output)
    if not isinstance(answer, dict) or 0 not in answer:
        raise AssertionError(f"{contract} refused: {answer}")
    return run


def fold_of(engine: Engine, proof: Golden) -> Callable[[], None]:
    """One input as the fold takes it: the state is there as bytes; encode call and context, run, decode."""
    module, state = admit(modules.load(proof.contract)), proof.state
    _, call, context = proof.parts

    def run() -> None:
        cbor.loads(engine.run(module, b"\xa3\x00" + state + cbor.dumps({1: call, 2: context})[1:]).output)

    run()
    return run


def bare_run() -> Callable[[], None]:
    """A fresh store, an instance with a contract's memory, a call of nothing."""
    engine = machine.new_engine()
    module = wasmtime.Module(engine, '(module (memory 4 4) (func (export "f")))')
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


def full_task() -> tuple[bytes, Figures]:
    """The input that approves an offer of the largest task, and how large that is."""
    task = largest_task()
    data = task.encode("approve", {0: 0}, {0: 1, 1: MANAGER, 2: INPUT_ID})
    fuel = Engine().run(admit(modules.load("task")), data).fuel_used
    return data, {"task_200_fuel": fuel, "task_200_state_bytes": state_bytes(task)}


def told(largest: dict[str, Golden]) -> Figures:
    """What does not change from run to run."""
    figures: Figures = {}
    for name, one in largest.items():
        figures[f"{name}_input"] = f"{one.scenario}: {one.op}"
        figures[f"{name}_state_bytes"] = len(one.state)
        figures[f"{name}_fuel"] = one.fuel
        figures[f"{name}_module_bytes"] = modules.manifest()[name].bytes
    figures["module_bytes_max"] = max(entry.bytes for entry in modules.manifest().values())
    return figures


def main(runs: int) -> None:
    """Measure and print."""
    engine, found = Engine(), list(golden.inputs())
    largest = golden.largest(found)
    proofs = [one for one in found if one.contract == "trade" and one.op == PROOF]
    credits_input, sizes = full_task()
    actions = {f"{name}_run": run_of(engine, name, one.data) for name, one in largest.items()}
    actions["contract_run"] = fold_of(engine, max(proofs, key=lambda one: len(one.state)))
    actions["task_200_run"] = run_of(engine, "task", credits_input)
    actions["bare"] = bare_run()
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(runs):
        for name, action in actions.items():
            times[name].append(microseconds(action))
    calibration = statistics.median(times.pop("bare"))
    figures: Figures = {}
    for name, taken in times.items():
        figures[f"{name}_us_p50"] = round(statistics.median(taken), 1)
        figures[f"{name}_us_p95"] = round(statistics.quantiles(taken, n=20)[-1], 1)
    figures |= told(largest) | sizes
    figures["contract_run_ratio"] = round(statistics.median(times["contract_run"]) / calibration, 2)
    figures["calibration"] = {"bare_wasmtime_call_us": round(calibration, 1)}
    print(json.dumps(figures))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
