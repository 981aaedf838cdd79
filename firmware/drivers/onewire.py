"""A 1-Wire bus: who is on it, and bytes to one of them.

Bytes and the search: Analog Devices (Maxim) DS18B20 datasheet, "64-bit lasered ROM code" and "ROM commands"; the search
by Application Note 187, the CRC (x^8+x^5+x^4+1, lowest bit first) by Application Note 27.
"""

from .faults import BadAnswer, NoAnswer

_SEARCH = 0xF0
_MATCH = 0x55
_SKIP = 0xCC
# Parts on one wire: more than fit a sensor's box, and a search that ends where a bus makes some up.
PARTS = 16


def crc8(data):
    """0 over bytes with their CRC behind them."""
    value = 0
    for byte in data:
        for _ in range(8):
            bit = (value ^ byte) & 1
            value >>= 1
            if bit:
                value ^= 0x8C
            byte >>= 1
    return value


class OneWire:
    """`bits` has `reset()` (whether something is there), `readbit()` and `writebit(bit)`, with the bus's timing."""

    def __init__(self, bits):
        self._bits = bits

    def write(self, data):
        """Lowest bit first."""
        for byte in data:
            for _ in range(8):
                self._bits.writebit(byte & 1)
                byte >>= 1

    def read(self, n):
        """n bytes; all ones where nobody speaks."""
        data = bytearray(n)
        for i in range(n):
            for bit in range(8):
                data[i] |= self._bits.readbit() << bit
        return bytes(data)

    def select(self, rom):
        """The next command is for this part, or with None for the only one. Raises: NoAnswer."""
        if not self._bits.reset():
            raise NoAnswer("nothing is on the 1-Wire bus")
        if rom is None:
            self.write(bytes((_SKIP,)))
        else:
            self.write(bytes((_MATCH,)) + rom)

    def search(self):
        """The ROM codes of all parts, in the order of the search; none where none is. Raises: BadAnswer."""
        roms = []
        rom = bytearray(8)
        branch = 64
        while branch is not None:
            if len(roms) == PARTS:
                raise BadAnswer("the 1-Wire bus has more than %d parts" % PARTS)
            if not self._bits.reset():
                if roms:
                    raise BadAnswer("the parts on the 1-Wire bus left during a search")
                return roms
            self.write(bytes((_SEARCH,)))
            branch = self._descend(rom, branch)
            if crc8(rom) or not rom[0]:
                raise BadAnswer("a part on the 1-Wire bus has a ROM code with a wrong CRC")
            roms.append(bytes(rom))
        return roms

    def _descend(self, rom, branch):
        """Finds one part, as before up to `branch` and there the other way; returns the next branch, or None."""
        following = None
        for at in range(64):
            bit, complement = self._bits.readbit(), self._bits.readbit()
            if bit and complement:
                raise BadAnswer("the parts on the 1-Wire bus stopped to answer a search")
            if bit == complement:
                # There are both; the last of these where the way was 0 is the next branch.
                way = 1 if at == branch else rom[at >> 3] >> (at & 7) & 1 if at < branch else 0
                if not way:
                    following = at
            else:
                way = bit
            rom[at >> 3] = rom[at >> 3] & ~(1 << (at & 7)) | way << (at & 7)
            self._bits.writebit(way)
        return following
