"""An HTTP proxy on loopback that breaks the answers it is told to break, before or after the request took effect."""

import re
import socket
import struct
import threading
import time
from collections import deque
from dataclasses import dataclass
from enum import Enum
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit

UPSTREAM_TIMEOUT_S = 10.0


class Fault(Enum):
    """What happens to a request."""

    SWALLOW_ANSWER = "done, but the answer never comes"
    SWALLOW_REQUEST = "not done, and no answer comes"
    RESET_AFTER = "done, then the connection is reset"
    RESET_BEFORE = "not done, the connection is reset"
    ERROR_AFTER = "done, but answered with a 500"
    ERROR_BEFORE = "not done, answered with a 500"
    RATE_LIMIT = "not done, answered with a 429 and Retry-After: 1"
    DELAY = "done and answered, a little late"


_DONE = {Fault.SWALLOW_ANSWER, Fault.RESET_AFTER, Fault.ERROR_AFTER, Fault.DELAY}


@dataclass(frozen=True)
class Seen:
    """One request that came in. fault: what was done to it."""

    method: str
    path: str
    key: str
    fault: Fault | None


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


_ERROR = _Answer(500, b'{"error": {"type": "api_error", "message": "broken on purpose"}}')
_LIMIT = _Answer(429, b'{"error": {"type": "invalid_request_error"}}', (("Retry-After", "1"),))


class FaultyProxy:
    """`with FaultyProxy(upstream) as proxy: proxy.break_next("POST", "/capture$", Fault.ERROR_AFTER)`.

    replay: answer an Idempotency-Key seen before with the first answer, errors included, as Stripe does and
    localstripe doesn't.
    """

    def __init__(self, upstream: str, *, replay: bool = False, patience_s: float = 0.6, delay_s: float = 0.1) -> None:
        """patience_s: how long a swallowed connection stays open; choose more than the client's timeout."""
        parts = urlsplit(upstream)
        self.upstream = (parts.hostname or "", parts.port or 80)
        self.replay, self.patience_s, self.delay_s = replay, patience_s, delay_s
        self.seen: list[Seen] = []
        self.times: list[tuple[float, float]] = []
        """When each request had come in and when its answer had gone out, by the monotonic clock, in seconds."""
        self._plans: deque[tuple[str, re.Pattern[str], Fault]] = deque()
        self._answers: dict[str, _Answer] = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "FaultyProxy":
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    def break_next(self, method: str, path: str, fault: Fault, times: int = 1) -> None:
        """Break the next requests whose path matches the expression."""
        with self._lock:
            self._plans.extend([(method, re.compile(path), fault)] * times)

    def heal(self) -> None:
        """Forget all planned faults."""
        with self._lock:
            self._plans.clear()

    def sent(self, method: str, path: str) -> list[Seen]:
        """The requests that came in, by method and path expression."""
        return [seen for seen in self.seen if seen.method == method and re.search(path, seen.path)]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[Fault | None, _Answer]:
        """Take one request: what breaks, and what would have been answered."""
        key = headers.get("Idempotency-Key", "")
        with self._lock:
            fault = self._planned(method, path)
            self.seen.append(Seen(method, path, key, fault))
            if self.replay and method == "POST" and key in self._answers:
                return fault, self._answers[key]
        answer = self._forward(method, path, headers, body) if fault is None or fault in _DONE else _LIMIT
        if fault in (Fault.ERROR_AFTER, Fault.ERROR_BEFORE):
            answer = _ERROR
        if key and fault not in (Fault.SWALLOW_REQUEST, Fault.RESET_BEFORE, Fault.RATE_LIMIT):
            with self._lock:
                self._answers[key] = answer
        return fault, answer

    def _planned(self, method: str, path: str) -> Fault | None:
        for plan in self._plans:
            if plan[0] == method and plan[1].search(path.split("?")[0]):
                self._plans.remove(plan)
                return plan[2]
        return None

    def _forward(self, method: str, path: str, headers: dict[str, str], body: bytes) -> _Answer:
        connection = HTTPConnection(*self.upstream, timeout=UPSTREAM_TIMEOUT_S)
        try:
            connection.request(method, path, body or None, headers)
            answer = connection.getresponse()
            return _Answer(answer.status, answer.read(), (("Content-Type", answer.getheader("Content-Type", "")),))
        finally:
            connection.close()


def _handler(proxy: FaultyProxy) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body are two writes; together with delayed acknowledgements that cost 40 ms each.
        disable_nagle_algorithm = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
            """Say nothing on stderr."""

        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            began_s = time.monotonic()
            headers = {
                name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")
            }
            fault, answer = proxy.answer(self.command, self.path, headers, body)
            if fault in (Fault.RESET_AFTER, Fault.RESET_BEFORE):
                self._reset()
            elif fault in (Fault.SWALLOW_ANSWER, Fault.SWALLOW_REQUEST):
                time.sleep(proxy.patience_s)
                self._reset()
            else:
                time.sleep(proxy.delay_s if fault is Fault.DELAY else 0)
                self._send(answer)
            proxy.times.append((began_s, time.monotonic()))

        def _send(self, answer: _Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def _reset(self) -> None:
            """Close with RST instead of FIN."""
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            # The writer stays open: the library still flushes it.
            self.rfile.close()
            self.connection.close()

        do_GET = do_POST = do_DELETE = _any  # noqa: N815  # the library's names

    return Handler
