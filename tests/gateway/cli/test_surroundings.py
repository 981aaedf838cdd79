"""The global options, as every command has them."""

from pathlib import Path

from exonomy_gateway.cli.surroundings import Surroundings


def test_the_token_is_not_in_what_is_printed_of_them() -> None:
    assert "the token" not in repr(Surroundings("http://127.0.0.1", "the token", Path(), False))
