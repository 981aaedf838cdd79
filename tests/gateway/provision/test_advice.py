"""What would keep a board from ever reaching its gateway is said at its set-up."""

from types import SimpleNamespace

import pytest
from exonomy_gateway.cli.flash_command import _Order
from exonomy_gateway.provision import sources
from exonomy_gateway.provision.configuration import Configuration, Wifi

SHOP = Wifi("Shop", "secret words")


def advice(host: str, wifi: Wifi | None = SHOP, board: str = "pico2_w") -> str:
    order = _Order("till-1", sources.BOARDS[board], wifi, wifi is None, "", "")
    told = Configuration("till-1", "terminal", board, bytes(32), wifi)
    return " ".join(order.advice(SimpleNamespace(host=host), told))  # type: ignore[arg-type]  # only its host is asked


@pytest.mark.parametrize("host", ["192.168.1.9", "2001:db8::7"])
def test_an_address_in_the_shop_needs_no_advice(host: str) -> None:
    assert advice(host) == ""


def test_an_address_of_this_machine_only_is_told() -> None:
    assert "this machine only" in advice("127.0.0.1")


def test_a_name_is_told_for_looking_it_up_can_outlast_the_watchdog() -> None:
    assert "look up 'gateway.local'" in advice("gateway.local")


def test_a_board_without_wifi_has_the_cable() -> None:
    assert "by its cable only" in advice("gateway.local", wifi=None)


def test_a_workstation_reaches_all_of_it() -> None:
    assert advice("127.0.0.1", board="unix") == ""
