"""`python -m exonomy_gateway.cli` is `exonomy`."""

from exonomy_gateway.cli.app import main

main()
