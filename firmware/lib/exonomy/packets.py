"""MQTT 3.1.1 packets a device needs, as bytes; no sockets in here."""

from . import limits
from .errors import BadMessage

CONNACK = 2
PUBLISH = 3
PUBACK = 4
SUBACK = 9
PINGRESP = 13

PINGREQ = b"\xc0\x00"
DISCONNECT = b"\xe0\x00"


def _text(value):
    data = value.encode() if isinstance(value, str) else value
    return len(data).to_bytes(2, "big") + data


def _head(first, n):
    """How a packet begins that has n more bytes."""
    head = bytearray((first,))
    while True:
        head.append(n & 127 | (128 if n > 127 else 0))
        n >>= 7
        if not n:
            return head


def _packet(first, body):
    return bytes(_head(first, len(body))) + body


def connect(client_id, username, password, keepalive_s, will_topic, will):
    """A clean session, with a retained will of QoS 1.

    What a broker kept would come before the answer to our birth, and set our clock back to when it was said; the answer
    tells all that still matters.
    """
    flags = 0x02 | 0x04 | 0x08 | 0x20
    body = _text(client_id) + _text(will_topic) + _text(will)
    if username:
        flags |= 0x80
        body += _text(username)
        if password:
            flags |= 0x40
            body += _text(password)
    return _packet(0x10, _text("MQTT") + bytes((4, flags)) + keepalive_s.to_bytes(2, "big") + body)


def publish(topic, pieces, packet_id, retain=False):
    """With QoS 1, of what the pieces are together: put in place one by one, as room for all is hard to find twice."""
    start = _text(topic) + packet_id.to_bytes(2, "big")
    head = _head(0x33 if retain else 0x32, len(start) + sum([len(piece) for piece in pieces]))
    at = len(head) + len(start)
    packet = bytearray(at + sum([len(piece) for piece in pieces]))
    packet[: len(head)] = head
    packet[len(head) : at] = start
    for piece in pieces:
        packet[at : at + len(piece)] = piece
        at += len(piece)
    return packet


def subscribe(topic, packet_id):
    """With QoS 1."""
    return _packet(0x82, packet_id.to_bytes(2, "big") + _text(topic) + b"\x01")


def puback(packet_id):
    """The answer to a PUBLISH of QoS 1."""
    return b"\x40\x02" + packet_id.to_bytes(2, "big")


def open_publish(flags, body):
    """(topic, payload, packet id or None) of a PUBLISH. Raises: BadMessage."""
    at = 2 + int.from_bytes(body[:2], "big")
    qos = flags >> 1 & 3
    end = at + (2 if qos else 0)
    if len(body) < end:
        raise BadMessage("a PUBLISH is cut short")
    packet_id = int.from_bytes(body[at:end], "big") if qos else None
    try:
        topic = body[2:at].decode()
    except UnicodeError:
        raise BadMessage("a topic is not UTF-8") from None
    return topic, body[end:], packet_id


class Parser:
    """Bytes in, packets out."""

    def __init__(self):
        self._data = b""

    def feed(self, data):
        """The packets that are whole by now, as (type, flags, body). Raises: BadMessage."""
        self._data += data
        packets = []
        while True:
            packet = self._next()
            if packet is None:
                return packets
            packets.append(packet)

    def _next(self):
        data = self._data
        size = 0
        for i in range(1, 5):
            if i >= len(data):
                return None
            size |= (data[i] & 127) << 7 * (i - 1)
            if data[i] < 128:
                break
        else:
            raise BadMessage("a packet's length is malformed")
        if size > limits.PACKET_BYTES:
            raise BadMessage("a packet is too long")
        end = i + 1 + size
        if len(data) < end:
            return None
        self._data = data[end:]
        return data[0] >> 4, data[0] & 15, data[i + 1 : end]
