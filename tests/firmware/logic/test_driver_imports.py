"""A driver reaches nothing but what it is handed: it can be played, and it runs on any board."""

import os

import drivers

ALLOWED = ("asyncio", "binascii", "collections", "struct")


def test_no_driver_imports_a_machine():
    folder = drivers.__file__.rsplit("/", 1)[0]
    names = [name for name in os.listdir(folder) if name.endswith(".py")]
    assert len(names) > 15
    for name in names:
        with open(folder + "/" + name) as file:
            for line in file.read().split("\n"):
                words = line.split()
                if words and words[0] in ("import", "from") and line[0] in "if":
                    assert words[1].startswith(".") or words[1] in ALLOWED, (name, line)
