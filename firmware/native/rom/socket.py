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
        # Packet by packet: there is no network card in this heap, and so no piece of it as large as all of them.
        self._incoming = []
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
        if not self._incoming:
            return None
        data = self._incoming.pop(0)
        if len(data) > n:
            self._incoming.insert(0, data[n:])
            data = data[:n]
        return data

    def write(self, data):
        if not here:
            raise OSError(104)
        # Every write is one packet, and what it carries is not copied.
        start = 1
        while data[start] > 127:
            start += 1
        self._answer(data, start + 1)
        return len(data)

    def _answer(self, data, start):
        kind = data[0] >> 4
        if kind == 1:
            self._incoming.append(b"\x20\x02\x00\x00")
        elif kind == 8:
            self._topic = bytes(data[start + 4 : -1]).decode()
            self._incoming.append(b"\x90\x03" + bytes(data[start : start + 2]) + b"\x01")
        elif kind == 12:
            self._incoming.append(b"\xd0\x00")
        elif kind == packets.PUBLISH:
            end = start + 2 + int.from_bytes(data[start : start + 2], "big")
            self._incoming.append(packets.puback(int.from_bytes(data[end : end + 2], "big")))
            said = gateway(bytes(data[start + 2 : end]).decode())
            if said:
                self._incoming.append(packets.publish(self._topic, (said,), 1))

    def close(self):
        self._incoming = []
