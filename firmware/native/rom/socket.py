"""A network with one broker in it, which answers at once; behind it whoever `gateway` names."""

from exonomy import packets

SOCK_STREAM = 1
# Whether there is a network, and who is told of each message of the device: `gateway(topic)` may answer with one to it.
here = True
gateway = None


def getaddrinfo(host, port, family, kind):
    return [(0, kind, 0, "", (host, port))]


class socket:
    def __init__(self, family, kind, protocol):
        self._incoming = b""
        self._topic = None

    def setblocking(self, whether):
        pass

    def connect(self, address):
        if not here:
            raise OSError(113)

    def readable(self):
        return self._incoming or not here

    def read(self, n):
        if not here:
            return b""
        data = self._incoming[:n]
        self._incoming = self._incoming[n:]
        return data or None

    def write(self, data):
        if not here:
            raise OSError(104)
        # Every write is one packet, and what it carries is not copied: there is no network card in this heap.
        start = 1
        while data[start] > 127:
            start += 1
        self._incoming += self._answer(data, start + 1)
        return len(data)

    def _answer(self, data, start):
        kind = data[0] >> 4
        if kind == 1:
            return b"\x20\x02\x00\x00"
        if kind == 8:
            self._topic = bytes(data[start + 4 : -1]).decode()
            return b"\x90\x03" + bytes(data[start : start + 2]) + b"\x01"
        if kind == 12:
            return b"\xd0\x00"
        if kind != packets.PUBLISH:
            return b""
        end = start + 2 + int.from_bytes(data[start : start + 2], "big")
        said = gateway(bytes(data[start + 2 : end]).decode())
        heard = packets.puback(int.from_bytes(data[end : end + 2], "big"))
        return heard + (packets.publish(self._topic, said, 1) if said else b"")

    def close(self):
        self._incoming = b""
