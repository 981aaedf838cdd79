"""Cables to devices without a radio (SPEC 9.11): another front of the same intake and downlink that the broker has.

Raw bytes go up to one handler and down to devices. Whether a message is genuine, new or stored is decided above.
"""
