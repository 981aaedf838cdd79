"""New firmware for devices: which version each is to get, the pieces they ask for, and how far they are (SPEC 9.10).

A device asks for one piece at a time, so one is under way for each. What it says is advice: it gets bytes that its
publisher has signed for, and nothing else depends on it.
"""

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.down import Chunk, DownItem, Offer
from exonomy_contracts.commit.update import Manifest
from exonomy_contracts.wire.ed25519 import KEY_BYTES

from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.errors import DeviceError
from exonomy_gateway.devices.state import Birth
from exonomy_gateway.store import updates
from exonomy_gateway.store.database import Database
from exonomy_gateway.store.updates import Running

_OFFER_AGAIN_S: Final = 30.0
"""A device that is busy with something passes an offer over; it says what it is doing far more often than this."""
_SAME_PIECE_S: Final = 2.0
"""A broker may deliver one wish twice; a device that lost the piece asks again after 10 s."""


class NoSuchRelease(DeviceError):
    """This gateway does not have that version."""

    code = "no-such-release"

    def __init__(self, name: bytes) -> None:
        super().__init__(f"there is no release {name.hex()[:16]} here; send it first")
        self.name = name


class Incomplete(DeviceError):
    """Files of a version are missing here."""

    code = "release-incomplete"

    def __init__(self, missing: int) -> None:
        super().__init__(f"{missing} files of that release are not here yet; send them first")
        self.missing = missing


class WrongRelease(DeviceError):
    """A version can't be for that device."""

    code = "wrong-release"


@dataclass(frozen=True, slots=True)
class Progress:
    """How a device stands with the version it is to get.

    `state` is done, fetching, refused (what it said is in `text`) or waiting; `done` and `size` are bytes.
    """

    name: bytes
    version: str
    counter: int
    state: str
    done: int
    size: int
    text: str = ""


class Updates:
    """The versions of one gateway's devices. Thread-safe."""

    def __init__(self, database: Database, downlink: Downlink, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that only goes on."""
        self._database, self._downlink, self._seconds = database, downlink, seconds
        self._lock = threading.Lock()
        self._offered: dict[bytes, tuple[bytes, float]] = {}
        self._sent: dict[bytes, tuple[tuple[bytes, int, int], float]] = {}

    # -- versions

    def add(self, manifest: bytes, now_ms: int) -> Manifest:
        """Take in a signed manifest; its files come with `add_file`.

        Raises:
            WireError: it is none, or its signature is not valid.
        """
        read, _ = Manifest.open(manifest)
        self._database.write(lambda connection: updates.add_release(connection, read.name, manifest, now_ms))
        return read

    def add_file(self, name: bytes, content: bytes) -> None:
        """Take in a file of a version.

        Raises:
            NoSuchRelease, WrongRelease: no version of that name is here, or it has no such file.
        """
        sha256 = hashlib.sha256(content).digest()
        if all(file.sha256 != sha256 for file in self.release(name)[0].files):
            raise WrongRelease("that release has no such file")
        self._database.write(lambda connection: updates.add_file(connection, sha256, content))

    def release(self, name: bytes) -> tuple[Manifest, bytes]:
        """A version and its publisher's key.

        Raises:
            NoSuchRelease: it is not here.
        """
        stored = updates.manifest_of(self._database.read(), name)
        if stored is None:
            raise NoSuchRelease(name)
        return Manifest.open(stored)

    def releases(self) -> list[tuple[Manifest, bytes]]:
        """All versions with their publishers, the newest first."""
        return [Manifest.open(stored) for stored in updates.releases(self._database.read())]

    def missing(self, manifest: Manifest) -> list[bytes]:
        """The hashes of a version's files that are not here."""
        connection = self._database.read()
        wanted = dict.fromkeys(file.sha256 for file in manifest.files)
        return [sha256 for sha256 in wanted if not updates.has_file(connection, sha256)]

    # -- devices

    def roll_out(self, device: bytes, name: bytes, now_ms: int) -> Progress:
        """Give a device a version, now or when it is next in reach.

        Raises:
            NoSuchRelease, Incomplete, WrongRelease: and nothing has changed.
        """
        assert len(device) == KEY_BYTES
        manifest, _ = self.release(name)
        missing = self.missing(manifest)
        if missing:
            raise Incomplete(len(missing))
        known = updates.running(self._database.read(), device)
        if known is not None and known.app != manifest.app:
            raise WrongRelease(f"that device runs {known.app}, the release is for {manifest.app}")
        if known is not None and known.version and known.counter >= manifest.counter:
            raise WrongRelease(
                f"that device runs {known.version} ({known.counter}) already; "
                f"{manifest.version} ({manifest.counter}) is not newer"
            )
        self._database.write(lambda connection: updates.roll_out(connection, device, name, now_ms))
        with self._lock:
            self._offered.pop(device, None)
        self._offer(device, name)
        return self._progress(manifest, known)

    def cancel(self, device: bytes) -> None:
        """Let a device stay at what it has; what it has fetched so far lies there unused."""
        self._database.write(lambda connection: updates.cancel(connection, device))

    def hear(self, birth: Birth) -> None:
        """A device says what it runs and wants: note it, and answer."""
        firmware = birth.firmware
        if firmware is None:
            return
        want = firmware.want
        running = Running(
            birth.key,
            firmware.app,
            firmware.version,
            firmware.counter,
            None if want is None else (want.manifest, want.file, want.offset),
            None
            if firmware.trouble is None
            else (firmware.trouble.manifest, firmware.trouble.code, firmware.trouble.text),
        )
        self._database.write(lambda connection: updates.said(connection, running))
        name = updates.rollout_of(self._database.read(), birth.key)
        if name is None:
            return
        manifest, _ = self.release(name)
        if running.want is not None and running.want[0] == name:
            self._send(birth.key, manifest, running.want)
            return
        # Trouble without a name is with something that could not be read, perhaps another one.
        nameless = running.trouble is not None and running.trouble[0] is None
        if nameless or self._progress(manifest, running).state == "waiting":
            self._offer(birth.key, name)

    def progress(self, device: bytes) -> Progress | None:
        """How a device stands with its version; None when it is to get none."""
        connection = self._database.read()
        name = updates.rollout_of(connection, device)
        return None if name is None else self._progress(self.release(name)[0], updates.running(connection, device))

    def running(self, device: bytes) -> Running | None:
        """What a device last said of its firmware."""
        return updates.running(self._database.read(), device)

    def _progress(self, manifest: Manifest, running: Running | None) -> Progress:
        state, done, text = "waiting", 0, ""
        if running is not None and running.version == manifest.version and running.counter == manifest.counter:
            state, done = "done", manifest.size
        elif running is not None and running.trouble is not None and running.trouble[0] in (manifest.name, None):
            state, text = "refused", f"{running.trouble[1]}: {running.trouble[2]}"
        elif running is not None and running.want is not None and running.want[0] == manifest.name:
            state, done = "fetching", _before(manifest, running.want[1], running.want[2])
        return Progress(manifest.name, manifest.version, manifest.counter, state, done, manifest.size, text)

    def _offer(self, device: bytes, name: bytes) -> None:
        now = self._seconds()
        with self._lock:
            offered, at = self._offered.get(device, (b"", 0.0))
            if offered == name and now - at < _OFFER_AGAIN_S:
                return
            self._offered[device] = (name, now)
        stored = updates.manifest_of(self._database.read(), name)
        if stored is not None:
            self._tell(device, Offer(stored))

    def _send(self, device: bytes, manifest: Manifest, want: tuple[bytes, int, int]) -> None:
        """The piece that a device wants, once; a wish for something that is not there is passed over."""
        now = self._seconds()
        with self._lock:
            sent, at = self._sent.get(device, (None, 0.0))
            if sent == want and now - at < _SAME_PIECE_S:
                return
            self._sent[device] = (want, now)
        name, index, offset = want
        if index >= len(manifest.files) or offset >= manifest.files[index].size:
            return
        data = updates.piece(self._database.read(), manifest.files[index].sha256, offset, limits.UPDATE_CHUNK_BYTES)
        if data:
            self._tell(device, Chunk(name, index, offset, data))

    def _tell(self, device: bytes, item: DownItem) -> None:
        self._downlink.tell(device, [item])


def _before(manifest: Manifest, index: int, offset: int) -> int:
    """The bytes that lie before a place in a version."""
    return sum(file.size for file in manifest.files[:index]) + offset
