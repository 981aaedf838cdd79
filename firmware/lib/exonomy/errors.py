"""The errors of the device's logic: each says what was wrong, none carries a secret.

MicroPython gives an exception one base class only, so what came in wrong is a ValueError, what could not be
stored an OSError.
"""


class BadInput(ValueError):
    """The root of everything that came in and is refused."""


class BadSignature(BadInput):
    """A signature outside the accept set of SPEC 2.2."""


class BadCbor(BadInput):
    """Bytes outside the profile of SPEC 1."""


class BadMessage(BadInput):
    """Readable bytes that are not the message they should be."""


class JournalFull(OSError):
    """A record could not be stored; nothing of it counts."""
