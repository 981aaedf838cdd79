"""What a till can be doing, as a table. An event that the table does not have raises and changes nothing."""

BOOT = "boot"
UNENROLLED = "unenrolled"
IDLE = "idle"
CONFIRM = "confirm"
AMOUNT = "amount"
SIGNING = "signing"
SENT = "sent"
QUEUED = "queued"
ACCEPTED = "accepted"
WAITING = "waiting"
PAID = "paid"
REFUSED = "refused"
HISTORY = "history"

# States that show how one redemption went.
_RESULTS = (SENT, QUEUED, WAITING, ACCEPTED, PAID, REFUSED)

TABLE = {
    (BOOT, "unenrolled"): UNENROLLED,
    (BOOT, "enrolled"): IDLE,
    (UNENROLLED, "enrolled"): IDLE,
    (IDLE, "scanned"): CONFIRM,
    (IDLE, "scan-refused"): REFUSED,
    (IDLE, "history"): HISTORY,
    # What was queued before is settled while nobody is at the till.
    (IDLE, "accepted"): ACCEPTED,
    (IDLE, "paid"): PAID,
    (IDLE, "refused"): REFUSED,
    (HISTORY, "history"): HISTORY,
    (HISTORY, "cancel"): IDLE,
    (HISTORY, "ok"): IDLE,
    (HISTORY, "timeout"): IDLE,
    (HISTORY, "scanned"): CONFIRM,
    (HISTORY, "scan-refused"): REFUSED,
    (CONFIRM, "digit"): AMOUNT,
    (CONFIRM, "ok"): SIGNING,
    (CONFIRM, "cancel"): IDLE,
    (CONFIRM, "timeout"): IDLE,
    (AMOUNT, "digit"): AMOUNT,
    (AMOUNT, "back"): AMOUNT,
    (AMOUNT, "empty"): CONFIRM,
    (AMOUNT, "ok"): SIGNING,
    (AMOUNT, "cancel"): IDLE,
    (AMOUNT, "timeout"): IDLE,
    (SIGNING, "stored"): SENT,
    (SIGNING, "refused"): REFUSED,
    (SENT, "late"): QUEUED,
    (SENT, "unsure"): WAITING,
    (SENT, "acked"): SENT,
    (QUEUED, "acked"): QUEUED,
    (WAITING, "acked"): QUEUED,
}
for _state in _RESULTS:
    for _event in ("ok", "cancel", "timeout"):
        TABLE[_state, _event] = IDLE
    TABLE[_state, "history"] = HISTORY
    TABLE[_state, "scanned"] = CONFIRM
    TABLE[_state, "scan-refused"] = REFUSED
for _state in (SENT, QUEUED, WAITING, ACCEPTED):
    TABLE[_state, "accepted"] = ACCEPTED
    TABLE[_state, "waiting"] = WAITING
    TABLE[_state, "paid"] = PAID
    TABLE[_state, "refused"] = REFUSED
# Another redemption's good news may take the place of one that is settled.
for _state in (PAID, REFUSED):
    TABLE[_state, "paid"] = PAID
    TABLE[_state, "refused"] = REFUSED


class IllegalEvent(Exception):
    """An event that makes no sense in a state."""

    def __init__(self, state, event):
        super().__init__(event + " while " + state)
        self.state = state
        self.event = event


class Terminal:
    """The till's state."""

    def __init__(self):
        self.state = BOOT

    def can(self, event):
        """Whether the table has the event here."""
        return (self.state, event) in TABLE

    def on(self, event):
        """Moves on, and returns the new state. Raises: IllegalEvent."""
        if not self.can(event):
            raise IllegalEvent(self.state, event)
        self.state = TABLE[self.state, event]
        return self.state
