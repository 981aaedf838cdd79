"""What a board is told at its set-up: `config.cbor`, which `firmware/lib/exonomy/config.py` reads."""

from dataclasses import dataclass
from typing import Final, Self

from exonomy_contracts.errors import ExonomyError
from exonomy_contracts.wire import cbor

_VERSION: Final = 1
_NAME_BYTES: Final = 80
"""Of a device's name, as the gateway bounds it."""
_SSID_BYTES: Final = 32
"""Of a WiFi's name (IEEE 802.11)."""
_PASSPHRASE: Final = range(8, 64)
"""Characters of a WPA passphrase; an open network has none."""
DISPLAYS: Final = ("mono", "colour")
"""Displays that a till can have; the first where none is named."""


class BadConfiguration(ExonomyError):
    """A value that a board can't use."""

    code = "configuration"


@dataclass(frozen=True, slots=True)
class Wifi:
    """A network and its passphrase, empty if it is open."""

    name: str
    password: str

    def __post_init__(self) -> None:
        """Refuse what no radio takes.

        Raises:
            BadConfiguration.
        """
        if not 1 <= len(self.name.encode()) <= _SSID_BYTES:
            raise BadConfiguration(f"a WiFi's name has 1 to {_SSID_BYTES} bytes")
        plain = self.password.isascii() and self.password.isprintable()
        if self.password and (len(self.password) not in _PASSPHRASE or not plain):
            raise BadConfiguration(
                f"a WiFi password has {_PASSPHRASE[0]} to {_PASSPHRASE[-1]} plain characters; leave it empty for an "
                "open network"
            )

    def __repr__(self) -> str:
        """Without the password."""
        return f"Wifi({self.name!r})"


@dataclass(frozen=True, slots=True)
class Configuration:
    """`publisher` is the key whose updates the board takes. Without a WiFi it reaches its gateway by cable."""

    name: str
    app: str
    board: str
    publisher: bytes
    wifi: Wifi | None
    language: str = "en"
    display: str = DISPLAYS[0]

    def __post_init__(self) -> None:
        """Refuse a name that the gateway would refuse later.

        Raises:
            BadConfiguration.
        """
        if not (1 <= len(self.name.encode()) <= _NAME_BYTES and self.name.isprintable()):
            raise BadConfiguration(f"a device's name has 1 to {_NAME_BYTES} bytes that can be printed")

    def encode(self) -> bytes:
        """The record for the board."""
        fields: dict[int, cbor.Item] = {0: _VERSION, 1: self.name, 2: self.app, 3: self.board, 4: self.publisher}
        if self.wifi is not None:
            fields[5] = [self.wifi.name, self.wifi.password]
        fields |= {6: self.language, 7: self.display}
        return cbor.dumps(fields)

    @classmethod
    def decode(cls, data: bytes) -> Self | None:
        """The record that a board has; None if it is none of ours."""
        try:
            fields = cbor.loads(data)
            if not isinstance(fields, dict) or fields.get(0) != _VERSION:
                return None
            name, app, board, publisher, wifi = (fields.get(key) for key in range(1, 6))
            language, display = fields.get(6, "en"), fields.get(7, DISPLAYS[0])
            if not (isinstance(name, str) and isinstance(app, str) and isinstance(board, str)):
                return None
            if not (isinstance(publisher, bytes) and isinstance(language, str) and isinstance(display, str)):
                return None
            return cls(name, app, board, publisher, _wifi(wifi), language, display)
        except ExonomyError:
            return None


def _wifi(fields: cbor.Item) -> Wifi | None:
    if not isinstance(fields, list | tuple) or len(fields) != 2:
        return None
    name, password = fields
    return Wifi(name, password) if isinstance(name, str) and isinstance(password, str) else None
