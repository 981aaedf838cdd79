"""How much memory the gateway takes with 100,000 commits, and how long it takes to start with them.

Prints JSON: `rss_mb`, `start_s`, and as calibration what a bare process with the same libraries takes.
"""

import argparse
import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import apsw
from exonomy_contracts.commit import auth
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.rights import ROOT
from exonomy_contracts.wire import cbor
from exonomy_gateway import config
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database

_LIBRARIES: Final = "import fastapi, uvicorn, apsw, wasmtime, paho.mqtt.client, nacl.bindings, cryptography.x509"
_BATCH: Final = 2_000
_BODY_BYTES: Final = 250


def fill(folder: Path, count: int, logs: int) -> None:
    """A store with `count` commits of some 600 bytes in `logs` logs."""
    Identity.of(folder)
    database = Database(folder / "store.db")
    now_ms = time.time_ns() // 1_000_000
    seed = secrets.token_bytes(32)
    body: cbor.Item = auth.Root("person", secrets.token_bytes(16)).item()
    owner = LogWriter(seed, bytes(32), auth.AUTH_BRANCH)
    owner.repo = auth.repo_id(owner.author, cbor.dumps(body))
    root = owner.append(ROOT, body, now_ms)
    database.write(lambda connection: commits.take_in(connection, root, now_ms))
    writers = [LogWriter(seed, owner.repo, f"device/{number:08x}") for number in range(logs)]
    for start in range(1, count, _BATCH):
        some = [
            writers[number % logs].append("reading", [1, secrets.token_bytes(_BODY_BYTES)], now_ms)
            for number in range(start, min(count, start + _BATCH))
        ]

        def store(connection: apsw.Connection, some: list[commits.Commit] = some) -> None:
            for commit in some:
                commits.take_in(connection, commit, now_ms)

        database.write(store)
    database.close()


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MB (10^6 bytes)."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    (line,) = [line for line in lines if line.startswith("VmRSS")]
    return int(line.split()[1]) * 1024 / 1e6


def start(folder: Path) -> tuple[float, float]:
    """Start the gateway, wait until it is ready, ask it something; seconds until ready, and MB then."""
    begun = time.perf_counter()
    gateway = subprocess.Popen(
        [sys.executable, "-m", "exonomy_gateway.cli", "gateway", "run", "--dir", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert gateway.stdout is not None
        for line in gateway.stdout:
            if line.startswith("ready"):
                break
        ready_s = time.perf_counter() - begun
        time.sleep(2)  # whatever it puts off until after the start counts too
        return ready_s, resident_mb(gateway.pid)
    finally:
        gateway.terminate()
        gateway.wait(20)


def bare() -> tuple[float, float]:
    """Seconds and MB of a process that only imports the libraries."""
    begun = time.perf_counter()
    code = f"{_LIBRARIES}\nimport os, sys\nprint('ready', flush=True)\nsys.stdin.read()"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdout is not None
    process.stdout.readline()
    took, memory = time.perf_counter() - begun, resident_mb(process.pid)
    process.communicate("", timeout=20)
    return took, memory


def main() -> None:
    """Fill, start several times, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commits", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "gateway"
        config.write_default(folder, http_port=0, broker_port=0, stripe_api_base="", publishable_key="")
        fill(folder, options.commits, 50)
        runs = [(start(folder), bare()) for _ in range(options.runs)]
    print(
        json.dumps(
            {
                "rss_mb": round(max(memory for (_, memory), _ in runs), 1),
                "start_s": round(statistics.median(took for (took, _), _ in runs), 3),
                "commits": options.commits,
                "calibration": {
                    "bare_process_mb": round(max(memory for _, (_, memory) in runs), 1),
                    "bare_process_start_s": round(statistics.median(took for _, (took, _) in runs), 3),
                },
            }
        )
    )


if __name__ == "__main__":
    main()
