-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans of the user's own, weigh-ins, changes to built-in exercises, and more about bands and own exercises.
-- weekdays: bit 0 is Monday. day: days since 1970-01-01.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    notes TEXT NOT NULL,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    rotates INTEGER NOT NULL CHECK (rotates IN (0, 1)),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    position INTEGER NOT NULL CHECK (position >= 0),
    items TEXT NOT NULL CHECK (json_valid(items)),
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
-- next
CREATE TABLE weigh_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
    weight_mg INTEGER NOT NULL CHECK (weight_mg BETWEEN 1 AND 10000000000),
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
-- next
CREATE INDEX weigh_in_by_day ON weigh_in (day);
-- next
CREATE TABLE exercise_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT CHECK (name <> ''),
    balance TEXT CHECK (balance IN ('back', 'chest', 'both', 'none')),
    muscles TEXT CHECK (muscles IS NULL OR json_valid(muscles)),
    step_mg INTEGER CHECK (step_mg BETWEEN 1 AND 10000000000),
    load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
-- next
ALTER TABLE band ADD COLUMN colour TEXT NOT NULL DEFAULT ''
    CHECK (colour = '' OR colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]');
-- next
ALTER TABLE band ADD COLUMN pull_mg INTEGER CHECK (pull_mg BETWEEN 1 AND 10000000000);
-- next
ALTER TABLE own_exercise ADD COLUMN category TEXT NOT NULL DEFAULT 'strengthening'
    CHECK (category IN ('smr', 'mobility', 'strengthening', 'stretch', 'conditioning'));
-- next
ALTER TABLE own_exercise ADD COLUMN muscles TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(muscles));
-- next
ALTER TABLE own_exercise ADD COLUMN equipment TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(equipment));
