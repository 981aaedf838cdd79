"""The `exonomy` command: arguments in, words and tables out. What is done lives in the other rooms."""

from exonomy_gateway.cli.app import main

__all__ = ["main"]
