"""The parts on a board, at the level of their protocols: bytes and pins in, answers and events out.

A board hands in the bus; nothing here imports `machine`, and every wait is a `pause` the caller may replace.
"""
