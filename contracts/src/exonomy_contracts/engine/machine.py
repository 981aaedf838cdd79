"""The WebAssembly engine's settings: the same for validating, compiling and running.

wasmtime-py builds its engine with an unchecked unwrap: a combination of features that wasmtime calls inconsistent ends
the *process*, it raises nothing. Measured with 50.0.1: turning off reference types aborts ("the
component-model-async feature requires the wasm reference-types proposal"), and so does turning off SIMD before relaxed
SIMD. So reference types stay on here, and `admission` is what keeps them and everything else out.
"""

import functools
import hashlib

import wasmtime

from exonomy_contracts import limits
from exonomy_contracts.engine.errors import NotAdmitted


def new_engine() -> wasmtime.Engine:
    """An engine that knows as little beyond WebAssembly 1.0 as wasmtime-py can be built with."""
    config = wasmtime.Config()
    config.wasm_relaxed_simd = False
    config.wasm_simd = False
    config.wasm_threads = False
    config.shared_memory = False
    config.wasm_tail_call = False
    config.wasm_multi_memory = False
    config.wasm_memory64 = False
    config.wasm_multi_value = False
    config.wasm_bulk_memory = False
    config.wasm_wide_arithmetic = False
    config.wasm_custom_page_sizes = False
    config.wasm_stack_switching = False
    config.wasm_exceptions = False
    config.wasm_gc = False
    config.wasm_function_references = False
    config.gc_support = False
    config.wasm_component_model = False
    config.consume_fuel = True
    config.epoch_interruption = True
    # Traps are checked for in the machine code, not caught as SIGSEGV or SIGFPE. Measured: with signals, a program that
    # calls faulthandler.enable() after the engine's start dies at a contract's first bad address.
    config.signals_based_traps = False
    config.max_wasm_stack = limits.WASM_STACK_BYTES
    # A module has at most 64 KiB: threads for compiling would cost more than they save, and would outlive a fork.
    config.parallel_compilation = False
    # Memory comes from the process's own heap, cleared: wasmtime takes it there when nothing is reserved, guarded or
    # mapped. Mapping pages anew for each run took 60 to 100 µs longer. Without signals every access is checked in
    # machine code anyway, so guard pages would be touched by a bug of the compiler's alone.
    config.memory_reservation = 0
    config.memory_reservation_for_growth = 0
    config.memory_guard_size = 0
    config.memory_init_cow = False
    return wasmtime.Engine(config)


@functools.cache
def _validator() -> wasmtime.Engine:
    return new_engine()


def validate(module: bytes) -> None:
    """The engine's own check, types of operands included, of bytes that passed ours.

    Raises:
        NotAdmitted: the module is not valid.
    """
    try:
        wasmtime.Module.validate(_validator(), module)
    except wasmtime.WasmtimeError as error:
        raise NotAdmitted(f"not a valid module: {error}") from error


@functools.cache
def fingerprint() -> str:
    """Names the machine code that this engine makes: 64 hex digits that change with its version, settings and CPU.

    It is the hash of an empty module's compiled form, which carries all of that in its head.
    """
    empty = wasmtime.Module(_validator(), b"\0asm\1\0\0\0").serialize()
    return hashlib.sha256(empty).hexdigest()
