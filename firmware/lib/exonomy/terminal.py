"""What a till can be doing, as a table. An event that the table does not have raises and changes nothing."""

BOOT = "boot"
UNENROLLED = "unenrolled"
IDLE = "idle"
FULL = "full"
UPDATING = "updating"
SCAN = "scan"
CONFIRM = "confirm"
AMOUNT = "amount"
SIGNING = "signing"
SENT = "sent"
QUEUED = "queued"
ACCEPTED = "accepted"
WAITING = "waiting"
PAID = "paid"
# A code, or a key, that was not taken; nothing was signed.
REFUSED = "refused"
# A sale that was taken, and for which there will be no money: it stays until somebody has seen it.
UNPAID = "unpaid"
VOID = "void"
VOIDED = "voided"
HISTORY = "history"
SETTINGS = "settings"
TOTALS = "totals"
CLOSE = "close"
CLOSED = "closed"
KEY = "key"
ABOUT = "about"

# States that show how one redemption went, and can be left for the next.
RESULTS = (SENT, QUEUED, WAITING, ACCEPTED, PAID, REFUSED, VOIDED)
# States in which a sale on the screen still waits for the gateway's word.
_OPEN = (SENT, QUEUED, WAITING, ACCEPTED)
# States that only show something.
_PAGES = (TOTALS, CLOSED, KEY, ABOUT)

TABLE = {
    (BOOT, "unenrolled"): UNENROLLED,
    (BOOT, "enrolled"): IDLE,
    (UNENROLLED, "enrolled"): IDLE,
    (IDLE, "read"): SCAN,
    (IDLE, "history"): HISTORY,
    (IDLE, "menu"): SETTINGS,
    (IDLE, "full"): FULL,
    (FULL, "room"): IDLE,
    (FULL, "history"): HISTORY,
    (FULL, "menu"): SETTINGS,
    (IDLE, "update"): UPDATING,
    (UPDATING, "update"): UPDATING,
    (UPDATING, "done"): IDLE,
    # What was queued before is settled while nobody is at the till.
    (IDLE, "accepted"): ACCEPTED,
    (IDLE, "paid"): PAID,
    (IDLE, "unpaid"): UNPAID,
    (UNPAID, "more"): UNPAID,
    (UNPAID, "ok"): IDLE,
    (SCAN, "scanned"): CONFIRM,
    (SCAN, "refused"): REFUSED,
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
    # A proof that has left can not be taken back, so nothing is sent while this is asked.
    (QUEUED, "void"): VOID,
    (VOID, "cancel"): QUEUED,
    (VOID, "timeout"): QUEUED,
    (VOID, "voided"): VOIDED,
    (VOID, "refused"): REFUSED,
    (HISTORY, "history"): HISTORY,
    (HISTORY, "more"): HISTORY,
    (HISTORY, "read"): SCAN,
    (HISTORY, "menu"): SETTINGS,
    (SETTINGS, "choose"): SETTINGS,
    (SETTINGS, "more"): SETTINGS,
    (SETTINGS, "totals"): TOTALS,
    (SETTINGS, "closed"): CLOSED,
    (SETTINGS, "key"): KEY,
    (SETTINGS, "about"): ABOUT,
    (TOTALS, "print"): TOTALS,
    (TOTALS, "close"): CLOSE,
    (CLOSE, "ok"): CLOSED,
    (CLOSE, "refused"): REFUSED,
    (CLOSE, "cancel"): TOTALS,
    (CLOSE, "timeout"): TOTALS,
    (CLOSED, "print"): CLOSED,
}
for _event in ("ok", "cancel", "timeout"):
    TABLE[HISTORY, _event] = IDLE
    TABLE[SETTINGS, _event] = IDLE
    for _state in RESULTS:
        TABLE[_state, _event] = IDLE
for _state in RESULTS:
    TABLE[_state, "history"] = HISTORY
    TABLE[_state, "read"] = SCAN
    TABLE[_state, "more"] = _state
for _state in _PAGES:
    TABLE[_state, "cancel"] = SETTINGS
    TABLE[_state, "timeout"] = IDLE
    TABLE[_state, "more"] = _state
for _state in (KEY, ABOUT):
    TABLE[_state, "ok"] = SETTINGS
for _state in _OPEN:
    TABLE[_state, "accepted"] = ACCEPTED
    TABLE[_state, "waiting"] = WAITING
    TABLE[_state, "paid"] = PAID
    TABLE[_state, "unpaid"] = UNPAID
# Another redemption's news may take the place of one that is settled.
for _state in (PAID, REFUSED, VOIDED):
    TABLE[_state, "unpaid"] = UNPAID
for _state in (PAID, REFUSED):
    TABLE[_state, "paid"] = PAID


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
