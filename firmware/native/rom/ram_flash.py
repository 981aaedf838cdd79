"""Memory beside the heap that plays flash: bits are only cleared, blocks erased whole. Counts programs and erases."""

import uctypes

BLOCK = 4_096
PAGE = 256
BLOCKS = 64


class RamFlash:
    def __init__(self, address):
        self._data = uctypes.bytearray_at(address, BLOCKS * BLOCK)
        self.erases = 0
        self.pages = 0
        for block in range(BLOCKS):
            self.ioctl(6, block)
        self.erases = 0

    def readblocks(self, block, buffer, offset=0):
        start = block * BLOCK + offset
        # In place: a driver in C makes nothing on the heap either.
        buffer[:] = memoryview(self._data)[start : start + len(buffer)]

    def writeblocks(self, block, data, offset=0):
        start = block * BLOCK + offset
        place = memoryview(self._data)[start : start + len(data)]
        for i in range(0, len(data), PAGE):
            # What a program is to change has to be ones; the ends of a page show it.
            if place[i] & place[min(i + PAGE, len(data)) - 1] != 0xFF:
                raise OSError("programmed twice")
        place[:] = data
        self.pages += (len(data) + PAGE - 1) // PAGE

    def ioctl(self, op, argument):
        if op == 4:
            return BLOCKS
        if op == 5:
            return BLOCK
        if op == 6:
            start = argument * BLOCK
            blank = b"\xff" * PAGE
            for at in range(start, start + BLOCK, PAGE):
                memoryview(self._data)[at : at + PAGE] = blank
            self.erases += 1
        return 0
