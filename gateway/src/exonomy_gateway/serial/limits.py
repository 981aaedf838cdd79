"""Every bound of the cables' room: its unit stands in its name, its reason beside it."""

from exonomy_contracts.limits import UP_BYTES

BAUD = 115_200
"""The rate where none is given: what UARTs of microcontrollers are set to; over USB it means nothing."""

LEAST_BAUD, MOST_BAUD = 1_200, 4_000_000
"""Rates between which a typing mistake is not likely."""

FRAME_BYTES = UP_BYTES + 2_048
"""One frame as it stands on the cable: the longest message and its stuffing."""

OUTBOX_FRAMES = 256
"""Frames that wait for one cable; a device hears on its next birth what it missed."""

INBOX_MESSAGES = 64
"""Messages of all cables that wait for their handler. Then they are no longer read, and a USB device is held back."""

BATCH_MESSAGES = 64
"""Messages handed on at once."""

READ_S = 0.5
"""How long a read waits; so long a stop may take."""

WRITE_S = 15.0
"""How long one frame may take: the longest has nine seconds at 9,600 baud. A device that takes nothing is stuck."""

REOPEN_S = 0.5
"""Between two looks whether a port is there."""

SILENCE_S = 20.0
"""After this without a frame a device is gone: it pings every five seconds."""

STOP_S = 2.0
"""How long a stop waits for the handler: as long as requests under way get."""
