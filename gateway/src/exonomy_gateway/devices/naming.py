"""What people at this gateway call a device.

The name is the gateway's own note, not a right: its merchant's grant stands as it was signed. A new grant would bring a
new id with it, which the device signs under and would have to be told by cable.
"""

import apsw

from exonomy_gateway.devices.errors import NameTaken, UnknownDevice
from exonomy_gateway.store import devices
from exonomy_gateway.store.database import Database
from exonomy_gateway.store.devices import Device


def is_taken(connection: apsw.Connection, key: bytes, name: str) -> bool:
    """Whether a device with another key goes by this name; one that was revoked leaves its name to its successor."""
    return any(
        other.name == name and other.key != key and other.revoked_ms is None for other in devices.every(connection)
    )


def rename(database: Database, key: bytes, name: str) -> Device:
    """Call the device with this key by a new name, unique among those that are not revoked.

    Raises:
        NameTaken: another device has it.
        UnknownDevice: there is no such device.
    """

    def act(connection: apsw.Connection) -> Device:
        if is_taken(connection, key, name):
            raise NameTaken(name)
        devices.rename(connection, key, name)
        found = devices.by_key(connection, key)
        if found is None:
            raise UnknownDevice(key.hex())
        return found

    return database.write(act)
