"""A small heap in use for long: nothing in it is ever moved, so what is kept has to lie together from the start."""

import gc


def tidy():
    """Frees what nobody needs before something is made that stays, or that needs much room in one piece.

    CPython finds room for everything, and its collector, which is there for cycles alone, takes far longer.
    """
    if hasattr(gc, "mem_free"):
        gc.collect()
