"""A gateway's cables, over pseudo terminals: who is on which, and what happens when one is pulled or full of noise."""

import asyncio
import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from exonomy_contracts.wire import cbor, peer
from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.topics import Channel, DeviceId
from exonomy_gateway.serial import limits
from exonomy_gateway.serial.address import PortAddress
from exonomy_gateway.serial.frames import Kind, encode
from exonomy_gateway.serial.front import SerialFront

from tests.gateway.serial.cables import CableDevice, Plug
from tests.gateway.waiting import until

KEYS = {"till": b"t" * 32, "sensor": b"s" * 32}


def device_of(name: str) -> DeviceId:
    return DeviceId(peer.device_topic(KEYS[name]))


def birth(name: str, session: int) -> bytes:
    return cbor.dumps([1, KEYS[name], session, "device/0a1b2c3d", 0, 0, 0, None, "test"])


def will(name: str, session: int) -> bytes:
    return cbor.dumps([1, KEYS[name], session])


class House:
    """A front with two ports in an event loop of its own, and what its handler was given."""

    def __init__(self, folder: Path) -> None:
        self.plugs = [Plug(folder / "ttyA"), Plug(folder / "ttyB")]
        self.given: list[Delivery] = []
        self.let = threading.Event()
        self.let.set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        addresses = [PortAddress(str(plug.name)) for plug in self.plugs]
        self.front = SerialFront(addresses, self._handle)
        self._loop.call_soon_threadsafe(self.front.start)

    async def _handle(self, batch: Sequence[Delivery]) -> None:
        await asyncio.to_thread(self.let.wait)
        self.given += batch
        if any(delivery.payload == b"poison" for delivery in batch):
            raise ValueError("what the handler did not expect")

    def states(self) -> list[bytes]:
        return [delivery.payload for delivery in self.given if delivery.channel is Channel.STATE]

    def ups(self) -> list[tuple[str, bytes]]:
        return [(delivery.device, delivery.payload) for delivery in self.given if delivery.channel is Channel.UP]

    def full(self) -> bool:
        """Whether no more may wait."""
        room = self.front._room.acquire(blocking=False)
        if room:
            self.front._room.release()
        return not room

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self.front.stop(), self._loop).result(20)

    def close(self) -> None:
        self.let.set()
        self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        for plug in self.plugs:
            if plug.end >= 0:
                plug.pull()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


def born(house: House, plug: Plug, name: str, session: int) -> CableDevice:
    device = CableDevice(plug)
    device.say(Kind.PING)
    device.hear(Kind.HERE)
    device.say(Kind.STATE, birth(name, session))
    until(lambda: birth(name, session) in house.states(), "the birth")
    return device


def test_a_device_is_born_speaks_and_is_spoken_to(house: House) -> None:
    till = born(house, house.plugs[0].plug_in(), "till", 7)
    till.say(Kind.UP, b"commits\0")
    until(lambda: house.ups() == [(device_of("till"), b"commits\0")], "what it says")
    assert house.front.publish(device_of("till"), b"an answer")
    assert till.hear(Kind.DOWN) == b"an answer"
    assert not house.front.publish(device_of("sensor"), b"to nobody here")
    assert not any(delivery.retained for delivery in house.given)


def test_a_pulled_cable_is_a_will_and_plugged_in_again_all_begins_anew(house: House) -> None:
    plug = house.plugs[0].plug_in()
    till = born(house, plug, "till", 7)
    till.say(Kind.PING)
    first = till.hear(Kind.HERE)
    plug.pull()
    until(lambda: will("till", 7) in house.states(), "the will")
    assert not house.front.publish(device_of("till"), b"to nobody")
    until(lambda: "can't be opened" in str(house.front.status[0].trouble), "that it says so")
    assert house.front.status[0].trouble == f"{plug.name} can't be opened: No such file or directory"
    plug.plug_in()
    again = CableDevice(plug)
    assert again.hear(Kind.HERE) != first
    again.say(Kind.STATE, birth("till", 8))
    until(lambda: house.front.publish(device_of("till"), b"welcome"), "the birth")
    assert again.hear(Kind.DOWN) == b"welcome"
    assert house.front.status[0].trouble is None


def test_two_devices_on_two_ports_hear_only_their_own(house: House) -> None:
    till = born(house, house.plugs[0].plug_in(), "till", 1)
    sensor = born(house, house.plugs[1].plug_in(), "sensor", 2)
    sensor.say(Kind.UP, b"a reading")
    till.say(Kind.UP, b"a proof")
    until(lambda: len(house.ups()) == 2, "both")
    assert set(house.ups()) == {(device_of("till"), b"a proof"), (device_of("sensor"), b"a reading")}
    assert house.front.publish(device_of("sensor"), b"to the sensor")
    assert sensor.hear(Kind.DOWN) == b"to the sensor"
    assert till.nothing_waits(Kind.DOWN)


def test_a_cable_moves_to_another_port(house: House) -> None:
    one, other = house.plugs
    born(house, one.plug_in(), "till", 1)
    one.pull()
    moved = born(house, other.plug_in(), "till", 2)
    until(lambda: will("till", 1) in house.states(), "the will")
    assert house.front.publish(device_of("till"), b"there you are")
    assert moved.hear(Kind.DOWN) == b"there you are"


def test_another_device_on_the_same_port_ends_the_one_before(house: House) -> None:
    plug = house.plugs[0].plug_in()
    born(house, plug, "till", 1)
    born(house, plug, "sensor", 2)
    until(lambda: house.states() == [birth("till", 1), will("till", 1), birth("sensor", 2)], "will and birth")
    assert not house.front.publish(device_of("till"), b"gone")


def test_whose_birth_got_lost_is_asked_to_be_born_again(house: House) -> None:
    device = CableDevice(house.plugs[0].plug_in())
    device.say(Kind.PING)
    first = device.hear(Kind.HERE)
    device.say(Kind.PING)
    assert device.hear(Kind.HERE) == first
    device.say(Kind.UP, b"from nobody")
    second = device.hear(Kind.HERE)
    assert second != first
    device.say(Kind.PING, (5).to_bytes(4, "big"))
    third = device.hear(Kind.HERE)
    assert third not in (first, second) and house.ups() == []
    device.say(Kind.STATE, birth("till", 5))
    device.say(Kind.PING, (5).to_bytes(4, "big"))
    assert device.hear(Kind.HERE) == third


def test_noise_partial_frames_and_junk_stop_nothing_and_are_named(house: House) -> None:
    plug = house.plugs[0].plug_in()
    CableDevice(plug).hear(Kind.HERE)
    plug.write(bytes(range(1, 256)) * 40 + b"\0" + os.urandom(500) + b"\0")
    until(lambda: "115200 baud" in str(house.front.status[0].trouble), "that the rate is asked about")
    plug.write(encode(Kind.UP, b"cut off")[:-4])
    till = born(house, plug, "till", 1)
    assert house.front.status[0].noise >= 2 and house.front.status[0].trouble is None
    till.say(Kind.STATE, b"not a birth")
    till.say(Kind.STATE, will("till", 1))
    till.say(Kind.DOWN, b"not for a device to say")
    till.say(Kind.UP, b"still heard")
    until(lambda: house.ups() == [(device_of("till"), b"still heard")], "the device")
    assert house.front.counts["misread"] == 2


def test_a_handler_that_fails_ends_nothing(house: House) -> None:
    till = born(house, house.plugs[0].plug_in(), "till", 1)
    till.say(Kind.UP, b"poison")
    until(lambda: house.front.counts["handler"] == 1, "the failure")
    till.say(Kind.UP, b"the next")
    until(lambda: (device_of("till"), b"the next") in house.ups(), "the next")


def test_a_handler_that_is_behind_holds_the_cable_back_and_loses_nothing(house: House) -> None:
    till = born(house, house.plugs[0].plug_in(), "till", 1)
    house.let.clear()
    count = 3 * limits.INBOX_MESSAGES
    said = threading.Thread(target=lambda: [till.say(Kind.UP, b"%d" % n * 50) for n in range(count)])
    said.start()
    until(house.full, "that as many wait as may")
    assert house.front._inbox.qsize() <= limits.INBOX_MESSAGES
    assert len(house.ups()) < count
    house.let.set()
    until(lambda: len(house.ups()) == count, "all of them")
    said.join()
    assert [payload for _, payload in house.ups()] == [b"%d" % n * 50 for n in range(count)]


def test_a_device_that_takes_nothing_costs_what_is_bounded(house: House) -> None:
    born(house, house.plugs[0].plug_in(), "till", 1)
    taken = [house.front.publish(device_of("till"), bytes(8_000)) for _ in range(2 * limits.OUTBOX_FRAMES)]
    assert taken[0] and not taken[-1]
    assert house.front.status[0].dropped > 0


def test_a_silent_device_is_gone(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SILENCE_S", 0.6)
    till = born(house, house.plugs[0].plug_in(), "till", 1)
    until(lambda: will("till", 1) in house.states(), "the will")
    till.say(Kind.PING, (1).to_bytes(4, "big"))
    before = till.hear(Kind.HERE)
    till.say(Kind.STATE, birth("till", 2))
    until(lambda: house.front.publish(device_of("till"), b"back"), "the birth")
    assert before


def test_a_stop_says_that_its_devices_are_gone(house: House) -> None:
    born(house, house.plugs[0].plug_in(), "till", 1)
    house.stop()
    assert house.states()[-1] == will("till", 1)
