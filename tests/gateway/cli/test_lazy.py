"""A run imports and makes the commands that it needs, and knows the names of all."""

import subprocess
import sys

import pytest
import typer
from exonomy_gateway.cli import lazy
from exonomy_gateway.cli.app import app
from typer.testing import CliRunner

from tests.gateway.running import COMMAND

ROOMS = ("device_commands", "flash_command", "release_command", "gateway_commands")


@pytest.mark.parametrize("arguments", [("wallet", "--help"), ("wallet", "voucher", "give", "--help")])
def test_a_wallets_command_needs_nothing_of_devices_and_gateways(arguments: tuple[str, ...]) -> None:
    run = f"import sys; sys.argv[1:] = {arguments!r}\nfrom exonomy_gateway.cli import main\n"
    run += "try:\n    main()\nfinally:\n    print(*sys.modules, sep='\\n', file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True)
    assert "Usage: " in done.stdout
    imported = set(done.stderr.splitlines())
    assert "exonomy_gateway.cli.wallet_commands" in imported
    assert not {f"exonomy_gateway.cli.{room}" for room in ROOMS} & imported


def test_a_contracts_commands_are_made_when_one_is_asked_for() -> None:
    asked: list[str] = []

    def later() -> typer.Typer:
        asked.append("one")
        made = typer.Typer(name="one")
        made.command()(print)
        return made

    commands = lazy.Commands({}, {"one": later, "two": later})
    assert (list(commands), asked) == (["one", "two"], [])
    assert commands["one"] is commands["one"]
    assert asked == ["one"]
    assert commands.get("three") is None


@pytest.mark.parametrize(
    ("arguments", "meant"), [(("walet",), "wallet"), (("wallet", "vouchr"), "voucher"), (("wallet", "nme"), "name")]
)
def test_a_mistyped_command_is_told_which_was_meant(arguments: tuple[str, ...], meant: str) -> None:
    said = CliRunner().invoke(app, [*arguments, "--help"])
    assert (said.exit_code, f"'{meant}'" in said.output) == (2, True), said.output


def test_what_nobody_knows_is_a_wrong_word() -> None:
    said = subprocess.run([*COMMAND, "nothing"], capture_output=True, text=True, check=False)
    assert (said.returncode, "No such command" in said.stderr) == (2, True)
