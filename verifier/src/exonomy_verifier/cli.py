"""The command `exonomy-verifier`: reads a file, prints the numbered list, and ends with a code that scripts can use."""

import argparse
import contextlib
import io
import ipaddress
import socket
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import uvicorn
from exonomy_contracts import limits
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire.hashing import HASH_BYTES

from exonomy_verifier import views
from exonomy_verifier.answer import VerifyAnswer
from exonomy_verifier.errors import VerificationError
from exonomy_verifier.report import STEPS
from exonomy_verifier.second.wasm3 import NotInstalled, Wasm3
from exonomy_verifier.service import create_app
from exonomy_verifier.verdict import Judgement, Verdict, judge
from exonomy_verifier.verification import examine
from exonomy_verifier.words import printable

EXIT_CODES: Final = {
    Verdict.VALID: 0,
    Verdict.INVALID: 1,
    Verdict.UNREADABLE: 2,
    Verdict.UNDECIDED: 3,
    Verdict.DISAGREEMENT: 4,
}
_UNREADABLE: Final = EXIT_CODES[Verdict.UNREADABLE]

_CODES: Final = """\
exit codes:
  0  valid: every step holds
  1  invalid: a step fails, and the bundle proves nothing
  2  unreadable: no such file, no bundle, or too large; or a wrong command line, a port that is not to be had, or an
     engine that is not installed
  3  undecided: checking it takes more work than one check may do here, or the second engine gave no answer; that
     proves nothing either way
  4  disagreement: the second engine gives another answer than the first; one of them is wrong, please report it
"""


_EXAMPLE: Final = "example:\n  exonomy-verifier check trade.bundle\n\n"
_VIEWS: Final = "example:\n  exonomy-verifier views garden.bundle --as-of 2026-10-31T12:00\n\n"
_SERVE: Final = """\
example:
  exonomy-verifier serve --port 8460
  curl -H 'Content-Type: application/cbor' --data-binary @trade.bundle http://127.0.0.1:8460/v1/verify
"""
_PORTS: Final = range(65_536)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that has no ✓ shows a ? instead
    code: int = options.run(options)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="exonomy-verifier",
        description="Checks published proofs of Exonomy from their bytes alone. It trusts nobody and needs no network.",
        epilog=_EXAMPLE + _CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser(
        "check",
        help="check a bundle, step by step",
        epilog=_EXAMPLE + _CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument("file", type=Path, metavar="FILE", help="the bundle")
    check.add_argument("--json", action="store_true", help="print the steps as JSON")
    check.add_argument(
        "--second-engine",
        choices=["wasm3"],
        help="run each contract once more by another engine and compare (needs exonomy-verifier[wasm3])",
    )
    check.set_defaults(run=_check)
    _add_views(commands)
    explain = commands.add_parser(
        "explain",
        help="say what each step asks and which clauses it follows",
        epilog="example: exonomy-verifier explain",
    )
    explain.set_defaults(run=_explain)
    serve = commands.add_parser(
        "serve",
        help="answer POST /v1/verify over HTTP",
        epilog=_SERVE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=_port, default=8460, help="port to listen on (%(default)s)")
    serve.add_argument(
        "--allow-remote",
        action="store_true",
        help="listen on an address that others can reach; they get no more than checks, but without TLS or limits "
        "per person, so put a proxy in front",
    )
    serve.set_defaults(run=_serve)
    return parser


def _add_views(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    computed = commands.add_parser(
        "views",
        help="check a bundle, then compute reputations and projects from its seals",
        description="Checks a bundle as `check` does; then reputations and projects are computed again from the seals "
        "of the instances that it shows in full (SPEC 18).",
        epilog=_VIEWS + _CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    computed.add_argument("file", type=Path, metavar="FILE", help="the bundle")
    computed.add_argument(
        "--as-of",
        type=_instant,
        metavar="TIME",
        help="a time such as 2026-10-31T12:00, in UTC unless it says otherwise; by default that of the newest seal",
    )
    computed.add_argument(
        "--module",
        type=_module,
        action="append",
        default=[],
        metavar="TYPE=HASH",
        help="another program whose word counts, as an earlier edition: its type and the SHA-256 of its bytes",
    )
    computed.set_defaults(run=_views)


def _read(file: Path) -> bytes | None:
    """The file's bytes, never more than a bundle may have; None, and a line that says why, when it can't be read."""
    try:
        with file.open("rb") as stream:
            return stream.read(limits.BUNDLE_BYTES + 1)
    except OSError as error:
        print(f"{printable(str(file))} cannot be read: {error.strerror}", file=sys.stderr)
        return None


def _check(options: argparse.Namespace) -> int:
    data = _read(options.file)
    if data is None:
        return _UNREADABLE
    try:
        with Wasm3() if options.second_engine else contextlib.nullcontext() as second:
            judgement = judge(data, second=second)
    except NotInstalled as error:
        print(error, file=sys.stderr)
        return _UNREADABLE
    if options.json:
        print(VerifyAnswer.of(judgement).model_dump_json(indent=2))
    else:
        _print(judgement)
    return EXIT_CODES[judgement.verdict]


def _print(judgement: Judgement) -> None:
    for result in judgement.report.steps:
        print(f"{result.step.number} {'✓' if result.ok else '✗'} {result.step.name}")
        for finding in result.findings:
            print(f"      {finding}")
        if result.fault is not None:
            print(f"      {printable(result.fault)}")
    if judgement.report.note:
        print(f'The sender notes, and nobody signed: "{printable(judgement.report.note)}"')
    print(judgement.verdict.upper())


def _views(options: argparse.Namespace) -> int:
    data = _read(options.file)
    if data is None:
        return _UNREADABLE
    try:
        chains = examine(data).chains()
    except VerificationError as error:
        judgement = Judgement.of(error)
        _print(judgement)
        return EXIT_CODES[judgement.verdict]
    modules = views.reviewed(options.module)
    try:
        for line in views.said(chains, views.newest_ms(chains) if options.as_of is None else options.as_of, modules):
            print(line)
    except WireError as error:
        print(f"no view: a seal of a reviewed contract says what none would: {printable(str(error))}", file=sys.stderr)
        return EXIT_CODES[Verdict.INVALID]
    return 0


def _explain(_options: argparse.Namespace) -> int:
    for step in STEPS:
        print(f"{step.number} {step.name} (SPEC {step.clauses})\n      {step.question}")
    return 0


def _serve(options: argparse.Namespace) -> int:
    if not options.allow_remote and not _is_loopback(options.host):
        print(f"{options.host} can be reached by others; say --allow-remote if you mean it", file=sys.stderr)
        return _UNREADABLE
    listener = _listen(options.host, options.port)
    if listener is None:
        return _UNREADABLE
    with listener, contextlib.suppress(KeyboardInterrupt):  # Ctrl-C is how it is told to stop
        settings = uvicorn.Config(create_app(), log_level="info", server_header=False)
        uvicorn.Server(settings).run([listener])
    return 0


def _listen(host: str, port: int) -> socket.socket | None:
    """A socket there; None, and a line that says why, when it is not to be had."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        reason = error.strerror or str(error)
        print(f"can't listen on {host} port {port}: {reason}; choose another --port", file=sys.stderr)
        return None


def _instant(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no time; write it as 2026-10-31T12:00") from error
    return int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() * 1_000)


def _module(text: str) -> tuple[str, bytes]:
    kind, _, name = text.partition("=")
    try:
        module = bytes.fromhex(name)
    except ValueError:
        module = b""
    if not kind or len(module) != HASH_BYTES:
        raise argparse.ArgumentTypeError(
            f"{text[:40]!r} is no module; write TYPE=HASH, such as voucher=3f2a… (64 digits)"
        )
    return kind, module


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no port; it is a number from 0 to {_PORTS[-1]}")
    return int(text)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    sys.exit(main())
