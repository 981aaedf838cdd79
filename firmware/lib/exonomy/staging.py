"""A version on its way into the spare slot, file by file; after a power cut it goes on where it was.

`slots/offer.cbor` is the signed manifest, `slots/part` the beginning of the first file that is not there whole. Once
all are, the offer becomes the slot's manifest by one rename; before that the slot counts as empty.
"""

from . import limits, manifest
from .slots import other

OFFER = "slots/offer.cbor"
_PART = "slots/part"
# Bytes that every file may waste in its last block.
_BLOCK_BYTES = 4_096


class Staging:
    """The files of a manifest. Every method may raise OSError: what is there then is what a power cut would leave."""

    def __init__(self, slots, wanted):
        self._disk = slots.disk
        self._folder = "slots/" + other(slots.running)
        self._wanted = wanted
        self._own = "slots/" + slots.running
        self._sources = {}
        # The first file that is not there whole, and how many of its bytes are.
        self.index = 0
        self.offset = 0
        self.done = 0
        running = slots.manifest(slots.running)
        if running is not None:
            have = {file.sha256: file.path for file in running.files}
            self._sources = {
                file.sha256: self._own + "/" + have[file.sha256] for file in wanted.files if file.sha256 in have
            }

    @property
    def whole(self):
        """Whether nothing is missing."""
        return self.index == len(self._wanted.files)

    @property
    def file(self):
        """The file that is being made."""
        return self._wanted.files[self.index]

    def begin(self, data):
        """Empties the slot for a manifest of these bytes. Raises: NoRoom."""
        self._disk.remove(self._folder + "/" + manifest.PATH)
        self._disk.remove(OFFER)
        self._disk.remove(_PART)
        self._disk.clear(self._folder)
        need = sum([file.size + _BLOCK_BYTES for file in self._wanted.files])
        free = self._disk.free()
        if need > free:
            raise NoRoom(need, free)
        self._disk.make_folder(self._folder)
        self._disk.put(OFFER, data)

    def resume(self):
        """Finds out what is there already."""
        self.index = 0
        self.offset = 0
        self.done = 0
        while not self.whole and self._is_there(self.file):
            self._next()
        if not self.whole:
            self.offset = self._disk.size(_PART) or 0
            self.done += self.offset
            if self.offset > self.file.size:
                self._drop()
            elif self.offset and self.offset == self.file.size:
                self._finish()

    def _is_there(self, file):
        path = self._folder + "/" + file.path
        return self._disk.size(path) == file.size and self._disk.sha256(path) == file.sha256

    def source(self):
        """Where the file lies that is being made, when this board has it already; None when it has to be sent."""
        return self._sources.get(self.file.sha256)

    def copy(self):
        """Takes one piece over from the slot that runs."""
        self.add(self._disk.part(self.source(), self.offset, limits.UPDATE_CHUNK_BYTES))

    def add(self, data):
        """Adds a piece to the file that is being made; False when the file turned out to be another, and is dropped."""
        if data:
            self._disk.append(_PART, data)
        self.offset += len(data)
        self.done += len(data)
        if data and self.offset < self.file.size:
            return True
        return self._finish()

    def _finish(self):
        file = self.file
        if file.size == 0:
            self._disk.put(_PART, b"")
        if self._disk.size(_PART) != file.size or self._disk.sha256(_PART) != file.sha256:
            # A copy that is not what the manifest says: it has to be sent.
            self._sources.pop(file.sha256, None)
            self._drop()
            return False
        path = self._folder + "/" + file.path
        if "/" in file.path:
            self._disk.make_folder(path.rsplit("/", 1)[0])
        self._disk.rename(_PART, path)
        self.done -= file.size
        self._next()
        return True

    def _drop(self):
        self.done -= self.offset
        self.offset = 0
        self._disk.remove(_PART)

    def _next(self):
        self.done += self.file.size
        self.index += 1
        self.offset = 0

    def complete(self):
        """Makes the slot whole; why it is not, else ""."""
        trouble = self._wanted.spoiled(self._disk, self._folder)
        if not trouble:
            self._disk.rename(OFFER, self._folder + "/" + manifest.PATH)
        return trouble


class NoRoom(OSError):
    """A version is larger than what is free, in bytes."""

    def __init__(self, need, free):
        super().__init__("it needs %d KB, %d KB are free" % (need // 1024, free // 1024))
