"""The ground floor: what every party must agree on, byte for byte.

Code here takes bytes and a clock value and returns or raises. Files, sockets, clocks, environment and logs stay
outside.
"""
