"""Small versions of a firmware, signed as releases are, and a disk in memory that can be full, slow or cut."""

from hashlib import sha256

from exonomy import cbor, cose
from exonomy.ed25519 import Signer
from exonomy.slots import other

PUBLISHER = Signer(b"p" * 32)
BAD = b"half of wh"


class Cut(Exception):
    """The power is gone; what the disk holds now is there after the next start."""


class Version:
    """One version: its files, its payload, its name and its signed manifest."""

    def __init__(self, counter, files, app="terminal", board="unix", least=0, publisher=PUBLISHER):
        self.files = files
        said = [[path, len(data), sha256(data).digest()] for path, data in files]
        self.payload = cbor.dumps([1, app, board, f"0.{counter}", counter, least, said])
        self.name = sha256(b"exonomy/update/1" + self.payload).digest()
        self.signed = cose.sign1(publisher, "update", self.payload)

    def put(self, disk, folder):
        """As the set-up does: the files, and then what makes them whole."""
        for path, data in self.files:
            if "/" in path:
                disk.make_folder(folder + "/" + path.rsplit("/", 1)[0])
            disk.put(folder + "/" + path, data)
        disk.put(folder + "/manifest.cbor", self.payload)

    def piece(self, want):
        """The piece that a device wants."""
        name, index, offset = want
        assert name == self.name
        return name, index, offset, self.files[index][1][offset : offset + 4096]

    def is_in(self, disk, slot):
        """Whether a slot holds these files, and no others."""
        have = [(path, data) for path, data in disk.below("slots/" + slot) if path != "manifest.cbor"]
        return sorted(have) == sorted(self.files)


def version(counter, **options):
    """A version like any other: two of its files change with each, one never does, one is empty."""
    return Version(
        counter,
        [
            ("exonomy/__init__.py", b""),
            ("exonomy/logic.py", b"always the same\n" * 400),
            ("app.py", b"version %d\n" % counter * 700),
            ("drivers/scanner/quick.py", b"fast %d" % counter),
        ],
        **options,
    )


class Ram:
    """`exonomy.disk.Disk` in memory. `cut_in(n, how)` cuts the power at the n-th change from now."""

    def __init__(self, room=10**6):
        self.files = {}
        self.room = room
        self.full = False
        self.changes = 0
        self._left = None
        self._how = 0

    def cut_in(self, changes, how):
        """Before the change (0), in the middle of it (1), or after it (2)."""
        self._left = changes
        self._how = how

    def _change(self, torn, whole):
        if self.full:
            raise OSError(28)
        self.changes += 1
        if self._left is None or self._left:
            self._left = self._left and self._left - 1
            whole()
            return
        self._left = None
        if self._how == 1:
            torn()
        elif self._how == 2:
            whole()
        raise Cut

    def size(self, path):
        return len(self.files[path]) if path in self.files else None

    def read(self, path):
        return self.files.get(path)

    def part(self, path, offset, most):
        return self.files[path][offset : offset + most]

    def sha256(self, path):
        return sha256(self.files[path]).digest()

    def put(self, path, data):
        self._change(lambda: self.files.update({path + ".new": data[: len(data) // 2]}), lambda: None)
        self.files[path + ".new"] = data
        self.rename(path + ".new", path)

    def append(self, path, data):
        was = self.files.get(path, b"")

        def add(count):
            self.files[path] = was + data[:count]

        self._change(lambda: add(len(data) // 3), lambda: add(len(data)))

    def rename(self, old, new):
        def done():
            self.files[new] = self.files.pop(old)

        self._change(lambda: None, done)

    def remove(self, path):
        if path in self.files:
            self._change(lambda: None, lambda: self.files.pop(path))

    def clear(self, folder):
        for path, _ in self.below(folder):
            self.remove(folder + "/" + path)

    def below(self, folder):
        """(path, bytes) of all that lies in a folder and the folders in it."""
        start = folder + "/"
        return sorted([(path[len(start) :], data) for path, data in self.files.items() if path.startswith(start)])

    def make_folder(self, folder):
        """Folders are where files are."""

    def free(self):
        return self.room - sum([len(data) for data in self.files.values()])


class Board:
    """What a configuration says."""

    app = "terminal"
    board = "unix"
    publisher = PUBLISHER.public_key


def spare_of(found):
    """The slot that does not run."""
    return other(found.running)
