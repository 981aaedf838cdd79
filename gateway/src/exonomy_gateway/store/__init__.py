"""What the gateway keeps: one SQLite file with one writer (docs/adr/0002-store.md).

Tables and transactions live here; decisions about what to store do not.
"""
