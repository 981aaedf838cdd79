"""Which MQTT topics a device has, and whose a topic is (SPEC 9.1). Pure text in, text out."""

import re
from enum import Enum
from typing import Final, NamedTuple, NewType

from .errors import BadSetting

DeviceId = NewType("DeviceId", str)
"""16 lower-case hex characters."""

ROOT: Final = "exo/1"
_DEVICE = re.compile(r"[0-9a-f]{16}")
_INBOUND = re.compile(r"exo/1/([0-9a-f]{16})/(up|state)")


class Channel(Enum):
    """The last part of a device's topic."""

    UP = "up"
    STATE = "state"
    DOWN = "down"


class Source(NamedTuple):
    """Where a message came from."""

    device: DeviceId
    channel: Channel


_CHANNELS = {channel.value: channel for channel in Channel}


def device_id(text: str) -> DeviceId:
    """Check a device's name.

    Raises:
        BadSetting: it isn't 16 lower-case hex characters.
    """
    if not _DEVICE.fullmatch(text):
        raise BadSetting("device", f"{text[:40]!r} is not 16 lower-case hex characters")
    return DeviceId(text)


def topic(device: DeviceId, channel: Channel) -> str:
    """The topic of one device's channel."""
    return f"{ROOT}/{device}/{channel.value}"


def inbound_filters() -> tuple[str, str]:
    """What the gateway subscribes to."""
    return f"{ROOT}/+/{Channel.UP.value}", f"{ROOT}/+/{Channel.STATE.value}"


def source_of(name: str) -> Source | None:
    """Whose message this is; None if the topic is no device's."""
    match = _INBOUND.fullmatch(name)
    if match is None:
        return None
    return Source(DeviceId(match[1]), _CHANNELS[match[2]])
