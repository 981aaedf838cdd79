"""Every limit of this room: its name, its unit, its reason."""

from typing import Final

CARD_HOLD_MS: Final = 7 * 24 * 3_600_000
"""How long an online card payment stays capturable at Stripe, by its own word ("Place a hold")."""
DEADLINE_MARGIN_MS: Final = 12 * 3_600_000
"""A deadline nearer than this to the end of a hold could be missed by one night without electricity."""

WEBHOOK_TOLERANCE_S: Final = 300
"""Seconds that a webhook's timestamp may be away from ours, on either side."""
WEBHOOK_BYTES: Final = 256 * 1024
"""Bytes of a webhook's body; a processor's events have a few thousand."""

CONNECT_TIMEOUT_S: Final = 10.0
"""Seconds for connecting: it is quick or hopeless."""
READ_TIMEOUT_S: Final = 60.0
"""Seconds for an answer: a capture may wait for the card's bank."""

PAGE_OBJECTS: Final = 100
"""Objects per page at Stripe, its maximum."""
FIND_OBJECTS: Final = 10_000
"""Objects looked through to find one reference; past this, "not found" would be a guess."""
POLL_EVENTS: Final = 1_000
"""Events read in one poll; the rest waits for the next."""
FIND_MARGIN_MS: Final = 2 * 24 * 3_600_000
"""How far before our own first attempt to look for its object: the two clocks may disagree."""

FIRST_WAIT_MS: Final = 1_000
"""Between the first two tries of one effect; doubles up to LAST_WAIT_MS."""
LAST_WAIT_MS: Final = 5 * 60_000
"""Between later tries: soon enough after a long outage, rare enough during one."""
RATE_LIMIT_WAIT_MS: Final = 2_000
"""After a rate limit that named no time."""
RETRY_AFTER_MS: Final = 3_600_000
"""The longest that a processor's own "retry after" is believed."""

AMOUNT_MOST: Final = 10**15
"""The largest amount taken from a processor, in minor units: the largest that a receipt can say."""
COUNT_MOST: Final = 2**53 - 1
"""Any other figure."""
REF_CHARS: Final = 128
"""Characters of a hold's name at its processor (SPEC 6.6)."""
REASON_CHARS: Final = 200
"""Characters of a processor's reason: as many as a receipt has room for (SPEC 6.6)."""
CODE_CHARS: Final = 64
"""Characters of an error code or a status, which stand inside a sentence of ours."""
SECRET_CHARS: Final = 512
"""Characters of the secret with which a payer's app pays; Stripe's have some 60."""
