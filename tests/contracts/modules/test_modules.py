"""The shipped modules: what they are, what they may not have, and that source, manifest and limits agree."""

import hashlib
import re
from importlib import resources
from pathlib import Path

import pytest
import wasmtime
from exonomy_contracts import limits, modules
from exonomy_contracts.engine.admission import admit

from tests.contracts.modules.drive import run
from tests.contracts.modules.examples import ACCEPTED, FACTS, STATES

ASSEMBLY = Path(__file__).parents[3] / "contracts/assembly"
NAMES = sorted(modules.manifest())


def wat(name: str) -> str:
    return resources.files(modules).joinpath(f"{name}.wat").read_text()


def test_there_is_a_module_for_each_contract_in_the_source() -> None:
    assert [room.name for room in sorted(ASSEMBLY.iterdir()) if (room / "index.ts").exists()] == NAMES
    assert NAMES == ["ballot", "community", "task", "trade", "voucher"]


@pytest.mark.parametrize("name", NAMES)
def test_a_module_is_what_the_manifest_says(name: str) -> None:
    module, entry = modules.load(name), modules.manifest()[name]
    assert (hashlib.sha256(module).hexdigest(), len(module)) == (entry.sha256, entry.bytes)
    assert entry.abi == 1
    assert entry.compiler.startswith("assemblyscript 0.28.")


@pytest.mark.parametrize("name", NAMES)
def test_a_module_is_admitted_small_and_wants_nothing(name: str) -> None:
    admitted = admit(modules.load(name))
    assert admitted.imports == ()
    assert admitted.pages <= 4
    assert len(admitted.code) < limits.MODULE_BYTES
    module = wasmtime.Module(wasmtime.Engine(), admitted.code)
    assert sorted(export.name for export in module.exports) == ["abi", "alloc", "apply", "memory"]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_beside_a_module_is_that_module(name: str) -> None:
    text = wat(name)
    assert not re.search(r"\b(f32|f64|memory\.grow|call_indirect|start)\b", text)
    first, second = (re.findall(r'\(export "(\w+)"', source) for source in (text, text_of(modules.load(name))))
    assert sorted(first) == sorted(second)
    assert len(re.findall(r"\(data ", text)) == len(re.findall(r"\(data ", text_of(modules.load(name))))


def text_of(module: bytes) -> str:
    """Just enough of a disassembly: exports and data segments, from the sections of the binary."""
    compiled = wasmtime.Module(wasmtime.Engine(), module)
    exports = "".join(f'(export "{export.name}"' for export in compiled.exports)
    return exports + "(data " * segments(module)


def segments(module: bytes) -> int:
    at = 8
    while at < len(module):
        number, at = module[at], at + 1
        size, at = leb128(module, at)
        if number == 11:
            return leb128(module, at)[0]
        at += size
    return 0


def leb128(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 0x80:
            return value, at


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_one_run_reaches_the_next_even_in_one_instance(name: str) -> None:
    """The engine gives each run a fresh store; a host that does not gets the same answers all the same."""
    store = wasmtime.Store()
    instance = wasmtime.Instance(store, wasmtime.Module(store.engine, modules.load(name)), [])
    exports = instance.exports(store)
    inputs = [data for owner, data in (make() for make in ACCEPTED.values()) if owner == name]
    for contract in STATES[name]():
        inputs += [contract.encode(op, args, FACTS["call"]) for op, args in (("cancel", {}), ("expire", {0: 1}))]
    for data in [*inputs, *reversed(inputs), *inputs]:
        at = exports["alloc"](store, len(data))
        exports["memory"].write(store, data, at)
        place = exports["apply"](store, at, len(data))
        start, length = place >> 32 & 0xFFFFFFFF, place & 0xFFFFFFFF
        assert bytes(exports["memory"].read(store, start, start + length)) == run(name, data)


def test_an_unknown_module_is_named_together_with_the_known_ones() -> None:
    with pytest.raises(modules.UnknownModule, match=r"'vouchers'.*trade, voucher"):
        modules.load("vouchers")


def test_a_damaged_module_is_not_handed_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for file in ("manifest.json", "voucher.wasm"):
        (tmp_path / file).write_bytes(resources.files(modules).joinpath(file).read_bytes())
    with (tmp_path / "voucher.wasm").open("r+b") as module:
        module.seek(4_000)
        module.write(b"?")
    monkeypatch.setattr(modules.resources, "files", lambda _package: tmp_path)
    with pytest.raises(modules.DamagedModule, match="install Exonomy again"):
        modules.load("voucher")


@pytest.mark.parametrize(
    ("file", "constant", "value"),
    [
        ("value/checked.ts", "AMOUNT", limits.AMOUNT),
        ("value/grace.ts", "PROOF_GRACE_MS", limits.PROOF_GRACE_MS),
        ("wire/canonical.ts", "DEPTH", limits.CBOR_DEPTH),
        ("host/abi.ts", "INPUT_BYTES", limits.INPUT_BYTES),
        ("host/answer.ts", "STATE_BYTES", limits.STATE_BYTES),
        ("host/refusal.ts", "LINE_BYTES", limits.REFUSAL_CHARS),
        ("value/nonces.ts", "NONCE_BYTES", limits.NONCE_BYTES),
        ("voucher/state.ts", "PIECES", limits.VOUCHER_PIECES),
        ("voucher/state.ts", "LOCKS", limits.VOUCHER_LOCKS),
        ("trade/receipt.ts", "REF_CHARS", 2 * limits.WORD_CHARS),
        ("trade/receipt.ts", "REASON_CHARS", limits.REFUSAL_CHARS),
    ],
)
def test_source_and_limits_agree(file: str, constant: str, value: int) -> None:
    (expression,) = re.findall(rf"const {constant}: \w+ = ([\d_ *]+);", (ASSEMBLY / file).read_text())
    factors = [int(factor) for factor in expression.split("*")]
    product = 1
    for factor in factors:
        product *= factor
    assert product == value
