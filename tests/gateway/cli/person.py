"""`exonomy …` in this process, against a real gateway: what a person sees, without a new interpreter each time."""

import json
from pathlib import Path
from typing import Any

from exonomy_gateway.cli import failures
from exonomy_gateway.cli.app import app
from typer.testing import CliRunner


class Person:
    """One folder of wallets at one gateway; commands of one wallet unless another is named."""

    def __init__(self, wallets: Path, url: str, wallet: str = "") -> None:
        self.wallets, self.url, self.wallet = wallets, url, wallet
        self._environment = {"COLUMNS": "120", "NO_COLOR": "1", "EXONOMY_WALLET": wallet}

    def of(self, wallet: str) -> "Person":
        """The same with another wallet."""
        return Person(self.wallets, self.url, wallet)

    def run(self, *arguments: object, code: int = 0) -> str:
        """What it prints, or the error's sentence if it is to fail."""
        options = ["--gateway", self.url, "--wallets", str(self.wallets)]
        result = CliRunner().invoke(app, [*options, *map(str, arguments)], env=self._environment)
        found, said = result.exit_code, result.output
        if isinstance(result.exception, failures.KNOWN):
            found, said = failures.exit_code(result.exception), str(result.exception)
        elif result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert found == code, f"{arguments}: {found}, {said}"
        return said

    def json(self, *arguments: object) -> Any:  # noqa: ANN401  # whatever the command answers
        """What it answers to a program."""
        return json.loads(self.run("--json", *arguments))

    def make(self, *arguments: object) -> str:
        """The id of the instance that a command founded."""
        return str(self.json(*arguments)["instance"])
