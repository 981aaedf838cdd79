"""What can go wrong for a person with a wallet: each error says what was wrong and what to do."""

from pathlib import Path


class WalletError(Exception):
    """The root of this room's errors; the message is for the person."""


class NoSuchWallet(WalletError):
    """There is no wallet of that name."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"there is no wallet {path}; `exonomy wallet new {path.stem}` makes one")
        self.path = path


class WalletExists(WalletError):
    """A wallet of that name is there; it is never written over."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"there is a wallet {path} already; choose another name")
        self.path = path


class WalletUnreadable(WalletError):
    """The file is no wallet, or not all of one."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} is damaged ({reason}); put back a copy only if nothing was signed since it was made")
        self.path, self.reason = path, reason


class WalletInUse(WalletError):
    """Another process is writing with this wallet."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"another process is using {path}; wait until it is done and try again")
        self.path = path


class NotPossible(WalletError):
    """What was asked for can't be, from what this wallet knows."""


class OtherType(NotPossible):
    """An instance is of another type than what was asked of it needs."""

    def __init__(self, instance: bytes, type_: str, wanted: str) -> None:
        super().__init__(f"{instance.hex()[:8]} is a {type_} and no {wanted}")
        self.instance, self.type, self.wanted = instance, type_, wanted


class BadOffer(WalletError):
    """An offer is not what it says, or not for this wallet."""


class GatewayError(WalletError):
    """The root of what a gateway answers or does not answer."""


class GatewayUnreachable(GatewayError):
    """No answer."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(
            f"no gateway answers at {url} ({reason}); is `exonomy gateway run` running there? --gateway names another"
        )
        self.url = url


class GatewaySlow(GatewayUnreachable):
    """It took the question and did not answer in time."""

    def __init__(self, url: str) -> None:
        WalletError.__init__(self, f"the gateway at {url} did not answer in time; it may be busy, so try again")
        self.url = url


class NotSentYet(GatewayUnreachable):
    """What was signed could not be sent. It is in the wallet; signing it again would do it twice."""

    def __init__(self, error: GatewayUnreachable) -> None:
        WalletError.__init__(
            self, f"signed and kept, but not sent: {error}. Do not repeat it; `exonomy wallet list` sends it"
        )
        self.url = error.url


class ContractRefused(GatewayError):
    """The commit was taken in, and the contract refused what it asks for. Nothing has changed."""

    def __init__(self, what: str, code: int | None, text: str) -> None:
        super().__init__(f"the {what} was refused: {text} (code {code})")
        self.what, self.code, self.text = what, code, text


class RefusedThere(GatewayError):
    """The contract did what was asked, and the instance that it told of it refused that."""

    def __init__(self, what: str, there: str, code: int | None, text: str) -> None:
        super().__init__(f"the {what} was done, but {there} refused what it was told of it: {text} (code {code})")
        self.what, self.there, self.code, self.text = what, there, code, text


class LetGo(GatewayError):
    """The trade or task that a piece was locked to could not use it: it is free again (SPEC 12.3, 15.4)."""

    def __init__(self, what: str, there: str, reason: int) -> None:
        page = f"docs/contracts/{there.partition(' ')[0]}.md"
        super().__init__(f"the {what} was done, but {there} let the piece go at once: reason {reason} in {page}")
        self.what, self.there, self.reason = what, there, reason


class GatewayRefused(GatewayError):
    """The gateway answered with an error."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"the gateway refused: {message} ({code})")
        self.status, self.code, self.message = status, code, message


class OtherGateway(GatewayError):
    """The gateway has another key than the one this wallet has dealt with."""

    def __init__(self, known: str, found: str) -> None:
        super().__init__(
            f"this wallet belongs to the gateway {known}, but {found} answered; check --gateway, or make a new wallet"
        )
        self.known, self.found = known, found


class CommitRefused(GatewayError):
    """The gateway did not take a commit in; it stays in the wallet."""

    def __init__(self, code: str, text: str) -> None:
        advice = _ADVICE.get(code, "it stays in the wallet and is sent again with the next command")
        super().__init__(f"the gateway did not take a commit: {text} ({code}); {advice}")
        self.code = code


_ADVICE = {
    "busy": "it stays in the wallet; run the command `exonomy wallet list` later and it is sent again",
    "fork": "another copy of this wallet was used; use that one, this one can sign nothing more",
    "time-ahead": "set this machine's clock; the commit is sent again and taken once its time has come",
    "revoked": "ask the one who revoked it for a new grant",
}
