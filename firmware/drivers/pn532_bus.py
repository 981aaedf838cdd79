"""The two ways to a PN532: NXP UM0701-02, sections 6.2.4 (I2C) and 6.2.2 (high speed UART).

A bus has `wake()`, `write(data)` and `read(n)`: up to n bytes, none while the chip has nothing to say.
"""

from .faults import NoAnswer

# A chip that sleeps wakes at the start of the first byte and needs the others to pass the time until it listens.
_UART_WAKE = b"\x55\x55" + bytes(14)
# Reads that empty what a UART keeps.
_LEFT = 8


class I2cBus:
    """At 0x24 (0x48 with the direction); each read begins with a byte whose lowest bit says that there is a frame."""

    def __init__(self, i2c, address=0x24):
        self._i2c = i2c
        self._address = address
        self._status = bytearray(1)

    def wake(self):
        """Its own address wakes it; the first one may stay unanswered."""
        try:
            self._i2c.readfrom_into(self._address, self._status)
        except OSError:
            # It was asleep: the next address is answered.
            return

    def write(self, data):
        """Raises: NoAnswer."""
        try:
            self._i2c.writeto(self._address, data)
        except OSError:
            raise NoAnswer("the NFC reader is not on the bus") from None

    def read(self, n):
        """Raises: NoAnswer."""
        try:
            self._i2c.readfrom_into(self._address, self._status)
            if not self._status[0] & 1:
                return b""
            data = bytearray(n + 1)
            self._i2c.readfrom_into(self._address, data)
        except OSError:
            raise NoAnswer("the NFC reader is not on the bus") from None
        return bytes(data[1:]) if data[0] & 1 else b""


class UartBus:
    """115,200 baud, 8 bits, no parity, 1 stop bit."""

    def __init__(self, uart):
        self._uart = uart

    def wake(self):
        """What a command before a restart of the board left behind is dropped."""
        for _ in range(_LEFT):
            if not self._uart.read(64):
                break
        self._uart.write(_UART_WAKE)

    def write(self, data):
        """All at once: between the bytes of a frame the chip waits for ever."""
        self._uart.write(data)

    def read(self, n):
        """What has arrived."""
        return self._uart.read(n) or b""
