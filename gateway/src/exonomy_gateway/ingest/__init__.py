"""How commits come in: read, verified, entitled, stored, answered. One door for devices, HTTP and peers.

What follows from a stored commit (folds, seals, money) does not live here.
"""
