"""What every command needs: which gateway, which folder of wallets, how to print."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import typer
from rich.console import Console, RenderableType

from exonomy_gateway.cli import reading, tables
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names
from exonomy_gateway.wallet.errors import ContractRefused, NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.wallet import Wallet
from exonomy_gateway.wallet.wallet_file import WalletFile, names_in

_NARROW: Final = 120
"""Columns of a table that goes to a file or a pipe: wide enough not to break ids."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Made from the global options."""

    url: str
    token: str = field(repr=False)
    folder: Path
    json: bool

    @classmethod
    def of(cls, context: typer.Context) -> "Surroundings":
        """The ones of this invocation."""
        found = context.find_object(Surroundings)
        if found is None:
            raise Usage("this command runs below `exonomy` only")
        return found

    @contextmanager
    def gateway(self) -> Iterator[GatewayClient]:
        """A client of the gateway."""
        client = GatewayClient(self.url, self.token)
        try:
            yield client
        finally:
            client.close()

    @contextmanager
    def wallet(self, name: str) -> Iterator[Wallet]:
        """The wallet of that name, or the only one there is; what contracts refuse it is said with its names."""
        with self.gateway() as client:
            wallet = Wallet(WalletFile(self.folder, name or self._only_one()), client)
            try:
                yield wallet
            except ContractRefused as refused:
                text = Names.of(wallet.file).sentence(refused.text)
                raise ContractRefused(refused.what, refused.code, text) from refused

    def show(self, data: object, *shown: RenderableType) -> None:
        """Print for people, or `data` as JSON."""
        console = Console(soft_wrap=False)
        if not console.is_terminal:
            console = Console(width=max(console.width, _NARROW))
        if self.json:
            typer.echo(json.dumps(data, indent=2))
            return
        for one in shown:
            if isinstance(one, str):
                typer.echo(tables.clean(one))
            else:
                console.print(one)

    def _only_one(self) -> str:
        names = names_in(self.folder)
        if len(names) != 1:
            found = f"there are: {', '.join(names)}" if names else "`exonomy wallet new NAME` makes one"
            raise Usage(f"say which wallet with --wallet NAME; in {self.folder} {found}")
        return names[0]


def resolve(text: str, wallet: Wallet) -> bytes:
    """The instance that an id or its first characters mean: one of the wallet's, else one that the gateway has."""
    wanted = reading.id_start(text)
    if len(wanted) == reading.ID_CHARS:
        return bytes.fromhex(wanted)
    found = [name.hex() for name in wallet.file.read().holdings if name.hex().startswith(wanted)]
    found = found or [one.id for one in wallet.gateway.instances(wanted)]
    if len(found) != 1:
        why = "fits more than one: write more of it" if found else "is in no wallet here and not at the gateway"
        raise NotPossible(f"the id {wanted} {why}")
    return bytes.fromhex(found[0])
