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
    /// A table whose rows stand by themselves.
    template <class Row>
    struct Own {
        Own(const Database& database, const QString& table);
        void stamp(std::span<const RowId> changed, UtcTime now);

        Statement mark;
        Statement revive;
    };

    Statement bury_;
    Statement markItems_;
    Statement markSets_;
    Own<Session> sessions_;
    Own<Band> bands_;
    Own<OwnExercise> ownExercises_;
    Own<OwnPlan> plans_;
    Own<WeighIn> weighIns_;
    Own<ExerciseOverride> overrides_;
    Own<Annotation> annotations_;
};

} // namespace dorsal
