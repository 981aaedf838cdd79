"""Where a Pico 2 W's keys come from: `os.urandom` draws on the RP2350's own generator through the SDK's pico_rand."""

import os

PLATFORMS = ("rp2",)


def random(n):
    """n bytes that nobody can guess."""
    return os.urandom(n)
