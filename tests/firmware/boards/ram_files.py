"""A file system in the heap, for a MicroPython that has none of its own: sent to it over the cable, then mounted."""

import io
import os

import vfs

_FOLDER, _FILE = 0x4000, 0x8000


class _File(io.IOBase):
    def __init__(self, files, path, mode):
        self._files, self._path, self._at = files, path, 0
        self._writes = "w" in mode
        self._data = bytearray() if self._writes else files[path]

    def write(self, data):
        self._data.extend(data)
        return len(data)

    def readinto(self, buffer):
        part = self._data[self._at : self._at + len(buffer)]
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)

    def read(self, n=-1):
        end = len(self._data) if n < 0 else self._at + n
        part = bytes(self._data[self._at : end])
        self._at += len(part)
        return part

    def close(self):
        if self._writes:
            self._files[self._path] = bytes(self._data)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def ioctl(self, request, argument):
        if request == 4:
            self.close()
        return 0


class RamFiles:
    def __init__(self):
        self._files = {}
        self._folders = {""}

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def chdir(self, path):
        pass

    def getcwd(self):
        return "/"

    def _plain(self, path):
        return path.strip("/")

    def open(self, path, mode):
        path = self._plain(path)
        if "w" not in mode and path not in self._files:
            raise OSError(2)
        return _File(self._files, path, mode)

    def stat(self, path):
        path = self._plain(path)
        if path in self._folders:
            return (_FOLDER, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        if path not in self._files:
            raise OSError(2)
        return (_FILE, 0, 0, 0, 0, 0, len(self._files[path]), 0, 0, 0)

    def statvfs(self, path):
        return (1024, 1024, 200, 200, 200, 0, 0, 0, 0, 255)

    def ilistdir(self, path):
        path = self._plain(path)
        if path not in self._folders:
            raise OSError(2)
        start = path + "/" if path else ""
        kinds = ((self._folders, _FOLDER), (self._files, _FILE))
        for names, kind in kinds:
            for name in names:
                if name and name.startswith(start) and "/" not in name[len(start) :]:
                    yield name[len(start) :], kind, 0

    def mkdir(self, path):
        self._folders.add(self._plain(path))

    def remove(self, path):
        if self._files.pop(self._plain(path), None) is None:
            raise OSError(2)

    def rmdir(self, path):
        self._folders.discard(self._plain(path))

    def rename(self, old, new):
        self._files[self._plain(new)] = self._files.pop(self._plain(old))


vfs.mount(RamFiles(), "/")
os.chdir("/")
