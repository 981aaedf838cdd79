"""The gateway's settings: `gateway.toml` in its data folder, secrets from the environment or files beside it."""

import os
import secrets
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final, Self

from exonomy_contracts.wire import money
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

from exonomy_gateway.broker.url import BrokerUrl
from exonomy_gateway.private_file import write_private
from exonomy_gateway.serial.address import BadAddress, PortAddress

FILE: Final = "gateway.toml"
_TOKEN_FILE: Final = "http.token"
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_STRIPE_LIVE: Final = "https://api.stripe.com"

Port = Annotated[int, Field(ge=0, le=65_535)]


class BadSettings(Exception):
    """`gateway.toml` is missing, is no TOML, or has a setting that can't be."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Http(_Section):
    """Where the HTTP API listens. Off loopback every request needs the token in `http.token`."""

    host: str = "127.0.0.1"
    port: Port = 8750

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in _LOOPBACK


class Broker(_Section):
    """The MQTT broker: embedded when `url` is empty, else any that speaks MQTT 3.1.1."""

    url: str = ""
    ca_file: str = ""
    host: str = "127.0.0.1"
    port: Port = 8751
    names: tuple[str, ...] = ()
    device_username: str = ""
    device_password: SecretStr = SecretStr("")

    @property
    def embedded(self) -> bool:
        """Whether the gateway starts its own broker."""
        return not self.url

    @model_validator(mode="after")
    def _readable(self) -> Self:
        if self.url:
            BrokerUrl.parse(self.url)
        return self


class Lease(_Section):
    """What a till may accept while it hears nothing, in minor units, and for how long."""

    currency: str = "USD"
    total: Annotated[int, Field(ge=0)] = 50_000
    each: Annotated[int, Field(ge=0)] = 25_000
    hours: Annotated[int, Field(ge=1, le=24 * 30)] = 72

    @model_validator(mode="after")
    def _known_currency(self) -> Self:
        money.exponent(self.currency)
        return self


class Stripe(_Section):
    """The payee's account at Stripe. The secret key comes from STRIPE_API_KEY or the file `stripe.key`."""

    api_base: str = _STRIPE_LIVE
    publishable_key: str = ""
    multicapture: bool = False
    poll_seconds: Annotated[float, Field(gt=0)] = 30.0


class Settings(_Section):
    """All of `gateway.toml`. `serial` are the ports of devices without a radio."""

    serial: tuple[str, ...] = ()
    http: Http = Http()
    broker: Broker = Broker()
    lease: Lease = Lease()
    stripe: Stripe | None = None

    @model_validator(mode="after")
    def _ports(self) -> Self:
        paths = [address.path for address in self.cables]
        if len(set(paths)) < len(paths):
            raise BadAddress("a port is named twice")
        return self

    @property
    def cables(self) -> tuple[PortAddress, ...]:
        """The ports, read."""
        return tuple(PortAddress.parse(text) for text in self.serial)

    def with_cables(self, ports: Sequence[str]) -> Self:
        """The same with these ports instead, if there are any.

        Raises:
            BadSettings: one is no port.
        """
        if not ports:
            return self
        try:
            return type(self).model_validate({**dict(self), "serial": tuple(ports)})
        except ValidationError as error:
            raise BadSettings(f"--serial: {error.errors()[0]['msg']}") from error


def load(folder: Path) -> Settings:
    """The settings in a data folder.

    Raises:
        BadSettings: with the name of the setting and what is wrong with it.
    """
    path = folder / FILE
    try:
        return Settings.model_validate(tomllib.loads(path.read_text()))
    except FileNotFoundError:
        raise BadSettings(f"there is no {path}; `exonomy gateway init --dir {folder}` makes one") from None
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(f"{path} is not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise BadSettings(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def write_default(
    folder: Path, *, http_port: int, broker_port: int, stripe_api_base: str, publishable_key: str
) -> Path:
    """Write a commented `gateway.toml`.

    Raises:
        FileExistsError: there is one already; it is left alone.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / FILE
    with path.open("x") as file:
        file.write(
            _DEFAULT.format(
                http_port=http_port,
                broker_port=broker_port,
                api_base=stripe_api_base or _STRIPE_LIVE,
                publishable_key=publishable_key,
            )
        )
    return path


def http_token(folder: Path) -> str:
    """The bearer token for the HTTP API, made on first use and kept in `http.token`, readable by its owner only."""
    return _secret_file(folder / _TOKEN_FILE)


def stripe_key(folder: Path) -> SecretStr:
    """The secret key of the Stripe account; empty when there is none."""
    return _from_environment("STRIPE_API_KEY", folder / "stripe.key")


def stripe_webhook_secret(folder: Path) -> SecretStr:
    """The secret with which Stripe signs webhooks; empty when there is none."""
    return _from_environment("STRIPE_WEBHOOK_SECRET", folder / "stripe.webhook")


def _from_environment(name: str, path: Path) -> SecretStr:
    found = os.environ.get(name, "")
    if not found and path.exists():
        found = path.read_text().strip()
    return SecretStr(found)


def _secret_file(path: Path) -> str:
    found = path.read_text().strip() if path.exists() else ""
    if not found:  # an empty one would open the door to everybody
        found = secrets.token_urlsafe(32)
        write_private(path, found.encode())
    return found


_DEFAULT: Final = """\
# The gateway's settings. Everything has a default; delete what you do not change.

serial = []             # ports of devices without a radio: "/dev/ttyACM0", "/dev/ttyUSB0@9600"

[http]
host = "127.0.0.1"      # another address makes every request need the token in http.token
port = {http_port}

[broker]
url = ""                # empty: the gateway runs its own; else mqtt://user:password@host:1883 or mqtts://...
host = "127.0.0.1"      # of the gateway's own broker; devices elsewhere need another address, and then TLS is on
port = {broker_port}
names = []              # host names and addresses by which devices reach it, for its certificate

[lease]                 # what a till may accept while it hears nothing, in minor units
currency = "USD"
total = 50000
each = 25000
hours = 72

[stripe]                # the payee's own account; the secret key comes from STRIPE_API_KEY or the file stripe.key
                        # without it trades for cash fail
api_base = "{api_base}"
publishable_key = "{publishable_key}"    # pk_test_…, needed for paying: buyers' wallets pay with it
"""
