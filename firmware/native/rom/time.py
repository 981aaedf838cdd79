"""Time that passes only while everybody waits: QEMU's board has no clock, and figures must not depend on one."""

now_ms = 1_000


def pass_ms(ms):
    """So many are over."""
    global now_ms
    now_ms += ms


def ticks_ms():
    return now_ms


def ticks_diff(new, old):
    return new - old


def ticks_add(ticks, ms):
    return ticks + ms


def sleep_ms(ms):
    pass_ms(ms)
