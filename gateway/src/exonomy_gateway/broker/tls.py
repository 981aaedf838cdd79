"""The gateway's own certificate authority, and the certificate its broker shows to devices."""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from exonomy_gateway.private_file import private_directory, write_private

from .errors import BadSetting

# Fixed, whatever the clock says: a Raspberry Pi has no clock of its own, and a device keeps this CA for life.
# After 2050 X.509 changes its time format, which small TLS stacks get wrong.
_NOT_BEFORE = datetime(2024, 1, 1, tzinfo=UTC)
_CA_NOT_AFTER = datetime(2049, 12, 31, tzinfo=UTC)
_SERVER_LIFE = timedelta(days=397)
_RENEW_BEFORE = timedelta(days=60)
_ALWAYS_NAMED = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """PEM files: what devices trust, what the broker shows, and its key."""

    ca: Path
    certificate: Path
    key: Path


class CertificateAuthority:
    """Makes and renews the broker's certificate in one private directory. ECDSA on P-256: microcontrollers have
    it, and a handshake costs them a fraction of RSA's.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._ca_key = directory / "ca.key"
        self.files = TlsFiles(directory / "ca.pem", directory / "server.pem", directory / "server.key")

    def ensure(self, hosts: Iterable[str], now: datetime) -> bool:
        """Make what is missing, renew what is about to expire or doesn't name all hosts.

        Arguments:
            hosts: names and addresses by which devices reach the broker; loopback is always added.
            now: with a time zone.

        Returns:
            Whether the server's certificate is a new one, so that the broker has to read it.

        Raises:
            BadSetting: a host that can't stand in a certificate.
            ValueError, OSError: the files can't be read or written.
        """
        names = _alternative_names({*hosts, *_ALWAYS_NAMED})
        private_directory(self._directory)
        if not (self.files.ca.exists() and self._ca_key.exists()):
            self._make_ca()
        if self._is_good(names, now):
            return False
        self._make_server(names, now)
        return True

    def _make_ca(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Exonomy gateway CA")])
        certificate = (
            _builder(name, name, key.public_key(), key.public_key(), _CA_NOT_AFTER)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_key_usage(signs_certificates=True), critical=True)
            .sign(key, hashes.SHA256())
        )
        write_private(self._ca_key, _key_pem(key))
        write_private(self.files.ca, certificate.public_bytes(Encoding.PEM))

    def _is_good(self, names: x509.SubjectAlternativeName, now: datetime) -> bool:
        if not (self.files.certificate.exists() and self.files.key.exists()):
            return False
        ca = x509.load_pem_x509_certificate(self.files.ca.read_bytes())
        server = x509.load_pem_x509_certificate(self.files.certificate.read_bytes())
        key = load_pem_private_key(self.files.key.read_bytes(), None)
        named = server.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        return (
            server.issuer == ca.subject
            and _authority_of(server) == _subject_of(ca)
            and key.public_key() == server.public_key()
            and set(named) == set(names)
            and now < server.not_valid_after_utc - _RENEW_BEFORE
        )

    def _make_server(self, names: x509.SubjectAlternativeName, now: datetime) -> None:
        ca = x509.load_pem_x509_certificate(self.files.ca.read_bytes())
        ca_key = load_pem_private_key(self._ca_key.read_bytes(), None)
        if not isinstance(ca_key, ec.EllipticCurvePrivateKey):
            raise BadSetting("ca.key", "is not an elliptic curve key")
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Exonomy gateway")])
        until = min(max(now, _NOT_BEFORE) + _SERVER_LIFE, _CA_NOT_AFTER)
        certificate = (
            _builder(subject, ca.subject, key.public_key(), ca_key.public_key(), until)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(names, critical=False)
            .sign(ca_key, hashes.SHA256())
        )
        # A crash between the two leaves a pair that doesn't match; `_is_good` sees that and makes a new one.
        write_private(self.files.key, _key_pem(key))
        write_private(self.files.certificate, certificate.public_bytes(Encoding.PEM))


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    issuer_key: ec.EllipticCurvePublicKey,
    until: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_NOT_BEFORE)
        .not_valid_after(until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key), critical=False)
    )


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _alternative_names(hosts: Iterable[str]) -> x509.SubjectAlternativeName:
    return x509.SubjectAlternativeName([_general_name(host) for host in sorted(hosts)])


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        return x509.DNSName(host)
    except ValueError as error:
        raise BadSetting("host", f"{host[:80]!r} can't stand in a certificate") from error


def _authority_of(certificate: x509.Certificate) -> bytes | None:
    return certificate.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier


def _subject_of(certificate: x509.Certificate) -> bytes:
    return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
