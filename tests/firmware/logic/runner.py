"""Runs one file of tests under MicroPython: `micropython runner.py FIRMWARE_LIB FILE`.

Prints one JSON object per test: its name, and its error or null. It knows plain functions named test_*.
"""

import json
import sys
from io import StringIO


def main(library, path):
    folder, name = path.rsplit("/", 1)
    sys.path.insert(0, folder)
    sys.path.insert(0, library)
    # `drivers` stands beside the library.
    sys.path.append(library.rsplit("/", 1)[0])
    module = __import__(name[: -len(".py")])
    for test in sorted(dir(module)):
        if not test.startswith("test_"):
            continue
        error = None
        try:
            getattr(module, test)()
        except Exception as fault:  # noqa: BLE001 - every fault is a finding
            trace = StringIO()
            sys.print_exception(fault, trace)
            error = trace.getvalue()
        sys.stdout.write(json.dumps({"test": test, "error": error}) + "\n")


main(sys.argv[1], sys.argv[2])
