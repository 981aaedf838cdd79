import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.verification import PolicyBuilder, Store
from exonomy_gateway.broker.errors import BadSetting
from exonomy_gateway.broker.tls import CertificateAuthority

NOW = datetime(2027, 3, 1, tzinfo=UTC)
HOSTS = ["gateway.local", "192.168.7.1"]


def server_of(authority: CertificateAuthority) -> x509.Certificate:
    return x509.load_pem_x509_certificate(authority.files.certificate.read_bytes())


def ca_of(authority: CertificateAuthority) -> x509.Certificate:
    return x509.load_pem_x509_certificate(authority.files.ca.read_bytes())


def test_an_independent_verifier_accepts_the_chain(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path / "tls")
    assert authority.ensure(HOSTS, NOW)
    policy = PolicyBuilder().store(Store([ca_of(authority)])).time(NOW)
    for name in ("gateway.local", "localhost"):
        policy.build_server_verifier(x509.DNSName(name)).verify(server_of(authority), [])


def test_keys_are_p256_and_private(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path / "tls")
    authority.ensure(HOSTS, NOW)
    for certificate in (ca_of(authority), server_of(authority)):
        key = certificate.public_key()
        assert isinstance(key, ec.EllipticCurvePublicKey)
        assert key.curve.name == "secp256r1"
    for file in (tmp_path / "tls").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert stat.S_IMODE((tmp_path / "tls").stat().st_mode) == 0o700


def test_a_good_certificate_is_kept(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    authority.ensure(HOSTS, NOW)
    before = authority.files.certificate.read_bytes()
    assert not authority.ensure(HOSTS, NOW + timedelta(days=300))
    assert authority.files.certificate.read_bytes() == before


def test_it_is_renewed_before_it_expires_under_the_same_ca(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    authority.ensure(HOSTS, NOW)
    ca, expires = authority.files.ca.read_bytes(), server_of(authority).not_valid_after_utc
    late = expires - timedelta(days=30)
    assert authority.ensure(HOSTS, late)
    assert server_of(authority).not_valid_after_utc > late + timedelta(days=300)
    assert authority.files.ca.read_bytes() == ca


@pytest.mark.parametrize("hosts", [["other.local"], [*HOSTS, "10.0.0.1"], []])
def test_other_hosts_need_another_certificate(tmp_path: Path, hosts: list[str]) -> None:
    authority = CertificateAuthority(tmp_path)
    authority.ensure(HOSTS, NOW)
    assert authority.ensure(hosts, NOW)


@pytest.mark.parametrize("lost", ["server.key", "server.pem", "ca.key", "ca.pem"])
def test_a_lost_file_is_made_again(tmp_path: Path, lost: str) -> None:
    authority = CertificateAuthority(tmp_path)
    authority.ensure(HOSTS, NOW)
    (tmp_path / lost).unlink()
    assert authority.ensure(HOSTS, NOW)
    assert not authority.ensure(HOSTS, NOW)


def test_a_key_of_another_certificate_is_noticed(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path / "one")
    other = CertificateAuthority(tmp_path / "two")
    authority.ensure(HOSTS, NOW)
    other.ensure(HOSTS, NOW)
    authority.files.key.write_bytes(other.files.key.read_bytes())
    assert authority.ensure(HOSTS, NOW)


def test_a_clock_that_was_wrong_by_years_heals(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    authority.ensure(HOSTS, datetime(1970, 1, 1, tzinfo=UTC))
    ca = authority.files.ca.read_bytes()
    assert authority.ensure(HOSTS, NOW)
    assert server_of(authority).not_valid_before_utc < NOW < server_of(authority).not_valid_after_utc
    assert authority.files.ca.read_bytes() == ca


def test_a_host_that_is_no_host_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadSetting):
        CertificateAuthority(tmp_path).ensure(["gatewäy"], NOW)
