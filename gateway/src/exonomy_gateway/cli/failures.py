"""Every error of the command line, mapped once to an exit code and a sentence."""

from typing import Final

from exonomy_contracts.errors import ExonomyError

from exonomy_gateway.config import BadSettings
from exonomy_gateway.identity import NotThisStore
from exonomy_gateway.money.errors import MoneyError
from exonomy_gateway.provision.errors import ProvisionError
from exonomy_gateway.wallet.errors import (
    CommitRefused,
    GatewayRefused,
    GatewayUnreachable,
    NoSuchWallet,
    WalletError,
    WalletExists,
    WalletInUse,
    WalletUnreadable,
)

REFUSED: Final = 1
USAGE: Final = 2
UNREACHABLE: Final = 3
WALLET: Final = 4
SETUP: Final = 5
BOARD: Final = 6
INTERRUPTED: Final = 130

CODES: Final = (
    "Exit codes: 0 done · 1 refused or not possible · 2 wrong command line · 3 no gateway answers, or it is busy · "
    "4 the wallet's file · 5 the gateway's settings, folder or ports · 6 the board on the cable · 130 interrupted."
)


class Usage(Exception):
    """An argument is not what its command takes."""


class NotStarted(Exception):
    """The gateway could not start, or could not go on."""


_EXITS: Final[tuple[tuple[type[Exception], int], ...]] = (
    (Usage, USAGE),
    (GatewayUnreachable, UNREACHABLE),
    (NoSuchWallet, WALLET),
    (WalletExists, WALLET),
    (WalletInUse, WALLET),
    (WalletUnreadable, WALLET),
    (WalletError, REFUSED),
    (MoneyError, REFUSED),
    (ProvisionError, BOARD),
    (BadSettings, SETUP),
    (NotStarted, SETUP),
    (NotThisStore, SETUP),
    (ExonomyError, REFUSED),
    (OSError, SETUP),
)
"""The first that fits counts."""
KNOWN: Final = tuple(kind for kind, _ in _EXITS)
_BUSY: Final = 503


def exit_code(error: Exception) -> int:
    """The exit code for one of KNOWN."""
    if isinstance(error, GatewayRefused) and error.status == _BUSY:
        return UNREACHABLE
    if isinstance(error, CommitRefused) and error.code == "busy":
        return UNREACHABLE
    return next(code for kind, code in _EXITS if isinstance(error, kind))
