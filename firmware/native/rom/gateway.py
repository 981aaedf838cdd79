"""A gateway that pays for everything at once, in the largest messages that a device gets from it (SPEC 9.5)."""

from exonomy import cbor, cose

_NOW = 1_790_000_000_000


class Gateway:
    """`device()` is the device that it talks with: this gateway looks into its log where a real one reads commits."""

    def __init__(self, signer, device):
        self._signer = signer
        self._device = device
        self._n = 0
        self._acked = None
        # What it says to the next birth.
        self.items = []

    def __call__(self, topic):
        device = self._device()
        if topic.endswith("/state"):
            return self._down(device, self.items)
        left = [entry for entry in device.log.waiting if entry.left]
        # It signs for what is new, once.
        if not left or left[-1].id == self._acked:
            return None
        last = left[-1]
        self._acked = last.id
        items = [["ack", device.log.branch, last.seq, last.id]]
        for entry in left:
            if hasattr(device, "sale") and device.sale(entry.id):
                items.append(["verdict", entry.id, "paid", "", 6_000, "USD"])
        return self._down(device, items)

    def _down(self, device, items):
        self._n += 1
        now = device.now_ms if device.clock.certain else _NOW + 1_000
        return cose.sign1(self._signer, "down", cbor.dumps([1, device.signer.public_key, self._n, now, items]))
