"""The file of a wallet: `<name>.wallet`, mode 0600, replaced whole, written by one process at a time."""

import fcntl
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from exonomy_gateway.private_file import private_directory, write_private
from exonomy_gateway.wallet.errors import NoSuchWallet, NotPossible, WalletExists, WalletInUse, WalletUnreadable
from exonomy_gateway.wallet.record import UNREADABLE, WalletRecord

SUFFIX: Final = ".wallet"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_WAIT_S: Final = 10.0
"""Seconds to wait for another process: signing and saving take milliseconds."""
_POLL_S: Final = 0.02


class WalletFile:
    """One wallet on disk."""

    def __init__(self, folder: Path, name: str, wait_s: float = _WAIT_S) -> None:
        """`wait_s` is how long to wait for another process that writes.

        Raises:
            NotPossible: the name is not one a file can have everywhere.
        """
        if not _NAME.fullmatch(name):
            raise NotPossible(f"{name!r} is no name for a wallet; use letters, digits, dots, dashes, up to 40")
        self.name = name
        self.path = folder / (name + SUFFIX)
        self._wait_s = wait_s

    def create(self, record: WalletRecord) -> None:
        """Write a new wallet.

        Raises:
            WalletExists: there is one; it is left alone.
        """
        private_directory(self.path.parent)
        with self._locked():
            if self.path.exists():
                raise WalletExists(self.path)
            write_private(self.path, record.encode())

    def read(self) -> WalletRecord:
        """What the wallet holds now.

        Raises:
            NoSuchWallet, WalletUnreadable.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            raise NoSuchWallet(self.path) from None
        except OSError as error:
            raise WalletUnreadable(self.path, error.strerror or str(error)) from error
        try:
            return WalletRecord.decode(data)
        except UNREADABLE as error:
            raise WalletUnreadable(self.path, str(error)) from error

    @contextmanager
    def changing(self) -> Iterator[WalletRecord]:
        """The record, to be changed; saved durably at the end of the block, or not at all if the block raises.

        Raises:
            NoSuchWallet, WalletUnreadable, WalletInUse.
        """
        if not self.path.exists():
            raise NoSuchWallet(self.path)
        with self._locked():
            record = self.read()
            yield record
            write_private(self.path, record.encode())

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the wallet's lock. It is on a file beside it: whoever replaces a file also replaces the lock on it."""
        descriptor = os.open(self.path.with_suffix(SUFFIX + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._wait_for(descriptor)
            yield
        finally:
            os.close(descriptor)

    def _wait_for(self, descriptor: int) -> None:
        deadline = time.monotonic() + self._wait_s
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise WalletInUse(self.path) from None
                time.sleep(_POLL_S)
            else:
                return


def names_in(folder: Path) -> list[str]:
    """The wallets in a folder."""
    return sorted(path.stem for path in folder.glob("*" + SUFFIX))
