"""Every limit of this room: its name, its unit, its reason."""

from typing import Final

CARRIED_AGAIN: Final = 3
"""How often a refused message is carried again (SPEC 6.4). Its contract is asked first whether it would take it now, so
more than once is only for what else was folded before it in the same seal."""
ASKED_AGAIN: Final = 16
"""Refused messages of one instance, the newest, that its contract is asked about after each of its seals: each costs a
run of the contract, and who sends it nonsense must not make its seals slow."""
REFUSED_EACH: Final = 8
"""Refused messages of one source that are kept, the newest: a trade may ask for as many panels at once. One that sends
nonsense thereby keeps no other's word from being carried again."""
REFUSED_MS: Final = 7 * 24 * 3_600_000
"""How long a refused message is kept, in ms. What overtook another is soon put right; what was said weeks ago may have
been taken back since."""
