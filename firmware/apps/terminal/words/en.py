"""English."""

NAME = "EN"

# What stands above; up to 9 letters for an answer, up to 16 for the rest.
TITLES = {
    "boot": "EXONOMY",
    "safe": "SAFE MODE",
    "unenrolled": "ENROL THIS TILL",
    "idle": "READY",
    "full": "FULL",
    "updating": "UPDATING",
    "scan": "CHECKING",
    "confirm": "TAKE THIS?",
    "amount": "A PART",
    "too-much": "TOO MUCH",
    "signing": "SIGNING",
    "sent": "SENDING",
    "queued": "QUEUED",
    "waiting": "WAIT",
    "accepted": "ACCEPTED",
    "paid": "PAID",
    "refused": "REFUSED",
    "unpaid": "NOT PAID",
    "void": "VOID THIS SALE?",
    "voided": "VOIDED",
    "history": "HISTORY",
    "settings": "SETTINGS",
    "totals": "DAY {}",
    "close": "CLOSE DAY {}?",
    "closed": "END DAY {}",
    "key": "KEY OF THE TILL",
    "about": "ABOUT",
    "trouble": "CAN'T START",
}

# Which keys do something, in a line of 16.
KEYS = {
    "confirm": "OK=take C=cancel",
    "amount": "OK=take C=cancel",
    "queued": "C=void",
    "unpaid": "OK=seen",
    "void": "OK=void C=keep",
    "settings": "1-7    C=back",
    "totals": "OK=print 0=close",
    "close": "OK=close C=back",
    "closed": "OK=print C=back",
}

TEXTS = {
    "boot": "Starting ...",
    "full": "Memory is full. Connect the till to the network.",
    "updating": "Do not switch off. Sales can wait.",
    "scan": "Checking ...",
    "signing": "signing ...",
    "sent": "sending ...",
    "queued": "Signed and kept. Will be sent.",
    "waiting": "Keep the goods until PAID.",
    "accepted": "Received. Money on its way.",
    "paid": "Money released.",
    "paid-in": "in {} s",
    "unpaid": "No money for it. Ask customer.",
    "void": "It was not sent. It will not count.",
    "voided": "Nothing taken. The code is good again.",
    "close": "What is not paid yet goes on into the next day.",
    "idle": "Scan a code",
    "queued-number": "{} queued",
    "no-sales": "No sales yet",
    "bad-enrolment": "Bad enrolment: ",
    "of": "of {}",
    "at-most": "at most {}",
}

# Why the till can't work, and what to do. At most six lines of 16.
SAFE = {
    "unfinished": "Set-up was cut. Nothing is lost. Plug in, run exonomy device flash again.",
    "damaged": "Damaged program. Nothing is lost. Plug in, run exonomy device flash.",
    "crashes": "Fails each time. Nothing is lost. Call who set it up: it needs an update.",
}

# Why a scanned code, or a redemption, was not taken, and what to do next. At most four lines of 16.
REFUSALS = {
    "not-ours": "Not a voucher code. Ask for another.",
    "too-long": "Code too long. Ask for another.",
    "unreadable": "Code damaged. Please scan again.",
    "other-merchant": "Voucher of another shop. Do not take it.",
    "forged-note": "Voucher is FORGED. Do not take it.",
    "forged-authorization": "Code is FORGED. Do not take it.",
    "other-audience": "Code is made for another shop. Ask for one for yours.",
    "other-holder": "Code is not by the owner of the voucher. Do not take it.",
    "other-trade": "Code belongs to another sale. Ask for a new one.",
    "other-currency": "Code has another currency. Ask for a new one.",
    "unknown-currency": "Currency not known here. Ask for another.",
    "nothing": "Code is for nothing. Ask for a new one.",
    "more-than-note": "More than the voucher holds. Ask for less.",
    "note-expired": "Voucher has expired. Do not take it.",
    "expired": "Code has expired. Ask for a new one.",
    "used": "Code was used here already. Ask for a new one.",
    "lease-currency": "No network. Not this currency offline.",
    "lease-over": "Alone too long. Connect the till first.",
    "lease-each": "No network. Too much for one sale. Take less.",
    "lease-total": "No network. Limit reached. Connect first.",
    "backlog-full": "Too many waiting. Connect the till.",
    "nonces-full": "Memory is full. Connect the till.",
    "journal-full": "Memory is full. Nothing was taken. Connect the till.",
    "revoked": "This till is no longer allowed. Ask to enrol it anew.",
    "void-late": "Too late, it was sent. Give the money or goods back.",
}

# Why nothing can be sent; two lines of 16 beside READY.
BLOCKED = {
    "not-enrolled": "Not known yet: ask to enrol",
    "revoked": "Till is blocked: ask to enrol",
}

# What is wrong with the link or a part, and what to do. At most two lines of 16.
FAULTS = {
    "network": "No network. Sales are kept.",
    "broker": "Gateway says no. Enrol anew.",
    "cable": "No answer. Look at the cable.",
    "certificate": "Wrong gateway. Enrol anew.",
    "scanner": "Scanner silent. Check its cable.",
    "nfc": "Card reader out. Use the camera.",
    "printer": "No printer. Check its cable.",
    "paper": "Printer has no paper. Fill up.",
    "battery": "Battery is low. Plug it in.",
    "clock": "clock not sure",
}

# What became of a sale, in the history and on paper.
STATES = {
    "paid": "paid",
    "accepted": "accepted",
    "queued": "queued",
    "waiting": "waiting",
    "refused": "not paid",
    "void": "void",
}

MENU = ("Language", "Sound", "Printer", "Day total", "Last close", "Key", "About")
SWITCH = ("off", "on")

ABOUT = {
    "version": "Version",
    "name": "Till",
    "link": "Network",
    "clock": "Clock",
    "battery": "Battery",
    "queued": "Queued",
    "up": "on",
    "down": "off",
    "sure": "sure",
    "unsure": "not sure",
    "mains": "mains",
}

PAPER = {
    "receipt": "RECEIPT",
    "proof": "Proof",
    "time": "Time (UTC)",
    "till": "Till",
    "day": "DAY {}",
    "from": "From",
    "to": "To",
    "so-far": "not closed yet",
    "closed": "closed",
    "keep": "Keep this paper: PAID follows when the till is connected.",
    "start": "first sale",
}
