"""Makes the heap smaller: one piece of it is taken, never given back and counted nowhere."""

import gc

_taken = None
# Bytes that what was taken counts for.
held = 0


def leave(heap_bytes, built_bytes):
    """Leaves of a heap as large as a board's with so many bytes would be: tables of its own take a share of both.

    Raises: MemoryError when more is in use already.
    """
    global _taken, held
    gc.collect()
    before = gc.mem_alloc()
    room = before + gc.mem_free()
    if heap_bytes < built_bytes:
        _taken = bytearray(room - room * heap_bytes // built_bytes)
        held = gc.mem_alloc() - before
