"""Arguments that many commands take."""

from typing import Annotated, TypeAlias

import typer

WalletName: TypeAlias = Annotated[
    str,
    typer.Option("--wallet", "-w", envvar="EXONOMY_WALLET", help="which wallet; may be left out if there is one"),
]
InstanceId: TypeAlias = Annotated[str, typer.Argument(metavar="INSTANCE", help="its id, or the first characters of it")]
