"""Every size that a stranger could choose, bounded: name, unit and reason in one place (SPEC names them in capitals).

Nothing but numbers comes in here.
"""

from typing import Final

# -- wire -------------------------------------------------------------------------------------------------------------
CBOR_DEPTH: Final = 16
"""Nested containers. Our deepest format has 7 levels; recursion on a microcontroller's 8 KB stack ends near 20."""
SEQUENCE_ITEMS: Final = 1_000
"""Items in one CBOR sequence: what a till sends after a week alone, in one message."""
COUNT: Final = 2**53 - 1
"""A seq, a height, an index, a time in ms: what a signed 64-bit database column and a browser's number both keep."""
AMOUNT: Final = 10**15
"""Minor units. Ten trillion dollars; two multiplied stay below 2^100, a thousand added below 2^63."""

# -- commits ----------------------------------------------------------------------------------------------------------
BRANCH_CHARS: Final = 64
"""Characters of a branch name: `device/` and a random part, with room for names that people read."""
KIND_CHARS: Final = 24
"""Characters of a commit's kind: one English word."""
DEPS: Final = 16
"""Ids a commit may name. A call names one, a message two; a merge of that many branches is a program's fault."""
HEADER_BYTES: Final = 1_024
"""Bytes of a header: with all 16 deps and the longest branch it has 840."""
COSE_BYTES: Final = HEADER_BYTES + 256
"""Bytes of a signed header: 38 of protected header, 64 of signature, CBOR heads."""
BODY_BYTES: Final = 65_536
"""Bytes of a body. A seal of 64 inputs has some 20 KB; files travel as chunks, not as bodies."""
ENVELOPE_BYTES: Final = COSE_BYTES + BODY_BYTES + 16
"""Bytes of a commit with its body."""
CLOCK_AHEAD_MS: Final = 24 * 3_600_000
"""Milliseconds that a commit's time may be ahead of its receiver: a wrong time zone passes, a wrong year does not."""

# -- instances and seals ----------------------------------------------------------------------------------------------
SEALERS: Final = 16
"""Keys that may seal one instance: a neighbourhood's gateways, several times over."""
OP_CHARS: Final = 32
"""Characters of an operation's name."""
NAME_CHARS: Final = 80
"""Characters of a role or of a name that people give a peer: one line on a screen."""
WORD_CHARS: Final = 64
"""Characters of a word such as a processor's name or an instance's type."""
SEAL_INPUTS: Final = 64
"""Inputs folded in one seal, so that a seal's body fits BODY_BYTES and its fold stays below 50 ms."""
LOGS_PER_AUTHOR: Final = 32
"""Logs that one author may begin in one repo: a till that lost its state thirty times is broken or stolen."""
CUT_LOGS: Final = 256
"""Logs in one cut: every till of a large merchant, and their grants."""
SEAL_SKEW_MS: Final = 10 * 60_000
"""Milliseconds between a seal's time and another sealer's clock. Clocks kept by radio or NTP are well within it."""
CLOCK_JUMP_MS: Final = 60 * 24 * 3_600_000
"""Milliseconds that the clock may move on while a gateway is off before it asks whether the clock is right."""
STEP_STANDS_MS: Final = 5 * 60_000
"""Milliseconds that a clock which was moved has to run on before a running gateway believes it."""

# -- what a person shows ----------------------------------------------------------------------------------------------
CODE_CHARS: Final = 900
"""Characters of a redemption code: QR version 17-L in alphanumeric mode, which a GM65 reads from a phone."""
NONCE_BYTES: Final = 16
"""Bytes of a nonce: no two of 2^64 authorizations collide."""

# -- devices ----------------------------------------------------------------------------------------------------------
UP_BYTES: Final = 262_144
"""Bytes of one message from a device. NATS and Mosquitto carry 1 MB and more; a till's whole backlog fits."""
DOWN_BYTES: Final = 8_192
"""Bytes of one message to a device: it is held in a microcontroller's heap at once."""
HOST_CHARS: Final = 255
"""Characters of a host's name (RFC 1035), and of the client id, user name and password for its broker."""
CA_CHARS: Final = 4_096
"""Characters of a CA's certificate in PEM; one of P-256 has below 1,000."""
DOWN_ITEMS: Final = 32
"""Items in one message to a device."""
MANIFEST_BYTES: Final = 7_424
"""Bytes of an update's signed manifest: it goes into one message to a device."""
UPDATE_FILES: Final = 112
"""Files of an update: what a manifest of that size names."""
UPDATE_BYTES: Final = 245_760
"""Bytes of an update's files together: half as much again as the largest app; a file alone fits one HTTP request."""
UPDATE_CHUNK_BYTES: Final = 4_096
"""Bytes of one piece of an update: a block of a microcontroller's flash."""
UPDATE_PATH_CHARS: Final = 64
"""Characters of a file's path in an update."""
UPDATE_DEPTH: Final = 4
"""Names in such a path, the file's own included."""
UPDATE_LABEL_CHARS: Final = 32
"""Characters of an app's, a board's or a version's name."""
UPDATE_COUNTER: Final = 2**32 - 1
"""The highest counter of a version."""

CHANNEL_CHARS: Final = 24
"""Characters of a channel's name: `temperature`, `door`, `weight`, or a word of the merchant's own."""
READINGS: Final = 32
"""Lines of one reading: every channel of a large sensor twice over."""
DIAGNOSTICS: Final = 16
"""Lines of one diagnostic: what a device notes at a bad start."""
DIAGNOSTIC_CHARS: Final = 120
"""Characters of one line of a diagnostic: one line on a terminal."""

# -- criteria ---------------------------------------------------------------------------------------------------------
FIXES: Final = 64
"""Fixes in one completion proof: a quarter of an hour's dwell with one each quarter minute; 1.3 KB."""
LATITUDE_E7: Final = 900_000_000
"""10⁻⁷ degrees from the equator to a pole."""
LONGITUDE_E7: Final = 1_800_000_000
"""10⁻⁷ degrees from Greenwich to the date line."""
FENCE_RADIUS: Final = 10_000_000
"""10⁻⁷ degrees of a fence's radius: one degree, 111 km to the north; a delivery's is 50 m."""
CENTI: Final = 1_000_000
"""Hundredths of a degree Celsius: 10,000 degrees, above any kiln."""

# -- ballots ----------------------------------------------------------------------------------------------------------
ELECTORS: Final = 128
"""Electors of one ballot, and members of a community: a neighbourhood; its state then has some 7 KB."""
ELECTOR_WEIGHT: Final = 2**32
"""The largest weight of one of them: 128 of these times 10,000 basis points stay below 2^53."""

# -- contract modules -------------------------------------------------------------------------------------------------
MODULE_BYTES: Final = 65_536
"""Bytes of a module. Ours have below 32 KB; a device with a bundle in hand may have to hold it."""
MEMORY_PAGES: Final = 16
"""Pages of 64 KiB: 1 MiB of memory for state, input and scratch."""
RUN_FUEL: Final = 20_000_000
"""Fuel of one run, about one per instruction: some 20 ms; our largest golden call takes 2% of it."""
MODULE_TYPES: Final = 512
"""Function types of a module; compilers write each once."""
MODULE_PARAMS: Final = 32
"""Parameters of a function; more would be a structure in memory."""
MODULE_FUNCTIONS: Final = 2_048
"""Functions of a module: the shortest take 4 bytes; ours have some 50, 400 when not optimized."""
MODULE_GLOBALS: Final = 512
"""Globals of a module; AssemblyScript makes one per static value."""
MODULE_TABLE_ENTRIES: Final = 1_024
"""Entries of the table of indirect calls."""
MODULE_SEGMENTS: Final = 1_024
"""Data or element segments; AssemblyScript makes one data segment per string."""
MODULE_CUSTOMS: Final = 16
"""Custom sections: names and a producer's mark; debug information has eight."""
MODULE_NAME_BYTES: Final = 256
"""Bytes of one name of an import, export or section."""
MODULE_BODY_BYTES: Final = 32_768
"""Bytes of one function's body."""
MODULE_LOCALS: Final = 512
"""Declared locals of a function."""
MODULE_JOINS: Final = 65_536
"""Locals times blocks, summed over the functions. Compiling may join each local at each block, 10 µs a time (measured
with loops in loops), so the worst module takes 0.7 s; our largest has 7,400."""
MODULE_NESTING: Final = 256
"""Blocks open at once."""
MODULE_TARGETS: Final = 512
"""Targets of one branch table: a switch over the letters of every language is a mistake."""
WASM_STACK_BYTES: Final = 262_144
"""Bytes of machine stack for a run: some 1,000 nested calls, and well inside a small thread's stack."""
COMPILED_MODULES: Final = 64
"""Compiled modules kept in memory, some 100 KB each."""
STATE_BYTES: Final = 32_768
"""Bytes of an instance's state."""
INPUT_BYTES: Final = 131_072
"""Bytes handed to a module: state, call and context."""
OUTPUT_BYTES: Final = 65_536
"""Bytes a module may answer with: state, events and effects."""
OUTCOME_BYTES: Final = 12_288
"""Bytes of one outcome in a seal: the longest one and the longest cut together fit BODY_BYTES."""
OUTCOME_EVENTS: Final = 32
"""Events of one call."""
OUTCOME_EFFECTS: Final = 32
"""Effects of one call: sixteen holds and the messages beside them."""
REFUSAL_CHARS: Final = 200
"""Characters of a contract's refusal: one line on a screen."""
PROOF_GRACE_MS: Final = 24 * 3_600_000
"""Milliseconds that a proof accepted before a trade's deadline may travel. A till without network reports within a day;
more would eat into the seven days that a card's hold lasts."""

# -- the voucher contract ---------------------------------------------------------------------------------------------
VOUCHER_PIECES: Final = 64
"""Pieces in a voucher's state, those included that are kept for whom locks may give to; holders take half at most."""
VOUCHER_LOCKS: Final = 32
"""Pieces that are locked at a time, half of them holders': with eight peers each the largest state is near 29 KB."""

# -- bundles ----------------------------------------------------------------------------------------------------------
BUNDLE_BYTES: Final = 64 * 1_048_576
"""Bytes of a bundle: 100,000 commits, more than a trade of many years."""
BUNDLE_COMMITS: Final = 200_000
"""Commits in a bundle."""
BUNDLE_MODULES: Final = 64
"""Modules in a bundle: one for each root, if no two share one."""
BUNDLE_NOTE_CHARS: Final = 2_000
"""Characters of a bundle's note: a page for whoever opens it."""
BUNDLE_ROOTS: Final = 64
"""Instances checked in full from one bundle."""
