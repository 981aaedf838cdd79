"""The NDEF message on a card or a phone.

Type 2: NFC Forum Type 2 Tag, sections 2.1 (the capability container), 2.3 (blocks) and 5.1 (READ); NXP NTAG213/215/216,
section 10.2. Type 4: NFC Forum Type 4 Tag 2.0, section 5.4 and its command flow in annex C; a phone's app answers the
same commands.
"""

from .faults import BadAnswer, Refused

# Bytes of a message: a redemption code in its record, and enough more to see that it is too long.
MESSAGE_BYTES = 1_024
_READ = 0x30
_CONTAINER_PAGE = 3
_MAGIC = 0xE1
_NULL = 0x00
_NDEF = 0x03
_END = 0xFE
# TLVs before the message: lock control, memory control and a few of somebody's own.
_TLVS = 8

_SELECT_APP = b"\x00\xa4\x04\x00\x07\xd2\x76\x00\x00\x85\x01\x01\x00"
_SELECT_FILE = b"\x00\xa4\x00\x0c\x02"
_CONTAINER_FILE = b"\xe1\x03"
_CONTAINER_BYTES = 15
# Bytes of a file read at once: what fits a short frame of the reader beside status and status words.
_AT_ONCE = 128
_WORDS = {0x6A82: "the phone has nothing for a till", 0x6982: "the phone is locked", 0x6985: "the phone is not ready"}


async def read(nfc, target):
    """The bytes of the message; b"" where there is none. Raises: CardGone, PartFault."""
    if target.speaks_apdu():
        return await _type_4(nfc, target)
    if target.sak & 0x18:
        raise Refused("the card is of a kind that holds no code")
    return await _Pages(nfc, target).message()


class _Pages:
    """The data of a Type 2 tag, 16 bytes read at a time."""

    def __init__(self, nfc, target):
        self._nfc = nfc
        self._target = target
        self._data = b""
        self._page = _CONTAINER_PAGE

    async def message(self):
        container = await self._bytes(0, 4)
        if container[0] != _MAGIC or container[1] >> 4 != 1:
            raise Refused("the card is not made for messages")
        end = 4 + container[2] * 8
        at = 4
        for _ in range(_TLVS):
            # Nulls are there to be skipped.
            while at < end and (await self._bytes(at, 1))[0] == _NULL:
                at += 1
            if at + 2 > end:
                return b""
            kind, n = await self._bytes(at, 2)
            if kind == _END:
                return b""
            at += 2
            if n == 0xFF:
                n = int.from_bytes(await self._bytes(at, 2), "big")
                at += 2
            if at + n > end:
                raise BadAnswer("the card says that it holds more than it can")
            if kind == _NDEF:
                if n > MESSAGE_BYTES:
                    raise Refused("the card holds more than a code")
                return await self._bytes(at, n)
            at += n
        return b""

    async def _bytes(self, at, n):
        while len(self._data) < at + n:
            if self._page > 0xFF:
                raise BadAnswer("the card says that it holds more than it can")
            part = await self._nfc.exchange(self._target, bytes((_READ, self._page)), 16)
            if len(part) != 16:
                # A NAK of four bits, in a byte.
                raise Refused("the card does not show page %d" % self._page)
            self._data += part
            self._page += 4
        return self._data[at : at + n]


async def _type_4(nfc, target):
    await _apdu(nfc, target, _SELECT_APP)
    await _apdu(nfc, target, _SELECT_FILE + _CONTAINER_FILE)
    container = await _binary(nfc, target, 0, _CONTAINER_BYTES)
    # CCLEN, version, MLe, MLc, then the NDEF file control TLV: 5.1.
    if container[2] >> 4 not in (1, 2, 3) or container[7:9] != b"\x04\x06":
        raise BadAnswer("the phone's container is not one of NDEF")
    most = int.from_bytes(container[3:5], "big")
    size = int.from_bytes(container[11:13], "big")
    if most < 15 or container[13]:
        raise Refused("the phone lets nobody read")
    await _apdu(nfc, target, _SELECT_FILE + container[9:11])
    n = int.from_bytes(await _binary(nfc, target, 0, 2), "big")
    if n + 2 > size:
        raise BadAnswer("the phone says that it holds more than it can")
    if n > MESSAGE_BYTES:
        raise Refused("the phone holds more than a code")
    message = b""
    while len(message) < n:
        message += await _binary(nfc, target, 2 + len(message), min(n - len(message), most, _AT_ONCE))
    return message


async def _binary(nfc, target, at, n):
    data = await _apdu(nfc, target, b"\x00\xb0" + at.to_bytes(2, "big") + bytes((n,)), n)
    if len(data) != n:
        raise BadAnswer("the phone answered %d bytes for %d" % (len(data), n))
    return data


async def _apdu(nfc, target, command, most=64):
    answer = await nfc.exchange(target, command, most + 2)
    if len(answer) < 2:
        raise BadAnswer("the phone's answer has no status")
    words = int.from_bytes(answer[-2:], "big")
    if words != 0x9000:
        raise Refused(_WORDS.get(words, "the phone refused, status %04x" % words))
    return answer[:-2]
