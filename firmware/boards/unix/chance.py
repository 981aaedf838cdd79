"""Where a workstation's keys come from: the kernel's generator, seeded before any process runs."""

import os

PLATFORMS = ("linux", "darwin")


def random(n):
    """n bytes that nobody can guess."""
    return os.urandom(n)
