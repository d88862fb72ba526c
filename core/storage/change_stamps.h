// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_rows.h"
#include "core/storage/statement.h"

#include <span>

namespace dorsal {

/// Keeps `changed_at` of the rows that stand by themselves, and the tombstones of the removed ones.
class ChangeStamps final {
public:
    explicit ChangeStamps(const Database& database);

    /// See LogStore::stamp().
    void stamp(std::span<const RowId> changed, std::span<const Uuid> removed, UtcTime now);

private:
    Statement bury_;
    Statement markSessions_;
    Statement markItems_;
    Statement markSets_;
    Statement markBands_;
    Statement markOwnExercises_;
    Statement reviveSessions_;
    Statement reviveBands_;
    Statement reviveOwnExercises_;
};

} // namespace dorsal
