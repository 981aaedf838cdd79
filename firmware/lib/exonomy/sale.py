"""One redemption at this till, and how far it has come."""

QUEUED = "queued"
ACCEPTED = "accepted"
WAITING = "waiting"
PAID = "paid"
REFUSED = "refused"
VOID = "void"

FINAL = (PAID, REFUSED, VOID)


class Sale:
    """What the history shows; the signed proof itself is the log's."""

    def __init__(self, commit_id, amount, currency, accepted_ms, state=QUEUED, text="", noticed=True):
        self.id = commit_id
        self.amount = amount
        self.currency = currency
        self.accepted_ms = accepted_ms
        self.state = state
        self.text = text
        # Whether somebody has confirmed that there will be no money for it.
        self.noticed = noticed
        # Of its customer's nonce; kept as long as it may be voided.
        self.key = None
        # Whether there is a receipt, or need be none.
        self.printed = True

    def fields(self):
        """As the journal keeps it."""
        return [self.id, self.amount, self.currency, self.accepted_ms, self.state, self.text, self.noticed]

    def final(self):
        """Whether nothing more can come."""
        return self.state in FINAL
