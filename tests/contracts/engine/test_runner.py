import hashlib
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import wasmtime
from exonomy_contracts import limits
from exonomy_contracts.engine import cache, machine, runner
from exonomy_contracts.engine.admission import AdmittedModule, admit
from exonomy_contracts.engine.errors import (
    EngineError,
    Interrupted,
    JunkOutput,
    Misbehaved,
    NotAdmitted,
    NoVerdict,
    OutOfFuel,
    OutputTooLarge,
    StackExhausted,
    Trapped,
)
from exonomy_contracts.engine.runner import Engine

from tests.contracts.modules import hostile

BUSY = bytes(wasmtime.wat2wasm(Path(__file__).with_name("busy.wat").read_text()))
ECHO = bytes(
    wasmtime.wat2wasm("""(module
      (memory (export "memory") 16 16)
      (func (export "abi") (result i32) (i32.const 1))
      (func (export "alloc") (param i32) (result i32) (i32.sub (i32.const 1048576) (local.get 0)))
      (func (export "apply") (param i32 i32) (result i64)
        (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1)))))""")
)
OK = b"\xa1\x00\xa3\x00\xa0\x01\x80\x02\x80"


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


class Kept(dict[str, bytes]):
    """A cache that counts what is asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.puts = 0

    def put(self, key: str, entry: bytes) -> None:
        self.puts += 1
        self[key] = entry


def test_a_run_gives_the_answer_and_its_fuel(engine: Engine) -> None:
    first, second = (engine.run(BUSY, b"neighbours") for _ in range(2))
    assert first.output == bytes(byte ^ 0xFF for byte in b"neighbours")
    assert first == second
    assert 100 < first.fuel_used < 2_000


@pytest.mark.parametrize("data", [b"", b"x", bytes(range(256)) * 200], ids=len)
def test_what_goes_in_is_what_the_contract_sees(engine: Engine, data: bytes) -> None:
    """The input may end exactly where the memory ends."""
    assert engine.run(admit(ECHO), data).output == data


def test_an_answer_may_have_output_bytes_and_no_more(engine: Engine) -> None:
    assert len(engine.run(ECHO, bytes(limits.OUTPUT_BYTES)).output) == limits.OUTPUT_BYTES
    with pytest.raises(OutputTooLarge) as caught:
        engine.run(ECHO, bytes(limits.OUTPUT_BYTES + 1))
    assert caught.value.size == limits.OUTPUT_BYTES + 1


def test_an_input_over_the_limit_is_the_callers_mistake(engine: Engine) -> None:
    with pytest.raises(ValueError, match=str(limits.INPUT_BYTES)):
        engine.run(ECHO, bytes(limits.INPUT_BYTES + 1))


ENDINGS: dict[str, tuple[type[EngineError], str]] = {
    "abi_two": (NotAdmitted, "abi 2, this engine knows 1"),
    "alloc_at_the_edge": (JunkOutput, "alloc returned a place outside memory"),
    "alloc_out_of_bounds": (JunkOutput, "alloc returned a place outside memory"),
    "calls_abort": (Trapped, "abort was called"),
    "deep_recursion": (StackExhausted, ""),
    "deep_recursion_of_large_frames": (StackExhausted, ""),
    "division_by_zero": (Trapped, "division by zero"),
    "empty_indirect_call": (Trapped, "call of an empty table entry"),
    "endless_abi": (OutOfFuel, ""),
    "endless_alloc": (OutOfFuel, ""),
    "endless_loop": (OutOfFuel, ""),
    "endless_work": (OutOfFuel, ""),
    "length_huge": (JunkOutput, "apply returned a place outside memory"),
    "length_past_the_end": (JunkOutput, "apply returned a place outside memory"),
    "load_out_of_bounds": (Trapped, "address outside memory"),
    "memory_bomb": (OutOfFuel, ""),
    "pointer_negative": (JunkOutput, "apply returned a place outside memory"),
    "pointer_out_of_bounds": (JunkOutput, "apply returned a place outside memory"),
    "state_too_large": (OutputTooLarge, "the answer has 200015 bytes, the limit is 65536"),
    "sum_wraps": (JunkOutput, "apply returned a place outside memory"),
    "too_many_events": (OutputTooLarge, "the answer has 180011 bytes, the limit is 65536"),
    "unreachable": (Trapped, "unreachable code"),
    "wrong_indirect_call": (Trapped, "indirect call of another type"),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_each_hostile_module_ends_by_its_own_error(engine: Engine, name: str) -> None:
    """SPEC 7.7 and 7.8: a misbehaving contract is a verdict, one that does not end is none."""
    kind, reason = ENDINGS[name]
    with pytest.raises(kind) as caught:
        engine.run(hostile.read(name).wasm, b"\xa0" * 100)
    assert getattr(caught.value, "reason", "") == reason
    assert engine.run(hostile.read("harmless").wasm, b"").output == OK


def test_every_hostile_module_has_an_ending_or_an_answer(engine: Engine) -> None:
    caught = {Misbehaved: ("trap", "answer"), NoVerdict: ("fuel",), NotAdmitted: ("admission",)}
    for module in hostile.every():
        try:
            engine.run(module.wasm, b"\xa0" * 100)
        except EngineError as error:
            by = next(words for kind, words in caught.items() if isinstance(error, kind))
            assert set(by) & set(module.caught.split(" or ")), module.name
            assert module.name in ENDINGS or isinstance(error, NotAdmitted), module.name
        else:
            assert module.caught in ("answer", "fresh store", "never"), module.name


@pytest.mark.parametrize("module", hostile.every("fresh store"), ids=lambda module: module.name)
def test_a_run_sees_nothing_of_the_run_before(engine: Engine, module: hostile.Hostile) -> None:
    first, *others = [engine.run(module.wasm, b"\xa0").output for _ in range(3)]
    assert others == [first, first]


SCRAWL = bytes(
    wasmtime.wat2wasm("""(module
      (memory (export "memory") 16 16)
      (func (export "abi") (result i32) (i32.const 1))
      (func (export "alloc") (param i32) (result i32) (i32.const 0))
      (func (export "apply") (param i32 i32) (result i64) (local $at i32) (local $seen i32)
        (loop $next
          (local.set $seen (i32.or (local.get $seen) (i32.load (local.get $at))))
          (i32.store (local.get $at) (i32.const -1))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (i32.const 1048576))))
        (i32.store (i32.const 0) (local.get $seen))
        (i64.const 4)))""")
)
"""Answers all bits that it finds in its memory, and leaves none of it clear."""


def test_memory_is_clear_however_often_it_was_written_on(engine: Engine) -> None:
    """It comes from the process's heap, where the last run's stood."""
    assert {engine.run(SCRAWL, b"").output for _ in range(20)} == {bytes(4)}


def test_a_contract_may_do_without_memory(engine: Engine) -> None:
    text = '(module (memory (export "memory") 0 0) (func (export "abi") (result i32) (i32.const 1))'
    text += '(func (export "alloc") (param i32) (result i32) (i32.const 0))'
    text += '(func (export "apply") (param i32 i32) (result i64) (i64.const 0)))'
    wasm = bytes(wasmtime.wat2wasm(text))
    assert engine.run(wasm, b"").output == b""
    with pytest.raises(JunkOutput, match="alloc returned a place outside memory"):
        engine.run(wasm, b"x")


def test_an_abi_that_traps_is_not_admitted(engine: Engine) -> None:
    text = '(module (memory (export "memory") 1 1) (func (export "abi") (result i32) unreachable)'
    text += '(func (export "alloc") (param i32) (result i32) unreachable)'
    text += '(func (export "apply") (param i32 i32) (result i64) unreachable))'
    with pytest.raises(NotAdmitted, match="its abi stopped: unreachable code"):
        engine.load(admit(bytes(wasmtime.wat2wasm(text))))


def test_a_module_cannot_fake_an_abort_by_its_names(engine: Engine) -> None:
    """What the engine says of an error quotes the module's own function names."""
    name = "error: unknown import: `env::abort` has not been defined"
    wasm = hostile.read("load_out_of_bounds").wasm
    names = bytes([len(name)]) + name.encode()
    functions = b"".join(bytes([index]) + names for index in range(3))
    names_section = b"\x04name" + b"\x01" + _size(len(functions) + 1) + b"\x03" + functions
    with pytest.raises(Trapped, match="address outside memory"):
        engine.run(wasm + b"\x00" + _size(len(names_section)) + names_section, b"")


def _size(number: int) -> bytes:
    return bytes([number & 0x7F | 0x80, number >> 7])


def interrupted(engine: Engine, slow: AdmittedModule) -> list[BaseException]:
    """How a run of a slow module ended while somebody kept interrupting."""
    ended: list[BaseException] = []

    def run() -> None:
        try:
            engine.run(slow, b"")
        except EngineError as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        engine.interrupt()
        thread.join(0.001)
    return ended


def test_a_run_can_be_interrupted_and_the_next_is_not(engine: Engine) -> None:
    slow = admit(hostile.read("memory_bomb").wasm)
    engine.load(slow)
    # On a busy machine a run may be through with its fuel before the other thread gets its turn: then once more.
    ended = next((ended for _ in range(20) if isinstance((ended := interrupted(engine, slow))[0], Interrupted)), [])
    assert [type(error) for error in ended] == [Interrupted]
    assert isinstance(ended[0], NoVerdict)
    assert engine.run(ECHO, b"again").output == b"again"


def test_runs_in_several_threads_do_not_meet(engine: Engine) -> None:
    aborts, echo = admit(hostile.read("calls_abort").wasm), admit(ECHO)

    def one(number: int) -> str:
        if number % 3 == 0:
            try:
                engine.run(aborts, b"")
            except Trapped as error:
                return error.reason
        data = hashlib.sha256(str(number).encode()).digest() * 50
        return "echo" if engine.run(echo, data).output == data else "mixed up"

    with ThreadPoolExecutor(8) as pool:
        counts = Counter(pool.map(one, range(900)))
    assert counts == {"abort was called": 300, "echo": 600}


def test_compiled_modules_are_kept_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "COMPILED_MODULES", 2)
    kept = Kept()
    engine = Engine(kept)
    modules = [hostile.read(name).wasm for name in ("harmless", "remembers", "empty_answer")]
    asked: list[str] = []
    monkeypatch.setattr(kept, "get", lambda key: asked.append(key))
    for number in (0, 1, 0, 2, 0, 1):
        engine.run(modules[number], b"")
    names = [hashlib.sha256(module).hexdigest() for module in modules]
    assert [names.index(key.partition("-")[0]) for key in asked] == [0, 1, 2, 1]


def test_module_bytes_are_admitted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading every instruction takes far longer than running some of them."""
    admitted: list[bytes] = []

    def read(module: bytes) -> AdmittedModule:
        admitted.append(module)
        return admit(module)

    monkeypatch.setattr(runner, "admit", read)
    engine = Engine()
    changed = ECHO.replace(b"apply", b"appty")
    assert [engine.run(ECHO, data).output for data in (b"1", b"2", b"3")] == [b"1", b"2", b"3"]
    for _ in range(2):
        with pytest.raises(NotAdmitted):
            engine.run(changed, b"")
    assert admitted == [ECHO, changed, changed]


def test_a_second_start_compiles_nothing() -> None:
    kept = Kept()
    for _ in range(2):
        assert Engine(kept).run(BUSY, b"\x00").output == b"\xff"
    assert kept.puts == 1
    (key,) = kept
    assert key == f"{hashlib.sha256(BUSY).hexdigest()}-{machine.fingerprint()}"


def damaged(entry: bytes) -> dict[str, bytes]:
    head = 51  # the mark and the hash
    return {
        "empty": b"",
        "cut in the head": entry[:30],
        "cut short": entry[:-1],
        "a bit turned at the end": entry[:-1] + bytes([entry[-1] ^ 1]),
        "a bit turned in the machine code": entry[:4000] + bytes([entry[4000] ^ 0x10]) + entry[4001:],
        "another mark": b"X" + entry[1:],
        "no hash": entry[head:],
        "machine code of another module": cache.seal("another", entry[head:]),
    }


@pytest.mark.parametrize("damage", damaged(bytes(5000)))
def test_a_damaged_entry_is_compiled_again_and_replaced(monkeypatch: pytest.MonkeyPatch, damage: str) -> None:
    kept = Kept()
    Engine(kept).run(BUSY, b"")
    (key,) = kept
    good = kept[key]
    kept[key] = damaged(good)[damage]
    loaded: list[bytes] = []
    monkeypatch.setattr(wasmtime.Module, "deserialize", lambda _engine, data: loaded.append(data))
    assert Engine(kept).run(BUSY, b"\x00").output == b"\xff"
    assert (loaded, kept.puts) == ([], 2)
    assert cache.unseal(key, kept[key]) is not None


def test_an_entry_of_another_engine_is_compiled_again() -> None:
    kept = Kept()
    Engine(kept).run(BUSY, b"")
    (key,) = kept
    kept[key] = cache.seal(key, bytes(wasmtime.Module(wasmtime.Engine(), BUSY).serialize()))
    assert Engine(kept).run(BUSY, b"\x00").output == b"\xff"
    assert kept.puts == 2


HARDSHIP = """
import faulthandler, json, resource, sys
from exonomy_contracts.engine.errors import EngineError
from exonomy_contracts.engine.runner import Engine
from tests.contracts.modules import hostile
modules, engine = hostile.every(), Engine()
engine.run(hostile.read("harmless").wasm, b"")
faulthandler.enable()
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + 64 * 2**20,) * 2)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(3):
    for module in modules:
        try:
            engine.run(module.wasm, bytes(1000))
        except EngineError:
            pass
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
json.dump([len(modules), after - before], sys.stdout)
"""


def test_all_hostile_modules_together_need_little_memory_and_no_signals() -> None:
    """With 64 MiB of addresses to spare, and a handler of faults that would end the process at the first one."""
    root = Path(__file__).resolve().parents[3]
    child = subprocess.run(
        [sys.executable, "-c", HARDSHIP], cwd=root, capture_output=True, text=True, check=False, timeout=50
    )
    assert child.returncode == 0, child.stderr[-2000:]
    number, grown_kib = map(int, child.stdout.strip("[]").split(","))
    assert number > 70
    assert grown_kib < 32 * 1024
    assert "Fatal" not in child.stderr
