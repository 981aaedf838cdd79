"""Every size that a device bounds, with its unit and its reason. The shared ones are those of SPEC."""

# -- SPEC: every party has the same number ----------------------------------------------------------------------------
# Nested containers; recursion on a microcontroller's 8 KB stack ends near 20.
CBOR_DEPTH = 16
# Items in one CBOR sequence.
SEQUENCE_ITEMS = 1_000
# Minor units.
AMOUNT = 10**15
# Characters of a redemption code.
CODE_CHARS = 900
# Bytes of a nonce.
NONCE_BYTES = 16
# Bytes of one message to a device.
DOWN_BYTES = 8_192
# Items in one message to a device.
DOWN_ITEMS = 32
# Bytes of an update's signed manifest: it goes into one message.
MANIFEST_BYTES = 7_424
# Files of an update: what a manifest of that size names.
UPDATE_FILES = 112
# Characters of a file's path in an update, and folders and name that it is made of.
UPDATE_PATH_CHARS = 64
UPDATE_DEPTH = 4
# Characters of an app's, a board's or a version's name.
UPDATE_LABEL_CHARS = 32
# Bytes of a piece of an update: a block of the flash, and twice of it fit into a message.
UPDATE_CHUNK_BYTES = 4_096

# -- the device's own -------------------------------------------------------------------------------------------------
# Bytes of one message from a device, or one entry that is longer: two proofs. SPEC allows more; in a heap that has been
# in use for long a larger gap is hard to find.
UP_BYTES = 1_280
# Bytes of one record of the journal: a proof with its nonce and its sale has some 900.
RECORD_BYTES = 2_048
# Bytes of the journal at which it is written anew with only what still matters.
JOURNAL_REWRITE_BYTES = 65_536
# Bytes in one frame on flash: a record of the journal in the journal's own frame, and some to spare.
FLASH_FRAME_BYTES = RECORD_BYTES + 16
# Bytes that a frame gathers when the journal is written anew: few lost with a bad one, little spent on heads.
FLASH_CHUNK_BYTES = 1_024
# Bytes of the journal that are taken up between two garbage collections: what is kept is not to lie scattered among
# what is not.
LOAD_BYTES = 2_048
# Proofs that wait for their acknowledgement: some 1 KB of heap each, as they are held to be sent again.
BACKLOG_ENTRIES = 24
# Entries that may wait before a note is left out: the rest of the backlog is for proofs.
BACKLOG_NOTES = 16
# Characters of a note's text.
NOTE_CHARS = 120
# SPEC: lines of one entry of notes.
NOTES = 16
# Nonces remembered until their authorizations expire: 8 bytes of heap and a slot each.
NONCES = 512
# Redemptions in the history on the screen.
HISTORY = 8
# Characters of a text from the gateway that is kept and shown.
TEXT_CHARS = 96
# Bytes of an enrolment record: a CA in PEM is most of it.
ENROLMENT_BYTES = 8_192
# Bytes of one packet from the broker: a down message, its topic and heads.
PACKET_BYTES = DOWN_BYTES + 256
# Bytes of one frame from a cable: a down message, its stuffing and its head.
FRAME_BYTES = DOWN_BYTES + 48

# Bytes of an update's files together: half as much again as the largest app.
UPDATE_BYTES = 245_760

# -- times, ms --------------------------------------------------------------------------------------------------------
# How long the screen waits for an acknowledgement before it says QUEUED.
QUEUED_AFTER_MS = 1_000
# How long an answer stays on the screen.
RESULT_SHOWN_MS = 20_000
# How long a scanned code waits for the merchant's key.
CONFIRM_MS = 120_000
# How far the clock may run before its lower bound is stored again; each time is a flash write.
CLOCK_STORED_MS = 600_000
# The first and the longest wait between two tries to connect; half of it is chance.
RETRY_MS = 250
RETRY_MOST_MS = 30_000
# How long an answer to a packet may take before the connection counts as dead.
BROKER_ANSWER_MS = 10_000
# Between two tries to write what found no room: each may wear the flash.
STORE_AGAIN_MS = 3_000
# Between two keep-alives.
KEEPALIVE_MS = 30_000
# On a cable: between two pings; how long a gateway may take to say that it is there, and how long the whole of any
# frame may (the longest has nine seconds at 9,600 baud); the longest wait before the port is tried again.
CABLE_PING_MS = 5_000
CABLE_HELLO_MS = 3_000
CABLE_FRAME_MS = 10_000
CABLE_RETRY_MOST_MS = 4_000
# How long a sent proof waits for the gateway's signed acknowledgement before it is sent again, at first and at most.
RESEND_MS = 4_000
RESEND_MOST_MS = 60_000
# How long a verdict is awaited before the gateway is asked for it, at first and at most: it may have got lost, and it
# may take days.
ASK_MS = 60_000
ASK_MOST_MS = 3_600_000

# -- sensors ----------------------------------------------------------------------------------------------------------
# SPEC: fixes in one completion proof.
FIXES = 64
# SPEC: characters of a channel's name.
CHANNEL_CHARS = 24
# Channels of one sensor: each has a line in one reading, and another.
CHANNELS = 16
# The largest interval in ms and the largest step of a channel: three days. A counter that wraps at 2^30 tells six from
# the past, and what is due has to be seen before that.
CHANNEL_MOST = 1 << 28
# Lines signed at once: with the shortest names some 900 bytes, with the longest 1,500, beside 330 of the commit.
READING_LINES = 20
# How long a sensor that stays connected gathers readings: a commit of its own costs each of them 400 bytes.
SIGN_AFTER_MS = 10_000
# Values that wait to be signed before they are put together: some 150 bytes of heap each.
WAITING_VALUES = 96
# Events that wait to be signed: none of them is ever left out, so beyond this none is taken.
WAITING_EVENTS = 128
# Entries that may wait before readings wait unsigned: the rest of the backlog is for proofs.
BACKLOG_READINGS = 12
# Trades watched at once, and completions remembered: a courier's bag.
WATCHES = 4
COMPLETIONS = 16
# Places, temperatures and totals kept for the watches while the clock is not sure.
UNDATED = 48
# How long a wanted piece of an update may take before it is asked for again, at first and at most.
WANT_AGAIN_MS = 10_000
WANT_AGAIN_MOST_MS = 300_000
# How long a version has to work before it counts: one that crashes once it has connected is not healthy.
SETTLED_MS = 30_000
# How long a version on trial works without reaching anybody before a shop without network is believed.
ALONE_MS = 600_000
# How long a version that never reached the gateway runs before the one that did comes back.
UNHEARD_MS = 86_400_000
# How long safe mode waits before the app is tried again: a merchant may need the till more than we need the reason.
SAFE_MODE_MS = 900_000
# How often it is looked whether all tasks work; the shortest watchdog of a board bites after 8 s.
VIGIL_MS = 500
# How long the link stays when all is said: what the gateway answers to a proof comes within it.
VISIT_QUIET_MS = 3_000
# How long a gateway that does not answer is called, and how long it is left alone then.
VISIT_MOST_MS = 60_000
VISIT_REST_MS = 300_000
# How long nothing may be due for a sleep to be worth its start.
SLEEP_LEAST_MS = 5_000
