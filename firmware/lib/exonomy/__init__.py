"""The device's half of Exonomy: wire formats, signatures and the logic of a till.

Nothing in this package knows hardware. It runs unchanged under CPython and MicroPython, so it imports no
`machine`, and takes its clock, its storage and its network from whoever builds it.
"""
