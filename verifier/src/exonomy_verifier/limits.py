"""How much work a stranger's bundle may cause here: name, unit and reason in one place.

Sizes of what is inside a bundle are limits of `exonomy_contracts`; these bound what checking it takes.
"""

from typing import Final

from exonomy_contracts import limits as ground

FUEL: Final = 2_000 * ground.RUN_FUEL
"""Fuel of all runs of one check: a bundle full of our largest golden calls, which take 2% of a run's fuel each."""
REPLAYED_GRANTS: Final = 1_000_000
"""Commits of `auth` branches replayed in one check. 2,000 seals over 500 grants; some 20 s."""
SECONDS: Final = 120.0
"""Seconds of one core for one check after its signatures. 3,000 small seals take 2, on a small board four times that;
seals stuffed with empty arrays, which decode slowly, are stopped here."""
SEALS_IN_HAND: Final = 16
"""Decoded seals kept at once. A hostile one of 64 KB may take 4 MB of objects."""
SIGNATURES_PER_TASK: Final = 128
"""Signatures a thread checks before it asks for more: some 10 ms, so that all cores end together."""
CHECKS_AT_ONCE: Final = 2
"""Bundles the service checks at the same time; each may take some 600 MB and, while it checks signatures, all cores."""
CHECKS_WAITING: Final = 8
"""Requests that may wait for their turn at the service, their bundles in memory; more are asked to come back."""
UPLOAD_SECONDS: Final = 120.0
"""Seconds in which a bundle has to arrive at the service: 64 MB over 5 Mbit/s."""
SECOND_CPU_S: Final = 2
"""Seconds of a core for one run of the second engine: an interpreter takes 0.4 for all of a run's fuel."""
SECOND_WALL_S: Final = 30
"""Seconds until a run of the second engine is given up, however busy the machine is."""
SECOND_BYTES: Final = 256 * 1_048_576
"""Bytes of address space of one run of the second engine: Python's own, a contract's memory, and its stack."""
SECOND_STACK_BYTES: Final = 8 * 1_048_576
"""Bytes of the second engine's stack for a run: 1,000 nested calls of 512 locals each."""
SECOND_SECONDS: Final = 600.0
"""Seconds for all runs of the second engine in one check: some 100,000 small ones."""
