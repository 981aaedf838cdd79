"""Runs a contract once over its input: bytes in, bytes out, the same on every machine (SPEC 10).

Each run has a store of its own, so nothing of one run reaches the next and runs in several threads don't meet. There is
no clock here: fuel bounds a run's work, and who has a clock may call `Engine.interrupt`.
"""

import functools
import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final, cast

import wasmtime

from exonomy_contracts import limits
from exonomy_contracts.engine import cache as entries
from exonomy_contracts.engine import machine
from exonomy_contracts.engine.admission import AdmittedModule, admit
from exonomy_contracts.engine.cache import ModuleCache
from exonomy_contracts.engine.errors import (
    EngineError,
    EngineFault,
    Interrupted,
    JunkOutput,
    Misbehaved,
    NotAdmitted,
    OutOfFuel,
    OutputTooLarge,
    StackExhausted,
    Trapped,
)

_ABI: Final = 1
_PAGE_BYTES: Final = 65_536
_ABORTED: Final = "unknown import: `env::abort` has not been defined"

# Fixed sentences: a reason may end in a seal, where it must not change with the engine's version.
_TRAPS: Final = {
    wasmtime.TrapCode.MEMORY_OUT_OF_BOUNDS: "address outside memory",
    wasmtime.TrapCode.TABLE_OUT_OF_BOUNDS: "index outside the table",
    wasmtime.TrapCode.INDIRECT_CALL_TO_NULL: "call of an empty table entry",
    wasmtime.TrapCode.BAD_SIGNATURE: "indirect call of another type",
    wasmtime.TrapCode.INTEGER_OVERFLOW: "integer overflow",
    wasmtime.TrapCode.INTEGER_DIVISION_BY_ZERO: "division by zero",
    wasmtime.TrapCode.UNREACHABLE: "unreachable code",
}


class _Signature(wasmtime.FuncType):
    """A type whose lists are made once. wasmtime-py asks for a function's type and makes its lists at every call."""

    @functools.cached_property
    def params(self) -> list[wasmtime.ValType]:
        """See `wasmtime.FuncType`."""
        return super().params

    @functools.cached_property
    def results(self) -> list[wasmtime.ValType]:
        """See `wasmtime.FuncType`."""
        return super().results


_I32, _I64 = wasmtime.ValType.i32, wasmtime.ValType.i64
_SIGNATURES: Final = {
    "abi": _Signature([], [_I32()]),
    "alloc": _Signature([_I32()], [_I32()]),
    "apply": _Signature([_I32(), _I32()], [_I64()]),
}
"""SPEC 10.1; admission has held the module to them, and the engine itself refuses a call that differs."""


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run gave. `fuel_used` is for people and benches; it differs between versions of the engine."""

    output: bytes
    fuel_used: int


class Engine:
    """Compiles admitted modules and runs them; one is enough for a process, and any thread may call any method."""

    def __init__(self, cache: ModuleCache | None = None) -> None:
        """`cache` keeps compiled modules beyond this process; see `cache` for how far it is trusted."""
        self._engine = machine.new_engine()
        self._cache = cache
        self._compiled: OrderedDict[bytes, wasmtime.InstancePre] = OrderedDict()
        self._lock = threading.Lock()

    def interrupt(self) -> None:
        """Stop every run that is under way now, each with `Interrupted`; later runs are not affected.

        A safety net for the caller's watchdog, above the fuel: it is a matter of time, so it never gives a verdict.
        """
        self._engine.increment_epoch()

    def run(self, module: AdmittedModule | bytes, data: bytes) -> RunResult:
        """Call the module's `apply` with `data` in a fresh instance.

        Args:
            module: what `admit` gave, or module bytes, which are admitted unless they are compiled here already.
            data: input bytes, at most INPUT_BYTES.

        Raises:
            NotAdmitted: the module is outside SPEC 10.1.
            Misbehaved: Trapped, JunkOutput or OutputTooLarge; the contract's fault, the same everywhere.
            NoVerdict: OutOfFuel, StackExhausted, Interrupted or EngineFault; nothing may be concluded.
            ValueError: the input has more than INPUT_BYTES.
        """
        if len(data) > limits.INPUT_BYTES:
            raise ValueError(f"an input of {len(data)} bytes, the limit is {limits.INPUT_BYTES}")
        # Admission reads every instruction, which takes some hundred times as long as a run.
        ready = self._known(hashlib.sha256(module).digest()) if isinstance(module, bytes) else None
        if ready is None:
            ready = self._ready(admit(module) if isinstance(module, bytes) else module)
        with self._store() as store:
            return _apply(store, ready, data)

    def load(self, module: AdmittedModule) -> None:
        """Compile a module, or take it from the cache, ahead of its first run.

        Raises:
            NotAdmitted: its `abi` does not return 1.
            NoVerdict: its `abi` did not end.
        """
        self._ready(module)

    def _store(self) -> wasmtime.Store:
        store = wasmtime.Store(self._engine)
        store.set_fuel(limits.RUN_FUEL)
        store.set_epoch_deadline(1)
        store.set_limits(limits.MEMORY_PAGES * _PAGE_BYTES, limits.MODULE_TABLE_ENTRIES, 1, 1, 1)
        return store

    def _known(self, name: bytes) -> wasmtime.InstancePre | None:
        """The compiled form of an admitted module whose bytes have this SHA-256, as long as it is remembered."""
        with self._lock:
            ready = self._compiled.get(name)
            if ready is not None:
                self._compiled.move_to_end(name)
            return ready

    def _ready(self, module: AdmittedModule) -> wasmtime.InstancePre:
        ready = self._known(module.hash)
        if ready is not None:
            return ready
        # Outside the lock, so that one slow compilation stops nobody; two threads may do the same work once.
        ready = self._link(self._compile(module))
        with self._store() as store:
            _check_abi(store, ready)
        with self._lock:
            self._compiled[module.hash] = ready
            while len(self._compiled) > limits.COMPILED_MODULES:
                self._compiled.popitem(last=False)
        return ready

    def _compile(self, module: AdmittedModule) -> wasmtime.Module:
        if self._cache is None:
            return self._translate(module)
        key = f"{module.hash.hex()}-{machine.fingerprint()}"
        kept = self._restore(key, self._cache.get(key))
        if kept is not None:
            return kept
        compiled = self._translate(module)
        self._cache.put(key, entries.seal(key, bytes(compiled.serialize())))
        return compiled

    def _restore(self, key: str, entry: bytes | None) -> wasmtime.Module | None:
        compiled = None if entry is None else entries.unseal(key, entry)
        if compiled is None:
            return None
        try:
            return wasmtime.Module.deserialize(self._engine, compiled)
        except wasmtime.WasmtimeError:  # from another engine, which the fingerprint did not tell apart: compile anew
            return None

    def _translate(self, module: AdmittedModule) -> wasmtime.Module:
        try:
            return wasmtime.Module(self._engine, module.code)
        except wasmtime.WasmtimeError as error:
            raise EngineFault(str(error)) from error

    def _link(self, compiled: wasmtime.Module) -> wasmtime.InstancePre:
        """Resolve `env.abort`, the one import there can be, to a trap inside the engine.

        A Python function there would be slower and unsafe: wasmtime-py keeps what it raises in one variable for all
        threads, so that one run's abort could surface in another's.
        """
        linker = wasmtime.Linker(self._engine)
        linker.define_unknown_imports_as_traps(compiled)
        return linker.instantiate_pre(compiled)


class _Instance:
    """One instance in one store, with the three functions and the memory of SPEC 10.1."""

    def __init__(self, store: wasmtime.Store, ready: wasmtime.InstancePre) -> None:
        self.store = store
        try:
            exports = ready.instantiate(store).exports(store)
        except (wasmtime.WasmtimeError, wasmtime.Trap) as error:
            # Admission saw to it that every segment fits, so only the machine itself can fail here.
            raise EngineFault(str(error)) from error
        self.exports = exports
        # Admission has checked what these names are, and that memory never grows: it stays in its place.
        memory = cast(wasmtime.Memory, exports["memory"])
        # All of it at once: each read and write of wasmtime-py's makes a type, two copies and a check, 10 µs a time.
        self.memory = memoryview(memory.get_buffer_ptr(store)).cast("B")

    def call(self, name: str, *arguments: int) -> int:
        """Call an exported function with unsigned 32-bit integers."""
        # As values with a type: from a plain int wasmtime-py finds it out, some 2 µs each.
        values = [wasmtime.Val.i32(argument) for argument in arguments]
        function, signature = cast(wasmtime.Func, self.exports[name]), _SIGNATURES[name]
        function.type = lambda store: signature  # type: ignore[method-assign]  # asking wasmtime took a fifth of a run
        try:
            return cast(int, function(self.store, *values))
        except wasmtime.Trap as trap:
            raise _fault(trap) from trap
        except wasmtime.WasmtimeError as error:
            # Only the engine's last words tell a call of `env.abort` apart (before them come names the module chose);
            # others give no verdict.
            aborted = str(error).rstrip().endswith(_ABORTED)
            raise (Trapped("abort was called") if aborted else EngineFault(str(error))) from error


def _fault(trap: wasmtime.Trap) -> EngineError:
    match trap.trap_code:
        case wasmtime.TrapCode.OUT_OF_FUEL:
            return OutOfFuel(limits.RUN_FUEL)
        case wasmtime.TrapCode.INTERRUPT:
            return Interrupted()
        case wasmtime.TrapCode.STACK_OVERFLOW:
            return StackExhausted()
        case code if code in _TRAPS:
            return Trapped(_TRAPS[code])
    return EngineFault(str(trap))


def _check_abi(store: wasmtime.Store, ready: wasmtime.InstancePre) -> None:
    """Once per compiled module: `abi` takes nothing and starts from a fresh instance, so it can't change its mind."""
    try:
        abi = _Instance(store, ready).call("abi")
    except Misbehaved as error:
        raise NotAdmitted(f"its abi stopped: {error.reason}") from error
    if abi != _ABI:
        raise NotAdmitted(f"abi {abi}, this engine knows {_ABI}")


def _apply(store: wasmtime.Store, ready: wasmtime.InstancePre, data: bytes) -> RunResult:
    instance = _Instance(store, ready)
    start = instance.call("alloc", len(data)) & 0xFFFF_FFFF
    if start + len(data) > len(instance.memory):
        raise JunkOutput("alloc returned a place outside memory")
    instance.memory[start : start + len(data)] = data
    answer = instance.call("apply", start, len(data)) & 0xFFFF_FFFF_FFFF_FFFF
    start, length = answer >> 32, answer & 0xFFFF_FFFF
    if start + length > len(instance.memory):
        raise JunkOutput("apply returned a place outside memory")
    if length > limits.OUTPUT_BYTES:
        raise OutputTooLarge(length, limits.OUTPUT_BYTES)
    return RunResult(bytes(instance.memory[start : start + length]), limits.RUN_FUEL - store.get_fuel())
