-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person writes beside the charts. first, last: days since 1970-01-01, both included.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('deload', 'holiday')),
    first INTEGER NOT NULL CHECK (first BETWEEN -719162 AND 2932896),
    last INTEGER NOT NULL CHECK (last BETWEEN first AND 2932896),
    note TEXT NOT NULL,
    changed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
