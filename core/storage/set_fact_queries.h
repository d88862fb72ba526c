// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/training/set_fact.h"

#include <span>
#include <vector>

namespace dorsal {

/// The reads of sets by the thousand, all in the order of the training: session start, session, item
/// position, set position.
class SetFactQueries final {
public:
    explicit SetFactQueries(const Database& database);

    /// The sets of the sessions in the range; of ever when it is open at both ends. Throws ProblemError.
    [[nodiscard]] std::vector<SetFact> in(const DayRange& range);
    /// The sets of these exercises alone; merged ones are not followed. Throws ProblemError.
    [[nodiscard]] std::vector<SetFact> of(std::span<const Id<LoggedExercise>> exercises);

private:
    /// Reads sets and items as they lie in the file and brings them together itself, in little more than half
    /// the time of a join that looks every set up.
    [[nodiscard]] std::vector<SetFact> everything();

    Statement inRange_;
    Statement ofExercises_;
    Statement allItems_;
    Statement allSets_;
    Statement allBands_;
};

} // namespace dorsal
