"""A file of an older version becomes one of this version, and keeps what is in it."""

from pathlib import Path

import apsw
from exonomy_gateway.store import schema


def test_a_store_of_each_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    new = apsw.Connection(str(tmp_path / "new.db"))
    schema.prepare(new)
    for version in range(1, schema.VERSION):
        old = apsw.Connection(str(tmp_path / f"{version}.db"))
        for step in schema.STEPS[:version]:
            old.execute(step)
        old.pragma("user_version", version)
        old.execute("INSERT INTO fact (name, value) VALUES ('kept', x'01')")
        schema.prepare(old)
        schema.prepare(old)
        assert old.pragma("user_version") == schema.VERSION
        assert list(old.execute("SELECT value FROM fact")) == [(b"\x01",)]
        tables = "SELECT name, sql FROM sqlite_schema ORDER BY name"
        assert list(old.execute(tables)) == list(new.execute(tables))
