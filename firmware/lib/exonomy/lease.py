"""How much a till may accept while it hears nothing (SPEC 9.5, `lease`)."""


class Lease:
    """A loan of trust: `each` for one redemption, `total` for all that wait unacknowledged."""

    def __init__(self, currency, total, each, until_ms):
        self.currency = currency
        self.total = total
        self.each = each
        self.until_ms = until_ms

    def item(self):
        """As it stands in a message."""
        return ["lease", self.currency, self.total, self.each, self.until_ms]

    def objection(self, amount, currency, waiting, now_ms):
        """Why an amount may not be taken beside the sum that waits already, as a code; None when it may."""
        if currency != self.currency:
            return "lease-currency"
        if now_ms is None or now_ms >= self.until_ms:
            return "lease-over"
        if amount > self.each:
            return "lease-each"
        if waiting + amount > self.total:
            return "lease-total"
        return None
