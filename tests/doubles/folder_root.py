"""What a board does when it gets power, under MicroPython's unix port: a folder is its flash, then main.py.

`micropython folder_root.py FOLDER`. It ends when the board resets; whoever plays the power starts it anew.
"""

import os
import sys

import vfs


class Folder:
    """A folder of this machine as a file system. A `VfsPosix` of a folder can't rename: it keeps one path at a time."""

    def __init__(self, folder):
        self._folder = folder
        self._host = vfs.VfsPosix()

    def _at(self, path):
        return self._folder + "/" + path.lstrip("/")

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def chdir(self, path):
        pass

    def getcwd(self):
        return "/"

    def open(self, path, mode):
        return self._host.open(self._at(path), mode)

    def stat(self, path):
        return self._host.stat(self._at(path))

    def statvfs(self, path):
        return self._host.statvfs(self._folder)

    def ilistdir(self, path):
        return self._host.ilistdir(self._at(path))

    def mkdir(self, path):
        self._host.mkdir(self._at(path))

    def rmdir(self, path):
        self._host.rmdir(self._at(path))

    def remove(self, path):
        self._host.remove(self._at(path))

    def rename(self, old, new):
        self._host.rename(self._at(old), self._at(new))


vfs.umount("/")
vfs.mount(Folder(sys.argv[1]), "/")
os.chdir("/")
sys.path[:] = ["", ".frozen"]
with open("/main.py") as _file:
    _program = _file.read()
exec(_program, {"__name__": "__main__"})
