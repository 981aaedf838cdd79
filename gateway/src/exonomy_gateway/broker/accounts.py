"""Who may connect to the embedded broker. The file with the passwords; nothing here talks to a network."""

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from exonomy_gateway.private_file import write_private

from .errors import AccountsUnreadable
from .topics import DeviceId, device_id

GATEWAY_USER = "gateway"
_PASSWORD_BYTES = 24
_CLIENT_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class Account:
    """What one client shows the broker.

    The client id is as secret as the password: whoever connects with another client's id throws that client off,
    and nats-server has no rule that ties a client id to a user.
    """

    user: str
    password: str = field(repr=False)
    client_id: str = field(repr=False)


def new_account(user: str) -> Account:
    """An account with 192 bits of password."""
    return Account(user, secrets.token_urlsafe(_PASSWORD_BYTES), f"{user}-{secrets.token_hex(_CLIENT_ID_BYTES)}")


class Accounts:
    """The accounts of one gateway and its devices, kept in one private file."""

    def __init__(self, path: Path, gateway: Account, devices: Mapping[DeviceId, Account]) -> None:
        self._path = path
        self._gateway = gateway
        self._devices = dict(devices)

    @classmethod
    def open(cls, path: Path) -> "Accounts":
        """Read the accounts, or make the gateway's own if there is no file yet.

        Raises:
            AccountsUnreadable: the file is damaged.
        """
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            fresh = cls(path, new_account(GATEWAY_USER), {})
            fresh._save()
            return fresh
        try:
            return cls(path, *_decode(raw))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise AccountsUnreadable(path, type(error).__name__) from error

    @property
    def gateway(self) -> Account:
        """The gateway's own account."""
        return self._gateway

    @property
    def devices(self) -> Mapping[DeviceId, Account]:
        """Accounts of the enrolled devices."""
        return dict(self._devices)

    def __iter__(self) -> Iterator[Account]:
        yield self._gateway
        yield from self._devices.values()

    def add(self, device: DeviceId) -> Account:
        """Give a device an account, durably. A device that has one gets a new one: enrolment starts over."""
        account = new_account(device_id(device))
        self._devices[device] = account
        self._save()
        return account

    def remove(self, device: DeviceId) -> bool:
        """Take a device's account away, durably. False if it had none."""
        if self._devices.pop(device, None) is None:
            return False
        self._save()
        return True

    def _save(self) -> None:
        write_private(self._path, _encode(self._gateway, self._devices))


def _encode(gateway: Account, devices: Mapping[DeviceId, Account]) -> bytes:
    content = {
        "gateway": [gateway.password, gateway.client_id],
        "devices": {name: [account.password, account.client_id] for name, account in devices.items()},
    }
    return json.dumps(content, indent=1).encode()


def _decode(raw: bytes) -> tuple[Account, dict[DeviceId, Account]]:
    content = json.loads(raw)
    gateway = Account(GATEWAY_USER, *_two_texts(content["gateway"]))
    devices = {device_id(name): Account(name, *_two_texts(pair)) for name, pair in content["devices"].items()}
    return gateway, devices


def _two_texts(pair: object) -> tuple[str, str]:
    if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(text, str) for text in pair):
        raise ValueError("not a password and a client id")
    return pair[0], pair[1]
