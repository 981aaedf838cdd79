"""Which port, and how fast: a setting as people write it. Pure text in, values out."""

from dataclasses import dataclass

from exonomy_gateway.serial import limits


class BadAddress(ValueError):
    """A port that can't be meant."""


@dataclass(frozen=True, slots=True)
class PortAddress:
    """A serial port, such as `/dev/ttyACM0`, and its rate in baud."""

    path: str
    baud: int = limits.BAUD

    @classmethod
    def parse(cls, text: str) -> "PortAddress":
        """Read `PORT` or `PORT@BAUD`.

        Raises:
            BadAddress: it is neither, or no rate that a port has.
        """
        path, at, rate = text.rpartition("@")
        if not at:
            path, rate = text, str(limits.BAUD)
        if not path or not path.isprintable() or path != path.strip():
            raise BadAddress(f"{text[:80]!r} names no port; write one such as /dev/ttyACM0 or /dev/ttyUSB0@9600")
        if not rate.isascii() or not rate.isdigit() or not limits.LEAST_BAUD <= int(rate[:9]) <= limits.MOST_BAUD:
            raise BadAddress(f"{rate[:20]!r} is no rate in baud from {limits.LEAST_BAUD} to {limits.MOST_BAUD}")
        return cls(path, int(rate))

    def __str__(self) -> str:
        return self.path if self.baud == limits.BAUD else f"{self.path}@{self.baud}"
