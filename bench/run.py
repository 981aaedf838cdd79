"""All benches, one after the other, each as its own process; prints and writes `latest.json` and `results.md`.

    .venv/bin/python bench/run.py [--only NAME ...]

Each figure stands beside a calibration from the same run, because machines differ and the same machine is not always
equally quick. Nothing here is a test: a figure that misses its target is shown, not failed.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from exonomy_contracts import limits, modules

_HERE: Final = Path(__file__).resolve().parent
_BENCH_S: Final = 600


@dataclass(frozen=True, slots=True)
class Target:
    """A figure's bound; `least` when more is better."""

    bench: str
    figure: str
    bound: float
    least: bool
    what: str

    def met(self, value: float) -> bool:
        """Whether a value is on the right side of the bound."""
        return value >= self.bound if self.least else value <= self.bound


BENCHES: Final = ("contract_run", "signatures", "replay", "footprint", "paid", "ingest", "firmware")
TARGETS: Final = (
    Target("ingest", "ingest_per_s", 2_000, True, "commits taken in durably, per second, 50 devices, 20 s"),
    Target("ingest", "ingest_p99_ms", 250, False, "publish to signed ack at 1,000/s, 99th percentile, ms"),
    Target("contract_run", "contract_run_us_p50", 200, False, "a proof at a trade, CBOR in to CBOR out, median, µs"),
    *(
        Target("contract_run", f"{name}_run_us_p50", 250, False, f"a {name} at its largest golden state, median, µs")
        for name in modules.manifest()
    ),
    Target("contract_run", "module_bytes_max", limits.MODULE_BYTES, False, "the largest contract's module, bytes"),
    Target("contract_run", "task_200_fuel", limits.RUN_FUEL, False, "a run at a task of 200 credits, fuel"),
    Target("contract_run", "task_200_state_bytes", limits.STATE_BYTES, False, "a task of 200 credits, every list full"),
    Target("signatures", "signatures_per_s", 10_000, True, "signed commits checked per second, all cores"),
    Target("replay", "replay_seals_per_s", 2_000, True, "seals replayed per second of one core, after the signatures"),
    Target("paid", "paid_ms_p95", 150, False, "key press to PAID without the processor's time, 95th percentile, ms"),
    Target("footprint", "rss_mb", 150, False, "gateway's memory with 100,000 commits, MB"),
    Target("footprint", "start_s", 2, False, "gateway's start with 100,000 commits, s"),
    Target("firmware", "native_sign", 1e6, False, "Cortex-M3: instructions of a signature in C, 200 bytes"),
    Target("firmware", "native_verify", 2.5e6, False, "Cortex-M3: instructions of a check in C"),
    Target("firmware", "native_heap", 24_576, False, "Cortex-M3: heap that importing the C module takes, bytes"),
    Target("firmware", "python_sign", 30e6, False, "Cortex-M3: instructions of a signature in Python"),
    Target("firmware", "python_verify", 150e6, False, "Cortex-M3: instructions of a check in Python"),
    Target("firmware", "start_64_kb_ms_max", 300, False, "unix port: start with a journal of 64 KB, worst, ms"),
    Target("firmware", "proof_bytes", 700, False, "a redemption's proof on the wire, bytes"),
    Target("firmware", "reading_bytes", 220, False, "a compacted reading on the wire, bytes"),
)


def measure(name: str) -> dict[str, object]:
    """Run one bench and read the JSON that it prints last.

    Raises:
        RuntimeError: it failed, with what it said.
    """
    done = subprocess.run(
        [sys.executable, str(_HERE / f"{name}.py")],
        cwd=_HERE.parent,
        capture_output=True,
        text=True,
        timeout=_BENCH_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"bench {name} failed:\n{done.stdout[-2_000:]}{done.stderr[-4_000:]}")
    found: dict[str, object] = json.loads(done.stdout[done.stdout.index("{") :])
    return found


def table(results: Mapping[str, Mapping[str, object]]) -> str:
    """The figures with targets as Markdown, then everything that was measured."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    day = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())
    lines = [
        "# Measured",
        "",
        f"`make bench` on {machine}, {day}. Each figure stands beside the calibration of its own run.",
        "",
        "| figure | what | target | measured | | calibration |",
        "|---|---|---|---|---|---|",
    ]
    for target in TARGETS:
        value = results.get(target.bench, {}).get(target.figure)
        if isinstance(value, int | float):
            sign = "≥" if target.least else "≤"
            verdict = "met" if target.met(value) else "missed"
            calibration = json.dumps(results[target.bench].get("calibration")).strip('{}"').replace('"', "")
            bound, shown = f"{sign} {target.bound:,.9g}", f"{value:,.9g}"
            cells = (f"`{target.figure}`", target.what, bound, shown, verdict, calibration)
            lines.append(f"| {' | '.join(cells)} |")
    lines += ["", "## Everything", "", "```json", json.dumps(results, indent=1), "```", ""]
    return "\n".join(lines)


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=BENCHES, default=BENCHES)
    latest = _HERE / "latest.json"
    results: dict[str, dict[str, object]] = json.loads(latest.read_text()) if latest.exists() else {}
    for name in parser.parse_args().only:
        print(f"{name} …", flush=True)
        results[name] = measure(name)
        print(json.dumps(results[name], indent=1), flush=True)
    latest.write_text(json.dumps(results, indent=1) + "\n")
    (_HERE / "results.md").write_text(table(results))
    print(table(results).split("## Everything")[0])


if __name__ == "__main__":
    main()
