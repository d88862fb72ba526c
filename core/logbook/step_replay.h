// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/change_summary.h"
#include "core/logbook/log_store.h"
#include "core/logbook/undo_step.h"

#include <vector>

namespace dorsal {

/// Which way a step is played: as it was done, or taken back.
enum class Direction { Forwards, Backwards };

/// Writes the other image of every row of the step, in the order that fits the direction. Throws
/// ProblemError(ChangedElsewhere) at the first row that is not as the step left it; then roll back.
void replayStep(LogStore& store, UndoStep& step, Direction direction);
/// Forgets the rows that blocks keep while they are undone.
void releaseBlocks(UndoStep& step);

/// The rows that a step touches, for the listeners.
[[nodiscard]] ChangeSummary summaryOf(const UndoStep& step);

/// What LogStore::stamp() is to be told after a step was played in `direction`.
struct StampList {
    std::vector<RowId> changed;
    std::vector<Uuid> removed;
};
[[nodiscard]] StampList stampsOf(const UndoStep& step, Direction direction);

} // namespace dorsal
