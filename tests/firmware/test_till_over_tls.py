"""A till off loopback speaks TLS, and only to a broker that the CA of its enrolment vouches for."""

import datetime
import ipaddress
from collections.abc import Iterator
from pathlib import Path

import cast
import pytest
from broker import Broker
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from gateway_simulator import GatewaySimulator, NaclSigner
from street import GATEWAY, HOLDER, HOUR, MERCHANT, now

from tests.doubles.till_process import TillProcess

CA = "a street's CA"


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _certificate(
    subject: str, key: ec.EllipticCurvePrivateKey, issuer_key: ec.EllipticCurvePrivateKey, ca: bool
) -> x509.Certificate:
    start = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    names: list[x509.GeneralName] = [x509.DNSName(subject)]
    if subject == "localhost":
        names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    return (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(CA))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


class Authority:
    """A CA of one afternoon."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.pem = _pem(_certificate(CA, self.key, self.key, ca=True))

    def server(self, folder: Path, host: str = "localhost") -> str:
        """Writes a server's key and certificate; returns the broker's configuration for them."""
        key = ec.generate_private_key(ec.SECP256R1())
        (folder / "server.pem").write_text(_pem(_certificate(host, key, self.key, ca=False)))
        (folder / "server.key").write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return f'tls {{ cert_file: "{folder}/server.pem", key_file: "{folder}/server.key" }}'


@pytest.fixture
def authority() -> Authority:
    return Authority()


@pytest.fixture
def broker(tmp_path: Path, authority: Authority) -> Iterator[Broker]:
    made = Broker(tmp_path, authority.server(tmp_path))
    yield made
    made.stop()


def _till(folder: Path, broker: Broker, ca: str | None, host: str = "localhost", heap: str = "512K") -> TillProcess:
    folder.mkdir(exist_ok=True)
    lease = ["lease", "USD", 20_000, 10_000, now() + HOUR]
    record = cast.enrolment(host=host, port=broker.port, ca=ca, time_ms=now(), lease=lease, gateway=GATEWAY)
    (folder / "enrolment.cbor").write_bytes(record)
    return TillProcess(folder, heap=heap)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_paid_over_tls(tmp_path: Path, broker: Broker, authority: Authority, host: str) -> None:
    ca = tmp_path / "ca.pem"
    ca.write_text(authority.pem)
    gateway = GatewaySimulator(broker.port, NaclSigner(b"g" * 32), ca=str(ca))
    till = _till(tmp_path / "till", broker, authority.pem, host)
    try:
        till.until(event="link", up=True)
        note = cast.note(MERCHANT, HOLDER, expires_ms=now() + HOUR)
        till.scan(cast.code(note, cast.authorization(HOLDER, MERCHANT, expires_ms=now() + HOUR)))
        till.until_state("confirm")
        till.press("OK")
        till.until_state("paid")
    finally:
        till.kill()
        gateway.stop()


def _is_refused(till: TillProcess, said: str) -> None:
    try:
        refused = till.until(event="link")
        assert not refused["up"]
        assert said in refused["trouble"]
        with pytest.raises(AssertionError):
            till.until(within=1.5, event="link", up=True)
        assert till.process.poll() is None
    finally:
        till.kill()


def test_a_broker_of_another_ca_is_not_spoken_to(tmp_path: Path, broker: Broker) -> None:
    _is_refused(_till(tmp_path / "till", broker, Authority().pem), "not correctly signed")


def test_a_certificate_for_another_host_is_refused(tmp_path: Path, authority: Authority) -> None:
    elsewhere = Broker(tmp_path, authority.server(tmp_path, "elsewhere.example"))
    try:
        _is_refused(_till(tmp_path / "till", elsewhere, authority.pem), "does not match")
    finally:
        elsewhere.stop()


def test_a_ca_that_is_none_stops_nothing_but_the_link(tmp_path: Path, broker: Broker) -> None:
    pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    _is_refused(_till(tmp_path / "till", broker, pem), "malformed")
