"""`python -m tests.conformance.scenarios` writes the bundles of all scenarios, or of those named."""

import sys

from tests.conformance.scenarios.book import BUNDLES, SCENARIOS, kept, told

BUNDLES.mkdir(exist_ok=True)
for name in sys.argv[1:] or SCENARIOS:
    kept(name).write_bytes(told(name))
