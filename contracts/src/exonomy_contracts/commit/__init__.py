"""Commits and the logs they form; built on wire, knows nothing of contracts."""
