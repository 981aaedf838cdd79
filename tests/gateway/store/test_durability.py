"""What was acknowledged is there after kill -9: a process takes commits in until it is killed."""

import subprocess
import sys
import time
from pathlib import Path

from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database

from tests.gateway.ingest.conftest import Site
from tests.gateway.ingest.people import Till

ROOT = Path(__file__).resolve().parents[3]
KILLED_AFTER_S = (0.05, 0.2, 0.5)


def run(path: Path) -> None:
    """The process: two tills write for ever, each acknowledgement goes to standard output at once."""
    site = Site(Database(path))
    site.begin()
    other = Till(site.merchant, "other till")
    site.send(other.enrol())
    while True:
        for till in (site.till, other):
            for answer in site.up(till.say(), till.say(), till=till):
                sys.stdout.write(f"{answer.id.hex()}\n")  # type: ignore[union-attr] # all are taken
        sys.stdout.flush()


def test_nothing_acknowledged_is_missing_after_kill_9(tmp_path: Path) -> None:
    script = f"import sys; from pathlib import Path; from {__name__} import run; run(Path(sys.argv[1]))"
    for number, seconds in enumerate(KILLED_AFTER_S):
        path = tmp_path / f"store{number}.db"
        process = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, cwd=ROOT)
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        lines = (first + process.stdout.read()).decode().split("\n")
        process.wait(10)
        process.stdout.close()
        acknowledged = [bytes.fromhex(line) for line in lines[:-1]]  # the last may be cut short
        assert acknowledged
        database = Database(path)
        assert [name for name in acknowledged if commits.by_id(database.read(), name) is None] == []
        assert commits.damaged_logs(database.read()) == []
        database.close()
