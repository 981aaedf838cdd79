"""Lists longer than a page: found beyond the first page, events in the order they happened."""

import pytest
from exonomy_gateway.money import stripe_holds as module
from exonomy_gateway.money.errors import Unreachable
from exonomy_gateway.money.processor import Hint, HoldRequest, HoldState

from tests.doubles.localstripe_server import LocalStripe

from .conftest import pay, stripe_holds


@pytest.fixture
def holds(localstripe: LocalStripe, monkeypatch: pytest.MonkeyPatch) -> list[HoldState]:
    """Seven paid holds, read two to a page."""
    monkeypatch.setattr(module, "PAGE_OBJECTS", 2)
    adapter = stripe_holds(localstripe.url)
    made = [
        adapter.begin_hold(HoldRequest(f"ours {number}", 100, "EUR", b"", b"", "", 0, f"key {number}"))
        for number in range(7)
    ]
    for hold in made:
        pay(localstripe.url, hold)
    return made


def test_a_reference_beyond_the_first_page(localstripe: LocalStripe, holds: list[HoldState]) -> None:
    found = stripe_holds(localstripe.url).find_by_ref("ours 0")
    assert found is not None
    assert found.ref == holds[0].ref


def test_too_many_to_look_through_is_not_a_no(
    localstripe: LocalStripe, holds: list[HoldState], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIND_OBJECTS", 6)
    with pytest.raises(Unreachable, match="can't tell"):
        stripe_holds(localstripe.url).find_by_ref("ours 0")


def test_events_over_several_pages_in_order(
    localstripe: LocalStripe, holds: list[HoldState], monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = stripe_holds(localstripe.url)
    start = adapter.events("").cursor
    for hold in holds:
        adapter.release_to(hold.ref, 100, True, f"release {hold.ref}")
    expected = tuple(Hint(hold.ref) for hold in holds)
    assert adapter.events(start).hints == expected
    monkeypatch.setattr(module, "POLL_EVENTS", 5)
    first = adapter.events(start)
    second = adapter.events(first.cursor)
    assert first.hints + second.hints == expected


def test_a_cursor_that_is_too_old_is_a_gap(localstripe: LocalStripe, holds: list[HoldState]) -> None:
    page = stripe_holds(localstripe.url).events("evt_forgotten")
    assert page.gap
    assert page.hints[-1] == Hint(holds[-1].ref)
