import re
from pathlib import Path

import pytest
from exonomy_gateway.broker import limits
from exonomy_gateway.broker.accounts import Account
from exonomy_gateway.broker.errors import BadSetting, PlainTextRefused
from exonomy_gateway.broker.nats_config import Listener, device_rights, is_loopback, render_config
from exonomy_gateway.broker.tls import TlsFiles
from exonomy_gateway.broker.topics import DeviceId

GATEWAY = Account("gateway", "gateway-password", "gateway-client")
ANNA = DeviceId("00000000000000aa")
TLS = TlsFiles(Path("/d/ca.pem"), Path("/d/server.pem"), Path("/d/server.key"))


LOOPBACK = Listener("127.0.0.1", 1883)


def render(
    listener: Listener = LOOPBACK,
    *,
    store: str = "/data",
    password: str = "anna-password",
    user: str = ANNA,
    device: str = ANNA,
) -> str:
    devices = {DeviceId(device): Account(user, password, "client")}
    return render_config(listener, Path(store), GATEWAY, devices)


def test_a_device_gets_its_own_topics_and_no_other() -> None:
    line = next(line for line in render().splitlines() if ANNA in line)
    assert f'publish: ["exo.1.{ANNA}.up", "exo.1.{ANNA}.state"]' in line
    assert f'subscribe: ["exo.1.{ANNA}.down", "$MQTT.sub.>"]' in line
    assert line.count("exo.1.") == 3
    assert not any("*" in subject for subject in (*device_rights(ANNA).publish, *device_rights(ANNA).subscribe))


def test_every_user_is_held_to_mqtt() -> None:
    text = render()
    assert text.count("user: ") == text.count('allowed_connection_types: ["MQTT"]') == 2


def test_the_other_listener_stays_on_loopback() -> None:
    text = render(Listener("0.0.0.0", 8883, TLS))
    assert 'listen: "127.0.0.1:-1"' in text
    assert 'host: "0.0.0.0"' in text


def test_the_store_is_bounded() -> None:
    assert f"max_file_store: {limits.MAX_STORE_BYTES}\n" in render()


def test_the_brokers_window_ends_before_our_inbox_is_full() -> None:
    window = re.search(r"max_ack_pending: (\d+)", render())
    assert window is not None
    assert int(window[1]) < limits.INBOX_MESSAGES


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "gateway.local", "128.0.0.1"])
def test_plain_text_beyond_loopback_is_refused(host: str) -> None:
    with pytest.raises(PlainTextRefused, match=re.escape(host)):
        render(Listener(host, 1883))


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "::1", "localhost"])
def test_loopback_is_known(host: str) -> None:
    assert is_loopback(host)
    assert "tls" not in render(Listener(host, 1883))


def test_tls_names_certificate_and_key() -> None:
    text = render(Listener("192.168.1.5", 8883, TLS))
    assert 'cert_file: "/d/server.pem"' in text
    assert 'key_file: "/d/server.key"' in text


@pytest.mark.parametrize(
    "broken",
    [
        {"password": 'a"\n}'},
        {"password": ""},
        {"user": "root"},
        {"user": "00000000000000AA"},
        {"device": "00000000000000aa.>"},
        {"device": "*"},
        {"store": "/data\n}"},
    ],
)
def test_what_could_break_out_of_its_place_is_refused(broken: dict[str, str]) -> None:
    with pytest.raises(BadSetting):
        render(**broken)  # type: ignore[arg-type] # each key is one of its text parameters


@pytest.mark.parametrize("host", ["a b", 'x"', "", "a/b", "-x"])
def test_a_host_is_a_name_or_an_address(host: str) -> None:
    with pytest.raises(BadSetting):
        render(Listener(host, 1883, TLS))


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_is_a_port(port: int) -> None:
    with pytest.raises(BadSetting):
        render(Listener("127.0.0.1", port))


def test_quotes_and_backslashes_in_a_path_are_escaped() -> None:
    assert 'store_dir: "/da\\"ta\\\\x"' in render(store='/da"ta\\x')
