"""The address of an MQTT broker, as an operator writes it."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from .errors import BadSetting

_PORTS = {"mqtt": 1883, "mqtts": 8883}


@dataclass(frozen=True, slots=True)
class BrokerUrl:
    """`mqtt://user:password@host:port` or `mqtts://…`; the password never shows in text."""

    host: str
    port: int
    tls: bool
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, text: str) -> "BrokerUrl":
        """Read a URL. User and password may be percent-encoded.

        Raises:
            BadSetting: another scheme, no host, a bad port, a path or a query. It doesn't repeat the text,
                which may hold a password.
        """
        try:
            parts = urlsplit(text)
            port = parts.port
        except ValueError as error:
            raise BadSetting("url", "has a bad host or port") from error
        if parts.scheme not in _PORTS:
            raise BadSetting("url", "must begin with mqtt:// or mqtts://")
        if not parts.hostname:
            raise BadSetting("url", "names no host")
        if parts.path not in ("", "/") or parts.query or parts.fragment:
            raise BadSetting("url", "goes on after the port")
        return cls(
            host=parts.hostname,
            port=_PORTS[parts.scheme] if port is None else port,
            tls=parts.scheme == "mqtts",
            user=None if parts.username is None else unquote(parts.username),
            password=None if parts.password is None else unquote(parts.password),
        )

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'mqtts' if self.tls else 'mqtt'}://{host}:{self.port}"
