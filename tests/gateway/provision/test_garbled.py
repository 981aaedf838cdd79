"""A board whose answers are garbled: by another program on its port, or by what its own system prints there."""

from collections.abc import Callable

import pytest
from exonomy_gateway.provision.cable import Cable
from exonomy_gateway.provision.errors import CableOut
from mpremote.transport_serial import SerialTransport

from tests.gateway.provision.board import PtyBoard

GARBLED = [b"E (4711) wifi: b'\\x01'", b"\xff\xfe"]


@pytest.mark.parametrize("answer", GARBLED)
@pytest.mark.parametrize(
    "ask",
    [lambda cable: cable.sha256("/boot.py"), lambda cable: cable.read("/boot.py")],
    ids=["hash", "read"],
)
def test_a_garbled_answer_is_told(
    board: PtyBoard, monkeypatch: pytest.MonkeyPatch, answer: bytes, ask: Callable[[Cable], bytes | None]
) -> None:
    """mpremote reads answers as Python values, and lets through what that raises."""
    with Cable(board.port) as cable:
        cable.write("/boot.py", b"pass")
        monkeypatch.setattr(
            SerialTransport, "exec", lambda self, command, data_consumer=None: answer if "print" in command else b""
        )
        with pytest.raises(CableOut, match="garbled"):
            ask(cable)
