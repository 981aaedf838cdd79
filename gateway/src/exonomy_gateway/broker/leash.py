"""Becomes another program that the kernel kills when its parent dies. Run as a script, never imported.

    python -I -S leash.py PARENT_PID PROGRAM ARGUMENT...

Between fork and exec of a process with threads nothing but the simplest calls is safe, so the leash is put on in
a process of its own, which then turns into the program (prctl(2): the setting survives exec).
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> None:
    """Put the leash on, then exec."""
    parent, program = int(arguments[0]), arguments[1]
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG)")
    if os.getppid() != parent:  # it died before the leash was on
        sys.exit(1)
    os.execv(program, arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
