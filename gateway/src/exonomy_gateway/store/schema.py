"""The tables, and how an older file becomes a newer one. Times are Unix milliseconds, amounts minor units."""

from typing import Final

import apsw

VERSION: Final = 4

_TABLES: Final = """
CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    repo BLOB NOT NULL, branch TEXT NOT NULL, author BLOB NOT NULL,
    seq INTEGER NOT NULL, head BLOB NOT NULL,
    frozen INTEGER NOT NULL DEFAULT 0,              -- 1 once an equivocation was seen (SPEC 4.5)
    UNIQUE (repo, branch, author)
);
CREATE TABLE entry (                                -- commits, as they were received
    log INTEGER NOT NULL REFERENCES log, seq INTEGER NOT NULL,
    id BLOB NOT NULL, kind TEXT NOT NULL,
    addressee BLOB,                                 -- the instance it is an input of (SPEC 6.2)
    cose BLOB NOT NULL, body BLOB, stored_ms INTEGER NOT NULL,
    PRIMARY KEY (log, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX entry_id ON entry (id);
CREATE INDEX entry_addressee ON entry (addressee, log, seq) WHERE addressee IS NOT NULL;
CREATE TABLE fork (                                 -- proof of an equivocation: the header that lost the race
    id BLOB PRIMARY KEY, log INTEGER NOT NULL REFERENCES log, seq INTEGER NOT NULL,
    cose BLOB NOT NULL, seen_ms INTEGER NOT NULL
);
CREATE UNIQUE INDEX fork_place ON fork (log, seq);
CREATE TABLE instance (
    id BLOB PRIMARY KEY, repo BLOB NOT NULL, type TEXT NOT NULL,
    height INTEGER NOT NULL, seal_id BLOB NOT NULL, seal_commit BLOB NOT NULL, state BLOB NOT NULL,
    time_ms INTEGER NOT NULL
);
CREATE TABLE seal (                                 -- written before a seal is signed; never changed (SPEC 7.2)
    instance BLOB NOT NULL, height INTEGER NOT NULL, id BLOB NOT NULL, commit_id BLOB NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (instance, height)
) WITHOUT ROWID;
CREATE TABLE carried (                              -- messages that an instance has folded (SPEC 6.4)
    instance BLOB NOT NULL, source BLOB NOT NULL, height INTEGER NOT NULL, idx INTEGER NOT NULL,
    PRIMARY KEY (instance, source, height, idx)
) WITHOUT ROWID;
CREATE TABLE effect (
    instance BLOB NOT NULL, height INTEGER NOT NULL, idx INTEGER NOT NULL,
    kind TEXT NOT NULL, body BLOB NOT NULL, input BLOB NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    due_ms INTEGER,                                 -- when to make the call that it asks for (SPEC 10.5)
    PRIMARY KEY (instance, height, idx)
) WITHOUT ROWID;
CREATE INDEX effect_waiting ON effect (kind) WHERE done = 0;
CREATE INDEX effect_due ON effect (due_ms) WHERE done = 0 AND due_ms IS NOT NULL;
CREATE TABLE intent (                               -- what the gateway set out to do at a processor
    id TEXT PRIMARY KEY, instance BLOB NOT NULL, hold_no INTEGER NOT NULL, entry BLOB NOT NULL,
    open INTEGER NOT NULL
);
CREATE INDEX intent_open ON intent (open) WHERE open = 1;
CREATE TABLE hold (
    instance BLOB NOT NULL, hold_no INTEGER NOT NULL, processor TEXT NOT NULL, ref TEXT NOT NULL,
    record BLOB NOT NULL, open INTEGER NOT NULL,
    PRIMARY KEY (instance, hold_no)
) WITHOUT ROWID;
CREATE INDEX hold_ref ON hold (processor, ref);
CREATE TABLE device (
    key BLOB PRIMARY KEY, topic TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    principal BLOB NOT NULL, repo BLOB NOT NULL, grant_id BLOB NOT NULL,
    enrolled_ms INTEGER NOT NULL, revoked_ms INTEGER,
    online INTEGER NOT NULL DEFAULT 0,              -- 1 from a birth to its will (SPEC 9.4)
    session INTEGER, branch TEXT, seen_ms INTEGER, backlog INTEGER, clock_off_ms INTEGER, version TEXT
);
CREATE INDEX device_repo ON device (repo);
CREATE TABLE verdict (                              -- what became of each proof, for its device
    proof BLOB PRIMARY KEY, device BLOB NOT NULL, state TEXT NOT NULL, text TEXT NOT NULL,
    amount INTEGER NOT NULL, currency TEXT NOT NULL, updated_ms INTEGER NOT NULL
);
CREATE INDEX verdict_device ON verdict (device, updated_ms);
CREATE TABLE module (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE fact (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""
_UPDATES: Final = """
CREATE TABLE release (name BLOB PRIMARY KEY, manifest BLOB NOT NULL, added_ms INTEGER NOT NULL);
CREATE TABLE release_file (sha256 BLOB PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE rollout (device BLOB PRIMARY KEY, name BLOB NOT NULL, since_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE firmware (                             -- what a device says that it runs and wants (SPEC 9.10)
    device BLOB PRIMARY KEY, app TEXT NOT NULL, version TEXT NOT NULL, counter INTEGER NOT NULL,
    want_name BLOB, want_file INTEGER, want_offset INTEGER,
    trouble_name BLOB, trouble_code TEXT, trouble_text TEXT
) WITHOUT ROWID;
"""
_SEALERS: Final = """
ALTER TABLE instance ADD COLUMN sealers BLOB;       -- [keys, k] at the next height (SPEC 10.9); null: as it was born
CREATE TABLE signature (                            -- the first seal that each sealer signed at a height (SPEC 10.10)
    instance BLOB NOT NULL, height INTEGER NOT NULL, sealer BLOB NOT NULL,
    seal_id BLOB NOT NULL, commit_id BLOB NOT NULL,
    PRIMARY KEY (instance, height, sealer)
) WITHOUT ROWID;
CREATE TABLE pledge (                               -- what this gateway signed; written with the signature (SPEC 7.2)
    instance BLOB NOT NULL, height INTEGER NOT NULL, seal_id BLOB NOT NULL,
    PRIMARY KEY (instance, height)
) WITHOUT ROWID;
CREATE TABLE dissent (                              -- signed seals that this gateway does not come to, and why
    commit_id BLOB PRIMARY KEY, instance BLOB NOT NULL, height INTEGER NOT NULL, sealer BLOB NOT NULL,
    why TEXT NOT NULL, seen_ms INTEGER NOT NULL
) WITHOUT ROWID;
"""
_REFUSALS: Final = """
CREATE TABLE refusal (                              -- messages that an instance refused, and how often (SPEC 6.4)
    id INTEGER PRIMARY KEY,
    instance BLOB NOT NULL, source BLOB NOT NULL, height INTEGER NOT NULL, idx INTEGER NOT NULL,
    input BLOB NOT NULL, times INTEGER NOT NULL, since_ms INTEGER NOT NULL,
    UNIQUE (instance, source, height, idx)
);
"""
STEPS: Final = (_TABLES, _UPDATES, _SEALERS, _REFUSALS)
"""What makes a file of each version out of one of the version before."""


class NewerFile(Exception):
    """The file was written by a later version of the gateway."""


def prepare(connection: apsw.Connection) -> None:
    """Bring a file to this version, from nothing or from an older one; leave a file of this version alone.

    Raises:
        NewerFile: the file is of a later version.
    """
    (found,) = next(connection.execute("PRAGMA user_version"))
    if found > VERSION:
        raise NewerFile(f"the store is of version {found}, this gateway knows {VERSION}; update the gateway")
    for version in range(found, VERSION):
        with connection:
            connection.execute(STEPS[version])
            connection.execute(f"PRAGMA user_version = {version + 1}")
