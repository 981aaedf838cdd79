"""What a board does when it gets power, under MicroPython's unix port: mount its flash, run main.py, offer a prompt.

`micropython -i board_root.py FLASH BLOCKS`: FLASH is a file that holds a littlefs of so many blocks of 4,096 bytes.
"""

import os
import sys

import vfs

_BLOCK = 4096
_PROGRAM = 256


class Flash:
    """A block device in a file; what is written is at the system's at once, so that a killed board keeps it."""

    def __init__(self, path, count):
        self._count = count
        try:
            os.stat(path)
        except OSError:
            with open(path, "wb") as file:
                for _ in range(count):
                    file.write(b"\xff" * _BLOCK)
        self._file = open(path, "r+b", buffering=0)  # noqa: SIM115 - held open as long as the board runs

    def readblocks(self, block, buf, offset=0):
        self._file.seek(block * _BLOCK + offset)
        self._file.readinto(buf)

    def writeblocks(self, block, buf, offset=0):
        self._file.seek(block * _BLOCK + offset)
        self._file.write(buf)

    def ioctl(self, op, arg):
        if op == 4:
            return self._count
        if op == 5:
            return _BLOCK
        return 0


def mounted(path, count):
    device = Flash(path, count)
    try:
        return vfs.VfsLfs2(device, progsize=_PROGRAM)
    except OSError:
        vfs.VfsLfs2.mkfs(device, progsize=_PROGRAM)
        return vfs.VfsLfs2(device, progsize=_PROGRAM)


def power_on():
    """Never a prompt on this machine's own files: what the cable says counts only from the line printed here."""
    try:
        root = mounted(sys.argv[1], int(sys.argv[2]))
        vfs.umount("/")
        vfs.mount(root, "/")
    except BaseException:  # noqa: BLE001 - an interrupt counts too
        sys.exit(1)
    os.chdir("/")
    sys.path[:] = ["", ".frozen", "/lib"]
    print("MPY: soft reboot")  # noqa: T201 - as boards do


def boot():
    for name in ("boot.py", "main.py"):
        try:
            with open("/" + name) as file:
                program = file.read()
        except OSError:
            continue
        exec(program, {"__name__": "__main__"})


power_on()
try:
    boot()
except SystemExit:
    print("MPY: reset")  # noqa: T201 - whoever plays the power starts it anew
