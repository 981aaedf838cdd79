"""Vectors of firmware versions: signed manifests, and ones that no device takes."""

from dataclasses import replace

from exonomy_contracts.commit.update import Manifest, UpdateFile
from exonomy_contracts.wire import cbor, cose

from contracts.tools.case import GATEWAY, MERCHANT, Case, key, seed

MANIFEST = Manifest(
    "terminal",
    "pico2_w",
    "1.2",
    7,
    5,
    (
        UpdateFile("exonomy/cbor.mpy", 2_345, seed("cbor")),
        UpdateFile("start.mpy", 612, seed("start")),
        UpdateFile("terminal/words/en.mpy", 0, seed("nothing")),
    ),
)


def manifests() -> list[Case]:
    """Manifests with what is in them, then signed structures that are refused."""
    most = tuple(UpdateFile(f"f{index}", index, seed("file")) for index in range(112))
    good = {
        "a version": MANIFEST,
        "one file, any version before it": replace(MANIFEST, least=0, files=MANIFEST.files[:1]),
        "the largest numbers": replace(MANIFEST, counter=2**32 - 1, least=2**32 - 1, files=most),
        "the longest names": replace(
            MANIFEST, app="a" * 32, version="V" * 32, files=(UpdateFile("a/b/c/" + "d" * 58, 1, seed("file")),)
        ),
    }
    cases: list[Case] = [
        {
            "name": name,
            "accept": True,
            "publisher": key(GATEWAY).hex(),
            "publisher_seed": GATEWAY.hex(),
            "manifest": manifest.sign(GATEWAY).hex(),
            "name_hash": manifest.name.hex(),
            "counter": manifest.counter,
            "files": [[file.path, file.size] for file in manifest.files],
        }
        for name, manifest in good.items()
    ]
    refused: list[Case] = [
        {"name": name, "accept": False, "manifest": data.hex()} for name, data in malformed_manifests().items()
    ]
    return cases + refused


def malformed_manifests() -> dict[str, bytes]:
    """Signed structures that are no manifest."""
    signed = MANIFEST.sign(GATEWAY)
    file: cbor.Item = ["app.mpy", 1, seed("file")]

    def made(files: cbor.Item, head: tuple[cbor.Item, ...] = (1, "terminal", "pico2_w", "1.2", 7, 5)) -> bytes:
        return cose.sign(GATEWAY, "update", cbor.dumps([*head, files]))

    def path(text: cbor.Item) -> bytes:
        return made([[text, 1, seed("file")]])

    return {
        "signed for another purpose": cose.sign(GATEWAY, "down", MANIFEST.payload()),
        "another signature": signed[:-64] + MANIFEST.sign(MERCHANT)[-64:],
        "cut short": signed[:-1],
        "its payload alone": MANIFEST.payload(),
        "version 2": made([file], (2, "terminal", "pico2_w", "1.2", 7, 5)),
        "six fields": made([file], (1, "terminal", "pico2_w", "1.2", 7)),
        "an app without a name": made([file], (1, "", "pico2_w", "1.2", 7, 5)),
        "a board that is no text": made([file], (1, "terminal", 7, "1.2", 7, 5)),
        "a version with a space": made([file], (1, "terminal", "pico2_w", "1 2", 7, 5)),
        "a version of 33 characters": made([file], (1, "terminal", "pico2_w", "1" * 33, 7, 5)),
        "a negative counter": made([file], (1, "terminal", "pico2_w", "1.2", -7, 5)),
        "a counter over UPDATE_COUNTER": made([file], (1, "terminal", "pico2_w", "1.2", 2**32, 5)),
        "a true counter": made([file], (1, "terminal", "pico2_w", "1.2", True, 5)),
        "no files": made([]),
        "files that are no array": made({}),
        "113 files": made([[f"f{index}", 1, seed("file")] for index in range(113)]),
        "a file twice": made([file, file]),
        "a file below a file": made([["app", 1, seed("file")], ["app/x.mpy", 1, seed("file")]]),
        "a file of two members": made([file[:2]]),
        "a file of a negative size": made([["app.mpy", -1, seed("file")]]),
        "a file of a short hash": made([["app.mpy", 1, seed("file")[:31]]]),
        "a path from the root": path("/seed"),
        "a path upwards": path("../seed"),
        "a path upwards in its middle": path("a/../../seed"),
        "a path with an empty name": path("a//b"),
        "a path that ends in a slash": path("a/"),
        "no path": path(""),
        "a hidden name": path("a/.b"),
        "a name like an option": path("-rf"),
        "a path with a backslash": path("a\\b"),
        "a path with a null": path("a\0b"),
        "a path with a letter beyond ASCII": path("ä.mpy"),
        "a path of five names": path("a/b/c/d/e"),
        "a path over UPDATE_PATH_CHARS": path("x" * 65),
        "a path that is the manifest's": path("manifest.cbor"),
        "a path of bytes": path(b"app.mpy"),
    }
