"""The process in which wasm3 runs: a script that reads requests and forks for each, so that a crash costs one run.

Nothing but the standard library and wasm3 comes in here, and no module ever reaches this process itself: a child with
limits of its own parses, compiles and runs it, and is gone afterwards.

Requests and replies are a length of 4 bytes and a frame. `M` and a module's bytes keeps that module, and has no reply.
`R`, 32 bytes of hash and an input runs it. Replies: `A` and the answer, `T` and why the contract stopped itself, `N`
and why there is no answer.
"""

import os
import resource
import select
import signal
import sys
import time
from hashlib import sha256
from typing import BinaryIO

_ALLOC_OUTSIDE = "alloc returned a place outside memory"
_APPLY_OUTSIDE = "apply returned a place outside memory"
_TRAPS = {
    "[trap] out of bounds memory access": "address outside memory",
    "[trap] undefined element": "index outside the table",
    "[trap] null table element": "call of an empty table entry",
    "[trap] indirect call type mismatch": "indirect call of another type",
    "[trap] integer overflow": "integer overflow",
    "[trap] integer divide by zero": "division by zero",
    "[trap] unreachable executed": "unreachable code",
}
"""What wasm3 says, in the words of the first engine (`exonomy_contracts.engine.runner`), to be compared."""
_REST = 4_096


class _Aborted(Exception):
    """The contract called `env.abort`."""


def main(arguments: list[str]) -> None:
    """Serve until the other side closes. Arguments: seconds of CPU, of wall; bytes of memory, stack, and an answer."""
    cpu_s, wall_s, memory, stack, most = map(int, arguments)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    modules = dict[bytes, bytes]()
    while frame := _frame(sys.stdin.buffer):
        kind, rest = frame[:1], frame[1:]
        if kind == b"M":
            modules[sha256(rest).digest()] = rest
            continue
        limits = {resource.RLIMIT_AS: memory, resource.RLIMIT_STACK: 2 * stack, resource.RLIMIT_FSIZE: 0}
        limits[resource.RLIMIT_CPU] = cpu_s
        reply = _apart(modules[rest[:32]], rest[32:], limits, wall_s, stack, most)
        sys.stdout.buffer.write(len(reply).to_bytes(4) + reply)
        sys.stdout.buffer.flush()


def _frame(stream: BinaryIO) -> bytes:
    head = stream.read(4)
    return stream.read(int.from_bytes(head)) if len(head) == 4 else b""


def _apart(module: bytes, data: bytes, limits: dict[int, int], wall_s: int, stack: int, most: int) -> bytes:
    """Run in a child and read its reply, or say how it ended without one."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        for kind, value in limits.items():
            resource.setrlimit(kind, (value, value + 1))  # the soft limit comes first and has a name
        _write(writing, _reply(module, data, stack, most))
        os._exit(0)
    os.close(writing)
    reply, late = _read(reading, time.monotonic() + wall_s)
    os.close(reading)
    if late:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if late:
        return f"Nno answer within {wall_s} s".encode()
    if os.WIFSIGNALED(status):
        return f"Nkilled by {signal.Signals(os.WTERMSIG(status)).name}".encode()
    return reply or f"Nended with {os.waitstatus_to_exitcode(status)}".encode()


def _write(descriptor: int, reply: bytes) -> None:
    while reply:
        reply = reply[os.write(descriptor, reply) :]


def _read(descriptor: int, deadline: float) -> tuple[bytes, bool]:
    """All that the child writes; True when it took longer than it may."""
    parts = list[bytes]()
    while True:
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return b"", True
        part = os.read(descriptor, _REST)
        if not part:
            return b"".join(parts), False
        parts.append(part)


def _reply(module: bytes, data: bytes, stack: int, most: int) -> bytes:
    try:
        return _run(module, data, stack, most)
    except _Aborted:
        return b"Tabort was called"
    except MemoryError:
        return b"Nout of memory"
    except RuntimeError as error:
        said = str(error)
        trap = next((ours for theirs, ours in _TRAPS.items() if said.startswith(theirs)), None)
        return f"T{trap}".encode() if trap is not None else f"N{said}"[:_REST].encode()


def _run(module: bytes, data: bytes, stack: int, most: int) -> bytes:
    import wasm3  # type: ignore[import-not-found]  # an extra, without types; only a child ever loads it

    environment = wasm3.Environment()
    runtime = environment.new_runtime(stack)
    parsed = environment.parse_module(module)
    runtime.load(parsed)
    parsed.link_function("env", "abort", _abort)
    start = runtime.find_function("alloc")(len(data)) & 0xFFFF_FFFF
    memory = runtime.get_memory(0) or memoryview(bytearray())  # None when it has no pages
    if start + len(data) > memory.nbytes:
        return b"T" + _ALLOC_OUTSIDE.encode()
    memory[start : start + len(data)] = data
    answer = runtime.find_function("apply")(start, len(data)) & 0xFFFF_FFFF_FFFF_FFFF
    start, length = answer >> 32, answer & 0xFFFF_FFFF
    memory = runtime.get_memory(0) or memoryview(bytearray())
    if start + length > memory.nbytes:
        return b"T" + _APPLY_OUTSIDE.encode()
    if length > most:
        return f"Tthe answer has {length} bytes, the limit is {most}".encode()
    return b"A" + bytes(memory[start : start + length])


def _abort(*_arguments: int) -> None:
    raise _Aborted


if __name__ == "__main__":
    main(sys.argv[1:])
