"""The nonces this till has taken, until their authorizations expire."""

from hashlib import sha256

from . import limits

_KEY_BYTES = 8
_SLOT_BYTES = _KEY_BYTES + 6


def nonce_key(trade, nonce):
    """A nonce counts once per instance (SPEC 8.2); 8 bytes of the pair's hash keep the memory small."""
    return sha256(trade + nonce).digest()[:_KEY_BYTES]


class NonceMemory:
    """Kept in RAM, rebuilt from the journal at every start: slots of a key and the time it expires, in one array."""

    def __init__(self):
        self._slots = bytearray()

    def __len__(self):
        return len(self._slots) // _SLOT_BYTES

    def seen(self, key):
        """Whether this till has taken it."""
        at = self._slots.find(key)
        while at >= 0:
            if at % _SLOT_BYTES == 0:
                return True
            at = self._slots.find(key, at + 1)
        return False

    def remember(self, key, expires_ms):
        """Notes one as taken."""
        if not self.seen(key):
            # A time beyond 48 bits is some year 10889: never.
            self._slots.extend(key + min(expires_ms, (1 << 48) - 1).to_bytes(6, "big"))

    def forget(self, key):
        """Drops one that was taken and given back."""
        kept = bytearray()
        for other, expires_ms in self.items():
            if other != key:
                kept.extend(other + expires_ms.to_bytes(6, "big"))
        self._slots = kept

    def forget_expired(self, now_ms):
        """Drops what no clock of ours would accept again; `now_ms` must be certain."""
        kept = bytearray()
        for key, expires_ms in self.items():
            if expires_ms >= now_ms:
                kept.extend(key + expires_ms.to_bytes(6, "big"))
        self._slots = kept

    def full(self):
        """Whether there is room for no more."""
        return len(self) >= limits.NONCES

    def items(self):
        """Yields (key, expires_ms) of each."""
        slots = self._slots
        for at in range(0, len(slots), _SLOT_BYTES):
            middle = at + _KEY_BYTES
            yield bytes(slots[at:middle]), int.from_bytes(slots[middle : at + _SLOT_BYTES], "big")
