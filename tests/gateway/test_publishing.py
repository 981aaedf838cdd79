"""Which way a message goes to a device: by its cable and by the broker (SPEC 9.11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_gateway.broker.topics import DeviceId
from exonomy_gateway.config import Settings
from exonomy_gateway.gateway import Gateway

TILL = DeviceId("0123456789abcdef")


class Way:
    """Cables or a broker."""

    def __init__(self, *, takes: bool) -> None:
        self.takes = takes
        self.got: list[bytes] = []

    def publish(self, _device: DeviceId, payload: bytes) -> bool:
        self.got += [payload] if self.takes else []
        return self.takes


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    made = Gateway(tmp_path, Settings(), lambda _line: None)
    yield made
    made.database.close()


@pytest.mark.parametrize(("cable", "broker"), [(True, True), (True, False), (False, True), (False, False)])
def test_a_message_goes_every_way_there_is(gateway: Gateway, cable: bool, broker: bool) -> None:
    """Whoever says on a cable to be a till does not keep from the till what the broker would bring it."""
    gateway.cables = cables = Way(takes=cable)  # type: ignore[assignment]  # all that is asked of them
    gateway.link = link = Way(takes=broker)  # type: ignore[assignment]  # all that is asked of it
    assert gateway._publish(TILL, b"ack") == (cable or broker)
    assert (cables.got, link.got) == ([b"ack"] * cable, [b"ack"] * broker)
