-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema of a log. Statements are parted by lines that say "-- next".
-- Local times are seconds since 1970-01-01 00:00 on the wall; changed_at and deleted_at are UTC milliseconds.
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    start INTEGER NOT NULL CHECK (start BETWEEN -62135596800 AND 253402300799),
    utc_offset_min INTEGER CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    finished_at INTEGER CHECK (finished_at BETWEEN -62135596800 AND 253402300799),
    title TEXT NOT NULL,
    notes TEXT NOT NULL,
    source TEXT NOT NULL,
    plan TEXT NOT NULL,
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
-- next
CREATE INDEX session_by_start ON session (start);
-- next
CREATE INDEX session_open ON session (start) WHERE finished_at IS NULL;
-- next
CREATE TABLE exercise (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES exercise (id) CHECK (merged_into <> id)
) STRICT;
-- next
CREATE INDEX exercise_by_merge ON exercise (merged_into) WHERE merged_into IS NOT NULL;
-- next
CREATE TABLE session_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    session INTEGER NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    slot TEXT NOT NULL CHECK (slot IN ('main', 'warmup', 'cooldown', 'micro')),
    exercise INTEGER REFERENCES exercise (id),
    name_as_imported TEXT NOT NULL,
    superset INTEGER,
    note TEXT NOT NULL,
    skipped TEXT CHECK (skipped IN ('pain', 'no_time', 'no_equipment', 'not_today')),
    planned TEXT CHECK (planned IS NULL OR json_valid(planned))
) STRICT;
-- next
CREATE INDEX session_item_by_session ON session_item (session, position);
-- next
CREATE INDEX session_item_by_exercise ON session_item (exercise);
-- next
CREATE TABLE band (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
-- next
CREATE TABLE logged_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    item INTEGER NOT NULL REFERENCES session_item (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('working', 'warmup', 'drop', 'failure')),
    side TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
    reps INTEGER CHECK (reps BETWEEN 0 AND 10000),
    load_mg INTEGER CHECK (load_mg BETWEEN 0 AND 10000000000),
    help_mg INTEGER CHECK (help_mg BETWEEN 0 AND 10000000000),
    band INTEGER REFERENCES band (id),
    held_s INTEGER CHECK (held_s BETWEEN 0 AND 86400),
    target_s INTEGER CHECK (target_s BETWEEN 0 AND 86400),
    distance_mm INTEGER CHECK (distance_mm BETWEEN 0 AND 1000000000),
    per_rep_s INTEGER CHECK (per_rep_s BETWEEN 0 AND 86400),
    rir_halves INTEGER CHECK (rir_halves BETWEEN 0 AND 20),
    pain INTEGER NOT NULL DEFAULT 0 CHECK (pain IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    performed_at INTEGER CHECK (performed_at BETWEEN -62135596800 AND 253402300799)
) STRICT;
-- next
CREATE INDEX logged_set_by_item ON logged_set (item, position);
-- next
CREATE INDEX logged_set_by_band ON logged_set (band) WHERE band IS NOT NULL;
-- next
CREATE TABLE own_exercise (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    measure TEXT NOT NULL CHECK (measure IN ('reps_load', 'reps_bodyweight', 'reps_band', 'reps', 'time',
                                             'distance_time', 'distance_load')),
    per_side INTEGER NOT NULL CHECK (per_side IN (0, 1)),
    balance TEXT NOT NULL CHECK (balance IN ('back', 'chest', 'both', 'none')),
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
-- next
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE name_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    exercise TEXT NOT NULL CHECK (exercise <> '')
) STRICT;
-- next
CREATE TABLE tombstone (
    uuid TEXT PRIMARY KEY CHECK (length(uuid) = 36),
    deleted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
