"""What can go wrong while a board is set up; each error says what to do."""

from collections.abc import Sequence


class ProvisionError(Exception):
    """The root of this room's errors; the message is for the person with the cable."""


class NoFirmware(ProvisionError):
    """The firmware's sources are not where they should be."""


class NotCompiled(ProvisionError):
    """A source of the firmware is refused by the compiler."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path} can't be compiled: {reason}; with your own --firmware mend it, else report it")
        self.path, self.reason = path, reason


class NoPort(ProvisionError):
    """There is no such port, or none at all."""

    def __init__(self, port: str, there: Sequence[str]) -> None:
        found = f"there are: {', '.join(there)}" if there else "no board is connected"
        wanted = f"there is no port {port}" if port else "say which port with --port"
        super().__init__(f"{wanted}; {found}. A cable that only charges shows no port")
        self.port, self.there = port, tuple(there)


class PortBusy(ProvisionError):
    """Another program has the port, or this user may not use it."""

    def __init__(self, port: str, reason: str) -> None:
        super().__init__(
            f"{port} can't be opened ({reason}); close what uses it (a serial monitor, another set-up), or "
            "ask the machine's keeper for the group that may use serial ports"
        )
        self.port = port


class NotMicroPython(ProvisionError):
    """What answers on the port, if anything does, is not MicroPython."""

    def __init__(self, port: str, said: bytes = b"") -> None:
        heard = "something else answers" if said else "nothing answers"
        super().__init__(
            f"{heard} on {port}: there is no MicroPython on this board, or it is another port. "
            "Put MicroPython on it first (docs/firmware.md says how), unplug it, plug it in and try again"
        )
        self.port, self.said = port, said


class WrongBoard(ProvisionError):
    """MicroPython answers, on another board than was named."""

    def __init__(self, wanted: str, found: str, fitting: str) -> None:
        advice = f"try --board {fitting}" if fitting else "this board is none that the firmware knows"
        super().__init__(f"this is no {wanted}: it says that it is {found}; {advice}")
        self.wanted, self.found = wanted, found


class WrongVersion(ProvisionError):
    """The board's MicroPython does not load what our compiler writes."""

    def __init__(self, version: str, has: int, needs: int) -> None:
        super().__init__(
            f"the board runs MicroPython {version}, which loads .mpy version {has}; the firmware has {needs}. "
            "Put a current MicroPython on it (1.23 or newer) and try again"
        )
        self.has, self.needs = has, needs


class BoardFull(ProvisionError):
    """There is no room on the board."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"the board is full, at {path}: run it again with --clean, which removes everything but the device's key "
            "and what it has signed"
        )
        self.path = path


class CableOut(ProvisionError):
    """The connection ended in the middle."""

    def __init__(self, port: str, reason: str) -> None:
        super().__init__(
            f"the connection to the board on {port} ended ({reason}). Nothing is broken: the board waits in safe mode. "
            "Plug it in and run the same command again; it goes on where it stopped"
        )
        self.port = port


class NotKept(ProvisionError):
    """What was read back is not what was written."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} did not come out right twice: the board's flash may be worn out; try another board")
        self.path = path


class BoardRefused(ProvisionError):
    """The board could not do what it was asked."""

    def __init__(self, doing: str, said: str) -> None:
        super().__init__(f"the board could not {doing}: {said}; run it again with --clean, and report it if it stays")
        self.doing, self.said = doing, said


class NoChance(ProvisionError):
    """The board has no source of chance."""

    def __init__(self) -> None:
        super().__init__(
            "this board has no source of chance that can be trusted, so it makes no key: others could guess it. "
            "An emulator is one of these; use a real board"
        )


class DamagedKey(ProvisionError):
    """The board's key is not whole."""

    def __init__(self) -> None:
        super().__init__(
            "the key on this board is damaged; if the device was in use, `exonomy device revoke` it. "
            "--new-key lets the board make another"
        )
