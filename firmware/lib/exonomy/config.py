"""What a board was told when it was set up: its name, its app, what board it is, whose updates it takes, its WiFi.

`{0: 1, 1: name, 2: app, 3: board, 4: publisher's key, 5: [WiFi name, password], 6: language, 7: display}` in CBOR; the
last three may be absent. The loader reads it too, so it imports little.
"""

from . import cbor
from .errors import BadMessage

PATH = "config.cbor"
# Bytes of the whole record.
CONFIG_BYTES = 1_024
_VERSION = 1
_KEY_BYTES = 32
MONO, COLOUR = "mono", "colour"


def _is_text(value):
    return isinstance(value, str) and len(value) > 0


def _is_wifi(value):
    return isinstance(value, list) and len(value) == 2 and _is_text(value[0]) and isinstance(value[1], str)


def _is_ours(fields):
    return fields.get(0) is not True and fields.get(0) == _VERSION and set(fields) <= {0, 1, 2, 3, 4, 5, 6, 7}


def _is_key(value):
    return isinstance(value, bytes) and len(value) == _KEY_BYTES


class Config:
    """`wifi` is (name, password) or None; an empty password means an open network. Without one there is a cable."""

    def __init__(self, data):
        """Raises: BadMessage, BadCbor."""
        if len(data) > CONFIG_BYTES:
            raise BadMessage("the configuration is too long")
        fields = cbor.loads(data)
        if not isinstance(fields, dict) or not _is_ours(fields):
            raise BadMessage("not a configuration of this version")
        self.name = fields.get(1)
        self.app = fields.get(2)
        self.board = fields.get(3)
        self.publisher = fields.get(4)
        if not (_is_text(self.name) and _is_text(self.app) and _is_text(self.board) and _is_key(self.publisher)):
            raise BadMessage("not a configuration")
        wifi = fields.get(5)
        if wifi is not None and not _is_wifi(wifi):
            raise BadMessage("the configuration names no WiFi that can be used")
        self.wifi = None if wifi is None else (wifi[0], wifi[1])
        self.language = fields.get(6, "en")
        self.display = fields.get(7, MONO)
        if not _is_text(self.language) or self.display not in (MONO, COLOUR):
            raise BadMessage("the configuration names a language or a display that there is not")
