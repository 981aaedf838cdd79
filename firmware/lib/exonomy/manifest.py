"""What a version of the firmware consists of (SPEC 9.10), and whether a folder holds just that.

`[1, app, board, version, counter, least counter, [[path, size, SHA-256], …]]`, signed by its publisher. A cable is
trusted as it is, so what the set-up puts on a board may be unsigned. The loader uses this too: no signature here.
"""

from hashlib import sha256

from . import cbor, limits
from .errors import BadInput, BadMessage

PATH = "manifest.cbor"
_NAME_CHARS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."
_FIELDS = 7


def _is_count(value):
    return isinstance(value, int) and value is not True and value is not False and 0 <= value < 2**32


def _is_plain(text):
    return all(char in _NAME_CHARS for char in text)


def _is_label(value):
    return isinstance(value, str) and 0 < len(value) <= limits.UPDATE_LABEL_CHARS and _is_plain(value)


def is_path(path):
    """Whether a path stays below its folder on every file system: plain names, none hidden, none that is ours."""
    if not isinstance(path, str) or not 0 < len(path) <= limits.UPDATE_PATH_CHARS or path == PATH:
        return False
    parts = path.split("/")
    if len(parts) > limits.UPDATE_DEPTH:
        return False
    return all(part and part[0] not in ".-" and _is_plain(part) for part in parts)


class File:
    """One file of a version."""

    def __init__(self, fields):
        """Raises: BadMessage."""
        if not isinstance(fields, list) or len(fields) != 3:
            raise BadMessage("a file has another shape")
        self.path, self.size, self.sha256 = fields
        if not is_path(self.path):
            raise BadMessage("a file's path is not allowed: " + repr(self.path)[: limits.UPDATE_PATH_CHARS])
        if not _is_count(self.size) or not isinstance(self.sha256, bytes) or len(self.sha256) != 32:
            raise BadMessage("a file has no size and SHA-256: " + self.path)


class Manifest:
    """A version. `name` is the SHA-256 that messages call it by; no signature has a part in it."""

    def __init__(self, payload):
        """Raises: BadMessage, BadCbor: it is none, or has a path that leads out of its folder."""
        fields = cbor.loads(payload)
        if not isinstance(fields, list) or len(fields) != _FIELDS or not _is_count(fields[0]) or fields[0] != 1:
            raise BadMessage("not a manifest")
        _, self.app, self.board, self.version, self.counter, self.least, files = fields
        if not (_is_label(self.app) and _is_label(self.board) and _is_label(self.version)):
            raise BadMessage("a manifest's app, board or version is no plain name")
        if not _is_count(self.counter) or not _is_count(self.least) or not isinstance(files, list) or not files:
            raise BadMessage("not a manifest")
        if len(files) > limits.UPDATE_FILES:
            raise BadMessage("too many files: %d, at most %d" % (len(files), limits.UPDATE_FILES))
        self.files = [File(file) for file in files]
        self._check_apart()
        self.name = sha256(b"exonomy/update/1" + payload).digest()

    @property
    def size(self):
        """Bytes of all files."""
        return sum([file.size for file in self.files])

    def _check_apart(self):
        """No file twice, and none where another has its folder."""
        taken = set()
        for file in self.files:
            if file.path in taken:
                raise BadMessage("a path is there twice: " + file.path)
            taken.add(file.path)
        for path in taken:
            at = path.find("/")
            while at > 0:
                if path[:at] in taken:
                    raise BadMessage("a file where a folder is: " + path[:at])
                at = path.find("/", at + 1)

    def spoiled(self, disk, folder):
        """Why a folder does not hold this version whole; "" when it does. Every byte is looked at."""
        for file in self.files:
            path = folder + "/" + file.path
            if disk.size(path) != file.size:
                return file.path + " is missing or cut"
            if disk.sha256(path) != file.sha256:
                return file.path + " is damaged"
        return ""


def payload_of(data):
    """The payload of a stored manifest, signed or not; its signature was checked when it came. Raises: BadInput."""
    if len(data) > limits.MANIFEST_BYTES:
        raise BadMessage("the manifest is too long")
    item = cbor.loads(data)
    if not isinstance(item, cbor.Tag):
        return data
    if not isinstance(item.value, list) or len(item.value) != 4 or not isinstance(item.value[2], bytes):
        raise BadMessage("not a manifest")
    return item.value[2]


def stored(disk, folder):
    """(the manifest of a folder, "") or (None, why there is none)."""
    try:
        data = disk.read(folder + "/" + PATH)
        return (None, "it has no manifest") if data is None else (Manifest(payload_of(data)), "")
    except (BadInput, OSError) as error:
        return None, str(error)
