"""The nonces this till has taken, until their authorizations expire."""

from hashlib import sha256

from . import limits

_KEY_BYTES = 8
_SLOT_BYTES = _KEY_BYTES + 6


def nonce_key(trade, nonce):
    """A nonce counts once per instance (SPEC 8.2); 8 bytes of the pair's hash keep the memory small."""
    return sha256(trade + nonce).digest()[:_KEY_BYTES]


class NonceMemory:
    """Kept in RAM, rebuilt from the journal at every start: slots of a key and the time it expires, in one array.

    All of the array is there from the start: to grow it, a heap in use for long would need a gap of twice its size.
    """

    def __init__(self):
        self._slots = bytearray(limits.NONCES * _SLOT_BYTES)
        # Where what is taken ends.
        self._end = 0

    def __len__(self):
        return self._end // _SLOT_BYTES

    def seen(self, key):
        """Whether this till has taken it."""
        return self._at(key) >= 0

    def _at(self, key):
        """Where its slot begins, or -1."""
        at = self._slots.find(key, 0, self._end)
        while at >= 0 and at % _SLOT_BYTES:
            at = self._slots.find(key, at + 1, self._end)
        return at

    def remember(self, key, expires_ms):
        """Notes one as taken."""
        if self.seen(key):
            return
        # A time beyond 48 bits is some year 10889: never.
        slot = key + min(expires_ms, (1 << 48) - 1).to_bytes(6, "big")
        if self._end < len(self._slots):
            self._slots[self._end : self._end + _SLOT_BYTES] = slot
        else:
            # None is given up, even where a journal holds more than would be taken.
            self._slots.extend(slot)
        self._end += _SLOT_BYTES

    def forget(self, key):
        """Drops one that was taken and given back."""
        at = self._at(key)
        if at >= 0:
            last = self._end - _SLOT_BYTES
            self._slots[at : at + _SLOT_BYTES] = self._slots[last : self._end]
            self._end = last

    def forget_expired(self, now_ms):
        """Drops what no clock of ours would accept again; `now_ms` must be certain."""
        slots = self._slots
        end = 0
        for at in range(0, self._end, _SLOT_BYTES):
            stop = at + _SLOT_BYTES
            if int.from_bytes(slots[at + _KEY_BYTES : stop], "big") >= now_ms:
                if end < at:
                    slots[end : end + _SLOT_BYTES] = slots[at:stop]
                end += _SLOT_BYTES
        self._end = end

    def full(self):
        """Whether there is room for no more."""
        return len(self) >= limits.NONCES

    def items(self):
        """Yields (key, expires_ms) of each."""
        slots = self._slots
        for at in range(0, self._end, _SLOT_BYTES):
            middle = at + _KEY_BYTES
            yield bytes(slots[at:middle]), int.from_bytes(slots[middle : at + _SLOT_BYTES], "big")
