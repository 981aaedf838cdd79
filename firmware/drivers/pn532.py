"""The PN532 as a reader of cards and phones (ISO 14443 type A): NXP UM0701-02, section 7."""

from .faults import BadAnswer, NoAnswer, PartFault, Refused
from .pn532_frame import ACK, IS_ACK, IS_ANSWER, IS_DAMAGED, IS_ERROR, IS_NACK, NACK, Frames, frame
from .ticks import pause as _pause

_FIRMWARE = 0x02
_SAM = 0x14
_CONFIGURE = 0x32
_EXCHANGE = 0x40
_LIST = 0x4A
_RELEASE = 0x52
# Times a card is looked for before the answer is that there is none: 0xFF would be for ever.
_LOOKS = 2

_STEP_MS = 5
_ACK_MS = 50
_ANSWER_MS = 1_000
_ATTEMPTS = 3
# A frame's bytes beside its data: preamble, start, length and its check, check, postamble.
_AROUND = 8
# More parts of one answer than a card sends: data that would not end.
_PARTS = 8

# UM0701-02, section 7.1, what a merchant can do something about.
_CARD_ERRORS = {0x01: "the card went away", 0x13: "the card answers out of turn", 0x29: "the card was taken away"}


class CardGone(PartFault):
    """The card or phone stopped to answer: to be held on again."""


class Target:
    """A card in the field: `sak` says what it speaks (ISO 14443-3, 6.4.3.4), `uid` and `ats` are what it sent."""

    def __init__(self, number, sak, uid, ats):
        self.number = number
        self.sak = sak
        self.uid = uid
        self.ats = ats

    def speaks_apdu(self):
        """Whether it is a Type 4 tag, as a phone is: ISO 14443-4."""
        return bool(self.sak & 0x20)


class Pn532:
    """A reader on a bus of `pn532_bus`; `version` is (chip, version, revision) once it started."""

    def __init__(self, bus, pause=_pause):
        self.version = None
        self._bus = bus
        self._pause = pause
        self._frames = Frames()

    async def start(self):
        """Wakes it and makes it a reader. Raises: PartFault."""
        self._bus.wake()
        await self._pause(_STEP_MS)
        # Normal mode, no time limit, the pin that says "ready" in use: 7.2.10.
        await self._command(bytes((_SAM, 1, 0, 1)), 0)
        answer = await self._command(bytes((_FIRMWARE,)), 4)
        if len(answer) != 4 or answer[0] != 0x32:
            raise BadAnswer("the NFC reader is not a PN532")
        self.version = (answer[0], answer[1], answer[2])
        # MxRtyATR and MxRtyPSL as after a reset, MxRtyPassiveActivation: 7.3.1.
        await self._command(bytes((_CONFIGURE, 5, 0xFF, 1, _LOOKS)), 0)

    async def find(self):
        """The card in the field, or None. Raises: PartFault."""
        answer = await self._command(bytes((_LIST, 1, 0)), 64)
        if not answer:
            raise BadAnswer("the NFC reader listed nothing at all")
        return _target(answer) if answer[0] else None

    async def exchange(self, target, data, most=64):
        """What the card answers, `most` bytes to expect at once. Raises: CardGone, PartFault."""
        whole = b""
        command = bytes((_EXCHANGE, target.number)) + data
        for _ in range(_PARTS):
            answer = await self._command(command, most + 1)
            if not answer:
                raise BadAnswer("the NFC reader gave no status")
            _check(answer[0])
            whole += answer[1:]
            if not answer[0] & 0x40:
                return whole
            command = bytes((_EXCHANGE, target.number))
        raise BadAnswer("the card's answer does not end")

    async def release(self, target):
        """Lets the card go, so that it can be found again. Raises: PartFault."""
        _check((await self._command(bytes((_RELEASE, target.number)), 1) or b"\x00")[0])

    async def _command(self, command, most):
        """The data of the answer. Raises: PartFault."""
        data = frame(command)
        for _ in range(_ATTEMPTS):
            self._frames = Frames()
            self._bus.write(data)
            if await self._acknowledged():
                break
        else:
            raise NoAnswer("the NFC reader does not acknowledge")
        answer = await self._answer(most + 2)
        if answer[0] != command[0] + 1:
            raise BadAnswer("the NFC reader answered another command")
        return answer[1:]

    async def _acknowledged(self):
        for _ in range(_ACK_MS // _STEP_MS):
            # As short as it is, so that nothing of the answer behind it is read with it and lost.
            for kind, _ in self._frames.feed(self._bus.read(len(ACK))):
                if kind in (IS_ACK, IS_NACK, IS_DAMAGED, IS_ERROR):
                    return kind == IS_ACK
            await self._pause(_STEP_MS)
        return False

    async def _answer(self, most):
        again = _ATTEMPTS
        for _ in range(_ANSWER_MS // _STEP_MS):
            for kind, body in self._frames.feed(self._bus.read(most + _AROUND)):
                if kind == IS_ANSWER:
                    return body
                if kind == IS_ERROR:
                    raise Refused("the NFC reader does not know the command")
                if kind == IS_DAMAGED:
                    again -= 1
                    if not again:
                        raise BadAnswer("the NFC reader's answers arrive damaged")
                    self._frames = Frames()
                    self._bus.write(NACK)
                    break
            await self._pause(_STEP_MS)
        # Ends the command, so that the next one is heard: 6.2.1.3.
        self._bus.write(ACK)
        raise NoAnswer("the NFC reader does not answer")


def _check(status):
    code = status & 0x3F
    if code:
        raise CardGone(_CARD_ERRORS.get(code, "the card could not be read, error %02x" % code))


def _target(answer):
    """The first card of the answer to InListPassiveTarget, 7.3.5. Raises: BadAnswer."""
    if len(answer) < 6:
        raise BadAnswer("the NFC reader listed half a card")
    end = 6 + answer[5]
    if len(answer) < end:
        raise BadAnswer("the NFC reader listed half a card")
    ats = b""
    if answer[4] & 0x20 and len(answer) > end:
        ats = answer[end + 1 : end + answer[end]]
    return Target(answer[1], answer[4], answer[6:end], ats)
