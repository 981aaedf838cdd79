"""`make firmware-qemu` fails when a count is above its bound, and says which."""

import measure_board
import measure_signing


def test_a_count_above_its_bound_is_named() -> None:
    most = {
        "mps2-an385 armv7m": {"heap": 24_576, "derive": 10**9, "sign": 1_000_000, "verify": 2_500_000},
        "mps2-an385 python": {"heap": 10**6, "derive": 10**9, "sign": 30_000_000, "verify": 150_000_000},
        "virt-rv32 rv32imc": {"heap": 24_576, "derive": 10**9, "sign": 10**9, "verify": 10**9},
    }
    assert measure_signing.broken(most) == []
    most["mps2-an385 armv7m"]["sign"] += 1
    most["mps2-an385 python"]["verify"] += 1
    most["virt-rv32 rv32imc"]["heap"] += 1
    assert measure_signing.broken(most) == [
        "mps2-an385 armv7m: sign is 1,000,001, above 1,000,000",
        "mps2-an385 python: verify is 150,000,001, above 150,000,000",
        "virt-rv32 rv32imc: heap is 24,577, above 24,576",
    ]


def test_a_redemption_or_a_heap_above_its_bound_is_named() -> None:
    most = {name: {figure: bound} for name, (figure, bound) in measure_board.BOUNDS.items()}
    assert measure_board.broken(most) == []
    most["mono native"]["answer"] += 1
    most["colour heap"]["least"] += 1
    assert measure_board.broken(most) == [
        "mono native: answer is 60,000,001, above 60,000,000",
        "colour heap: least is 163,841, above 163,840",
    ]
