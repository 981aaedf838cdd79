"""What the till says to a merchant: what happened, and what to do next."""

# Why a scanned code, or a redemption, was not taken. Lines of at most 16 characters fit the small screen.
REFUSALS = {
    "not-ours": "Not a voucher code. Ask for another.",
    "too-long": "Code too long. Ask for another.",
    "unreadable": "Code damaged. Please scan again.",
    "other-merchant": "Voucher of another shop. Do not take it.",
    "forged-note": "Voucher is FORGED. Do not take it.",
    "forged-authorization": "Code is FORGED. Do not take it.",
    "other-audience": "Code is made for another shop.",
    "other-holder": "Code is not by the owner of the voucher.",
    "other-trade": "Code belongs to another sale.",
    "other-currency": "Code has another currency.",
    "unknown-currency": "Currency not known here.",
    "nothing": "Code is for nothing.",
    "more-than-note": "More than the voucher holds.",
    "note-expired": "Voucher has expired.",
    "expired": "Code has expired. Ask for a new one.",
    "used": "Code was used here already.",
    "lease-currency": "No network. Not this currency offline.",
    "lease-over": "Alone too long. Connect the till first.",
    "lease-each": "No network. Too much for one sale.",
    "lease-total": "No network. Limit reached. Connect first.",
    "backlog-full": "Too many waiting. Connect the till.",
    "nonces-full": "Memory is full. Connect the till.",
    "journal-full": "Memory is full. Nothing was taken.",
    "revoked": "This till is no longer allowed.",
}

BLOCKED = {
    "not-enrolled": "ask to enrol",
    "revoked": "till is blocked",
}

CONFIRM = "OK=take C=cancel"
AMOUNT = "of {}"
TOO_MUCH = "at most {}"
SIGNING = "signing ..."
SENT = "sending ..."
QUEUED = "Signed and kept. Will be sent."
WAITING = "Keep the goods until PAID."
ACCEPTED = "Received. Money on its way."
PAID = "Money released."
PAID_IN = "in {} s"
READY = "Scan a code"
OFFLINE = "no network"
QUEUED_NUMBER = "{} queued"
CLOCK_UNSURE = "clock not sure"
COMPARE = "Compare, then enrol this till:"
BAD_ENROLMENT = "Bad enrolment:"
NO_HISTORY = "No sales yet"
MAKING_KEY = "Starting ..."
