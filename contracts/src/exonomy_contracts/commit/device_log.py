"""What a device's log may hold (SPEC 9.3). Readings and diagnostics are for people and views, no instance's input."""

from typing import Final

from exonomy_contracts.commit.inputs import PROOF

READING: Final = "reading"
DIAGNOSTIC: Final = "diagnostic"
DEVICE_KINDS: Final = frozenset({PROOF, READING, DIAGNOSTIC})
