import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from exonomy_gateway.money.payer import GOOD_CARD, pay_with_test_card
from exonomy_gateway.money.processor import HoldState, Processor
from exonomy_gateway.money.stripe_client import LazyClient
from exonomy_gateway.money.stripe_holds import StripeHolds

from tests.doubles.localstripe_server import LocalStripe
from tests.doubles.memory_processor import MemoryProcessor

SECRET_KEY, PUBLISHABLE_KEY = "sk_test_12345", "pk_test_12345"
WEBHOOK_SECRET = "whsec_12345"
TIMEOUTS_S = (5.0, 10.0)


def clock() -> int:
    return time.time_ns() // 1_000_000


@dataclass
class Payee:
    """A processor under test, and how its payer pays."""

    processor: Processor
    pay: Callable[[HoldState], object]


@pytest.fixture(scope="session")
def localstripe_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStripe]:
    with LocalStripe(tmp_path_factory.mktemp("localstripe")) as server:
        yield server


@pytest.fixture
def localstripe(localstripe_process: LocalStripe) -> LocalStripe:
    """The double with empty books: it writes all of them down at every change."""
    localstripe_process.forget()
    return localstripe_process


def stripe_holds(url: str, timeouts_s: tuple[float, float] = TIMEOUTS_S) -> StripeHolds:
    client = LazyClient(SECRET_KEY, url, timeouts_s=timeouts_s)
    return StripeHolds(client, clock=clock, webhook_secrets=(WEBHOOK_SECRET,))


def pay(url: str, hold: HoldState, card: str = GOOD_CARD) -> str:
    return pay_with_test_card(PUBLISHABLE_KEY, url, hold.payer_action, card)


@pytest.fixture
def stripe_payee(localstripe: LocalStripe) -> Payee:
    return Payee(stripe_holds(localstripe.url), lambda hold: pay(localstripe.url, hold))


@pytest.fixture
def memory_payee() -> Payee:
    processor = MemoryProcessor(clock, multi=False)
    return Payee(processor, lambda hold: processor.pay(hold.ref))
