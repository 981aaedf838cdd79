"""The text of the embedded broker's configuration. Pure: settings in, text out."""

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import limits
from .accounts import GATEWAY_USER, Account
from .errors import BadSetting, PlainTextRefused
from .tls import TlsFiles
from .topics import Channel, DeviceId, device_id, topic

_HOST_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")

# nats-server before 2.12.3 delivers QoS 1 on subjects that the user must be allowed to hear; it refuses any
# client that asks for them by name, so this opens nothing.
_DELIVERY = "$MQTT.sub.>"


@dataclass(frozen=True, slots=True)
class Listener:
    """Where the broker is to be reached. `tls` may be missing on loopback only."""

    host: str
    port: int
    tls: TlsFiles | None = None


@dataclass(frozen=True, slots=True)
class Rights:
    """Subjects (NATS's word for topics, dots for slashes) a user may use."""

    publish: tuple[str, ...]
    subscribe: tuple[str, ...]


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the host."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def device_rights(device: DeviceId) -> Rights:
    """Exactly a device's own three topics."""
    return Rights(
        publish=(_subject(device, Channel.UP), _subject(device, Channel.STATE)),
        subscribe=(_subject(device, Channel.DOWN), _DELIVERY),
    )


def gateway_rights() -> Rights:
    """Every device's topics."""
    return Rights(publish=("exo.1.>",), subscribe=("exo.1.>", _DELIVERY))


def render_config(
    listener: Listener,
    store_dir: Path,
    gateway: Account,
    devices: Mapping[DeviceId, Account],
    *,
    max_store_bytes: int = limits.MAX_STORE_BYTES,
) -> str:
    """The whole configuration file of nats-server.

    Raises:
        PlainTextRefused: a listener beyond loopback without TLS.
        BadSetting: a value that can't be written down safely.
    """
    if listener.tls is None and not is_loopback(listener.host):
        raise PlainTextRefused(listener.host)
    users = [_user(gateway, gateway_rights())]
    users += [_user(account, device_rights(device)) for device, account in sorted(devices.items())]
    return "\n".join([*_server(store_dir, max_store_bytes), *_mqtt(listener), *_authorization(users), ""])


def _server(store_dir: Path, max_store_bytes: int) -> Iterable[str]:
    # The NATS protocol's own listener can't be left out. It gets a random loopback port, and no user may use it.
    # sync_interval stays at two minutes: a PUBACK is no promise here, and flash wears out by syncs.
    return (
        "server_name: exonomy",
        'listen: "127.0.0.1:-1"',
        f"max_connections: {limits.MAX_CONNECTIONS}",
        f"max_payload: {limits.MAX_PACKET_BYTES}",
        "jetstream {",
        f"  store_dir: {_quoted('store_dir', str(store_dir))}",
        f"  max_file_store: {_positive('max_store_bytes', max_store_bytes)}",
        f"  max_memory_store: {limits.MAX_STORE_MEMORY_BYTES}",
        '  sync_interval: "2m"',
        "}",
    )


def _mqtt(listener: Listener) -> Iterable[str]:
    yield "mqtt {"
    yield f"  host: {_quoted('host', _host(listener.host))}"
    yield f"  port: {_port(listener.port)}"
    yield f"  max_ack_pending: {limits.ACK_WINDOW_MESSAGES}"
    yield f'  ack_wait: "{limits.ACK_WAIT_S}s"'
    yield "  reject_qos2_publish: true"
    yield "  downgrade_qos2_subscribe: true"
    if listener.tls is not None:
        yield "  tls {"
        yield f"    cert_file: {_quoted('cert_file', str(listener.tls.certificate))}"
        yield f"    key_file: {_quoted('key_file', str(listener.tls.key))}"
        yield "    timeout: 10"  # a microcontroller takes seconds for its half of the handshake
        yield "  }"
    yield "}"


def _authorization(users: Iterable[str]) -> Iterable[str]:
    yield "authorization {"
    yield "  timeout: 10"
    yield "  users = ["
    yield from users
    yield "  ]"
    yield "}"


def _user(account: Account, rights: Rights) -> str:
    name = account.user if account.user == GATEWAY_USER else device_id(account.user)
    return (
        f"    {{ user: {_quoted('user', name)}, password: {_quoted('password', account.password)}, "
        f'allowed_connection_types: ["MQTT"], permissions: {{ '
        f"publish: {_list(rights.publish)}, subscribe: {_list(rights.subscribe)} }} }}"
    )


def _list(subjects: Iterable[str]) -> str:
    return "[" + ", ".join(_quoted("subject", subject) for subject in subjects) + "]"


def _subject(device: DeviceId, channel: Channel) -> str:
    return topic(device_id(device), channel).replace("/", ".")


def _quoted(name: str, text: str) -> str:
    if not text or not text.isprintable():
        raise BadSetting(name, "empty, or has characters that can't be printed")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _host(host: str) -> str:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        if not _HOST_NAME.fullmatch(host):
            raise BadSetting("host", f"{host[:80]!r} is neither an address nor a host name") from None
    return host


def _port(port: int) -> int:
    if not 1 <= port <= 65535:
        raise BadSetting("port", f"{port} is not between 1 and 65535")
    return port


def _positive(name: str, number: int) -> int:
    if number <= 0:
        raise BadSetting(name, f"{number} is not positive")
    return number
