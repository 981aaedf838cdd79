"""Runs a paho client on the asyncio loop: no thread of its own, so no fight for the interpreter's lock.

A thread would hand over every message under the lock, and with a busy loop each handover can cost a switch
interval (5 ms). Only connecting blocks (name lookup, TLS handshake); that happens in a worker thread.
"""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from paho.mqtt.client import Client

from . import limits

if TYPE_CHECKING:
    from paho.mqtt.client import SocketLike

_MISC_S = 1.0


class WireLoop:
    """Reads and writes when the socket is ready; reading can be paused, which pushes back on the broker by TCP."""

    def __init__(self, client: Client, loop: asyncio.AbstractEventLoop, progress: Callable[[], int]) -> None:
        """Take over the client's socket.

        `progress` counts what the client has received; reading ends for this turn when it stands still.
        """
        self._client = client
        self._loop = loop
        self._progress = progress
        self._thread = threading.get_ident()
        self._socket: SocketLike | None = None
        self._reading = False
        self._paused = False
        self._misc: asyncio.TimerHandle | None = None
        client.on_socket_open = lambda _client, _data, opened: self._here(self._opened, opened)
        client.on_socket_close = lambda _client, _data, closed: self._closed(closed)
        client.on_socket_register_write = lambda _client, _data, _socket: self._here(self._write_soon)
        client.on_socket_unregister_write = lambda _client, _data, written: self._written(written)

    @property
    def paused(self) -> bool:
        """Whether reading is held back."""
        return self._paused

    def pause(self) -> None:
        """Read no more until `resume`."""
        self._paused = True
        self._read_or_not()

    def resume(self) -> None:
        """Read on."""
        if not self._paused:
            return
        self._paused = False
        self._read_or_not()
        if self._socket is not None:
            self._loop.call_soon(self._readable)  # TLS may hold decrypted bytes that the socket won't announce

    def _here(self, step: Callable[..., None], *arguments: object) -> None:
        """Run a step on the loop's thread: paho calls from the thread that connects or publishes."""
        if threading.get_ident() == self._thread:
            step(*arguments)
        else:
            self._loop.call_soon_threadsafe(step, *arguments)

    def _opened(self, opened: "SocketLike") -> None:
        if self._client.socket() is not opened:
            return  # closed again while this call waited its turn
        if isinstance(opened, socket.socket):
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = opened
        self._read_or_not()
        self._tick()

    def _closed(self, closed: "SocketLike") -> None:
        """Paho closes where it reads, writes or connects; the last is another thread, but by then `let_go` was
        called.
        """
        if closed is self._socket:
            self.let_go()

    def let_go(self) -> None:
        """Watch the socket no longer."""
        if self._socket is None:
            return
        self._loop.remove_reader(self._socket)
        self._loop.remove_writer(self._socket)
        self._socket = None
        self._reading = False
        if self._misc is not None:
            self._misc.cancel()

    def _read_or_not(self) -> None:
        wanted = self._socket is not None and not self._paused
        if self._socket is None or wanted == self._reading:
            return
        self._reading = wanted
        if wanted:
            self._loop.add_reader(self._socket, self._readable)
        else:
            self._loop.remove_reader(self._socket)

    def _readable(self) -> None:
        for _ in range(limits.READS_PER_TURN):
            if self._socket is None or self._paused:
                return
            before = self._progress()
            self._client.loop_read()
            if self._progress() == before and not self._held_back():
                return
        if self._held_back():
            self._loop.call_soon(self._readable)

    def _held_back(self) -> bool:
        return isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0

    def _write_soon(self) -> None:
        current = self._client.socket()
        if current is not None and current is self._socket:
            self._loop.add_writer(current, self._client.loop_write)
        elif current is not None:
            self._loop.call_soon(self._write_soon)  # opened on another thread; `_opened` is on its way

    def _written(self, written: "SocketLike") -> None:
        self._loop.remove_writer(written)

    def _tick(self) -> None:
        """Keep-alive. Not while paused: an answer that we don't read is not a broker that doesn't answer."""
        if not self._paused:
            self._client.loop_misc()
        if self._socket is not None:
            self._misc = self._loop.call_later(_MISC_S, self._tick)
