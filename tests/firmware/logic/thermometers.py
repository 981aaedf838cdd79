"""A 1-Wire bus that is played bit by bit, with DS18B20 on it."""

from drivers.onewire import crc8


def rom_of(serial, family=0x28):
    """The ROM code with this serial number."""
    body = bytes((family,)) + serial.to_bytes(6, "little")
    return body + bytes((crc8(body),))


class Thermometer:
    """A DS18B20, driven by the slots of its bus (datasheet, figures 11 to 13)."""

    def __init__(self, clock, serial=1, raw=0x0191, parasite=False, slow=False):
        self.rom = rom_of(serial)
        self.raw = raw
        self.fails_in_conversion = False
        self._clock = clock
        self._parasite = parasite
        self._slow = slow
        self._ready_ms = 0
        self._power_on()
        self.reset()

    def _power_on(self):
        self._scratch = bytearray(b"\x50\x05\x4b\x46\x7f\xff\x0c\x10")

    def reset(self):
        self._state = "rom"
        self._bits = []
        self._out = []

    def take(self, bit):
        if self._state == "search":
            if self._out:
                return
            if bit != self._rom_bit(self._at):
                self._state = "idle"
                return
            self._at += 1
            self._offer()
        elif self._state != "idle":
            self._bits.append(bit)
            n = {"rom": 8, "match": 64, "function": 8, "write": 24}.get(self._state)
            if len(self._bits) == n:
                data = bytearray(n // 8)
                for i in range(n):
                    data[i // 8] |= self._bits[i] << i % 8
                self._bits = []
                self._taken(self._state, data)

    def give(self):
        if self._state == "busy":
            return 1 if self._clock.ms >= self._ready_ms else 0
        return self._out.pop(0) if self._out and self._state != "idle" else 1

    def _rom_bit(self, at):
        return self.rom[at // 8] >> at % 8 & 1

    def _offer(self):
        if self._at == 64:
            self._state = "idle"
        else:
            self._out = [self._rom_bit(self._at), 1 - self._rom_bit(self._at)]

    def _taken(self, state, data):
        if state == "rom":
            self._state = {0xF0: "search", 0x55: "match", 0xCC: "function"}.get(data[0], "idle")
            if data[0] == 0xF0:
                self._at = 0
                self._offer()
        elif state == "match":
            self._state = "function" if data == self.rom else "idle"
        elif state == "write":
            self._scratch[2:5] = data[:2] + bytes((data[2] & 0x60 | 0x1F,))
            self._state = "idle"
        else:
            self._function(data[0])

    def _function(self, code):
        self._state = "idle"
        if code == 0x44:
            self._convert()
        elif code == 0x4E:
            self._state = "write"
        elif code in (0xBE, 0xB4):
            self._state = "give"
            data = bytes(self._scratch) + bytes((crc8(self._scratch),))
            self._out = [byte >> i & 1 for byte in data for i in range(8)] if code == 0xBE else [0] * self._parasite

    def _convert(self):
        self._state = "busy"
        bits = self._scratch[4] >> 5
        self._ready_ms = self._clock.ms + (94, 188, 375, 750)[bits] * (3 if self._slow else 1)
        # The bits below the resolution hold what they like.
        self._scratch[0] = self.raw & 0xFF | (1 << 3 - bits) - 1
        self._scratch[1] = self.raw >> 8
        if self.fails_in_conversion:
            self._power_on()


class Bus:
    """Open drain: what any part pulls to 0 is 0. `flips` counts down to a bit that is read wrong."""

    def __init__(self, *parts):
        self.parts = parts
        self.flips = None
        self.stuck = None
        self.slots = 0

    def reset(self):
        for part in self.parts:
            part.reset()
        return self.stuck == 0 or bool(self.parts)

    def writebit(self, bit):
        for part in self.parts:
            part.take(bit)

    def readbit(self):
        if self.stuck is not None:
            return self.stuck
        bit = 1
        for part in self.parts:
            bit &= part.give()
        self.slots += 1
        if self.flips is not None:
            self.flips -= 1
            if self.flips < 0:
                self.flips = None
                return 1 - bit
        return bit
