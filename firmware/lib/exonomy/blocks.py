"""A block device as flash: blocks are erased whole, programmed once in whole units, and read anywhere.

The device speaks MicroPython's extended block protocol, as rp2.Flash and esp32.Partition do.
"""

_SYNC = 3
_COUNT = 4
_SIZE = 5
_ERASE = 6
# Frames begin at multiples of this, even where the flash takes single bytes.
_LEAST_UNIT = 16


class Blocks:
    """`granule` is how many bytes the flash programs at once: 256 on RP2, 16 on an ESP32 that encrypts."""

    def __init__(self, device, granule):
        self._device = device
        self.count = device.ioctl(_COUNT, 0)
        self.size = device.ioctl(_SIZE, 0)
        self.unit = max(granule, _LEAST_UNIT)
        if self.count < 2 or self.unit % granule or self.size % self.unit:
            raise ValueError("a flash of another shape")

    def padded(self, data):
        """The data, filled up to whole units with bytes that program nothing."""
        return data + b"\xff" * (self.whole(len(data)) - len(data))

    def whole(self, length):
        """The bytes that so many take when they fill whole units."""
        return (length + self.unit - 1) // self.unit * self.unit

    def read(self, block, offset, length):
        """The bytes at an offset of a block. Raises: OSError."""
        data = bytearray(length)
        if self._device.readblocks(block, data, offset):
            raise OSError("the flash could not be read")
        return data

    def erase(self, block):
        """Sets a block to ones. Raises: OSError."""
        if self._device.ioctl(_ERASE, block):
            raise OSError("the flash could not be erased")

    def program(self, block, offset, data):
        """Writes whole units where nothing has been written since the erase. Raises: OSError unless they read back.

        A device that complains and has written all the same has written: it would be found there after a start.
        """
        trouble = "the flash does not keep what is written"
        try:
            self._device.writeblocks(block, data, offset)
        except OSError as error:
            trouble = str(error)
        for at in range(0, len(data), self.unit):
            if self.read(block, offset + at, self.unit) != data[at : at + self.unit]:
                raise OSError(trouble)

    def sync(self):
        """Returns once all that was written is durable. Raises: OSError."""
        if self._device.ioctl(_SYNC, 0):
            raise OSError("the flash could not be synced")
