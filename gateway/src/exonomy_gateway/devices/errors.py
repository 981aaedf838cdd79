"""What can go wrong with a device's enrolment, in sentences its merchant can act on."""

from exonomy_contracts.errors import ExonomyError


class DeviceError(ExonomyError):
    """A device can't be enrolled, found or told something."""

    code = "device"


class UnknownDevice(DeviceError):
    """There is no device of this name or key."""

    code = "unknown-device"

    def __init__(self, which: str) -> None:
        super().__init__(f"no device is called {which[:80]!r}; `exonomy device list` shows them")
        self.which = which


class NotGranted(DeviceError):
    """The grant named for a device does not let it work."""

    code = "not-granted"


class NameTaken(DeviceError):
    """Another device has this name."""

    code = "name-taken"

    def __init__(self, name: str) -> None:
        super().__init__(f"another device is called {name!r}; choose another name")
        self.name = name


class TopicTaken(DeviceError):
    """Another key begins with the same 8 bytes, so both would have one topic (SPEC 9.1)."""

    code = "topic-taken"

    def __init__(self, topic: str) -> None:
        super().__init__(f"another device has the topic {topic}; let this device make a new key")
        self.topic = topic


class StillGranted(DeviceError):
    """A device works for another merchant, who has not revoked it."""

    code = "still-granted"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} works for a merchant who has not revoked it; only that merchant can")
        self.name = name
