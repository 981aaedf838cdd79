"""The till terminal: scan, show, one key, sign, and say how it went."""
