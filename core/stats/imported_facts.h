// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/imported_history.h"
#include "core/training/session.h"
#include "core/training/set_fact.h"

#include <span>
#include <vector>

namespace dorsal {

/// Sessions of another app's file as the statistics see a log, before anything of it is in one.
struct ImportedFacts {
    std::vector<Session> sessions;
    std::vector<SetFact> sets;
};

/// Ids count from 1 in the order of the file: of sessions, items and sets.
[[nodiscard]] ImportedFacts importedFacts(std::span<const ImportedSession> sessions);
/// The id under which importedFacts() knows an exercise of ImportedHistory::exercises.
[[nodiscard]] Id<LoggedExercise> importedExerciseId(std::size_t exercise);

} // namespace dorsal
