"""What holds of the refusals of every contract: each has its own number, is explained, and can be said."""

import re
from pathlib import Path

import pytest
from exonomy_contracts import modules

from tests.contracts.modules.drive import SELLER, VOUCHER, Contract
from tests.contracts.modules.refusing import ASSEMBLY, codes, numbered
from tests.contracts.modules.vouchers import params

ROOMS = ["host", *sorted(modules.manifest())]


def sources(room: str) -> str:
    return "".join(path.read_text() for path in sorted((ASSEMBLY / room).glob("*.ts")))


def pages() -> dict[str, str]:
    docs = Path(__file__).parents[3] / "docs/contracts"
    return {name: (docs / f"{name}.md").read_text() for name in modules.manifest()}


@pytest.mark.parametrize("room", ROOMS)
def test_no_number_is_used_twice(room: str) -> None:
    numbers = list(numbered(ASSEMBLY / room / "error.ts").values())
    assert len(set(numbers)) == len(numbers) > 0
    assert numbers == sorted(numbers)
    if room != "host":
        assert not set(numbers) & set(numbered(ASSEMBLY / "host/error.ts").values())


@pytest.mark.parametrize("room", ROOMS)
def test_every_reason_is_explained_and_said_somewhere(room: str) -> None:
    source = sources(room)
    for code in numbered(ASSEMBLY / room / "error.ts"):
        assert re.search(rf"/\*\* .+ \*/\n  {code} = ", source), f"{code} is not explained"
        assert re.search(rf"\bCode\.{code}\b", source), f"{code} is never said"


@pytest.mark.parametrize("name", sorted(modules.manifest()))
def test_every_reason_stands_on_the_contracts_page(name: str) -> None:
    page = pages()[name]
    for code, number in codes(name).items():
        assert f"| {number} | `{code}` |" in page


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "1970-01-01 00:00"),
        (951_782_399_999, "2000-02-28 23:59"),
        (951_782_400_000, "2000-02-29 00:00"),
        (951_868_800_000, "2000-03-01 00:00"),
        (1_709_164_800_000, "2024-02-29 00:00"),
        (4_107_542_400_000, "2100-03-01 00:00"),
        (4_102_444_799_000, "2099-12-31 23:59"),
        (2**64 - 1, "9999-12-31 23:59"),
    ],
)
def test_times_are_dates_of_the_calendar(ms: int, text: str) -> None:
    voucher = Contract("voucher", VOUCHER)
    voucher.now = ms
    assert f"after {text} UTC" in voucher.init(SELLER, params(expires=0)).text
