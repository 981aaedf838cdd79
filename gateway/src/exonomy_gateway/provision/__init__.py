"""Setting up a device by cable: compile the firmware, copy and check it, have the board make its key, enrol it.

What a terminal shows of it, and what is asked of a person, is no part of this room.
"""
