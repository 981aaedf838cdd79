"""Files as an update needs them: put whole, grown durably, renamed at once. Both Pythons, littlefs and POSIX."""

import os
from hashlib import sha256

from .journal import FileStorage

_FOLDER = 0x4000
# Bytes read at once: what a small heap has room for anywhere.
PIECE_BYTES = 1_024


class Disk:
    """What lies below a folder, by paths that begin with no slash. Every method may raise OSError.

    What a power cut leaves of each: `put` and `rename` happened or did not; of `append` any beginning may be there;
    `remove`, `clear` and `make_folder` are made of steps that happened or did not.
    """

    def __init__(self, folder=""):
        """`folder` is "" for the root of a board."""
        self._folder = folder

    def _at(self, path):
        return self._folder + "/" + path

    def _stat(self, path):
        try:
            return os.stat(self._at(path))
        except OSError:
            return None

    def size(self, path):
        """Bytes of a file; None when there is none."""
        found = self._stat(path)
        return None if found is None or found[0] & _FOLDER else found[6]

    def read(self, path):
        """A file's bytes; None when there is none."""
        if self.size(path) is None:
            return None
        with open(self._at(path), "rb") as file:
            return file.read()

    def pieces(self, path):
        """Yields a file's bytes, a few at a time."""
        with open(self._at(path), "rb") as file:
            piece = file.read(PIECE_BYTES)
            while piece:
                yield piece
                piece = file.read(PIECE_BYTES)

    def part(self, path, offset, most):
        """The bytes of a file from an offset on, at most so many."""
        with open(self._at(path), "rb") as file:
            file.seek(offset)
            return file.read(most)

    def sha256(self, path):
        """The SHA-256 of a file."""
        seen = sha256()
        for piece in self.pieces(path):
            seen.update(piece)
        return seen.digest()

    def put(self, path, data):
        """Makes a file of these bytes; one that was there is replaced."""
        FileStorage(self._at(path)).replace([data])

    def append(self, path, data):
        """Adds to a file, which need not be there."""
        storage = FileStorage(self._at(path))
        try:
            storage.append(data)
        finally:
            storage.close()

    def rename(self, old, new):
        """Gives a file another name; another of that name is gone."""
        os.rename(self._at(old), self._at(new))

    def remove(self, path):
        """Removes a file, if there is one."""
        if self.size(path) is not None:
            os.remove(self._at(path))

    def clear(self, folder):
        """Removes all that lies in a folder; the folder stays."""
        for name in self.names(folder):
            path = folder + "/" + name
            if self.size(path) is not None:
                os.remove(self._at(path))
            else:
                self.clear(path)
                os.rmdir(self._at(path))

    def names(self, folder):
        """The names in a folder; none when there is no folder."""
        return os.listdir(self._at(folder)) if self._stat(folder) else []

    def make_folder(self, folder):
        """Makes a folder and those above it, where they lack."""
        made = ""
        for name in folder.split("/"):
            made = made + "/" + name if made else name
            if self._stat(made) is None:
                os.mkdir(self._at(made))

    def free(self):
        """Bytes that still fit."""
        found = os.statvfs(self._folder or "/")
        return found[1] * found[3]
