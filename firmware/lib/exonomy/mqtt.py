"""An MQTT 3.1.1 connection over asyncio: one write per packet, publishes pipelined.

A PUBACK is only a sign of life here: a broker acknowledges before it has stored anything, so what counts is the
gateway's signed word, which arrives as a message.
"""

import asyncio
from binascii import a2b_base64

from . import limits, packets
from .errors import BadMessage

_READ_BYTES = 2048

# MicroPython and CPython name a timeout, an end and a failure differently; these are all of them.
Disconnected = (OSError, EOFError, BadMessage, asyncio.TimeoutError)


# What a broker says when it does not take us in (MQTT 3.1.1, 3.2.2.3).
_REFUSALS = {
    2: "the broker refused our client id",
    3: "the broker is not ready",
    4: "the broker refused our name or password",
    5: "the broker refused to let us in",
}

_BEGIN = "-----BEGIN CERTIFICATE-----"
_END = "-----END CERTIFICATE-----"


def certificates(pem):
    """The DER bytes of each certificate in a PEM text: the one form that both Pythons' TLS take."""
    found = []
    for part in pem.split(_BEGIN)[1:]:
        found.append(a2b_base64(part.split(_END)[0].strip()))
    return found


def tls_context(ca_pem):
    """A context that trusts this CA and nothing else. Raises: BadMessage when it is none."""
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = ssl.CERT_REQUIRED
    try:
        for der in certificates(ca_pem):
            context.load_verify_locations(cadata=der)
    except ValueError:
        raise BadMessage("the CA of the enrolment is malformed") from None
    return context


class Connection:
    """One connection of the device whose topics begin with `base`, until one of `Disconnected` ends it."""

    def __init__(self, reader, writer, base):
        self._reader = reader
        self._writer = writer
        self._base = base
        self._parser = packets.Parser()
        self._arrived = []
        self._packet_id = 0
        # One packet at a time: a stream that two tasks drain sends twice what it has not got rid of.
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, host, port, ca, connect_packet, base):
        """Connects, waits for the broker's welcome and asks to hear what the gateway says."""
        if ca is None:
            opening = asyncio.open_connection(host, port)
        else:
            opening = asyncio.open_connection(host, port, ssl=tls_context(ca), server_hostname=host)
        reader, writer = await asyncio.wait_for(opening, limits.BROKER_ANSWER_MS / 1000)
        connection = cls(reader, writer, base)
        try:
            await connection.begin(connect_packet)
        except BaseException as error:
            await connection.close()
            # MicroPython's word for a certificate that the CA did not sign or that names another host.
            if isinstance(error, ValueError):
                raise BadMessage(str(error)) from None
            raise
        return connection

    async def begin(self, connect_packet):
        """Says hello. Raises: BadMessage when the broker does not take us in."""
        await self._write(connect_packet)
        kind, _, body = await self._packet(limits.BROKER_ANSWER_MS)
        if kind != packets.CONNACK or len(body) != 2:
            raise BadMessage("this is no MQTT broker")
        if body[1]:
            raise BadMessage(_REFUSALS.get(body[1], "the broker refused us"))
        await self._write(packets.subscribe(self._base + "/down", self._next_id()))

    async def _write(self, packet):
        async with self._turn:
            self._writer.write(packet)
            await self._writer.drain()

    def _next_id(self):
        self._packet_id = self._packet_id % 65535 + 1
        return self._packet_id

    async def say(self, channel, *pieces):
        """Sends the pieces as one message, without waiting for an answer; a state is kept by the broker."""
        retain = channel == "state"
        await self._write(packets.publish(self._base + "/" + channel, pieces, self._next_id(), retain))

    async def ping(self):
        """Asks for a sign of life."""
        await self._write(packets.PINGREQ)

    async def _packet(self, within_ms):
        while not self._arrived:
            data = await asyncio.wait_for(self._reader.read(_READ_BYTES), within_ms / 1000)
            if not data:
                raise EOFError("the broker hung up")
            self._arrived = self._parser.feed(data)
        return self._arrived.pop(0)

    async def message(self):
        """What the gateway says next, or None: we are let to hear it.

        The broker has to say something between two keep-alives.
        """
        while True:
            kind, flags, body = await self._packet(limits.KEEPALIVE_MS + limits.BROKER_ANSWER_MS)
            if kind == packets.SUBACK:
                if body[2:] != b"\x01" and body[2:] != b"\x00":
                    raise BadMessage("the broker refused our topic: is the enrolment this device's?")
                return None
            if kind != packets.PUBLISH:
                continue
            topic, payload, packet_id = packets.open_publish(flags, body)
            if packet_id is not None:
                await self._write(packets.puback(packet_id))
            if topic == self._base + "/down":
                return payload

    async def close(self):
        """Lets go of the socket."""
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except Disconnected:
            # It was closed already, by the other side.
            return
