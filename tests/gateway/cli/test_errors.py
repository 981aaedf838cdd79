"""Every wrong turn has its exit code and a sentence that says what to do, and none a traceback."""

import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.gateway.running import COMMAND, CommandLine, GatewayProcess, plain_environment


@pytest.fixture
def alone(tmp_path: Path) -> CommandLine:
    """A person whose gateway does not answer."""
    (tmp_path / "wallets").mkdir()
    return CommandLine(tmp_path / "wallets", "http://127.0.0.1:9")


def test_a_wallet_is_made_without_a_gateway_and_says_so(alone: CommandLine) -> None:
    made = alone.json("wallet", "new", "ann")
    assert made["sent"] is False
    assert "no gateway answers at http://127.0.0.1:9" in alone.run("wallet", "list", code=3)


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("wallet new ../x", 1, "no name for a wallet"),
        ("wallet list -w nobody", 4, "exonomy wallet new nobody"),
        ("wallet list", 2, "--wallet NAME"),
        ("wallet mint -w ann --amount 1e3 --title x --expires 5d", 2, "such as 60 or 60.50"),
        ("wallet mint -w ann --amount 1 --title x --expires soon", 2, "2027-06-30"),
        ("wallet mint -w ann --amount 1 --currency XXX --title x --expires 5d", 2, "XXX"),
        ("wallet mint -w ann --title x --expires 5d", 2, "--amount"),
        ("wallet show zz -w ann", 2, "hex digits"),
        ("gateway status", 3, "exonomy gateway run"),
        ("gateway run --dir nothing", 5, "exonomy gateway init --dir nothing"),
        ("gateway export zzzz", 2, "hex digits"),
        ("wallet mint -w ann --amount 99999999999999999999 --title x --expires 5d", 2, "the limit is"),
        ("device enrol -w ann --key did:key:z6Mk --name t --out no/such.cbor", 2, "no/such.cbor can't be written"),
        ("gateway export 3fa9", 3, "no gateway answers"),
        ("device revoke", 2, "Missing argument"),
        ("nonsense", 2, "nonsense"),
    ],
)
def test_a_wrong_line_is_explained(alone: CommandLine, line: str, code: int, says: str) -> None:
    if "-w ann" in line:
        alone.run("wallet", "new", "ann")
    assert says in alone.run(*line.split(), code=code)


def test_a_damaged_wallet_is_named_and_left_alone(alone: CommandLine) -> None:
    alone.run("wallet", "new", "ann")
    path = alone.wallets / "ann.wallet"
    path.write_bytes(path.read_bytes()[:-5])
    assert "damaged" in alone.run("wallet", "list", code=4)
    assert "already" in alone.run("wallet", "new", "ann", code=4)


def test_a_settings_file_that_can_not_be_is_explained(alone: CommandLine, tmp_path: Path) -> None:
    alone.run("gateway", "init", "--dir", "here")
    assert "already" in alone.run("gateway", "init", "--dir", "here", code=1)
    settings = tmp_path / "here" / "gateway.toml"
    settings.write_text(settings.read_text().replace("port = 8750", 'port = "high"'))
    assert "http.port" in alone.run("gateway", "run", "--dir", "here", code=5)


def test_a_folder_and_a_port_have_one_gateway(gateway: GatewayProcess, alone: CommandLine, tmp_path: Path) -> None:
    assert "another gateway is running" in alone.run("gateway", "run", "--dir", str(gateway.folder), code=5)
    alone.run("gateway", "init", "--dir", "two", "--http-port", gateway.url.rpartition(":")[2], "--broker-port", "0")
    assert "can't listen" in alone.run("gateway", "run", "--dir", "two", code=5)


def test_without_a_processor_it_is_said_at_every_step(alone: CommandLine, tmp_path: Path) -> None:
    with GatewayProcess(tmp_path / "poor") as gateway:
        assert "\nprocessor none: trades for cash fail" in gateway.said
        at = CommandLine(alone.wallets, gateway.url)
        at.run("wallet", "new", "merchant")
        buyer = at.json("wallet", "new", "buyer")["key"]
        mint = ("wallet", "mint", "-w", "merchant", "--amount", "100", "--title", "Plumbing", "--expires", "52w")
        voucher = at.json(*mint)["voucher"]
        propose = ("wallet", "trade", "propose", "-w", "merchant", "--voucher", voucher, "--buyer", buyer)
        at.run(*propose, "--amount", "60", "--cash", "60", "-o", "sale.offer")
        said = at.run("wallet", "trade", "accept", "sale.offer", "-w", "buyer", "--yes", code=1)
        assert "has failed" in said
        assert "none: trades for cash fail" in at.run("gateway", "status")


def test_a_wallet_deals_with_one_gateway(gateway: GatewayProcess, exonomy: CommandLine, tmp_path: Path) -> None:
    exonomy.run("wallet", "new", "ann")
    with GatewayProcess(tmp_path / "other") as other:
        stranger = CommandLine(exonomy.wallets, other.url)
        order = ("wallet", "mint", "--amount", "1", "--title", "x", "--expires", "5d")
        assert "this wallet belongs to the gateway did:key:" in stranger.run(*order, code=1)


def test_an_interrupted_command_ends_without_a_traceback(alone: CommandLine) -> None:
    alone.run("wallet", "new", "ann")
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # takes the connection and never answers
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        command = [*COMMAND, "--gateway", url, "--wallets", str(alone.wallets), "wallet", "list"]
        running = subprocess.Popen(
            command,
            stderr=subprocess.PIPE,
            env=plain_environment(),
            # Whoever runs the tests in the background has the signal ignored, and children inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        held, _ = deaf.accept()
        with held:
            assert held.recv(1)  # it has asked, and waits for the answer
            running.send_signal(signal.SIGINT)
            _, said = running.communicate(timeout=20)
    assert (running.returncode, said) == (130, b"")


def commands() -> list[tuple[str, ...]]:
    """Every command there is."""
    wallet = [("wallet", name) for name in ("new", "mint", "list", "show", "pay", "authorise")]
    trade = [("wallet", "trade", name) for name in ("propose", "accept", "cancel", "expire")]
    device = [("device", name) for name in ("enrol", "list", "revoke")]
    gateway = [("gateway", name) for name in ("init", "run", "status", "export")]
    return [*wallet, *trade, *device, *gateway]


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_help_text_has_an_example_of_itself(alone: CommandLine, command: tuple[str, ...]) -> None:
    said = " ".join(alone.run(*command, "--help").split())
    assert f"exonomy {' '.join(command)}" in said.partition("Example:")[2]


def test_a_key_in_a_help_text_stays_text(alone: CommandLine) -> None:
    assert "--key did:key:z6Mk" in " ".join(alone.run("device", "enrol", "--help").split())


def test_the_exit_codes_are_in_the_help(alone: CommandLine) -> None:
    said = " ".join(alone.run("--help").split())
    assert "Exit codes: 0 done" in said and "130 interrupted" in said
